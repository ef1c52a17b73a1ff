"""Lists of notes under headings: by section in the article's order, else by what they are sorted by."""

from dataclasses import dataclass
from itertools import groupby

from reader.exporters.document import Document, color_name
from reader.exporters.selection import person_of
from reader.exporters.words import words_for
from reader.notes import Note


@dataclass(frozen=True, slots=True)
class Group:
    """Notes that stand together.

    Attributes:
        heading: of them; None where they need none.
        level: of the heading, 1 the highest.
        notes: in order.
    """

    heading: str | None
    level: int
    notes: tuple[Note, ...]


def grouped(document: Document) -> list[Group]:
    """Return the notes of a document in the order asked for, under headings."""
    if document.order == "position":
        return _by_section(document)
    groups = groupby(document.listed, key=lambda note: _heading(document, note))
    return [Group(heading, 1, tuple(notes)) for heading, notes in groups]


def _by_section(document: Document) -> list[Group]:
    top = min((section.level for section in document.article.sections), default=1)
    groups: list[Group] = []
    for section, notes in groupby(document.placed, key=document.section):
        heading = document.heading(section) if section is not None else None
        groups.append(Group(heading, section.level - top + 1 if section else 1, tuple(notes)))
    if document.unplaced:
        groups.append(Group(words_for(document.language).unplaced, 1, document.unplaced))
    return groups


def _heading(document: Document, note: Note) -> str:
    words = words_for(document.language)
    if document.order == "date":
        return note.created.partition("T")[0]
    if document.order == "tag":
        return f"#{note.tags[0]}" if note.tags else words.untagged
    if document.order == "person":
        return person_of(note, document.analysis) or words.nobody
    return color_name(document, note)
