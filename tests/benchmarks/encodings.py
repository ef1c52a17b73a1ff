"""Encodings guessed from the content alone, beside two detectors: `python -m tests.benchmarks.encodings`.

Pieces of the texts of `tests/corpus/train` are cut at random places (a fixed seed), converted into the script that the
encoding is for, encoded without any mark, and read again; right means that every character comes back. What a detector
calls GB2312, GBK or Big5 is read with the codec that holds such text (gb18030, cp950), so that only guesses count.
"""

import random
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import mean

import chardet
from charset_normalizer import from_bytes

from reader.errors import CannotOpen
from reader.importers.encoding import decode
from reader.importers.euc_tw import encode_euc_tw
from reader.text import convert

LENGTHS = (4, 16, 64, 256)
_TRAIN = Path(__file__).parents[1] / "corpus" / "train"
_ENCODINGS = (
    ("t2s", "utf-8"), ("t2s", "gb18030"), ("t2s", "hz"), ("t2s", "utf-16-le"), ("s2tw", "cp950"),
    ("s2tw", "big5hkscs"), ("s2tw", "gb18030"), ("s2tw", "euc-tw"),
)  # fmt: skip
_CODECS = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "cp950"}
_COUNT = 100


def _xidu(raw: bytes) -> str | None:
    try:
        return decode(raw).text
    except CannotOpen:
        return None


def _read(raw: bytes, name: str | None) -> str | None:
    try:
        return raw.decode(_CODECS.get((name or "").lower(), name or "")) if name else None
    except (LookupError, UnicodeError):
        return None


def _normalizer(raw: bytes) -> str | None:
    match = from_bytes(raw).best()
    return _read(raw, match.encoding if match else None)


def _chardet(raw: bytes) -> str | None:
    return _read(raw, chardet.detect(raw)["encoding"])


PROGRAMS: tuple[tuple[str, Callable[[bytes], str | None]], ...] = (
    ("Xidu", _xidu), ("charset-normalizer", _normalizer), ("chardet", _chardet),
)  # fmt: skip


def pieces(text: str, encoding: str, length: int) -> Iterator[tuple[str, bytes]]:
    """Give pieces of a text with their bytes; those that the encoding can't hold are passed over."""
    source = random.Random(f"{encoding} {length}")  # noqa: S311 - a sample, no secret
    given = 0
    for _ in range(_COUNT * 4):
        at = source.randrange(len(text) - length)
        piece = text[at : at + length]
        try:
            raw = encode_euc_tw(piece) if encoding == "euc-tw" else piece.encode(encoding)
        except UnicodeError:
            continue
        if piece.strip() and raw is not None and given < _COUNT:
            given += 1
            yield piece, raw


def main() -> None:
    """Print the table: right ones of a hundred, for each length, program by program."""
    whole = "".join(path.read_text("utf-8") for path in sorted(_TRAIN.glob("*.txt")))
    names = " / ".join(name for name, _ in PROGRAMS)
    sys.stdout.write(f"{names}\n\n| Encoding | {' | '.join(map(str, LENGTHS))} |\n| --- |{' --- |' * len(LENGTHS)}\n")
    shares: dict[int, list[list[float]]] = {length: [] for length in LENGTHS}
    for config, encoding in _ENCODINGS:
        text = convert(whole, config)
        cells: list[str] = []
        for length in LENGTHS:
            sample = list(pieces(text, encoding, length))
            right = [sum(read(raw) == piece for piece, raw in sample) for _, read in PROGRAMS]
            shares[length].append([100 * each / len(sample) for each in right])
            cells.append(_cell(shares[length][-1]))
        script = "Simplified" if config == "t2s" else "Traditional"
        sys.stdout.write(f"| {script}, {encoding} | {' | '.join(cells)} |\n")
        sys.stdout.flush()
    means = (_cell([mean(column) for column in zip(*rows, strict=True)]) for rows in shares.values())
    sys.stdout.write(f"| mean | {' | '.join(means)} |\n")


def _cell(shares: Sequence[float]) -> str:
    return " / ".join(f"{share:.0f}" for share in shares)


if __name__ == "__main__":
    main()
