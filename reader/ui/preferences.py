"""The reader's settings while the window is open: changed in one place, saved at once, told to whoever listens."""

from dataclasses import fields, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from reader.entities import EntityType
from reader.errors import CannotWrite
from reader.session import Settings
from reader.ui.look.theme import Theme, load_theme

if TYPE_CHECKING:
    from reader.ui.dialogs.files import Files

DEFAULT_SIZE = 19
SIZES = range(13, 41)


class Preferences(QObject):
    """Holds `Settings`; `changed` carries the names of the values that are new."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, settings: Settings, path: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._path = path
        self._theme: str | None = None
        # The folder of the file that was opened last, where dialogs for files begin that never were used.
        self.opened_from: Path | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def hide_types(self, hidden: frozenset[EntityType]) -> None:
        """Take which types of names are not marked."""
        self.change(hidden_types=tuple(sorted(hidden)))

    def change(self, **values: Any) -> None:
        """Take new values."""
        new = {name for name, value in values.items() if getattr(self.settings, name) != value}
        if not new:
            return
        self.settings = replace(self.settings, **values)
        if "theme" in new:
            self._theme = None
        if self._path is not None:
            try:
                self.settings.save(self._path)
            except CannotWrite as error:
                self.failed.emit(error)
        self.changed.emit(frozenset(new))

    @property
    def folder(self) -> Path | None:
        """Where the settings are kept; None where nothing is."""
        return self._path.parent if self._path else None

    def begin_beside(self, opened: Path | None) -> None:
        """Let dialogs for files that never were used begin beside a file that was opened."""
        self.opened_from = opened.parent if opened else self.opened_from

    @cached_property
    def files(self) -> "Files":
        """The dialogs for files, which remember their folders beside the settings."""
        from reader.ui.dialogs.files import Files  # noqa: PLC0415 - not before somebody wants one

        return Files(self.folder / "window.ini" if self.folder else None, lambda: self.opened_from)

    @property
    def theme_choice(self) -> str:
        """What was chosen: a theme's name, or `system`."""
        return self._theme or self.settings.theme

    @property
    def theme(self) -> Theme:
        """The theme to show; `system` follows the desktop."""
        name = self.theme_choice
        return load_theme(_of_the_system() if name == "system" else name)

    def choose_theme(self, name: str) -> None:
        """Read in a theme from now on, also where another was shown for this time only."""
        if self._theme is not None:
            self._theme = None
            self.changed.emit(frozenset({"theme"}))
        self.change(theme=name)

    def show_theme(self, name: str) -> None:
        """Show a theme this time, without making it the reader's usual one."""
        self._theme = name

    def resize_text(self, by: int) -> None:
        """Set the article in larger or smaller type; 0 goes back to the size it starts with."""
        size = self.settings.font_size + by if by else DEFAULT_SIZE
        self.change(font_size=max(SIZES.start, min(size, SIZES.stop - 1)))

    def adopt(self, settings: Settings) -> None:
        """Take all values of other settings."""
        self.change(**{each.name: getattr(settings, each.name) for each in fields(settings) if each.name != "unknown"})

    def _on_system_changed(self) -> None:
        if self.theme_choice == "system":
            self.changed.emit(frozenset({"theme"}))


def _of_the_system() -> str:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
