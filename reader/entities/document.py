"""Makes the finished analysis: entities with their forms, roles and quotes, everything mapped to the original."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.entities.corrections.details import DetailRules
from reader.entities.corrections.groups import Grouping
from reader.entities.corrections.mentions import MentionRules
from reader.entities.corrections.rules import Correction
from reader.entities.linking.groups import Group, group
from reader.entities.linking.namesakes import namesakes
from reader.entities.linking.nicknames import nicknames
from reader.entities.linking.parents import Parents
from reader.entities.linking.short_names import shortens_body
from reader.entities.linking.short_persons import is_masked
from reader.entities.names.beside import also_called, in_latin
from reader.entities.names.candidates import Candidate, longest_stepwise
from reader.entities.names.media import beside, declared
from reader.entities.originals import Originals
from reader.entities.prepare import Prepared
from reader.entities.roles.inferred import Inferences
from reader.entities.roles.worded import find_roles
from reader.entities.sentences import sentences
from reader.entities.speech.quotes import find_quotes
from reader.entities.steps import pieces, stepwise
from reader.entities.telling.relations import Relations, affiliations
from reader.entities.types import NAMES, Analysis, Entity, EntityType, Mention, Parent, Quote, Role, Together
from reader.text import Span

_PIECE = 8_000
_MAPPED_STEP = 1_000
_ENTITIES_STEP = 50
_QUOTES_STEP = 200
_PARAGRAPHS_STEP = 20


def recognised(
    text: str, names: Sequence[Candidate], measures: Sequence[Mention]
) -> Generator[None, None, list[Mention]]:
    """Return names and measures of a text together, in order, not overlapping."""
    measured = {(one.span.start, one.span.end): one for one in measures}
    spans = [*names, *(Candidate(one.span.start, one.span.end, one.type, one.confidence, -1) for one in measures)]
    kept = yield from longest_stepwise(spans)
    found: list[Mention] = []
    for number, one in enumerate(kept):
        confidence = round(one.confidence, 3) if one.type in NAMES else one.confidence
        found.append(placed(text, one, measured.get((one.start, one.end)), confidence))
        if number % _MAPPED_STEP == 0:
            yield
    return found


def placed(text: str, one: Candidate, measure: Mention | None, confidence: float) -> Mention:
    """Return the mention of a name, or of the measure that stands there with what was read of it."""
    span = Span(one.start, one.end)
    if measure is None:
        return Mention(span, span.of(text), one.type, confidence=confidence)
    return replace(measure, span=span, text=span.of(text), type=one.type, entity=None, confidence=confidence)


class Document:
    """One document's names and measures on the text that is read."""

    def __init__(self, prepared: Prepared, found: Sequence[Mention], corrections: Sequence[Correction] = ()) -> None:
        """Take what was recognised on the text that is read, and the reader's corrections, as they hold."""
        self._prepared = prepared
        self._text = prepared.plain
        self._recognised = tuple(found)
        self._corrections = corrections
        self._details = DetailRules(prepared, corrections)
        self._mentions: list[Mention] = []
        self._entities: list[Entity] = []
        self._by_id: dict[str, Entity] = {}
        self._found: dict[Span, Mention] = {}
        self._roles: dict[str, list[Role]] = {}
        self._quotes: list[Quote] = []
        self._originals = Originals(prepared)
        self._relations = Relations(())
        self._together: tuple[Together, ...] = ()

    def steps(self) -> Generator[None, None, None]:
        """Link, then find roles and quotes, some paragraphs at a time."""
        yield from self._link()
        for start, end in pieces(self._text, _PIECE):
            text, here = self._text[start:end], self._within(start, end)
            for id_, roles in find_roles(text, here).items():
                self._roles.setdefault(id_, []).extend(
                    replace(one, span=one.span and one.span.shift(start), sentence=one.sentence.shift(start))
                    for one in roles
                )
            yield
            self._quotes += [replace(one, span=one.span.shift(start)) for one in find_quotes(text, here)]
            yield
        yield from self._map_back()
        yield from self._relate()
        self._together = yield from self._relations.together()

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
            whole.append(self._entity_back(one, roles, above))
            if number % _ENTITIES_STEP == 0:
                yield
        names = {one.name: new.name for one, new in zip(self._entities, whole, strict=True)}
        inferences = Inferences(whole, self._prepared.section_starts)
        yield
        read = self._entities
        self._entities = yield from stepwise(
            inferences.complete(one)
            if one.type == "PER"
            else replace(one, parents=tuple(self._originals.parent(each, names) for each in one.parents))
            for one in whole
        )
        forms = {form: new.name for one, new in zip(read, whole, strict=True) for form in (*one.aliases, one.name)}
        yield
        quotes = yield from stepwise((self._originals.quote(one, names) for one in self._quotes), _QUOTES_STEP)
        self._quotes = self._details.quotes(quotes, forms)
        named = {one.span: one for one in self._found.values()}
        yield
        self._entities = yield from stepwise(
            self._with_roles(one, new, named) for one, new in zip(read, self._entities, strict=True)
        )

    def _with_roles(self, read: Entity, entity: Entity, named: Mapping[Span, Mention]) -> Entity:
        """Give an entity the roles that the reader said, with the organisations that they name."""
        roles = self._details.roles(entity, (read.name, *read.aliases), named)
        if roles == entity.roles:
            return entity
        return replace(entity, roles=roles, affiliations=_bodies(roles, list(named.values())))

    def _relate(self) -> Iterator[None]:
        """Collect what the entities have to do with one another, paragraph by paragraph."""
        self._relations = Relations(self._quotes)
        start = 0
        for number, line in enumerate(self._text.splitlines(keepends=True)):
            spans = [one.shift(start) for one in sentences(line)]
            self._relations.add(
                (self._originals.sentence(span), [self._found[one.span] for one in mentions])
                for span, mentions in _whole_sentences(spans, self._mentions)
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
            together=self._together,
            statements=tuple(self._relations.statements),
            figures=tuple(self._relations.figures),
            affiliations=affiliations(self._entities),
            recognised=self._recognised,
        )

    def _within(self, start: int, end: int) -> list[Entity]:
        """Return the entities mentioned in a piece, their places counted from its start."""
        here: dict[str, list[Mention]] = {}
        for one in _between(self._mentions, Span(start, end)):
            if one.entity is not None:
                here.setdefault(one.entity, []).append(replace(one, span=one.span.shift(-start)))
        known = {one.id: one for one in self._entities} if not self._by_id else self._by_id
        self._by_id = known
        return [replace(known[id_], mentions=tuple(mentions)) for id_, mentions in here.items()]

    def _link(self) -> Iterator[None]:
        """Make mentions and entities on the text that is read."""
        found = yield from MentionRules(self._prepared, self._corrections).apply(self._recognised)
        forms = Counter[tuple[EntityType, str]]((one.type, one.text) for one in found if one.type in NAMES)
        yield
        short = yield from self._short_forms(found)
        grouping = Grouping((yield from group(forms, short, self._text)))
        yield
        people: dict[str, list[Mention]] = {}
        for one in found:
            if one.type == "PER":
                people.setdefault(one.text, []).append(one)
        for at, (form, mentions) in enumerate(people.items()):
            for spans in namesakes(self._text, mentions):
                grouping.part("PER", form, spans)
            if at % _ENTITIES_STEP == 0:
                yield
        grouping.correct(self._prepared, self._corrections, found)
        yield
        order: dict[int, str] = {}
        of: dict[str, list[Mention]] = {}
        for at, one in enumerate(found):
            if at % _MAPPED_STEP == 0:
                yield
            if one.type not in NAMES:
                self._mentions.append(one)
                continue
            number = grouping.number_of(one)
            id_ = order.setdefault(number, f"e{len(order) + 1}")
            self._mentions.append(replace(one, type=grouping[number].type, entity=id_))
            of.setdefault(id_, []).append(self._mentions[-1])
        self._entities = yield from stepwise(_entity(id_, grouping[number], of[id_]) for number, id_ in order.items())

    def _short_forms(self, found: Sequence[Mention]) -> Generator[None, None, dict[str, str]]:
        """Return declared short forms with the name before their bracket, and nicknames that the text explains."""
        ends = {one.span.end: one.text for one in found}
        places = {one.text for one in found if one.type == "LOC"}
        bodies = {one.span: one.text for one in found if one.type == "ORG"}
        ending = {span.end: name for span, name in bodies.items()}
        nicks: dict[str, str] = {}
        short: dict[str, str] = {}
        for base, stop in pieces(self._text, _PIECE):
            piece = self._text[base:stop]
            nicks |= {nick: place for nick, place in nicknames(piece) if place in places}
            declarations = ((base + bracket, piece[start:end]) for bracket, start, end in declared(piece))
            for bracket, start, end, told in beside(piece):
                form, name = bodies.get(Span(base + start, base + end)), ending.get(base + bracket)
                if form and name and (told or shortens_body(form, name)):
                    short[form] = name
            short |= {form: ends[bracket] for bracket, form in declarations if bracket in ends}
            yield
        return nicks | in_latin(self._text, found) | also_called(self._text, found) | short

    def _entity_back(self, entity: Entity, roles: Sequence[Role], parents: tuple[Parent, ...]) -> Entity:
        """Return an entity as the original writes it, with what was found of it."""
        mentions = tuple(self._found[one.span] for one in entity.mentions)
        pairs = [(one.text, new.text) for one, new in zip(entity.mentions, mentions, strict=True)]
        # Where a mention is masked and another is not, the entity has its name from the other.
        found = dict(sorted(pairs, key=lambda each: is_masked(each[1]), reverse=True))
        name = found.get(entity.name) or self._details.written(entity.name)
        return replace(
            entity,
            name=name,
            aliases=tuple(alias for alias in dict.fromkeys(one.text for one in mentions) if alias != name),
            roles=tuple(self._originals.role(one) for one in roles),
            affiliations=_bodies(roles, self._mentions),
            mentions=mentions,
            parents=parents,
        )


