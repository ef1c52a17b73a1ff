"""Offices of which the text says only the level: 县|教体局, 省|公安厅网安总队, 自治区|党委."""

import re
from collections.abc import Sequence

from reader.entities.names.bodies import closes_name
from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.name_words import name_words
from reader.entities.networks.segmentation import cutter
from reader.entities.networks.tokens import Token

_LEVELS = ("自治区", "自治州", *"省市县区州旗盟镇乡")
_LEVEL = "|".join(_LEVELS)
_CLOSING = "|".join(sorted(name_words("organisations", "offices"), key=len, reverse=True))
_BODIES = "|".join(sorted(name_words("organisations", "level_bodies"), key=len, reverse=True))
_OFFICE = re.compile(
    rf"(?:{_LEVEL})(?:[\u4e00-\u9fff]{{1,8}}?(?:{_CLOSING})|府[\u4e00-\u9fff]{{2,6}}[处局科]|{_BODIES})"
)
_GOES_ON = frozenset({"n", "nz", "vn", "j", "ORG", "v", "nw", "a"})
_BREAKS = name_words("organisations", "breaks")
_REACH = 6
_JOINTS = frozenset("和与及")
_POSTS = ("常委", "政委", "编委")
_LEAD = 2
_LONGEST_CLOSING = 3
_FORMER = frozenset("前原时")
_LEADING = name_words("organisations", "leading_verbs")
_COERCING = name_words("organisations", "coercing_verbs")


def opens_office(word: Token) -> bool:
    """Say whether a word is a level, or begins with one and is no word of the language: 县征迁办."""
    if word.tag not in {"n", "f", "nz", "nw", "j", "LOC"}:
        return False
    if word.text in _LEVELS:
        return True
    return word.tag != "LOC" and word.text.startswith(_LEVELS) and not _known(word.text[:2], word.text)


def _known(begins: str, word: str) -> bool:
    return begins not in _OFFICES and (cutter().knows(begins) or cutter().knows(word))


_OFFICES = frozenset(level + what for level in _LEVELS for what in ("委", "府", "办", "纪"))


def office_end(text: str, tokens: Sequence[Token], at: int) -> int | None:
    """Return where the office ends whose level a word tells, None where there is none."""
    end = None
    for place in range(at, min(at + _REACH, len(tokens))):
        word = tokens[place]
        if place > at and word.text not in _JOINTS and (word.tag not in _GOES_ON or word.text in _BREAKS):
            break
        if is_office(text[tokens[at].start : word.end]) and not headed(tokens, place):
            end = word.end
    return end


def is_office(name: str) -> bool:
    """Say whether a name is that of an office of which the text says only the level."""
    return _OFFICE.fullmatch(name) is not None and not name.endswith(_POSTS)


def headed(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a word that would close the name of a body begins a post: 环境部|长."""
    return at + 1 < len(tokens) and tokens[at + 1].start == tokens[at].end and tokens[at + 1].text.startswith("长")


def leads_to_office(name: str) -> int:
    """Return the length of what a network took into a name before it: 会同|县农业农村局, 前|县教育局, 羁押|海川集团."""
    if name[:1] in _FORMER and (is_office(name[1:]) or _of_former_place(name)):
        return 1
    verb, rest = name[:_LEAD], name[_LEAD:]
    known = is_office(rest) or gazetteer().kind(rest) in {"body", "media"}
    leads = (known and verb in _LEADING) or (verb in _COERCING and (known or _whole(rest)))
    return _LEAD if leads else 0


def _whole(name: str) -> bool:
    """Say whether a name closes as those of bodies do and has one of its own before: 海川集团, but not 委员会."""
    return len(name) > _LONGEST_CLOSING and closes_name(name)


def _of_former_place(name: str) -> bool:
    """Say whether an office of a place is called a former one: 原|临川市环保局; 原平市 is the name of a place."""
    for at in range(2, _LONGEST_PLACE + 2):
        if is_office(name[at:]):
            known = at > _LEAD or gazetteer().kind(name[1 : at + 1]) in _DIVISIONS
            return known and gazetteer().kind(name[: at + 1]) is None
    return False


def whole_place(text: str, start: int, end: int) -> int:
    """Return where an office begins of whose place the network left the first characters out: 原|临|川市环保局."""
    if not is_office(text[start + 1 : end]) or gazetteer().kind(text[start : start + 2]) in _DIVISIONS:
        return start
    for back in (1, 2):
        if start >= back and gazetteer().kind(text[start - back : start + 2]) in _DIVISIONS:
            return start - back
    cut = text[start + 1] == "市" and text[start] not in _NO_STEM  # no city is called by one character
    return start - 1 if cut and start > 1 and text[start - 2] in _FORMER else start


_DIVISIONS = frozenset({"province", "city", "area"})
_NO_STEM = frozenset("本我该全各省地")
_LONGEST_PLACE = 4
