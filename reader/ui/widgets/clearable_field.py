"""A line to type in that can be emptied by a click."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QWidget

from reader.ui.look.icons import tinted
from reader.ui.widgets.field import Field

# What Qt calls the action behind the button, which it gives no way to.
_CLEAR = "_q_qlineeditclearaction"
_RECOLOURED = {QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.Show}


class ClearableField(Field):
    """A field whose button to clear it has the colour of its placeholder.

    Qt takes the button's icon when it makes the button, before the field has a theme, and keeps it: dark on dark.
    """

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        """Show what belongs here while the field is empty; a screen reader says it too."""
        super().__init__(parent=parent, placeholder=placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self._clear = self.findChild(QAction, _CLEAR)
        self._tint = ""
        if self._clear is not None:
            self._clear.setText(self.tr("Clear"))

    def event(self, event: QEvent) -> bool:
        """Follow the theme."""
        if event.type() in _RECOLOURED:
            self._recolour()
        return super().event(event)

    def _recolour(self) -> None:
        tint = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        if self._clear is not None and tint != self._tint:
            self._tint = tint
            self._clear.setIcon(tinted("close", tint))
