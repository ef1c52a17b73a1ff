"""Organisations: those that the network sees, offices, and what is put together around a closing word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from reader.entities.names.bodies import BUILDINGS, CLOSING, closes_name, is_body
from reader.entities.names.candidates import Candidate, trim
from reader.entities.names.composed import branch_end, composed, first_of_places, parted
from reader.entities.names.endings import ending
from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.lexicon import words as common_words
from reader.entities.names.offices import headed, is_office, leads_to_office, office_end, opens_office, whole_place
from reader.entities.names.placed import only_places
from reader.entities.names.places import bare_end, chain
from reader.entities.networks.tokens import Token
from reader.entities.roles.titles import is_title, title_at_end

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
    "召委",
    "陪审团",
    "主场",
    "客场",
    "主帅",
    "外援",
    "门将",
    "领队",
    "特派",
    "立法委员",
    "主委",
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
# What a company makes is no part of its name: 香奈儿|包
_GOODS = frozenset("包鞋表车裙酒")
_LONG = 5
_SHORTEST = 3
_DOUBTED = 0.5
_PARTED = 0.7
_GENERIC = re.compile(
    "(?:(?:全资|控股)?子公司|参股公司|关联方|保荐机构|主承销商|承销商|供应商|开发商|运营商|承建单位|施工单位|建设单位|主办方|承办方|合作方|母公司|控股股东|大股东|设备厂|建商"
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
# What a body does is no part of its name: 国务院安委办|派工作组
_SENDS = re.compile("派(?:出|遣|驻)?[\u4e00-\u9fff]{0,4}(?:工作组|调查组|专家组|督导组|检查组)$")
_LEADING = tuple("比对在向从由与及到给跟把被让")
_POSTED = ("使馆", "领事馆", "领馆", "代表处", "联络办", "监察组", "代表团", "记者站", "办事处", "公署")


def find_organisations(text: str, tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Propose the organisations of one sentence, given as words with the gazetteer over them."""
    for at, word in enumerate(tokens):
        if word.tag == "ORG" and (places := only_places(word.text)):
            yield from (
                Candidate(word.start + left, word.start + right, "LOC", word.confidence, 2) for left, right in places
            )
        elif word.tag == "ORG" and word.text.endswith(BUILDINGS):
            yield from (Candidate(left, right, "LOC", word.confidence, 2) for left, right in _places_of(text, word))
        elif word.tag == "ORG" and not headed(tokens, at):
            yield from _from_network(text, tokens, at)
        elif opens_office(word) and (end := office_end(text, tokens, at)):
            yield Candidate(word.start, end, "ORG", 0.7, 1)
        elif _closes(word) and not headed(tokens, at) and not _described(tokens, at):
            found = composed(text, tokens, at)
            if found is not None:
                start, end = untitled(text, found.start, found.end)
                yield replace(found, start=start, end=end)


def _from_network(text: str, tokens: Sequence[Token], at: int) -> Iterator[Candidate]:
    """Propose the body that the network sees, with its branches and the places before it."""
    word = tokens[at]
    if two := _two_bodies(text, word):
        yield from two
        return
    start, end = untitled(text, *trim(text, word.start, branch_end(tokens, at)))
    start = whole_place(text, start, end)
    form = _FORM.match(text, end)
    end = form.end() if form and closes_name(text[start:end]) else end
    if _generic(word.text) and (longer := composed(text, tokens, at)) and longer.start < start:
        yield longer
        return
    first = first_of_places(tokens, at)
    if is_office(text[start:end]):
        end = max(end, office_end(text, tokens, at) or end)  # 县委|编办
    if end > start and first < at and tokens[first].start < start and not parted(text, tokens[first].start, start):
        start = tokens[first].start
    bare = text[start:end] in CLOSING and gazetteer().kind(text[start:end]) is None
    if end - start > 1 and not text[start:end].isdigit() and not bare:
        # What the bracket behind it holds made the network doubt: 联合国驻黎临时部队|（联黎部队
        parted_off = end < word.end and text[end] in "（(" and closes_name(text[start:end])
        yield Candidate(start, end, "ORG", max(word.confidence, _PARTED) if parted_off else word.confidence, 2)


