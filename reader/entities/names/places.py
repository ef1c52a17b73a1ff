"""Places: chains split a mention a level, roads, compounds and buildings put together."""

import re
from collections.abc import Iterator, Sequence

from reader.entities.names.candidates import Candidate, trim
from reader.entities.names.endings import ending
from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.lexicon import words as common_words
from reader.entities.names.name_words import name_words
from reader.entities.networks.segmentation import cutter
from reader.entities.networks.tokens import Token

ADMIN = (
    "特别行政区",
    "自治区",
    "自治州",
    "自治县",
    "街道",
    "地区",
    "省",
    "市",
    "区",
    "县",
    "旗",
    "州",
    "盟",
    "镇",
    "乡",
    "村",
)
SUFFIXES = name_words("places", "suffixes")
STATIONS = (
    "站",
    "机场",
    "监狱",
    "看守所",
    "码头",
    "大桥",
    "体育中心",
    "奥体中心",
    "体育馆",
    "体育场",
    "会展中心",
    "展览馆",
    "大剧院",
)
_PLAIN = name_words("places", "plain")
_NAME_PART = frozenset({"n", "nz", "nw", "nr", "ns", "f", "a", "vn", "an", "s", "STEM"})
_SPLITTING = re.compile(
    r"[\u4e00-\u9fff]{2,10}?(?:公路(?=[\u4e00-\u9fff]{2,4}(?:隧道|大桥))|特别行政区|自治区|自治州|自治县|新区|街道|地区|省|(?<!城)市(?!场)|(?<![社小园景山东西南北中校厂库港老新])区(?!域)"
    r"|县|(?<!红)旗(?!舰)|镇|乡)"
)


_SEEN_BY_ONE = 0.95
_SHORTEST = 2
_LEVELS = frozenset({"province", "city", "area", "town", "country"})


