"""The dated statements along a line; what has no known year stands below it and says so."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from reader.entities import Statement
from reader.text import Span
from reader.ui.look.moments import time_meaning
from reader.ui.look.theme import Theme
from reader.ui.overview.chart import Place

_MARGIN = 24
_ROW = 30
_DATE_WIDTH = 250


class TimeLine:
    """Statements in the order of their dates, each with its date as worded and its sentence."""

    def __init__(
        self,
        theme: Theme,
        statements: Sequence[Statement],
        shown: Callable[[Span], str],
        jump: Callable[[Span], None],
    ) -> None:
        self.theme = theme
        # Those with a known year come first.
        known = bisect_left(statements, True, key=lambda one: not _known(one))  # noqa: FBT003 - the key's value
        self._dated, self._open = statements[:known], statements[known:]
        self._shown, self._jump = shown, jump

    def wanted(self, width: int) -> QSize:
        """Return a height with a row for each statement and one for the heading of those without a year."""
        return QSize(width, 2 * _MARGIN + _ROW * (len(self._dated) + len(self._open) + bool(self._open)))

    def draw(self, painter: QPainter, size: QSize, clip: QRectF) -> Iterator[Place]:
        """Draw the line, its points and their sentences."""
        axis, top = _MARGIN + _DATE_WIDTH, float(_MARGIN)
        if self._dated:
            line = QRectF(axis - 1, top + _ROW / 2, 2, _ROW * (len(self._dated) - 1))
            painter.fillRect(line, QColor(self.theme.line))
        rows = [(statement, True) for statement in self._dated]
        if self._open:
            painter.setPen(QColor(self.theme.soft))
            heading = QRectF(_MARGIN, top + _ROW * len(rows), size.width() - 2 * _MARGIN, _ROW)
            words = QCoreApplication.translate("TimeLine", "The article leaves the year or the day of these open:")
            painter.drawText(heading, Qt.AlignmentFlag.AlignVCenter, words)
        rows += [(statement, False) for statement in self._open]
        first = max(0, int((clip.top() - top) / _ROW) - 1)
        for number, (statement, known) in enumerate(rows[first:], first):
            row = QRectF(0, top + _ROW * (number + (not known)), size.width(), _ROW)
            if row.top() > clip.bottom():
                return
            if row.intersects(clip):
                yield self._row(painter, statement, row, known=known)

    def _row(self, painter: QPainter, statement: Statement, row: QRectF, *, known: bool) -> Place:
        axis, middle = _MARGIN + _DATE_WIDTH, row.center().y()
        painter.setPen(QColor(self.theme.TIME))
        worded = self._shown(statement.time.span)
        value = time_meaning(statement.time.value) if known else ""
        date = f"{worded}  {value}" if value and value != worded else worded
        place = QRectF(_MARGIN, row.top(), _DATE_WIDTH - 16, row.height())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        _write(painter, place, align, date)
        painter.setBrush(QColor(self.theme.TIME) if known else QColor(self.theme.paper))
        painter.drawEllipse(QRectF(axis - 4, middle - 4, 8, 8))
        painter.setPen(QColor(self.theme.ink))
        words = QRectF(axis + 16, row.top(), row.width() - axis - 16 - _MARGIN, row.height())
        sentence = self._shown(statement.sentence).strip()
        _write(painter, words, Qt.AlignmentFlag.AlignVCenter, sentence)
        return row, sentence, partial(self._jump, statement.time.span)


def _write(painter: QPainter, place: QRectF, align: Qt.AlignmentFlag, words: str) -> None:
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, align, cut)


def _known(statement: Statement) -> bool:
    value = statement.time.value
    return isinstance(value, str) and not value.startswith("X")
