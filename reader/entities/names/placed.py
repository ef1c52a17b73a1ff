"""Places that the network took for a body, with a body behind them that the text doesn't name."""

import re

from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.name_words import name_words
from reader.entities.names.places import chain, is_division
from reader.entities.roles.titles import title_at_end

_CLOSING = tuple(name_words("organisations", "closing") - name_words("organisations", "weak"))
_DIVISIONS = ("市", "县", "区", "镇", "乡", "村", "街道", "社区", "垸", "坝", "屯", "湾", "组", "庄", "营")
_SETTLED = ("街道", "社区", "村", "镇", "乡")
_COUNTED = re.compile(
    r"一[家间所座个处名](?!人)|(?:某|(?<!第)一)(?=(?:\w{0,2}医院|学校|中学|小学|大学|高校|博物馆|美术馆|商场|超市|酒店|工厂|公司|企业|餐厅|饭店|幼儿园|银行|机构|媒体|网站)$)"
)
# 挪威|新政府
_CABINET = re.compile("(?P<state>.{2,6})(?:新|前|旧|临时|过渡|看守|现|本届|现任|上届)(?:政府|内阁)")
_SEAT = re.compile(r"(?:总部|分部|总部大楼)")


def _two_places(name: str) -> list[tuple[int, int]]:
    """Return the two known places that a name is made of, the first a large one: 嘉义|太保."""
    for cut in range(2, len(name) - 1):
        first, second = gazetteer().kind(name[:cut]), gazetteer().kind(name[cut:])
        if (
            first in _LARGE
            and (second in _LARGE | _SMALLER or is_division(name[cut:]))
            and gazetteer().kind(name) is None
        ):
            return [(0, cut), (cut, len(name))]
    return []


_LARGE = frozenset({"province", "city", "area", "country"})
_SMALLER = frozenset({"town", "world", "place"})


def only_places(name: str) -> list[tuple[int, int]]:
    """Return the places in what is no body.

    ::

        汗尤尼斯 | 一家医院
        湖南 | 岳阳市 | 团北村
        纽约 | 总部
        海勃湾区 | 新华街道 | 社工
    """
    cabinet = _CABINET.fullmatch(name)
    if cabinet and gazetteer().kind(cabinet["state"]) == "country":
        return [cabinet.span("state")]
    if halves := _two_places(name):
        return halves
    post = title_at_end(name, len(name), 2)
    if post is not None and name.endswith(_SETTLED, 0, post):
        return chain(name, 0, post)
    end = _unnamed_body(name)
    return _known_chain(name, end) if end < len(name) else _divisions(name)


def _unnamed_body(name: str) -> int:
    """Return where a body begins that has no name of its own, else the end: 汗尤尼斯|一家医院, 纽约|总部."""
    if counted := _COUNTED.search(name, 2):
        return counted.start()
    seat = _SEAT.search(name, 2)
    if seat and gazetteer().kind(name[: seat.start()]) not in _NO_PLACES:
        return seat.start()
    return len(name)


def _divisions(name: str) -> list[tuple[int, int]]:
    """Return the levels of a name that ends as a division does, if there are three or more: 湖南|岳阳市|团北村."""
    if not name.endswith(_DIVISIONS) or name.endswith(_CLOSING):
        return []
    return _known_chain(name, len(name), least=3)


def _known_chain(name: str, end: int, least: int = 1) -> list[tuple[int, int]]:
    """Return the levels of a chain that a known place opens."""
    levels = chain(name, 0, end)
    if len(levels) < least or gazetteer().kind(name[slice(*levels[0])]) in _NO_PLACES:
        return []
    return [(left, right) for left, right in levels if right - left > 1]


_NO_PLACES = frozenset({None, "body", "media"})
