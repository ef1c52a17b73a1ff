"""Places that the second network sees."""

import re

from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.hints.hint import SURE, Hint
from reader.entities.names.people import sounds_foreign
from reader.entities.names.places import PLAIN_STEMS, STATIONS, SUFFIXES, bare_end
from reader.entities.networks.segmentation import cutter
from reader.entities.networks.tokens import Token

SETTLEMENTS = (
    "社区",
    "小区",
    "街道",
    "村",
    "镇",
    "乡",
    "新村",
    "家园",
    "花园",
    "监狱",
    "看守所",
    "收押所",
    "惩教所",
    "拘留所",
    "家属院",
    "家属区",
)
"""How places end that the second network holds for bodies."""
_SITES = ("园区", "厂区", "校区", "院区", "基地", "大厦", "广场", "体育馆", "体育场", "车站", "门店")
_NO_PLACE = (
    "等地",
    "上",
    "中",
    "下",
    "内",
    "里",
    "外",
    "前",
    "后",
    "多国",
    "各地",
    "中下游",
    "地区",
    "方面",
    "门口",
    "附近",
    "沿线",
)
_ENDINGS = tuple(SUFFIXES)
_PEAK = 3
_MOST_WORDS = 4
_KNOWN_KINDS = frozenset({"world", "place", "city", "country"})


def lay_place(text: str, words: list[Token], start: int, end: int) -> list[Token]:
    """Lay a station over its city, and a place over words that are parts of its name.

    ::

        西安 | 北站               西安北站
        北部 | 都会 | 区          北部都会区
        下渡 | 路上               下渡路
    """
    hint = Hint.over(text, words, start, bare_end(text, start, end))
    return hint.laid("LOC", 0.7) if _is_place(hint) else words


def _is_place(hint: Hint) -> bool:
    if _is_known(hint) or _is_unknown_geography(hint):
        return True
    if hint.ends_inside or _holds_other_words(hint) or _in_a_body(hint):
        return False
    return _is_settlement(hint) or _one_place(hint)


def _is_known(hint: Hint) -> bool:
    """Say whether the gazetteer knows the place, and the first network sees no name there."""
    known = len(hint.name) > 2 and gazetteer().kind(hint.name) in _KNOWN_KINDS
    return known and not hint.touches("PER", "ORG", "LOC")


def _holds_other_words(hint: Hint) -> bool:
    """Say whether a person, a verb, a mark, a time or a number lies in the name; its suffix may look like a verb."""
    suffix = next((size for size in (5, 4, 3) if hint.name[-size:] in SUFFIXES), 0)
    proper = (word for word in hint.under if word.tag != "v" or word.start < hint.end - suffix)  # 北部|都会|区
    return any(word.tag in {"PER", "v", "w", "TIME"} or word.text.isdigit() for word in proper)


def _in_a_body(hint: Hint) -> bool:
    """Say whether the first network sees a body there that isn't only whose site it is: 某大学|东校区."""
    site = hint.under[-1].tag != "ORG" and hint.name.endswith(_SITES)
    return hint.touches("ORG") and not site


def _is_settlement(hint: Hint) -> bool:
    """Say whether words that the first network doesn't all take for places end as settlements do."""
    settled = len(hint.name) > _PEAK and hint.name.endswith(SETTLEMENTS)
    return settled and hint.begins_word and not all(word.tag == "LOC" for word in hint.under)


def _is_unknown_geography(hint: Hint) -> bool:
    """Say whether unknown words end as only names of places do, however the first network cut them: 下渡|路上."""
    name = hint.name
    if not hint.begins_word or not _GEOGRAPHY.fullmatch(name) or cutter().knows(name) or name[:-1] in PLAIN_STEMS:
        return False
    if any(word.tag in {"ORG", "w"} or (word.tag == "PER" and word.confidence > SURE) for word in hint.under):
        return False
    places = [word for word in hint.under if word.tag == "LOC" and len(word.text) > 1]
    if not places:
        return not _short_peak(name)
    if len(places) > 1 or places[0].end > hint.end or _short_peak(name):
        return False
    opened = places[0].start == hint.start and gazetteer().kind(places[0].text) is not None
    return not opened or sounds_foreign(name[: len(places[0].text) + 1])


def _short_peak(name: str) -> bool:
    """Say whether a name is two characters and 山 or 峰, which may as well be a person's: 李青山."""
    return name[-1] in "山峰" and len(name) == _PEAK


_GEOGRAPHY = re.compile(
    r"[\u4e00-\u9fff]{2,5}?(?:(?<![左右中])路|街|大道|大街|巷|胡同|(?<![街大渠隧管航轨赛跑车频渠地步通频味力])道|河|江|溪|湖|岛|屿|山|峰|冰川|达坂|海峡|半岛|群岛|沙漠|盆地|高原|平原|走廊|瀑布|垭口|谷地|草原|村|镇|乡|州|大桥|水库|片区|自然保护区|风景区|口岸|寨|峡谷|雪山|地铁站|火车站)"
)


def _one_place(hint: Hint) -> bool:
    """Say whether words that the second network takes for a place are one."""
    name = hint.name
    places = sum(word.tag == "LOC" for word in hint.under)
    if places == len(hint.under):
        return name.endswith(STATIONS) and places == 2
    if not hint.begins_word or name.endswith(_NO_PLACE) or cutter().knows(name) or len(hint.under) > _MOST_WORDS:
        return False
    named = hint.touches("LOC", "nz", "nw", "ORG", "STEM")
    return places < 2 and (named or name.endswith(_ENDINGS)) and len(name) > 2
