"""Small ticks over the scroll bar: where in the whole article hits, notes and the chosen entity are."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.ui.article_view.marks import Layers
from reader.ui.article_view.paging import Paging
from reader.ui.look.theme import Theme

_TICK = 2.0
_TICKS = 800


class ScrollMarks(QWidget):
    """Lies over the scroll bar and lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._marks: tuple[tuple[float, str, str], ...] = ()

    @property
    def marks(self) -> tuple[tuple[float, str, str], ...]:
        """What is drawn: share of the article from 0 to 1, colour, and lane (`left`, `right` or `wide`)."""
        return self._marks

    def set_marks(self, marks: Iterable[tuple[float, str, str]]) -> None:
        """Show these; those that fall on one pixel are drawn once."""
        self._marks = tuple(dict.fromkeys((round(share, 4), color, lane) for share, color, lane in marks))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw the ticks."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        width = self.width()
        lanes = {"left": (1.0, width / 2 - 1), "right": (width / 2, width / 2 - 1), "wide": (1.0, width - 2.0)}
        for share, color, lane in self._marks:
            left, wide = lanes[lane]
            painter.fillRect(QRectF(left, round(share * (self.height() - _TICK)), wide, _TICK), QColor(color))
        painter.end()


def bar_marks(layers: Layers, paging: Paging, theme: Theme) -> Iterator[tuple[float, str, str]]:
    """Yield the ticks: highlights left, the chosen entity right, hits across, the current one in the accent."""
    length = len(layers.article.text)
    for note in layers.notes:
        if note.placed:
            yield paging.share(note.span.start), theme.strong(note.color), "left"
    known = layers.analysis.entity(layers.chosen or "")
    if known is not None:
        ink = theme.of_type(known.type)
        for offset in _thinned((mention.span.start for mention in known.mentions), length):
            yield paging.share(offset), ink, "right"
    for entity, marker in layers.colored.items():
        for offset in _thinned((mention.span.start for mention in layers.analysis.mentions_of(entity)), length):
            yield paging.share(offset), theme.hues[marker], "right"
    tick = theme.tick
    for offset in _thinned((hit.start for hit in layers.hits), length):
        yield paging.share(offset), tick, "wide"
    if layers.current is not None and layers.current < len(layers.hits):
        yield paging.share(layers.hits[layers.current].start), theme.accent, "wide"


def _thinned(offsets: Iterable[int], length: int) -> Iterator[int]:
    """Leave out places that would fall on the tick before; `offsets` rise."""
    step, before = max(1, length // _TICKS), -1
    for offset in offsets:
        if offset // step != before:
            before = offset // step
            yield offset
