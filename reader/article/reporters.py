"""Whom a report names as its reporters, in a line of their own or before the first words, and where they were.

::

    記者何佩文、林小明／台北報導         （中央社記者何佩文台北9日電）         本报讯（记者 何佩文 实习生 林小明）
"""

import re

from reader.article.metadata import (
    DEED,
    HELPERS,
    LABELS,
    LATIN_NAME,
    MANNER,
    NAME,
    PLACES,
    REPORT,
    WHO,
    Fields,
    person,
)
from reader.text.sought import Sought
from reader.text.span import Span

_HAN = "[\u4e00-\u9fff]"
_BETWEEN = r"[ 、,，/／∕\u3000]+"
_SIGNS = ("记者", "記者", "通讯员", "通訊員", "编译", "編譯", "实习生", "實習生")
_WIRE = rf"\d{{1,2}}日{_HAN}{{0,4}}[电電讯訊]"
_NO_PLACE = f"(?!{MANNER}|{DEED})"
_PAPER = rf"(?:(?<!{_HAN})(?:本[报報刊网網台臺社]|(?P<source>(?!本){_HAN}{{1,9}}[报報社网網台臺]))\s*)?"


def _signers(name: str) -> str:
    """Return a pattern for people behind what they are: 记者 何佩文、林小明 通讯员 郑文."""
    deed = rf"{_HAN}{{0,8}}[报報][导導道]|(?:{PLACES})?{DEED}"
    other = rf"{HELPERS}|{LABELS}|[发發]自|文[图圖]|[图圖]文|{_HAN}{{1,6}}\s*[:：]|{deed}"
    return rf"{WHO}\s*[:：]?\s*(?P<author>{name}(?:{_BETWEEN}(?:{WHO}\s*[:：]?\s*|(?!{other})){name})*)"


_SHORT = "[\u4e00-\u9fff·*＊]{2,4}"
_WHOLE = rf"(?:[\u4e00-\u9fff*＊]{{2,4}}|{_HAN}{{1,6}}·[\u4e00-\u9fff·]{{1,8}}|{LATIN_NAME})"
_BEFORE, _BEHIND = rf"{_PAPER}{_signers(_SHORT)}[\s／/∕]*", f"(?:{_WIRE}|{REPORT}|[专專][电電])"
REPORTER_AT_KNOWN = Sought(rf"{_BEFORE}(?P<dateline>{PLACES}){_BEHIND}", _SIGNS)
REPORTER_AT = Sought(rf"{_BEFORE}(?P<dateline>{_NO_PLACE}{_HAN}{{2,6}}?){_BEHIND}", _SIGNS)
REPORTER = Sought(
    rf"{_PAPER}{_signers(_WHOLE)}(?:[\s／/∕]*{DEED})?(?=$|[\s）)\]】〕］|｜])",
    _SIGNS,
)
# A desk signs as a reporter does: 國際中心／綜合報導.
DESK = Sought(
    rf"(?<!{_HAN})(?P<author>{_HAN}{{2,8}}(?:、{_HAN}{{2,4}})*)\s*[／/∕]\s*(?P<dateline>{_NO_PLACE}{_HAN}{{2,6}}?)?{REPORT}",
    signs="／/∕",
)
_BRACKETS = re.compile(r"^[〔【（(\[［]\s*(?P<inside>[^〔【（(\[［〕】）)\]］\n]{3,40})[〕】）)\]］]")
# An agency's report that nobody signs: （河灣社台北9日電）.
_AGENCY = Sought(rf"^(?P<source>(?!本){_HAN}{{1,7}}社)(?P<dateline>{_HAN}{{2,4}}){_WIRE}", "電电讯訊")
_OPENING = Sought(
    r"^(?:[\u4e00-\u9fff]{1,8}[报報社网網刊台臺][^\s，。,]{0,16}[讯訊电電]|[讯訊])[\s:：]*[（(]?\s*"
    rf"(?:{_HAN}{{2,8}}[报報社网網])?{_signers(NAME)}(?=\s*(?:[）)]|{HELPERS}))",
    signs=("记者", "記者"),
)


def read_opening(paragraph: str, at: int, fields: Fields) -> None:
    """Read the reporters whom a text begins with: 本报讯（记者 张三）, 新华社北京3月1日电（记者张三）."""
    match = _OPENING.search(paragraph[:120])
    start = 0
    if match is None and (brackets := _BRACKETS.match(paragraph[:80])):
        start = brackets.start("inside")
        inside = brackets["inside"]
        match = next(
            filter(None, (each.match(inside) for each in (REPORTER_AT_KNOWN, REPORTER_AT, REPORTER, _AGENCY))), None
        )
    if match is None:
        return
    given = match.groupdict()
    author = person(given["author"]) if "author" in given else ""
    if author is None:
        return
    shift = at + start
    known = fields.values.get("author")
    if known and set(known.split("、")) < set(author.split("、")):  # the page names the first of them
        del fields.values["author"]
    for name, value in given.items():
        told = author if name == "author" else value
        fields.set(name, told, Span(*match.span(name)).shift(shift) if value else None)
