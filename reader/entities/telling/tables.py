"""What an article states in numbers and who said what, as rows for a table, for CSV and for comparing."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from reader.article.article import Article
from reader.entities.types import Analysis, Figure, Quantity
from reader.text.span import Span


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
    """Something said: by whom, how, where."""

    speakers: tuple[str, ...]
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
    return [
        SpeechRow(quote.speakers, quote.kind, quote.span, _paragraph(article, quote.span)) for quote in analysis.quotes
    ]


def _paragraph(article: Article, span: Span) -> int | None:
    block = article.block_at(span.start)
    return block.number if block else None
