"""A strip that stands for the length of the article, with a tick wherever something appears."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_MARGIN = 3


class DispersionStrip(QWidget):
    """Ticks at places from 0 to 1; a click says which tick is nearest."""

    tick_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, height: int = 20) -> None:
        super().__init__(parent)
        self._places: tuple[float, ...] = ()
        self._ground = self._ink = QColor()
        self._ticks: tuple[int, list[QRectF]] = (0, [])
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_places(self, places: Sequence[float], *, ground: str, ink: str) -> None:
        """Show ticks at `places` in the colour `ink`."""
        self._places, self._ticks = tuple(places), (0, [])
        self._ground, self._ink = QColor(ground), QColor(ink)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw the line and its ticks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(0, self.height() / 2 - 1.5, self.width(), 3), 1.5, 1.5)
        painter.setBrush(self._ink)
        painter.drawRects(self._ticks_in(self.width() - 2 * _MARGIN))

    def _ticks_in(self, width: int) -> list[QRectF]:
        """Return the ticks of a strip of a width, worked out once: a book's hero has thousands of places."""
        if self._ticks[0] != width:
            places = {round(place * width) for place in self._places}
            self._ticks = width, [QRectF(_MARGIN + x - 1, 2, 2.4, self.height() - 4) for x in places]
        return self._ticks[1]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which tick is nearest to the click."""
        if self._places:
            point: QPointF = event.position()
            place = (point.x() - _MARGIN) / max(1, self.width() - 2 * _MARGIN)
            nearest = min(range(len(self._places)), key=lambda index: abs(self._places[index] - place))
            self.tick_clicked.emit(nearest)
