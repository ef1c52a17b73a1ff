"""Everything that the article says about one entity, in reading order, each line with where it stands."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from reader.article.article import Article
from reader.entities.sentences import SentenceIndex
from reader.entities.types import NAMES, Analysis, Entity, EntityType, Mention, Quote, Role
from reader.text.span import Span


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
        companions: who and what shares paragraphs with it, and how many; the closest first.
        affiliations: the organisations that its roles name.
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
    companions: tuple[tuple[Entity, int], ...]
    affiliations: tuple[Entity, ...]
    length: int

    @property
    def places(self) -> tuple[float, ...]:
        """Where the mentions stand, each from 0 (the article's beginning) to 1 (its end)."""
        return tuple(mention.span.start / max(1, self.length) for mention, *_ in self.mentions)


def dossier(article: Article, analysis: Analysis, entity_id: str) -> Dossier:
    """Gather what `article` says about an entity.

    Raises:
        KeyError: the analysis has no entity of that id.
    """
    entity = analysis.entity(entity_id)
    if entity is None:
        raise KeyError(entity_id)
    sentence_at = _sentence_finder(article)
    forms = Counter(mention.text for mention in entity.mentions)
    return Dossier(
        entity=entity,
        type=entity.type,
        name=entity.name,
        pinyin=entity.pinyin,
        aliases=tuple((form, count) for form, count in forms.items() if form != entity.name),
        roles=tuple((role, _paragraph(article, role.sentence.start)) for role in entity.roles),
        mentions=tuple(
            (
                mention,
                sentence_at(mention.span.start),
                _paragraph(article, mention.span.start),
                _section(article, mention),
            )
            for mention in entity.mentions
        ),
        quotes=tuple(
            (quote, _paragraph(article, quote.span.start)) for quote in analysis.quotes if entity.name in quote.speakers
        ),
        companions=_companions(article, analysis, entity),
        affiliations=tuple(found for id in entity.affiliations if (found := analysis.entity(id))),  # noqa: A001
        length=len(article.text),
    )


def _paragraph(article: Article, offset: int) -> int | None:
    block = article.block_at(offset)
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


def _companions(article: Article, analysis: Analysis, entity: Entity) -> tuple[tuple[Entity, int], ...]:
    own = {_block_start(article, mention) for mention in entity.mentions}
    shared: list[tuple[Entity, int]] = []
    for other in analysis.entities:
        if other.id == entity.id or other.type not in NAMES:
            continue
        count = len(own & {_block_start(article, mention) for mention in other.mentions})
        if count:
            shared.append((other, count))
    return tuple(sorted(shared, key=lambda pair: -pair[1]))


def _block_start(article: Article, mention: Mention) -> int:
    block = article.block_at(mention.span.start)
    return block.span.start if block else 0
