"""The library page: the articles that were opened, the last one read first."""

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
from reader.ui.models.library import AUTHOR, NOTES, OPENED, PUBLISHED, SORT_ROLE, TITLE, LibraryModel
from reader.ui.widgets.empty_state import EmptyState


class LibraryPage(QFrame):
    """A table to open articles from, and to take them out of the library."""

    open_requested = Signal(int)
    file_requested = Signal()
    sample_requested = Signal()
    remove_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "paper")
        self._model = LibraryModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._title = QLabel(self.tr("Library"))
        self._title.setProperty("role", "name")
        self._field = QLineEdit(placeholderText=self.tr("Filter by title, author or source"), clearButtonEnabled=True)
        self._field.setAccessibleName(self._field.placeholderText())
        self._field.textChanged.connect(self._sorted.setFilterFixedString)
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
        layout.addWidget(self._field)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
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
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._open.clicked.connect(self._on_open_clicked)
        self._file.clicked.connect(self.file_requested)
        self._sample.clicked.connect(self.sample_requested)
        self._remove.clicked.connect(self._on_remove_clicked)

    def show_entries(self, entries: list[Entry]) -> None:
        """Show the library's articles."""
        self._model.show(entries)
        self._stack.setCurrentWidget(self.table if entries else self._empty)
        self._field.setVisible(bool(entries))
        if entries:
            self.table.selectRow(0)
            self.table.setFocus()
        self._on_selection_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Delete remove the chosen article."""
        if event.key() == Qt.Key.Key_Delete:
            self._on_remove_clicked()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> Entry | None:
        rows = self.table.selectionModel().selectedRows()
        return self._model.entry(self._sorted.mapToSource(rows[0]).row()) if rows else None

    def _on_selection_changed(self) -> None:
        chosen = self._chosen() is not None
        self._open.setEnabled(chosen)
        self._remove.setEnabled(chosen)

    def _on_activated(self, index: QModelIndex) -> None:
        self.open_requested.emit(self._model.entry(self._sorted.mapToSource(index).row()).number)

    def _on_open_clicked(self) -> None:
        entry = self._chosen()
        if entry:
            self.open_requested.emit(entry.number)

    def _on_remove_clicked(self) -> None:
        entry = self._chosen()
        if entry:
            self.remove_requested.emit(entry.number)
