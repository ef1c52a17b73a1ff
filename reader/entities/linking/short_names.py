"""Short forms that the language makes of the names of organisations: 河北师大, 星澜科技, 洪山分局."""

import re
from collections.abc import Iterator
from functools import lru_cache

from reader.entities.names.bodies import CLOSING, closes_name, is_body
from reader.entities.names.endings import ending
from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.name_words import name_words
from reader.entities.networks.segmentation import cutter

_COMPANY = re.compile(r"(?P<core>.+?)(?:集团)?(?:股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|公司)")
_WORKS = re.compile("(?P<core>.+?)(?:总厂|厂)")
# A place that no list has, before what a company calls itself: 青禾市|宏远化工
_PLACE = re.compile("[\u4e00-\u9fff]{2,4}?[省市县区](?=[\u4e00-\u9fff]{4})")
_BRACKETS = re.compile(r"[（(][^（）()]*[）)]")
_UNIVERSITY = re.compile(r"(?P<place>.{2,4}?)(?P<kind>师范|农业|理工|工业|医科|科技|财经|外国语|交通|海洋)?大学")
_BRANCH = re.compile(r".*(?:局|行|公司|院)(?P<branch>[\u4e00-\u9fff]{2,4}(?:分局|支行|分行|分公司|分院))")
_KINDS = {
    "师范": "师大",
    "农业": "农大",
    "理工": "理工",
    "工业": "工大",
    "医科": "医大",
    "科技": "科大",
    "财经": "财大",
}
_BRANCHES = ("分行", "支行", "分公司", "分局", "分院", "分校", "分社")
_LINES = tuple(sorted(name_words("organisations", "lines_of_business"), key=lambda one: (-len(one), one)))


def short_names(name: str) -> Iterator[str]:
    """Yield the forms that a name is likely to be shortened to."""
    if found := _COMPANY.fullmatch(name):
        yield from _of_company(_BRACKETS.sub("", found.group("core")))
    elif (found := _WORKS.fullmatch(name)) and found["core"].endswith(_LINES):
        yield from _of_company(found["core"])
    elif found := _UNIVERSITY.fullmatch(name):
        short = _KINDS.get(found.group("kind") or "")
        if short:
            yield found.group("place") + short
    elif found := _BRANCH.fullmatch(name):
        yield found.group("branch")
    elif line := ending(name, 2, len(name), _LINES):
        yield name.removesuffix(line)


def _of_company(core: str) -> Iterator[str]:
    """Yield the brand of a company with and without its line of business, the place before it left out."""
    for size in range(min(5, len(core) - 2), 1, -1):
        if gazetteer().kind(core[:size]) in {"province", "city", "area", "country"}:
            core = core[size:]
            break
    else:
        core = _PLACE.sub("", core, count=1) if _PLACE.match(core) else core
    if len(core) >= 3:
        yield core
    for line in _LINES:
        if core.endswith(line) and len(core) - len(line) >= 2:
            yield core.removesuffix(line)


def keys_of_body(name: str) -> Iterator[str]:
    """Yield what a short form of this name may be looked up by: itself, or its first character."""
    yield from (name[0], _OF_STATE.sub("", name)[0])
    if not closes_name(name):
        yield from (name[:size] + _TEAM for size in (2, 3) if gazetteer().kind(name[:size]))
    yield from short_names(name)
    yield from _endings(name)
    yield from _LEVELS.intersection(name[1:-1])
    words = _words(name)
    yield from (word[0] for word in words)
    if gazetteer().kind(words[0]) in _DIVISIONS:
        yield words[0][-1]  # 北捷 for 台北捷运公司
    for at in range(2, len(name) - 3):
        if gazetteer().kind(name[at : at + 2]) in {"province", "city"}:
            yield name[at]  # 昆明植物所 for 中国科学院昆明植物研究所


def key_of_team(form: str) -> str:
    """Return what a team called by its place may be looked up by: 青海队 for 青海男篮; nothing for other names."""
    team = _TEAMS.fullmatch(form)
    return team["place"] + _TEAM if team else ""


_TEAMS = re.compile("(?P<place>[\u4e00-\u9fff]{2,3})(?:队|男篮|女篮|男排|女排|男足|女足)")
_TEAM = "队"


def _endings(name: str) -> Iterator[str]:
    """Yield a name without what it begins with, which may be a place that no list has; a school by its number."""
    found = _COMPANY.fullmatch(name)
    core = _BRACKETS.sub("", found["core"]) if found else ""
    yield from (core[at:] for at in range(1, len(core) - 3))
    for at in range(1, len(name) - 2):
        placed = gazetteer().kind(name[:at]) in _DIVISIONS or _is_whole(name[:at])
        if len(name) - at > 3 or name[at] in _LEVELS or placed:
            yield name[at:]
    if numbered := _NUMBERED.search(name):
        short = numbered["number"] + numbered["kind"][0 if numbered["kind"][0] in "中小" else -1]
        yield from (short, f"第{short}", *(level + short for level in _LEVELS if level in name[: numbered.start()]))


