"""The hits of a search as a list, under the headings of their sections."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.session import ArticleHit
from reader.ui.look.words import lead, overlooked, paragraph
from reader.ui.panels.passages import Passages
from reader.ui.widgets.rich_delegate import ABOVE_ROLE, whole

_ROOT = QModelIndex()
_ANY_INDEX = QModelIndex | QPersistentModelIndex
MOST = 2_000
_ABOVE = 10


class HitsModel(QAbstractListModel):
    """Rows are hits, or headings (which can't be chosen)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[int | str] = []
        self._hits: list[ArticleHit] = []
        self._passages: Passages | None = None
        self._common = ""

    @property
    def common(self) -> str:
        """What had to be overlooked for every hit alike; it is said once, not in each row."""
        return self._common

    def show(self, hits: list[ArticleHit], passages: Passages | None) -> None:
        """Show hits, `MOST` at most."""
        self.beginResetModel()
        self._hits, self._passages, self._rows = hits, passages, []
        said = {overlooked(hit) for hit in hits}
        self._common = said.pop() if len(said) == 1 else ""
        section: object = object()
        for number, hit in enumerate(hits[:MOST]):
            if hit.section != section:
                section = hit.section
                self._rows.append(lead() if hit.section is None else hit.section)
            self._rows.append(number)
        self.endResetModel()

    def number(self, row: int) -> int | None:
        """Return which hit a row shows; None for a heading."""
        shown = self._rows[row]
        return shown if isinstance(shown, int) else None

    def row_of(self, number: int) -> int:
        """Return the row of a hit; -1 if it isn't listed."""
        return self._rows.index(number) if number in self._rows else -1

    def rowCount(self, parent: _ANY_INDEX = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _ANY_INDEX) -> Qt.ItemFlag:
        """Say that headings can't be chosen."""
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row's rich text."""
        shown = self._rows[index.row()]
        if isinstance(shown, str):
            # Nearer to what it heads than to what stands before it.
            above = _ABOVE if index.row() else 0
            return {Qt.ItemDataRole.DisplayRole: self._heading(shown), ABOVE_ROLE: above}.get(role)
        hit = self._hits[shown]
        if role == Qt.ItemDataRole.DisplayRole and self._passages:
            return self._html(hit, self._passages)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return hit.context
        return None

    def _html(self, hit: ArticleHit, passages: Passages) -> str:
        block = passages.article.block_at(hit.span.start)
        html = passages.excerpt(block.span if block else hit.context_span, hit.span, 12, 22)
        told = " · ".join(filter(None, (paragraph(hit.paragraph), self._fact(hit))))
        # No line begins with a dot, or ends inside a fact.
        facts = f"{whole(' ·')} ".join(map(whole, told.split(" · ")))
        return passages.hung(f"{html} {passages.faint(facts)}")

    def _fact(self, hit: ArticleHit) -> str:
        return "" if self._common else overlooked(hit)

    def _heading(self, title: str) -> str:
        passages = self._passages
        return passages.own(f"<b>{passages.soft(passages.named(title))}</b>") if passages else title
