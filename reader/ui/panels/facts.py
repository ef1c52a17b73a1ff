"""What an article dates and counts, as rows that lead to their places: for the details of one entity and for all."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from reader.entities import Figure, Mention, Statement
from reader.ui.look.moments import time_meaning
from reader.ui.look.words import counted, paragraph
from reader.ui.panels.passages import Passages
from reader.ui.widgets.column import Column
from reader.ui.widgets.passage import Passage
from reader.ui.widgets.rest import Rest


class Facts(QFrame):
    """Dated sentences and quantities, each with the number of its paragraph; a click goes there."""

    span_requested = Signal(object)

    def __init__(self, passages: Passages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "panel")
        self._passages = passages
        self._column = Column(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_statements(self, statements: Iterable[Statement], most: int) -> Iterator[None]:
        """Show when things were, the time in front of the sentence that says so; a row at each step."""
        rows = list(statements)
        if not rows:
            return
        self._column.caption(self.tr("Time line"), counted(len(rows)))
        yield from self._listed([partial(self._statement, one) for one in rows], most)

    def show_figures(self, figures: Iterable[Figure], most: int, *, sources: bool) -> Iterator[None]:
        """Show what is counted; with `sources` also who says it; a row at each step."""
        rows = list(figures)
        if not rows:
            return
        self._column.caption(self.tr("Numbers"), counted(len(rows)))
        yield from self._listed([partial(self._figure, one, sources=sources) for one in rows], most)

    def _listed(self, rows: Sequence[Callable[[], Passage]], most: int) -> Iterator[None]:
        """Make the first rows, and offer those that are left out."""
        for row in rows[:most]:
            yield self._column.addWidget(row())
        if len(rows) > most:
            words = self.tr("and {number} more").format(number=counted(len(rows) - most))
            left = (row() for row in rows[most:])
            self._column.addWidget(Rest(self._passages.faint(words), words, left, self._column.spacing()))

    def _statement(self, one: Statement) -> Passage:
        value = one.time.value if isinstance(one.time.value, str) else ""
        known = self._passages.soft(time_meaning(value)) + " " if value and "X" not in value else ""
        return self._row(f"{known}{self._passages.excerpt(one.sentence, one.time.span)}", one.time)

    def _figure(self, one: Figure, *, sources: bool) -> Passage:
        who = "、".join(self._passages.named(name) for name in one.speakers)
        said = self._passages.soft(self.tr("says {who}").format(who=who)) if who and sources else ""
        return self._row(f"{self._passages.excerpt(one.sentence, one.quantity.span, 10, 10)} {said}", one.quantity)

    def _row(self, html: str, mention: Mention) -> Passage:
        block = self._passages.article.block_at(mention.span.start)
        place = self._passages.faint(paragraph(block.number if block else None))
        passage = Passage(self._passages.hung(f"{html} {place}"))
        passage.clicked.connect(lambda: self.span_requested.emit(mention.span))
        return passage
