"""Notes across copies of one report: where a note of one copy stands in another, and its move there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.collation import Collation
from reader.library import Library
from reader.notes import Note, make_note
from reader.session.reading import Reading
from reader.text import Span


@dataclass(frozen=True, slots=True)
class CopyNote:
    """A note with the copy that it was made on.

    Attributes:
        note: as it stands in the copy where it is shown.
        copy: the number in the collation of the copy that it was made on.
    """

    note: Note
    copy: int


def notes_across(collation: Collation, notes: Sequence[Sequence[Note]], target: int) -> list[CopyNote]:
    """Return the notes of all copies that have a place in one of them, its own among them.

    Args:
        collation: of the copies.
        notes: of each copy, in their order.
        target: the copy to show them in.
    """
    text = collation.copies[target].article.text
    found: list[CopyNote] = []
    for number, own in enumerate(notes):
        for note in own:
            span = collation.carry(note.span, number, target) if note.placed else None
            if span is not None:
                found.append(CopyNote(note if number == target else _at(note, text, span), number))
    return sorted(found, key=lambda each: each.note.span)


def move_here(reading: Reading, library: Library, notes: Sequence[CopyNote]) -> int:
    """Move notes of other copies to the open one, which is to be cited; count them.

    Args:
        reading: the copy that is open.
        library: where the notes are.
        notes: as they stand in the open copy.

    Raises:
        LibraryTrouble: one can't be saved; those before it have moved.
    """
    others = [each.note for each in notes if each.copy]
    for note in others:
        reading.add_note(note.span, text=note.text, color=note.color, tags=note.tags)
        library.delete_note(note.id)
    return len(others)


def _at(note: Note, text: str, span: Span) -> Note:
    """Return a note at a place of another text, with the quotation that it has there."""
    return replace(
        make_note(text, span),
        id=note.id,
        text=note.text,
        color=note.color,
        tags=note.tags,
        created=note.created,
        modified=note.modified,
        kind=note.kind,
        style=note.style,
        proposed=note.proposed,
    )
