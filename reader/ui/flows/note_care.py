"""Looks after notes as a whole: changes several, puts lost ones where they belong, brings them from other versions."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.errors import NotFound, ReaderError
from reader.library import Library
from reader.library.copies.groups import Groups
from reader.library.copies.versions import Versions
from reader.library.shelves import ArticleTags
from reader.notes import Located, Locator, Note, NoteFields
from reader.session import Reading
from reader.session.note_changes import (
    change_notes,
    followers,
    merge_notes,
    move_note,
    remove_notes,
    tag_notes,
    take_notes,
)
from reader.text import Span
from reader.ui.article_view import ArticleView
from reader.ui.desk.jobs import Jobs
from reader.ui.look.words import quoted
from reader.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from reader.ui.panels.notes import NotesPanel

_MOST_GUESSED = 50


class NoteCare(QObject):
    """Works on the open reading; slow searches run as jobs.

    `guessed` carries places for each lost note by its id; `offered` how many notes another version has, its title,
    what brings them over, and what remembers that the reader doesn't want them.
    """

    guessed = Signal(object)
    offered = Signal(int, str, object, object)
    news = Signal(str)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, view: ArticleView, folder: Path | None) -> None:
        super().__init__(view)
        self._jobs, self._view, self._folder = jobs, view, folder
        self._reading: Reading | None = None
        self._panel: NotesPanel | None = None
        self._tags: tuple[str, ...] = ()

    def connect_with(self, messages: MessageBar, offers: MessageBar) -> None:
        """Speak in one bar, and offer in the article's what is about it alone."""
        self._view.handles.moved.connect(self.place)
        self.news.connect(messages.show_news)
        self.offered.connect(partial(self._offer, offers))

    def take_panel(self, panel: "NotesPanel") -> None:
        """Do what the notes panel asks for."""
        panel.many_requested.connect(self.many)
        panel.drawer.guesses_requested.connect(self.guess)
        panel.drawer.place_requested.connect(self.place)
        panel.drawer.selection_requested.connect(self.place_on_selection)
        panel.note_shown.connect(self._view.handles.show_note)
        self.guessed.connect(panel.drawer.show_guesses)
        self._panel = panel
        panel.library_tags = self._tags

    def _offer(
        self, messages: MessageBar, count: int, title: str, bring: Callable[[], None], decline: Callable[[], None]
    ) -> None:
        words = self.tr("Another version of this article, “{title}”, has %n note(s).", "", count).format(title=title)
        others = ((self.tr("Leave them there"), decline),)
        messages.offer(words, self.tr("Bring notes here"), bring, others=others, unasked=True)

    def show_reading(self, reading: Reading | None) -> None:
        """Work on another article from now on, and look whether another version of it has notes."""
        self._reading = reading
        folder = self._folder
        if folder is not None and reading is not None:
            self._jobs.run(lambda: _tags(folder), each=self._know_tags, failed=self.failed.emit)
        if reading is not None and reading.number is not None:
            self.look_for_versions(reading)

    def look_again(self) -> None:
        """Look whether there are notes of another version: the article has come into the library."""
        self.show_reading(self._reading)

    def _know_tags(self, tags: tuple[str, ...]) -> None:
        """Let tags be completed from those of all articles."""
        self._tags = tags
        if self._panel is not None:
            self._panel.library_tags = tags
            self._panel.refresh()

    def many(self, what: str, ids: Sequence[str], value: Any) -> None:
        """Change several notes at once, which undo takes back at once, or copy them."""
        reading = self._reading
        if reading is None:
            return
        changes: Mapping[str, Callable[[], object]] = {
            "change": partial(_change, reading, ids, value),
            "tag": lambda: tag_notes(reading, ids, str(value)),
            "merge": lambda: merge_notes(reading, ids),
            "delete": lambda: remove_notes(reading, ids),
            "copy": lambda: QGuiApplication.clipboard().setText(_said(reading, ids)),
        }
        self._do(changes[what])
        if what == "delete":
            self.news.emit(self.tr("%n note(s) deleted. Ctrl+Z brings them back.", "", len(ids)))

    def place(self, id: str, span: Span) -> None:  # noqa: A002
        """Put a note on another passage, and show it there."""
        reading = self._reading
        if reading is not None:
            self._do(lambda: move_note(reading, id, span))
            self._view.jump_to(span)

    def place_on_selection(self, id: str) -> None:  # noqa: A002
        """Put a lost note on what is selected in the text."""
        span = self._view.selected_span()
        if span is None or not len(span):
            self.news.emit(self.tr("Select some words first."))
            return
        self.place(id, span)

    def guess(self) -> None:
        """Find where the lost notes may belong."""
        reading = self._reading
        if reading is None:
            return
        lost = [note for note in reading.notes if not note.placed][:_MOST_GUESSED]
        text = reading.article.text

        def take(guesses: Mapping[str, Sequence[Located]]) -> None:
            if reading is self._reading:
                self.guessed.emit(guesses)

        self._jobs.run(lambda: _guesses(text, lost), each=take, failed=self.failed.emit)

    def look_for_versions(self, reading: Reading) -> None:
        """Look in the library whether another version of the article has notes that this one lacks."""
        folder, number = self._folder, reading.number
        if folder is None or number is None:
            return
        mine = {note.id for note in reading.notes}

        def take(found: tuple[int, str, list[Note]] | None) -> None:
            if found is not None and reading is self._reading and not any(note.id in mine for note in found[2]):
                other, title, notes = found

                def decline() -> None:
                    self._jobs.run(lambda: _decline(folder, number, other), failed=self.failed.emit)

                self.offered.emit(len(notes), title, lambda: self._bring(reading, notes), decline)

        self._jobs.run(lambda: _earlier(folder, number), each=take, failed=self.failed.emit)

    def _bring(self, reading: Reading, notes: list[Note]) -> None:
        def bring() -> None:
            followed = take_notes(reading, notes)
            if followed.unplaced:
                self.news.emit(
                    self.tr("%n note(s) not found in this text; they wait in the drawer.", "", followed.unplaced)
                )

        self._do(bring)

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except NotFound:
            return
        except ReaderError as error:
            self.failed.emit(error)


