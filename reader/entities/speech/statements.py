"""What bodies find and what their documents say, without quotation marks.

::

    一审法院 | 认定 | ，合同是虚构的           a court, a commission: what it finds
    检方 | 的起诉书 | 记载 | ，发票有九十张     a document speaks for the body that it is from
    依 | 检方 | 起诉的内容 | ，发票有九十张
    判决书 | 指出 | ，发票有九十张               a document that nothing says whose it is speaks for itself
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.entities.speech.speakers import Speakers

_DOCUMENT = (
    r"(?:起诉意见书|起诉书|公诉书|起诉状|答辩状|判决书|裁定书|裁决书|决定书|通知书|意见书|鉴定书|告知书|责任书|白皮书|招股书|招股说明书"
    r"|公告|报告|通报|公报|声明|年报|季报|简报|社论|调查(?=显示|发现)|民调|问卷)"
)
# What stands between a body and its document: 检方去年出具的一份|起诉书.
_KIND = (
    r"(?:(?:今年|去年|前年|昨日|昨天|今日|日前|近日|当[天日晚]|同[日天]|上[个]?[月周]|此前|的?(?:另一?份)|随后|最新|[\d一二三四五六七八九〇零]{1,4}[年月日])*"
    r"(?:发布|出具|公布|作出|发出|刊发|提交|递交|撰写|编制|披露)?的?(?:这份|那份|该份|一份|这篇|那篇|一篇)?"
    r"(?:最新|年度|半年度|季度|调查|研究|事故|审计|评估|检测|核查|鉴定|财务|情况|一审|二审|终审|再审|民事|刑事|行政|处罚|书面|官方)*)"
)
_SAYS = re.compile(
    rf"(?P<document>{_DOCUMENT})(?:中|里|上)?(?:还|也|则|同时|均|明确)?(?P<cue>记载|载明|显示|指出|认为|披露|写明|写道|提到|认定|称)"
    r"(?:[，,：:]|的(?=[^，,。；\n的]{1,12}[为是])|(?![的了着]))"
)
_BEFORE_DOCUMENT = re.compile(rf"{_KIND}$")
_BY_CONTENT = re.compile(
    r"(?:依据|根据|依照|按照|据|依|按)(?P<who>[^，,。；！？“”\n]{2,24}?)"
    rf"(?P<how>的?(?:(?:起诉|指控|公诉|申诉|控诉)?的?(?P<cue>说法|内容|陈述|描述|指控)|{_KIND}(?P<document>{_DOCUMENT})(?:的?内容|所[称述载])?))[，,]"
)
_FINDS = re.compile(r"(?P<cue>认定|查明|裁定|判决|裁决|判定)[，,：:]")
_HOW_FOUND = re.compile(
    r"(?:经?(?:公开|依法)?(?:审理|调查|开庭|复核|核查|侦查|审查)后?|最终|最后|随后|当庭|依法|据此|[一二终再原]审|也|还|则|又|均)*\Z"
)
# A judgment or an indictment is the case's; whose a report is, the text must say.
_BY_A_COURT = frozenset("书状")
_LONGEST = 48
_BREAK = re.compile(r"[，,。；：！？“”\n（(]")


@dataclass(frozen=True, slots=True)
class Statement:
    """Where a statement is introduced, where its words begin, and whose it is."""

    start: int
    words: int
    cue: str
    speaker: str


def statements(text: str, who: Speakers) -> Iterator[Statement]:
    """Yield what introduces the words of a body, in no order; those of nobody the text names are left out."""
    for found in _BY_CONTENT.finditer(text):
        speaker = who.descriptions.body(found.start("who"), found.end("who"))
        if speaker is not None:
            yield Statement(found.start(), found.end(), found["cue"] or found["document"], speaker)
    for found in _SAYS.finditer(text):
        clause = _clause_start(text, found.start())
        own = clause + _BEFORE_DOCUMENT.search(text[clause : found.start()]).start()  # pyright: ignore[reportOptionalMemberAccess]  it may be empty
        alone = own == clause and found["document"][-1] in _BY_A_COURT
        speaker = who.descriptions.body(clause, own) or (found["document"] if alone else None)
        if speaker is not None:
            cue = (
                found["document"] + "称" if found["cue"] == "称" and len(found["document"]) == 2 else found["cue"]
            )  # 公告称
            yield Statement(own, found.end(), cue, speaker)
    for found in _FINDS.finditer(text):
        clause = _clause_start(text, found.start())
        own = _HOW_FOUND.search(text, clause, found.start()).start()  # pyright: ignore[reportOptionalMemberAccess]  it may be empty
        speaker = who.descriptions.body(clause, own)
        if speaker is not None:
            yield Statement(own, found.end(), found["cue"], speaker)


def _clause_start(text: str, stop: int) -> int:
    floor = max(0, stop - _LONGEST)
    return max((found.end() for found in _BREAK.finditer(text, floor, stop)), default=floor)
