"""Organisations: names put together around their closing word, branches and departments, media as sources."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.entities.names.candidates import Candidate, trim
from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.lexicon import words as common_words
from reader.entities.names.name_words import name_words
from reader.entities.names.offices import headed, leads_to_office, office_end, opens_office, whole_place
from reader.entities.names.placed import only_places
from reader.entities.names.places import bare_end, chain
from reader.entities.networks.tokens import Token
from reader.entities.roles.titles import is_title, title_at_end

CLOSING = name_words("organisations", "closing")
_WEAK = name_words("organisations", "weak")
_NEVER_ALONE = frozenset({"警方", "新闻", "科技", "物业", "地产", "在线", "系", "组织"})
_INSIDE = frozenset({"n", "nz", "nw", "nr", "vn", "an", "a", "f", "s", "STEM", "LOC", "ORG", "PER", "m", "ad", "j"})
_ANCHORS = frozenset({"LOC", "ORG", "nz", "STEM", "nw"})
_BUILDINGS = (
    "体育馆",
    "展览馆",
    "会展馆",
    "艺术馆",
    "大厦",
    "大楼",
    "广场",
    "公园",
    "机场",
    "车站",
    "体育场",
    "体育中心",
    "奥体中心",
    "会展中心",
    "大剧院",
    "大会堂",
    "礼堂",
    "小区",
    "村",
    "苑",
    "花园",
    "公寓",
    "监狱",
    "看守所",
    "街区",
    "综艺馆",
    "家属院",
    "家属楼",
    "家属区",
    "宿舍",
    "宿舍区",
    "宿舍楼",
    "生活区",
    "基地",
    "软件园",
    "科技园",
    "产业园",
    "工业园",
    "开发区",
    "科技城",
    "口岸",
    "收费站",
    "服务区",
    "高铁",
    "铁路",
    "电影院",
    *("水域", "海域", "流域", "半岛", "群岛", "海峡", "盆地", "高原", "草原", "沙漠", "山脉", "水库", "湿地"),
)
_POSTS = (
    *(f"{field}参赞" for field in ("商务", "政务", "文化", "教育", "新闻", "科技", "公使衔")),
    *(
        "大队长",
        "支队长",
        "中队长",
        "参赞",
        "大使",
        "总领事",
        "秘书",
        "负责人",
        "研究员",
        "工程师",
        "律师",
        "民警",
        "法官",
    ),
    "立委",
    "主席",
    "书记",
    "教授",
    "记者",
    "主任",
    "局长",
    "院长",
    "发言人",
    "总裁",
    "董事长",
    "经理",
    "议员",
    "分析师",
)
_LOOSE = _INSIDE | {"v", "vd", "d", "TIME", "q", "r", "xc"}
_FIRM = frozenset({"有限公司", "有限责任公司", "股份有限公司", "律师事务所", "事务所", "会计师事务所", "合作社"})
_LONG = 5
_SHORTEST = 3
_DOUBTED = 0.5
_BREAKS = name_words("organisations", "breaks")
_NOT_CLOSING = (
    "干部",
    "全部",
    "内部",
    "外部",
    "东部",
    "西部",
    "南部",
    "北部",
    "中部",
    "关系",
    "体系",
    "学科",
    "之中心",
)
_WITHIN = frozenset({"n", "nz", "vn", "LOC", "STEM", "a", "f", "an", "ORG", "nw", "s"})
_GENERIC = re.compile(
    "(?:保荐机构|主承销商|承销商|供应商|开发商|运营商|承建单位|施工单位|建设单位|主办方|承办方|合作方|母公司|控股股东|大股东|设备厂|建商"
    "|环保团体|公益组织|公益机构|民间团体|慈善机构|社会组织|芯片公司|科技公司|上市公司|物业公司|媒体|央企|国企|车企|房企|药企)"
)
# What kind of company it is, in brackets behind its name.
_FORM = re.compile(r"[（(](?:有限合伙|普通合伙|特殊普通合伙|有限公司|集团)[）)]")
# A name that is one of several: 赫伯罗特|等航运公司
_SUMMED = re.compile(
    "等(?:[一二两三四五六七八九十几多]+[家个所]|[^等]{0,6}"
    "(?:公司|企业|机构|单位|媒体|院校|高校|部门|银行|集团|医院|学校|团体|组织|网站|平台)$)"
)
# A hall of a body is no part of its name: 建设银行乌海分行|营业厅
_HALL = re.compile(
    "(?:营业厅|报告厅|会议室|礼堂|食堂|操场|大厅|办公楼|教学楼|宿舍楼?|门前|门口|(?<=[国中小大]中)活动中心|(?<=[中小大]学)活动中心|(?<=学院)活动中心)$"
)
_LEADING = tuple("比对在向从由与及到给跟把被让")
_POSTED = ("使馆", "领事馆", "领馆", "代表处", "联络办", "监察组", "代表团", "记者站", "办事处", "公署")
_DECLARED = re.compile(
    r"[（(](?:以下|下称|以下简称|简称|下简称)+[“\"「]?(?P<short>[\u4e00-\u9fffA-Za-z0-9]{2,12})[”\"」]?[）)]"
)
# 中间党|主席, 人民力量党|籍
_PARTY = re.compile(
    r"(?:^|(?<=[，。、；：“”（）\s由与和及是的对在]))(?P<name>(?!该|两|各|本|入|建|全|执政|反对|在野|共产|多数|少数)[\u4e00-\u9fff]{2,6}党)"
    r"(?=主席|党魁|党首|领袖|总裁|秘书长|主委|党鞭|籍|议员|立委|候选人|党团|党部|退出|赢得|宣布|执政|联合执政|国会)"
)
# A name in quotation marks: 名叫“留下书舍”的书店
_QUOTED = re.compile(r"(?<=[“「])(?P<name>[\u4e00-\u9fff]{4,10})(?=[”」])")
_SOURCE = re.compile(
    r"(?:^|(?<=[\s（(，。“据]))(?P<name>(?![据本])[\u4e00-\u9fffA-Za-z]{2,8}?(?:新闻|网|日报|晚报|时报|都市报|社|周刊|在线|客户端|电视台|卫视|频道|报(?=讯|记者|特约|实习|通讯员)))"
    r"(?=讯|消息|记者|特约|实习|报道|\d{1,2}月\d{1,2}日(?:电|讯|消息|报道))",
    re.MULTILINE,
)
_BRANCH = name_words("organisations", "branches")


def find_organisations(text: str, tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Propose the organisations of one sentence, given as words with the gazetteer over them."""
    for at, word in enumerate(tokens):
        if word.tag == "ORG" and (places := only_places(word.text)):
            yield from (
                Candidate(word.start + left, word.start + right, "LOC", word.confidence, 2) for left, right in places
            )
        elif word.tag == "ORG" and word.text.endswith(_BUILDINGS):
            yield from (
                Candidate(left, right, "LOC", word.confidence, 2)
                for left, right in chain(text, *_bare(text, *trim(text, word.start, word.end)))
            )
        elif word.tag == "ORG" and not headed(tokens, at):
            yield from _from_network(text, tokens, at)
        elif opens_office(word) and (end := office_end(text, tokens, at)):
            yield Candidate(word.start, end, "ORG", 0.7, 1)
        elif _closes(word) and not headed(tokens, at) and not _described(tokens, at):
            found = _built(text, tokens, at)
            if found is not None:
                yield found


