"""Where in the article each entity appears: a row an entity, a tick a mention."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from reader.entities import NAMES, Entity
from reader.text import Span
from reader.ui.look.theme import Theme
from reader.ui.overview.chart import Place

_ROW = 22
_APART = 10
_MARGIN = 18
_NAMES_WIDTH = 150
_COUNT_WIDTH = 44
_TICK = 2.2


class Dispersion:
    """Strips of all entities, by type, the most mentioned first; names and ticks can be clicked."""

    def __init__(
        self,
        theme: Theme,
        entities: Sequence[Entity],
        length: int,
        named: Callable[[str], str],
        choose: Callable[[str], None],
        jump: Callable[[Span], None],
    ) -> None:
        """Show these entities of an article of `length` code points.

        Args:
            theme: the colours.
            entities: all that may be shown.
            length: of the article.
            named: gives a name as the window shows it.
            choose: called with the id of an entity whose name is clicked.
            jump: called with the place of a tick that is clicked.
        """
        self.theme = theme
        order = {name: number for number, name in enumerate(NAMES)}
        known = [one for one in entities if one.type in order]
        known.sort(key=lambda one: len(one.mentions), reverse=True)
        known.sort(key=lambda one: order[one.type])
        self._entities = known
        # Where each row begins: the types stand a little apart.
        firsts = [number for number in range(1, len(known)) if known[number].type != known[number - 1].type]
        self._tops = [_MARGIN + _ROW * at + _APART * bisect_right(firsts, at) for at in range(len(known))]
        self._length = max(1, length)
        self._named, self._choose, self._jump = named, choose, jump

    def wanted(self, width: int) -> QSize:
        """Return a height with a row for each entity."""
        return QSize(width, (self._tops[-1] + _ROW if self._tops else _MARGIN) + _MARGIN)

    def draw(self, painter: QPainter, size: QSize, clip: QRectF) -> Iterator[Place]:
        """Draw the rows."""
        left, right = _MARGIN + _NAMES_WIDTH, size.width() - _MARGIN - _COUNT_WIDTH
        first = max(0, bisect_right(self._tops, clip.top()) - 1)
        last = bisect_right(self._tops, clip.bottom())
        for entity, top in zip(self._entities[first:last], self._tops[first:last], strict=True):
            yield from self._row(painter, entity, QRectF(left, top, max(40, right - left), _ROW))

    def _row(self, painter: QPainter, entity: Entity, strip: QRectF) -> Iterator[Place]:
        ink, name = QColor(self.theme.of_type(entity.type)), self._named(entity.name)
        label = QRectF(_MARGIN, strip.top(), _NAMES_WIDTH - 12, _ROW)
        painter.setPen(ink)
        cut = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(label.width()))
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cut)
        painter.setPen(QColor(self.theme.soft))
        count = QRectF(strip.right() + 6, strip.top(), _COUNT_WIDTH, _ROW)
        painter.drawText(count, Qt.AlignmentFlag.AlignVCenter, str(len(entity.mentions)))
        painter.fillRect(QRectF(strip.left(), strip.center().y() - 1, strip.width(), 2), QColor(self.theme.line))
        yield label, f"{name} {len(entity.mentions)}", partial(self._choose, entity.id)
        left, top, scale = strip.left(), strip.top(), strip.width() / self._length
        before, ticks = -_TICK, list[QRectF]()
        for mention in entity.mentions:
            x = left + scale * mention.span.start
            if x < before + _TICK:
                continue  # it would lie on the one before
            before = x
            ticks.append(QRectF(x - 1, top + 4, _TICK, _ROW - 8))
            yield QRectF(x - 3, top, 6, _ROW), mention.text, partial(self._jump, mention.span)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRects(ticks)
