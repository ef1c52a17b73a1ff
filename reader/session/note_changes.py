"""What a reader does to notes beside writing them: to several at once, to their passages, and bringing them over."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Unpack

from reader.article import Article
from reader.library import Library
from reader.notes import Note, NoteFields, NoteKind, carry, comment_notes
from reader.session.edits import NoteChange, NoteEdit
from reader.session.note_places import standing_for
from reader.session.reading import Reading
from reader.text import Span


@dataclass(frozen=True, slots=True)
class Followed:
    """How many notes came over from another version of the article, and how many of them have no place in this one."""

    notes: int
    unplaced: int


def change_notes(reading: Reading, ids: Iterable[str], **fields: Unpack[NoteFields]) -> None:
    """Say the same of several notes, as one change.

    Raises:
        NotFound: there is no such note here.
        LibraryTrouble: it can't be saved; nothing has changed then.
    """
    _do(reading, ((note, note.changed(**fields)) for note in _notes(reading, ids)))


def tag_notes(reading: Reading, ids: Iterable[str], tag: str) -> None:
    """Give several notes a tag, as one change; where all have it, take it from them. Raises as `change_notes`."""
    notes = _notes(reading, ids)
    if all(tag in note.tags for note in notes):
        changed = ((note, note.changed(tags=tuple(other for other in note.tags if other != tag))) for note in notes)
    else:
        changed = ((note, note.changed(tags=tuple(dict.fromkeys((*note.tags, tag))))) for note in notes)
    _do(reading, changed)


def remove_notes(reading: Reading, ids: Iterable[str]) -> None:
    """Remove several notes, as one change. Raises as `change_notes`."""
    _do(reading, ((note, None) for note in _notes(reading, ids)))


def move_note(reading: Reading, id: str, span: Span) -> None:  # noqa: A002
    """Put a note on another passage: with other ends, or where it was lost. Raises as `change_notes`.

    Raises:
        ValueError: the span is empty or reaches beyond the text.
    """
    if not span.start < span.end <= len(reading.article.text):
        raise ValueError(f"no passage at [{span.start}, {span.end})")
    note = reading.note(id)
    if note.span != span or not note.placed:
        _do(reading, [(note, note.moved(reading.article.text, span))])


def merge_notes(reading: Reading, ids: Iterable[str]) -> Note | None:
    """Make one note of several, from the first passage to the last, with all they say. Raises as `change_notes`.

    Returns:
        The note that stays, which is the first; None where fewer than two have a place.
    """
    notes = sorted((note for note in _notes(reading, ids) if note.placed), key=lambda note: note.span)
    if len(notes) < 2:
        return None
    first, *others = notes
    whole = Span(first.span.start, max(note.span.end for note in notes))
    merged = first.moved(reading.article.text, whole).changed(
        text="\n\n".join(dict.fromkeys(note.text for note in notes if note.text)),
        tags=tuple(dict.fromkeys(tag for note in notes for tag in note.tags)),
    )
    _do(reading, [(first, merged), *((note, None) for note in others)])
    return merged


def put_on(reading: Reading, id: str, kind: NoteKind) -> None:  # noqa: A002
    """Put a note on the entity, the section or the article that its passage belongs to. Raises as `change_notes`."""
    note = reading.note(id)
    span = standing_for(reading.article, note.span, kind)
    moved = note if span == note.span or not note.placed else note.moved(reading.article.text, span)
    _do(reading, [(note, moved.changed(kind=kind))])


def follow_notes(reading: Reading, library: Library, number: int) -> Followed:
    """Bring the notes of another version over to the open article, as one change; theirs stay where they are.

    Raises:
        NotFound: no article has this number.
        LibraryTrouble: they can't be saved; nothing has changed then.
    """
    return take_notes(reading, followers(library, number, reading.article))


def followers(library: Library, number: int, article: Article) -> list[Note]:
    """Return the notes of an article of the library as they stand in another version of it, whose own they become.

    What came with the other source as its own comments stays with it.

    Raises:
        NotFound: no article has this number.
    """
    other = library.load(number)
    theirs = {note.id for note in comment_notes(other)}
    notes = [note for note in library.notes(number) if note.id not in theirs]
    carried = carry(notes, other.text, article.text)
    return [replace(note, id=followed_id(note.id, article.text_hash)) for note in carried]


def take_notes(reading: Reading, notes: Iterable[Note]) -> Followed:
    """Add notes that came from elsewhere, as one change; those that are here don't come twice.

    Raises:
        LibraryTrouble: they can't be saved; nothing has changed then.
    """
    mine = {note.id for note in reading.notes}
    new = [note for note in notes if note.id not in mine]
    _do(reading, ((None, note) for note in new))
    return Followed(len(new), sum(not note.placed for note in new))


def followed_id(id: str, text_hash: str) -> str:  # noqa: A002
    """Return the id that a note has in another version: always the same, so that none comes twice."""
    return hashlib.sha256(f"{id} {text_hash}".encode()).hexdigest()[:12]


def _notes(reading: Reading, ids: Iterable[str]) -> list[Note]:
    return [reading.note(id_) for id_ in dict.fromkeys(ids)]


def _do(reading: Reading, changes: Iterable[NoteChange]) -> None:
    real = tuple(change for change in changes if change[0] != change[1])
    if real:
        reading.do(NoteEdit(real))
