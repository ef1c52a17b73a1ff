"""Places that their letters alone tell: lines and roads by number, seats of power, datelines, 返京, 中美."""

import re
from collections.abc import Iterator, Sequence

from reader.entities.names.candidates import Candidate
from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.places import PLAIN_STEMS, is_division
from reader.entities.networks.segmentation import cutter
from reader.entities.networks.tokens import Token
from reader.text.sought import Sought

_SEEN_BY_ONE = 0.95
_LINES = Sought(
    r"[0-9]{1,4}(?:国道|省道|县道|乡道)|地铁[0-9一二三四五六七八九十]{1,3}号线|(?:(?<!每)台(?=[0-9]{1,3}(?![0-9]))|国道|省道|县道)[0-9]+(?:甲|乙)?(?:线|号)?|[GS][0-9]{1,4}(?:国道|省道|[\u4e00-\u9fff]{0,4}高速)|(?:(?<=[区镇市乡])[\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff]{2})里(?=里长)",
    signs="道线台GS里",
)
# Lines by the short names of the places that they join: 渝万|高铁, 甬台温|铁路, 沪昆|高速
_JOINED = (
    "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔滇云藏陕秦甘陇青宁新港澳广深珠莞杭甬合武襄宜成昆万郑西安兰银沈哈牡佳大丹长"
    "济潍太原石连福厦龙温台南昌九衢景金丽盐通宿淮徐泰常沙茂湛玉钦柳怀衡邵张永达巴雅绵乐康林拉日格库喀和包海呼集二沧邢邯洛漯阜商蚌芜"
)
_RAILWAYS = Sought(
    rf"(?<![\u4e00-\u9fff])[{_JOINED}]{{2,4}}(?:高铁|城际铁路|城际|高速铁路|高速公路|高速|铁路|客专|公路)(?!公司|集团|局)"
    rf"|(?<=[、和与及在沿经的为由从到上])[{_JOINED}]{{2,4}}(?:高铁|城际铁路|高速铁路|高速公路|高速|铁路|客专)(?!公司|集团|局)",
    signs=("铁", "城际", "高速", "客专", "公路"),
)
_SEATS = re.compile(
    r"(?:在|于|抵达|来到|访问|离开|前往|进入|走进|返回)(?P<seat>白宫|唐宁街10号|唐宁街|五角大楼|克里姆林宫|爱丽舍宫|青瓦台|总统府)(?!的?发言人)"
)
_DATELINE = Sought(
    r"(?:社|网|报|新闻|客户端)(?P<place>[\u4e00-\u9fff·]{2,8}?)(?:\d{1,2}月)?(?:\d{1,2}日)?(?:综合|专)?[电讯](?![视影子脑话])|[／/](?P<where>[\u4e00-\u9fff]{2,4}?)(?:综合)?报[导道]",
    signs="电讯报",
)
_LEAVING = re.compile(r"(?<![离分])(?:离|返|赴|抵)[京沪津渝汉台港澳](?![于开到达来去中弃抗台港澳])")
# A road named by a common word, where roads stand: 从火车站排到|成功路|，
_ROAD = re.compile(
    r"(?:沿着?|位于|在|到|至|从|由|往)(?P<road>(?P<stem>[\u4e00-\u9fff]{2})(?:路|街|大道|巷|胡同))(?=[，。、的与和口段交]|[东西南北][段侧口])"
)
_STANDING = re.compile(r"(?:返|离|赴|抵|驻|援|来|在|回|全|旅|留|访)([京沪津渝汉台港澳美英法德日俄韩])")
_NOT_STANDING = frozenset({
    "全日",
    "来日",
    "在日",
    "全英",
    "来法",
    "全法",
    "在法",
    "回台",
    "在台",
    "在汉",
    "全汉",
    "在美",
    "在德",
    "在英",
    "回美",
})
_STATES = frozenset("中美俄日韩朝英法德印巴欧澳乌越菲缅柬泰蒙摩以土伊沙哈吉加墨波匈叙埃芬捷")
_NOT_STATES = frozenset({
    "加印",
    "加以",
    "以加",
    "中意",
    "美德",
    "中巴",
    "朝日",
    "印日",
    "日中",
    "乌日",
    "朝中",
    "中日乌",
})
_BEGINNINGS = _STATES | frozenset("返离赴抵驻援来在回全旅留访")
_GLUED = frozenset({
    "关系",
    "两国",
    "双方",
    "边境",
    "贸易",
    "三国",
    "冲突",
    "战争",
    "会谈",
    "建交",
    "友好",
    "合作",
    "高层",
    "元首",
    "外长",
})


