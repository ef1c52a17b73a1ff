"""Which place lies in which, and which branch belongs to which organisation.

What the article states comes first: names in a chain (太原市|小店区|小店街道), a branch that carries its organisation's
name. The gazetteer completes it for divisions of the mainland that have one parent only; where the article names places
of Taiwan, Hong Kong or Macau, it says nothing beyond the article.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.lexicon import terms
from reader.entities.types import Entity, Mention, Parent
from reader.text.span import Span

_LEVELS = {
    "省": 1, "自治区": 1, "特别行政区": 1, "市": 2, "州": 2, "地区": 2, "盟": 2, "区": 3, "县": 3, "旗": 3,
    "镇": 4, "乡": 4, "街道": 4, "村": 5, "社区": 5,
}  # fmt: skip
_KINDS = {"country": 0, "province": 1, "city": 2, "area": 3, "town": 4}
_SMALLEST = 6
_DEPTH = 4


class Parents:
    """What the entities of one text lie in; places count on the text that is read."""

    def __init__(self, mentions: Sequence[Mention], entities: Sequence[Entity]) -> None:
        self._mentions = mentions
        self._entities = {entity.id: entity for entity in entities}

    def of(self, entity: Entity) -> tuple[Parent, ...]:
        """Return the parents of an entity, the nearest first."""
        return tuple(self._chain(entity))

    def _chain(self, entity: Entity) -> Iterator[Parent]:
        seen = {entity.id, entity.name}
        known: Parent | None = Parent(entity.name, entity.id)
        for _ in range(_DEPTH):
            known = self._parent(known)
            if known is None or {known.name, known.entity} & seen:
                return
            seen |= {known.name, known.entity or known.name}
            yield known

    def _parent(self, known: Parent) -> Parent | None:
        stated = self._stated.get(known.entity or "")
        if stated is not None:
            return stated
        entity = self._entities.get(known.entity or "")
        if entity is not None and entity.type != "LOC":
            return None
        return self._from_gazetteer(known.name)

    def _from_gazetteer(self, name: str) -> Parent | None:
        above = gazetteer().parents(name)
        named = [each for each in above if each in self._names]
        if len(named) == 1:
            id_ = self._names[named[0]]
            return Parent(self._entities[id_].name, id_)
        return Parent(above[0]) if len(above) == 1 and not self._beyond else None

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """The ids of places by all their forms; the short form of a city or province stands for it too."""
        places = [entity for entity in self._entities.values() if entity.type == "LOC"]
        named = {form: entity.id for entity in reversed(places) for form in (*entity.aliases, entity.name)}
        longer = {f"{form}{suffix}": id_ for form, id_ in named.items() for suffix in ("市", "省")}
        return {form: id_ for form, id_ in longer.items() if gazetteer().kind(form) in {"province", "city"}} | named

    @cached_property
    def _beyond(self) -> bool:
        """Whether the article names places of Taiwan, Hong Kong or Macau."""
        return any(form.startswith(tuple(terms("places", "beyond_the_gazetteer"))) for form in self._names)

    @cached_property
    def _stated(self) -> Mapping[str, Parent]:
        found: dict[str, Parent] = {}
        for left, right in pairwise(self._mentions):
            if left.span.end == right.span.start and left.type == right.type == "LOC" and _holds(left, right):
                self._note(found, right, left, Span(left.span.start, right.span.end))
        bodies = {one.name: one for one in self._entities.values() if one.type == "ORG"}
        for body in bodies.values():
            beginnings = (body.name[:end] for end in range(len(body.name) - 1, 2, -1))
            whole = next((bodies[each] for each in beginnings if each in bodies), None)
            if whole is not None:
                found.setdefault(body.id, Parent(whole.name, whole.id, body.mentions[0].span))
        return found

    def _note(self, found: dict[str, Parent], right: Mention, left: Mention, span: Span) -> None:
        if left.entity and right.entity and left.entity != right.entity:
            found.setdefault(right.entity, Parent(self._entities[left.entity].name, left.entity, span))


def _holds(outer: Mention, inner: Mention) -> bool:
    """Say whether the first of two places side by side is of a higher level than the second."""
    return _level(outer.text) < _level(inner.text)


def _level(name: str) -> tuple[int, int]:
    """Return the level of a place, as the gazetteer has it, then as its last word says."""
    suffix = next((each for each in sorted(_LEVELS, key=len, reverse=True) if name.endswith(each)), "")
    worded = _LEVELS.get(suffix, _SMALLEST)
    return _KINDS.get(gazetteer().kind(name) or "", worded), worded
