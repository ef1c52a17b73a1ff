"""How long after an article's text its first names are marked, and the longest gap of the event loop until then and on.

Run `python -m tests.benchmarks.first_marks [CHARACTERS]`: prints seconds from the text to the first marks, seconds to
the last, and the longest gap in milliseconds from the text to the last.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

_PATIENCE_S = 900


def watch(size: int) -> tuple[float, float, float]:
    """Open a made article in a window and return the three figures."""
    # The process that analyses loads this module again, as it would the program's own, which is light.
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from reader.library import Library
    from reader.session import Settings, View
    from reader.ui.desk.desk import Desk
    from reader.ui.desk.jobs import Jobs
    from reader.ui.main_window import MainWindow
    from reader.ui.preferences import Preferences
    from tests import generated

    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "article.txt"
        path.write_text(generated.book(size), "utf-8")
        jobs, preferences = Jobs(), Preferences(Settings(), None)
        desk = Desk(jobs, Library(Path(folder)), Path(folder), preferences, View())
        window = MainWindow(jobs, desk, preferences)
        window.resize(1280, 800)
        window.show()
        desk.opener.open_file(path)
        while desk.reading is None:
            application.processEvents()
        window.view.page.repaint()
        begun = last = time.perf_counter()
        gaps, first = [0.0], 0.0

        def tick() -> None:
            nonlocal last
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

        timer = QTimer(interval=1)
        timer.timeout.connect(tick)
        timer.start()
        while not desk.reading.analysis.complete and time.perf_counter() - begun < _PATIENCE_S:
            application.processEvents()
            if not first and desk.reading.analysis.mentions:
                first = time.perf_counter() - begun
            time.sleep(0.0002)
        took = time.perf_counter() - begun
        window.close()
        jobs.shutdown()
        return first or took, took, max(gaps) * 1000


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(*watch(int(sys.argv[1]) if len(sys.argv) > 1 else 3_000))
