"""What is counted, where the network's words tell it better than a list of nouns: 两名|独立|董事, 46处|捕鱼点.

The grammar of quantities works without the network and finds the noun by a list of common words; once the words of
a sentence are known, the nouns that follow the classifier at once are what it counts, and belong to the mention.
Otherwise what is counted may stand beside the mention, which stays as it is.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.entities.measures.amounts import AFTER
from reader.entities.measures.beside import CHANGED_TO, COUNTING, noun_beside, noun_end
from reader.entities.measures.money import NOUN as MONEY
from reader.entities.networks.tokens import Token
from reader.entities.types import Mention, Quantity
from reader.text import Span

_FUSED = COUNTING | {"户", "起", "次", "层", "集"}


def with_nouns(text: str, measures: Sequence[Mention], words: Sequence[Token]) -> Iterator[Mention]:
    """Yield the measures of a sentence, each with the nouns that it counts, as the words of the sentence tell."""
    last: Mention | None = None
    for one in measures:
        last = _with_noun(text, one, last, words)
        yield last


def _with_noun(text: str, one: Mention, last: Mention | None, words: Sequence[Token]) -> Mention:
    """Return a measure with what it counts; `last` is the measure before it."""
    value = one.value
    if not isinstance(value, Quantity):
        return one
    start = one.span.end - len(value.counts or "") * (value.counts != value.unit)
    end = noun_end(words, start) if value.unit in _FUSED and not AFTER.match(text, start) else None
    money = end is not None and value.unit == "块" and MONEY.search(text[start:end])
    end = None if money or (value.unit == "次" and _tells_what_is_done(words, start)) else end
    if end is not None and end != one.span.end:
        span = Span(one.span.start, end)
        return replace(one, span=span, text=span.of(text), value=replace(value, counts=text[start:end]))
    noun = noun_beside(text, one, value, words)
    counts = noun.of(text) if noun else _of_before(text, one, value, last)
    return replace(one, value=replace(value, counts=counts)) if counts else one


def _tells_what_is_done(words: Sequence[Token], start: int) -> bool:
    """Say whether a verb with its object begins at a place: 11次|收受|财物, but 5次|会谈 and 14次|重大|险情."""
    at = bisect_left(words, start, key=lambda word: word.start)
    return [word.tag for word in words[at : at + 2]] in (["vn", "n"], ["v", "n"])


def _of_before(text: str, one: Mention, value: Quantity, last: Mention | None) -> str | None:
    """Return what the amount before counts where it changes to this one: 均价从2199元|跌至|1780元."""
    if last is None or value.counts or not isinstance(last.value, Quantity) or last.value.unit != value.unit:
        return None
    return last.value.counts if CHANGED_TO.fullmatch(text, last.span.end, one.span.start) else None
