"""What the entities of one article have to do with one another: who stands beside whom, what is dated, who counts what.

Everything is read off what analysis has found; nothing here looks at words again.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from itertools import combinations

from reader.entities.speech.cues import DENIALS
from reader.entities.steps import stepwise
from reader.entities.types import Affiliation, Entity, Figure, Mention, Quote, Statement, Together
from reader.text.span import Span

# More names than this in one paragraph (a list, a table, a text without paragraphs) don't stand beside one another.
_CROWD = 40


class Relations:
    """Collects relations, sentence by sentence, in reading order."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        """Take the quotes, sorted by where they begin."""
        self.statements: list[Statement] = []
        self.figures: list[Figure] = []
        self._quotes = quotes
        self._starts = [quote.span.start for quote in quotes]
        self._sentences: Counter[tuple[str, str]] = Counter()
        self._paragraphs: Counter[tuple[str, str]] = Counter()

    def add(self, paragraph: Iterable[tuple[Span, Sequence[Mention]]]) -> None:
        """Take in a paragraph: its sentences, each with the mentions in it."""
        everyone: dict[str, None] = {}
        for sentence, mentions in paragraph:
            named = dict.fromkeys(one.entity for one in mentions if one.entity is not None)
            everyone |= named
            self._sentences.update(_pairs(named))
            for one in mentions:
                if one.type == "TIME":
                    self.statements.append(Statement(one, sentence, tuple(named)))
                elif one.type == "QUANTITY":
                    self.figures.append(Figure(one, sentence, self._said_by(one.span)))
        self._paragraphs.update(_pairs(everyone))

    def _said_by(self, span: Span) -> tuple[str, ...]:
        """Return the speakers of the innermost quote around a place; what somebody denies is not what he says."""
        place = bisect_right(self._starts, span.start)
        around = (quote for quote in reversed(self._quotes[max(0, place - 3) : place]) if quote.span.covers(span))
        said = next((quote for quote in around if quote.speakers), None)
        return said.speakers if said and said.cue not in DENIALS else ()

    def together(self) -> Generator[None, None, tuple[Together, ...]]:
        """Return the pairs, those that share most first; a piece of the work at each step."""
        counted = (
            (-count, -self._sentences[pair], number) for number, (pair, count) in enumerate(self._paragraphs.items())
        )
        order = yield from stepwise(counted)
        pairs = list(self._paragraphs)
        order.sort()
        yield
        return tuple((yield from stepwise(Together(pairs[number], -count, -less) for count, less, number in order)))


def _pairs(named: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Return the pairs of entities, the one with the lower number first in each."""
    ordered = sorted(named, key=lambda id_: int(id_[1:]))
    return combinations(ordered, 2) if len(ordered) <= _CROWD else ()


def affiliations(entities: Iterable[Entity]) -> tuple[Affiliation, ...]:
    """Return each person's organisations with the role that names them."""
    people = [entity for entity in entities if entity.type == "PER"]
    bodies = {entity.id: entity for entity in entities if entity.type == "ORG"}
    return tuple(
        Affiliation(person.id, id_, role)
        for person in people
        for role in person.roles
        for id_ in person.affiliations
        if role.span is not None and _stands_in(bodies[id_], role.span)
    )


def _stands_in(entity: Entity, span: Span) -> bool:
    """Say whether a mention of an entity lies inside a span; mentions are in order and don't overlap."""
    at = bisect_left(entity.mentions, span.start, key=lambda one: one.span.start)
    return at < len(entity.mentions) and span.covers(entity.mentions[at].span)


def in_time(statements: Iterable[Statement]) -> list[Statement]:
    """Return dated statements by their dates, those without a known year after them as they stand."""
    return sorted(statements, key=_when)


def _when(statement: Statement) -> tuple[bool, str]:
    value = statement.time.value
    known = isinstance(value, str) and not value.startswith("X")
    return (not known, str(value) if known else "")