def _entity(id_: str, group: Group, mentions: Sequence[Mention]) -> Entity:
    aliases = dict.fromkeys(one.text for one in mentions if one.text != group.name)
    return Entity(id_, group.type, group.name, tuple(aliases), mentions=tuple(mentions), entered=group.entered)


def _bodies(roles: Sequence[Role], mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Return the organisations that stand inside roles, each once."""
    inside = (one for role in roles for one in _between(mentions, role.span))
    return tuple(dict.fromkeys(one.entity for one in inside if one.type == "ORG" and one.entity is not None))


def _distinct(roles: Sequence[Role]) -> tuple[Role, ...]:
    """Return roles without a second one of the same words."""
    return tuple({one.text: one for one in reversed(roles)}.values())[::-1]


def _whole_sentences(spans: Iterable[Span], mentions: Sequence[Mention]) -> Iterator[tuple[Span, list[Mention]]]:
    """Yield sentences with their mentions; a mark inside of a mention ends none: 他看了《你好，李焕英！》三遍."""
    held: list[Mention] = []
    begun: int | None = None
    end = 0
    for span in spans:
        begun = span.start if begun is None else begun
        held += _between(mentions, span)
        end = max(span.end, held[-1].span.end) if held else span.end
        if end == span.end:
            yield Span(begun, end), held
            held, begun = [], None
    if begun is not None:
        yield Span(begun, end), held


def _between(mentions: Sequence[Mention], span: Span | None) -> Iterator[Mention]:
    """Yield the mentions inside a span; mentions are sorted."""
    if span is None:
        return
    for at in range(bisect_left(mentions, span.start, key=lambda one: one.span.start), len(mentions)):
        if mentions[at].span.start >= span.end:
            return
        yield mentions[at]
