"""The differences as a table: what they concern, then a column a copy."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from reader.collation import Collation, Copy, Difference, around, in_context, repeated, restored_at
from reader.exporters.collation import siglum
from reader.text import fold_key
from reader.ui.collation.colors import kind_color, kind_name
from reader.ui.look.theme import Theme
from reader.ui.look.words import sentence
from reader.ui.widgets.tips import tip_of

_AROUND = 12
_Index = QModelIndex | QPersistentModelIndex


class DifferencesModel(QAbstractTableModel):
    """Differences as rows, the same change in one; `differences` has each place, `groups` what the rows show."""

    def __init__(self, theme: Theme, parent: object = None) -> None:
        super().__init__(parent)  # pyright: ignore[reportArgumentType, reportCallIssue] - any object of Qt
        self._theme = theme
        self._copies: tuple[Copy, ...] = ()
        self._names: frozenset[str] = frozenset()
        self.differences: tuple[Difference, ...] = ()
        self.groups: list[tuple[Difference, ...]] = []

    def show_differences(self, collation: Collation, differences: Sequence[Difference]) -> None:
        """Show these differences between the copies of a collation."""
        self.beginResetModel()
        self._copies, self._names, self.differences = collation.copies, collation.names, tuple(differences)
        self.groups = repeated(self.differences)
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        if self.groups:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def show_copies(self, copies: Sequence[Copy]) -> None:
        """Show the same differences between copies of which some were put right."""
        self._copies = tuple(copies)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: _Index | None = None) -> int:
        """Count the changes."""
        return 0 if parent is not None and parent.isValid() else len(self.groups)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Count the copies, and one column for the kind."""
        return 0 if parent is not None and parent.isValid() else len(self._copies) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if not section:
            return QCoreApplication.translate("Collation", "Concerns")
        return labelled(section - 1, self._named(section - 1))

    def _named(self, number: int) -> str:
        """Return what a column is called: without the title that all copies have, which the texts below show."""
        copy, titles = self._copies[number], {fold_key(each.article.title) for each in self._copies}
        return copy.name.removeprefix(f"《{copy.article.title}》") if len(titles) == 1 else copy.name

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the kind or a reading."""
        group = self.groups[index.row()]
        difference, number = group[0], index.column() - 1
        if role == Qt.ItemDataRole.DisplayRole:
            return self._kind(group) if number < 0 else self._words(number, difference)
        if role == Qt.ItemDataRole.DecorationRole and number < 0:
            return QColor(kind_color(difference.concerns[0], self._theme))
        if role == Qt.ItemDataRole.ToolTipRole and number >= 0:
            return tip_of(difference.readings[number].text or "")
        return None

    def _kind(self, group: Sequence[Difference]) -> str:
        first = group[0]
        words = " · ".join(map(kind_name, first.concerns))
        changes = {
            "moved": QCoreApplication.translate("Collation", "moved"),
            "left_out": QCoreApplication.translate("Collation", "left out"),
        }
        said = [changes[first.change]] if first.change in changes else []
        restored = sum(bool(restored_at(self._copies[0].article, each.readings[0])) for each in group)
        if restored == len(group):
            said.append(QCoreApplication.translate("Collation", "restored"))
        elif restored:
            said.append(QCoreApplication.translate("Collation", "{count} restored").format(count=restored))
        times = f"  ×{len(group)}" if len(group) > 1 else ""
        return f"{words}{times} ({', '.join(said)})" if said else f"{words}{times}"

    def _words(self, number: int, difference: Difference) -> str:
        """Return a reading in a line, with its paragraph; a passage that is lacking is said to be."""
        article, reading = self._copies[number].article, difference.readings[number]
        place = f"¶ {reading.paragraph}   " if reading.paragraph is not None else ""
        if difference.change == "left_out" and reading.span is None:
            before, after = around(article, reading, _AROUND, self._names)
            return f"{place}{before}［{QCoreApplication.translate('Collation', 'left out')}］{after}"
        sources = dict.fromkeys(sentence(each.reason) for each in restored_at(article, reading))
        return "   ".join((place + in_context(article, reading, names=self._names), *sources))


def labelled(number: int, named: str) -> str:
    """Return what a copy is called, after its letter; a bracket of Chinese brings paper of its own."""
    return f"{siglum(number)}{'' if named.startswith('（') else '  '}{named}"
