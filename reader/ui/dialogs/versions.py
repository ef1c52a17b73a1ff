"""Versions of one article side by side; what is found alike is a suggestion that can be dismissed."""

from collections.abc import Iterator
from html import escape
from itertools import islice
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.library import Entry, Library
from reader.library.copies.versions import Versions
from reader.text.side_by_side import Pair, Piece, folded, side_by_side
from reader.ui.collation.likeness import likeness_words
from reader.ui.desk.jobs import Job, Jobs
from reader.ui.look.measures import DIALOG
from reader.ui.look.theme import Theme
from reader.ui.look.words import sentence

_MOST_ROWS = 400
_Others = list[tuple[Entry, float | None]]


class VersionsDialog(QDialog):
    """Shows an article beside another that may be a version of it."""

    remove_requested = Signal(object)

    def __init__(
        self, jobs: Jobs, folder: Path, numbers: list[int], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions"))
        self.resize(980, 640)
        self._jobs, self._folder, self._theme = jobs, folder, theme
        self._number = numbers[0]
        self._others: _Others = []
        self._job: Job | None = None
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Beside which article"))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Both texts side by side"))
        self.dismiss = QPushButton(self.tr("Not versions of each other"))
        self.remove = QPushButton(self.tr("Move the right one to the bin"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.dismiss, self.remove):
            button.setAutoDefault(False)
        self._build()
        self._ask(numbers[1:])

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.choice, 1)
        layout.addLayout(top)
        layout.addWidget(self.page, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.dismiss)
        bottom.addWidget(self.remove)
        bottom.addWidget(self.buttons, 1)
        layout.addLayout(bottom)
        self.buttons.rejected.connect(self.reject)
        self.choice.currentIndexChanged.connect(self._compare)
        self.dismiss.clicked.connect(self._dismiss)
        self.remove.clicked.connect(self._remove)
        self._offer(on=False)

    def _offer(self, *, on: bool) -> None:
        self.dismiss.setEnabled(on)
        self.remove.setEnabled(on)

    def _ask(self, others: list[int]) -> None:
        self._jobs.run(lambda: _load(self._folder, self._number, others), each=self._take, failed=self._on_failed)

    def _take(self, found: tuple[Entry, _Others]) -> None:
        entry, self._others = found
        self.title.setText(f"@{entry.number}  {entry.title}")
        self.choice.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.choice.clear()
        for other, share in self._others:
            like = "" if share is None else "  " + likeness_words(share)
            self.choice.addItem(f"@{other.number}  {other.title}{like}")
        self.choice.blockSignals(False)  # noqa: FBT003
        self.choice.setVisible(bool(self._others))
        self._offer(on=bool(self._others))
        if self._others:
            self._compare()
        else:
            self.page.setPlainText(self.tr("No other article of the library has nearly this text."))

    def _compare(self) -> None:
        other = self._others[max(0, self.choice.currentIndex())][0].number
        if self._job is not None:
            self._job.cancel()
        self.page.setPlainText(self.tr("Comparing…"))
        self._job = self._jobs.run(
            lambda: list(_rows(self._folder, self._number, other)), each=self._show, failed=self._on_failed
        )

    def _show(self, rows: list[Pair | int]) -> None:
        self._job = None
        if all(isinstance(row, int) for row in rows):
            self.page.setPlainText(self.tr("Both texts are the same, word for word."))
            return
        body = "".join(self._row(row) for row in rows[:_MOST_ROWS])
        self.page.setHtml(f"<table width='100%' cellspacing='0' cellpadding='6'>{body}</table>")
        if len(rows) > _MOST_ROWS:
            self.page.append(self.tr("There is more; only the first differences are shown."))

    def _row(self, row: Pair | int) -> str:
        if isinstance(row, int):
            words = self.tr("%n sentence(s) the same", "", row)
            return f"<tr><td colspan='2' align='center' style='color:{self._theme.faint}'>⋯ {words} ⋯</td></tr>"
        color = self._theme.soft if row.same else self._theme.ink
        cells = (
            f"<td width='50%' valign='top' style='color:{color}'>{self._words(pieces)}</td>"
            for pieces in (row.left, row.right)
        )
        return f"<tr>{''.join(cells)}</tr>"

    def _words(self, pieces: tuple[Piece, ...]) -> str:
        ground = self._theme.wash("yellow")
        return "".join(
            f"<span style='background:{ground}'>{escape(piece.text)}</span>" if piece.differs else escape(piece.text)
            for piece in pieces
        )

    def _dismiss(self) -> None:
        other = self._others[self.choice.currentIndex()][0].number
        self._jobs.run(lambda: _dismissed(self._folder, self._number, other), each=self._take, failed=self._on_failed)

    def _remove(self) -> None:
        self.remove_requested.emit([self._others[self.choice.currentIndex()][0].number])
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.page.setPlainText(sentence(error))


def _load(folder: Path, number: int, others: list[int]) -> tuple[Entry, _Others]:
    with Library(folder) as library:
        if others:
            return library.entry(number), [(library.entry(other), None) for other in others]
        found = Versions(library).of(number)
        return library.entry(number), [(library.entry(each.number), each.similarity) for each in found]


def _dismissed(folder: Path, number: int, other: int) -> tuple[Entry, _Others]:
    with Library(folder) as library:
        Versions(library).dismiss(number, other)
    return _load(folder, number, [])


def _rows(folder: Path, number: int, other: int) -> Iterator[Pair | int]:
    with Library(folder) as library:
        left, right = library.load(number).text, library.load(other).text
    yield from islice(folded(list(side_by_side(left, right))), _MOST_ROWS + 1)
