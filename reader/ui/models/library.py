"""The library's articles as a table: sorted and filtered here, since a proxy would ask for every cell."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.library import Entry
from reader.ui.look.fonts import told_font
from reader.ui.look.words import counted, stated_time

_ROOT = QModelIndex()
_ANY_INDEX = QModelIndex | QPersistentModelIndex
TITLE, AUTHOR, SOURCE, PUBLISHED, TAGS, NOTES, PROGRESS, OPENED = range(8)
_KEYS: dict[int, Callable[[Entry], Any]] = {
    TITLE: lambda entry: entry.title,
    AUTHOR: lambda entry: entry.author or "",
    SOURCE: lambda entry: entry.source or entry.site or "",
    PUBLISHED: lambda entry: entry.published or "",
    TAGS: lambda entry: entry.tags,
    NOTES: lambda entry: entry.notes,
    PROGRESS: lambda entry: progress(entry) or 0.0,
    OPENED: lambda entry: entry.opened or entry.added,
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def progress(entry: Entry) -> float | None:
    """Return how much of an article has been on the screen, 0 to 1; None if it never was opened."""
    return None if entry.opened is None else min(1.0, entry.furthest / max(1, entry.length))


class LibraryModel(QAbstractTableModel):
    """One row an article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._shown: list[Entry] = []
        self._wanted: Callable[[Entry], bool] = lambda _: True
        self._column, self._order = OPENED, Qt.SortOrder.DescendingOrder

    def take(self, entries: Sequence[Entry]) -> None:
        """Take other articles; `want` shows them."""
        self._entries = entries

    def want(self, wanted: Callable[[Entry], bool]) -> None:
        """Show only the articles of which `wanted` is true."""
        self._wanted = wanted
        self._renew()

    def entry(self, row: int) -> Entry:
        """Return the article of a row."""
        return self._shown[row]

    @property
    def numbers(self) -> list[int]:
        """The numbers of the articles shown, from top to bottom."""
        return [entry.number for entry in self._shown]

    def rows_of(self, numbers: Collection[int]) -> list[int]:
        """Return the rows of those articles that are shown."""
        return [row for row, entry in enumerate(self._shown) if entry.number in numbers] if numbers else []

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._column, self._order = column, order
        self._renew()

    def rowCount(self, parent: _ANY_INDEX = _ROOT) -> int:
        """Return how many articles are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _ANY_INDEX = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_KEYS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column is called."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section in {NOTES, PROGRESS}:
            return _RIGHT
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Title"),
            self.tr("Author"),
            self.tr("Source"),
            self.tr("Published"),
            self.tr("Tags"),
            self.tr("Notes"),
            self.tr("Read"),
            self.tr("Last read"),
        )[section]

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words."""
        entry = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(entry, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in {NOTES, PROGRESS}:
            return _RIGHT
        if role == Qt.ItemDataRole.FontRole and index.column() in {TITLE, AUTHOR, SOURCE, TAGS}:
            return told_font(_words(entry, index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return (entry.path or entry.name) if index.column() == TITLE else _words(entry, index.column())
        return None

    def _renew(self) -> None:
        self.beginResetModel()
        reverse = self._order == Qt.SortOrder.DescendingOrder
        self._shown = sorted(filter(self._wanted, self._entries), key=_KEYS[self._column], reverse=reverse)
        self.endResetModel()


def _words(entry: Entry, column: int) -> str:
    if column == NOTES:
        return counted(entry.notes) if entry.notes else ""
    if column == PROGRESS:
        part = progress(entry)
        return "" if part is None else f"{part:.0%}"
    if column == OPENED:
        return local_time(entry.opened or "")
    if column == SOURCE:
        return entry.source or entry.site or ""
    return {
        TITLE: entry.title,
        AUTHOR: entry.author or "",
        PUBLISHED: stated_time(entry.published),
        TAGS: "、".join(entry.tags),
    }[column]


def local_time(stored: str) -> str:
    """Return a stored time by the reader's clock, written as dates of articles are; empty where there is none."""
    when = QDateTime.fromString(stored, Qt.DateFormat.ISODate).toLocalTime()
    return when.toString("yyyy-MM-dd HH:mm") if when.isValid() else ""
