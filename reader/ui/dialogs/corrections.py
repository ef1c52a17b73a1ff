"""The list of what the reader put right: the gazetteer that holds everywhere, and what holds in single articles."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.entities import NAMING, TYPES, Correction
from reader.errors import ReaderError
from reader.files import write_file
from reader.library import Corrections, KeptCorrection, Library
from reader.session import Reading
from reader.session.correcting import enter_everywhere
from reader.session.correction_files import export_corrections, import_corrections
from reader.ui.dialogs.files import Files
from reader.ui.look.measures import DIALOG, DIALOG_SPACING
from reader.ui.look.words import type_name
from reader.ui.models.corrections import CorrectionsModel
from reader.ui.widgets.clearable_field import ClearableField
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.field import Field
from reader.ui.widgets.fitted_columns import FittedColumns


class CorrectionsDialog(QDialog):
    """Shows, adds, removes, imports and exports corrections.

    What concerns the open article is asked for by signal, so that it can be undone there: `entered`, `withdrawn`;
    `replaced` says that a file brought others.
    """

    entered = Signal(object)
    withdrawn = Signal(object)
    replaced = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, reading: Reading | None, files: Files, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._reading, self._files = library, reading, files
        self.setWindowTitle(self.tr("What you put right"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 520)
        self.model = CorrectionsModel(self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self.model)
        self._filtered.setFilterKeyColumn(-1)
        self.table = QTableView()
        self._nothing = EmptyState(
            self.tr("Nothing yet"), self.tr("Press F2 on words of an article, or add a name here.")
        )
        self._pages = QStackedLayout()
        self.news = QLabel()
        self.words, self.type_ = Field(), QComboBox()
        self.remove, self.widen = QPushButton(self.tr("Remove")), QPushButton(self.tr("In every article"))
        self.widen.setToolTip(self.tr("Let what you said of one article hold in all"))
        self.back = QPushButton(self.tr("Undo"))
        self._gone: Sequence[KeptCorrection] = ()
        self._build()
        self._show()

    def _build(self) -> None:
        search = ClearableField(self.tr("Search"))
        search.textChanged.connect(self._filtered.setFilterFixedString)
        self.table.setModel(self._filtered)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSortingEnabled(True)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        FittedColumns(self.table, lambda column: column > 0)
        self.table.setAccessibleName(self.tr("Corrections"))
        self.table.doubleClicked.connect(self._edit)
        chosen = self.table.selectionModel()
        chosen.selectionChanged.connect(self._show_choice)
        self.model.modelReset.connect(self._show_choice)
        removing = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self._remove)
        removing.setContext(Qt.ShortcutContext.WidgetShortcut)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(DIALOG_SPACING)
        layout.addWidget(search)
        for page in (self.table, self._nothing):
            self._pages.addWidget(page)
        layout.addLayout(self._pages, 1)
        self.news.setWordWrap(True)
        self.back.setProperty("flat", "true")
        self.back.clicked.connect(self._bring_back)
        self.back.hide()
        said = QHBoxLayout()
        said.addWidget(self.news, 1)
        said.addWidget(self.back)
        layout.addLayout(said)
        layout.addLayout(self._new_row())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button, act in (
            (self.remove, self._remove),
            (self.widen, self._widen),
            (QPushButton(self.tr("Import…")), self._import),
            (QPushButton(self.tr("Export…")), self._export),
        ):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(act)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            # Return belongs to the line that adds a name.
            button.setAutoDefault(False)  # pyright: ignore[reportAttributeAccessIssue] - all of them are push buttons
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
        kept = Corrections(self._library)
        self.model.show(kept.all(), kept.titles())
        self._pages.setCurrentWidget(self.table if self.model.rowCount() else self._nothing)

    def _show_choice(self) -> None:
        """Offer what can be done with the rows that are chosen."""
        chosen = self._chosen()
        self.remove.setEnabled(bool(chosen))
        self.widen.setEnabled(bool(chosen) and all(_may_hold_everywhere(one) for one in chosen))

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

    def _edit(self, index: QModelIndex) -> None:
        """Bring a name into the line that adds one: entered again it takes the place of what was said before."""
        one = self.model.correction(self._filtered.mapToSource(index).row()).correction
        if one.action in {"is", "not", "retype"}:
            self.words.setText(one.surface)
            self.type_.setCurrentIndex(self.type_.findData(one.type or ""))
            self.type_.setFocus()

    def _remove(self) -> None:
        gone = self._chosen()
        held = {one.id for one in self._reading.corrections} if self._reading else set[str]()
        open_ = [one.correction for one in gone if one.correction.id in held]
        if open_:
            self.withdrawn.emit(tuple(open_))
        self._try(lambda: Corrections(self._library).delete({one.correction.id for one in gone} - held))
        self._say(self.tr("%n removed.", "", len(gone)), gone)

    def _bring_back(self) -> None:
        """Enter again what was removed last."""
        number = self._reading.number if self._reading else None
        here = [one for one in self._gone if self._reading is not None and one.number in {None, number}]
        if here:
            self.entered.emit(tuple(one.correction for one in here))
        kept = Corrections(self._library)
        for one in self._gone:
            if one not in here:
                self._try(partial(kept.save, one.number, one.correction))
        self._say("", ())

    def _widen(self) -> None:
        """Let what was said of one article hold in all."""
        rules = [one.correction for one in self._chosen()]
        self._try(lambda: self._enter_everywhere(rules))
        self._say(self.tr("%n hold(s) in every article now.", "", len(rules)), ())
        self.replaced.emit()

    def _enter_everywhere(self, rules: Sequence[Correction]) -> None:
        enter_everywhere(self._library, *rules)
        Corrections(self._library).delete(one.id for one in rules)

    def _say(self, words: str, gone: Sequence[KeptCorrection]) -> None:
        """Say what was done, and offer to take a removal back."""
        self._gone = tuple(gone)
        self.news.setText(words)
        self.back.setVisible(bool(gone))
        self._show()

    def _import(self) -> None:
        path = self._files.open(self, "corrections", self.tr("Import corrections"), "CSV, JSON (*.csv *.json)")
        if path is not None:
            self.take_in(path)

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
        title, kinds = self.tr("Export corrections"), "CSV (*.csv);;JSON (*.json)"
        path = self._files.save(self, "corrections", title, "corrections.csv", kinds)
        if path is not None:
            form = "json" if path.suffix.lower() == ".json" else "csv"

            def write() -> None:
                write_file(path, export_corrections(self._library, form))
                self.news.setText(self.tr("Saved as {name}.").format(name=path.name))

            self._try(write)

    def _try(self, change: Callable[[], object]) -> None:
        try:
            change()
        except (ReaderError, OSError) as error:
            self.failed.emit(error)


def _may_hold_everywhere(kept: KeptCorrection) -> bool:
    one = kept.correction
    return kept.number is not None and one.span is None and one.action in NAMING
