"""Finds a note's passage again in a text that has changed, or says that it isn't there.

First as it was, where it was or elsewhere; what that doesn't settle is searched in `reader.notes.refinding`, which
costs a library and therefore loads when it is needed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from reader.notes.note import Note, anchored
from reader.text import AlignedText, Span, fold, hash_text

if TYPE_CHECKING:
    from reader.notes.refinding import Refinder

_ENOUGH = 16  # so much of passage and context, standing once as it was, needs no further look


@dataclass(frozen=True, slots=True)
class Located:
    """Where a passage was found again.

    Attributes:
        span: in the new text.
        score: 0 to 1: how well passage and context agree.
        how: at its old place, at another, or with errors.
    """

    span: Span
    score: float
    how: Literal["same", "moved", "approximate"]


def locate(note: Note, text: str) -> Located | None:
    """Find a note's passage in a text; None where it isn't there or can't be told from another."""
    return Locator(text).locate(note)


def carry(notes: Iterable[Note], old: str, new: str) -> list[Note]:
    """Bring notes from one text to another that may differ; those not found come back unplaced, with their quotation.

    Where the two fold alike (another script, another width) each place has exactly one image, and the quotation
    becomes what the new text says there.
    """
    if old == new:
        return list(notes)
    locator, known = Locator(new, old), hash_text(new)
    source, target = fold(old), locator.folded
    alike = source.target == target.target

    def carried(note: Note) -> Note:
        if alike:
            image = target.to_source(source.to_target(note.span))
            return anchored(note, new, image, known, note.score) if note.placed else note
        located = locator.locate(note)
        if located is None:
            return replace(note, placed=False, score=0.0)
        return anchored(note, new, located.span, known, located.score)

    return [carried(note) for note in notes]


class Locator:
    """Finds many notes in one text, which is folded once."""

    def __init__(self, text: str, old: str | None = None) -> None:
        """Take the text, and where it is known the one that the notes were made on."""
        self.text = text
        self._old = old

    @cached_property
    def folded(self) -> AlignedText:
        """The fold of the text."""
        return fold(self.text)

    def locate(self, note: Note) -> Located | None:
        """Find a note's passage; None where it isn't there or can't be told from another."""
        located = self._as_it_was(note) or self._refinder.locate(note)
        if located is None and note.kind == "article":  # the whole has a place in every version of itself
            return Located(Span(0, min(len(note.quote), len(self.text))), 1.0, "moved")
        return located

    def guesses(self, note: Note, most: int = 3) -> list[Located]:
        """Return the places that a passage may have come to, the likeliest first; the reader decides."""
        return self._refinder.guesses(note, most)

    @cached_property
    def _refinder(self) -> "Refinder":
        from reader.notes.refinding import Refinder  # noqa: PLC0415 - most notes stand as they were

        return Refinder(self.folded, self._old)

    def _as_it_was(self, note: Note) -> Located | None:
        """Find passage and context word for word, at the old place or at one other place."""
        whole = note.prefix + note.quote + note.suffix
        at = note.span.start - len(note.prefix)
        if not note.quote:
            return None
        if at >= 0 and self.text.startswith(whole, at):
            return Located(note.span, 1.0, "same")
        at = self.text.find(whole) if len(whole) >= _ENOUGH else -1
        if at < 0 or self.text.find(whole, at + 1) >= 0:
            return None
        start = at + len(note.prefix)
        return Located(Span(start, start + len(note.quote)), 1.0, "moved")
