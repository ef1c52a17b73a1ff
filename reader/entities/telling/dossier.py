"""Everything that the article says about one entity, in reading order, each line with where it stands."""

from collections import Counter, defaultdict
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from functools import cached_property

from reader.article.article import Article
from reader.entities.sentences import SentenceIndex
from reader.entities.types import Analysis, Entity, EntityType, Figure, Mention, Quote, Role, Statement, Together
from reader.text.span import Span

_PAIRS = 30_000


@dataclass(frozen=True, slots=True)
class Dossier:
    """What an article says about one entity.

    Attributes:
        entity: whom or what it is about.
        type: of the entity.
        name: its fullest form.
        pinyin: of the name; empty for a Latin one.
        aliases: every other form with how often it occurs.
        roles: each with the number of its paragraph.
        mentions: each with its sentence, paragraph number and section title.
        quotes: what the person said, each with the number of its paragraph.
        statements: the dated sentences that name it, each with the number of its paragraph.
        figures: the quantities that it states, each with the number of its paragraph.
        companions: who and what shares paragraphs with it, and how many; the closest first.
        affiliations: the organisations that its roles name.
        people: those whose roles name it, each with that role.
        length: of the article's text; with the mentions it says where in the article the entity occurs.
    """

    entity: Entity
    type: EntityType
    name: str
    pinyin: str
    aliases: tuple[tuple[str, int], ...]
    roles: tuple[tuple[Role, int | None], ...]
    mentions: tuple[tuple[Mention, Span, int | None, str | None], ...]
    quotes: tuple[tuple[Quote, int | None], ...]
    statements: tuple[tuple[Statement, int | None], ...]
    figures: tuple[tuple[Figure, int | None], ...]
    companions: tuple[tuple[Entity, int], ...]
    affiliations: tuple[Entity, ...]
    people: tuple[tuple[Entity, Role], ...]
    length: int

    @property
    def places(self) -> tuple[float, ...]:
        """Where the mentions stand, each from 0 (the article's beginning) to 1 (its end)."""
        return tuple(mention.span.start / max(1, self.length) for mention, *_ in self.mentions)


class Dossiers:
    """The dossiers of one article; what is asked of several of them is sorted once."""

    def __init__(self, article: Article, analysis: Analysis) -> None:
        self._article = article
        self._analysis = analysis
        self._sentence_at = _sentence_finder(article)

    def of(self, entity_id: str, most: int | None = None) -> Dossier:
        """Gather what the article says about an entity; of mentions the first, `most` of them.

        Raises:
            KeyError: the analysis has no entity of that id.
        """
        article, entity = self._article, self._entities[entity_id]
        forms = Counter(mention.text for mention in entity.mentions)
        return Dossier(
            entity=entity,
            type=entity.type,
            name=entity.name,
            pinyin=entity.pinyin,
            aliases=tuple((form, count) for form, count in forms.items() if form != entity.name),
            roles=tuple((role, _paragraph(article, role.sentence)) for role in entity.roles),
            mentions=tuple(
                (one, self._sentence_at(one.span.start), _paragraph(article, one.span), _section(article, one))
                for one in entity.mentions[:most]
            ),
            quotes=tuple((one, _paragraph(article, one.span)) for one in self._quotes[entity.name]),
            statements=tuple((one, _paragraph(article, one.sentence)) for one in self._statements[entity_id]),
            figures=tuple((one, _paragraph(article, one.sentence)) for one in self._figures[entity.name]),
            companions=self._companions(entity_id),
            affiliations=tuple(self._entities[each] for each in entity.affiliations if each in self._entities),
            people=self._people(entity_id),
            length=len(article.text),
        )

    @cached_property
    def _entities(self) -> dict[str, Entity]:
        return {entity.id: entity for entity in self._analysis.entities}

    @cached_property
    def _quotes(self) -> dict[str, list[Quote]]:
        found: dict[str, list[Quote]] = defaultdict(list)
        for quote in self._analysis.quotes:
            for speaker in dict.fromkeys(quote.speakers):
                found[speaker].append(quote)
        return found

    @cached_property
    def _statements(self) -> dict[str, list[Statement]]:
        found: dict[str, list[Statement]] = defaultdict(list)
        for statement in self._analysis.statements:
            for entity_id in statement.entities:
                found[entity_id].append(statement)
        return found

    @cached_property
    def _figures(self) -> dict[str, list[Figure]]:
        found: dict[str, list[Figure]] = defaultdict(list)
        for figure in self._analysis.figures:
            for speaker in dict.fromkeys(figure.speakers):
                found[speaker].append(figure)
        return found

    @cached_property
    def _together(self) -> dict[str, list[Together]]:
        found: dict[str, list[Together]] = defaultdict(list)
        for pair in self._analysis.together:
            for entity_id in pair.entities:
                found[entity_id].append(pair)
        return found

    def _companions(self, entity_id: str) -> tuple[tuple[Entity, int], ...]:
        pairs = self._together[entity_id]
        others = ((next(each for each in pair.entities if each != entity_id), pair.paragraphs) for pair in pairs)
        return tuple((self._entities[other], count) for other, count in others)

    def _people(self, entity_id: str) -> tuple[tuple[Entity, Role], ...]:
        return tuple(
            (self._entities[one.person], one.role)
            for one in self._analysis.affiliations
            if one.organisation == entity_id
        )


