"""Makes the finished analysis: entities with their forms, roles and quotes, everything mapped to the original."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.entities.candidates import Candidate, longest
from reader.entities.linking import group
from reader.entities.organisations import declared
from reader.entities.pinyin import name_pinyin
from reader.entities.prepare import Prepared
from reader.entities.quotes import find_quotes
from reader.entities.roles import find_roles
from reader.entities.types import Analysis, Entity, EntityType, Mention, Quote, Role
from reader.text import Span

_PIECE = 8_000
_MAPPED_STEP = 2_000


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
        for number, one in enumerate(self._mentions):
            self._found[one.span] = self._back(one)
            if number % _MAPPED_STEP == 0:
                yield

    def analysis(self) -> Analysis:
        """Return the linked analysis in places of the original, once all steps are done."""
        entities = [replace(one, roles=_distinct(self._roles.get(one.id, ()))) for one in self._entities]
        whole = tuple(self._entity_back(one, self._mentions) for one in entities)
        names = {one.name: new.name for one, new in zip(entities, whole, strict=True)}
        return Analysis(
            tuple(self._found.values()),
            whole,
            tuple(self._quote_back(one, names) for one in self._quotes),
            complete=True,
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

    def _back(self, mention: Mention) -> Mention:
        span = self._prepared.original(mention.span.start, mention.span.end)
        return replace(mention, span=span, text=span.of(self._prepared.aligned.source))

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
            roles=tuple(self._role_back(one) for one in entity.roles),
            affiliations=tuple(bodies),
            mentions=mentions,
        )

    def _role_back(self, role: Role) -> Role:
        sentence = self._span_back(role.sentence)
        if role.span is None:
            return replace(role, sentence=sentence)
        span = self._span_back(role.span)
        worded = role.text if role.text != role.span.of(self._text) else span.of(self._prepared.aligned.source)
        return replace(role, text=worded, span=span, sentence=sentence)

    def _quote_back(self, quote: Quote, names: Mapping[str, str]) -> Quote:
        speakers = tuple(names.get(one) or self._as_found(one, quote.span.start) for one in quote.speakers)
        cue = None if quote.cue is None else self._as_found(quote.cue, quote.span.start)
        return replace(quote, span=self._span_back(quote.span), speakers=speakers, cue=cue)

    def _as_found(self, worded: str, near: int) -> str:
        """Return the original's letters for words that stand near a place."""
        before, after = self._text.rfind(worded, 0, near), self._text.find(worded, near)
        places = [place for place in (before, after) if place >= 0]
        if not places:
            return worded
        start = min(places, key=lambda place: abs(place - near))
        return self._prepared.original(start, start + len(worded)).of(self._prepared.aligned.source)

    def _span_back(self, span: Span) -> Span:
        return self._prepared.original(span.start, span.end)


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
