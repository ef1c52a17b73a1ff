"""What a search of the library found: each article with its first hits and notes below it."""

from html import escape
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.library import Found, LibraryMatch
from reader.notes import Note
from reader.text import Query, Span, find_hits
from reader.ui.look.fonts import told_font
from reader.ui.look.theme import Theme
from reader.ui.look.words import hits_counted, overlooked, paragraph, stated_time
from reader.ui.widgets.rich_delegate import HEIGHT_ROLE

_ROOT = QModelIndex()
_ANY_INDEX = QModelIndex | QPersistentModelIndex
_LISTED_HITS = 3


class MatchRow(NamedTuple):
    """An article, or one hit or note in it."""

    match: LibraryMatch
    found: Found | None = None
    note: Note | None = None

    @property
    def span(self) -> Span | None:
        """Where a click leads; None for the place where reading stopped."""
        if self.note is not None:
            return self.note.span
        found = self.found or next(iter(self.match.hits), None)
        return found.hit.span if found else None

    @property
    def query(self) -> Query | None:
        """The words that found it; None for a note, or where only filters did."""
        found = self.found or (None if self.note else next(iter(self.match.hits), None))
        return found.query if found else None


class MatchesModel(QAbstractListModel):
    """Grows while the search goes on."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[MatchRow] = []

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.beginResetModel()
        self._theme = theme
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def add(self, match: LibraryMatch) -> None:
        """Show one more article below the others."""
        rows = [MatchRow(match)]
        # What stands in a paragraph says more than the title again, or a site's path to the article.
        telling = sorted(match.hits, key=lambda found: found.hit.paragraph is None)
        rows += [MatchRow(match, found=found) for found in telling[:_LISTED_HITS]]
        rows += [MatchRow(match, note=note) for note in match.notes[:_LISTED_HITS]]
        first = len(self._rows)
        self.beginInsertRows(_ROOT, first, first + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def row(self, number: int) -> MatchRow:
        """Return what a row shows."""
        return self._rows[number]

    def rowCount(self, parent: _ANY_INDEX = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row's rich text and its height."""
        row = self._rows[index.row()]
        heading = row.found is None and row.note is None
        if role == HEIGHT_ROLE:
            return 54 if heading and not row.match.hits and not row.match.notes else 34
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(row.match) if heading else self._place(row)
        if role == Qt.ItemDataRole.FontRole:
            return told_font(row.found.hit.context if row.found is not None else row.match.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row.found is not None:
                return row.found.hit.context
            return row.note.text if row.note else row.match.title
        return None

    def _heading(self, match: LibraryMatch) -> str:
        # Thousands of hits carry the same one: an object is told sooner than what it says.
        queries = {id(found.query): found.query for found in match.hits}.values()
        spans = sorted({hit.span for query in queries for hit in find_hits(match.title, query)})
        facts = [fact for fact in (match.author, match.source, stated_time(match.published)) if fact]
        if match.hits:
            facts.append(hits_counted(len(match.hits)))
        opening = "" if match.hits or match.notes else f"<br>{self._soft(match.opening)}"
        return f"<b>{self._marked(match.title, spans)}</b>&nbsp;&nbsp;{self._faint(' · '.join(facts))}{opening}"

    def _place(self, row: MatchRow) -> str:
        indent = "&nbsp;" * 4
        if row.note is not None:
            return f"{indent}{self._faint('✎')} {escape(_flat(row.note.text))} {self._faint(_flat(row.note.quote))}"
        if row.found is None:
            return ""
        hit = row.found.hit
        inside = hit.span.shift(-hit.context_span.start)
        facts = " · ".join(filter(None, (paragraph(hit.paragraph), overlooked(hit))))
        return f"{indent}{self._marked(hit.context, [inside])}&nbsp;&nbsp;{self._faint(facts)}"

    def _marked(self, text: str, spans: list[Span]) -> str:
        pieces: list[str] = []
        at = 0
        for span in spans:
            start = max(at, span.start)
            if start < span.end:
                found = escape(_flat(text[start : span.end]))
                mark = f'<span style="color:{self._theme.accent};font-weight:600">{found}</span>'
                pieces += [escape(_flat(text[at:start])), mark]
                at = span.end
        return "".join(pieces) + escape(_flat(text[at:]))

    def _faint(self, text: str) -> str:
        return f'<span style="color:{self._theme.faint}">{escape(text)}</span>'

    def _soft(self, text: str) -> str:
        return f'<span style="color:{self._theme.soft}">{escape(_flat(text))}</span>'


def _flat(text: str) -> str:
    """Return a passage on one line; a break between Chinese characters is no space."""
    return "".join(" " if char in "\n\r\t" else char for char in text.replace("\r\n", "\n").replace("\n\n", "\n"))
