"""The library page: shelves at the left, and beside them the articles, what a search found, names, or the bin."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from reader.library import Entry
from reader.text import Query
from reader.ui.article_view.fonts import name_font
from reader.ui.desk.contents import Contents
from reader.ui.look.theme import Theme
from reader.ui.panels.article_table import ArticleTable
from reader.ui.panels.bin import BinPage
from reader.ui.panels.library_shelves import LibraryShelves, Shelf
from reader.ui.panels.names import NamesPage
from reader.ui.panels.search_results import SearchResults
from reader.ui.widgets.clearable_field import ClearableField
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.query_switches import QuerySwitches

_SHELVES_WIDTH = 176


class LibraryPage(QFrame):
    """A table to open articles from, ordered by the reader, and to take them out of the library."""

    open_requested = Signal(int)
    file_requested = Signal()
    sample_requested = Signal()
    remove_requested = Signal(object)
    collect_requested = Signal(object, str)
    match_requested = Signal(object)
    query_changed = Signal()
    names_shown = Signal()
    chosen_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "paper")
        self._contents = Contents()
        self._title = QLabel(self.tr("Library"))
        self._title.setProperty("role", "name")
        self._title.setFont(name_font())
        self.field = ClearableField(self.tr("Search all articles and notes; author: tag: type: before: narrow it down"))
        self.field.setToolTip(
            self.tr(
                "Several words, “phrases”, OR, -without; author: source: tag: type:PER before:2023 after:2022-05 "
                "in:title, in:text, in:notes, in:names"
            )
        )
        self.switches = QuerySwitches()
        self.shelves = LibraryShelves()
        self.collect = QPushButton(self.tr("New collection…"))
        self.collect.setProperty("flat", "true")
        self.results = SearchResults(theme)
        self.table = ArticleTable()
        self.bin = BinPage()
        self.names = NamesPage(theme)
        self._open = QPushButton(self.tr("Open"))
        self._file = QPushButton(self.tr("Open a file…"))
        self._sample = QPushButton(self.tr("Open the sample article"))
        self._remove = QPushButton(self.tr("Move to the bin"))
        self._first = [QPushButton(self._file.text()), QPushButton(self._sample.text())]
        self._first[0].setProperty("primary", "true")
        self._empty = EmptyState(
            self.tr("Your library is empty"),
            self.tr(
                "Drop a file on this window or open one: text, saved web page, Word, PDF, e-book. "
                "It stays here with your notes."
            ),
            self._first,
        )
        self._nothing = EmptyState()
        self._build()
        self._connect()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 36, 48, 28)
        layout.setSpacing(14)
        layout.addWidget(self._title)
        searching = QHBoxLayout()
        searching.addWidget(self.field, 1)
        searching.addWidget(self.switches)
        layout.addLayout(searching)
        self._stack = QStackedLayout()
        for page in (self._empty, self._nothing, self.results, self.table, self.bin, self.names):
            self._stack.addWidget(page)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        side = QVBoxLayout()
        side.addWidget(self.shelves, 1)
        # Its words begin where the shelves' do.
        under = QHBoxLayout()
        under.setContentsMargins(5, 0, 0, 0)
        under.addWidget(self.collect)
        under.addStretch(1)
        side.addLayout(under)
        self.shelves.setFixedWidth(_SHELVES_WIDTH)
        middle.addLayout(side)
        middle.addLayout(self._stack, 1)
        layout.addLayout(middle, 1)
        row = QHBoxLayout()
        self._open.setProperty("primary", "true")
        for button in (self._open, self._file, self._sample):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._remove)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.query_changed)
        self.field.returnPressed.connect(self.results.list.setFocus)
        self.switches.changed.connect(self.query_changed)
        self.shelves.shelf_chosen.connect(self._on_shelf_chosen)
        self.results.chosen.connect(self.match_requested)
        self.results.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.names.open_requested.connect(self.open_requested)
        self.table.open_requested.connect(self.open_requested)
        self.table.remove_requested.connect(self.remove_requested)
        self.collect.clicked.connect(lambda: self.collect_requested.emit([], ""))
        self.table.chosen_changed.connect(self._on_selection_changed)
        self._open.clicked.connect(self._on_open_clicked)
        for file, sample in ((self._file, self._sample), self._first):
            file.clicked.connect(self.file_requested)
            sample.clicked.connect(self.sample_requested)
        self._remove.clicked.connect(lambda: self.remove_requested.emit(self.chosen))

    @property
    def foot(self) -> int:
        """How many pixels at the foot the buttons need, which no message may cover."""
        highest = self.bin.restore if self.bin.isVisible() else self._file
        return self.height() - highest.mapTo(self, QPoint(0, 0)).y() if self._file.isVisible() else 0

    @property
    def chosen(self) -> list[int]:
        """The numbers of the chosen articles."""
        if self._stack.currentWidget() is self.results:
            number = self.results.chosen_number()
            return [] if number is None else [number]
        return self.table.chosen if self._stack.currentWidget() is self.table else []

    @property
    def query(self) -> Query:
        """What is searched for."""
        return self.switches.query(self.field.text())

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.results.set_theme(theme)
        self.names.set_theme(theme)

    def show_contents(self, contents: Contents) -> None:
        """Show the library as it is now, or go on with the search in it."""
        self._contents = contents
        entries = contents.entries
        for part in (self.field, self.switches):
            part.setVisible(bool(entries))
        self.shelves.setVisible(bool(entries or contents.bin))
        self.collect.setVisible(bool(entries))
        self.shelves.show_contents(contents)
        self.bin.show_entries(contents.bin)
        self.table.take(entries, contents.collections, list(contents.tags))
        if not entries or not self.query.words.strip():
            self.show_table()
            if entries and self._stack.currentWidget() is self.table:
                self.table.setFocus()
            elif self._stack.currentWidget() is self._empty:
                self._first[0].setFocus()
        else:
            self.table.articles.want(lambda entry: self._on_shelf(entry, self.shelves.shelf))
            self.results.list.setFocus()

    def show_table(self) -> None:
        """Show what is on the shelf in use instead of what a search found."""
        shelf = self.shelves.shelf
        if shelf.kind in {"bin", "names"}:
            self._stack.setCurrentWidget(self.bin if shelf.kind == "bin" else self.names)
            if shelf.kind == "names":
                self.names_shown.emit()
        else:
            self.table.articles.want(lambda entry: self._on_shelf(entry, shelf))
            if self.table.articles.rowCount():
                self._stack.setCurrentWidget(self.table)
            else:
                self._nothing.say(*self._why_nothing(shelf))
                self._stack.setCurrentWidget(self._nothing if self._contents.entries else self._empty)
        self._on_selection_changed()

    def show_results(self) -> None:
        """Show what a search finds instead of all articles."""
        self._stack.setCurrentWidget(self.results)
        self._on_selection_changed()

    def _on_shelf(self, entry: Entry, shelf: Shelf) -> bool:
        if shelf.kind == "collection":
            return entry.number in self._contents.collections[shelf.name]
        if shelf.kind == "tag":
            return shelf.name in entry.tags
        if shelf.kind == "unread":
            return entry.opened is None
        return shelf.kind != "notes" or entry.notes > 0

    def _why_nothing(self, shelf: Shelf) -> tuple[str, str]:
        """Return what to say of a shelf with nothing on it, and the next step."""
        if shelf.kind == "unread":
            return self.tr("Nothing unread"), self.tr("You have opened every article of the library.")
        if shelf.kind == "notes":
            return self.tr("No notes yet"), self.tr("Highlight words in an article, and it is listed here.")
        return self.tr("Nothing here"), self.tr("Put articles here from the menu of the table.")

    def _on_shelf_chosen(self) -> None:
        self.field.clear()
        self.show_table()

    def _on_selection_changed(self) -> None:
        chosen, page = self.chosen, self._stack.currentWidget()
        for button in (self._open, self._remove):
            button.setVisible(page not in {self.bin, self.names, self._empty, self._nothing})
        for button in (self._file, self._sample):
            button.setVisible(page is not self._empty)
        self._open.setEnabled(len(chosen) == 1)
        self._remove.setEnabled(bool(chosen))
        self.chosen_changed.emit()

    def _on_open_clicked(self) -> None:
        for number in self.chosen[:1]:
            self.open_requested.emit(number)
