"""Adding a folder: how far it is, a way to stop, and in the end what could not be added and why."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QProgressBar, QVBoxLayout, QWidget

from reader.library import Library
from reader.session.bulk.adding import Added, add_files, find_files
from reader.ui.desk.jobs import Jobs
from reader.ui.look.measures import DIALOG
from reader.ui.look.words import counted, sentence


class AddingDialog(QDialog):
    """Adds the articles of a folder to the library; `added` when it is over or was stopped."""

    added = Signal()
    group_requested = Signal(object)

    def __init__(self, jobs: Jobs, library: Path, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add folder"))
        self.resize(560, 420)
        self._folder = folder
        self._counts = {"new": 0, "known": 0, "failed": 0}
        self._all = 0
        self._alike: list[list[int]] = []
        self.words = QLabel(self.tr("Looking for articles in {folder}…").format(folder=folder.name))
        self.words.setWordWrap(True)
        self.bar = QProgressBar(minimum=0, maximum=1, textVisible=False)
        self.bar.setAccessibleName(self.windowTitle())
        self.trouble = QListWidget()
        self.trouble.setAccessibleName(self.tr("What to look at"))
        self.trouble.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(14)
        for part in (self.words, self.bar, self.trouble, self.buttons):
            layout.addWidget(part)
        self._job = jobs.run(
            lambda: _add_folder(library, folder), each=self._take, done=self._finish, failed=self._on_failed
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop; what was added stays."""
        self._job.cancel()
        self.added.emit()
        super().closeEvent(event)

    def _take(self, news: int | Added) -> None:
        if isinstance(news, int):
            self._all = news
            self.bar.setMaximum(news)
            return
        if news.entry is None:
            self._counts["failed"] += 1
            name = str(news.path.relative_to(self._folder))
            self.trouble.addItem(news.trouble.of_file(name, sentence) if news.trouble else name)
        else:
            self._counts["known" if news.known else "new"] += 1
        if news.entry and news.versions:
            self._alike.append([news.entry.number, *(each.number for each in news.versions)])
            words = self.tr("@{number} {title} has nearly the text of @{other}")
            self.trouble.addItem(
                words.format(number=news.entry.number, title=news.entry.title, other=news.versions[0].number)
            )
        done = sum(self._counts.values())
        self.bar.setValue(done)
        self.words.setText(self.tr("{done} of {all} files read").format(done=counted(done), all=counted(self._all)))

    def _finish(self) -> None:
        self.bar.setRange(0, 1)
        self.bar.setValue(1)
        self.words.setText(
            self.tr("{new} added, {known} were there already, {failed} could not be opened.").format(**{
                name: counted(count) for name, count in self._counts.items()
            })
        )
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        if self._alike:
            words = self.tr("Keep what is nearly the same as copies")
            keep = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            keep.clicked.connect(self._on_keep)
        self.added.emit()

    def _on_keep(self) -> None:
        self.group_requested.emit(self._alike)
        self.close()

    def _on_failed(self, error: Exception) -> None:
        self._finish()
        self.words.setText(sentence(error))


def _add_folder(library: Path, folder: Path) -> Iterator[int | Added]:
    paths = find_files(folder)
    yield len(paths)
    opened = Library(library)
    with opened:
        yield from add_files(opened, paths)
