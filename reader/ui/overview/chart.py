"""Shows a drawing of the article in the window; the same drawing goes onto a picture or into an SVG."""

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.ui.look.theme import Theme

Place = tuple[QRectF, str, Callable[[], None]]
"""Where something is drawn, what is said of it, and what a click on it does."""


class Drawing(Protocol):
    """Something that can be drawn at any size, in the colours of its theme."""

    theme: Theme

    def wanted(self, width: int) -> QSize:
        """Return the size in pixels that the whole drawing wants where `width` is to be had."""
        ...

    def draw(self, painter: QPainter, size: QSize, clip: QRectF) -> Iterator[Place]:
        """Draw what lies within `clip` of a surface of this size, and yield what can be clicked."""
        ...


class Chart(QWidget):
    """A drawing in the window: what it shows can be pointed at and clicked."""

    def __init__(self, drawing: Drawing, font: QFont, parent: QWidget | None = None) -> None:
        """Show a drawing; names and sentences are written in `font`."""
        super().__init__(parent)
        self.drawing, self._font = drawing, font
        self._places: list[Place] = []
        self.setMouseTracking(True)
        self.setMinimumSize(drawing.wanted(0).expandedTo(QSize(480, 120)))

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self.drawing.theme = theme
        self.update()

    def render_to(self, painter: QPainter, size: QSize, clip: QRectF | None = None) -> None:
        """Draw on the theme's paper."""
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, size.width(), size.height())
        painter.fillRect(whole, QColor(self.drawing.theme.paper))
        self._places = list(self.drawing.draw(painter, size, clip or whole))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what has come into view."""
        painter = QPainter(self)
        self.render_to(painter, self.size(), QRectF(self.visibleRegion().boundingRect().united(event.rect())))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the drawing wants."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.drawing.wanted(self.width()).height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be clicked."""
        there = self._at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the clicked thing stands for."""
        found = self._at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            found[2]()

    def event(self, event: QEvent) -> bool:
        """Say what lies under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found[1] if found else "", self)
            return True
        return super().event(event)

    def _at(self, point: QPointF) -> Place | None:
        return next((place for place in reversed(self._places) if place[0].contains(point)), None)
