"""What a collation finds: where copies differ, and what each of them reads there."""

from dataclasses import dataclass
from typing import Literal

from reader.article import Article
from reader.text import Span

Kind = Literal["names", "numbers", "dates", "quotes", "wording", "script"]
Change = Literal["varied", "left_out", "moved"]
KINDS: tuple[Kind, ...] = ("names", "numbers", "dates", "quotes", "wording", "script")
"""The kinds, what matters most first; posts and titles of persons are among the names."""
TELLING: tuple[Kind, ...] = KINDS[:-1]
"""All kinds but the one that is folded away unless asked for."""

_SHORT, _MOST = 6, 60


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a report: the name that it is called by, and the article."""

    name: str
    article: Article


@dataclass(frozen=True, slots=True)
class Reading:
    """What one copy has at a place.

    Attributes:
        span: in its original text; None where it lacks the passage.
        text: as found.
        paragraph: the number of the paragraph where it begins.
        place: where it stands, or would stand.
    """

    span: Span | None
    text: str | None
    paragraph: int | None
    place: int


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where copies differ.

    Attributes:
        kind: what matters most about it.
        kinds: all that it concerns, in the order of `KINDS`.
        change: whether copies read differently here, lack a passage of some length, or have it elsewhere.
        readings: one for each copy, in their order.
        post: whether a post or title of a person is concerned.
    """

    kind: Kind
    kinds: tuple[Kind, ...]
    change: Change
    readings: tuple[Reading, ...]
    post: bool = False


def around(article: Article, reading: Reading, size: int = 12) -> tuple[str, str]:
    """Return a few characters on its line before and after a reading, or the place where it would stand."""
    start = reading.span.start if reading.span else reading.place
    end = reading.span.end if reading.span else reading.place
    before, after = article.text[max(0, start - size) : start], article.text[end : end + size]
    return before.rpartition("\n")[2], after.partition("\n")[0]


def in_context(article: Article, reading: Reading, size: int = 6) -> str:
    """Return a reading in a line, a short one with what stands around: 与病⟦*⟧较量; a gap is ⟦⟧."""
    text = " ".join((reading.text or "").split())
    if len(text) > _SHORT:
        return text if len(text) <= _MOST else f"{text[:_MOST]}［…］"
    before, after = around(article, reading, size)
    return f"{before.strip()}⟦{text}⟧{after.strip()}"


def make_reading(article: Article, span: Span) -> Reading:
    """Return the reading of a copy at a span, which is empty where it lacks the passage."""
    block = article.block_at(span.start)
    number = block.number if block else None
    if not len(span):
        return Reading(None, None, number, span.start)
    return Reading(span, span.of(article.text), number, span.start)
