"""Places by the company they keep: what stands between places in an enumeration is one too.

::

    卡赫拉曼马拉什 | 、 | 哈塔伊 | 、 | 阿德亚曼 | 等省      a person to the network
    小清河 | 、拒 | 马河                                     cut by the network
    从 | 国贸 | 到 | 四惠                                    from one place to another
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.entities.names.candidates import Candidate
from reader.entities.names.gazetteer import gazetteer, surname_of
from reader.entities.names.people import follows_post, sounds_foreign
from reader.entities.names.places import is_division
from reader.entities.networks.segmentation import cutter
from reader.entities.networks.tokens import Token
from reader.entities.roles.titles import title_at_start

_RANK = 5
_LISTED = 0.72
_LONGEST = 7
_BEFORE = 2
_ITEM = re.compile(r"[^、，,。；;：:！？!?\s“”「」（）()《》等]+")
_MORE = re.compile(r"等(?:[一-九两\d]+个?)?(?:地|省|市|县|区|州|国|处|村|镇|乡|城市|地区|国家|省份|街道)|[和与及以]")
_NOT_JOINED = frozenset("和与及在从到由往的是对向于或等赴至经沿")
_FROM_TO = re.compile(r"[从由自]$")
_TO = re.compile(r"[到至往](?=[\u4e00-\u9fff])")
_AT = re.compile(
    r"(?:在|于|从|距|离|抵达|抵|飞抵|前往|飞赴|飞往|赴|位于|来自|返回|途经|离开|访问|住在|生于|前往|去|赴|飞|回)$"
)
_HAPPENS = re.compile(
    r"(?:出席|举行|建[立成设起]?|读书|念书|工作|打工|居住|生活|出生|长大|设立|设厂|登陆|坠毁|落地|遇袭|去世|病逝|召开|发表|举办|会见|会晤|签署|发生|开幕|闭幕|参加|接受|对|同|与|当地|附近|郊外|市中心|以[东西南北]|[，,。])"
)


def places_by_company(text: str, tokens: Sequence[Token], found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Propose places of a sentence that the names found around them tell; ranked above what they replace."""
    by_start = {one.start: one for one in found}
    yield from _listed(text, tokens, found, by_start)
    yield from _inside(tokens, found)
    for one in found:
        if (
            one.type == "PER"
            and _foreign(text[one.start : one.end])
            and _AT.search(text, max(0, one.start - _BEFORE), one.start)
            and (_HAPPENS.match(text, one.end) or gazetteer().kind(text[one.start : one.end]) is not None)
        ):
            yield replace(one, type="LOC", rank=_RANK)
        if one.type == "LOC" and _FROM_TO.search(text, one.start - 1, one.start) and (to := _TO.match(text, one.end)):
            yield from _unknown(tokens, to.end(), by_start)


def _listed(
    text: str,
    tokens: Sequence[Token],
    found: Sequence[Candidate],
    by_start: dict[int, Candidate],
) -> Iterator[Candidate]:
    """Propose the items of enumerations that follow a place."""
    yield from _leading(text, tokens, found)
    yield from _before_place(text, found)
    for left in found:
        if left.type != "LOC" or text[left.end : left.end + 1] != "、":
            continue
        item = _ITEM.match(text, left.end + 1, min(len(text), left.end + 1 + _LONGEST))
        if item is None:
            continue
        start, end = item.span()
        here = [one for one in found if one.start < end and start < one.end]
        if len(here) == 1 and _lacks_first(here[0], start, end):
            yield from _completed(text, here[0])
        elif not _goes_on(text, end, by_start):
            continue
        elif not here:
            yield from _unknown(tokens, start, by_start, end)
        elif len(here) == 1 and _rather_a_place(text, here[0], start, end):
            yield replace(here[0], type="LOC", rank=_RANK)


