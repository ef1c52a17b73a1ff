"""Bodies told by the wording around them: media as sources, declared short forms, parties, quoted names."""

import re
from collections.abc import Iterator

from reader.entities.names.bodies import is_body
from reader.entities.names.candidates import Candidate
from reader.entities.names.gazetteer import gazetteer
from reader.text.sought import Sought

_DECLARED = Sought(
    r"[（(](?:以下|下称|以下简称|简称|下简称)+[“\"「]?(?P<short>[\u4e00-\u9fffA-Za-z0-9]{2,12})[”\"」]?"
    r"(?:[或、][“\"「]?(?:本?公司|发行人|上市公司|[甲乙丙]方)[”\"」]?)*[）)]",
    signs=("以下", "下称", "简称"),
)
# A name right behind another one, which may be its short form, with or without a word that says so.
_BESIDE = Sought(
    r"[（(](?:又称|又名|也称|亦称|或称|简称|俗称|缩写为?)?[“\"「]?(?P<short>[\u4e00-\u9fffA-Za-z0-9]{2,12})[”\"」]?[）)]",
    signs="（(",
)
# 中间党|主席, 人民力量党|籍
_PARTY = Sought(
    r"(?:^|(?<=[，。、；：“”（）\s由与和及是的对在]))(?P<name>(?!该|两|各|本|入|建|全|执政|反对|在野|共产|多数|少数)[\u4e00-\u9fff]{2,6}党)"
    r"(?=主席|党魁|党首|领袖|总裁|秘书长|主委|党鞭|籍|议员|立委|候选人|党团|党部|退出|赢得|宣布|执政|联合执政|国会)",
    signs="党",
)
# 介达|国小, 马公|国中: a school of Taiwan where schools stand
_SCHOOL = re.compile(
    r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2}国[小中](?=[，。、；（）的\s])"
    r"|(?<=[在到于回去读和与及])[\u4e00-\u9fff]{2}国[小中](?=[，。、；（）的\s]|校长|老师|学生|活动中心|操场|师生|家长|教师|附近|门口)"
)
# A name in quotation marks: 名叫“留下书舍”的书店
_QUOTED = re.compile(r"(?<=[“「])(?P<name>[\u4e00-\u9fff]{4,10})(?=[”」])")
_SOURCE = re.compile(
    r"(?:^|(?<=[\s（(，。“据]))(?P<name>(?![据本])[\u4e00-\u9fffA-Za-z]{2,8}?(?:新闻|网|日报|晚报|时报|都市报|社|周刊|在线|客户端|电视台|卫视|频道|报(?=讯|记者|特约|实习|通讯员)))"
    r"(?=讯|消息|记者|特约|实习|报道|\d{1,2}月\d{1,2}日(?:电|讯|消息|报道))",
    re.MULTILINE,
)


def find_media(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Propose media and declared short forms in a piece of text."""
    for found in _SOURCE.finditer(text, start, end):
        yield Candidate(*found.span("name"), "ORG", 0.8, 1)
    for found in _DECLARED.finditer(text, start, end):
        yield Candidate(*found.span("short"), "ORG", 0.8)
    for found in _SCHOOL.finditer(text, start, end):
        yield Candidate(*found.span(), "ORG", 0.75, 1)
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


def beside(text: str) -> Iterator[tuple[int, int, int, bool]]:
    """Yield what may be a short form, …（…） or …（又称…）.

    Yields:
        where the bracket opens, start and end of the form, whether a word or marks say that it is one.
    """
    for found in _BESIDE.finditer(text):
        start, end = found.span("short")
        yield found.start(), start, end, text[found.start() + 1 : start].strip('“"「') != ""
