"""The window in front. Its words are set while it is built: another language builds it anew on the same desk.

Articles, tabs, analyses and what can be undone belong to the desk and go on; only the window's own work is given up.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.look.fonts import ui_font
from reader.ui.look.translations import install, language_for
from reader.ui.main_window import MainWindow
from reader.ui.preferences import Preferences
from reader.ui.start.window_layout import kept_layout, restore_layout
from reader.ui.widgets.placing import keep_on_screen

DEFAULT_SIZE = (1280, 800)


def speak(wish: str) -> str:
    """Have the program speak the language of a setting, in a typeface that suits it; return which it is."""
    language = install(wish)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setFont(ui_font(language))
    return language


class Front(QObject):
    """Keeps the one window of a desk."""

    def __init__(self, desk: Desk, preferences: Preferences, language: str, folder: Path | None = None) -> None:
        """Build the window; `folder` is where its layout is kept, None for a window that leaves no trace."""
        super().__init__(desk)
        self._desk, self._preferences, self._language = desk, preferences, language
        self._folder = folder
        self.window = self._built()
        preferences.changed.connect(self._on_preferences_changed)

    def lay_out(self, size: tuple[int, int] | None = None) -> None:
        """Bring back size, widths and panels of the last time."""
        window, file = self.window, self.window.layout_file
        restored = file is not None and size is None and restore_layout(window, window.splitter, file)
        if not restored:
            window.resize(*(size or DEFAULT_SIZE))
        if not window.isMaximized() and not window.isFullScreen():
            keep_on_screen(window, placed=restored)
        if file is not None:
            kept = kept_layout(file)
            window.arrangement.hide(kept.hidden)
            window.side.setCurrentIndex(kept.panel)

    def _built(self) -> MainWindow:
        jobs = Jobs()
        window = MainWindow(jobs, self._desk, self._preferences)
        jobs.setParent(window)
        window.layout_file = self._folder / "window.ini" if self._folder else None
        return window

    def _on_preferences_changed(self, names: frozenset[str]) -> None:
        if "language" in names and language_for(self._preferences.settings.language) != self._language:
            # Not while the signals of the window that is to go are still under way.
            QTimer.singleShot(0, self, self._build_anew)

    def _build_anew(self) -> None:
        old = self.window
        from reader.ui.dialogs.preferences import PreferencesDialog  # noqa: PLC0415 - a change of language needs it

        choosing = any(isinstance(each, PreferencesDialog) and each.isVisible() for each in old.findChildren(QDialog))
        state, on_library = old.windowState(), not old.arrangement.reads
        old.leave()
        self._language = speak(self._preferences.settings.language)
        self.window = self._built()
        self.lay_out()
        self.window.setWindowState(state)
        self.window.resume(on_library=on_library)
        self.window.show()
        old.hide()
        old.deleteLater()
        if choosing:
            self.window.actions_["preferences"].trigger()
