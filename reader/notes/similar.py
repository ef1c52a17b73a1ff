"""Fits a quotation onto a text that says nearly the same."""

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from reader.text import Span

_RETYPED = 2  # a longer piece at an end that differs was put there, not retyped


class _Block(NamedTuple):
    """A piece that both have: where it begins in the quotation and in the text, its size, and the errors before it."""

    a: int
    b: int
    size: int
    errors: int


def best_fit(key: str, text: str, start: int, limit: int) -> Span | None:
    """Return the part of a text around `start` that is `key` with at most `limit` errors; None where none is."""
    low = max(0, start - limit)
    window = text[low : start + len(key) + limit]
    blocks = _blocks(key, window)
    if not blocks:
        return None
    # A stray letter that both begin with is no beginning: what stands between it and the rest would be errors.
    first = min(blocks, key=lambda block: block.a - block.errors)
    last = min(blocks, key=lambda block: len(key) - (block.a + block.size) + block.errors)
    if first.b > last.b:
        return None
    begin = _letters_before(window, first.b, first.a)
    end = _letters_after(window, last.b + last.size, len(key) - last.a - last.size)
    if Levenshtein.distance(key, window[begin:end], score_cutoff=limit) > limit:
        return None
    return Span(low + begin, low + end)


def _blocks(key: str, window: str) -> Sequence[_Block]:
    """Return the pieces that are equal, in order."""
    operations = Levenshtein.editops(key, window)
    changes = [(int(change[1]), int(change[2])) for change in operations.as_list()]
    blocks: list[_Block] = []
    errors = 0
    for block in operations.as_matching_blocks():
        while errors < len(changes) and changes[errors][0] <= block.a and changes[errors][1] <= block.b:
            errors += 1
        if block.size:
            blocks.append(_Block(block.a, block.b, block.size, errors))
    return blocks


def _letters_before(text: str, at: int, missing: int) -> int:
    """Go back over as many letters as the quotation misses there, if they may be those that were changed."""
    start = at
    while missing <= _RETYPED and start > max(0, at - missing) and text[start - 1].isalnum():
        start -= 1
    return start


def _letters_after(text: str, at: int, missing: int) -> int:
    end = at
    while missing <= _RETYPED and end < min(len(text), at + missing) and text[end].isalnum():
        end += 1
    return end
