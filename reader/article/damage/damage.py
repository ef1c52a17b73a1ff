"""Finds where the text as found is not what was written; precision before recall."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.article.article import Damage
from reader.article.conversion.simplified import simplified
from reader.article.damage.garbled import find_garbled
from reader.article.damage.invisible import find_invisible
from reader.article.damage.masks import find_masks
from reader.article.damage.missing import find_missing
from reader.article.damage.repeats import find_doubled, find_watermarks
from reader.errors import Message
from reader.text.script import convert
from reader.text.span import Span


def find_damage(
    text: str, places: Sequence[Span], *, skip: Sequence[Span] = (), known: Sequence[Damage] = ()
) -> tuple[Damage, ...]:
    """Return the damage, sorted by place and not overlapping.

    Args:
        text: the original text.
        places: the spans to look at, in order.
        skip: spans where marks belong to markup.
        known: damage found before, while decoding.
    """
    read = simplified(text)
    masks = find_masks(read, places, skip)
    restored = {damage.span.start: damage.restored or "\0" for damage in masks if len(damage.span) == 1}
    # What explains more of the text comes first: a mask inside a garbled line is no mask.
    layers = (
        *find_garbled(text, places),
        known,
        _replaced(text),
        find_watermarks(text, places),
        find_doubled(text, places),
        find_invisible(text),
        masks if read is text else [_in_traditional(mask) for mask in masks],
        find_missing(text, read, places, restored),
    )
    kept: list[Damage] = []
    for layer in layers:
        starts = [damage.span.start for damage in kept]
        fresh = _apart(sorted(layer, key=lambda damage: damage.span))
        kept = sorted(
            [*kept, *(damage for damage in fresh if not _covered(damage.span, kept, starts))],
            key=lambda damage: damage.span,
        )
    return tuple(kept)


def _in_traditional(mask: Damage) -> Damage:
    """Return a mask with what is proposed for it in Traditional script, as the word has it."""
    word = str(mask.reason.values.get("word", ""))
    if not mask.restored or mask.restored not in word:
        return mask
    form = convert(word, "s2t")
    char = form[word.index(mask.restored)] if len(form) == len(word) else mask.restored
    reason = replace(mask.reason, values={**mask.reason.values, "char": char, "word": form})
    return replace(mask, restored=char, reason=reason)


def _apart(damage: Iterable[Damage]) -> Iterator[Damage]:
    """Give what doesn't overlap what stands before it."""
    end, last = 0, None
    for each in damage:
        if each.span.start >= end and each.span != last:
            yield each
            end, last = each.span.end, each.span


def _covered(span: Span, kept: Sequence[Damage], starts: Sequence[int]) -> bool:
    index = bisect_left(starts, span.start)
    before = index and kept[index - 1].span.end > span.start
    after = index < len(kept) and kept[index].span.start < max(span.end, span.start + 1)
    return bool(before or after)


def _replaced(text: str) -> Iterator[Damage]:
    """Give the characters that stand for bytes which some program before us could not decode."""
    why = Message("damage.replaced", "U+FFFD: the character here was lost before the file was saved", {})
    for match in re.finditer("\ufffd+", text):
        yield Damage("undecodable", Span(*match.span()), None, 1.0, why)
