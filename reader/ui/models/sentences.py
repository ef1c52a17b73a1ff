"""The sentences with a name, each over a line that says where it stands."""

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.library.names.appearances import Appearance
from reader.ui.look.fonts import told_font
from reader.ui.look.theme import Theme
from reader.ui.look.words import paragraph

_ROOT = QModelIndex()
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class SentencesModel(QAbstractListModel):
    """One row a sentence, as rich text."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found: Sequence[Appearance] = ()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        if self._found:
            self.dataChanged.emit(self.index(0), self.index(len(self._found) - 1))

    def show(self, found: Sequence[Appearance]) -> None:
        """Show other sentences."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def article(self, row: int) -> int:
        """Return the number of the article that a row's sentence stands in."""
        return self._found[row].article

    def rowCount(self, parent: _ANY_INDEX = _ROOT) -> int:
        """Return how many sentences there are."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the sentence with what is known of its place; without colours for who listens."""
        each = self._found[index.row()]
        place = " · ".join(filter(None, (each.title, paragraph(each.paragraph), each.role, each.worded)))
        if role == Qt.ItemDataRole.DisplayRole:
            return f'{escape(each.sentence)}<br><span style="color:{self._theme.soft}">{escape(place)}</span>'
        if role == Qt.ItemDataRole.FontRole:
            return told_font(each.sentence)
        return f"{each.sentence}\n{place}" if role == Qt.ItemDataRole.AccessibleTextRole else None
