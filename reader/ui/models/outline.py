"""The sections as a list."""

from bisect import bisect_right
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.article import Section
from reader.ui.widgets.rich_delegate import INDENT_ROLE, ROUGH_ROLE

_INDENT = 13
_ROOT = QModelIndex()
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractListModel):
    """One row a section; deeper ones are indented."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[Section, ...] = ()
        self._title_of: Callable[[Section], str] = str
        self._titles: dict[int, str] = {}
        self._top = 1

    def show(self, sections: tuple[Section, ...], title_of: Callable[[Section], str]) -> None:
        """Show sections; `title_of` is asked for the titles that come into view."""
        self.beginResetModel()
        self._sections, self._title_of, self._titles = sections, title_of, {}
        self._top = min((section.level for section in sections), default=1)
        self.endResetModel()

    def retitle(self, title_of: Callable[[Section], str], known: dict[int, str]) -> None:
        """Have other titles, some known by their rows, the others asked for when they come into view.

        Who shows them draws them anew.
        """
        self._title_of, self._titles = title_of, known

    def section(self, row: int) -> Section:
        """Return the section of a row."""
        return self._sections[row]

    def row_at(self, offset: int) -> int:
        """Return the row of the innermost section that holds an offset; -1 if none does."""
        row = bisect_right(self._sections, offset, key=lambda section: section.span.start) - 1
        return max(row, 0) if self._sections else -1

    def rowCount(self, parent: _ANY_INDEX = _ROOT) -> int:
        """Return how many sections there are."""
        return 0 if parent.isValid() else len(self._sections)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, the one as found while it isn't asked for, and how far its level is indented."""
        row = index.row()
        if role == INDENT_ROLE:
            return _INDENT * (self._sections[row].level - self._top)
        if role == ROUGH_ROLE:
            return self._titles.get(row, self._sections[row].title)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if row not in self._titles:
            self._titles[row] = self._title_of(self._sections[row])
        return self._titles[row]
