"""The collation window: the differences in a table, the copies side by side under it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.article import Article
from reader.collation import Copy, Difference
from reader.exporters.collation import COLLATION_FORMATS, Report, export_collation
from reader.files import write_file
from reader.session.copies.collating import Collated, Source, collate_sources
from reader.session.copies.copy_note import CopyNote
from reader.text import Span
from reader.ui.collation.filters import KindFilter
from reader.ui.collation.model import DifferencesModel, labelled
from reader.ui.collation.pane import CopyPane
from reader.ui.collation.report_words import report_words
from reader.ui.collation.restore_button import RestoreButton
from reader.ui.desk.jobs import Job, Jobs
from reader.ui.dialogs.files import Files, file_name, kind_of_file
from reader.ui.look.fonts import words_font
from reader.ui.look.theme import Theme
from reader.ui.look.words import program_name, sentence
from reader.ui.widgets.fitted_columns import FittedColumns
from reader.ui.widgets.message_bar import AtFoot, MessageBar
from reader.ui.widgets.placing import place_on_screen
from reader.ui.widgets.progress_strip import ProgressStrip

_NEXT, _PREVIOUS = ("F8", "Ctrl+Down"), ("Shift+F8", "Ctrl+Up")
# As the command that takes over all at once, in the window behind.
_RESTORE = "Ctrl+Alt+T"


class CollationWindow(QWidget):
    """A window of its own; `restored` carries corrections for the first copy, `shown` what was collated.

    `notes_wanted` asks for the other copies' notes to be moved to the first, `there_requested` carries the number of a
    copy that can be restored from the first, which takes opening it.
    """

    restored = Signal(object)
    notes_wanted = Signal()
    there_requested = Signal(int)
    shown = Signal(object)

    def __init__(self, jobs: Jobs, theme: Theme, files: Files, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{self.tr('Copies compared')} · {program_name()}")
        place_on_screen(self, QSize(1180, 780))
        self._jobs, self._theme, self._files = jobs, theme, files
        self._job: Job | None = None
        self._all: tuple[Difference, ...] = ()
        # Of the places of the row's change, the one that the reader is at.
        self._turn = 0
        self._enters_at_end = False
        self._marked: Difference | None = None
        self.collated: Collated | None = None
        self.panes: list[CopyPane] = []
        self.filter = KindFilter()
        self.model = DifferencesModel(theme, self)
        self.table = QTableView()
        self.texts = QSplitter(Qt.Orientation.Horizontal)
        self.progress = ProgressStrip(self.tr("Comparing…"))
        self.messages = MessageBar(self)
        self._foot = AtFoot(self, lambda: 0)
        self._foot.add(self.messages)
        self.count = QLabel()
        self.count.setProperty("role", "soft")
        self.restore = RestoreButton()
        self.bring = QPushButton()
        self.bring.setToolTip(self.tr("Bring the notes of the other copies to the first, to cite it"))
        self.bring.hide()
        self.export = QPushButton(self.tr("Export…"))
        self._build()
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.model.set_theme(theme)
        for pane in self.panes:
            pane.set_theme(theme)
        self._mark(self._marked)

    def _build(self) -> None:
        self.setProperty("plane", "panel")
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Differences"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        FittedColumns(self.table, lambda column: column > 0)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        tools = QHBoxLayout()
        tools.setContentsMargins(14, 10, 14, 6)
        tools.setSpacing(10)
        tools.addWidget(self.count, 1)
        tools.addWidget(self.bring)
        tools.addWidget(self.restore)
        tools.addWidget(self.export)
        # The kinds have a line of their own: beside the buttons the window would be wider than a laptop's screen.
        kinds = QHBoxLayout()
        kinds.setContentsMargins(14, 10, 14, 0)
        kinds.addWidget(self.filter)
        kinds.addStretch(1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.table)
        halves.addWidget(self.texts)
        halves.setSizes([300, 420])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.progress)
        rows.addLayout(kinds)
        rows.addLayout(tools)
        rows.addWidget(halves, 1)

    def _connect(self) -> None:
        self.filter.changed.connect(self._show_chosen)
        self.export.clicked.connect(self._export)
        self.restore.restored.connect(self.restored)
        self.restore.there_requested.connect(self.there_requested)
        self.bring.clicked.connect(self.notes_wanted)
        self.progress.cancelled.connect(self.close)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        for keys, step in ((_NEXT, 1), (_PREVIOUS, -1)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.activated.connect(self.next if step > 0 else self.previous)
        QShortcut(QKeySequence(_RESTORE), self).activated.connect(self.restore.click)
        QShortcut(QKeySequence("Esc"), self).activated.connect(partial(_escape, self, self._foot))

    def compare(self, folder: Path | None, sources: Sequence[Source]) -> None:
        """Compare copies and show them when that is done; the window may be closed in between."""
        self.progress.show()
        self.export.setEnabled(False)
        self._job = self._jobs.run(
            lambda: collate_sources(folder, sources),
            each=self._on_step,
            done=self.progress.hide,
            failed=self._on_failed,
        )

    def show_notes(self, notes: Sequence[Sequence[CopyNote]]) -> None:
        """Mark the notes of all copies in each, and offer to move them to the first."""
        for pane, each in zip(self.panes, notes, strict=True):
            pane.show_notes(each)
        foreign = sum(bool(each.copy) for each in notes[0])
        self.bring.setText(self.tr("Bring notes here (%n)", "", foreign))
        self.bring.setVisible(foreign > 0)
        self._on_row_changed(self.table.currentIndex())

    def show_corrected(self, article: Article) -> None:
        """Show the first copy as the reader has put it right since; its text, and where copies differ, stay."""
        if self.collated is None:
            return
        first, *others = self.collated.collation.copies
        collation = replace(self.collated.collation, copies=(Copy(first.name, article), *others))
        self.collated = replace(self.collated, collation=collation)
        self.restore.show_collation(collation)
        self.model.show_copies(collation.copies)
        self.panes[0].show_article(article)
        self._show_place()

    def next(self) -> None:
        """Go to the next difference."""
        self._step(1)

    def previous(self) -> None:
        """Go to the one before."""
        self._step(-1)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way."""
        if self._job is not None:
            self._job.cancel()
        super().closeEvent(event)

    def _on_step(self, step: float | Collated) -> None:
        if not isinstance(step, Collated):
            return
        self.collated = step
        self._all = (*step.collation.differences, *step.typing)
        self.filter.show_counts(self._all)
        self._fill_panes(step)
        self.restore.show_collation(step.collation)
        self.export.setEnabled(True)
        self._show_chosen()
        self.table.setFocus()
        self.shown.emit(step)
        # The texts have their width, and their lines a place, only when they have been laid out in the window.
        QTimer.singleShot(0, self, lambda: self._on_row_changed(self.table.currentIndex()))

    def _fill_panes(self, collated: Collated) -> None:
        self.table.setFont(words_font("original", collated.collation.copies[0].article.metadata.language))
        for number, copy in enumerate(collated.collation.copies):
            # What tells the copies apart comes first, and their title, which most have in common, is cut.
            title = f"《{copy.article.title}》"
            facts = copy.name.removeprefix(title)
            named = f"{facts}{title}" if facts != copy.name else copy.name
            pane = CopyPane(labelled(number, named), copy.article, self._theme)
            pane.scrolled.connect(partial(self._follow, number))
            self.panes.append(pane)
            self.texts.addWidget(pane)

    def _follow(self, number: int, offset: int) -> None:
        """Scroll the other copies to where the one that was scrolled is."""
        if self.collated is None:
            return
        collation = self.collated.collation
        size = len(collation.copies[number].article.text)
        span = Span(min(offset, size), min(offset + 8, size))
        for other, pane in enumerate(self.panes):
            place = collation.carry(span, number, other) if other != number else None
            if place is not None:
                pane.follow(place.start)

    def _show_chosen(self) -> None:
        if self.collated is None:
            return
        chosen = self.filter.chosen(self._all)
        self.model.show_differences(self.collated.collation, chosen)
        self.count.setText(
            self.tr("%n difference(s)", "", self.model.rowCount()) if chosen else self.tr("No difference.")
        )
        self._mark(None)
        if chosen:
            self.table.selectRow(0)

    def _on_row_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self._turn = len(self.model.groups[index.row()]) - 1 if self._enters_at_end else 0
            self._enters_at_end = False
            self._show_place()

    def _show_place(self) -> None:
        """Show in the texts the difference that the reader is at."""
        row = self.table.currentIndex().row()
        if row >= 0:
            difference = self.model.groups[row][self._turn]
            for reading, pane in zip(difference.readings, self.panes, strict=True):
                pane.show_place(reading.place)
            self._mark(difference)

    def _mark(self, current: Difference | None) -> None:
        self._marked = current
        for number, pane in enumerate(self.panes):
            pane.mark(number, self.model.differences, current)

    def _step(self, by: int) -> None:
        """Go on by one place; places of the same change follow each other in one row."""
        groups, row = self.model.groups, self.table.currentIndex().row()
        if row >= 0 and 0 <= self._turn + by < len(groups[row]):
            self._turn += by
            self._show_place()
        elif 0 <= row + by < len(groups):
            self._enters_at_end = by < 0
            self.table.selectRow(row + by)

    def _export(self) -> None:
        if self.collated is None:
            return
        kinds = ";;".join(kind_of_file(each.name, each.extension) for each in COLLATION_FORMATS)
        title = self.collated.collation.copies[0].article.title
        name = file_name(f"{title}·{self.tr('Copies compared')}", ".html")
        path = self._files.save(self, "export", self.tr("Export"), name, kinds)
        if path is not None:
            report = Report(self.collated.collation, self.model.differences, report_words())
            said = self.tr("Saved as {name}.").format(name=path.name)
            self._jobs.run(
                lambda: write_file(path, export_collation(report, path.name)),
                done=lambda: self.messages.show_news(said),
                failed=self._on_failed,
            )

    def _on_failed(self, error: Exception) -> None:
        self.progress.hide()
        self.messages.show_error(sentence(error))


def _escape(window: QWidget, foot: AtFoot) -> None:
    """Take a message away, else close the window."""
    if not foot.dismiss():
        window.close()
