"""Looks after the library as a whole: checks it, backs it up, repairs it, writes it to one file and reads one."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.errors import LibraryTrouble
from reader.library import Library
from reader.ui.desk.jobs import Jobs
from reader.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from reader.ui.dialogs.files import Files

_LATER_MS = 4_000
_FILES = "Xidu (*.zip)"


class LibraryKeeping(QObject):
    """Works in the background; `changed` when articles came in, `closing_requested` when the program must end."""

    changed = Signal()
    failed = Signal(object)
    closing_requested = Signal()

    def __init__(self, jobs: Jobs, folder: Path | None, messages: MessageBar, files: "Files", parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._folder, self._messages, self._window = jobs, folder, messages, parent
        self._files = files
        self._timer = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._timer.timeout.connect(self.look_after)
        self._leaving = False
        if folder is not None:
            self._timer.start()

    def look_after(self) -> None:
        """Check the library and make today's backup, on a worker; what is wrong is said."""
        folder = self._folder
        if folder is not None:
            self._jobs.run(
                lambda: _look_after(folder, lambda: self._leaving),
                failed=lambda error: self.take_trouble(folder, error),
            )

    def leave(self) -> None:
        """Break off what works in the background: the program ends."""
        self._leaving = True

    def take_trouble(self, folder: Path, error: Exception) -> None:
        """Say what is wrong with the library, and offer to repair one that is damaged."""
        self.failed.emit(error)
        if isinstance(error, LibraryTrouble) and error.message.id == "library_damaged":
            self._offer_repair(folder)

    def export(self) -> None:
        """Write the whole library to a file that the reader names."""
        folder = self._folder
        if folder is None:
            return
        target = self._files.save(self._window, "library", self.tr("Export library"), "library.zip", _FILES)
        if target is not None:
            said = self.tr("The library is saved as {name}, without what is in the bin.").format(name=target.name)
            job = self._jobs.run(
                lambda: _write(folder, target),
                each=lambda left: self._show_step(self.tr("%n article(s) left to write…", "", left), stop),
                done=lambda: self._messages.show_news(said),
                failed=self.failed.emit,
            )

            def stop() -> None:
                job.cancel()
                self._messages.show_news(self.tr("Cancelled; no file was written."))

    def take_in(self) -> None:
        """Take in a library that was written to a file."""
        folder = self._folder
        if folder is None:
            return
        path = self._files.open(self._window, "library", self.tr("Import library"), _FILES)
        if path is not None:
            job = self._jobs.run(
                lambda: _take(folder, path),
                each=lambda found: self._show_step(self._taken(*found), stop),
                done=self._finish_taking,
                failed=self.failed.emit,
            )

            def stop() -> None:
                job.cancel()
                self._finish_taking()

    def move(self) -> None:
        """Move the library to a folder that the reader chooses; the program ends afterwards and begins there."""
        folder = self._folder
        if folder is None:
            return
        target = self._files.folder(self._window, "library", self.tr("An empty folder for the library"))
        if target is None:
            return
        job = self._jobs.run(
            lambda: _move(folder, target),
            each=lambda left: self._show_step(self.tr("%n article(s) left to compare…", "", left), stop),
            done=lambda: self._tell_moved(folder, target),
            failed=self.failed.emit,
        )

        def stop() -> None:
            job.cancel()
            self._messages.show_news(self.tr("Cancelled; the library stays where it is."))

    def _tell_moved(self, folder: Path, target: Path) -> None:
        box = QMessageBox(self._window)
        box.setText(self.tr("The library is moved. Start Xidu again."))
        box.setInformativeText(
            self.tr("It is in {new} now. What is in {old} was left as it was; delete it if all is well.").format(
                new=target, old=folder
            )
        )
        box.finished.connect(self.closing_requested)
        box.open()

    def _show_step(self, words: str, stop: Callable[[], None]) -> None:
        """Say how far it is, with a way out."""
        self._messages.offer(words, self.tr("Cancel"), stop)

    def _finish_taking(self) -> None:
        """Say what came in at last; whole articles that are in stay, also where the rest was cancelled."""
        self._messages.show_news(self._messages.text)
        self.changed.emit()

    def _taken(self, new: int, known: int) -> str:
        return self.tr("{new} articles came in, {known} were there already.").format(new=new, known=known)

    def _offer_repair(self, folder: Path) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("The library is damaged. Repair it?"))
        box.setInformativeText(
            self.tr(
                "The newest whole backup takes its place, with all that can still be read of what came later. "
                "The damaged file is kept beside it. Close other windows of Xidu first; this one closes afterwards."
            )
        )
        button = box.addButton(self.tr("Repair"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)

        def finish() -> None:
            if box.clickedButton() is button:
                self._jobs.run(lambda: _repair(folder), each=self._tell_repaired, failed=self.failed.emit)

        box.finished.connect(finish)
        box.open()

    def _tell_repaired(self, rescued: int) -> None:
        box = QMessageBox(self._window)
        box.setText(self.tr("The library is repaired. Start Xidu again."))
        box.setInformativeText(self.tr("%n article(s) could be read from the damaged file.", "", rescued))
        box.finished.connect(self.closing_requested)
        box.open()


def _look_after(folder: Path, stopped: Callable[[], bool]) -> None:
    from reader.library.safety.repair import refuse_damaged  # noqa: PLC0415 - not needed to start

    with Library(folder) as library:
        library.stop_when(stopped)
        refuse_damaged(library)
        library.back_up()


def _repair(folder: Path) -> int:
    from reader.library.safety.repair import repair  # noqa: PLC0415

    return repair(folder).rescued


def _move(folder: Path, target: Path) -> Iterator[int]:
    from reader.library.safety.moving import move  # noqa: PLC0415

    yield from move(folder, target)


def _write(folder: Path, target: Path) -> Iterator[int]:
    from reader.library.safety.archive import write_archive  # noqa: PLC0415

    with Library(folder) as library:
        yield from write_archive(library, target)


def _take(folder: Path, source: Path) -> Iterator[tuple[int, int]]:
    from reader.library.safety.archive import take_archive  # noqa: PLC0415

    new = known = 0
    with Library(folder) as library:
        for taken in take_archive(library, source):
            known += taken.known
            new += not taken.known
            yield new, known
