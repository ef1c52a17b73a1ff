"""Notes on more than a passage: on the section that is read, the whole article, or whom and what is named."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from reader.entities import Mention
from reader.notes import Note, NoteKind
from reader.session import Reading, entity_of, standing_for
from reader.text import Span
from reader.ui.article_view import ArticleView
from reader.ui.article_view.caret import meant_place
from reader.ui.flows.notes import NoteFlow
from reader.ui.side_panel import SidePanel


class TopicNotes(QObject):
    """Makes them for writing; one that is left without a word goes again, since nothing in the text shows it."""

    def __init__(self, flow: NoteFlow, view: ArticleView, side: SidePanel) -> None:
        super().__init__(flow)
        self._flow, self._view, self._side = flow, view, side
        # Reading and id of the note that was begun last, as long as it is the one being written.
        self._begun: tuple[Reading, str] | None = None
        side.details.entity_note_requested.connect(self.note_on_name)
        side.when_made("notes", lambda notes: notes.note_shown.connect(self.leave))

    def note_at(self, kind: NoteKind) -> None:
        """Write a note on the section that is read, or on the whole article; one that is there is opened."""
        flow, reading = self._flow, self._flow.reading
        if reading is None:
            return
        here = meant_place(self._view.sheet)
        span = standing_for(reading.article, Span(here, here), kind)
        found = [note for note in reading.notes if note.kind == kind and (kind == "article" or note.span == span)]
        made = found[:1]
        if not found and len(span):
            flow.do(lambda: made.append(reading.add_note(span, color=flow.color, kind=kind)))
        self._open(reading, made, fresh=not found)

    def note_on_entity(self) -> None:
        """Write a note on a name: the selected or focused one, else the one whose details are on the screen."""
        entity = self._entity_meant() or self._side.shown_entity
        if entity is None:
            self._flow.news.emit(self.tr("Select a name, or walk to one with Tab, first."))
        else:
            self.note_on_name(entity)

    def note_on_name(self, entity: str) -> None:
        """Write a note on the entity of this id; one that is there is opened."""
        flow, reading = self._flow, self._flow.reading
        found = reading.analysis.entity(entity) if reading else None
        if reading is None or found is None or not found.mentions:
            return
        made = [note for note in reading.notes if entity_of(note, reading.analysis) == entity][:1]
        fresh = not made
        if fresh:
            span = found.mentions[0].span
            flow.do(lambda: made.append(reading.add_note(span, color=flow.color, kind="entity")))
        self._open(reading, made, fresh=fresh)

    def _open(self, reading: Reading, notes: Sequence[Note], *, fresh: bool) -> None:
        for note in notes:
            self._flow.note_opened.emit(note.id)
            self._begun = (reading, note.id) if fresh else None

    def leave(self, shown: Note | None) -> None:
        """Take a note that was begun and left without a word away, now that `shown` is edited instead."""
        begun = self._begun
        if begun is None or (shown is not None and shown.id == begun[1]):
            return
        self._begun = None
        # The list that shows another note now is still at work; it is renewed by the change.
        QTimer.singleShot(0, self, lambda: self._drop_if_empty(*begun))

    def _drop_if_empty(self, reading: Reading, id: str) -> None:  # noqa: A002
        note = next((note for note in reading.notes if note.id == id), None)
        if note is not None and not (note.text or note.tags):
            self._flow.do(lambda: reading.remove_note(id))

    def _entity_meant(self) -> str | None:
        """Return the id of the entity that is selected or focused."""
        span, focused = self._view.selected_span(), self._view.page.focused
        mentions = self._flow.reading.analysis.overlapping(span) if self._flow.reading and span else ()
        selected = [mention.entity for mention in mentions if mention.entity]
        return selected[0] if selected else (focused.entity if isinstance(focused, Mention) else None)
