"""Reads the lines near a text's top that say who wrote it, where it appeared and when, in whatever order.

::

    2023/08/09 18:20　河灣日報網　記者何佩文／台北報導
    作者：何佩文 《河湾周刊》 2023年4月2日
    文/何佩文　摄影/赖小光　刊于《河湾》杂志2022年第7期

Each part that is known takes its words out of the line; the groups of its pattern are the fields that it tells.
What is left was not understood, and a line of which something is left stays in the text.
"""

import re
from collections.abc import Callable
from typing import Literal

from reader.article.dates import CENTURIES, DATE, parse_date
from reader.article.metadata import COLON, COLONS, EDITOR, LABELLED, PEOPLE, Fields, joined, person
from reader.article.reporters import DESK, REPORTER, REPORTER_AT, REPORTER_AT_KNOWN
from reader.text.sought import Sought
from reader.text.span import Span

Told = Literal["nothing", "part", "whole"]
_HAN = "[\u4e00-\u9fff]"
# What one is, behind one's name: 周甲（河湾大学教授）.
_POST = r"(?:\s*[（(][^（）()\n]{2,40}[）)])?"
_PICTURES = Sought(
    rf"(?:[摄攝]影(?:{COLON}|\s+)|(?:[供绘繪制製][图圖]|(?<!{_HAN})(?<!文[／/∕·•‧丨|｜])[图圖]片?){COLON})(?!文)(?P<pictures_by>{PEOPLE}){_POST}",
    signs="摄攝图圖",
)
# Behind whoever wrote: 何佩文 報道 林小明 攝影.
_PICTURES_BEHIND = Sought(
    rf"(?<=[报報][道导導]|撰文|\s文)\s+(?P<pictures_by>{_HAN}{{2,4}})\s*[摄攝]影(?=$|[\s）)\]】|｜])", signs="摄攝"
)
_SOURCE = Sought(
    r"(?<![图圖]片)(?<!照片)(?:消息|稿件|文章|信息|資訊|本文)?(?:来源|來源|来自|转自|轉自|出处|出處)\s*[:：|｜]\s*(?P<source>[^\s|｜,，;；)）\]】]{2,30})",
    signs="源自处處",
)
_INTRODUCED = r"(?P<introduced>(?:原?[刊载載][于於]?|[发發]表[于於]|[选選摘]自)\s*[:：]?\s*)"
_KIND = r"\s*(?:[杂雜][志誌]|[周週双雙季月半]刊|[报報]纸?)"
_NEXT = rf"(?=[\s,，]*(?:[（(]?第?\s*\d+\s*[期号號]|{DATE}|(?:19|20)\d\d\s*年))".replace("?P<", "?P<_")
# 《河湾》 is a paper where the line says that it appeared there, calls it one, or goes on with an issue or a day.
_WORK = Sought(
    rf"(?:{_INTRODUCED}|(?<!{_HAN}))《(?P<source>[^《》\n]{{2,24}})》"
    rf"(?(introduced)(?:{_KIND})?|(?:{_KIND}|(?<=[报報刊志誌网網社]》)|{_NEXT}))",
    signs="《",
)
# 文／周甲, 图·文／周甲, 口述／周甲; 原文：… signs nothing.
_AUTHOR = Sought(
    rf"(?:(?P<label>{LABELLED}|(?<!{_HAN})文){COLON}"
    rf"|(?:[图圖](?:{COLON}|[、和及])?文|文(?:{COLON}|[、和及])?[图圖])(?:{COLON}|\s+))"
    rf"(?:(?:[见見实實][习習])?[记記]者\s*(?!{_HAN}*[/／∕]))?(?P<author>{PEOPLE}){_POST}",
    signs=COLONS + "图圖",
)
_UPDATED = Sought(rf"(?:最[后後近])?更新(?:时间|時間|日期|于|於)?\s*[:：]?\s*{DATE}", signs=("更新",))
# 民國112年8月9日: the years of the Republic.
_REPUBLIC = Sought(
    r"(?:中[华華])?(?P<published>民[国國]\s*\d{2,3}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s*\d{1,2}[:：]\d{2})?)",
    signs="民",
)
_SENT = Sought(rf"[发發]自\s*(?P<dateline>{_HAN}{{2,8}})(?!{_HAN})", signs="发發")
_SHEET = Sought(r"第?\s*0?(?P<sheet>[A-Z]?\d{1,3})\s*版(?![权權])", signs="版")
_ISSUE = Sought(
    r"(?:(?P<published>(?:19|20)\d\d)\s*年?\s*)?[（(]?\s*第\s*(?P<issue>\d{1,4})\s*[期号號]\s*[）)]?", signs="第"
)
_PUBLISHED = Sought(
    rf"(?:(?:发布|發布|發佈|发表|發表|刊登|出版|[见見][报報])?(?:时间|時間|日期|于|於)?\s*[:：]?\s*)(?P<published>{DATE})(?:\s*[（(]?(?:星期|[周週])[一二三四五六日][）)]?)?",
    signs=CENTURIES,
)
# Nothing on the article: how often the page was seen, how large its letters are, what can be done with it.
_PAGE = Sought(
    r"(?:阅读|閱讀|[点點][击擊閱]|[浏瀏][览覽]|人[气氣]|[评評][论論]|回[复覆]|查看|[围圍][观觀])(?:次数|次數|人次|[数數量])?\s*[:：(（]?\s*\d+\+?\s*万?次?[)）]?"
    r"|文\s*[/／]?\s*[图圖]\s*(?=$|[】）)\]])"
    r"|字[号號体體]\s*[:：]?[\s大中小【】|]*|(?:我要|我来)?(?:[评評][论論]|分享|收藏|打印|列印|[举舉][报報]|[点點][赞讚]|[纠糾][错錯])(?![\u4e00-\u9fff])"
    r"|原[创創](?![\u4e00-\u9fff])|(?<![／/∕\u4e00-\u9fff])[综綜]合[报報][道导導]",
    signs="图圖读讀点點览覽气氣论論复覆看观觀字享藏印报報赞讚错錯创創",
)
_PARTS = (
    _PAGE, _WORK, _PICTURES, _PICTURES_BEHIND, _UPDATED, _SOURCE, _AUTHOR, _ISSUE, _SHEET, _REPUBLIC, _PUBLISHED, _SENT,
    REPORTER_AT_KNOWN, REPORTER_AT, REPORTER, DESK, EDITOR,
)  # fmt: skip
_SEPARATORS = re.compile(r"[\s|｜/／∕·‧•:：,，、;；()（）\[\]【】〔〕［］-]+")
_PAPER = re.compile(r".{1,11}(?:[网網报報社台臺刊号號]|新[闻聞]云?雲?|[传傳]媒|[杂雜][志誌]|[电電][视視])")
_OF_A_POST = re.compile("[楼樓]主|[发發]帖|[网網]友|[会會]员|[会會]員|[发發]表$")
_SITE = re.compile(".{1,11}[网網]站?")
_REPUBLIC_BEGINS = 1911
_YEAR = re.compile(r"\d{4}")
_PEOPLE = frozenset({"author", "editor", "pictures_by"})
_FIELDS = _PEOPLE | {"source", "published", "issue", "sheet", "dateline"}
_LONGEST, _MOST_LEFT, _LEFT_BY_AUTHOR = 120, 10, 4


