"""Makes the finished analysis: entities with their forms, roles and quotes, everything mapped to the original."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.entities.candidates import Candidate, longest
from reader.entities.inferred_roles import Inferences
from reader.entities.linking import group
from reader.entities.organisations import declared
from reader.entities.originals import Originals
from reader.entities.parents import Parents
from reader.entities.pinyin import name_pinyin
from reader.entities.prepare import Prepared
from reader.entities.quotes import find_quotes
from reader.entities.relations import Relations, affiliations
from reader.entities.roles import find_roles
from reader.entities.sentences import sentences
from reader.entities.types import Analysis, Entity, EntityType, Mention, Quote, Role
from reader.text import Span

_PIECE = 8_000
_MAPPED_STEP = 2_000
_ENTITIES_STEP = 100
_PARAGRAPHS_STEP = 50


class Document:
    """One document's names and measures on the text that is read."""

    def __init__(self, prepared: Prepared, names: Sequence[Candidate], measures: Sequence[Mention]) -> None:
        self._prepared = prepared
        self._text = prepared.plain
        self._values = {(one.span.start, one.span.end): one.value for one in measures}
        spans = [*names, *(Candidate(one.span.start, one.span.end, one.type, one.confidence, -1) for one in measures)]
        self._spans = longest(spans)
        self._mentions: list[Mention] = []
        self._entities: list[Entity] = []
        self._by_id: dict[str, Entity] = {}
        self._found: dict[Span, Mention] = {}
        self._roles: dict[str, list[Role]] = {}
        self._quotes: list[Quote] = []
        self._originals = Originals(prepared)
        self._relations = Relations(())

    def steps(self) -> Iterator[None]:
        """Link, then find roles and quotes, some paragraphs at a time."""
        self._mentions, self._entities = self._linked()
        yield
        for start, end in self._pieces():
            text, here = self._text[start:end], self._within(start, end)
            for id_, roles in find_roles(text, here).items():
                self._roles.setdefault(id_, []).extend(
                    replace(one, span=one.span and one.span.shift(start), sentence=one.sentence.shift(start))
                    for one in roles
                )
            self._quotes += [replace(one, span=one.span.shift(start)) for one in find_quotes(text, here)]
            yield
        yield from self._map_back()
        yield from self._relate()

    def _map_back(self) -> Iterator[None]:
        """Give mentions, entities and quotes their places in the original."""
        for number, one in enumerate(self._mentions):
            self._found[one.span] = self._originals.mention(one)
            if number % _MAPPED_STEP == 0:
                yield
        parents = Parents(self._mentions, self._entities)
        whole: list[Entity] = []
        for number, one in enumerate(self._entities):
            roles = _distinct(self._roles.get(one.id, ()))
            above = parents.of(one) if one.type in {"LOC", "ORG"} else ()
            whole.append(self._entity_back(replace(one, roles=roles, parents=above), self._mentions))
            if number % _ENTITIES_STEP == 0:
                yield
        names = {one.name: new.name for one, new in zip(self._entities, whole, strict=True)}
        inferences = Inferences(whole, self._prepared.section_starts)
        self._entities = [
            inferences.complete(one)
            if one.type == "PER"
            else replace(one, parents=tuple(self._originals.parent(each, names) for each in one.parents))
            for one in whole
        ]
        self._quotes = [self._originals.quote(one, names) for one in self._quotes]
        yield

    def _relate(self) -> Iterator[None]:
        """Collect what the entities have to do with one another, paragraph by paragraph."""
        self._relations = Relations(self._quotes)
        start = 0
        for number, line in enumerate(self._text.splitlines(keepends=True)):
            spans = [one.shift(start) for one in sentences(line)]
            self._relations.add(
                (self._originals.sentence(span), [self._found[one.span] for one in _between(self._mentions, span)])
                for span in spans
            )
            start += len(line)
            if number % _PARAGRAPHS_STEP == 0:
                yield

    def analysis(self) -> Analysis:
        """Return the linked analysis in places of the original, once all steps are done."""
        return Analysis(
            tuple(self._found.values()),
            tuple(self._entities),
            tuple(self._quotes),
            complete=True,
            together=self._relations.together(),
            statements=tuple(self._relations.statements),
            figures=tuple(self._relations.figures),
            affiliations=affiliations(self._entities),
        )

    def _pieces(self) -> Iterator[tuple[int, int]]:
        """Yield pieces of whole paragraphs; an article of common length is one piece."""
        at = 0
        while at < len(self._text):
            end = self._text.find("\n", at + _PIECE) + 1 or len(self._text)
            yield at, end
            at = end

    def _within(self, start: int, end: int) -> list[Entity]:
        """Return the entities mentioned in a piece, their places counted from its start."""
        here: dict[str, list[Mention]] = {}
        for one in _between(self._mentions, Span(start, end)):
            if one.entity is not None:
                here.setdefault(one.entity, []).append(replace(one, span=one.span.shift(-start)))
        known = {one.id: one for one in self._entities} if not self._by_id else self._by_id
        self._by_id = known
        return [replace(known[id_], mentions=tuple(mentions)) for id_, mentions in here.items()]

    def _linked(self) -> tuple[list[Mention], list[Entity]]:
        """Return mentions and entities on the text that is read."""
        text = self._text
        forms: Counter[tuple[EntityType, str]] = Counter()
        for one in self._spans:
            if (one.start, one.end) not in self._values:
                forms[one.type, text[one.start : one.end]] += 1
        groups = group(forms, self._short_forms())
        numbers = {(one.type, form): number for number, one in enumerate(groups) for form in one.forms}
        order: dict[int, str] = {}
        mentions: list[Mention] = []
        for one in self._spans:
            form = text[one.start : one.end]
            span = Span(one.start, one.end)
            if (one.start, one.end) in self._values:
                value = self._values[one.start, one.end]
                mentions.append(Mention(span, form, one.type, None, value, one.confidence))
                continue
            number = numbers[one.type, form]
            id_ = order.setdefault(number, f"e{len(order) + 1}")
            mentions.append(Mention(span, form, one.type, id_, None, round(one.confidence, 3)))
        of: dict[str, list[Mention]] = {}
        for one in mentions:
            if one.entity is not None:
                of.setdefault(one.entity, []).append(one)
        entities = [self._entity(id_, groups[number].name, of[id_]) for number, id_ in order.items()]
        return mentions, entities

    def _entity(self, id_: str, name: str, mentions: Sequence[Mention]) -> Entity:
        aliases = dict.fromkeys(one.text for one in mentions if one.text != name)
        return Entity(id_, mentions[0].type, name, tuple(aliases), "", (), (), tuple(mentions))

    def _short_forms(self) -> dict[str, str]:
        """Return declared short forms with the name that stands before their bracket."""
        ends = {one.end: self._text[one.start : one.end] for one in self._spans}
        return {self._text[start:end]: ends[bracket] for bracket, start, end in declared(self._text) if bracket in ends}

    def _entity_back(self, entity: Entity, all_mentions: Sequence[Mention]) -> Entity:
        mentions = tuple(self._found[one.span] for one in entity.mentions)
        found = {one.text: new.text for one, new in zip(entity.mentions, mentions, strict=True)}
        name = found.get(entity.name, mentions[0].text)
        bodies = {
            one.entity: None
            for role in entity.roles
            for one in _between(all_mentions, role.span)
            if one.type == "ORG" and one.entity is not None
        }
        return replace(
            entity,
            name=name,
            aliases=tuple(alias for alias in dict.fromkeys(one.text for one in mentions) if alias != name),
            pinyin=name_pinyin(entity.name, entity.type),
            roles=tuple(self._originals.role(one) for one in entity.roles),
            affiliations=tuple(bodies),
            mentions=mentions,
        )


def _distinct(roles: Sequence[Role]) -> tuple[Role, ...]:
    """Return roles without a second one of the same words."""
    return tuple({one.text: one for one in reversed(roles)}.values())[::-1]


def _between(mentions: Sequence[Mention], span: Span | None) -> Iterator[Mention]:
    """Yield the mentions inside a span; mentions are sorted."""
    if span is None:
        return
    for at in range(bisect_left(mentions, span.start, key=lambda one: one.span.start), len(mentions)):
        if mentions[at].span.start >= span.end:
            return
        yield mentions[at]
