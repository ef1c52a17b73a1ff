"""What the words right beside a name tell of it for the whole document.

::

    台风“|贝碧嘉|”            names a storm and so nobody, wherever it stands
    |莫拉克|台风              so does this
    蒂姆·库克（|Tim Cook|）   the same person in Latin letters
    冼家富（绰号“|肥富|”）     the same person by another name
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from reader.entities.names.candidates import Candidate
from reader.entities.names.gazetteer import surname_of
from reader.entities.names.name_words import name_words
from reader.entities.names.people import sounds_foreign
from reader.entities.types import Mention

_THINGS = tuple(name_words("people", "things"))
_LONGEST = max(len(one) for one in _THINGS)
_LONGEST_CHINESE = 3
_OPENING = frozenset('“‘「『"')
_SHIP = re.compile('[”’」』"]?号(?:[货客油邮渔]|科考|远洋|护卫|驱逐)?(?:船|舰|轮|卫星|飞船|列车|机|探测器)|[”’」』"]号')
_STORM = re.compile('[”’」』"]?(?:超?强|特大)?(?:台风|飓风|热带风暴)')
_BRACKETS = frozenset("（(")
_LATIN = re.compile(r"[（(](?P<name>[A-Z][A-Za-z.'’-]*[a-z.](?P<more>[ ·][A-Z][A-Za-z.'’-]*){0,3})(?=[，,；;）)])")


def things(text: str, found: Iterable[Candidate]) -> frozenset[str]:
    """Return what the rules take for persons and the text says to be storms, ships and the like."""
    return frozenset(
        text[one.start : one.end] for one in found if one.type == "PER" and _is_thing(text, one.start, one.end)
    )


def _is_thing(text: str, start: int, end: int) -> bool:
    before = start - (text[start - 1 : start] in _OPENING)
    behind = _SHIP.match(text, end) or _STORM.match(text, end)
    return behind is not None or text.endswith(_THINGS, max(0, before - _LONGEST), before)


def latin_names(text: str, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Propose names in Latin letters that stand in brackets right behind the persons who bear them.

    A single word is one only behind a transliterated name: 王敏（Google） tells where she works.
    """
    for one in found:
        if one.type == "PER" and (named := _LATIN.match(text, one.end)):
            name = text[one.start : one.end]
            if named["more"] or _transliterated(name):
                yield Candidate(*named.span("name"), "PER", max(one.confidence, 0.7), 1)


def _transliterated(name: str) -> bool:
    return "·" in name or (sounds_foreign(name) and (surname_of(name) is None or len(name) > _LONGEST_CHINESE))


_NICK = re.compile(
    r"[（(，,]?(?:江湖|也|又|并|被)?(?:人称|绰号|外号|诨号|昵称|小名|乳名|艺名|笔名|网名|花名)(?:是|叫|为|作)?[“「\"](?P<nick>[\u4e00-\u9fff]{2,6})[”」\"]"
)
_TRUE = re.compile(r"(?:[^。！？!?\n“”]{0,40}?[，,（(])?(?:大名|本名|真名|原名|学名)(?:是|叫|为)?")


def nicks(text: str, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Propose what persons are called besides: 冼家富（绰号“肥富”）."""
    for one in found:
        if one.type == "PER" and (called := _NICK.match(text, one.end)):
            yield Candidate(*called.span("nick"), "PER", max(one.confidence, 0.7), 1)


def also_called(text: str, found: Sequence[Mention]) -> dict[str, str]:
    """Return the nicknames of persons with the names of whom they mean: 肥富 is 冼家富, 小胖……大名纪宏."""
    people = [one for one in found if one.type == "PER"]
    called: dict[str, str] = {}
    for at, one in enumerate(people):
        if nick := _NICK.match(text, one.span.end):
            called[nick["nick"]] = one.text
        following = people[at + 1] if at + 1 < len(people) else None
        if following and _TRUE.fullmatch(text, one.span.end, following.span.start):
            called[one.text] = following.text
    return called


def in_latin(text: str, found: Iterable[Mention]) -> dict[str, str]:
    """Return the persons' names in Latin letters with the names that they stand behind."""
    people = {one.span.end: one.text for one in found if one.type == "PER"}
    behind = ((one, one.span.start - 1) for one in found if one.type == "PER" and one.text.isascii())
    return {one.text: people[at] for one, at in behind if at in people and text[at] in _BRACKETS}
