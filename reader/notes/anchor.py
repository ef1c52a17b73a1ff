"""Finds a note's passage again in a text that has changed, or says that it isn't there.

The passage is compared in its folded form, so another script or other punctuation is no change. First as it was,
then with a few errors: up to 4 characters none, up to 10 one, above that a tenth. Two persons differ by one character
(张三, 张四), so what stands around must agree, and where two places fit about equally well none is taken.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Literal

from rapidfuzz.distance import Levenshtein

from reader.notes.note import Note, anchored
from reader.text import AlignedText, Span, fold, fold_key, hash_text

_TELLING = 4  # fewer characters of context say nothing
_AGREES = 0.55
_CLEARLY_BETTER = 0.1
_UNMISTAKABLE = 11  # a quotation this long is its own context
_A_COPY = 0.95  # another place with one side as it was: the passage was copied, and either may be meant
_MOST_PLACES = 2_000


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
    locator, source, known = Locator(new), fold(old), hash_text(new)
    alike = source.target == locator.folded.target

    def carried(note: Note) -> Note:
        if alike:
            image = locator.folded.to_source(source.to_target(note.span))
            return anchored(note, new, image, known, note.score) if note.placed else note
        located = locator.locate(note)
        if located is None:
            return replace(note, placed=False, score=0.0)
        return anchored(note, new, located.span, known, located.score)

    return [carried(note) for note in notes]


def error_limit(length: int) -> int:
    """Return how many errors a folded quotation of this length may have."""
    if length <= 4:
        return 0
    return 1 if length <= 10 else length // 10


class Locator:
    """Finds many notes in one text, which is folded once."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def folded(self) -> AlignedText:
        """The fold of the text."""
        return fold(self.text)

    def locate(self, note: Note) -> Located | None:
        """Find a note's passage; None where it isn't there or can't be told from another."""
        if self._stands_as_it_was(note):
            return Located(note.span, 1.0, "same")
        key = fold_key(note.quote)
        if not key:
            return None
        context = fold_key(note.prefix), fold_key(note.suffix)
        places = [Span(at, at + len(key)) for at in _occurrences(self.folded.target, key)]
        if places:
            chosen = self._choose(places, context, lone_is_enough=len(key) >= _UNMISTAKABLE)
            return self._located(note, chosen, "moved")
        limit = error_limit(len(key))
        near = self.folded.to_target_offset(min(note.span.start, len(self.text)))
        chosen = self._choose(list(self._similar(key, limit, near)) if limit else [], context, lone_is_enough=False)
        return self._located(note, chosen, "approximate")

    def _stands_as_it_was(self, note: Note) -> bool:
        start, end = note.span.start, note.span.end
        around = self.text[max(0, start - len(note.prefix)) : end + len(note.suffix)]
        return bool(note.quote) and around == note.prefix + note.quote + note.suffix

    def _located(
        self, note: Note, chosen: tuple[Span, float] | None, how: Literal["moved", "approximate"]
    ) -> Located | None:
        if chosen is None:
            return None
        span, score = self.folded.to_source(chosen[0]), chosen[1]
        return Located(span, score, "same" if how == "moved" and span == note.span else how)

    def _choose(
        self, places: Sequence[Span], context: tuple[str, str], *, lone_is_enough: bool
    ) -> tuple[Span, float] | None:
        """Return the place whose surroundings agree, if they agree there and clearly better than elsewhere."""
        ranked = sorted(((self._agreement(place, context), place) for place in places), key=lambda each: -each[0][1])
        if not ranked:
            return None
        (best_side, best), place = ranked[0]
        if len(ranked) == 1:
            return (place, best) if lone_is_enough or best_side >= _AGREES else None
        second = ranked[1][0][1]
        if max(side for (side, _), _ in ranked[1:]) >= _A_COPY:
            return None
        clear = best >= second + _CLEARLY_BETTER or second < best == 1.0
        return (place, best) if clear and best_side >= _AGREES else None

    def _agreement(self, place: Span, context: tuple[str, str]) -> tuple[float, float]:
        """Return how well the better side agrees, and both on the average."""
        target = self.folded.target
        before, after = context
        sides: list[float] = []
        if len(before) >= _TELLING:
            sides.append(
                Levenshtein.normalized_similarity(before, target[max(0, place.start - len(before)) : place.start])
            )
        if len(after) >= _TELLING:
            sides.append(Levenshtein.normalized_similarity(after, target[place.end : place.end + len(after)]))
        return (max(sides), sum(sides) / len(sides)) if sides else (0.0, 0.0)

    def _similar(self, key: str, limit: int, near: int) -> Iterator[Span]:
        """Give the places that differ from `key` by `limit` errors at most; one of limit + 1 pieces is whole there."""
        target = self.folded.target
        found: set[Span] = set()
        for start in sorted(_beginnings(target, key, limit), key=lambda at: abs(at - near))[:_MOST_PLACES]:
            place = _fit(key, target, start, limit)
            if place is not None and not any(place.overlaps(other) for other in found):
                found.add(place)
                yield place


def _occurrences(text: str, key: str) -> Iterator[int]:
    at = text.find(key)
    while at >= 0:
        yield at
        at = text.find(key, at + 1)


def _beginnings(text: str, key: str, limit: int) -> set[int]:
    """Return where `key` may begin, judged by pieces of it that stand in the text unchanged."""
    size = len(key) // (limit + 1)
    bounds = [number * size for number in range(limit + 1)] + [len(key)]
    return {max(0, at - start) for start, end in pairwise(bounds) for at in _occurrences(text, key[start:end])}


def _fit(key: str, text: str, start: int, limit: int) -> Span | None:
    """Return the part of the text around `start` that is `key` with few errors."""
    low = max(0, start - limit)
    window = text[low : start + len(key) + limit]
    blocks = [block for block in Levenshtein.editops(key, window).as_matching_blocks() if block.size]
    if not blocks:
        return None
    first, last = blocks[0], blocks[-1]
    begin = max(0, first.b - first.a)
    end = min(len(window), last.b + len(key) - last.a)
    if begin >= end or Levenshtein.distance(key, window[begin:end], score_cutoff=limit) > limit:
        return None
    return Span(low + begin, low + end)
