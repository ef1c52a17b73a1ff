"""Measures how analysis grows with the length of an article: time, the longest step between two yields, and memory.

    python -m reader.entities.training.growth [CHARACTERS ...]

Each length is measured in a process of its own, on the training texts one after the other with other surnames, so that
a book has many names. Closing the generator stops within the longest step; preparing the text is among the steps.
"""

import gc
import random
import re
import resource
import subprocess
import sys
import time
from collections.abc import Iterator

from reader.article import Article, Block, Metadata
from reader.entities import analyse_stages
from reader.entities.names.gazetteer import surnames
from reader.entities.training.evaluate import CORPUS
from reader.entities.training.marked import read
from reader.text import Span

_LENGTHS = (10_000, 100_000, 1_000_000)


def book(characters: int) -> str:
    """Return a text of so many characters made of the training texts, the persons' surnames changed each time."""
    chance = random.Random(characters)  # noqa: S311 - a text to measure, no secret
    families = [name for name in surnames() if len(name) == 1]
    pieces: list[str] = []
    length = 0
    texts = [read(path.read_text("utf-8")) for path in sorted((CORPUS / "train").glob("*.txt"))]
    while length < characters:
        for text in texts:
            piece = text.text
            for name in {one.name for one in text.mentions if one.type == "PER" and len(one.name) == len("王小明")}:
                piece = re.sub(re.escape(name), chance.choice(families) + name[1:], piece)
            pieces.append(piece)
            length += len(piece)
    return "\n".join(pieces)[:characters]


def _article(text: str) -> Article:
    """Return a text with a paragraph a line."""
    blocks: list[Block] = []
    start = 0
    for line in text.splitlines(keepends=True):
        blocks.append(Block("paragraph", Span(start, start + len(line.rstrip()))))
        start += len(line)
    return Article(text, "", Metadata(), tuple(blocks), ())


def measure(characters: int) -> str:
    """Return a line that tells what the analysis of a text of this length takes."""
    gc.disable()  # as in the process that reads for the window
    *_, analysis = analyse_stages("王小明在上海。")
    article = _article(book(characters))
    before = _memory()
    began = last = time.perf_counter()
    busy, longest, most = time.process_time(), 0.0, 0.0
    for analysis in analyse_stages(article):  # noqa: B007 - the last one is counted
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        most, busy = max(most, time.process_time() - busy), time.process_time()
    took, more = time.perf_counter() - began, _memory() - before
    return (
        f"{characters:>9,} characters: {took:7.1f} s, {characters / took:7,.0f} a second, longest step"
        f" {longest * 1000:5.0f} ms ({most * 1000:.0f} of the processor), {more:4.0f} MB more at most,"
        f" {len(analysis.mentions):,} mentions"
    )


def _memory() -> float:
    """Return the most memory that this process has held, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def main(arguments: list[str]) -> Iterator[str]:
    """Yield the lines for the lengths asked for."""
    for one in arguments or [str(length) for length in _LENGTHS]:
        command = [sys.executable, "-c", f"from {__spec__.name} import measure; print(measure({int(one)}))"]
        yield subprocess.run(command, check=True, capture_output=True, text=True).stdout.rstrip()  # noqa: S603


if __name__ == "__main__":
    for line in main(sys.argv[1:]):
        print(line, flush=True)  # noqa: T201
