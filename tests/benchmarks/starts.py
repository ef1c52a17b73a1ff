"""How soon the program's text stands on the screen, what memory that takes, and how soon its names are marked.

Whoever runs this must not have loaded Qt or the program: a page of memory that another process holds too counts in part
for each.
"""

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from tests import generated
from tests.benchmarks import programs
from tests.benchmarks.rows import Row, short

_STARTS = 5
_SETTLE_S = 10
_THOUSANDS, _MILLION = 3_000, 1_000_000


def starts() -> Iterator[Row]:
    """Give start to text and memory beside an empty Qt window and the readers that are installed."""
    missing = programs.missing_tools()
    if missing:
        yield Row("start to text", "not measured", f"{', '.join(missing)} not installed", None)
        return
    with tempfile.TemporaryDirectory() as folder, programs.screen() as display:
        text = Path(folder) / "article.txt"
        text.write_text(generated.book(_THOUSANDS), "utf-8")
        yield from _beside("3,000", {name: _median(each, display) for name, each in programs.commands(text).items()})
        if not short():
            text.write_text(generated.book(_MILLION), "utf-8")
            both = {name: programs.commands(text)[name] for name in ("xidu", "empty window")}
            yield from _beside("1,000,000", {name: _median(each, display) for name, each in both.items()})


def _beside(size: str, seen: dict[str, programs.Started]) -> Iterator[Row]:
    ours = seen.pop("xidu")
    for name, peer in seen.items():
        pairs = (
            ("start to text, s", ours.seconds, peer.seconds),
            ("start to text, processor s", ours.processor, peer.processor),
            ("memory when the text stands, MB", ours.memory, peer.memory),
            ("memory while names are looked for, MB", ours.most, peer.settled),
            ("memory afterwards, MB", ours.settled, peer.settled),
        )
        for what, own, other in pairs:
            yield Row(f"{size} characters: {what}", f"{own:.2f}", f"{name} {other:.2f}", own / other)


def marks() -> Iterator[Row]:
    """Give how soon names are marked on the page that is seen, and how long a key may wait meanwhile."""
    for size in (_THOUSANDS,) if short() else (_THOUSANDS, _MILLION):
        command = [sys.executable, "-m", "tests.benchmarks.first_marks", str(size)]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[-3:]
        first, last, gap = map(float, said)
        yield Row(f"{size:,} characters: first marks after the text, s", f"{first:.2f}", "target 1", first)
        yield Row(f"{size:,} characters: all marks, s", f"{last:.1f}", "", None)
        yield Row(f"{size:,} characters: longest gap of the event loop, ms", f"{gap:.0f}", "target 100", gap / 100)


def _median(command: list[str | Path], display: str) -> programs.Started:
    """Start once to warm the caches, then some times more; return the medians."""
    programs.start(command, display)
    seen = [programs.start(command, display, settle=_SETTLE_S) for _ in range(_STARTS)]
    names = [field.name for field in fields(programs.Started)]
    return programs.Started(*(statistics.median(getattr(each, name) for each in seen) for name in names))
