"""The library page: the articles that were opened, the last one read first, and what a search of them found."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.library import Entry
from reader.text import Query
from reader.ui.models.library import AUTHOR, NOTES, OPENED, PUBLISHED, SORT_ROLE, TITLE, LibraryModel
from reader.ui.panels.search_results import SearchResults
from reader.ui.theme import Theme
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.query_switches import QuerySwitches


class LibraryPage(QFrame):
    """A table to open articles from, and to take them out of the library."""

    open_requested = Signal(int)
    file_requested = Signal()
    sample_requested = Signal()
    remove_requested = Signal(int)
    match_requested = Signal(object)
    query_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "paper")
        self._model = LibraryModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT_ROLE)
        self._title = QLabel(self.tr("Library"))
        self._title.setProperty("role", "name")
        self.field = QLineEdit(placeholderText=self.tr("Search all articles and notes"), clearButtonEnabled=True)
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setToolTip(
            self.tr(
                "Several words, “phrases”, OR, -without; author: source: tag: type:PER before:2023 after:2022-05 "
                "in:title, in:text, in:notes, in:names"
            )
        )
        self.switches = QuerySwitches()
        self.results = SearchResults(theme)
        self.table = QTableView()
        self._open = QPushButton(self.tr("Open"))
        self._file = QPushButton(self.tr("Open a file…"))
        self._sample = QPushButton(self.tr("Open the sample article"))
        self._remove = QPushButton(self.tr("Remove from library"))
        self._empty = EmptyState(
            self.tr("Your library is empty"),
            self.tr(
                "Drop a file on this window or open one: text, Markdown or a saved web page. "
                "It stays here with your notes."
            ),
        )
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
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.results)
        self._stack.addWidget(self.table)
        layout.addLayout(self._stack, 1)
        row = QHBoxLayout()
        self._open.setProperty("primary", "true")
        for button in (self._open, self._file, self._sample):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._remove)
        layout.addLayout(row)
        self.table.setModel(self._sorted)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(OPENED, Qt.SortOrder.DescendingOrder)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setAccessibleName(self.tr("Articles in the library"))
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(38)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((AUTHOR, 190), (PUBLISHED, 120), (NOTES, 70), (OPENED, 150)):
            header.resizeSection(column, width)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.query_changed)
        self.field.returnPressed.connect(self.results.enter)
        self.switches.changed.connect(self.query_changed)
        self.results.chosen.connect(self.match_requested)
        self.results.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._open.clicked.connect(self._on_open_clicked)
        self._file.clicked.connect(self.file_requested)
        self._sample.clicked.connect(self.sample_requested)
        self._remove.clicked.connect(self._on_remove_clicked)

    @property
    def query(self) -> Query:
        """What is searched for."""
        return self.switches.query(self.field.text())

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.results.set_theme(theme)

    def show_entries(self, entries: list[Entry]) -> None:
        """Show the library's articles, or go on with the search in them."""
        self._model.show(entries)
        for part in (self.field, self.switches):
            part.setVisible(bool(entries))
        if entries:
            self.table.selectRow(0)
        if not entries or not self.query.words.strip():
            self.show_table()
            if entries:
                self.table.setFocus()
        else:
            self.results.list.setFocus()

    def show_table(self) -> None:
        """Show all articles instead of what a search found."""
        self._stack.setCurrentWidget(self.table if self._model.rowCount() else self._empty)
        self._on_selection_changed()

    def show_results(self) -> None:
        """Show what a search finds instead of all articles."""
        self._stack.setCurrentWidget(self.results)
        self._on_selection_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Delete remove the chosen article."""
        if event.key() == Qt.Key.Key_Delete:
            self._on_remove_clicked()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> int | None:
        """Return the number of the chosen article."""
        if self._stack.currentWidget() is self.results:
            return self.results.chosen_number()
        rows = self.table.selectionModel().selectedRows()
        return self._model.entry(self._sorted.mapToSource(rows[0]).row()).number if rows else None

    def _on_selection_changed(self) -> None:
        chosen = self._chosen() is not None
        self._open.setEnabled(chosen)
        self._remove.setEnabled(chosen)

    def _on_activated(self, index: QModelIndex) -> None:
        self.open_requested.emit(self._model.entry(self._sorted.mapToSource(index).row()).number)

    def _on_open_clicked(self) -> None:
        number = self._chosen()
        if number is not None:
            self.open_requested.emit(number)

    def _on_remove_clicked(self) -> None:
        number = self._chosen()
        if number is not None:
            self.remove_requested.emit(number)
