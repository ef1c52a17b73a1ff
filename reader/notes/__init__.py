"""Highlights and notes, and how their passages are found again in a text that has changed.

Nothing here knows where notes are kept or how they are shown.
"""

from reader.notes.anchor import Located, Locator, carry, locate
from reader.notes.comments import comment_notes
from reader.notes.note import COLORS, Note, make_note

__all__ = ["COLORS", "Located", "Locator", "Note", "carry", "comment_notes", "locate", "make_note"]
