"""Puts the reader's word about single mentions over what was recognised: is, is not, boundary, value.

All on the text that is read, which is simplified: a correction made in one script holds in the other.
"""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from ahocorasick_rs import AhoCorasick, MatchKind

from reader.entities.corrections.rules import Correction
from reader.entities.prepare import Prepared
from reader.entities.steps import stepwise
from reader.entities.types import NAMES, Mention, Quantity
from reader.text.span import Span

_MENTIONING = frozenset({"is", "not", "boundary"})
_STEP = 250
_place = attrgetter("span")


class MentionRules:
    """The corrections that speak of mentions, sorted for one text."""

    def __init__(self, prepared: Prepared, corrections: Iterable[Correction]) -> None:
        """Sort corrections, given in the order in which they hold; of two about the same the later one does."""
        self._text = prepared.plain
        self._words: dict[str, Correction] = {}
        self._places: dict[Span, Correction] = {}
        self._values: dict[str, Correction] = {}
        self._values_at: dict[Span, Correction] = {}
        for one in corrections:
            if one.action in _MENTIONING or one.action == "value":
                words, places = (
                    (self._values, self._values_at) if one.action == "value" else (self._words, self._places)
                )
                if one.span is None:
                    words.pop(one.surface, None)
                    words[one.surface] = one
                else:
                    places[prepared.aligned.to_target(one.span)] = one

    def apply(self, recognised: Sequence[Mention]) -> Generator[None, None, list[Mention]]:
        """Return the mentions as the reader has them, in order, not overlapping; a piece of the work at each step."""
        if not (self._words or self._places or self._values or self._values_at):
            return list(recognised)
        changed = yield from stepwise(map(self._changed, recognised))
        kept = [one for one in changed if one is not None]
        kept = yield from _laid_over(kept, self._said_of_words(), cutting=False)
        kept = yield from _laid_over(kept, self._said_of_places(), cutting=True)
        return (yield from stepwise(map(self._valued, kept)))

    def _changed(self, mention: Mention) -> Mention | None:
        """Return a recognised mention as corrected; None where it is none."""
        rule = self._places.get(mention.span) or self._words.get(mention.text)
        if rule is None:
            return mention
        if rule.action == "not":
            return None
        if rule.action == "boundary":
            return self._bounded(mention, rule)
        return replace(mention, type=rule.type or mention.type, value=None, confidence=1.0, entered=True)

    def _bounded(self, mention: Mention, rule: Correction) -> Mention:
        span = _new_bounds(self._text, mention.span, rule.value or "")
        if span is None:
            return mention
        return replace(mention, span=span, text=span.of(self._text), confidence=1.0, entered=True)

    def _said_of_words(self) -> Iterator[Mention]:
        """Yield a mention wherever words stand that are a name everywhere."""
        named = {rule.surface: rule for rule in self._words.values() if rule.action == "is" and rule.surface}
        if not named:
            return
        surfaces = list(named)
        matcher = AhoCorasick(surfaces, matchkind=MatchKind.LeftmostLongest)
        for number, start, end in matcher.find_matches_as_indexes(self._text):
            span = Span(start, end)
            if span not in self._places:
                yield _entered(span, self._text, named[surfaces[number]])

    def _said_of_places(self) -> Iterator[Mention]:
        for span, rule in sorted(self._places.items()):
            if rule.action == "is":
                yield _entered(span, self._text, rule)
            elif rule.action == "boundary" and rule.type is not None:
                new = _new_bounds(self._text, span, rule.value or "")
                yield _entered(new or span, self._text, rule)

    def _valued(self, mention: Mention) -> Mention:
        rule = self._values_at.get(mention.span) or self._values.get(mention.text)
        if rule is None or mention.type in NAMES:
            return mention
        return replace(mention, value=value_of(mention.type, rule.value), entered=True)


def value_of(type: str, worded: str | None) -> str | Quantity | None:  # noqa: A002
    """Return the value that a correction gives a mention of a type; a quantity's is the JSON of its fields."""
    if type != "QUANTITY" or worded is None:
        return worded
    try:
        fields = json.loads(worded)
        return Quantity(*(fields.get(name) for name in ("number", "unit", "qualifier", "counts")))
    except (ValueError, AttributeError):
        return None


def _entered(span: Span, text: str, rule: Correction) -> Mention:
    return Mention(span, span.of(text), rule.type or "TERM", None, None, 1.0, entered=True)


def _new_bounds(text: str, span: Span, words: str) -> Span | None:
    """Return where the new words stand that hold the old ones at `span`, or lie inside them."""
    old = span.of(text)
    for place in _places_of(old, words):
        start = span.start - place
        if start >= 0 and text.startswith(words, start):
            return Span(start, start + len(words))
    inside = old.find(words) if words else -1
    return Span(span.start + inside, span.start + inside + len(words)) if inside >= 0 else None


def _places_of(part: str, whole: str) -> Iterator[int]:
    at = whole.find(part)
    while part and at >= 0:
        yield at
        at = whole.find(part, at + 1)


def _laid_over(
    mentions: Sequence[Mention], entered: Iterable[Mention], *, cutting: bool
) -> Generator[None, None, list[Mention]]:
    """Return mentions with the reader's laid over them, in order; a piece of the work at each step.

    Args:
        mentions: may overlap where boundaries were moved; the reader's stay.
        entered: in order.
        cutting: whether they win over a longer one around them.
    """
    kept = yield from _apart(mentions)
    starts = [one.span.start for one in kept]
    added: list[Mention] = []
    gone: set[int] = set()
    for number, one in enumerate(entered):
        if number % _STEP == 0:
            yield
        first = max(0, bisect_right(starts, one.span.start) - 1)
        near = range(first, bisect_left(starts, one.span.end))
        touched = [place for place in near if kept[place].span.overlaps(one.span)]
        if not cutting and any(len(kept[place].span) > len(one.span) for place in touched):
            continue
        gone.update(touched)
        added.append(one)
    if not added:
        return kept
    rest = [one for number, one in enumerate(kept) if number not in gone]
    yield
    return sorted([*rest, *added], key=_place)


def _apart(mentions: Sequence[Mention]) -> Generator[None, None, list[Mention]]:
    """Return mentions in order without those that the reader's, or an earlier one, overlaps."""
    kept: list[Mention] = []
    for number, one in enumerate(sorted(mentions, key=_place)):
        if number % _STEP == 0:
            yield
        if kept and kept[-1].span.overlaps(one.span):
            if one.entered and not kept[-1].entered:
                kept[-1] = one
            continue
        kept.append(one)
    return kept
