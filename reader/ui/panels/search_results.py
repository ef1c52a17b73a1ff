"""What a search of the library found, as a list that fills while the search goes on."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from reader.library import LibraryMatch
from reader.library.search.query import FILTERS, unknown_filters
from reader.ui.look.theme import Theme
from reader.ui.look.words import counted
from reader.ui.models.matches import MatchesModel
from reader.ui.widgets.announcing import announce
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.rich_list import RichList

# From the edge to where the words of the rows begin.
_EDGE = 10


class SearchResults(QWidget):
    """Articles with their hits; a click on either says where to go."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles, self._typed = 0, ""
        self._count = QLabel()
        self._count.setProperty("role", "faint")
        self._count.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self._model = MatchesModel(theme, self)
        self.list = RichList()
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("What was found in the library"))
        self._empty = EmptyState()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._count)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        layout.addLayout(self._stack, 1)
        self.list.clicked.connect(self._on_row_chosen)
        self.list.activated.connect(self._on_row_chosen)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._model.set_theme(theme)

    def begin(self, typed: str) -> None:
        """Begin with another query; what was found before goes when something new comes."""
        self._articles, self._typed = 0, typed

    def add(self, match: LibraryMatch) -> None:
        """Show one more article."""
        if not self._articles:
            self._model.clear()
            self._stack.setCurrentWidget(self.list)
        self._articles += 1
        self._model.add(match)
        self._count.setText(self.tr("%n article(s)", "", self._articles))

    def end(self, *, more: bool) -> None:
        """Say that the search is over; `more` than are listed may have been found."""
        if not self._articles:
            words = [self.tr("Try fewer words. Script, width and masked characters make no difference.")]
            unknown = unknown_filters(self._typed)
            if unknown:
                words = [self.tr("“{name}:” is no filter.").format(name=unknown[0])]
            filters = " ".join(f"{name}:" for name in FILTERS)
            words.append(self.tr("Filters: {filters}, as in author:余秋雨 or tag:水.").format(filters=filters))
            self._say(self.tr("Nothing found in the library"), "\n".join(words))
        elif more:
            self._count.setText(self.tr("The first {number} articles").format(number=counted(self._articles)))
        announce(self, self._count.text() or self._empty.words)

    def refuse(self, sentence: str) -> None:
        """Say why a query can't be carried out."""
        self._say(self.tr("No search"), sentence)

    def show_indexing(self, left: int) -> None:
        """Say that the index is being brought up to date."""
        self._count.setText(self.tr("Indexing, {number} articles left…").format(number=counted(left)))

    def enter(self) -> None:
        """Take the keyboard, at the first article."""
        self.list.setFocus()
        self.list.setCurrentIndex(self._model.index(0, 0))

    def chosen_number(self) -> int | None:
        """Return the number of the article whose row is chosen."""
        rows = self.list.selectionModel().selectedRows()
        return self._model.row(rows[0].row()).match.number if rows else None

    def _say(self, heading: str, sentence: str) -> None:
        self._model.clear()
        self._count.setText("")
        self._empty.say(heading, sentence)
        self._stack.setCurrentWidget(self._empty)

    def _on_row_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.row(index.row()))
