"""The list of what the reader put right: the gazetteer that holds everywhere, and what holds in single articles."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.entities import TYPES, Correction
from reader.errors import ReaderError
from reader.exporters import write_file
from reader.library import Corrections, KeptCorrection, Library
from reader.session import Reading, enter_everywhere
from reader.session.correction_files import export_corrections, import_corrections
from reader.ui.models.corrections import CorrectionsModel
from reader.ui.words import type_name


class CorrectionsDialog(QDialog):
    """Shows, adds, removes, imports and exports corrections.

    What concerns the open article is asked for by signal, so that it can be undone there: `entered`, `withdrawn`;
    `replaced` says that a file brought others.
    """

    entered = Signal(object)
    withdrawn = Signal(object)
    replaced = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, reading: Reading | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._reading = library, reading
        self.setWindowTitle(self.tr("What you put right"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 480)
        self.model = CorrectionsModel(self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self.model)
        self._filtered.setFilterKeyColumn(-1)
        self.table = QTableView()
        self.news = QLabel()
        self.words, self.type_ = QLineEdit(), QComboBox()
        self._build()
        self._show()

    def _build(self) -> None:
        search = QLineEdit()
        search.setPlaceholderText(self.tr("Search"))
        search.setAccessibleName(self.tr("Search"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._filtered.setFilterFixedString)
        self.table.setModel(self._filtered)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSortingEnabled(True)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setAccessibleName(self.tr("Corrections"))
        layout = QVBoxLayout(self)
        layout.addWidget(search)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._new_row())
        layout.addWidget(self.news)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for words, act in (
            (self.tr("Remove"), self._remove),
            (self.tr("Import…"), self._import),
            (self.tr("Export…"), self._export),
        ):
            buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole).clicked.connect(act)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _new_row(self) -> QHBoxLayout:
        """Build the line that adds to the gazetteer."""
        self.words.setPlaceholderText(self.tr("A name, in either script"))
        self.words.setAccessibleName(self.tr("A name, in either script"))
        self.type_.setAccessibleName(self.tr("Type"))
        for each in TYPES:
            self.type_.addItem(type_name(each), each)
        self.type_.addItem(self.tr("no name"), "")
        add = QPushButton(self.tr("Add for every article"))
        add.setAutoDefault(False)
        add.clicked.connect(self._add)
        self.words.returnPressed.connect(self._add)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.type_)
        row.addWidget(add)
        return row

    def _show(self) -> None:
        self.model.show(Corrections(self._library).all())

    def _chosen(self) -> list[KeptCorrection]:
        rows = self.table.selectionModel().selectedRows()
        return [self.model.correction(self._filtered.mapToSource(index).row()) for index in rows]

    def _add(self) -> None:
        words, kind = self.words.text().strip(), self.type_.currentData()
        if not words:
            return
        rule = Correction("is" if kind else "not", words, kind or None, everywhere=True)
        if self._reading is not None:
            self.entered.emit((rule,))
        else:
            self._try(lambda: enter_everywhere(self._library, rule))
        self.words.clear()
        self._show()

    def _remove(self) -> None:
        chosen = [one.correction for one in self._chosen()]
        held = {one.id for one in self._reading.corrections} if self._reading else set[str]()
        if any(one.id in held for one in chosen):
            self.withdrawn.emit(tuple(one for one in chosen if one.id in held))
        self._try(lambda: Corrections(self._library).delete(one.id for one in chosen if one.id not in held))
        self._show()

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import corrections"), "", "CSV, JSON (*.csv *.json)")
        if path:
            self.take_in(Path(path))

    def take_in(self, path: Path) -> None:
        """Take in a file of corrections, and say what came of it."""
        number = self._reading.number if self._reading else None

        def take() -> None:
            taken = import_corrections(self._library, path.read_bytes(), path.name, number)
            words = self.tr("{new} new, {known} known already, {homeless} of articles that are not in the library.")
            self.news.setText(words.format(new=taken.new, known=taken.known, homeless=taken.homeless))

        self._try(take)
        self._show()
        self.replaced.emit()

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export corrections"), "corrections.csv", "CSV (*.csv);;JSON (*.json)"
        )
        if path:
            form = "json" if path.lower().endswith(".json") else "csv"
            self._try(lambda: write_file(Path(path), export_corrections(self._library, form)))

    def _try(self, change: Callable[[], object]) -> None:
        try:
            change()
        except (ReaderError, OSError) as error:
            self.failed.emit(error)
