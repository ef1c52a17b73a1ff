"""Groups of copies: offered when an article looks like one, made and unmade by the reader, with a way back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.library import Library
from reader.library.copies.groups import Groups
from reader.library.copies.versions import Versions
from reader.session.copies.grouping import Grouped, LikelyCopy, group, likely_copies, regroup, ungroup
from reader.ui.collation.likeness import likeness_words
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.widgets.message_bar import MessageBar


class Grouping(QObject):
    """Offers groups in a bar of its own and keeps them; nothing is joined without the reader's word.

    `changed` says that groups changed; `open_requested` asks for the copy that is to be read, `compare_requested` for a
    comparison with other articles.
    """

    changed = Signal()
    open_requested = Signal(int)
    compare_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, desk: Desk, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._desk, self._messages, self._window = jobs, desk, messages, window
        self.bar = MessageBar()
        self._others: set[frozenset[int]] = set()
        desk.opener.kept.connect(self.look)

    def look(self) -> None:
        """Look whether the article in front has copies in the library that are in no group with it."""
        self.bar.hide()
        reading, folder = self._desk.reading, self._desk.folder
        if reading is None or folder is None or reading.number is None:
            return
        number = reading.number

        def take(found: list[LikelyCopy]) -> None:
            if reading is self._desk.reading:
                self._offer(number, [each for each in found if not self._is_another(number, each)])

        self._jobs.run(lambda: _likely(folder, number), each=take, failed=self.failed.emit)

    def edit(self) -> None:
        """Open the dialog of the copies of the article in front."""
        reading, library, folder = self._desk.reading, self._desk.shelf.library, self._desk.folder
        if reading is None or library is None or folder is None or reading.number is None:
            return
        number = reading.number
        try:
            own = library.entry(number)
            kept = Groups(library).of(number)
            likely = {each.entry.number: each.similarity for each in likely_copies(library, number)}
        except ReaderError as error:
            self.failed.emit(error)
            return
        others = [entry for entry in self._desk.entries() if entry.number != number]
        from reader.ui.collation.group_dialog import GroupDialog  # noqa: PLC0415 - not before somebody wants it

        dialog = GroupDialog(own, others, likely, kept, self._window)

        def keep(members: list[int], chosen: int) -> None:
            self._change(
                self.tr("The copies of this report are kept."), lambda kept: regroup(kept, number, members, chosen)
            )
            if chosen != number:
                self.open_requested.emit(chosen)

        dialog.group_requested.connect(keep)
        dialog.open()

    def group(self, groups: Sequence[Sequence[int]]) -> None:
        """Make articles copies of one report, several groups at once, and offer to take that back."""
        count = sum(map(len, groups))
        self._change(self.tr("%n article(s) kept as copies.", "", count), lambda library: group(library, groups))

    def _is_another(self, number: int, found: LikelyCopy) -> bool:
        return frozenset((number, found.entry.number)) in self._others

    def _offer(self, number: int, found: Sequence[LikelyCopy]) -> None:
        if not found:
            return
        numbers = [each.entry.number for each in found]
        first = found[0]
        why = likeness_words(first.similarity)
        if len(found) == 1:
            words = self.tr("“{title}” looks like a copy of this report ({why}).")
            said = words.format(title=first.entry.title, why=why)
        else:
            said = self.tr("%n article(s) look like copies of this report.", "", len(found))
        self.bar.offer(
            said,
            self.tr("Keep as copies"),
            lambda: self.group([[number, *numbers]]),
            others=(
                (self.tr("Compare"), lambda: self.compare_requested.emit(numbers)),
                (self.tr("Not the same"), lambda: self._dismiss(number, numbers)),
            ),
            unasked=True,
        )

    def _dismiss(self, number: int, numbers: Sequence[int]) -> None:
        """Remember that some articles are others; in the library too, if it can be written."""
        self._others |= {frozenset((number, other)) for other in numbers}
        self._do(lambda library: [Versions(library).dismiss(number, other) for other in numbers])

    def _change(self, said: str, change: Callable[[Library], Grouped]) -> None:
        done: list[Grouped] = []
        self._do(lambda library: done.append(change(library)))
        if done:
            self.changed.emit()
            self._messages.offer(said, self.tr("Undo"), lambda: self._undo(done[0]))

    def _undo(self, change: Grouped) -> None:
        self._do(lambda library: ungroup(library, change))
        self.changed.emit()

    def _do(self, work: Callable[[Library], object]) -> None:
        library = self._desk.shelf.library
        if library is None:
            return
        try:
            work(library)
        except ReaderError as error:
            self.failed.emit(error)


def _likely(folder: Path, number: int) -> list[LikelyCopy]:
    library = Library(folder)
    with library:
        return likely_copies(library, number)
