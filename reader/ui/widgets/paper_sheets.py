"""Sheets of paper one below the other, each drawn when it comes into sight, as sharp as the screen is, at any size.

Qt's own preview keeps pages as pictures and sets their text anew when it shows them: what is justified there breaks
where the screen's letters are a trifle wider, and single characters fall out of their lines.
"""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

_GAP = 20
_STEP, _SMALLEST, _LARGEST = 1.25, 0.1, 6.0


class PaperSheets(QAbstractScrollArea):
    """Shows sheets fitted to the window by page or by width, or at a size that the reader chose."""

    def __init__(
        self,
        sheet: QSizeF,
        count: int,
        draw: Callable[[QPainter, int], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show sheets.

        Args:
            sheet: the size of one, in pixels of 1/96 inch.
            count: how many there are.
            draw: draws one, counted from 1, on a painter whose unit is such a pixel.
            parent: Qt's.
        """
        super().__init__(parent)
        self.count = count
        self._sheet, self._draw = sheet, draw
        self._fit: Callable[[], float] | None = self._whole
        self._zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setSingleStep(48)

    @property
    def zoom(self) -> float:
        """How large the sheets are shown; 1 is their size on paper where a pixel is 1/96 inch."""
        return self._zoom

    def show_sheets(self, count: int) -> None:
        """Show so many sheets, drawn anew."""
        self.count = count
        self._lay_out()

    def fit_page(self) -> None:
        """Show a whole sheet at once, however large the window is."""
        self._fit = self._whole
        self._lay_out()

    def fit_width(self) -> None:
        """Show a sheet's whole width, however large the window is."""
        self._fit = self._wide
        self._lay_out()

    def enlarge(self) -> None:
        """Show the sheets larger."""
        self._choose(self._zoom * _STEP)

    def reduce(self) -> None:
        """Show the sheets smaller."""
        self._choose(self._zoom / _STEP)

    def rect_of(self, number: int) -> QRectF:
        """Return where in the viewport a sheet stands, counted from 1."""
        size = self._sheet * self._zoom
        left = max(_GAP, (self.viewport().width() - size.width()) / 2) - self.horizontalScrollBar().value()
        top = _GAP + (number - 1) * (size.height() + _GAP) - self.verticalScrollBar().value()
        return QRectF(QPointF(round(left), round(top)), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheets that are in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self.palette().mid())
        seen = QRectF(event.rect())
        for number in range(1, self.count + 1):
            place = self.rect_of(number)
            if place.top() > seen.bottom():
                break
            if place.intersects(seen):
                painter.save()
                painter.fillRect(place, Qt.GlobalColor.white)
                painter.setClipRect(place)
                painter.translate(place.topLeft())
                painter.scale(self._zoom, self._zoom)
                self._draw(painter, number)
                painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sheets again."""
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, show the sheets larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose(self._zoom * _STEP ** (event.angleDelta().y() / 120))
        else:
            super().wheelEvent(event)

    def _choose(self, zoom: float) -> None:
        self._fit, self._zoom = None, max(_SMALLEST, min(_LARGEST, zoom))
        self._lay_out()

    def _whole(self) -> float:
        return min(self._wide(), (self.viewport().height() - 2 * _GAP) / self._sheet.height())

    def _wide(self) -> float:
        return (self.viewport().width() - 2 * _GAP) / self._sheet.width()

    def _lay_out(self) -> None:
        """Give the bars their ranges; what is in the middle stays there."""
        bar = self.verticalScrollBar()
        middle = (bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep())
        if self._fit is not None:
            self._zoom = max(_SMALLEST, self._fit())
        size, room = self._sheet * self._zoom, self.viewport().size()
        self.horizontalScrollBar().setRange(0, max(0, ceil(size.width() + 2 * _GAP) - room.width()))
        self.horizontalScrollBar().setPageStep(room.width())
        length = ceil(self.count * (size.height() + _GAP) + _GAP)
        bar.setPageStep(room.height())
        top = bar.value() == 0
        bar.setRange(0, max(0, length - room.height()))
        bar.setValue(0 if top else round(middle * length - room.height() / 2))
        self.viewport().update()
