"""The index of names as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.library.names.directory import Listed
from reader.text import fold_key
from reader.ui.look.fonts import told_font
from reader.ui.look.words import counted, type_name

_ROOT = QModelIndex()
_ANY_INDEX = QModelIndex | QPersistentModelIndex
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME, KIND, ARTICLES, ALSO = range(4)


class NamesModel(QAbstractTableModel):
    """One row a name, with those joined to it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listed: Sequence[tuple[str, Listed]] = ()
        self.shown: list[Listed] = []

    def show(self, listed: Sequence[tuple[str, Listed]]) -> None:
        """Take other names, each with its `name_key`; `want` shows them."""
        self._listed = listed

    def want(self, words: str, kind: str) -> None:
        """Show the names with these words, in any script, of this kind or of all."""
        key = fold_key(words.strip())
        self.beginResetModel()
        self.shown = [each for form, each in self._listed if key in form and kind in {"", each.name.type}]
        self.endResetModel()

    def rowCount(self, parent: _ANY_INDEX = _ROOT) -> int:
        """Return how many names are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: _ANY_INDEX = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else ALSO + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column is called."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == ARTICLES:
            return _AT_RIGHT
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Name"), self.tr("Kind"), self.tr("Articles"), self.tr("Also"))[section]

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words."""
        if role == Qt.ItemDataRole.FontRole:
            own = index.column() in {NAME, ALSO}
            return told_font(self.data(index)) if own else None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == ARTICLES:
            return _AT_RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        each = self.shown[index.row()]
        if index.column() == ALSO:
            also = [*each.variants, *(f"= {name.name}" for name in each.joined), *sorted(each.forms)]
            return "、".join(also)
        return (each.name.name, type_name(each.name.type), counted(len(each.articles)))[index.column()]


def name_key(each: Listed) -> str:
    """Return what a name is looked for in."""
    return "\n".join(map(fold_key, (each.name.name, *(name.name for name in each.joined), *each.forms)))
