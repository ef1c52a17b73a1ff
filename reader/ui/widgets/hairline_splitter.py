"""A splitter that draws the lines between its parts: a style sheet of its own would be its parts' too."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from reader.ui.look.theme import Theme


class HairlineSplitter(QSplitter):
    """Divides a window between its parts with lines of one pixel."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QColor()
        self.setHandleWidth(1)

    def createHandle(self) -> QSplitterHandle:
        """Return a handle that draws the line."""
        return _Handle(self)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.line = QColor(theme.line)


class _Handle(QSplitterHandle):
    def __init__(self, splitter: HairlineSplitter) -> None:
        super().__init__(splitter.orientation(), splitter)
        self._splitter = splitter

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        QPainter(self).fillRect(event.rect(), self._splitter.line)
