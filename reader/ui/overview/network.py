"""Who appears with whom: names as dots, lines between those who share paragraphs."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.entities import Entity, Together
from reader.entities.telling.graph import Graph, Places
from reader.ui.look.theme import Theme, mixed
from reader.ui.overview.chart import Place

_EDGE = 70
_HEIGHT = 560
_LARGEST = 9.0


class Network:
    """The network; its layout is worked out once, by `prepare`, and does not move."""

    def __init__(
        self,
        theme: Theme,
        graph: Graph,
        named: Callable[[str], str],
        choose: Callable[[str], None],
    ) -> None:
        self.theme = theme
        self._graph, self._named, self._choose = graph, named, choose
        self._places: Places = ()

    def prepare(self) -> Iterator[None]:
        """Find places for the names, step by step."""
        for places in self._graph.settling():
            self._places = places
            yield

    def wanted(self, width: int) -> QSize:
        """Return a size of the usual proportions."""
        return QSize(max(width, 640), _HEIGHT)

    def draw(self, painter: QPainter, size: QSize, clip: QRectF) -> Iterator[Place]:
        """Draw lines first and names last, so that names stay readable."""
        places = [
            QPointF(_EDGE + x * (size.width() - 2 * _EDGE), _EDGE + y * (size.height() - 2 * _EDGE))
            for x, y in self._places
        ]
        numbers = {entity.id: number for number, entity in enumerate(self._graph.entities)}
        if not clip.intersects(QRectF(0, 0, size.width(), size.height())):
            return
        for strength, edges in groupby(reversed(self._graph.edges), _strength):
            painter.setPen(QPen(QColor(mixed(self.theme.soft, self.theme.paper, strength)), 1.2))
            painter.drawLines([QLineF(*(places[numbers[one]] for one in edge.entities)) for edge in edges])
        nodes = list(zip(self._graph.entities, places, strict=True))
        for entity, place in nodes:  # no line goes through a name
            painter.fillRect(self._label(painter, entity, place), QColor(self.theme.paper))
        for entity, place in nodes:
            yield self._node(painter, entity, place)

    def _label(self, painter: QPainter, entity: Entity, place: QPointF) -> QRectF:
        """Return where the name stands: under its dot."""
        width = painter.fontMetrics().horizontalAdvance(self._named(entity.name)) + 4
        top = place.y() + _radius(entity) + 1
        return QRectF(place.x() - width / 2, top, width, painter.fontMetrics().height())

    def _node(self, painter: QPainter, entity: Entity, place: QPointF) -> Place:
        name, ink, radius = self._named(entity.name), QColor(self.theme.of_type(entity.type)), _radius(entity)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(place, radius, radius)
        label = self._label(painter, entity, place)
        painter.setPen(ink)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, name)
        dot = QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
        return dot.united(label), f"{name} {len(entity.mentions)}", partial(self._choose, entity.id)


def _radius(entity: Entity) -> float:
    return min(_LARGEST, 3 + len(entity.mentions) ** 0.5)


def _strength(edge: Together) -> float:
    return min(0.85, 0.45 + (edge.paragraphs + edge.sentences) / 16)
