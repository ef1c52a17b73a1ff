"""A choice in a row of a table that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class TableCombo(QComboBox):
    """A combo box over which the wheel scrolls the table, unless the keyboard is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt's own policy gives the keyboard to whatever the wheel turns over.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Choose only where the reader has gone with keyboard or click."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
