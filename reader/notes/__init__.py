"""Highlights and notes, and how their passages are found again in a text that has changed.

Nothing here knows where notes are kept or how they are shown.
"""

from reader.notes.anchor import Located, Locator, carry, locate
from reader.notes.annotations import read_annotations
from reader.notes.comments import comment_notes
from reader.notes.link import PassageLink, passage_link, place_of, read_link
from reader.notes.note import COLORS, KINDS, STYLES, Note, NoteFields, NoteKind, NoteStyle, anchored, make_note
from reader.notes.plain import plain_text
from reader.notes.wording import beyond_wording, proposed_wording

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
    "beyond_wording",
    "carry",
    "comment_notes",
    "locate",
    "make_note",
    "passage_link",
    "place_of",
    "plain_text",
    "proposed_wording",
    "read_annotations",
    "read_link",
]
