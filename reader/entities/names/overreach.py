"""What names took from the words beside them, or left to them, whichever rule or network proposed them.

::

    前|水务局|副局长              a former post; the office is not called so
    台湾|前|水务局
    交通部|委托                   the beginning of what the body does
    白沙溪|上游兴建水库           what is built there
    白沙溪水库|迁村               what a village does
    三村                          some villages, none by name
    月眉国小                      Taiwan's schools, to which the networks leave no more than 月眉国
    头目之子|谷沐·瓦旦            whose son he is
    秦若岚|摄                     who took the picture
    （万元）                      a unit, and nobody
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.entities.measures.units import MEASURES
from reader.entities.names.bodies import CLOSING, closes_name
from reader.entities.names.candidates import Candidate
from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.people import follows_post
from reader.entities.networks.segmentation import cutter

_FORMER = frozenset("前原")
_LARGE = frozenset({"country", "province", "city", "area"})
_SHORTEST = 2
_SENDS = re.compile("委(?=[托任派])")
_BUILT = re.compile(
    "(?:[上中下]游|沿岸|附近|一带|境内|对面|旁边?)?(?:[兴修新改扩重]建|修筑|建[造设]|开[挖凿辟])(?=[\u4e00-\u9fff]{2})"
)
_MOVES = re.compile("(?:[迁移撤并]|[进入驻]驻?)村$")
_SOME = re.compile("[两二三四五六七八九十几数各多全本该每][村镇乡县]")
_SCHOOL = re.compile(
    "[\u4e00-\u9fff]{1,6}?(?<![帝王民和众邦公古大小战属盟邻外本我各列])国[中小](?![\u4e00-\u9fff]?[型企微])(?:附设?幼[儿稚]?园)?"
)
_KIN = re.compile("(?<=之)[子女妻父母孙弟妹兄姐夫友徒]")
_UNIT = re.compile(f"[十百千万亿]+(?:{'|'.join(sorted(map(re.escape, MEASURES), key=len, reverse=True))})")


def in_bounds(text: str, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates without what belongs to the words beside them, and with what those left out.

    Args:
        text: the whole simplified text.
        found: names that the rules propose in it.
    """
    for one in found:
        if one.type in {"LOC", "ORG", "PER"} and (school := _school(text, one)):
            yield school
        elif one.type == "ORG":
            yield from _former(text, one.cut(one.start, _before_sending(text, one)))
        elif one.type == "LOC":
            yield from _place(text, one)
        elif one.type == "PER":
            yield from _person(text, one)
        else:
            yield one


def _school(text: str, one: Candidate) -> Candidate | None:
    """Return the school of Taiwan of which a name holds all but the last character, or more: 月眉国|小教师."""
    found = _SCHOOL.match(text, one.start)
    if found is None or not found.end() - 1 <= one.end or gazetteer().kind(text[one.start : found.end() - 1]):
        return None
    return replace(one, type="ORG", end=found.end(), rank=max(one.rank, 1)) if len(found[0]) > _SHORTEST + 1 else None


def _before_sending(text: str, one: Candidate) -> int:
    """Return where a body ends before it commissions or delegates: 交通部|委托."""
    sends = len(one) > _SHORTEST and _SENDS.match(text, one.end - 1) is not None
    return one.end - 1 if sends and closes_name(text[one.start : one.end - 1]) else one.end  # but 发改委|任命


def _former(text: str, one: Candidate) -> Iterator[Candidate]:
    """Yield a body without the word that makes the post beside it a former one, and the place before that."""
    name = text[one.start : one.end]
    for at in range(min(len(name) - _SHORTEST, 5)):
        if name[at] not in _FORMER or not _closes(name[at + 1 :]) or _begins_word(name[at:]):
            continue
        if at == 0 or gazetteer().kind(name[:at]) in _LARGE:
            if at:
                yield replace(one, end=one.start + at, type="LOC")
            yield replace(one, start=one.start + at + 1)
            return
    yield one


def _closes(name: str) -> bool:
    return name in CLOSING or closes_name(name)


def _begins_word(name: str) -> bool:
    """Say whether the first characters of a name are a word or known: 前海管理局, 原子能所."""
    known = any(cutter().knows(name[:size]) or gazetteer().kind(name[:size]) for size in (2, 3))
    return known or gazetteer().kind(name) is not None


def _place(text: str, one: Candidate) -> Iterator[Candidate]:
    """Yield a place without what is built there and what villages do; nothing for some villages."""
    name = text[one.start : one.end]
    if gazetteer().kind(name) is not None:
        yield one
        return
    cut = _BUILT.search(name, _SHORTEST) or _MOVES.search(name)
    if cut is not None and cut.start() >= _SHORTEST:
        yield one.cut(one.start, one.start + cut.start())
    elif cut is None and not _SOME.fullmatch(name):
        yield one


def _person(text: str, one: Candidate) -> Iterator[Candidate]:
    """Yield a person without the words for whose child or friend he is and that he took a picture; none for a unit."""
    start, end = one.start, one.end
    if len(one) > _SHORTEST and text[end - 1] == "摄":
        end -= 1
    if _KIN.match(text, start) and ("·" in text[start : one.end] or len(one) > _SHORTEST + 1):
        start += 1
    if not _UNIT.fullmatch(text, start, end) or follows_post(text, start):
        yield one.cut(start, end)
