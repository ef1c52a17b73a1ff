"""The other copies of the article in front, aligned in the background when they are a group; view and panels ask."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from reader.entities.corrections.rules import Correction
from reader.errors import ReaderError
from reader.library.copies.groups import Groups
from reader.session import Changes, Reading
from reader.session.copies.copy_note import CopyNote
from reader.session.correcting import enter
from reader.ui.article_view import ArticleView
from reader.ui.article_view.sheet import Sheet
from reader.ui.commands.actions import Actions
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Job, Jobs
from reader.ui.side_panel import SidePanel

if TYPE_CHECKING:
    from reader.session.copies.copies import Copies


class CopiesBeside(QObject):
    """Knows the copies of the open readings; `changed` says that those of the reading in front are known now.

    `offered` answers the reader and carries a sentence, a button's label and what it does; `told` comes unasked and
    carries a sentence and such buttons.

    What the copies give back becomes a proposal of the reading, above what was guessed.
    """

    changed = Signal()
    news = Signal(str)
    offered = Signal(str, str, object)
    told = Signal(str, object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._desk = jobs, desk
        self._known: WeakKeyDictionary[Reading, Copies] = WeakKeyDictionary()
        self._asked: WeakKeyDictionary[Reading, tuple[int, ...]] = WeakKeyDictionary()
        self._job: Job | None = None
        self._telling = False
        self._as_found: Callable[[], object] = lambda: None
        self._key_of: Callable[[str], str] = lambda _: ""
        desk.opener.kept.connect(self.look)
        desk.changed.connect(self._follow)

    def connect_with(self, view: ArticleView, side: SidePanel, actions: Actions) -> None:
        """Show in the view and in the details what is known of the copies, and carry out the commands about them."""
        side.details.copies = self.of
        self.changed.connect(lambda: _show_foreign(view.sheet, self._foreign()))
        self.changed.connect(side.details.refresh)
        view.foreign_note_clicked.connect(self._on_foreign_note)
        proposals = actions["proposals"]
        self._as_found = lambda: proposals.isChecked() and proposals.trigger()
        self._key_of = lambda id_: actions[id_].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        actions.connect({"take_over": self.take_over, "bring_copy_notes": self.bring_notes})

    def of(self, reading: Reading | None) -> "Copies | None":
        """Return the copies of a reading, as far as they are known."""
        return self._known.get(reading) if reading is not None else None

    def look_and_tell(self) -> None:
        """Look for the copies that the reader has just made a group, and say what they change about what is shown."""
        self._telling = True
        self.look()

    def look(self) -> None:
        """Align the article in front with the rest of its group, unless that was done."""
        reading, library, folder = self._desk.reading, self._desk.shelf.library, self._desk.folder
        if reading is None or library is None or folder is None or reading.number is None:
            self.changed.emit()
            return
        try:
            group = Groups(library).of(reading.number)
        except ReaderError as error:
            self.failed.emit(error)
            return
        others = tuple(number for number in group.members if number != reading.number) if group else ()
        if others == self._asked.get(reading, ()):
            self._show(reading)
            return
        self._asked[reading] = others
        if others:
            self._load(folder, reading, others)
        else:
            self._known.pop(reading, None)
            self._show(reading)

    def forget(self, reading: Reading) -> None:
        """Know no more of a reading's copies; they are looked for anew."""
        self._asked.pop(reading, None)
        self._known.pop(reading, None)

    def take(self, reading: Reading, copies: "Copies") -> None:
        """Take the copies that a reading was compared with, and say what they change about what is shown."""
        self._known[reading] = copies
        self._show(reading)
        self._tell(reading, copies)

    def take_over(self) -> None:
        """Put in what all copies agree on, as one step for undo."""
        reading = self._desk.reading
        copies = self.of(reading)
        agreed = copies.agreed(reading.article) if reading and copies else []
        if reading is None or not agreed:
            none = self.tr("No other copy gives anything back here.")
            unknown = self.tr("No other copy is known yet: compare this article with one first ({keys}).")
            self.news.emit(none if copies else unknown.format(keys=self._key_of("compare")))
            return
        self._do(lambda: self._enter(reading, agreed))

    def bring_notes(self) -> None:
        """Move the other copies' notes to this one, which is to be cited; undo brings them back."""
        from reader.session.copies.notes_across import bring_notes  # noqa: PLC0415 - what compares is slow to load

        reading = self._desk.reading
        notes = [each for each in self._foreign() if each.number is not None]
        if reading is None or not notes:
            self.news.emit(self.tr("The other copies have no notes on what stands here."))
            return

        def bring() -> None:
            bring_notes(reading, notes)
            self.news.emit(
                self.tr("%n note(s) brought here from other copies; Ctrl+Z takes them back.", "", len(notes))
            )

        self._do(bring)

    def _foreign(self) -> Sequence[CopyNote]:
        reading = self._desk.reading
        copies = self.of(reading)
        return copies.foreign_notes(reading.notes) if reading and copies else ()

    def _on_foreign_note(self, note: CopyNote) -> None:
        """Say where a note comes from, and offer to bring the notes of the copies here."""
        said = self.tr("Note on copy {copy}: {words}").format(copy=note.name, words=note.note.text or note.note.quote)
        self.offered.emit(
            said,
            self.tr("Bring notes here (%n)", "", len([each for each in self._foreign() if each.number is not None])),
            self.bring_notes,
        )

    def _follow(self, changes: Changes) -> None:
        """Show anew which notes of other copies are here, after the reader's own changed."""
        if changes.notes and self.of(self._desk.reading) is not None:
            self.changed.emit()

    def _load(self, folder: Path, reading: Reading, others: Sequence[int]) -> None:
        from reader.session.copies.copies import Copies, load_copies  # noqa: PLC0415 - what compares is slow to load

        if self._job is not None:
            self._job.cancel()

        def take(step: float | Copies) -> None:
            if isinstance(step, Copies) and self._asked.get(reading) == tuple(others):
                self._known[reading] = step
                self._show(reading)
                if self._telling:
                    self._telling = False
                    self._tell(reading, step)

        article = reading.imported
        self._job = self._jobs.run(lambda: load_copies(folder, article, others), each=take, failed=self.failed.emit)

    def _show(self, reading: Reading) -> None:
        """Propose what the copies give back, if the reading is in front; else when it comes there."""
        if reading is self._desk.reading:
            copies = self.of(reading)
            reading.take_proposals(copies.proposals() if copies else [])
            self.changed.emit()

    def _tell(self, reading: Reading, copies: "Copies") -> None:
        """Say that words of another copy are shown now, with the ways to keep them and to the text as found."""
        count = sum(each.restored is not None for each in copies.proposals())
        if count and reading is self._desk.reading and reading.view.proposals:
            said = self.tr("%n place(s) show in brackets what another copy has.", "", count)
            keep, leave = self.tr("Take over"), self.tr("Text as found")
            buttons = ((keep, "take_over", self.take_over), (leave, "proposals", self._as_found))
            self.told.emit(said, [(f"{words} ({self._key_of(id_)})", act) for words, id_, act in buttons])

    def _enter(self, reading: Reading, corrections: Sequence[Correction]) -> None:
        enter(reading, *corrections)
        self.news.emit(
            self.tr("%n place(s) taken over from other copies; Ctrl+Z takes them back.", "", len(corrections))
        )

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except ReaderError as error:
            self.failed.emit(error)


def _show_foreign(sheet: Sheet, notes: Sequence[CopyNote]) -> None:
    """Mark, quietly, where notes of other copies of the report stand."""
    if sheet.layers is not None and tuple(notes) != sheet.layers.foreign:
        sheet.layers.foreign = tuple(notes)
        sheet.refresh(analysis=False)
