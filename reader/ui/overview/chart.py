"""Shows a drawing of the article in the window; the same drawing goes onto a picture or into an SVG."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPicture,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QScrollArea, QToolTip, QWidget

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
    """A drawing in the window: what it shows can be pointed at and clicked, and walked over with the arrow keys."""

    def __init__(self, drawing: Drawing, font: QFont, parent: QWidget | None = None) -> None:
        """Show a drawing; names and sentences are written in `font`."""
        super().__init__(parent)
        self.drawing, self._font = drawing, QFont(font)
        # An SVG is read where these fonts may not be.
        self._font.setFamilies([*font.families(), "sans-serif"])
        self._places: list[Place] = []
        # Those of the whole drawing, for the keyboard, and at which of them it is.
        self._all: tuple[QSize, list[Place]] = (QSize(), [])
        self._number: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(self.tr("Arrow keys go from place to place, Enter follows"))
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
        if self.hasFocus() and self._number is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.drawing.theme.accent), 2))
            painter.drawRoundedRect(self._whole()[self._number][0].adjusted(-2, -1, 2, 1), 3, 3)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first place, or where the keyboard was last."""
        super().focusInEvent(event)
        self._go_to(self._number or 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from place to place, or do what the one that one has come to stands for."""
        key, places, at = event.key(), self._whole(), self._number
        if at is None or not places:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            places[at][2]()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._go_to(at + (1 if key == Qt.Key.Key_Right else -1))
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._go_to(_beyond(places, at, -1 if key == Qt.Key.Key_Up else 1))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go_to(0 if key == Qt.Key.Key_Home else len(places) - 1)
        else:
            super().keyPressEvent(event)

    def _whole(self) -> list[Place]:
        """Return the places of the whole drawing, out of sight or not."""
        if self._all[0] != self.size():
            recorded = QPicture()
            painter = QPainter(recorded)
            painter.setFont(self._font)
            self._all = self.size(), list(self.drawing.draw(painter, self.size(), QRectF(self.rect())))
            painter.end()
        return self._all[1]

    def _go_to(self, number: int) -> None:
        """Bring a place into view, and have it said."""
        places = self._whole()
        if not 0 <= number < len(places):
            return
        self._number = number
        area, middle = _area_of(self), places[number][0].center().toPoint()
        if area is not None:
            area.ensureVisible(middle.x(), middle.y())
        self.update()
        from reader.ui.widgets.announcing import announce  # noqa: PLC0415 - loaded with the first words

        announce(self, places[number][1])

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what is pointed at, or with what the keyboard is at."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        known = by_key and self._number is not None and self._number < len(self._whole())
        found = self._whole()[self._number or 0] if known else None if by_key else self._at(QPointF(event.pos()))
        if found is None:
            return
        place, words, follow = found
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Go there"), follow)
        menu.addAction(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(words))
        menu.popup(self.mapToGlobal(place.bottomLeft().toPoint()) if by_key else event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Say what lies under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found[1] if found else "", self)
            return True
        return super().event(event)

    def _at(self, point: QPointF) -> Place | None:
        return next((place for place in reversed(self._places) if place[0].contains(point)), None)


def _beyond(places: Sequence[Place], at: int, step: int) -> int:
    """Return the place of the next line below (or above, for -1) that is nearest; the same one if there is none."""
    here = places[at][0].center()

    def away(number: int) -> tuple[float, float]:
        there = places[number][0].center()
        return (there.y() - here.y()) * step, abs(there.x() - here.x())

    return min((number for number in range(len(places)) if away(number)[0] > 1), key=away, default=at)


def _area_of(chart: Chart) -> QScrollArea | None:
    each = chart.parentWidget()
    while each is not None and not isinstance(each, QScrollArea):
        each = each.parentWidget()
    return each
