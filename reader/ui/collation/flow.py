"""From the open article to the collation window, and what comes back from there."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.article import Article
from reader.entities.corrections.rules import Correction
from reader.errors import ReaderError
from reader.library import Likeness
from reader.library.copies.groups import Groups
from reader.library.copies.versions import Versions
from reader.session import Changes, Reading
from reader.session.correcting import enter
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.preferences import Preferences

if TYPE_CHECKING:
    from reader.session.copies.collating import Collated, Source
    from reader.ui.collation.window import CollationWindow


class _Awaited(NamedTuple):
    """A damaged copy that is being opened, what it is to be compared with, and the comparison that this replaces."""

    source: int | Path
    others: "list[Source]"
    window: "CollationWindow"


class CollationFlow(QObject):
    """Compares the article in front with copies that the reader chooses; `failed` carries what went wrong.

    `compared` carries a reading and the copies that it was compared with.
    """

    failed = Signal(object)
    compared = Signal(object, object)

    def __init__(self, jobs: Jobs, desk: Desk, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._desk, self._preferences, self._window = jobs, desk, preferences, window
        self.windows: list[CollationWindow] = []
        self._awaited: _Awaited | None = None
        desk.shown.connect(self._on_shown)
        preferences.changed.connect(self._on_preferences_changed)

    def choose(self) -> None:
        """Ask which copies to compare with."""
        reading, library = self._desk.reading, self._desk.shelf.library
        if reading is None:
            return
        group, alike = None, list[Likeness]()
        try:
            if library is not None:
                group = Groups(library).of(reading.number) if reading.number is not None else None
                versions = Versions(library)
                alike = versions.like(reading.article)
        except ReaderError as error:
            self.failed.emit(error)
        # By its bytes too: it may have joined the library without the reading's having heard of it.
        own = reading.number, reading.article.metadata.sha256
        entries = [entry for entry in self._desk.entries() if entry.number != own[0] and entry.sha256 != own[1]]
        from reader.ui.collation.choosing import ChoosingDialog  # noqa: PLC0415 - not before somebody wants it

        dialog = ChoosingDialog(entries, alike, group, self._preferences.files, self._window)

        def compare(sources: list[int | Path], keep: bool) -> None:  # noqa: FBT001 - a signal's
            self._compare(reading, sources, keep=keep)

        dialog.compare_requested.connect(compare)
        dialog.open()

    def compare(self, numbers: Sequence[int]) -> None:
        """Compare the article in front with others of the library; whether they are a group stays as it is."""
        if self._desk.reading is not None:
            self._compare(self._desk.reading, list(numbers), keep=False)

    def _compare(self, reading: Reading, sources: "Sequence[Source]", *, keep: bool) -> "CollationWindow":
        from reader.ui.collation.copies_notes import CopiesNotes  # noqa: PLC0415 - what compares is slow to load
        from reader.ui.collation.window import CollationWindow  # noqa: PLC0415 - what compares is slow to load

        numbers = [source for source in sources if isinstance(source, int)]
        library = self._desk.shelf.library
        if library is not None and reading.number is not None:
            try:
                self._keep(Groups(library), reading.number, numbers, keep=keep)
            except ReaderError as error:
                self.failed.emit(error)
        window = CollationWindow(self._jobs, self._preferences.theme, self._preferences.files, self._window)

        def restore(corrections: tuple[Correction, ...]) -> None:
            self._restore(reading, corrections, window)

        def follow(changes: Changes) -> None:
            if changes.article:
                window.show_corrected(reading.article)

        def restore_there(number: int) -> None:
            self._open_to_restore(reading, sources, number - 1, window)

        def tell(collated: "Collated") -> None:
            self._tell(reading, collated, sources)

        notes = CopiesNotes(window, library, reading, [reading.number, *_numbers(sources)], self.failed)
        window.shown.connect(notes.show)
        window.shown.connect(tell)
        window.notes_wanted.connect(notes.move)
        window.restored.connect(restore)
        window.there_requested.connect(restore_there)
        window.destroyed.connect(reading.subscribe(follow))
        window.destroyed.connect(lambda: self._forget(window))
        self.windows.append(window)
        window.compare(self._desk.folder, [reading.article, *sources])
        window.show()
        return window

    def _open_to_restore(
        self, reading: Reading, sources: "Sequence[Source]", damaged: int, window: "CollationWindow"
    ) -> None:
        """Open a damaged copy and compare it with all others; what they give back is offered then.

        That comparison takes the place of the one in `window`, whose letters and counts would be out of date.
        """
        source = sources[damaged]
        if isinstance(source, Article):
            return
        others = [each for each in sources if each is not source]
        front = reading.article if reading.number is None else reading.number
        self._awaited = _Awaited(source, [front, *others], window)
        if isinstance(source, int):
            self._desk.open_entry(source)
        else:
            self._desk.opener.open_file(source)

    def _on_shown(self, reading: Reading | None, offset: int) -> None:
        del offset
        if reading is None or self._awaited is None:
            return
        source, others, before = self._awaited
        if reading.number == source or (isinstance(source, Path) and source.name == reading.article.name):
            self._awaited = None
            window = self._compare(reading, others, keep=False)
            window.shown.connect(window.restore.open_here)
            if before in self.windows:
                window.setGeometry(before.geometry())
                before.close()

    def _on_preferences_changed(self, names: frozenset[str]) -> None:
        if "theme" in names:
            for window in self.windows:
                window.set_theme(self._preferences.theme)

    @staticmethod
    def _keep(groups: Groups, number: int, others: list[int], *, keep: bool) -> None:
        """Make the group what was ticked, if it is to be kept."""
        if not keep:
            return
        before = groups.of(number)
        for member in before.members if before else ():
            if member != number and member not in others:
                groups.take_out(member)
        if others:
            groups.join([number, *others])

    def _tell(self, reading: Reading, collated: "Collated", sources: "Sequence[Source]") -> None:
        """Say which copies a reading was compared with, and their notes."""
        from reader.session.copies.copies import Copies  # noqa: PLC0415 - what compares is slow to load

        library, numbers = self._desk.shelf.library, [None, *_numbers(sources)]
        try:
            notes = [library.notes(number) if library and number is not None else () for number in numbers]
        except ReaderError as error:
            self.failed.emit(error)
            return
        self.compared.emit(reading, Copies(collated.collation, notes, numbers))

    def _restore(self, reading: Reading, corrections: tuple[Correction, ...], window: "CollationWindow") -> None:
        try:
            enter(reading, *corrections)
        except ReaderError as error:
            self.failed.emit(error)
            return
        words = self.tr(
            "%n place(s) restored from other copies; Ctrl+Z in the article takes them back.", "", len(corrections)
        )
        window.messages.show_news(words)

    def _forget(self, window: "CollationWindow") -> None:
        self.windows = [each for each in self.windows if each is not window]


def _numbers(sources: "Sequence[Source]") -> list[int | None]:
    return [source if isinstance(source, int) else None for source in sources]