def _before_place(text: str, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Propose the foreign names that an enumeration has before a place: 比塔阿马|、马卢乌|和小马莱塔岛."""
    ends = {one.end: one for one in found}
    for place in found:
        if place.type != "LOC" or title_at_start(text, place.end) is not None:
            continue
        item, right = ends.get(place.start - 1), place
        while item is not None and item.type == "PER" and _in_a_list(text, item, right):
            yield replace(item, type="LOC", rank=_RANK)
            item, right = ends.get(item.start - 1), item


def _in_a_list(text: str, item: Candidate, right: Candidate) -> bool:
    """Say whether a foreign name without a post is an item before another: 、, or 和 behind an item before it."""
    mark = text[right.start - 1]
    joined = mark == "、" or (mark in "和与及" and text[item.start - 1 : item.start] == "、")
    name = text[item.start : item.end]
    foreign = len(name) > _BEFORE and "·" not in name and sounds_foreign(name)
    return joined and foreign and not follows_post(text, item.start)


def _lacks_first(place: Candidate, start: int, end: int) -> bool:
    """Say whether a place is an item of an enumeration but for its first character: 、拒|马河."""
    return place.type == "LOC" and place.start == start + 1 and place.end <= end


def _completed(text: str, place: Candidate) -> Iterator[Candidate]:
    """Propose an unknown place with the character before it, unless that is a word by itself."""
    if text[place.start - 1] not in _NOT_JOINED and gazetteer().kind(text[place.start : place.end]) is None:
        yield replace(place, start=place.start - 1, rank=_RANK)


def _rather_a_place(text: str, person: Candidate, start: int, end: int) -> bool:
    """Say whether a person who is an item among places is one too: 哈塔伊."""
    if person.type != "PER" or (person.start, person.end) != (start, end):
        return False
    name = text[start:end]
    return sounds_foreign(name) or gazetteer().kind(name) is not None


def _inside(tokens: Sequence[Token], found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Propose the division that stands right behind the larger one that it lies in, a word besides: 嘉义|布袋."""
    taken = {one.start for one in found}
    larger = {one.end: one for one in found if one.type == "LOC"}
    for word in tokens:
        above = larger.get(word.start)
        if above is None or len(word.text) != _PLAIN_DIVISION or word.start in taken or word.tag in _NO_DIVISIONS:
            continue
        name = "".join(one.text for one in tokens if above.start <= one.start < above.end)
        if any(_lies_in(word.text + level, name) for level in _LEVEL_WORDS):
            yield Candidate(word.start, word.end, "LOC", _LISTED, _RANK)


def _lies_in(division: str, larger: str) -> bool:
    """Say whether a division lies in a larger one; those of Taiwan, Hong Kong and Macau are written without parents."""
    parents = gazetteer().parents(division)
    if parents:
        return any(one.startswith(larger) for one in parents)
    return gazetteer().kind(division) == gazetteer().kind(larger) == "area" and not gazetteer().parents(larger)


_PLAIN_DIVISION = 2
_NO_DIVISIONS = frozenset({"w", "LOC", "ORG", "f", "s", "p", "d", "v", "vn", "c", "u", "ad", "m", "r", "TIME"})
_LEVEL_WORDS = ("市", "县", "区", "镇", "乡", "旗")


def _leading(text: str, tokens: Sequence[Token], found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Propose the divisions that open an enumeration and are words of the language besides: 长寿|、垫江."""
    ends = {one.end: one for one in tokens}
    taken = {place for one in found for place in range(one.start, one.end)}
    for right in found:
        word = ends.get(right.start - 1) if text[right.start - 1 : right.start] == "、" else None
        if (
            right.type == "LOC"
            and word is not None
            and len(word.text) > 1
            and word.start not in taken
            and (word.tag == "STEM" or is_division(word.text))
        ):
            yield Candidate(word.start, word.end, "LOC", _LISTED, _RANK)


def _goes_on(text: str, end: int, by_start: dict[int, Candidate]) -> bool:
    """Say whether another place follows in the enumeration, or a word that sums it up: 等地, 等省."""
    following = by_start.get(end + 1)
    return (text[end : end + 1] == "、" and following is not None and following.type == "LOC") or _MORE.match(
        text, end
    ) is not None


def _unknown(
    tokens: Sequence[Token], start: int, by_start: dict[int, Candidate], end: int | None = None
) -> Iterator[Candidate]:
    """Propose the unknown words that begin at a place, up to `end` or one word only."""
    here = [one for one in tokens if start <= one.start and (one.end <= end if end is not None else one.start == start)]
    if not here or here[0].start != start or start in by_start or (end is not None and here[-1].end != end):
        return
    name = "".join(one.text for one in here)
    if 2 <= len(name) <= 5 and not _word(name, here):
        yield Candidate(start, start + len(name), "LOC", _LISTED - 0.1, _RANK)


def _word(name: str, here: Sequence[Token]) -> bool:
    """Say whether words are ones of the language, and so no name that only the network doesn't know."""
    if len(here) == 1:
        return here[0].tag not in {"n", "nz", "nw", "nr", "LOC", "s"} or (
            cutter().knows(name) and gazetteer().kind(name) is None
        )
    return not sounds_foreign(name)


def _foreign(name: str) -> bool:
    return "·" not in name and len(name) > 1 and sounds_foreign(name) and (len(name) > 3 or surname_of(name) is None)
