"""Highlights and notes, and how their passages are found again in a text that has changed.

Nothing here knows where notes are kept or how they are shown.
"""

from reader.notes.anchor import Located, Locator, carry, locate
from reader.notes.comments import comment_notes
from reader.notes.link import PassageLink, passage_link, place_of, read_link
from reader.notes.note import COLORS, KINDS, STYLES, Note, NoteFields, NoteKind, NoteStyle, anchored, make_note

__all__ = [
    "COLORS",
    "KINDS",
    "STYLES",
    "Located",
    "Locator",
    "Note",
    "NoteFields",
    "NoteKind",
    "NoteStyle",
    "PassageLink",
    "anchored",
    "carry",
    "comment_notes",
    "locate",
    "make_note",
    "passage_link",
    "place_of",
    "read_link",
]
