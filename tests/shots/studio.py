"""Takes the pictures of one language."""

import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reader.library import Library
from reader.session import Settings, View
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.look.fonts import ui_font
from reader.ui.look.translations import install
from reader.ui.main_window import MainWindow
from reader.ui.preferences import Preferences
from tests.shots import texts
from tests.shots.states import EMPTY, READING, State
from tests.shots.waiting import rest, until


class Studio:
    """Takes the pictures of one language."""

    def __init__(self, out: Path, language: str, themes: Iterable[str], only: frozenset[str], size: str) -> None:
        self._out, self._language, self._themes, self._only = out, language, tuple(themes), only
        self._size = tuple(map(int, size.split("x")))
        self._folder = Path(tempfile.mkdtemp(prefix="xidu-shots-"))
        application = QApplication.instance() or QApplication(sys.argv[:1])
        install(language)
        application.setStyle("Fusion")
        application.setFont(ui_font(language))

    def work(self) -> int:
        """Take them all and return how many there are."""
        window = self._window()
        taken = sum(self._take(window, name, state) for name, state in EMPTY.items())
        if not self._only or self._only & READING.keys():
            for path in texts.write(self._folder):
                window.desk.opener.open_file(path)
                until(lambda path=path: window.desk.reading is not None and window.desk.tabs.current.path == path)
                until(lambda: window.desk.reading.analysis.complete)
            taken += sum(self._take(window, name, state) for name, state in READING.items())
        window.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        return taken

    def _window(self) -> MainWindow:
        jobs, preferences = Jobs(), Preferences(Settings(language=self._language), None)
        desk = Desk(jobs, Library(self._folder), self._folder, preferences, View(proposals=True, typography=True))
        window = MainWindow(jobs, desk, preferences)
        window.resize(*self._size)
        window.show()
        return window

    def _take(self, window: MainWindow, name: str, state: State) -> int:
        wanted = not self._only or name in self._only
        themes = self._themes if wanted else self._themes[:1]
        part: QWidget | None = None
        for turn, theme in enumerate(themes):
            window.preferences.choose_theme(theme)
            rest(window)
            # A window of its own takes the colours it was opened in: it is opened again for each theme.
            if turn == 0 or part is not None:
                part = state(window)
            rest(window)
            if wanted:
                (part or window).grab().save(str(self._out / f"{name}.{theme}.{self._language}.png"))
            if part is not None:
                part.close()
                part.deleteLater() if isinstance(part, QDialog) else None
        return len(themes) if wanted else 0
