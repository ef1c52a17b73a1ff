"""What an article states in numbers and who said what, as rows for a table, for CSV and for comparing."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import floor, log10

from reader.article.article import Article
from reader.entities.types import Analysis, Entity, Figure, Quantity, Quote, Role
from reader.text.span import Span

_DECIMALS = 4


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A quantity in a table.

    Attributes:
        figure: the quantity, its sentence and who says it.
        counts: what is counted, else the unit; empty where neither is said.
        number: the value; None for an inexact one such as 几十.
        unit: as worded.
        qualifier: such as 约 or 余; empty for none.
        paragraph: its number; None in a title or heading.
        differs: the article gives another number for the same thing.
    """

    figure: Figure
    counts: str
    number: float | None
    unit: str
    qualifier: str
    paragraph: int | None
    differs: bool


@dataclass(frozen=True, slots=True)
class SpeechRow:
    """Something said: by whom, as what, how, where.

    Attributes:
        speakers: full names, or a description as worded.
        posts: for each speaker what the article calls the person where it last says so before the words end, else
            where it says so first; what is inferred only where nothing is worded there; empty where neither is.
        kind: `direct` or `indirect`.
        span: of the words.
        paragraph: its number; None in a title or heading.
    """

    speakers: tuple[str, ...]
    posts: tuple[tuple[Role, ...], ...]
    kind: str
    span: Span
    paragraph: int | None


def figure_rows(article: Article, analysis: Analysis) -> list[FigureRow]:
    """Return the quantities grouped by what they count, the groups in reading order.

    The same thing is the same counted noun in the same unit; whether two numbers for it contradict each other is for
    the reader to say, so they are only marked.
    """
    groups: dict[tuple[str, str], list[tuple[Figure, Quantity]]] = defaultdict(list)
    for figure in analysis.figures:
        value = figure.quantity.value
        if isinstance(value, Quantity):
            groups[value.counts or value.unit or "", value.unit or ""].append((figure, value))
    return [row for key, members in groups.items() for row in _rows(article, key, members)]


def _rows(article: Article, key: tuple[str, str], members: list[tuple[Figure, Quantity]]) -> Iterator[FigureRow]:
    counts, unit = key
    numbers = {value.number for _, value in members if value.number is not None}
    differs = bool(counts) and counts != unit and len(numbers) > 1
    for figure, value in members:
        place = figure.quantity.span
        yield FigureRow(figure, counts, value.number, unit, value.qualifier or "", _paragraph(article, place), differs)


def speech_rows(article: Article, analysis: Analysis) -> list[SpeechRow]:
    """Return what was said, in reading order."""
    people: dict[str, list[Entity]] = defaultdict(list)
    for entity in analysis.entities:
        if entity.type == "PER":
            people[entity.name].append(entity)
    return [
        SpeechRow(
            quote.speakers,
            tuple(_posts(people.get(name, ()), quote) for name in quote.speakers),
            quote.kind,
            quote.span,
            _paragraph(article, quote.span),
        )
        for quote in analysis.quotes
    ]


def _posts(namesakes: Sequence[Entity], quote: Quote) -> tuple[Role, ...]:
    """Return the roles of whoever of that name is named nearest, from the sentence that holds at a quote."""
    if not namesakes:
        return ()
    roles = min(namesakes, key=lambda one: _distance(one, quote.span)).roles
    if not roles:
        return ()
    said = bisect_right(roles, quote.span.end, key=lambda role: role.sentence.start)
    sentence = roles[max(0, said - 1)].sentence
    there = tuple(role for role in roles if role.sentence == sentence)
    return tuple(role for role in there if not role.inferred) or there


def _distance(entity: Entity, span: Span) -> int:
    """Return how far from a span an entity is named, in code points between the beginnings."""
    at = bisect_right(entity.mentions, span.start, key=lambda one: one.span.start)
    return min((abs(one.span.start - span.start) for one in entity.mentions[max(0, at - 1) : at + 1]), default=0)


def cited(article: Article) -> tuple[str, str, str]:
    """Return what says of a row which article it is from: title, source and date of publication, as it states them."""
    about = article.metadata
    return article.title, about.source or about.site or "", about.published or ""


def plain_number(number: float) -> str:
    """Return a number in digits that a spreadsheet reads: no separators, no exponent, four decimals that count.

    三分之一 is 0.3333, 七百分之一 0.001429: what the article says to the last digit stands in its words.
    """
    if isinstance(number, int) or number.is_integer():
        return str(int(number))
    zeros = max(0, -floor(log10(abs(number))) - 1)
    return f"{number:.{_DECIMALS + zeros}f}".rstrip("0").rstrip(".")


def _paragraph(article: Article, span: Span) -> int | None:
    block = article.block_at(span.start)
    return block.number if block else None
