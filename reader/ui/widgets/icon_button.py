"""A button that is only an icon, which has the colours of the window's words."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from reader.ui.look.icons import shaded

_RECOLOURED = {QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.Show}
_Group, _Role = QPalette.ColorGroup, QPalette.ColorRole


class IconButton(QToolButton):
    """Draws one of our icons soft, in ink under the pointer, faint while it can't be pressed.

    A sign of the window's font would be of another weight and size in each language.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._inks: tuple[str, ...] = ()

    def event(self, event: QEvent) -> bool:
        """Follow the theme."""
        if event.type() in _RECOLOURED:
            self._recolour()
        return super().event(event)

    def _recolour(self) -> None:
        palette = self.palette()
        inks = tuple(
            palette.color(*role).name()
            for role in (
                (_Group.Active, _Role.PlaceholderText),
                (_Group.Active, _Role.WindowText),
                (_Group.Disabled, _Role.WindowText),
            )
        )
        if inks != self._inks:
            self._inks = inks
            self.setIcon(shaded(self._name, *inks))
