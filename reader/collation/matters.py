"""What the passages where copies differ speak of: names, posts, numbers, dates, quotations."""

import re
from bisect import bisect_left
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from reader.article import Article, Block
from reader.collation.key import compared_text
from reader.entities import Analysis, Cache, Mention, Quantity, analyse_stages
from reader.text import Span

Matter = Literal["names", "posts", "numbers", "dates", "quotes"]

_NUMBER = re.compile(r"[0-9０-９](?:[0-9０-９]|[.．,，](?=[0-9０-９]))*[%％‰]?[十百千万亿萬億]*")
_AROUND, _NEAR = 150, 40
_MANY = 100
_STOPS = "。！？!?\n"
_MATTERS: dict[str, Matter] = {
    "PER": "names", "LOC": "names", "ORG": "names", "WORK": "names", "TERM": "names",
    "TIME": "dates", "DURATION": "numbers", "QUANTITY": "numbers",
}  # fmt: skip
_WIDENED = frozenset({"PER", "LOC", "TIME", "DURATION", "QUANTITY"})
_LONGEST = 24
_NUMERALS = frozenset("〇零一二三四五六七八九十百千万亿两半萬億兩余餘多几幾%％")


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    matter: Matter
    whole: bool = False


def may_be_named(words: str) -> bool:
    """Say whether words can hold a name, a post or other than Arabic numbers; numerals, masks and signs can't."""
    return any(letter.isalpha() and letter not in _NUMERALS for letter in words)


def is_numeral(words: str) -> bool:
    """Say whether words are nothing but numerals."""
    return all(letter in _NUMERALS or letter.isdecimal() for letter in words)


class Matters:
    """What is known of the passages of one copy that were looked at."""

    def __init__(self, article: Article, marks: Iterable[_Mark] = ()) -> None:
        self._article, self._text = article, article.text
        self._marks = sorted(marks, key=lambda mark: mark.span)
        self._longest = max((len(mark.span) for mark in self._marks), default=0)

    @property
    def names(self) -> set[str]:
        """The names that stand in or near the passages, as written."""
        return {mark.span.of(self._text) for mark in self._marks if mark.matter == "names" and len(mark.span) > 1}

    def of(self, span: Span) -> set[Matter]:
        """Return what a passage, or a place between two characters, has a part in."""
        return {mark.matter for mark in self._touched(span)}

    def counts(self, span: Span) -> bool:
        """Say whether a passage has digits in it, a number whether it was recognised or not."""
        return any(letter.isdecimal() for letter in compared_text(self._article, span))

    def widened(self, span: Span) -> Span:
        """Return a passage with the whole of the names, numbers and dates that it has a part in."""
        spans = [mark.span for mark in self._touched(span) if mark.whole]
        low = max(0, span.start - _LONGEST)
        numbers = (Span(*match.span()) for match in _NUMBER.finditer(self._text, low, span.end + _LONGEST))
        spans += [number for number in numbers if _touches(number, span)]
        return Span(min((span.start, *(each.start for each in spans))), max((span.end, *(each.end for each in spans))))

    def _touched(self, span: Span) -> Iterator[_Mark]:
        number = bisect_left(self._marks, span.start - self._longest, key=lambda mark: mark.span.start)
        for mark in self._marks[number:]:
            if mark.span.start >= span.end and mark.span.start > span.start:
                return
            if _touches(mark.span, span):
                yield mark


def _touches(mark: Span, span: Span) -> bool:
    """Say whether a passage shares a character with a mark, or lies between two of its characters."""
    return mark.start < span.end and span.start < mark.end if len(span) else mark.start < span.start < mark.end


def find_matters(
    article: Article, spans: Sequence[Span], cache: Cache, known: Analysis | None = None
) -> Generator[None, None, Matters]:
    """Look at the sentences around some passages; steps are short, and the result comes when the generator ends.

    Args:
        article: the copy.
        spans: the passages.
        cache: what was read in other copies.
        known: an analysis of the whole copy, which spares another.
    """
    analysis = known
    if analysis is None or not analysis.complete:
        windows = _windows(article, spans)
        if not windows:
            return Matters(article)
        excerpt = replace(article, blocks=tuple(Block("paragraph", window) for window in windows), sections=())
        for analysis in analyse_stages(excerpt, cache=cache):  # noqa: B007 - the last one is wanted
            yield
    return Matters(article, _marks(analysis or Analysis()))


def _windows(article: Article, spans: Sequence[Span]) -> list[Span]:
    """Return the paragraphs of passages; of very long ones, or where passages are many, the sentences around."""
    windows: list[Span] = []
    around = _AROUND if len(spans) <= _MANY else _NEAR
    for span in sorted(spans):
        block = article.block_at(span.start)
        bounds = block.span if block else Span(0, len(article.text))
        start, end = max(bounds.start, span.start - around), min(bounds.end, span.end + around)
        start = bounds.start if start - bounds.start < around else _after_stop(article.text, start, span.start)
        end = bounds.end if bounds.end - end < around else _stop(article.text, span.end, end)
        if windows and start <= windows[-1].end:
            windows[-1] = Span(windows[-1].start, max(end, windows[-1].end))
        elif start < end:
            windows.append(Span(start, end))
    return windows


def _after_stop(text: str, start: int, before: int) -> int:
    found = [text.find(stop, start, before) for stop in _STOPS]
    return min((at + 1 for at in found if at >= 0), default=start)


def _stop(text: str, after: int, end: int) -> int:
    found = max(text.rfind(stop, after, end) for stop in _STOPS)
    return found + 1 if found >= 0 else end


def _marks(analysis: Analysis) -> Iterator[_Mark]:
    for mention in analysis.mentions:
        yield _mention(mention)
    for quote in analysis.quotes:
        if quote.kind == "direct":
            yield _Mark(quote.span, "quotes")
    for entity in analysis.entities:
        yield from (_Mark(role.span, "posts") for role in entity.roles if role.span is not None)


def _mention(mention: Mention) -> _Mark:
    if isinstance(mention.value, Quantity):
        amount = _amount(mention.span, mention.text, mention.value)
        return _Mark(amount, "numbers", whole=True)
    whole = mention.type in _WIDENED and len(mention.span) <= _LONGEST
    return _Mark(mention.span, _MATTERS[mention.type], whole)


def _amount(span: Span, text: str, value: Quantity) -> Span:
    """Return the number of a quantity with its unit; what is counted may change without changing how many."""
    numerals = [at for at, letter in enumerate(text) if letter.isdecimal() or letter in _NUMERALS]
    end = numerals[-1] + 1 if numerals else 0
    unit = text.find(value.unit, end) if value.unit else -1
    return Span(span.start, span.start + (unit + len(value.unit or "") if unit >= 0 else end or len(text)))
