"""Notes on more than a passage: on the section that is read, the whole article, or whom and what is named."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from reader.entities import Mention
from reader.notes import Note, NoteKind
from reader.session import Reading, entity_of, standing_for
from reader.text import Span
from reader.ui.article_view.caret import meant_place
from reader.ui.flows.notes import NoteFlow
from reader.ui.side_panel import SidePanel


class TopicNotes(QObject):
    """Makes them for writing; one that is left without a word goes again, since nothing in the text shows it."""

    def __init__(self, flow: NoteFlow, side: SidePanel, at_hand: Callable[[], NoteFlow]) -> None:
        """Take the flow of the article that the panels speak of, and what returns that of what the reader is at."""
        super().__init__(flow)
        self._flow, self._side, self._at_hand = flow, side, at_hand
        # Reading and id of the note that was begun last, as long as it is the one being written.
        self._begun: tuple[Reading, str] | None = None
        side.details.entity_note_requested.connect(self.note_on_name)
        side.when_made("notes", lambda notes: notes.note_shown.connect(self.leave))

    def note_at(self, kind: NoteKind) -> None:
        """Write a note on the section that is read, or on the whole article; one that is there is opened."""
        flow = self._at_hand()
        reading = flow.reading
        if reading is None:
            return
        here = meant_place(flow.view.sheet)
        span = standing_for(reading.article, Span(here, here), kind)
        found = [note for note in reading.notes if note.kind == kind and (kind == "article" or note.span == span)]
        made = found[:1]
        if not found and len(span):
            flow.do(lambda: made.append(reading.add_note(span, color=flow.color, kind=kind)))
        self._open(flow, reading, made, fresh=not found)

    def note_on_entity(self) -> None:
        """Write a note on a name: the selected or focused one, else the one whose details are on the screen."""
        flow = self._at_hand()
        told = self._side.shown_entity if flow.reading is self._flow.reading else None
        entity = _entity_meant(flow) or told
        if entity is None:
            flow.news.emit(self.tr("Select a name, or walk to one with Tab, first."))
        else:
            self._note_on_name(flow, entity)

    def note_on_name(self, entity: str) -> None:
        """Write a note on an entity of the article that the panels speak of, by its id; one that is there is opened."""
        self._note_on_name(self._flow, entity)

    def _note_on_name(self, flow: NoteFlow, entity: str) -> None:
        reading = flow.reading
        found = reading.analysis.entity(entity) if reading else None
        if reading is None or found is None or not found.mentions:
            return
        made = [note for note in reading.notes if entity_of(note, reading.analysis) == entity][:1]
        fresh = not made
        if fresh:
            span = found.mentions[0].span
            flow.do(lambda: made.append(reading.add_note(span, color=flow.color, kind="entity")))
        self._open(flow, reading, made, fresh=fresh)

    def _open(self, flow: NoteFlow, reading: Reading, notes: Sequence[Note], *, fresh: bool) -> None:
        for note in notes:
            flow.note_opened.emit(note.id)
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


def _entity_meant(flow: NoteFlow) -> str | None:
    """Return the id of the entity that is selected or focused."""
    span, focused = flow.view.selected_span(), flow.view.page.focused
    mentions = flow.reading.analysis.overlapping(span) if flow.reading and span else ()
    selected = [mention.entity for mention in mentions if mention.entity]
    return selected[0] if selected else (focused.entity if isinstance(focused, Mention) else None)
