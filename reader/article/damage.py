"""Finds where the text as found is not what was written; precision before recall."""

from collections.abc import Sequence
from itertools import pairwise

from reader.article.article import Damage
from reader.article.masks import find_masks
from reader.article.missing import find_missing
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
    masks = find_masks(text, places, skip)
    restored = {damage.span.start: damage.restored or "\0" for damage in masks if len(damage.span) == 1}
    found = sorted(
        [*known, *masks, *find_missing(text, places, restored)], key=lambda damage: (damage.span, damage.kind)
    )
    kept = found[:1]
    for before, damage in pairwise(found):
        if damage.span.start >= kept[-1].span.end and (damage.span != before.span or damage.kind != before.kind):
            kept.append(damage)
    return tuple(kept)
