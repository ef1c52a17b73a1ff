"""Puts the reader's word about entities over what was linked: retype, merge, split, rename."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.entities.corrections.rules import Correction
from reader.entities.linking.groups import Group, fuller
from reader.entities.prepare import Prepared
from reader.entities.types import NAMES, EntityType, Mention
from reader.text.span import Span


class Grouping:
    """Which group each mention of one text belongs to, as the reader has it."""

    def __init__(self, groups: Sequence[Group]) -> None:
        """Start with what was linked."""
        self._groups = list(groups)
        self._number = {(one.type, form): number for number, one in enumerate(groups) for form in one.forms}
        self._holding: dict[str, set[int]] = defaultdict(set)
        for number, one in enumerate(groups):
            for form in (one.name, *one.forms):
                self._holding[form].add(number)
        self._at: dict[Span, Mention] = {}
        self._into: dict[int, int] = {}
        self._apart: dict[Span, int] = {}
        self._labelled: dict[tuple[str, str], int] = {}

    def number_of(self, mention: Mention) -> int:
        """Return the number of a mention's group; the mention is as recognised, on the text that is read."""
        apart = self._apart.get(mention.span)
        return self._root(self._number[mention.type, mention.text] if apart is None else apart)

    def part(self, kind: EntityType, form: str, spans: Iterable[Span]) -> None:
        """Give mentions of a form a group of their own, of the same name: those of a namesake."""
        new = len(self._groups)
        self._groups.append(Group(kind, form, (form,)))
        self._holding[form].add(new)
        self._apart.update(dict.fromkeys(spans, new))

    def __getitem__(self, number: int) -> Group:
        """Return a group."""
        return self._groups[number]

    def correct(self, prepared: Prepared, corrections: Sequence[Correction], found: Iterable[Mention]) -> None:
        """Apply corrections, given in the order in which they hold; those about nobody here do nothing.

        Args:
            prepared: the text that is read.
            corrections: of all kinds.
            found: the mentions on that text; of two of one name the one that is meant is known by its place.
        """
        if any(one.span is not None for one in corrections):
            self._at = {one.span: one for one in found if one.type in NAMES}
        for one in corrections:
            if one.action == "split":
                self._split(one, None if one.span is None else prepared.aligned.to_target(one.span))
            elif one.action in {"retype", "merge", "rename"}:
                meant = self._meant(one, None if one.span is None else prepared.aligned.to_target(one.span))
                for number in meant:
                    self._change(self._root(number), one, meant)

    def _meant(self, correction: Correction, span: Span | None) -> list[int]:
        """Return the groups that a correction is about: the one named at a place, else all of its name.

        Namesakes are told apart by the place only; where no group is called so, the first that has the form is meant.
        """
        surface = correction.surface
        if span is not None:
            mention = self._at.get(span)
            return [] if mention is None else [self.number_of(mention)]
        holding = self._held(surface)
        return [each for each in holding if self._groups[each].name == surface] or holding[:1]

    def _held(self, surface: str) -> list[int]:
        """Return the groups that a name or a form is one of."""
        return sorted({self._root(each) for each in self._holding.get(surface, ())})

    def _change(self, number: int, correction: Correction, meant: Sequence[int]) -> None:
        group, value = self._groups[number], correction.value
        if correction.action == "retype" and correction.type in NAMES:
            others = [each for each in self._held(group.name) if each not in meant]
            same = [each for each in others if self._groups[each].type == correction.type]
            self._groups[number] = replace(group, type=correction.type, entered=True)
            if same:  # 长风 the company is the place of that name
                self._merge(number, same[0], group.name)
        elif correction.action == "rename" and value:
            self._groups[number] = replace(group, name=value, entered=True)
            self._holding[value].add(number)
        elif correction.action == "merge" and value:
            namesakes = correction.surface == value  # 王慧 is the same as the other 王慧
            self._merge(number, self._find(value, number if namesakes else None), value)

    def _merge(self, number: int, into: int | None, name: str) -> None:
        """Take one group into another, under the fuller of their names unless the reader gave that one its own.

        Where the other has no mention here, only the name is taken over.
        """
        group = self._groups[number]
        if into is None:
            self._groups[number] = replace(group, name=name, entered=True)
            self._holding[name].add(number)
            return
        if into == number:
            return
        other = self._groups[into]
        called = other.name if other.entered else fuller(other.type, other.name, group.name)
        self._groups[into] = replace(other, name=called, forms=(*other.forms, *group.forms), entered=True)
        self._holding[called].add(into)
        self._into[number] = into

    def _root(self, number: int) -> int:
        """Return the group that a group has become part of, or itself."""
        while number in self._into:
            number = self._into[number]
        return number

    def _split(self, correction: Correction, span: Span | None) -> None:
        """Give one form, or one mention, a group of its own; the same label means the same one."""
        number = self._find(correction.surface)
        if number is None:
            return
        group, form = self._groups[number], correction.surface
        if span is None and group.forms == (form,):
            return
        label = (form, correction.value or "")
        new = self._labelled.get(label) if span is not None else None
        if new is None:
            new = len(self._groups)
            self._groups.append(Group(group.type, correction.value or form, (form,), entered=True))
            self._labelled[label] = new
            self._holding[correction.value or form].add(new)
        if span is not None:
            self._apart[span] = new
            return
        self._groups[number] = _without(group, form)
        self._holding[self._groups[number].name].add(number)
        for key, each in self._number.items():
            if key[1] == form and self._root(each) == number:
                self._number[key] = new
        self._holding[form] = {each for each in self._holding[form] if self._root(each) != number} | {new}

    def _find(self, surface: str, apart_from: int | None = None) -> int | None:
        """Return the group called so, else the first that has this form."""
        holding = sorted({self._root(each) for each in self._holding.get(surface, ())} - {apart_from})
        named = [each for each in holding if self._groups[each].name == surface]
        return next(iter([*named, *holding]), None)


def _without(group: Group, form: str) -> Group:
    """Return a group without one of its forms; it is called by the longest left where it had that name."""
    forms = tuple(one for one in group.forms if one != form)
    name = max(forms, key=len) if group.name == form else group.name
    return replace(group, forms=forms, name=name)