def companions(analysis: Analysis, entity_id: str, most: int) -> Generator[None, None, list[tuple[Entity, int]]]:
    """Return who and what shares paragraphs with an entity, and how many; the closest `most` of them.

    A book's pairs are gone through some thousands at a step.
    """
    pairs: list[Together] = []
    for at in range(0, len(analysis.together), _PAIRS):
        pairs += [pair for pair in analysis.together[at : at + _PAIRS] if entity_id in pair.entities]
        if len(pairs) >= most:
            break
        yield
    others = [(pair.entities[pair.entities[0] == entity_id], pair.paragraphs) for pair in pairs[:most]]
    return [(entity, count) for other, count in others if (entity := analysis.entity(other)) is not None]


def dossier(article: Article, analysis: Analysis, entity_id: str, most: int | None = None) -> Dossier:
    """Gather what `article` says about one entity; of mentions the first, `most` of them.

    Raises:
        KeyError: the analysis has no entity of that id.
    """
    # A book has 200,000 pairs, 10,000 quotations and 5,000 dated sentences: only those that count here are sorted.
    entity = analysis.entity(entity_id)
    name = entity.name if entity is not None else ""
    concerned = replace(
        analysis,
        quotes=tuple([one for one in analysis.quotes if name in one.speakers]),
        figures=tuple([one for one in analysis.figures if name in one.speakers]),
        together=tuple([pair for pair in analysis.together if entity_id in pair.entities]),
        statements=tuple([one for one in analysis.statements if entity_id in one.entities]),
    )
    return Dossiers(article, concerned).of(entity_id, most)


def _paragraph(article: Article, span: Span) -> int | None:
    block = article.block_at(span.start)
    return block.number if block else None


def _section(article: Article, mention: Mention) -> str | None:
    section = article.section_at(mention.span.start)
    return section.title if section else None


def _sentence_finder(article: Article) -> Callable[[int], Span]:
    """Return what finds the sentence at an offset; only the paragraphs asked for are cut into sentences."""
    indexes: dict[Span, SentenceIndex] = {}

    def sentence_at(offset: int) -> Span:
        block = article.block_at(offset)
        whole = block.span if block else Span(0, len(article.text))
        if whole not in indexes:
            indexes[whole] = SentenceIndex(whole.of(article.text))
        return _trimmed(article.text, indexes[whole].at(offset - whole.start).shift(whole.start))

    return sentence_at


def _trimmed(text: str, span: Span) -> Span:
    """Leave out the indent before a sentence and the line break after it."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.end - (len(words) - len(words.rstrip()))))