def _change(reading: Reading, ids: Sequence[str], fields: NoteFields) -> None:
    change_notes(reading, ids, **fields)


def _tags(folder: Path) -> tuple[str, ...]:
    """Return all tags of the library, the most used first."""
    with Library(folder) as library:
        counts = ArticleTags(library).counts()
    return tuple(sorted(counts, key=lambda tag: (-counts[tag], tag)))


def _guesses(text: str, notes: Sequence[Note]) -> dict[str, list[Located]]:
    locator = Locator(text)
    return {note.id: locator.guesses(note) for note in notes}


def _earlier(folder: Path, number: int) -> tuple[int, str, list[Note]] | None:
    """Return number and title of the version whose notes may come, and them as they stand in this one."""
    with Library(folder) as library:
        versions, group = Versions(library), Groups(library).of(number)
        # Notes of a copy in the same group are shown where they stand, and come from there.
        shown = group.members if group else ()
        for other in [each for each in versions.with_notes(number) if each not in shown]:
            notes = [] if versions.declined(number, other) else followers(library, other, library.load(number))
            if notes:
                return other, library.entry(other).title, notes
    return None


def _decline(folder: Path, number: int, other: int) -> None:
    with Library(folder) as library:
        Versions(library).decline(number, other)


def _said(reading: Reading, ids: Sequence[str]) -> str:
    """Return the passages of notes, as found, each with what the note says of it."""
    notes = [note for note in reading.notes if note.id in ids]
    return "\n\n".join("\n".join(part for part in (quoted(note.quote), note.text) if part) for note in notes)
