"""Times, durations and quantities of a text in one pass: where two readings overlap, the longer one holds."""

from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from reader.entities.measures.numerals import DIGITS
from reader.entities.measures.quantities import find_quantities
from reader.entities.measures.time_reference import Reference
from reader.entities.measures.times import find_times
from reader.entities.names.lexicon import terms
from reader.entities.types import Mention

# Stands for the characters of a fixed word; no grammar knows it.
_MASK = "\ue000"
_NUMERALS = frozenset(f"{DIGITS}十百千万亿")


def find_measures(text: str, published: Reference | None = None) -> list[Mention]:
    """Return the TIME, DURATION and QUANTITY mentions of `text`, in order, not overlapping.

    Args:
        text: simplified.
        published: the day that relative words are resolved against, where the source states it.
    """
    read = _without_fixed_words(text)
    found = sorted(
        [*find_times(read, published), *find_quantities(read)],
        key=lambda mention: (mention.span.start, -mention.span.end),
    )
    kept: list[Mention] = []
    for mention in found:
        while kept and kept[-1].span.end > mention.span.start and len(mention.span) > len(kept[-1].span):
            kept.pop()
        if not kept or kept[-1].span.end <= mention.span.start:
            kept.append(mention)
    return kept


@cache
def _fixed_words() -> AhoCorasick:
    return AhoCorasick(sorted(terms("times", "fixed_words")), matchkind=MatchKind.LeftmostLongest)


def _without_fixed_words(text: str) -> str:
    """Return `text`, as long as before, without the words whose numeral counts nothing: 千家万户, 三轮车."""
    pieces: list[str] = []
    place = 0
    for _, start, end in _fixed_words().find_matches_as_indexes(text):
        if start and text[start - 1] in _NUMERALS and text[start] in _NUMERALS:
            continue  # 一九六一年生: the word's numeral ends a longer one
        pieces += (text[place:start], _MASK * (end - start))
        place = end
    return "".join([*pieces, text[place:]])
