"""The bin: what was removed, to be restored, deleted or forgotten."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.library.bin import Binned
from reader.ui.look.words import counted
from reader.ui.models.library import local_time
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.fitted_columns import FittedColumns

# Where the words of the list begin.
_EDGE = 14


class BinPage(QWidget):
    """A list of removed articles."""

    restore_requested = Signal(object)
    forget_requested = Signal(object)
    empty_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Binned] = []
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Removed articles"))
        self.list.setProperty("rows", "true")
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHeaderLabels([self.tr("Title"), self.tr("Author"), self.tr("Notes"), self.tr("Removed")])
        FittedColumns(self.list, lambda column: column == 0)
        self._words = QLabel(self.tr("Removed articles wait here with their notes until the bin is emptied."))
        self._words.setProperty("role", "soft")
        self._words.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self.restore = QPushButton(self.tr("Restore"))
        self.forget = QPushButton(self.tr("Forget completely…"))
        self.empty = QPushButton(self.tr("Empty the bin…"))
        row = QHBoxLayout()
        row.addWidget(self.restore)
        row.addStretch(1)
        row.addWidget(self.forget)
        row.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        self._stack = QStackedLayout()
        self._stack.addWidget(EmptyState(self.tr("The bin is empty"), self.tr("What you remove can be restored here.")))
        self._stack.addWidget(self.list)
        layout.addLayout(self._stack, 1)
        layout.addLayout(row)
        self.list.itemSelectionChanged.connect(self._on_selection_changed)
        self.restore.clicked.connect(lambda: self.restore_requested.emit(self.chosen))
        self.forget.clicked.connect(lambda: self.forget_requested.emit(self.chosen))
        self.empty.clicked.connect(self.empty_requested)

    @property
    def chosen(self) -> list[int]:
        """The numbers of the chosen articles."""
        return [self._entries[self.list.indexOfTopLevelItem(item)].number for item in self.list.selectedItems()]

    def show_entries(self, entries: list[Binned]) -> None:
        """Show what is in the bin."""
        self._entries = entries
        self.list.clear()
        for each in entries:
            by = " · ".join(part for part in (each.author, each.source) if part)
            notes = counted(each.notes) if each.notes else ""
            self.list.addTopLevelItem(QTreeWidgetItem([each.title, by, notes, local_time(each.removed)]))
        self._stack.setCurrentIndex(1 if entries else 0)
        self._words.setVisible(bool(entries))
        if entries:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._on_selection_changed()

    def _on_selection_changed(self) -> None:
        for button in (self.restore, self.forget):
            button.setEnabled(bool(self.list.selectedItems()))
        self.empty.setEnabled(bool(self._entries))
