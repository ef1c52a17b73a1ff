"""A note that proposes other words for its passage: one of that kind, or one that begins `改为：…`."""

import re

from reader.notes.note import Note

_PROPOSAL = re.compile(
    r"\s*(?:[建][议議])?(?:改[为為成作]|宜作|[应應][为為作])\s*(?:[:：]\s*|(?=[“「『\"]))(?P<words>[^\n]*)"
)
_MARKS = {"“": "”", "「": "」", "『": "』", '"': '"'}


def proposed_wording(note: Note) -> str | None:
    """Return the words that a note proposes for its passage (empty: to strike it out); None where it proposes none."""
    if note.kind == "wording":
        return note.proposed
    match = _PROPOSAL.match(note.text)
    if match is None:
        return None
    words = match["words"].strip()
    closing = _MARKS.get(words[:1])
    return words[1 : words.index(closing, 1)] if closing and closing in words[1:] else words


def beyond_wording(note: Note) -> str:
    """Return what a note says beside the wording that it proposes."""
    written = note.kind != "wording" and proposed_wording(note) is not None
    return note.text.strip().partition("\n")[2].strip() if written else note.text
