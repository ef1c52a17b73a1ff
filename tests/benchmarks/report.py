"""Print one Markdown table of speed and memory with the ratios to peers, all measured in this run on this machine.

Run `python -m tests.benchmarks.report`. A peer that isn't installed is left out with a word; `official.py` says how to
name the official OpenCC.
"""

import os
import platform
import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from reader.resources import resource
from tests.benchmarks import copies, inside, programs
from tests.benchmarks.rows import Row

_STARTS = 5


def starts() -> Iterator[Row]:
    """Give start to text and memory beside an empty Qt window and the readers that are installed."""
    missing = programs.missing_tools()
    if missing:
        yield Row("start to text", "not measured", f"{', '.join(missing)} not installed", None)
        return
    with tempfile.TemporaryDirectory() as folder, programs.screen() as display:
        text = Path(folder) / "article.txt"
        text.write_text((resource("sample", "article.txt").read_text("utf-8") * 3)[:3000], "utf-8")
        seen = {name: _median(command, display) for name, command in programs.commands(text).items()}
    ours = seen.pop("xidu")
    for name, peer in seen.items():
        yield Row("start to text, s", f"{ours.seconds:.2f}", f"{name} {peer.seconds:.2f}", ours.seconds / peer.seconds)
        yield Row("memory (PSS), MB", f"{ours.memory:.0f}", f"{name} {peer.memory:.0f}", ours.memory / peer.memory)


def _median(command: list[str | Path], display: str) -> programs.Started:
    """Start once to warm the caches, then some times more; return the medians."""
    programs.start(command, display)
    all_of_them = [programs.start(command, display) for _ in range(_STARTS)]
    return programs.Started(
        statistics.median(each.seconds for each in all_of_them), statistics.median(each.memory for each in all_of_them)
    )


def machine() -> str:
    """Say what this machine is."""
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"


SECTIONS = (
    starts,
    inside.conversion,
    inside.finding,
    inside.analysis,
    inside.formats,
    inside.books,
    inside.library,
    copies.copies,
)


def main() -> None:
    """Print the table."""
    print(f"{machine()}\n\n| What | Xidu | Peer | Ratio |\n| --- | --- | --- | --- |")
    for section in SECTIONS:
        for row in section():
            ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
            print(f"| {row.what} | {row.ours} | {row.peer} | {ratio} |")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
