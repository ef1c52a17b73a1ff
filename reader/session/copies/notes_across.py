"""Notes across copies of one report: where a note of one copy stands in another, and its move there."""

from collections.abc import Sequence
from dataclasses import replace

from reader.collation import Collation
from reader.exporters.collation import siglum
from reader.notes import Note, make_note
from reader.session.copies.copy_note import CopyNote
from reader.session.edits import BringEdit
from reader.session.reading import Reading
from reader.text import Span


def notes_across(
    collation: Collation, notes: Sequence[Sequence[Note]], target: int, numbers: Sequence[int | None] = ()
) -> list[CopyNote]:
    """Return the notes of all copies that have a place in one of them, its own among them.

    Args:
        collation: of the copies.
        notes: of each copy, in their order.
        target: the copy to show them in.
        numbers: of the copies in the library.
    """
    text = collation.copies[target].article.text
    found: list[CopyNote] = []
    for copy, own in enumerate(notes):
        number = numbers[copy] if copy < len(numbers) else None
        name = f"{siglum(copy)} {collation.copies[copy].name}"
        for note in own:
            span = collation.carry(note.span, copy, target) if note.placed else None
            if span is not None and len(span):
                here = note if copy == target else _at(note, text, span)
                found.append(CopyNote(here, copy, note, number, name))
    return sorted(found, key=lambda each: each.note.span)


def bring_notes(reading: Reading, notes: Sequence[CopyNote]) -> int:
    """Move notes of other copies in the library to the open one, which is to be cited; undo moves them back.

    Args:
        reading: the copy that is open.
        notes: as they stand in the open copy; its own stay.

    Returns:
        How many were moved.

    Raises:
        LibraryTrouble: they can't be saved; nothing has moved then.
    """
    moved = tuple((each.number, each.there, each.note) for each in notes if each.copy and each.number is not None)
    if moved:
        reading.do(BringEdit(moved))
    return len(moved)


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
