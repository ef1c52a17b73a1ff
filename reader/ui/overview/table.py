"""Rows and columns: shown, sorted by a click on a heading, and written as CSV."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.ui.widgets.tips import tip_of

_ROOT = QModelIndex()
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Attributes:
        title: its heading.
        text: the words of a row, as the window shows them.
        key: what it is sorted by; None for the words.
        wide: whether it takes the room left over.
        numeric: whether its words are numbers, which stand at the right.
        found: what a file has instead of the words: as the source has it, numbers in plain digits; None for the words.
    """

    title: str
    text: Callable[[Any], str]
    key: Callable[[Any], Any] | None = None
    wide: bool = False
    found: Callable[[Any], str] | None = None
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Columns, rows, which rows stand out, and what a click on a row does."""

    columns: Sequence[Column]
    rows: Sequence[Any]
    marked: Callable[[Any], bool] = lambda _: False
    act: Callable[[Any], None] = lambda _: None

    def csv(self, cited: Sequence[tuple[str, str]] = ()) -> bytes:
        """Return the table as CSV in UTF-8 with a byte-order mark, which spreadsheets ask for.

        Every row ends with what `cited` says of the whole table, each a heading with its value.
        """
        sheet = io.StringIO()
        writer = csv.writer(sheet)
        writer.writerow([*(column.title for column in self.columns), *(title for title, _ in cited)])
        cells = [column.found or column.text for column in self.columns]
        same = [value for _, value in cited]
        writer.writerows([*(cell(row) for cell in cells), *same] for row in self.rows)
        return sheet.getvalue().encode("utf-8-sig", "replace")


class TableModel(QAbstractTableModel):
    """A `Table` for Qt's table view."""

    def __init__(self, table: Table, ink: object, parent: QObject | None = None) -> None:
        """Show a table; marked rows are written in `ink`."""
        super().__init__(parent)
        self._table, self._ink = table, ink
        self._rows = list(table.rows)

    def set_ink(self, ink: object) -> None:
        """Write marked rows in another colour."""
        self._ink = ink
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def row(self, number: int) -> Any:
        """Return the row that stands at a place now."""
        return self._rows[number]

    def act(self, number: int) -> None:
        """Do what a click on the row stands for that stands at a place now."""
        self._table.act(self.row(number))

    def cells(self, number: int) -> list[str]:
        """Return the words of the row that stands at a place now, as a file has them, each on one line."""
        row = self.row(number)
        return [" ".join((column.found or column.text)(row).split()) for column in self._table.columns]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell."""
        row, column = self._rows[index.row()], self._table.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(column.text(row))
        if role == Qt.ItemDataRole.ForegroundRole and self._table.marked(row):
            return self._ink
        return _AT_RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and column.numeric else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the headings of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._table.columns[section].title
        numeric = orientation == Qt.Orientation.Horizontal and self._table.columns[section].numeric
        return _AT_RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and numeric else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; rows without a value come last."""
        if not 0 <= column < len(self._table.columns):
            return
        chosen = self._table.columns[column]
        key = chosen.key or chosen.text
        given = [row for row in self._rows if key(row) not in {None, ""}]
        self.layoutAboutToBeChanged.emit()
        given.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self._rows = given + [row for row in self._rows if key(row) in {None, ""}]
        self.layoutChanged.emit()
