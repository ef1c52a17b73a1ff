"""The sections as a list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.article import Section

_ROOT = QModelIndex()
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractListModel):
    """One row a section; deeper ones are indented."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[Section, ...] = ()
        self._titles: tuple[str, ...] = ()

    def show(self, sections: tuple[Section, ...], titles: tuple[str, ...]) -> None:
        """Show sections under these titles."""
        self.beginResetModel()
        self._sections, self._titles = sections, titles
        self.endResetModel()

    def section(self, row: int) -> Section:
        """Return the section of a row."""
        return self._sections[row]

    def row_at(self, offset: int) -> int:
        """Return the row of the innermost section that holds an offset; -1 if none does."""
        rows = [row for row, section in enumerate(self._sections) if section.span.start <= offset]
        return rows[-1] if rows else (0 if self._sections else -1)

    def rowCount(self, parent: _ANY_INDEX = _ROOT) -> int:
        """Return how many sections there are."""
        return 0 if parent.isValid() else len(self._sections)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, indented by its level."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            title = self._titles[index.row()]
            if role == Qt.ItemDataRole.ToolTipRole:
                return title
            top = min(section.level for section in self._sections)
            return "\u3000" * (self._sections[index.row()].level - top) + title
        return None