def _from_network(text: str, tokens: Sequence[Token], at: int) -> Iterator[Candidate]:
    """Propose the body that the network sees, with its branches and the places before it."""
    word = tokens[at]
    start, end = untitled(text, *trim(text, word.start, _branch_end(tokens, at)))
    start = whole_place(text, start, end)
    form = _FORM.match(text, end)
    end = form.end() if form and closes_name(text[start:end]) else end
    if _generic(word.text) and (longer := _built(text, tokens, at)) and longer.start < start:
        yield longer
        return
    first = _anchor(tokens, at)
    if end > start and first < at and tokens[first].start < start and not _joined(text, tokens[first].start, start):
        start = tokens[first].start
    bare = text[start:end] in CLOSING and gazetteer().kind(text[start:end]) is None
    if end - start > 1 and not text[start:end].isdigit() and not bare:
        yield Candidate(start, end, "ORG", word.confidence, 2)


def find_posted(text: str, tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Propose the bodies that one has elsewhere: 中国驻大阪总领馆, 中央纪委国家监委驻中国银行纪检监察组."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].text == "驻" and tokens[at - 1].tag in {"ORG", "LOC"}:
            near = takewhile(lambda one: one.tag not in {"w", "v"}, tokens[at + 1 : at + 5])
            last = next((one for one in near if one.text.endswith(_POSTED)), None)
            if last is not None:
                yield Candidate(*trim(text, tokens[at - 1].start, last.end), "ORG", 0.8, 3)


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    return start, bare_end(text, start, end)


def is_body(name: str) -> bool:
    """Say whether a name ends as only names of organisations end."""
    return not name.endswith(_BUILDINGS) and any(
        len(name) > size and name[-size:] in CLOSING - _WEAK for size in (5, 4, 3, 2)
    )


def closes_name(name: str) -> bool:
    """Say whether a name that something else vouches for ends as names of organisations do: 人民日报客户端."""
    if name in CLOSING or name.endswith(_NOT_CLOSING):
        return False
    return any(len(name) > size and name[-size:] in CLOSING for size in (6, 5, 4, 3, 2, 1))


def untitled(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop a post or a preposition that the network took into the name of a body (国民党立委, 比教育局)."""
    if found := _GENERIC.match(text, start, end - 2):
        start = found.end()
    if text.startswith(_LEADING, start, end) and gazetteer().kind(text[start + 1 : end]):
        return start + 1, end
    if hall := _HALL.search(text, start + 2, end):
        end = hall.start() if closes_name(text[start : hall.start()]) else end
    if text.endswith("籍", start + 2, end):
        return start, end - 1
    if summed := _SUMMED.search(text, start + 2, end):
        return start, summed.start()
    if lead := leads_to_office(text[start:end]):
        start += lead
    for post in _POSTS:
        if text.endswith(post, start + 2, end):
            return untitled(text, start, end - len(post))
    return start, _before_post(text, start, end)


def _before_post(text: str, start: int, end: int) -> int:
    """Return where a body ends whose network took in a post with what that post does: 国盛证券|保荐代表人."""
    head = title_at_end(text, end, start + _SHORTEST)
    if head is None or end - start <= _LONG:
        return end
    stops = (stop for stop in range(head, start + _SHORTEST - 1, -1))
    return next((stop for stop in stops if closes_name(text[start:stop]) and not is_body(text[start:end])), end)


def _is_media(name: str) -> bool:
    """Say whether a name is that of a medium, which has no branches after it in a dateline."""
    return gazetteer().kind(name) == "media"


def _is_ward(name: str) -> bool:
    """Say whether a body is a department of hospitals: 骨科, 呼吸科."""
    return name.endswith("科")


def _closes_long(name: str) -> bool:
    """Say whether a word of three characters or more closes the name of a body: 水土保持署."""
    return len(name) > 2 and closes_name(name)


def _joined(text: str, start: int, end: int) -> bool:
    """Say whether the piece between holds a mark that parts two names."""
    return any(mark in text[start:end] for mark in "、，,。；;：:！？ \n“”（）()")


def _described(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a word of one character that would close a name is only described: 江城|旧|厂."""
    return at > 0 and len(tokens[at].text) == 1 and tokens[at - 1].tag == "a"


def _closes(word: Token) -> bool:
    """Say whether a word closes the name of an organisation."""
    doubted = word.tag == "PER" and word.confidence < _DOUBTED
    posted = is_title(word.text) or (word.tag == "v" and len(word.text) == 2)
    if posted or (word.tag in {"PER", "LOC", "v", "r", "m", "TIME"} and word.text not in CLOSING and not doubted):
        return False
    return word.text in CLOSING or is_body(word.text)


def _branch_end(tokens: Sequence[Token], at: int) -> int:
    """Return where an organisation ends once its branches after it are taken in: 北京大学|法学院."""
    end = at
    if _is_media(tokens[at].text):
        return tokens[at].end
    for place in range(at + 1, min(at + 7, len(tokens))):
        word = tokens[place]
        joined = tokens[place - 1].text + word.text
        if headed(tokens, place):
            break
        if (
            word.text in _BRANCH
            or joined in _BRANCH
            or (gazetteer().kind(word.text) == "body" and _is_ward(word.text))
            or (joined in CLOSING - _WEAK and len(word.text) == 1)
            or (word.text in CLOSING - _WEAK and word.tag in {"n", "nz", "ORG", "j"})
            or (word.tag in {"n", "nz", "vn", "ORG"} and _closes_long(word.text) and not _is_media(word.text))
        ):
            end = place
        elif word.text in _BREAKS or not (
            word.tag in _WITHIN or (word.text == "及" and tokens[place - 1].tag != "ORG")
        ):
            break
    return tokens[end].end


def _generic(name: str) -> bool:
    """Say whether what the network took for a body is no more than common words, as in 外送员|职业工会."""
    closing = next((name[-size:] for size in (4, 3, 2) if name[-size:] in CLOSING), "")
    return bool(closing) and common_words().get(name.removesuffix(closing), "") in {"n", "v", "m"}


def _anchor(tokens: Sequence[Token], at: int) -> int:
    """Return the first word of the run of places right before a word."""
    first = at
    if at > 1 and _TERM.fullmatch(tokens[at - 1].text) and tokens[at - 2].tag == "LOC":
        first -= 1  # 呼伦贝尔市|第五届|人大常委会
    while first > 0 and tokens[first - 1].tag in {"LOC", "STEM"} and tokens[first - 1].end == tokens[first].start:
        first -= 1
    return first


_TERM = re.compile(r"第[一二三四五六七八九十\d]{1,3}届")


def _built(text: str, tokens: Sequence[Token], at: int) -> Candidate | None:
    """Return the organisation that a closing word ends, if something before it is a name."""
    anchor, surely = None, False
    own = len(tokens[at].text) > 3 and tokens[at].tag in {"nz", "n"} and tokens[at].text not in CLOSING
    for place in range(at - 1, max(-1, at - 9), -1):
        word = tokens[place]
        if (
            (word.tag not in (_LOOSE if tokens[at].text in _FIRM else _INSIDE) and not _said_in_four(tokens, place, at))
            or word.text in _BREAKS
            or word.text.strip(" \n\u3000") == ""
        ):
            break
        if word.tag == "PER" and place < at - 1 and anchor is not None:
            break
        if word.tag == "m" and place != at - 1:
            break
        if word.tag in _ANCHORS or (word.tag == "PER" and place == at - 1):
            anchor = place
            surely = surely or word.tag in {"LOC", "ORG", "STEM"}
        elif word.text.isascii() and word.text.isalnum() and word.tag != "m":
            anchor = place
    if anchor is None:
        named = own and (_named(tokens[at]) or (len(tokens[at].text) > _LONG and is_body(tokens[at].text)))
        return Candidate(tokens[at].start, tokens[at].end, "ORG", 0.55) if named else None
    if _too_weak(tokens[at], tokens[anchor], surely=surely, beside=anchor == at - 1):
        return None
    start, end = trim(text, tokens[anchor].start, _branch_end(tokens, at))
    if _joined(text, start, end) or end - start < 3:
        return None
    return Candidate(start, end, "ORG", 0.8 if surely else 0.65, 1)


def _said_in_four(tokens: Sequence[Token], place: int, at: int) -> bool:
    """Say whether a verb of four characters is a part of a name behind a place: 西安市|见义勇为|基金会."""
    verb = tokens[place]
    return verb.tag == "v" and len(verb.text) == _FOUR and place == at - 1 and tokens[at].text not in _WEAK


_FOUR = 4


def _too_weak(last: Token, anchor: Token, *, surely: bool, beside: bool) -> bool:
    """Say whether a closing word and the name before it make no body: 纽约|总部, 李明|办公室."""
    if last.text in _NEVER_ALONE or (last.text == "总部" and beside and anchor.tag == "LOC"):
        return True
    return last.text in _WEAK and not surely and beside and anchor.tag != "nz"


def _named(word: Token) -> bool:
    """Say whether a single word is an organisation's own name: 国家卫健委, 最高人民法院."""
    return word.text.startswith(("国家", "最高", "中央", "全国")) and not word.text.startswith("国家公园")


def find_media(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Propose media and declared short forms in a piece of text."""
    for found in _SOURCE.finditer(text, start, end):
        yield Candidate(*found.span("name"), "ORG", 0.8, 1)
    for found in _DECLARED.finditer(text, start, end):
        yield Candidate(*found.span("short"), "ORG", 0.8)
    for found in _PARTY.finditer(text, start, end):
        if not _holds_body(found["name"]):
            yield Candidate(*found.span("name"), "ORG", 0.75)
    for found in _QUOTED.finditer(text, start, end):
        if is_body(found["name"]):
            yield Candidate(*found.span("name"), "ORG", 0.65)


def _holds_body(name: str) -> bool:
    """Say whether a known body closes a word, with something before it that is none of its name: 遭|民进党."""
    return any(gazetteer().kind(name[at:]) == "body" for at in range(1, len(name) - 1)) or not _NO_PARTY.isdisjoint(
        name
    )


_NO_PARTY = frozenset("的对无该由被遭与和及了在")


def declared(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield `(where the bracket opens, start, end)` of each declared short form: …（以下简称“…”）."""
    for found in _DECLARED.finditer(text):
        yield found.start(), *found.span("short")
