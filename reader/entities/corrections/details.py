"""Puts the reader's word about roles and speakers over what was read."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.entities.corrections.rules import Correction
from reader.entities.prepare import Prepared
from reader.entities.simplify import simplify
from reader.entities.types import Entity, Mention, Quote, Role
from reader.text import Span, convert_name, detect_script

_OPENING = "“「『\"'‘"


class DetailRules:
    """The corrections that speak of roles and speakers, sorted for one text."""

    def __init__(self, prepared: Prepared, corrections: Iterable[Correction]) -> None:
        """Sort corrections, given in the order in which they hold."""
        self._prepared = prepared
        self._source = prepared.aligned.source
        self._roles: dict[str, list[Correction]] = defaultdict(list)
        self._speakers: dict[Span, Correction] = {}
        for one in corrections:
            if one.action == "role":
                self._roles[one.surface].append(one)
            elif one.action == "speaker" and one.span is not None:
                self._speakers[one.span] = one

    def written(self, words: str) -> str:
        """Return simplified words as the article writes them: as found where they stand in it, else in its script."""
        at = self._prepared.plain.find(words)
        if at >= 0:
            return self._prepared.original(at, at + len(words)).of(self._source)
        return convert_name(words, "s2t") if detect_script(self._source) == "zh-Hant" else words

    def roles(self, entity: Entity, names: Iterable[str], named: Mapping[Span, Mention]) -> tuple[Role, ...]:
        """Return the roles of an entity in the original, which goes by these simplified names.

        Args:
            entity: whose roles they are.
            names: what it is called, simplified.
            named: all mentions by their places; a correction at a mention of a namesake is about that one.
        """
        if not self._roles:
            return entity.roles
        roles = list(entity.roles)
        for name in dict.fromkeys(names):
            for rule in self._roles.get(name, ()):
                at = None if rule.span is None else named.get(rule.span)
                if at is None or at.entity == entity.id:
                    roles = self._corrected(roles, rule, entity)
        return tuple(roles)

    def _corrected(self, roles: Sequence[Role], rule: Correction, entity: Entity) -> list[Role]:
        if rule.was is None:
            kept = [one for one in roles if simplify(one.text) != rule.value]
            return [*kept, self._entered(rule, entity)] if rule.value else kept
        return [
            replace(
                one, text=self.written(rule.value), span=self._worded(one, rule.value), inferred=False, entered=True
            )
            if rule.value and simplify(one.text) == rule.was
            else one
            for one in roles
            if rule.value or simplify(one.text) != rule.was
        ]

    def _entered(self, rule: Correction, entity: Entity) -> Role:
        """Return a role that the reader added: at the passage that words it, or with none."""
        words = rule.value or ""
        if rule.span is not None and simplify(rule.span.of(self._source)) == words:
            return Role(rule.span.of(self._source), rule.span, rule.span, entered=True)
        return Role(self.written(words), None, rule.span or entity.mentions[0].span, entered=True)

    def _worded(self, role: Role, words: str) -> Span | None:
        """Return where in a role's sentence its new words stand; None where they are the reader's own."""
        at = simplify(role.sentence.of(self._source)).find(words)
        return None if at < 0 else Span(role.sentence.start + at, role.sentence.start + at + len(words))

    def quotes(self, quotes: Iterable[Quote], names: Mapping[str, str]) -> list[Quote]:
        """Return the quotes with the speakers that the reader gave, in order.

        Args:
            quotes: in the original.
            names: the entities' names in the original by all their simplified forms.
        """
        if not self._speakers:
            return list(quotes)
        left = dict(self._speakers)
        kept: list[Quote] = []
        for one in quotes:
            rule = left.pop(one.span, None)
            if rule is None:
                kept.append(one)
            elif rule.value is not None:
                kept.append(replace(one, speakers=self._named(rule.value, names), entered=True))
        for span, rule in left.items():
            if rule.value is not None and span.end <= len(self._source):
                direct = self._source[span.start - 1 : span.start] in tuple(_OPENING)
                speakers = self._named(rule.value, names)
                kept.append(Quote(span, speakers, "direct" if direct else "indirect", None, entered=True))
        return sorted(kept, key=lambda one: one.span)

    def _named(self, speakers: str, names: Mapping[str, str]) -> tuple[str, ...]:
        return tuple(names.get(one) or self.written(one) for one in speakers.split("、") if one)
