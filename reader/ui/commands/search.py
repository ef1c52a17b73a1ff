"""Finds commands by some of their letters, in either script, or by pinyin."""

import re
from collections.abc import Iterable, Sequence

from reader.text import fold_key
from reader.text.pinyin import pinyin_pattern

_WHOLE, _PINYIN, _LETTERS = 3.0, 2.0, 1.0
# What scores more has the words themselves, or their pinyin, not just their letters somewhere.
CLEAR = _LETTERS


def ranked(query: str, named: Iterable[tuple[str, Sequence[str]]], above: float = 0.0) -> list[str]:
    """Return the ids of what a query means, the best first; an empty query means everything, in its own order.

    Args:
        query: as typed.
        named: ids, each with what it may be called, its proper name first.
        above: how well they must fit at least.
    """
    scores = scored(query, named)
    return sorted((id_ for id_ in scores if scores[id_] > above), key=lambda id_: -scores[id_])


def scored(query: str, named: Iterable[tuple[str, Sequence[str]]]) -> dict[str, float]:
    """Return how well each of what a query means fits, by its id; all fit an empty query."""
    if not query.strip():
        return {id_: _WHOLE for id_, _ in named}
    scores = {id_: max(_score(query, name) - 0.2 * (at > 0) for at, name in enumerate(names)) for id_, names in named}
    return {id_: score for id_, score in scores.items() if score > 0}


def _score(query: str, name: str) -> float:
    wanted, there = fold_key(query), fold_key(name)
    if wanted in there:
        return _WHOLE - min(there.index(wanted), 50) / 100
    pattern = pinyin_pattern(query)
    found = re.search(pattern, name) if pattern else None
    if found is not None:
        return _PINYIN - min(found.start(), 50) / 100
    return _in_order(wanted, there)


def _in_order(wanted: str, there: str) -> float:
    """Return how well letters fit that stand in this order, however far apart; 0 where one is missing."""
    at, first = 0, -1
    for letter in wanted:
        at = there.find(letter, at) + 1
        if not at:
            return 0.0
        first = at - 1 if first < 0 else first
    return max(0.01, _LETTERS - (at - first - len(wanted)) / 20)
