"""Gives a window its colours."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.look.theme import Theme, application_style, palette

# The icons of standard buttons come from another set than ours; a box asks for them before it has a window.
_EVERYWHERE = "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"


class Colored(Protocol):
    """A part that draws with colours of the theme itself."""

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        ...


class Coat(QObject):
    """The window's style sheet first, its parts at the next turn of the event loop, and one painting of both."""

    def __init__(self, window: QWidget, parts: Sequence[Colored], ui_families: Sequence[str]) -> None:
        super().__init__(window)
        self._window, self._parts, self._families = window, list(parts), ui_families
        self._theme: Theme | None = None

    def change(self, theme: Theme) -> None:
        """Show the window in a theme; one that isn't seen yet at once."""
        self._theme = theme
        application = QApplication.instance()
        self._window.setUpdatesEnabled(False)
        if isinstance(application, QApplication):
            application.setPalette(palette(theme))
            if not application.styleSheet():
                application.setStyleSheet(_EVERYWHERE)
        # Dialogs and menus take it from their window; set for the application it takes five times as long.
        self._window.setStyleSheet(application_style(theme, self._families))
        if self._window.isVisible():
            QTimer.singleShot(0, self, self._color)
        else:
            self._color()

    def dress(self, part: Colored) -> None:
        """Colour one more part from now on, until it is undressed."""
        self._parts.append(part)

    def undress(self, part: Colored) -> None:
        """Colour a part no longer: it is gone."""
        self._parts.remove(part)

    def _color(self) -> None:
        if self._theme is not None:
            for part in self._parts:
                part.set_theme(self._theme)
        self._window.setUpdatesEnabled(True)
