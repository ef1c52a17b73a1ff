"""What an article dates and counts, as rows that lead to their places: for the details of one entity and for all."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from reader.entities import Figure, Mention, Statement
from reader.ui.look.moments import time_meaning
from reader.ui.look.words import counted, paragraph
from reader.ui.panels.passages import Passages
from reader.ui.widgets.column import Column
from reader.ui.widgets.passage import Passage


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
        for one in rows[:most]:
            value = one.time.value if isinstance(one.time.value, str) else ""
            known = self._passages.soft(time_meaning(value)) + " " if value and "X" not in value else ""
            html = f"{known}{self._passages.excerpt(one.sentence, one.time.span)}"
            yield self._row(html, one.time)
        self._more(len(rows) - most)

    def show_figures(self, figures: Iterable[Figure], most: int, *, sources: bool) -> Iterator[None]:
        """Show what is counted; with `sources` also who says it; a row at each step."""
        rows = list(figures)
        if not rows:
            return
        self._column.caption(self.tr("Numbers"), counted(len(rows)))
        for one in rows[:most]:
            who = "、".join(self._passages.named(name) for name in one.speakers)
            said = self._passages.soft(self.tr("says {who}").format(who=who)) if who and sources else ""
            html = f"{self._passages.excerpt(one.sentence, one.quantity.span, 10, 10)} {said}"
            yield self._row(html, one.quantity)
        self._more(len(rows) - most)

    def _row(self, html: str, mention: Mention) -> None:
        block = self._passages.article.block_at(mention.span.start)
        place = self._passages.faint(paragraph(block.number if block else None))
        passage = Passage(f"{html} {place}", mention.text)
        passage.clicked.connect(lambda: self.span_requested.emit(mention.span))
        self._column.addWidget(passage)

    def _more(self, left: int) -> None:
        if left > 0:
            self._column.label(self._passages.faint(self.tr("and {number} more").format(number=counted(left))))