def _two_bodies(text: str, word: Token) -> list[Candidate]:
    """Return the bodies that a network took for one with what the first does to the second: 审计署报告批评食环署."""
    does = _DOES.search(text, word.start + 2, word.end - 2)
    if does is None:
        return []
    spans = ((word.start, does.start()), (does.end(), word.end))
    whole = all(
        gazetteer().kind(text[start:end]) in {"body", "media"} or closes_name(text[start:end]) for start, end in spans
    )
    return [Candidate(start, end, "ORG", word.confidence, 2) for start, end in spans] if whole else []


_DOES = re.compile(
    "(?:的?报告)?(?:(?:正在?|已|将|曾)调查|批评|指责|质疑|起诉|控告|约谈|处罚|致函|函告|收购|入股|状告|警告)"
)


def find_posted(text: str, tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Propose the bodies that one has elsewhere: 中国驻大阪总领馆, 中央纪委国家监委驻中国银行纪检监察组."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].text == "驻" and tokens[at - 1].tag in {"ORG", "LOC"}:
            near = takewhile(lambda one: one.tag not in {"w", "v"}, tokens[at + 1 : at + 5])
            last = next((one for one in near if one.text.endswith(_POSTED)), None)
            if last is not None:
                yield Candidate(*trim(text, tokens[at - 1].start, last.end), "ORG", 0.8, 3)


def _places_of(text: str, word: Token) -> list[tuple[int, int]]:
    """Return the places in what the network took for a body and is a building: 西安市|奥体中心."""
    start, end = trim(text, word.start, word.end)
    return chain(text, start, bare_end(text, start, end))


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
    if more := _SUMMED.search(text, start + 2, end) or _SENDS.search(text, start + 2, end):
        return start, more.start()
    if (
        text[end - 1] in _GOODS
        and gazetteer().kind(text[start : end - 1]) == "body"
        and not gazetteer().kind(text[start:end])
    ):
        return start, end - 1
    if lead := leads_to_office(text[start:end]):
        start += lead
    if post := ending(text, start + 2, end, _POSTS):
        return untitled(text, start, end - len(post))
    return start, _before_post(text, start, end)


def _before_post(text: str, start: int, end: int) -> int:
    """Return where a body ends whose network took in a post with what that post does: 国盛证券|保荐代表人."""
    head = title_at_end(text, end, start + _SHORTEST)
    if head is None or end - start <= _LONG:
        return end
    stops = (stop for stop in range(head, start + _SHORTEST - 1, -1))
    return next((stop for stop in stops if closes_name(text[start:stop]) and not is_body(text[start:end])), end)


def _described(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a word of one character that would close a name is only described: 江城|旧|厂."""
    return at > 0 and len(tokens[at].text) == 1 and tokens[at - 1].tag == "a"


def _closes(word: Token) -> bool:
    """Say whether a word closes the name of an organisation."""
    if word.text not in CLOSING and not is_body(word.text):
        return False
    doubted = word.tag == "PER" and word.confidence < _DOUBTED
    posted = is_title(word.text) or (word.tag == "v" and len(word.text) == 2)
    never = word.tag in {"PER", "LOC", "v", "r", "m", "TIME"} and word.text not in CLOSING
    return not posted and (doubted or not never)


def _generic(name: str) -> bool:
    """Say whether what the network took for a body is no more than common words, as in 外送员|职业工会."""
    closing = next((name[-size:] for size in (4, 3, 2) if name[-size:] in CLOSING), "")
    return bool(closing) and common_words().get(name.removesuffix(closing), "") in {"n", "v", "m"}
