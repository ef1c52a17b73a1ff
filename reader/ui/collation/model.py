"""The differences as a table: what they concern, then a column a copy."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from reader.collation import Copy, Difference, Reading, in_context
from reader.exporters.collation import siglum
from reader.text import fold_key
from reader.ui.collation.colors import kind_color, kind_name
from reader.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


class DifferencesModel(QAbstractTableModel):
    """Differences as rows."""

    def __init__(self, theme: Theme, parent: object = None) -> None:
        super().__init__(parent)  # pyright: ignore[reportArgumentType, reportCallIssue] - any object of Qt
        self._theme = theme
        self._copies: tuple[Copy, ...] = ()
        self.differences: tuple[Difference, ...] = ()

    def show_differences(self, copies: Sequence[Copy], differences: Sequence[Difference]) -> None:
        """Show these differences between these copies."""
        self.beginResetModel()
        self._copies, self.differences = tuple(copies), tuple(differences)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Count the differences."""
        return 0 if parent is not None and parent.isValid() else len(self.differences)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Count the copies, and one column for the kind."""
        return 0 if parent is not None and parent.isValid() else len(self._copies) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if not section:
            return QCoreApplication.translate("Collation", "Concerns")
        return f"{siglum(section - 1)}  {self._named(section - 1)}"

    def _named(self, number: int) -> str:
        """Return what a column is called: without the title that all copies have, which the texts below show."""
        copy, titles = self._copies[number], {fold_key(each.article.title) for each in self._copies}
        return copy.name.removeprefix(f"《{copy.article.title}》") if len(titles) == 1 else copy.name

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the kind or a reading."""
        difference = self.differences[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            number = index.column() - 1
            return self._kind(difference) if number < 0 else _words(self._copies[number], difference.readings[number])
        if role == Qt.ItemDataRole.DecorationRole and not index.column():
            return QColor(kind_color(difference.kind, self._theme))
        if role == Qt.ItemDataRole.ToolTipRole and index.column():
            return difference.readings[index.column() - 1].text
        return None

    @staticmethod
    def _kind(difference: Difference) -> str:
        words = " · ".join(map(kind_name, difference.kinds))
        changes = {
            "moved": QCoreApplication.translate("Collation", "moved"),
            "left_out": QCoreApplication.translate("Collation", "left out"),
        }
        return f"{words} ({changes[difference.change]})" if difference.change in changes else words


def _words(copy: Copy, reading: Reading) -> str:
    """Return a reading in a line, with its paragraph."""
    place = f"¶ {reading.paragraph}   " if reading.paragraph is not None else ""
    return place + in_context(copy.article, reading)
