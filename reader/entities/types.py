"""What analysis finds: mentions, entities, roles, quotes."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from reader.text.span import Span

EntityType = Literal["PER", "LOC", "ORG", "TIME", "DURATION", "QUANTITY", "WORK", "TERM"]
TYPES: tuple[EntityType, ...] = ("PER", "LOC", "ORG", "TIME", "DURATION", "QUANTITY", "WORK", "TERM")
NAMES: tuple[EntityType, ...] = ("PER", "LOC", "ORG", "WORK", "TERM")


BEHIND = ("左右", "上下", "以上", "以下", "以内", "以內", "之多", "不等")
"""What stands behind an amount and says how exact it is, in either script."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """The value of a QUANTITY: `number` of `unit`, worded `qualifier` (约, 余, 不会超过, …), counting `counts`.

    What is counted ends the mention (20个|社区), or stands beside it (废水 of 38吨).
    """

    number: float | int | None
    unit: str | None
    qualifier: str | None
    counts: str | None


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where the article names something.

    Attributes:
        span: in the original text.
        text: as found.
        type: what it names.
        entity: id of the entity; None for TIME, DURATION and QUANTITY.
        value: of a TIME or DURATION a string like ISO 8601, of a QUANTITY its `Quantity`, else None.
        confidence: 0 to 1.
        entered: the reader said so.
        qualifier: of a DURATION, how exact it is, as worded right beside it (逾18个月); a `Quantity` has its own.
    """

    span: Span
    text: str
    type: EntityType
    entity: str | None = None
    value: str | Quantity | None = None
    confidence: float = 1.0
    entered: bool = False
    qualifier: str | None = None

    @property
    def worded(self) -> str:
        """What it names with the words beside it that say how exact it is: 约|73%, 三年|以上."""
        said = self.value.qualifier if isinstance(self.value, Quantity) else self.qualifier
        parts = [part for part in (said or "").split() if part not in self.text]
        behind = [part for part in parts if part in BEHIND]
        return "".join([*(part for part in parts if part not in BEHIND), self.text, *behind])


@dataclass(frozen=True, slots=True)
class Role:
    """A post, title or description that the text gives a person.

    Attributes:
        text: as worded.
        span: where; None if inferred.
        sentence: the sentence that says so.
        inferred: completed from context instead of read.
        entered: the reader said so.
    """

    text: str
    span: Span | None
    sentence: Span
    inferred: bool = False
    entered: bool = False


@dataclass(frozen=True, slots=True)
class Parent:
    """What a place lies in, or the organisation of a branch.

    Attributes:
        name: of the parent.
        entity: its id, where the article names it.
        span: where the article states it; None where the gazetteer does.
    """

    name: str
    entity: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """Someone or something that the article names, once or more.

    Attributes:
        id: `e1`, `e2`, … in reading order.
        type: decided for the whole document.
        name: the fullest form, as found.
        aliases: other forms, in reading order.
        roles: of a person, in reading order.
        affiliations: ids of organisations that the roles name.
        mentions: in reading order.
        parents: what a place lies in, or a branch belongs to, the nearest first.
        entered: its type, name or forms are as the reader said.
    """

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    affiliations: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    parents: tuple[Parent, ...] = ()
    entered: bool = False

    @property
    def pinyin(self) -> str:
        """The pinyin of the name, capitalised, with tone marks; empty for a name without Chinese characters."""
        from reader.entities.telling.pinyin import name_pinyin  # noqa: PLC0415 - its tables take 50 MB, and few ask

        return name_pinyin(self.name, self.type)


@dataclass(frozen=True, slots=True)
class Quote:
    """Something that the article says someone said.

    Attributes:
        span: of the words, without their quotation marks.
        speakers: full names, or a description as worded; empty where the article doesn't say.
        kind: `direct` or `indirect`.
        cue: the word that introduces it (说, 表示, 介绍), or None.
        entered: its speakers are as the reader said.
    """

    span: Span
    speakers: tuple[str, ...]
    kind: Literal["direct", "indirect"]
    cue: str | None = None
    entered: bool = False


@dataclass(frozen=True, slots=True)
class Together:
    """Two entities that the article names side by side: in how many paragraphs and sentences."""

    entities: tuple[str, str]
    paragraphs: int
    sentences: int


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that tells when something was: its time and the entities that it names."""

    time: Mention
    sentence: Span
    entities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity with its sentence, and who says it where it stands inside direct or reported speech."""

    quantity: Mention
    sentence: Span
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A person's organisation, by the role that names it."""

    person: str
    organisation: str
    role: Role


@dataclass(frozen=True)
class Analysis:
    """The layers that analysis adds to an article; `complete` once nothing more will come.

    Attributes:
        mentions: in reading order.
        entities: by where each is named first.
        quotes: in reading order.
        complete: whether this is all.
        together: who is named beside whom, the closest first.
        statements: dated sentences, in reading order.
        figures: quantities with who says them, in reading order.
        affiliations: persons with their organisations.
        recognised: what the corrections are applied to: mentions on the text that is read, before anything is linked.
        read: how much of the text has been looked at for names, from 0 to 1; it matters until this is all.
    """

    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    complete: bool = False
    together: tuple[Together, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    recognised: Sequence[Mention] = ()
    read: float = 0.0

    def entity(self, id: str) -> Entity | None:  # noqa: A002
        """Return the entity of that id."""
        return self._by_id.get(id)

    def mentions_of(self, id: str | None) -> Sequence[Mention]:  # noqa: A002
        """Return the mentions of an entity, in reading order; none for None."""
        entity = self._by_id.get(id or "")
        return entity.mentions if entity else ()

    def overlapping(self, span: Span) -> Sequence[Mention]:
        """Return the mentions that share a code point with a span, in reading order."""
        first = bisect_right(self.mentions, span.start, key=lambda mention: mention.span.end)
        last = bisect_left(self.mentions, span.end, key=lambda mention: mention.span.start)
        return self.mentions[first:last] if len(span) else ()

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many mentions there are of each type."""
        return Counter(mention.type for mention in self.mentions)

    @cached_property
    def _by_id(self) -> dict[str, Entity]:
        return {entity.id: entity for entity in self.entities}
