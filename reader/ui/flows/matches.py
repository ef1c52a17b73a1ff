"""From what a search of the library found to its place in the article."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.session import Reading
from reader.text import Span
from reader.ui.article_view import ArticleView
from reader.ui.desk.desk import Desk
from reader.ui.flows.finding import Finding
from reader.ui.models.matches import MatchRow


class MatchFlow(QObject):
    """Opens the article of a match, if it isn't open, and goes to the hit."""

    article_requested = Signal()
    note_requested = Signal(str)

    def __init__(self, desk: Desk, view: ArticleView, finding: Finding) -> None:
        super().__init__(view)
        self._desk, self._view, self._finding = desk, view, finding
        self._wanted: tuple[int, Callable[[], None]] | None = None

    def open(self, row: MatchRow) -> None:
        """Go to a match."""
        self._open(row.match.number, lambda: self._go_to(row))

    def open_at(self, number: int, span: Span | None) -> None:
        """Go to a passage of an article; without one to where reading stopped."""
        self._open(number, lambda: self._view.jump_to(span) if span else None)

    def _open(self, number: int, then: Callable[[], None]) -> None:
        if self._desk.reading is not None and self._desk.reading.number == number:
            self.article_requested.emit()
            then()
        else:
            self._wanted = number, then
            self._desk.open_entry(number)

    def take(self, reading: Reading) -> None:
        """Go on where the article that was asked for has been opened."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted[0] == reading.number:
            wanted[1]()

    def _go_to(self, row: MatchRow) -> None:
        if row.note is not None:
            self.note_requested.emit(row.note.id)
        if row.span is not None and row.query is not None:
            self._finding.begin(row.query, row.span)
        elif row.span is not None:
            self._view.jump_to(row.span)
