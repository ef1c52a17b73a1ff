"""What an article states in numbers and who said what, as rows for a table, for CSV and for comparing."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import floor, log10

from reader.article.article import Article
from reader.entities.simplify import simplify
from reader.entities.steps import stepwise
from reader.entities.telling.contradictions import contradictions
from reader.entities.types import Analysis, Entity, Figure, Quantity, Quote, Role
from reader.text.span import Span

_DECIMALS = 4
_STEP = 500


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A quantity in a table.

    Attributes:
        figure: the quantity, its sentence and who says it.
        counts: what is counted; empty where nothing says so but the unit.
        number: the value; None for an inexact one such as 几十.
        unit: as worded.
        qualifier: such as 约 or 余; empty for none.
        paragraph: its number; None in a title or heading.
        differs: the article gives another number for what may be the same thing.
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


def figure_rows(article: Article, analysis: Analysis) -> Generator[None, None, list[FigureRow]]:
    """Return the quantities grouped by what they count, the groups and the figures of each in reading order, stepwise.

    Figures that may contradict each other stand in one group: 增值税发票 beside 发票. Those of which nothing says what
    they count come last, by their units.
    """
    figures = [(one, one.quantity.value) for one in analysis.figures if isinstance(one.quantity.value, Quantity)]
    counted = dict((yield from stepwise(((one.quantity.span, _counts(value)) for one, value in figures), _STEP)))
    pairs = yield from contradictions(article.text, [one for one, _ in figures], analysis.mentions)
    differing = {one.quantity.span for pair in pairs for one in pair}
    head: dict[str, str] = {}
    for pair in pairs:
        short, long = sorted((counted[one.quantity.span] for one in pair), key=len)
        head[long] = head.get(short, short)
    groups: defaultdict[tuple[str, str], list[FigureRow]] = defaultdict(list)
    for number, (figure, value) in enumerate(figures):
        if number % _STEP == 0:
            yield
        place, unit = figure.quantity.span, value.unit or ""
        counts, paragraph = counted[place], _paragraph(article, place)
        groups[head.get(counts, counts), "" if counts else unit].append(
            FigureRow(figure, counts, value.number, unit, value.qualifier or "", paragraph, differs=place in differing)
        )
    ordered = sorted(groups.items(), key=lambda group: not group[0][0])
    return [row for _, rows in ordered for row in rows]


def _counts(value: Quantity) -> str:
    """Return what a figure counts; empty where only its unit says so (3人)."""
    counts = value.counts or ""
    return "" if counts == value.unit and simplify(counts) in _units() else counts


@cache
def _units() -> frozenset[str]:
    from reader.entities.measures.units import CLASSIFIERS, MEASURES  # noqa: PLC0415 - reads all terms of the grammars

    return MEASURES | CLASSIFIERS


def speech_rows(article: Article, analysis: Analysis) -> Iterator[SpeechRow]:
    """Yield what was said, in reading order."""
    people: dict[str, list[Entity]] = defaultdict(list)
    for entity in analysis.entities:
        if entity.type == "PER":
            people[entity.name].append(entity)
    for quote in analysis.quotes:
        posts = tuple(_posts(people.get(name, ()), quote) for name in quote.speakers)
        yield SpeechRow(quote.speakers, posts, quote.kind, quote.span, _paragraph(article, quote.span))


def speakers_counted(rows: Iterable[SpeechRow]) -> list[tuple[str, int]]:
    """Return who is quoted how often, who is most often first; of equals, who speaks first in the article."""
    return Counter(name for row in rows for name in row.speakers).most_common()


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
