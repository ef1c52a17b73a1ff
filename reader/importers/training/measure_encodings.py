"""Measures how often texts of each length come back from their bytes, encoding by encoding.

    python -m reader.importers.training.measure_encodings [--texts 300] SENTENCES.jsonl.gz|TEXT.txt ...

Texts are cut from the given files at random places (a fixed seed), converted into the script that the encoding is for,
encoded without any mark, and decoded again; right means that every character comes back.
"""

import argparse
import gzip
import json
import random
from collections.abc import Iterator
from pathlib import Path

from reader.errors import CannotOpen
from reader.importers.encoding import decode
from reader.importers.euc_tw import encode_euc_tw
from reader.text import convert

LENGTHS = (4, 8, 16, 64, 256)
_SIMPLIFIED = ("utf-8", "gb18030", "hz", "utf-16-le", "utf-16-be", "utf-32-le")
_TRADITIONAL = ("utf-8", "gb18030", "big5", "big5hkscs", "euc-tw", "utf-16-le", "utf-16-be", "utf-32-le")


def accuracy(text: str, encoding: str, length: int, count: int) -> float | None:
    """Return the share of pieces of a text that come back whole; None where hardly any can be encoded."""
    random_ = random.Random(f"{encoding} {length}")  # noqa: S311 - a sample, no secret
    right = tried = 0
    for _ in range(count * 3):
        at = random_.randrange(max(1, len(text) - length))
        piece = text[at : at + length]
        raw = _encoded(piece, encoding)
        if raw is None or not piece.strip():
            continue
        tried += 1
        right += _decoded(raw) == piece
        if tried == count:
            break
    return right / tried if tried * 10 >= count else None


def _encoded(piece: str, encoding: str) -> bytes | None:
    try:
        return encode_euc_tw(piece) if encoding == "euc-tw" else piece.encode(encoding)
    except UnicodeEncodeError:
        return None


def _decoded(raw: bytes) -> str | None:
    try:
        return decode(raw).text
    except CannotOpen:
        return None


def table(text: str, count: int) -> Iterator[str]:
    """Give the table line by line, in Markdown."""
    yield "| script, encoding | " + " | ".join(map(str, LENGTHS)) + " |"
    yield "|---|" + "---|" * len(LENGTHS)
    scripts = (("Simplified", "t2s", _SIMPLIFIED), ("Traditional", "s2tw", _TRADITIONAL))
    for script, config, encodings in scripts:
        converted = convert(text, config)
        for encoding in encodings:
            shares = (accuracy(converted, encoding, length, count) for length in LENGTHS)
            yield f"| {script}, {encoding} | " + " | ".join("–" if x is None else f"{x:.3f}" for x in shares) + " |"


def _read(path: Path) -> str:
    if path.name.endswith(".jsonl.gz"):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            return "\n".join(json.loads(line)["text"] for line in file)
    return path.read_text(encoding="utf-8")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=300, help="how many of each length")
    parser.add_argument("files", type=Path, nargs="+")
    options = parser.parse_args()
    for line in table("\n".join(map(_read, options.files)), options.texts):
        print(line)  # noqa: T201


if __name__ == "__main__":
    main()
