"""What becomes of a selection: a highlight, a note, a copy. Also undo and redo of notes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.errors import NotFound, ReaderError
from reader.notes import Note
from reader.session import Reading
from reader.session.copying import as_found, as_shown
from reader.session.edits import Edit
from reader.session.note_changes import move_note, put_on
from reader.text import Span
from reader.ui.article_view import ArticleView
from reader.ui.flows.edit_names import named
from reader.ui.look.words import color_name


class NoteFlow(QObject):
    """Changes the notes of the reading that a view shows; `note_opened` asks to show one for writing.

    `unsaved` carries the id of a note and what was typed into it, where the library refused that.
    """

    note_opened = Signal(str)
    unsaved = Signal(str, object)
    announced = Signal(str)
    news = Signal(str)
    failed = Signal(object)

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self.view = view
        self.reading: Reading | None = None
        self.color = "yellow"
        self.chosen: Callable[[], str | None] | None = None
        self._latest: str | None = None

    def show_reading(self, reading: Reading | None) -> None:
        """Work on another article from now on."""
        self.reading, self._latest = reading, None

    def highlight(self, color: str) -> None:
        """Highlight the selection, or the name that the keyboard is at; where a note lies, that gets the colour."""
        reading, span = self.reading, _meant(self.view)
        if reading is None or not span or not len(span):
            self.news.emit(self.tr("Select some words first."))
            return
        same = self._same(span)
        if same is not None:
            done = self.do(lambda: reading.edit_note(same.id, color=color))
        else:
            done = self.do(lambda: reading.add_note(span, color=color))
        if not done:
            return
        made = self._same(span)
        self._latest = made.id if made else None
        self.announced.emit(self.tr("Highlighted: {color}").format(color=color_name(color)))
        self.view.page.select_nothing()
        self.view.mini_toolbar.hide()

    def note(self) -> None:
        """Highlight the selection, or the name that the keyboard is at, and open its note.

        Without one, that of the chosen or latest highlight.
        """
        span = _meant(self.view)
        if span is None or not len(span):
            here = self.view.handles.note_id or self._latest
            if here is not None and self.reading is not None and any(note.id == here for note in self.reading.notes):
                self.note_opened.emit(here)
                return
            self.news.emit(self.tr("Select some words first."))
            return
        if self.note_on(span):
            self.view.clear_selection()

    def note_on(self, span: Span) -> bool:
        """Write a note on a passage; one that is there already is opened. Return whether there is one."""
        reading, same = self.reading, self._same(span)
        if reading is None:
            return False
        if same is None:
            made: list[Note] = []
            self.do(lambda: made.append(reading.add_note(span, color=self.color)))
            same = made[0] if made else None
        if same is not None:
            self.note_opened.emit(same.id)
        return same is not None

    def stretch(self, start: int, end: int) -> None:
        """Move the ends of the chosen note by so many characters."""
        reading, id_ = self.reading, self.chosen() if self.chosen else None
        note = next((note for note in reading.notes if note.id == id_ and note.placed), None) if reading else None
        if reading is None or note is None:
            self.news.emit(self.tr("Choose a note first."))
            return
        first = max(0, note.span.start + start)
        last = min(len(reading.article.text), note.span.end + end)
        if first < last:
            self.do(lambda: move_note(reading, note.id, Span(first, last)))

    def edit(self, id: str, values: dict[str, object]) -> None:  # noqa: A002
        """Change a note; one that is gone by now needs no change."""
        reading = self.reading
        if reading is None or all(note.id != id for note in reading.notes):
            return
        kind = values.pop("kind", None)
        if kind is not None:
            self.do(lambda: put_on(reading, id, kind))  # pyright: ignore[reportArgumentType] - from our editor
        if values and not self.do(lambda: reading.edit_note(id, **values)):  # pyright: ignore[reportArgumentType]
            self.unsaved.emit(id, values)

    def delete(self, id: str) -> None:  # noqa: A002
        """Delete a note; undo brings it back."""
        reading = self.reading
        if reading is not None and self.do(lambda: reading.remove_note(id)):
            self.news.emit(self.tr("Note deleted. Ctrl+Z brings it back."))

    def undo(self) -> None:
        """Take back the last change."""
        if self.reading is not None:
            self._step_back(self.reading.undo, self.tr("Undone: {change}"))

    def redo(self) -> None:
        """Make it again."""
        if self.reading is not None:
            self._step_back(self.reading.redo, self.tr("Redone: {change}"))

    def _step_back(self, change: Callable[[], Edit | None], said: str) -> None:
        edits: list[Edit | None] = []
        self.do(lambda: edits.append(change()))
        for edit in edits:
            if edit is not None:
                self.announced.emit(said.format(change=named(edit)))

    def step(self, by: int) -> None:
        """Go to the next note, or the one before."""
        reading = self.reading
        placed = [note for note in reading.notes if note.placed] if reading else []
        if not placed:
            self.news.emit(self.tr("There are no notes on this article yet."))
            return
        here = self.view.reading_offset()
        ahead = [note for note in placed if (note.span.start > here if by > 0 else note.span.start < here)]
        note = (ahead[0] if by > 0 else ahead[-1]) if ahead else placed[0 if by > 0 else -1]
        self.view.jump_to(note.span)
        self.note_opened.emit(note.id)
        self.announced.emit(f"{color_name(note.color)}: {note.quote} {note.text}")

    def copy(self) -> None:
        """Copy the selection as found."""
        self._copy(self.reading, as_found, "")

    def copy_shown(self) -> None:
        """Copy the selection as shown."""
        self._copy(self.view.sheet.reading, as_shown, self.tr("Copied as shown; proposals are in brackets."))

    def _copy(self, reading: Reading | None, text_of: Callable[[Reading, Span], str], said: str) -> None:
        span = self.view.selected_span()
        if reading is None or span is None or not len(span):
            self.news.emit(self.tr("Select some words first."))
            return
        QGuiApplication.clipboard().setText(text_of(reading, span))
        if said:
            self.news.emit(said)

    def _same(self, span: Span) -> Note | None:
        notes = self.reading.notes if self.reading else ()
        return next((note for note in notes if note.span == span and note.placed), None)

    def do(self, change: Callable[[], object]) -> bool:
        """Change notes; a note that is gone needs no change, other trouble is told. Return whether all is well."""
        try:
            change()
        except NotFound:
            return True
        except ReaderError as error:
            self.failed.emit(error)
            return False
        return True


def _meant(view: ArticleView) -> Span | None:
    """Return what is selected, else the place that the keyboard has walked to."""
    focused = view.page.focused
    return view.selected_span() or (focused.span if focused is not None else None)