def find_standing(text: str, tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Propose the one-character forms that stand for a place: 返京, 赴台, 中美; not in 英媒."""
    for word in tokens:
        if word.text[0] not in _BEGINNINGS:
            continue
        if len(word.text) == 2 and _STANDING.fullmatch(word.text) and word.text not in _NOT_STANDING:
            yield Candidate(word.start + 1, word.end, "LOC", 0.7, 3)
            continue
        stem = word.text[:-2] if word.text[-2:] in _GLUED else word.text
        if _of_states(word, stem, text):
            yield from (Candidate(word.start + at, word.start + at + 1, "LOC", 0.75, 3) for at in range(len(stem)))


def _of_states(word: Token, stem: str, text: str) -> bool:
    """Say whether a word joins the one-character names of states: 中美, 日英, 中法 in 中法在…."""
    if not (2 <= len(stem) <= 4 and _STATES.issuperset(stem)) or stem in _NOT_STATES or gazetteer().kind(stem):
        return False
    if word.tag in {"LOC", "nz", "ORG"} or (word.tag == "n" and stem != word.text):
        return True
    acting = _ACTING.match(text, word.end) is not None
    return acting and (word.tag != "PER" or word.confidence < _SEEN_BY_ONE)


_ACTING = re.compile(
    r"[在就将已同于两三各多]|签署|双方|关系|领导|元首|首脑|外长|之间|贸易|经贸|边境|边界|合作|民间|往来|交往|摩擦|谈判|协议|联军|峰会|友好|建交|联合|冲突|战争|会谈|人民|企业|民航"
)


def find_fixed(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Propose the places that their letters alone tell: 地铁13号线, 文安里 before 里长, 离汉返京."""
    for found in _LINES.finditer(text, start, end):
        yield Candidate(*found.span(), "LOC", 0.75, 3)
    for found in _RAILWAYS.finditer(text, start, end):
        yield Candidate(*found.span(), "LOC", 0.75, 6)
    for found in _SEATS.finditer(text, start, end):
        yield Candidate(*found.span("seat"), "LOC", 0.75, 6)
    for found in _DATELINE.finditer(text, start, end):
        place = found.group("place") or found.group("where")
        if gazetteer().kind(place) not in {None, "body", "media"}:
            yield Candidate(*found.span("place" if found.group("place") else "where"), "LOC", 0.9, 6)
    for found in _LEAVING.finditer(text, start, end):
        yield Candidate(found.start() + 1, found.end(), "LOC", 0.7, 3)
    for found in _ROAD.finditer(text, start, end):
        if cutter().knows(found["stem"]) and found["stem"] not in PLAIN_STEMS and not cutter().knows(found["road"]):
            yield Candidate(*found.span("road"), "LOC", 0.6)
    yield from _native(text, start, end)


def _native(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Propose where persons come from: 监利籍女工, 越南籍船员."""
    at = text.find("籍", start + 2, end)
    while at >= 0:
        for size in (4, 3, 2):
            name = text[max(start, at - size) : at]
            if len(name) == size and (is_division(name) or gazetteer().kind(name) == "world"):
                yield Candidate(at - size, at, "LOC", 0.75, 3)
                break
        at = text.find("籍", at + 1, end)
