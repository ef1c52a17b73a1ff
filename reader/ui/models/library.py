"""The library's articles as a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.library import Entry
from reader.ui.words import counted

_ROOT = QModelIndex()
_ANY_INDEX = QModelIndex | QPersistentModelIndex
TITLE, AUTHOR, PUBLISHED, NOTES, OPENED = range(5)
SORT_ROLE = Qt.ItemDataRole.UserRole + 3


class LibraryModel(QAbstractTableModel):
    """One row an article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """Show these articles."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return the article of a row."""
        return self._entries[row]

    def rowCount(self, parent: _ANY_INDEX = _ROOT) -> int:
        """Return how many articles there are."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _ANY_INDEX = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column is called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Title"),
            self.tr("Author or source"),
            self.tr("Published"),
            self.tr("Notes"),
            self.tr("Last read"),
        )[section]

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words."""
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(entry, index.column())
        if role == SORT_ROLE:
            keys = (entry.title, entry.author or "", entry.published or "", entry.notes, entry.opened or entry.added)
            return keys[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == TITLE:
            return entry.path or entry.name
        return None

    @staticmethod
    def _words(entry: Entry, column: int) -> str:
        if column == NOTES:
            return counted(entry.notes) if entry.notes else ""
        if column == OPENED:
            when = QDateTime.fromString(entry.opened or "", Qt.DateFormat.ISODate).toLocalTime()
            return QLocale().toString(when, QLocale.FormatType.ShortFormat) if when.isValid() else ""
        by = " · ".join(each for each in (entry.author, entry.source) if each)
        return (entry.title, by, entry.published or "")[column]
