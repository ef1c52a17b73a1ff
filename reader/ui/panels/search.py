"""Search: all hits in the article with their sections and context."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QVBoxLayout, QWidget

from reader.session import ArticleHit, Reading
from reader.ui.look.theme import Theme
from reader.ui.look.words import counted
from reader.ui.models.hits import MOST, HitsModel
from reader.ui.panels.passages import Passages
from reader.ui.widgets.clearable_field import ClearableField
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.long_list import scroll_to
from reader.ui.widgets.rich_list import RichList

# From the edge to where the words of the rows begin.
_EDGE = 11


class SearchPanel(QFrame):
    """A field and a list; the searching is done by whoever owns the panel."""

    query_changed = Signal(str)
    hit_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "panel")
        self._theme = theme
        self._reading: Reading | None = None
        self._hits: list[ArticleHit] = []
        self.field = ClearableField(self.tr("Find in this article"))
        self._count = QLabel()
        self._count.setProperty("role", "faint")
        self._count.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self._model = HitsModel(self)
        self.list = RichList()
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("Hits"))
        self._empty = EmptyState()
        self._build()
        self.field.textEdited.connect(self.query_changed)
        self.field.textChanged.connect(self._on_text_changed)
        self.list.clicked.connect(self._on_row_chosen)
        self.list.activated.connect(self._on_row_chosen)
        self.show_hits([], "")

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self._count)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        layout.addLayout(self._stack, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.refresh()

    def show_reading(self, reading: Reading | None) -> None:
        """Begin with another article."""
        self._reading = reading
        self.show_hits([], "")

    def refresh(self) -> None:
        """Show the same hits again, the current one too: script or theme changed."""
        row = self.list.currentIndex().row()
        self._model.show(self._hits, Passages(self._reading, self._theme) if self._reading else None)
        self._choose(row)

    def show_hits(self, hits: list[ArticleHit], query: str) -> None:
        """Show the hits of a query."""
        self._hits = hits
        self.list.selectionModel().clearCurrentIndex()
        if self.field.text() != query:
            self.field.setText(query)
        self.refresh()
        self._stack.setCurrentWidget(self.list if hits else self._empty)
        self._count.setVisible(bool(hits))
        self._count.setText(self._counted(hits))
        if query:
            self._empty.say(
                self.tr("Nothing found"),
                self.tr("Try fewer characters; script, width and masked characters make no difference."),
            )
        else:
            self._empty.say(
                self.tr("Find words in this article"),
                self.tr("Type in Simplified or Traditional characters: both are found. So are proposed characters."),
            )

    def show_error(self, sentence: str) -> None:
        """Say why the query can't be carried out."""
        self._empty.say(self.tr("No search"), sentence)

    def choose(self, number: int) -> None:
        """Show which hit is the current one."""
        self._choose(self._model.row_of(number))

    def _choose(self, row: int) -> None:
        index = self._model.index(row, 0)
        if index.isValid():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._scroll()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the current hit into view."""
        super().showEvent(event)
        self._scroll()

    def _scroll(self) -> None:
        # Rows have to be measured for it, which isn't done for a list that nobody sees.
        if self.isVisible():
            scroll_to(self.list, self.list.currentIndex())

    def number_at(self, index: QModelIndex) -> int | None:
        """Return which hit a row of the list shows; None for a heading."""
        return self._model.number(index.row())

    def _counted(self, hits: list[ArticleHit]) -> str:
        words = self.tr("%n hit(s)", "", len(hits))
        if self._model.common:
            words += f" · {self._model.common}"
        if len(hits) > MOST:
            words += " · " + self.tr("the first {number} are listed").format(number=counted(MOST))
        return words

    def _on_text_changed(self, text: str) -> None:
        if not text and self._hits:
            self.query_changed.emit("")

    def _on_row_chosen(self, index: QModelIndex) -> None:
        number = self._model.number(index.row())
        if number is not None:
            self.hit_requested.emit(number)