def chain(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Split a chain of places into its levels: 太原市|小店区|小店街道."""
    pieces: list[tuple[int, int]] = []
    at = start
    while at < end:
        stop = _level(text, at, end)
        pieces.append((at, stop))
        at = stop
    if len(pieces) > 1 and pieces[-1][1] - pieces[-1][0] == 1:
        (first, _), (_, last) = pieces[-2], pieces[-1]
        pieces[-2:] = [(first, last)]
    return pieces


def _level(text: str, start: int, end: int) -> int:
    """Return where the first level of a chain ends."""
    known = gazetteer()
    if known.kind(text[start:end]) is not None:
        return end
    if (line := _LINE_AND_MORE.match(text, start, end)) and end - line.end() > 1:
        return line.end()
    for stop in range(end, start + 1, -1):
        kind, rest = known.kind(text[start:stop]), text[stop:end]
        if kind == "city" and rest.endswith(STATIONS) and not text[start:stop].endswith("市"):
            continue
        if kind in _LEVELS and (not rest or (len(rest) >= 2 and _own_name(rest))):
            return stop
    found = _SPLITTING.match(text, start, end)
    if found and end - found.end() >= 2 and _own_name(text[found.end() : end]):
        return found.end()
    return end


# 地铁3号线|小寨站, 京广铁路|小商桥站, 国道209线|老堡大桥
_LINE_AND_MORE = re.compile(
    r"(?:[\u4e00-\u9fff]{0,4}(?:地铁|轨道交通|轻轨|捷运))?[0-9一二三四五六七八九十]{1,3}号线(?=[\u4e00-\u9fff]{1,6}站)"
    r"|(?:[\u4e00-\u9fff]{2,3}(?:铁路|高铁|高速公路|高速)|(?:国道|省道|县道|台)[0-9]+[甲乙]?线?|[0-9]+(?:国道|省道|县道))"
    r"(?=[\u4e00-\u9fff]{2,6}(?:站|大桥|隧道|服务区))"
)


def _own_name(rest: str) -> bool:
    """Say whether what follows a level can stand by itself as a place (not just a suffix such as 地区)."""
    if rest[0] in "路街巷桥站村镇乡区县第0123456789" or rest in ADMIN or ZONE.fullmatch(rest):
        return False
    return _ONLY_SUFFIXES.fullmatch(rest) is None  # 九龙|花园小区 is one place


# A zone without a name of its own is its city's: 合肥|高新区 is one place.
ZONE = re.compile(
    "(?:高新|经开|开发|保税|自贸|示范|试验|新|高新技术产业(?:开发|园)?|经济技术开发|综合保税|自由贸易试验)区"
)
_ONLY_SUFFIXES = re.compile(f"(?:{'|'.join(SUFFIXES)})+")


_BEGINNINGS = frozenset({"LOC", "STEM", "n", "nz", "nw", "ORG", "PER"})
"""What the first word of a place may be."""


def find_places(text: str, tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Propose the places of one sentence, given as words with the gazetteer over them."""
    at = 0
    while at < len(tokens):
        last = _extended(tokens, at) if tokens[at].tag in _BEGINNINGS else None
        if last is not None:
            yield from _places(text, tokens, at, last)
        at = at + 1 if last is None else last + 1


def _places(text: str, tokens: Sequence[Token], at: int, last: int) -> Iterator[Candidate]:
    """Propose the place that words make, level by level; nothing where they only say where, or what of a place."""
    start, end = _span(text, tokens, at, last)
    if _says_where(text, tokens, at, (start, end)):
        return
    end = bare_end(text, start, end)
    several = _SEVERAL.match(text, start, end) or _SEVERAL.search(text, start + 2, end)
    end = several.start() if several else end  # 内埔|一家宫庙
    if end <= start or _says_what(text, start, end):
        return
    if tokens[at].tag != "LOC":
        yield Candidate(start, end, "LOC", 0.75)
        return
    for left, right in chain(text, start, end):
        if text[left:right] not in _GENERIC:
            yield Candidate(left, right, "LOC", tokens[at].confidence, 1)


def _span(text: str, tokens: Sequence[Token], at: int, last: int) -> tuple[int, int]:
    """Return the name in the words of a place, without what kind of place it is and a stop of contests."""
    start, end = trim(text, tokens[at].start, tokens[last].end)
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    stop = text.endswith("站", start + 2, end) and text.endswith(_CONTESTS, max(0, start - 4), start)
    return start, end - stop


def _says_where(text: str, tokens: Sequence[Token], at: int, span: tuple[int, int]) -> bool:
    """Say whether a place only says where, without a name: 社区, 一间安养中心, 折向西北."""
    name = text[slice(*span)]
    counted = at > 0 and _counted(tokens[at - 1], name)
    return name in _GENERIC or counted or _direction(text, tokens, at, *span)


def _says_what(text: str, start: int, end: int) -> bool:
    """Say whether a place is part of a word for something else: 3路, 法语, 亚洲杯, 一座桥."""
    return (
        _COUNTED.search(text, start, end) is not None
        or _BUS.match(text, start, end) is not None
        or _NO_PLACE.match(text, end) is not None
        or text.endswith(("文", "杯"), start, end)
    )


def _direction(text: str, tokens: Sequence[Token], at: int, start: int, end: int) -> bool:
    """Say whether a region of China is rather a direction: 折向|西北, 香港|西南|约200公里."""
    of_place = at > 0 and tokens[at - 1].tag == "LOC" and tokens[at - 1].end == start
    if text[start:end] not in _DIRECTIONS:
        return of_place and text[start:end] in _FLANKS
    return of_place or text.endswith(_TURNING, 0, start) or _DIRECTED.match(text, end) is not None


_DIRECTIONS = frozenset({"东北", "西北", "东南", "西南"})
_FLANKS = frozenset(side + part for side in "东西南北" for part in "坡麓坎侧岸")
_TURNING = ("向", "往", "朝", "偏", "以", "转", "的")
_DIRECTED = re.compile("[部方侧角偏移约面麓缘隅行]|方向|风|季风|气流|海域|海面|沿海")
_BUS = re.compile(r"[0-9]+路|多国")
_NO_PLACE = re.compile(
    r"杯|媒(?!体)|包(?![括含围围机车])|[文语](?![化物学言件昌山体])|防御|锦标赛|大奖赛|[语文]版"
)  # 法语, 蒙古包, 亚洲杯
_SEVERAL = re.compile("[一两][家间座所处栋幢](?!人)|(?<=[路街道巷])[开办卖摆等有][\u4e00-\u9fff]{2,}")
_COUNTED = re.compile(r"[一二三四五六七八九十两几多数各那这某][个座条]")
_SIDES = frozenset("东西南北中")
_INSIDE = frozenset("里间上")
_COUNTIES = re.compile(r"市(?!场)")
_LEAD = re.compile(
    r"(?:庙宇|古刹|古镇|名山|景区|城市|小城|村庄|小镇|邻国|邻村|邻县|邻市|发自|首都|省会|工地|市郊|港口|老街坊)(?=[\u4e00-\u9fff]{3,})"
)
_CONTESTS = ("赛", "杯", "巡演", "演唱会", "联赛", "巡回赛")
_TAILS = (
    *(
        "山区",
        "地区",
        "城区",
        "市区",
        "郊区",
        "流域",
        "沿线",
        "沿岸",
        "一带",
        "境内",
        "全境",
        "县市",
        "各地",
        "等地",
        "方面",
        "小城",
        "海面",
        "水域",
        "上空",
        "外海",
        "旧部落",
    ),
    *(
        *(f"{side}{part}" for side in "东西南北" for part in "坡麓坎岸缘"),
        "东侧",
        "老城",
        "老店",
        "西南方",
        "东南方",
        "西北方",
        "东北方",
        "北缘",
        "南缘",
        "西侧",
        "南侧",
        "北侧",
        "两侧",
        "段",
        "车厢",
        "境",
    ),
    *("下", "上", "内", "外", "旁", "边", "畔", "二期", "一期", "三期"),
)


def bare_end(text: str, start: int, end: int) -> int:
    """Return where a place ends without the word that says which part of it: 南投|山区, 玉泉桥|下, 新竹|县市."""
    for rule in _ENDS:
        if (found := rule(text, start, end)) is not None:
            return found
    return end


def _cut_suffix(text: str, start: int, end: int) -> int | None:  # noqa: ARG001 - a rule as the others are
    """Take in the last character of a road or village left out by the network: 滨河东|路由, 策克嘎|查."""
    cut = (text[end - 1] in _SIDES and text.startswith("路", end)) or text.startswith("嘎查", end - 1, end + 1)
    return end + 1 if cut else None


def _level_again(text: str, start: int, end: int) -> int | None:
    """Leave the level to the word that it begins: 花莲|县长, 石门村|村民, 新竹|县市."""
    if text.endswith("村村", start, end) or _headed(text, start, end):
        return end - 1
    return end - 1 if text.endswith("县", start, end) and _COUNTIES.match(text, end) else None


def _county_town(text: str, start: int, end: int) -> int | None:
    """Leave out the town of a county: 阿克陶县|城."""
    return end - 1 if text.endswith("县城", start + 2, end) and gazetteer().kind(text[start : end - 1]) else None


def _market(text: str, start: int, end: int) -> int | None:
    """Leave out the market of a division: 香港|市场."""
    market = text.endswith("市场", start, end) and gazetteer().kind(text[start : end - 2]) in _LEVELS
    return end - 2 if market else None


def _known(text: str, start: int, end: int) -> int | None:
    """Leave a known place whole, or what is known of it: 淡水, 台湾|里."""
    if gazetteer().kind(text[start:end]) is not None:
        return end
    return end - 1 if text[end - 1] in _INSIDE and gazetteer().kind(text[start : end - 1]) else None


def _surroundings(text: str, start: int, end: int) -> int | None:
    """Leave out the surroundings that say the last word of the name again: 莫高窟|窟区."""
    around = _REPEATED.search(text, start, end + 1)
    return around.start() + 1 if around and around.end() >= end else None


def _part(text: str, start: int, end: int) -> int | None:
    """Leave out the word for a part of the place: 南投|山区, 荔波|一路都在下雨."""
    tail = ending(text, start + 2, end, _TAILS)
    if not tail and text.endswith(_ALL_THE_WAY, start + 2, end) and is_division(text[start : end - len(_ALL_THE_WAY)]):
        tail = _ALL_THE_WAY
    return end - len(tail) if tail else None


def _mouth(text: str, start: int, end: int) -> int | None:
    """Leave out what lies at waters and where roads begin: 草海|边, 甘水巷|口."""
    found = _SHORE.search(text, start + 2, end) or _MOUTH.search(text, start + 2, end)
    return found.start() if found else None


# Tried in this order; the first that has something to say decides.
_ENDS = (_cut_suffix, _level_again, _county_town, _market, _known, _surroundings, _part, _mouth)
_ALL_THE_WAY = "一路"


def _headed(text: str, start: int, end: int) -> bool:
    """Say whether the last character is the first of a post: 花莲|县长."""
    if text[end - 1] not in "省市县区州镇乡村" or end - start <= _SHORTEST or not text.startswith("长", end):
        return False
    return gazetteer().kind(text[start : end - 1]) is not None and not cutter().knows(text[end : end + 2])


def is_division(name: str) -> bool:
    """Say whether a name is one of a division, with the word for its level or without."""
    return any(gazetteer().kind(name + level) in _LEVELS for level in ("", "县", "市", "区"))


# The last word of a name, said again of its surroundings: 莫高窟|窟区, 西湖|湖区
_REPEATED = re.compile(r"(?P<last>[\u4e00-\u9fff])(?P=last)(?:区|[谷畔岸段床面滩心水底脚顶麓腰边口])")
# What lies at waters is no part of their names: 草海|边, 金沙江|畔
_SHORE = re.compile(r"(?<=[江河湖溪])[边畔岸面]|(?<=海)[边畔]")
_MOUTH = re.compile(
    r"(?<=[街巷弄道])路口$|(?<=[路街巷弄道村镇])口$|两[村镇乡县市省区国]$|[三四五六七八九十][镇乡县省国]$"
)


def _counted(before: Token, name: str) -> bool:
    """Say whether a place is one of several and so no name: 一间安养中心."""
    return (
        before.tag == "m" and before.text.endswith(("间", "家", "所", "座", "栋", "个")) and not gazetteer().kind(name)
    )


def _extended(tokens: Sequence[Token], at: int) -> int | None:
    """Return the last word of the place that begins at this word; None where none begins."""
    first = tokens[at]
    built = _is_built_name(first)
    named = built or first.tag in {"LOC", "STEM"}
    if not named and not (first.tag in {"nz", "ORG", "PER", "nw"} and len(first.text) >= 2):
        return None
    best = at if built or first.tag == "LOC" or _stands(tokens, at) else None
    for place in range(at + 1, min(at + 6, len(tokens))):
        word = tokens[place]
        if _is_suffix(word, tokens[at:place]):
            best = place
        elif (word.tag not in _NAME_PART and not word.text.startswith("第")) or word.text in _PLAIN:
            break
    return best


def _stands(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the short name of a place of this text stands where places do: 回|上林, 上林|人."""
    if tokens[at].tag != "STEM" or tokens[at].text in common_words():
        return False
    before = tokens[at - 1].text if at else ""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return before in _TOWARDS or after in _OF_PLACE


_TOWARDS = name_words("places", "towards")
_OF_PLACE = name_words("places", "of_place")


# 蔺素琴|地铁站|救人
_NAMED_AFTER_NOBODY = frozenset({
    "地铁站",
    "车站",
    "火车站",
    "高铁站",
    "汽车站",
    "小区",
    "商场",
    "夜市",
    "停车场",
    "服务区",
    "收费站",
})


def _is_suffix(word: Token, before: Sequence[Token]) -> bool:
    """Say whether a word closes the name of a place that the words before began."""
    if word.tag in {"PER", "v"} and word.text not in SUFFIXES:
        return False
    if word.text in SUFFIXES:
        if before[0].tag == "PER" and len(before) == 1 and word.text in _NAMED_AFTER_NOBODY:
            return False
        if len(word.text) == 1 and before[0].tag in {"ORG", "PER"}:
            return word.text == "站" and len(before) == 1 and before[0].confidence < _SEEN_BY_ONE
        return all(one.text not in _PLAIN for one in before)
    tail = next((size for size in (4, 3, 2) if word.text[-size:] in SUFFIXES and len(word.text) > size), 0)
    return bool(tail) and word.tag in {"n", "nz"} and before[-1].tag in {"LOC", "STEM", "nz", "f", "ORG"}


def _is_built_name(word: Token) -> bool:
    """Say whether a common noun is in fact a name: 和谐公园."""
    if word.tag not in {"n", "nz"}:
        return False
    stems = (word.text[:-size] for size in (3, 2) if word.text[-size:] in SUFFIXES)
    if not any(len(stem) >= 2 and stem not in PLAIN_STEMS for stem in stems):
        return False
    return not cutter().knows(word.text) or gazetteer().kind(word.text) is not None


_GENERIC = SUFFIXES | frozenset(ADMIN) | name_words("places", "generic")
PLAIN_STEMS = _PLAIN | name_words("places", "plain_stems")


def stem_of(name: str) -> str | None:
    """Return a place's name without its suffix, where two characters or more remain."""
    suffix = ending(name, 2, len(name), ADMIN)
    return name.removesuffix(suffix) if suffix else None