def _is_whole(name: str) -> bool:
    """Say whether the beginning of a name is that of the body above: 交通部|铁道局."""
    return name in _WHOLE_STATE or gazetteer().kind(name) == "body" or is_body(name)


_WHOLE_STATE = frozenset({"国家", "中央", "全国"})


# 一中, 市一中 for 太原市第一中学; 二院 for 省第二人民医院
_NUMBERED = re.compile("第(?P<number>[一二三四五六七八九十]{1,3})[\u4e00-\u9fff]{0,4}?(?P<kind>中学|小学|医院)$")


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    return tuple(name[left:right] for _, left, right in cutter().cut(name)) or (name,)


def abbreviates(form: str, name: str) -> bool:
    """Say whether a short name is made of the characters of a longer one, in order: 河北师大, 昆明植物所, 立院."""
    if name.endswith(_BRANCHES) and form[-2:] != name[-2:]:
        return False  # 某银行 is no short form of its branch
    body = name.startswith(form) and is_body(form)
    if name.startswith(form) and _closes_it(form, name, whole=body):
        return True
    if len(form) == 2:
        return _of_two(form, name)
    return not body and _of_more(form, name)  # 北京大学 is no short form of 北京大学法学院


def _of_more(form: str, name: str) -> bool:
    """Say whether three characters or more stand for a name without what short forms leave out."""
    own = _OF_STATE.sub("", name)
    form = form.removeprefix("国家") if own != name else form
    if len(form) < 3 or len(form) * 3 > len(name) * 2:
        return False
    if not form.endswith("公司") and (company := _COMPANY.fullmatch(own)):
        own = name = company["core"]  # 中石化
    if len(form) > 3 and form[0] in _LEVELS and form[0] in name[1:-1]:
        form, own = form[1:], name[name.index(form[0], 1) + 1 :]  # 省地矿局
    return _picks(form, own, name)


def _picks(form: str, own: str, name: str) -> bool:
    """Say whether a form picks characters of a name's own part, or of its words the first ones: 发改委, 卫健委."""
    if form[0] == own[0] or gazetteer().kind(form[:2]) in _DIVISIONS:
        return _in_order(form, own) and form[-1] in name[-4:]
    words = _words(name)
    closed = form[-1] in {name[-1], words[-1][0]}
    return closed and _in_order(form, "".join(word[0] for word in words) + name[-1])


_LEGAL_FORM = re.compile("(?:集团)?(?:股份|责任)?有限(?:责任)?公司")


def _closes_it(form: str, name: str, *, whole: bool) -> bool:
    """Say whether what a name has behind a form only closes it: 清华|大学, 瑞泰|电器有限公司, 宏泰建工集团|有限公司."""
    if _LEGAL_FORM.fullmatch(name, len(form)):
        return True
    return not whole and (name[len(form) :] in CLOSING or _COMPANY.fullmatch(name) is not None)


# What short forms leave out in front: 国家|金融监督管理总局, 国立|清华大学
_OF_STATE = re.compile("^(?:国家(?=.{4})|国立)")


def _in_order(form: str, letters: str) -> bool:
    """Say whether all characters of a form stand in these letters, in its order."""
    rest = iter(letters)
    return all(one in rest for one in form)


def shortens_body(form: str, name: str) -> bool:
    """Say whether a form that stands in brackets behind a name is made of its characters: 香港房屋协会（房协）."""
    return len(form) < len(name) and _in_order(form, name)


def _of_two(form: str, name: str) -> bool:
    """Say whether two characters stand for two words of a name: 阿盟 (阿拉伯国家联盟), 北捷 (台北捷运公司), 立院."""
    if 3 <= len(name) <= 4 and (form[0], form[1]) == (name[0], name[-1]):
        return True
    words = _words(name)
    if len(words) < 2 or form[0] in _LEVELS:  # 县委 is no short form of 县林业局党委
        return False
    placed = gazetteer().kind(words[0]) in _DIVISIONS and not name.endswith("有限公司")  # 京东 is not 北京东方有限公司
    begins = form[0] == words[0][0] or (placed and form[0] == words[0][-1])
    court = placed and name.endswith(("署", "检察院", "法院"))  # 北检 (台北地检署)
    return begins and form[1] in ({*name[len(words[0]) :]} if court else {words[1][0], words[-1][0], name[-1]})


_DIVISIONS = frozenset({"country", "province", "city", "area"})
_LEVELS = frozenset("省市县区镇乡州旗村")
