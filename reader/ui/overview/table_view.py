"""The table of a page: rows are chosen, copied as a spreadsheet takes them, and lead to their places."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from reader.ui.overview.table import TableModel


class TableView(QTableView):
    """Shows a `TableModel`."""

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        model.setParent(self)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.activated.connect(self._go)

    def copy(self) -> None:
        """Copy the chosen rows as a file would have them: a line a row, tabs between the cells."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText("\n".join("\t".join(self._model.cells(row)) for row in rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows, not the one cell that Qt would."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a row; by the keyboard with the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Go there"), lambda: self._go(index))
        menu.addAction(self.tr("Copy"), self.copy)
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        menu.popup(below if by_key else event.globalPos())

    def _go(self, index: QModelIndex) -> None:
        self._model.act(index.row())
