"""What the words right beside a name tell of it for the whole document.

::

    台风“|贝碧嘉|”            names a storm and so nobody, wherever it stands
    蒂姆·库克（|Tim Cook|）   the same person in Latin letters
"""

import re
from collections.abc import Iterable, Iterator

from reader.entities.candidates import Candidate
from reader.entities.gazetteer import surname_of
from reader.entities.name_words import name_words
from reader.entities.people import sounds_foreign
from reader.entities.types import Mention

_THINGS = tuple(name_words("people", "things"))
_LONGEST = max(len(one) for one in _THINGS)
_LONGEST_CHINESE = 3
_OPENING = frozenset('“‘「『"')
_SHIP = re.compile('[”’」』"]?号(?:[货客油邮渔]|科考|远洋|护卫|驱逐)?(?:船|舰|轮|卫星|飞船|列车|机|探测器)|[”’」』"]号')
_BRACKETS = frozenset("（(")
_LATIN = re.compile(r"[（(](?P<name>[A-Z][A-Za-z.'’-]*[a-z.](?P<more>[ ·][A-Z][A-Za-z.'’-]*){0,3})(?=[，,；;）)])")


def things(text: str, found: Iterable[Candidate]) -> frozenset[str]:
    """Return what the rules take for persons and the text says to be storms, ships and the like."""
    return frozenset(
        text[one.start : one.end] for one in found if one.type == "PER" and _is_thing(text, one.start, one.end)
    )


def _is_thing(text: str, start: int, end: int) -> bool:
    before = start - (text[start - 1 : start] in _OPENING)
    return text.endswith(_THINGS, max(0, before - _LONGEST), before) or _SHIP.match(text, end) is not None


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


def in_latin(text: str, found: Iterable[Mention]) -> dict[str, str]:
    """Return the persons' names in Latin letters with the names that they stand behind."""
    people = {one.span.end: one.text for one in found if one.type == "PER"}
    behind = ((one, one.span.start - 1) for one in found if one.type == "PER" and one.text.isascii())
    return {one.text: people[at] for one, at in behind if at in people and text[at] in _BRACKETS}
