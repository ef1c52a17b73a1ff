"""How long the window doesn't answer, step by step, as a Markdown table.

Run `python -m tests.benchmarks.event_loop [CHARACTERS]`; 3,000 characters unless told, 1,000,000 for a book. A timer
that should tick every millisecond is watched: its gaps are the times in which a key would wait. Beside it stands how
long the command took until the page was painted; the first line is an idle window in the same run.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reader.library import Library
from reader.session import Settings, View
from reader.ui.desk import Desk
from reader.ui.jobs import Jobs
from reader.ui.main_window import MainWindow
from reader.ui.preferences import Preferences
from tests import generated

SCRIPTS = ("tw", "s", "hk", "twp", "original")
_PATIENCE_S = 600.0


class Probe:
    """Watches the event loop of one window."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._last = time.perf_counter()
        self._gaps: list[float] = []
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last) * 1000)
        self._last = now

    def step(self, name: str, act: Callable[[], object], until: Callable[[], bool] | float = 0.6) -> None:
        """Do something, wait, and print the line of the table."""
        self._gaps.clear()
        self._last = begun = time.perf_counter()
        act()
        for widget in self._application.topLevelWidgets():
            if widget.isVisible():
                widget.repaint()
        painted = (time.perf_counter() - begun) * 1000
        end = begun + (until if isinstance(until, float) else _PATIENCE_S)
        while time.perf_counter() < end and (isinstance(until, float) or not until()):
            self._application.processEvents()
            time.sleep(0.0002)
        gaps = sorted(self._gaps)
        late = [gap for gap in gaps if gap > 50]
        if gaps:
            print(
                f"| {name} | {painted:.0f} | {gaps[int(len(gaps) * 0.95)]:.0f} | {gaps[-1]:.0f} | {len(late)} |",
                flush=True,
            )


def text_of(size: int) -> str:
    """Return a made text of about `size` characters, with a heading every few thousand."""
    pieces, length = ["长篇\n"], 0
    for number, text in enumerate(generated.texts(size // 1000 + 2), 1):
        pieces.append(f"第{number}章　新的一页\n\n{text}")
        length += len(text)
        if length >= size:
            break
    return "\n\n".join(pieces)


def main(size: int) -> None:
    """Open a made article in a window of its own and print the table."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "article.txt"
        path.write_text(text_of(size), encoding="utf-8")
        jobs, preferences = Jobs(), Preferences(Settings(), None)
        view = View(typography=True, proposals=True)
        desk = Desk(jobs, Library(Path(folder)), Path(folder), preferences, view)
        window = MainWindow(jobs, desk, preferences, "en")
        window.resize(1280, 800)
        window.show()
        watch(Probe(application), window, path)
        window.close()
        jobs.shutdown()


def watch(probe: Probe, window: MainWindow, path: Path) -> None:
    """Go through what a reader does."""
    desk, actions, view = window.desk, window.actions_, window.view
    print("| step | to the page, ms | 95 % of gaps, ms | longest gap, ms | gaps over 50 ms |\n|---|---|---|---|---|")
    probe.step("nothing", lambda: None, 1.0)
    probe.step("open", lambda: desk.opener.open_file(path), lambda: desk.reading is not None)
    probe.step("first script while names are looked for", actions["script_tw"].trigger, 2.0)
    probe.step("names arrive", lambda: None, lambda: desk.reading is not None and desk.reading.analysis.complete)
    assert desk.reading is not None
    print(f"| ({len(desk.reading.analysis.mentions)} mentions) | | | | |")
    probe.step("after that", lambda: None, 2.0)
    for script in SCRIPTS:
        probe.step(f"script {script}", actions[f"script_{script}"].trigger)
    end = len(desk.reading.article.text)
    probe.step("jump to the middle", lambda: view.jump_to(end // 2))
    probe.step("script tw there", actions["script_tw"].trigger)
    most = max(desk.reading.analysis.entities, key=lambda entity: len(entity.mentions))
    probe.step(f"choose a name with {len(most.mentions)} mentions", lambda: window.choose_entity(most.id))
    probe.step("next mention", lambda: view.walk.to_mention(1))
    probe.step("hide a type", lambda: view.set_hidden_types(frozenset({"LOC"})))
    bar = view.page.verticalScrollBar()
    for turn in range(3):
        probe.step(f"scroll {turn + 1}", lambda: bar.setValue(bar.value() + bar.pageStep()), 0.3)
    probe.step("readings above all words", actions["aloud_all"].trigger, 2.0)
    probe.step("larger type", actions["bigger"].trigger)
    probe.step("resize", lambda: window.resize(1100, 700))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3_000)
