"""Completes roles that leave out where their post is: 社区党委书记, in a section about 小店社区, is 小店社区's.

What is completed stands apart from what is worded: it has no place, and says that it is inferred.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.entities.types import Entity, Mention, Role
from reader.text.span import Span

# What a role may begin with instead of a name, in both scripts; the name that completes it ends with the same word.
_BODY = re.compile(
    "社区|社區|街道|村委会|村委會|小区|小區|村|镇|鎮|乡|鄉|县|縣|市|区|區|省|学校|學校|医院|醫院|公司|集团|集團|大学|大學|学院|學院|"
    "法院|检察院|檢察院|公安局|派出所|协会|協會|研究所|银行|銀行"
)
_ALSO = {"学校": ("学校", "中学", "小学", "一中", "二中", "三中"), "學校": ("學校", "中學", "小學")}
# What ends with the word for a division and is none.
_OTHERS = (
    *("小区", "小區", "社区", "社區", "园区", "園區", "校区", "校區", "厂区", "廠區", "景区", "景區", "地区", "地區"),
    *("新村", "夜市", "超市"),
)
_REACH = 1_200
# Former posts told one after the other are of one body where only the first says so: 某厂|原厂长|甲和|原会计|乙
_FORMER = re.compile("[原前](?!人民|进)")


class Inferences:
    """Completes the roles of one article's people."""

    def __init__(self, entities: Sequence[Entity], section_starts: Sequence[int]) -> None:
        """Take the entities, in places of the original, and where sections begin."""
        self._section_starts = section_starts
        self._bodies = sorted(
            ((one, entity) for entity in entities if entity.type in {"LOC", "ORG"} for one in entity.mentions),
            key=lambda pair: pair[0].span.start,
        )
        self._starts = [one.span.start for one, _ in self._bodies]
        self._former = sorted(self._former_posts(entities), key=lambda pair: pair[0].start)

    def complete(self, person: Entity) -> Entity:
        """Return a person with the roles that the context completes after those that are worded."""
        found = {role.text: role for role in self._inferred(person)}
        worded = {role.text for role in person.roles}
        more = tuple(role for text, role in found.items() if text not in worded)
        return replace(person, roles=(*person.roles, *more)) if more else person

    def _former_posts(self, entities: Sequence[Entity]) -> Iterator[tuple[Span, Role, Entity]]:
        """Yield the former posts that are worded with their body: 某厂原厂长."""
        bodies = {one.span.start: (one, entity) for one, entity in self._bodies if entity.type == "ORG"}
        for role in (role for entity in entities if entity.type == "PER" for role in entity.roles):
            body = None if role.span is None else bodies.get(role.span.start)
            if role.span is not None and body is not None and _FORMER.match(role.text, len(body[0].text)):
                yield role.span, role, body[1]

    def _of_the_same_body(self, role: Role, span: Span) -> str | None:
        """Return the body of the former post right before this one in its sentence, if no other is named between."""
        for before, other, body in reversed(self._former):
            if before.end <= span.start:
                between = bisect_left(self._starts, before.end) != bisect_left(self._starts, span.start)
                return None if between or other.sentence != role.sentence else body.name
        return None

    def _inferred(self, person: Entity) -> Iterator[Role]:
        for role in person.roles:
            if role.span is not None and _FORMER.match(role.text):
                name = self._of_the_same_body(role, role.span)
                if name is not None:
                    yield Role(name + role.text, None, role.sentence, inferred=True)
                continue
            begins = _BODY.match(role.text)
            if role.span is None or begins is None or begins.end() == len(role.text):
                continue
            name = self._only_one(begins[0], role.span.start)
            if name is not None:
                yield Role(name + role.text[begins.end() :], None, role.sentence, inferred=True)

    def _only_one(self, word: str, offset: int) -> str | None:
        """Return the one name of such a body in the same section before a place; None where there are several."""
        place = bisect_right(self._section_starts, offset)
        floor = max(self._section_starts[place - 1] if place else 0, offset - _REACH)
        names: dict[str, None] = {}
        for one, entity in self._before(offset, floor):
            if _is_such(one, word):
                names.setdefault(entity.name)
        return next(iter(names)) if len(names) == 1 else None

    def _before(self, offset: int, floor: int) -> Iterator[tuple[Mention, Entity]]:
        place = bisect_right(self._starts, offset)
        while place and self._starts[place - 1] >= floor:
            place -= 1
            yield self._bodies[place]


def _is_such(mention: Mention, word: str) -> bool:
    """Say whether a name ends with the word for such a body; a 小区 is no 区, and a 新村 no 村."""
    named = len(mention.text) > len(word) and mention.text.endswith(_ALSO.get(word, (word,)))
    return named and not (len(word) == 1 and mention.text.endswith(_OTHERS))
