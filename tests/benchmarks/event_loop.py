"""How long the window doesn't answer, step by step, as a Markdown table.

Run `python -m tests.benchmarks.event_loop [CHARACTERS]`; 3,000 characters unless told, 1,000,000 for a book. A timer
that should tick every millisecond is watched: its gaps are the times in which a key would wait. Beside the longest gap
stands the longest that this program's own work held the loop: the processor's time of all its threads in a gap, which
on a busy machine is nearer to what the gap would be on a quiet one. How much a busy machine adds to that time too is
told by a piece of work that is always the same, done before each step. The first line is an idle window.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.library import Library
from reader.session import Settings, View
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.main_window import MainWindow
from reader.ui.preferences import Preferences
from tests import generated
from tests.benchmarks.reader_steps import steps

_PATIENCE_S = 600.0
_LATE_MS = 50
_SHELF = 200
_YARDSTICK = 100_000
_HEAD = (
    "step",
    "to the page, ms",
    "95 % of gaps, ms",
    "longest gap, ms",
    "longest by processor, ms",
    f"gaps over {_LATE_MS} ms by processor",
)


class Gap(NamedTuple):
    """Time between two ticks in milliseconds: by the clock, and by the processor where that is less."""

    clock: float
    processor: float


class Probe(QObject):
    """Watches the event loop of one window."""

    def __init__(self, application: QApplication, page: QObject) -> None:
        """Take the program, and the widget whose painting ends what a reader waits for."""
        super().__init__()
        self._application = application
        self._gaps: list[Gap] = []
        self._painted: float | None = None
        self.longest: list[float] = []
        self.yardstick: list[float] = []
        page.installEventFilter(self)
        self._restart()
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _restart(self) -> None:
        self._clock, self._processor = time.perf_counter(), time.process_time()

    def _tick(self) -> None:
        clock, processor = time.perf_counter() - self._clock, time.process_time() - self._processor
        self._restart()
        self._gaps.append(Gap(clock * 1000, min(clock, processor) * 1000))
        if self._painted == 0.0:
            self._painted = self._clock

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Take notice of the first painting after an action; the tick after it is when it is done."""
        if event.type() == QEvent.Type.Paint and self._painted is None:
            self._painted = 0.0
        return super().eventFilter(watched, event)

    def step(self, name: str, act: Callable[[], object], until: Callable[[], bool] | float) -> None:
        """Do something, wait, and print the line of the table."""
        self._application.processEvents()
        begun = time.process_time()
        sum(number * number for number in range(_YARDSTICK))
        self.yardstick.append((time.process_time() - begun) * 1000)
        self._gaps.clear()
        self._painted = None
        self._restart()
        begun = self._clock
        act()
        end = begun + (until if isinstance(until, float) else _PATIENCE_S)
        while time.perf_counter() < end and (isinstance(until, float) or not until()):
            self._application.processEvents()
            time.sleep(0.0002)
        self._application.processEvents()
        self._tick()
        clock, processor = sorted(gap.clock for gap in self._gaps), max(gap.processor for gap in self._gaps)
        late = sum(gap.processor > _LATE_MS for gap in self._gaps)
        shown = f"{(self._painted - begun) * 1000:.0f}" if self._painted else ""
        at_95 = clock[int(len(clock) * 0.95)]
        print(f"| {name} | {shown} | {at_95:.0f} | {clock[-1]:.0f} | {processor:.0f} | {late} |", flush=True)
        self.longest.append(processor)


def main(size: int) -> None:
    """Open a made article in a window of its own and print the table."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "article.txt"
        path.write_text(generated.book(size), encoding="utf-8")
        library = Library(Path(folder))
        _fill(library)
        jobs, preferences = Jobs(), Preferences(Settings(), None)
        view = View(typography=True, proposals=True)
        desk = Desk(jobs, library, Path(folder), preferences, view)
        window = MainWindow(jobs, desk, preferences)
        window.resize(1280, 800)
        window.show()
        watch(Probe(application, window.view.page.viewport()), window, path)
        jobs.shutdown()


def _fill(library: Library) -> None:
    from reader.importers import open_article

    for number, text in enumerate(generated.texts(_SHELF)):
        library.add(open_article(text.encode(), f"{number}.txt"))


def watch(probe: Probe, window: MainWindow, path: Path) -> None:
    """Go through what a reader does, and print the table."""
    print(f"| {' | '.join(_HEAD)} |\n|{'---|' * len(_HEAD)}")
    for name, act, until in steps(window, path):
        probe.step(name, act, until)
    longest = sorted(probe.longest)
    late = sum(each > _LATE_MS for each in longest)
    print(f"\n{len(longest)} steps; the longest gap of each, by processor: 95th percentile ", end="")
    print(f"{longest[int(len(longest) * 0.95)]:.0f} ms, longest {longest[-1]:.0f} ms, {late} over {_LATE_MS} ms")
    same = sorted(probe.yardstick)
    print(f"The same piece of work took {same[0]:.1f} to {same[-1]:.1f} ms of the processor, {median(same):.1f} mostly")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3_000)
