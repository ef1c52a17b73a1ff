"""A line to type in."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

_RESET = {QEvent.Type.FontChange, QEvent.Type.StyleChange}


class Field(QLineEdit):
    """A line whose words stand in its middle, whichever family of the font they are written in.

    Qt centres a line of the font's first family and keeps the baseline of others on it: in a window of Latin letters
    Chinese, which is higher, would stand above the middle.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, placeholder: str = "") -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(placeholder)
        self.textChanged.connect(self._center)
        self._center()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in _RESET:
            self._center()

    def _center(self) -> None:
        metrics = self.fontMetrics()
        higher = metrics.size(Qt.TextFlag.TextSingleLine, self.text()).height() - metrics.height()
        if higher != self.textMargins().top():
            self.setTextMargins(0, max(0, higher), 0, 0)