def read_byline(line: str, at: int, fields: Fields) -> Told:
    """Read a line near the top that holds author, source and time; say whether it was understood, wholly or in part.

    Args:
        line: the line's text.
        at: its offset in the original text.
        fields: takes what is found; what was understood in part tells too, if hardly anything else stands there.
    """
    if len(line) > _LONGEST or line.endswith(("。", "！", "？")):
        return "nothing"
    found = Fields()
    rest = line
    for part in _PARTS:
        rest = _take(part, rest, at, found)
    left = [words for words in _SEPARATORS.split(rest) if words]
    field = "site" if "source" in found.values else "source"
    if len(left) == 1 and found.values and (_PAPER if field == "source" else _SITE).fullmatch(left[0]):
        place = at + rest.index(left[0])
        found.set(field, left[0], Span(place, place + len(left.pop())))
    size = sum(map(len, left))
    if _OF_A_POST.search("".join(left)):  # of a forum: it dates nothing
        return "nothing"
    if not found.values or size > _MOST_LEFT or (size > _LEFT_BY_AUTHOR and set(found.values) == {"author"}):
        return "nothing"
    for name, value in found.values.items():
        fields.set(name, value, found.spans.get(name))
    return "part" if left else "whole"


def read_paper(line: str, span: Span, fields: Fields) -> bool:
    """Read a line above a byline that holds nothing but the name of a paper or site; say whether it is one."""
    if "source" in fields.values or not _PAPER.fullmatch(line):
        return False
    fields.set("source", line, span)
    return True


def _take(part: Sought, line: str, at: int, found: Fields) -> str:
    """Take what a part tells out of a line, as often as it stands there; return the line with blanks in its place.

    People add up; another value of what is known already stays in the line.
    """
    rest = list(line)
    for match in part.finditer(line):
        told = {name: value for name, value in match.groupdict().items() if value and name in _FIELDS}
        read = {name: _READ.get(name, str)(value) for name, value in told.items()}
        if not all(read.values()):
            continue
        known = [not _add(found, name, value, Span(*match.span(name)).shift(at)) for name, value in read.items()]
        kept = [Span(*match.span(name)) for name, other in zip(read, known, strict=True) if other]
        for place in range(*match.span()):
            if not any(place in span for span in kept):
                rest[place] = " "
    return "".join(rest)


def _add(found: Fields, name: str, value: str | None, span: Span) -> bool:
    """Note a value; say whether it is kept."""
    before = found.values.get(name)
    if before is None or before == value:
        found.set(name, value, span)
        return True
    if name not in _PEOPLE:
        return False
    found.values[name] = f"{before}、{value}"
    found.spans[name] = Span(min(found.spans[name].start, span.start), max(found.spans[name].end, span.end))
    return True


def _moment(told: str) -> str | None:
    if told.startswith("民"):
        year, _, rest = told[2:].partition("年")
        told = f"{int(year) + _REPUBLIC_BEGINS}年{rest}"
    return told if _YEAR.fullmatch(told) else parse_date(told)


_READ: dict[str, Callable[[str], str | None]] = {
    "author": person, "pictures_by": person, "editor": joined, "published": _moment,
}  # fmt: skip
