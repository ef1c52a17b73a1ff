"""Highlights and notes: what the reader adds to an article."""

import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal, TypedDict, Unpack

from reader.text.hashing import hash_text
from reader.text.span import Span

COLORS = ("yellow", "green", "blue", "pink", "orange")
NoteStyle = Literal["wash", "underline", "wavy", "strike"]
STYLES: tuple[NoteStyle, ...] = ("wash", "underline", "wavy", "strike")
NoteKind = Literal["passage", "wording", "entity", "section", "article"]
KINDS: tuple[NoteKind, ...] = ("passage", "wording", "entity", "section", "article")
_CONTEXT = 32
_LONG_CONTEXT = 64
_MOST_CONTEXT = 512
_SHORT_QUOTE = 5


@dataclass(frozen=True, slots=True)
class Note:
    """A highlighted passage, with or without words of the reader's own.

    Attributes:
        id: unique in every library.
        span: in the original text; where it was last known if `placed` is False.
        quote: the passage as found.
        prefix: what stands before it (W3C TextQuoteSelector): 32 code points, more where the quote is short or
            repeated, fewer at the text's beginning.
        suffix: what stands after it, likewise.
        text: the reader's words, Markdown.
        color: one of `COLORS`, or a name that the reader gave.
        tags: in the reader's order.
        created: ISO 8601, UTC.
        modified: ISO 8601, UTC.
        placed: False if the passage was not found again in a changed text.
        kind: what it is on: the passage; an entity, a section or the article, for which the passage stands (a mention,
            the heading, the title); `wording` proposes other words for the passage.
        style: how the passage is marked.
        proposed: the words that a `wording` puts in the passage's place; empty where they go without.
        score: 0 to 1: how well passage and context agreed when it was last placed; 0 if it is not placed.
        text_hash: SHA-256 of the text that `span` is in; empty where an old library didn't keep it.
    """

    id: str
    span: Span
    quote: str
    prefix: str
    suffix: str
    text: str = ""
    color: str = COLORS[0]
    tags: tuple[str, ...] = ()
    created: str = ""
    modified: str = ""
    placed: bool = True
    kind: NoteKind = "passage"
    style: NoteStyle = "wash"
    proposed: str = ""
    score: float = 1.0
    text_hash: str = ""

    def changed(self, **fields: "Unpack[NoteFields]") -> "Note":
        """Return a copy with other words, colour, tags…, modified now; the same note if nothing differs."""
        after = replace(self, **fields)
        return self if after == self else replace(after, modified=_now())

    def moved(self, original: str, span: Span) -> "Note":
        """Return a copy that stands on another passage, modified now."""
        return replace(anchored(self, original, span), modified=_now())


class NoteFields(TypedDict, total=False):
    """What a reader can say about a note, by the names of its attributes."""

    text: str
    color: str
    tags: tuple[str, ...]
    kind: NoteKind
    style: NoteStyle
    proposed: str


def make_note(original: str, span: Span, **fields: Unpack[NoteFields]) -> Note:
    """Return a new note on a span of the original text, with its quotation and context."""
    now = _now()
    bare = Note(os.urandom(6).hex(), span, "", "", "", created=now, modified=now, **fields)
    return anchored(bare, original, span)


def anchored(note: Note, original: str, span: Span, text_hash: str | None = None, score: float = 1.0) -> Note:
    """Return a note placed on a span of a text, with what that text says there; `text_hash` saves working it out."""
    prefix, suffix = context_of(original, span)
    return replace(
        note,
        span=span,
        quote=span.of(original),
        prefix=prefix,
        suffix=suffix,
        placed=True,
        score=score,
        text_hash=text_hash or hash_text(original),
    )


def context_of(text: str, span: Span) -> tuple[str, str]:
    """Return what stands before and after a passage: enough of it that the whole stands in the text only once."""
    length = _CONTEXT if len(span) >= _SHORT_QUOTE else _LONG_CONTEXT
    while True:
        around = Span(max(0, span.start - length), min(len(text), span.end + length))
        whole = around.of(text)
        if length >= _MOST_CONTEXT or text.find(whole, text.find(whole) + 1) < 0:
            return text[around.start : span.start], text[span.end : around.end]
        length *= 2


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
