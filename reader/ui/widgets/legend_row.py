"""One line of a legend: a sample of underline, a name, a count; a click switches it off and on."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from reader.ui.look.mark_styles import line_pen

_ROOMY = 160


class _Measures(NamedTuple):
    """Pixels: what is left free at both sides, the length of the sample, and what stands between the parts."""

    left: int
    right: int
    sample: int
    gap: int


WIDE, TIGHT = _Measures(11, 11, 26, 9), _Measures(11, 11, 14, 5)


class LegendRow(QAbstractButton):
    """A checkable row, faint while it is off.

    `alone_requested` says that it shall be the only one that is on, `all_requested` that all shall be.
    """

    alone_requested = Signal()
    all_requested = Signal()

    def __init__(self, name: str, dashes: tuple[float, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dashes = dashes
        self._count = ""
        self._color = self._ink = self._faint = self._ground = QColor()

    @property
    def count(self) -> str:
        """The count shown."""
        return self._count

    def set_count(self, count: str) -> None:
        """Set the count at the right."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}")
        self.update()

    def set_colors(self, color: str, ink: str, faint: str, ground: str) -> None:
        """Set the colours of the line, the name, the count, and the ground under the pointer."""
        self._color, self._ink, self._faint, self._ground = (QColor(each) for each in (color, ink, faint, ground))
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer this kind alone, or all kinds."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Show only these marks"), self.alone_requested.emit)
        menu.addAction(self.tr("Show all marks"), self.all_requested.emit)
        menu.popup(event.globalPos())

    def sizeHint(self) -> QSize:
        """Return one line of text and a little air."""
        return QSize(_ROOMY, self.fontMetrics().height() + 9)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(self._color if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(self._ground)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)
        on = self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(line_pen(self._color, self._dashes) if on else line_pen(self._faint, (), 1))
        # All rows of a narrow panel, so that their names stand below each other.
        left, right, sample, gap = WIDE if self.width() >= _ROOMY else TIGHT
        middle = self.height() // 2 + 1
        painter.drawLine(left, middle, left + sample, middle)
        words = QRect(left + sample + gap, 0, self.width() - sample - gap - left - right, self.height())
        painter.setPen(self._ink if on else self._faint)
        metrics = self.fontMetrics()
        room = words.width() - metrics.horizontalAdvance(self._count) - gap
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(self._faint)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._count)
