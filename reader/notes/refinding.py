"""Searches a passage that doesn't stand as it was: in the folded text, with a few errors, by what stands around it.

Another script, width or line end is no change there. Errors: up to 4 characters none, up to 10 one, above that a tenth.
Two persons differ by one character (张三, 张四), so what stands around must agree; where two places fit about equally
well, or another passage of the old text has the better claim to a place, none is taken.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from reader.notes.anchor import Located
from reader.notes.note import Note
from reader.notes.similar import best_fit
from reader.text import AlignedText, Span, fold, fold_key

_FEW, _TOUCHING = 4, 8
_TELLING = 4  # fewer characters of context say nothing
_AGREES = 0.55
_CLEARLY_BETTER = 0.1
_UNMISTAKABLE = 11  # a quotation this long is its own context
_A_COPY = 0.95  # another place with one side as it was: the passage was copied, and either may be meant
_MOST_PLACES = 2_000
_BESIDE = (12, 6)  # so much of the context shows where a passage stood that is no more


class _Place(NamedTuple):
    """A place that may be meant: how alike the words are, how well the better side of it agrees, and both sides."""

    span: Span
    alike: float
    side: float
    sides: float

    @property
    def score(self) -> float:
        return self.alike * self.sides


class _Wanted(NamedTuple):
    """What is searched for, folded."""

    key: str
    before: str
    after: str

    def at(self, text: str, span: Span) -> _Place:
        """Judge a place of a text."""
        sides: list[float] = []
        if len(self.before) >= _TELLING:
            there = text[max(0, span.start - len(self.before)) : span.start]
            sides.append(Levenshtein.normalized_similarity(self.before, there))
        if len(self.after) >= _TELLING:
            sides.append(Levenshtein.normalized_similarity(self.after, text[span.end : span.end + len(self.after)]))
        alike = Levenshtein.normalized_similarity(self.key, span.of(text))
        return _Place(span, alike, max(sides, default=0.0), sum(sides) / len(sides) if sides else 0.0)

    def touching(self, text: str, span: Span) -> float:
        """Return how well what touches a place agrees, on its better side."""
        before, there = self.before[-_TOUCHING:], text[max(0, span.start - _TOUCHING) : span.start]
        after, behind = self.after[:_TOUCHING], text[span.end : span.end + _TOUCHING]
        return max(
            Levenshtein.normalized_similarity(*pair) if all(pair) else 0.0
            for pair in ((before, there), (after, behind))
        )


def error_limit(length: int) -> int:
    """Return how many errors a folded quotation of this length may have."""
    if length <= 4:
        return 0
    return 1 if length <= 10 else length // 10


class Refinder:
    """Finds passages in one folded text."""

    def __init__(self, folded: AlignedText, old: str | None) -> None:
        """Take the text, and where it is known the one that the notes were made on."""
        self._folded = folded
        self._text = folded.target
        self._old = old

    def locate(self, note: Note) -> Located | None:
        """Find a note's passage; None where it isn't there or can't be told from another."""
        wanted = _wanted(note)
        if not wanted.key:
            return None
        places = self._exact(wanted)
        alone_is_enough = len(wanted.key) >= _UNMISTAKABLE and bool(places)
        if not places:
            places = self._similar(wanted, error_limit(len(wanted.key)), note)
        chosen = _choose(places, alone_is_enough=alone_is_enough)
        if chosen is None or self._belongs_elsewhere(note, wanted, chosen) or self._is_torn(note, wanted, chosen):
            return None
        return self._located(note, chosen)

    def guesses(self, note: Note, most: int) -> list[Located]:
        """Return the likeliest places, also with more errors than would be taken, the best first."""
        wanted = _wanted(note)
        if not wanted.key:
            return []
        places = [*self._exact(wanted), *self._similar(wanted, max(1, len(wanted.key) // 3), note)]
        places += [wanted.at(self._text, span) for span in self._between(wanted)]
        best: list[_Place] = []
        for place in sorted(places, key=lambda each: -(each.alike + each.sides)):
            if not any(place.span.overlaps(other.span) for other in best):
                best.append(place)
        return [self._located(note, place) for place in best[:most]]

    @cached_property
    def _old_folded(self) -> AlignedText | None:
        return None if self._old is None else fold(self._old)

    def _exact(self, wanted: _Wanted) -> list[_Place]:
        size = len(wanted.key)
        return [wanted.at(self._text, Span(at, at + size)) for at in _occurrences(self._text, wanted.key)]

    def _similar(self, wanted: _Wanted, limit: int, note: Note) -> list[_Place]:
        """Return the places that differ by `limit` errors at most; one of limit + 1 pieces is whole there."""
        if not limit:
            return []
        near = self._folded.to_target_offset(min(note.span.start, len(self._folded.source)))
        found: list[Span] = []
        beginnings = sorted(_beginnings(self._text, wanted.key, limit), key=lambda at: abs(at - near))
        for start in beginnings[:_MOST_PLACES]:
            span = best_fit(wanted.key, self._text, start, limit)
            if span is not None and not any(span.overlaps(other) for other in found):
                found.append(span)
        return [wanted.at(self._text, span) for span in found]

    def _between(self, wanted: _Wanted) -> Iterator[Span]:
        """Give what stands now between the words that stood before and after."""
        most = 2 * len(wanted.key) + max(_BESIDE)
        for size in _BESIDE:
            before, after = wanted.before[-size:], wanted.after[:size]
            for at in _occurrences(self._text, before) if len(before) == len(after) == size else ():
                start = at + size
                end = self._text.find(after, start, start + most)
                if end > start:
                    yield Span(start, end)

    def _belongs_elsewhere(self, note: Note, wanted: _Wanted, chosen: _Place) -> bool:
        """Say whether another passage of the old text, worded as the chosen place is, has the better claim to it."""
        if self._old_folded is None or note.span.end > len(self._old_folded.source):
            return False
        old, own = self._old_folded.target, self._old_folded.to_target(note.span)
        words = chosen.span.of(self._text)
        before, after = len(wanted.before), len(wanted.after)
        touching = wanted.touching(self._text, chosen.span)
        for at in _occurrences(old, words):
            span = Span(at, at + len(words))
            if span.overlaps(own):
                continue
            rival = _Wanted(words, old[max(0, at - before) : at], old[span.end : span.end + after])
            if rival.at(self._text, chosen.span).sides >= chosen.sides:
                return True
            # A word of few letters stands in many places: whose neighbours touch it there has the better claim,
            # even where what stands further off has moved.
            near = _Wanted(words, old[max(0, at - _TOUCHING) : at], old[span.end : span.end + _TOUCHING])
            if len(wanted.key) <= _FEW and near.touching(self._text, chosen.span) > touching:
                return True
        return False

    def _is_torn(self, note: Note, wanted: _Wanted, chosen: _Place) -> bool:
        """Say whether the first or last line of a passage of several is another paragraph's at the chosen place.

        Where a paragraph moved away, the next one may begin with the same words: 公司同日…, 公司近日….
        """
        lines = [key for line in note.quote.splitlines() if (key := fold_key(line))]
        if len(lines) < 2 or self._old_folded is None or note.span.end > len(self._old_folded.source):
            return False
        old, own = self._old_folded.target, self._old_folded.to_target(note.span)
        start, end = chosen.span.start, chosen.span.end
        head, tail = self._text[start : start + len(lines[0])], self._text[max(start, end - len(lines[-1])) : end]
        before, after = (
            self._text[max(0, start - len(wanted.before)) : start],
            self._text[end : end + len(wanted.after)],
        )
        ends = ((at, at + len(tail)) for at in _occurrences(old, tail))
        beginnings = ((at, max(0, at - len(wanted.before))) for at in _occurrences(old, head))
        others = (
            *((wanted.after, old[stop : stop + len(wanted.after)], after, at) for at, stop in ends),
            *((wanted.before, old[first:at], before, at) for at, first in beginnings),
        )
        return any(
            Levenshtein.normalized_similarity(other, there) > Levenshtein.normalized_similarity(mine, there)
            for mine, other, there, at in others
            if not own.start <= at < own.end
        )

    def _located(self, note: Note, place: _Place) -> Located:
        span = self._folded.to_source(place.span)
        if place.alike < 1:
            return Located(span, place.score, "approximate")
        return Located(span, place.score, "same" if span == note.span else "moved")


def _wanted(note: Note) -> _Wanted:
    return _Wanted(fold_key(note.quote), fold_key(note.prefix), fold_key(note.suffix))


def _choose(places: Sequence[_Place], *, alone_is_enough: bool) -> _Place | None:
    """Return the place whose surroundings agree, if they agree there and clearly better than elsewhere."""
    ranked = sorted(places, key=lambda place: -place.score)
    if not ranked:
        return None
    best, *others = ranked
    if not others:
        return best if alone_is_enough or best.side >= _AGREES else None
    if max(place.side for place in others) >= _A_COPY:
        return None
    second = others[0].score
    clear = best.score >= second + _CLEARLY_BETTER or second < best.score == 1.0
    return best if clear and best.side >= _AGREES else None


def _occurrences(text: str, key: str) -> Iterator[int]:
    at = text.find(key)
    while at >= 0:
        yield at
        at = text.find(key, at + 1)


def _beginnings(text: str, key: str, limit: int) -> set[int]:
    """Return where `key` may begin, judged by pieces of it that stand in the text unchanged."""
    size = max(1, len(key) // (limit + 1))
    bounds = [*range(0, size * (limit + 1), size), len(key)]
    return {
        max(0, at - start)
        for start, end in pairwise(bounds)
        if start < end <= len(key)
        for at in _occurrences(text, key[start:end])
    }
