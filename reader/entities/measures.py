"""Times, durations and quantities of a text in one pass: where two readings overlap, the longer one holds."""

from reader.entities.quantities import find_quantities
from reader.entities.times import find_times
from reader.entities.types import Mention


def find_measures(text: str) -> list[Mention]:
    """Return the TIME, DURATION and QUANTITY mentions of `text`, in order, not overlapping."""
    found = sorted(
        [*find_times(text), *find_quantities(text)], key=lambda mention: (mention.span.start, -mention.span.end)
    )
    kept: list[Mention] = []
    for mention in found:
        while kept and kept[-1].span.end > mention.span.start and len(mention.span) > len(kept[-1].span):
            kept.pop()
        if not kept or kept[-1].span.end <= mention.span.start:
            kept.append(mention)
    return kept
