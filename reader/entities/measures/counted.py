"""What is counted, where the network's words tell it better than a list of nouns: 两名|独立|董事, 46处|捕鱼点.

The grammar of quantities works without the network and finds the noun by a list of common words; once the words of
a sentence are known, the nouns that follow the classifier at once are what it counts.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.entities.measures.units import BARE_CLASSIFIERS, CLASSIFIERS, MEASURES
from reader.entities.networks.tokens import Token
from reader.entities.types import Mention, Quantity
from reader.text import Span

_LONGEST = 8
_NOUNS = frozenset({"n", "nz", "nw", "j"})
_MODIFIERS = frozenset({"vn", "a", "an", "f"})
_COUNTING = CLASSIFIERS - MEASURES - BARE_CLASSIFIERS


def with_nouns(text: str, measures: Sequence[Mention], words: Sequence[Token]) -> Iterator[Mention]:
    """Yield the measures of a sentence, each with the nouns that it counts, as the words of the sentence tell."""
    for one in measures:
        value = one.value
        if isinstance(value, Quantity) and value.unit in _COUNTING:
            start = one.span.end - len(value.counts or "")
            end = _noun_end(words, start)
            if end is not None and end != one.span.end:
                span = Span(one.span.start, end)
                yield replace(one, span=span, text=span.of(text), value=replace(value, counts=text[start:end]))
                continue
        yield one


def _noun_end(words: Sequence[Token], start: int) -> int | None:
    """Return where the nouns end that begin at a place; None where a word goes across it or none is there."""
    at = bisect_left(words, start, key=lambda word: word.start)
    if at == len(words) or words[at].start != start:
        return None
    end = None
    for word in words[at:]:
        if word.end - start > _LONGEST or word.tag not in _NOUNS | _MODIFIERS:
            break
        if word.tag in _NOUNS:
            end = word.end
    return end
