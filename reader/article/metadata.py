"""Collects what the text itself says about the article: bylines, sources, dates, original title."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from reader.article.article import Metadata
from reader.article.dates import CENTURIES, DATE, parse_date
from reader.text.sought import Sought
from reader.text.span import Span

_HAN_NAME = r"[\u4e00-\u9fff·*＊]{2,8}"
_LATIN_NAME = r"[A-Za-z][A-Za-z.]+(?: [A-Za-z][A-Za-z.]*){0,3}"
_LABELLED = "作者|撰文|撰稿|[采採][写寫]|[采採][访訪]|口述|整理|[记記]者|通[讯訊][员員]|[编編][译譯]"
_NO_NAME = f"(?:{_LABELLED}|责任|責任|编辑|編輯|责编|責編|来源|來源|[摄攝]影|[供绘繪制製][图圖])"
_PEOPLE = (
    rf"(?:{_HAN_NAME}(?:[ 、,，/\u3000]+(?!{_NO_NAME}){_HAN_NAME})*|{_LATIN_NAME}(?:\s?[、,，/]\s?{_LATIN_NAME})*)"
)
# Pages in Big5 have ∕ and ‧ for ／ and ·.
_COLONS = ":：/／∕丨|｜·•‧"
_COLON = rf"\s*[{_COLONS}]\s*"
# What one is, behind one's name: 周甲（河湾大学教授）.
_POST = r"(?:\s*[（(][^（）()\n]{2,40}[）)])?"
ORIGINAL_TITLE = re.compile(r"^[（(【\[]?原(?:文)?[标標][题題]\s*[:：]\s*(?P<value>[^\n]*?\S)[）)】\]]?\s*$")
_SOURCE = re.compile(
    r"(?:消息|稿件|文章|信息|資訊|本文)?(?:来源|來源|来自|转自|轉自|出处|出處)\s*[:：]\s*(?P<value>[^\s|｜,，;；)）\]】]{2,30})"
)
# 文／周甲, 图·文／周甲, 口述／周甲; 原文：… signs nothing.
_AUTHOR = Sought(
    rf"(?:(?P<label>{_LABELLED}|(?<![\u4e00-\u9fff])文){_COLON}"
    rf"|(?:[图圖](?:{_COLON}|[、和及])?文|文(?:{_COLON}|[、和及])?[图圖])(?:{_COLON}|\s+))(?P<value>{_PEOPLE}){_POST}",
    signs=_COLONS + "图圖",
)
# Whose pictures they are beside the words.
_PICTURES = Sought(
    rf"(?:[摄攝]影|[供绘繪制製][图圖]|(?<![\u4e00-\u9fff])(?<!文[／/∕·•‧丨|｜])[图圖]片?){_COLON}(?!文){_PEOPLE}{_POST}",
    signs="摄攝图圖",
)
_REPORTER = Sought(
    rf"(?:本[报報刊网網台臺]|新[华華]社|中新[社网網]|[\u4e00-\u9fff]{{2,8}}[报報社网網台臺])?(?:[见見][习習])?(?:[记記]者|通讯员|通訊員)\s*(?P<value>{_PEOPLE})\s*$",
    signs=("记者", "記者", "通讯员", "通訊員"),
)
_PUBLISHED = Sought(
    rf"(?:(?:发布|發布|發佈|发表|發表|更新|刊登|出版)?(?:时间|時間|日期|于|於)?\s*[:：]?\s*)(?P<value>{DATE})",
    signs=CENTURIES,
)
# A newspaper's site may have the editor's staff number after the name: 责任编辑：周甲_NB12345.
_EDITOR = Sought(
    rf"(?:责任|責任|本文|值班|网络)?(?:编辑|編輯|责编|責編)\s*[:：/丨|]\s*"
    rf"(?P<value>[\u4e00-\u9fff]{{2,4}}(?:[、，,][\u4e00-\u9fff]{{2,4}})*|{_LATIN_NAME}(?=[）)\]】]|\s*$))"
    rf"(?=$|[\s）)\]】]|_[A-Z]{{1,4}}\d)",
    signs=("编辑", "編輯", "责编", "責編"),
)
_CLOSING = Sought(
    rf"[（(](?:(?:本[报報]|[\u4e00-\u9fff]{{2,8}}[报報社网網])?(?:[记記]者|通[讯訊][员員])[:：/／∕\s]*"
    rf"|(?:作者|撰文|文)(?:{_COLON}|\s+))?(?P<value>{_PEOPLE})[）)]\s*$",
    signs="）)",
)
# What stands beside a reporter's name: who helped, what was done.
HELPERS = "(?:通讯员|通訊員|实习生|實習生|摄影|攝影|整合|综合|綜合|整理|编译|編譯)"
_OPENING = Sought(
    r"^(?:[\u4e00-\u9fff]{1,8}[报報社网網刊台臺][^\s，。,]{0,16}[讯訊电電]|[讯訊])[\s:：]*"
    r"[（(]?(?:[\u4e00-\u9fff]{2,8}[报報社网網])?(?:[见見][习習])?[记記]者\s*[:：]?\s*"
    rf"(?P<value>{_HAN_NAME}(?:[ 、,，/\u3000]+(?!{HELPERS}){_HAN_NAME})*)(?=[）)]|\s*{HELPERS})",
    signs=("记者", "記者"),
)
_CLOSING_WORDS = re.compile(
    r"完|待续|續|续|全文|节选|連載|连载|未完|责任|責任|编辑|編輯|图|圖|摄|攝|略|下同|笑|掌声|注|据|来源|來源|资料|原载|摘自"
)
# Of what an article ends with in brackets, what speaks of the article: 本文不代表本报立场, 文责自负, 有删节.
_OF_THE_ARTICLE = re.compile(
    r"本[文报報刊网網版台臺站]|代表|立[场場]|[观觀][点點]|文[责責]|自[负負]|[删刪][节節改减減]|化名|版[权權]|[转轉][载載]|[参參]考|授[权權]|所有"
)
_POSTS = ("作者", "记者", "記者", "评论员", "評論員", "特约撰稿人")
_NOT_PEOPLE = re.compile(r"^(?:报道|報道|站|手记|调查|专访|观察|从|在|了解|获悉)")


class Fields:
    """Metadata while it is being found: the first value of a field stays."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.spans: dict[str, Span] = {}

    def set(self, name: str, value: object, span: Span | None = None) -> None:
        """Note a value, unless it is empty or the field has one."""
        if not value or name in self.values:
            return
        self.values[name] = value
        if span is not None:
            self.spans[name] = span

    def metadata(self, **more: object) -> Metadata:
        """Return all that was found."""
        return replace(Metadata(), **self.values, **more, spans=dict(self.spans))


def _note(fields: Fields, name: str, match: re.Match[str] | None, at: int, clean: Callable[[str], str | None]) -> bool:
    if not match:
        return False
    value = clean(match["value"])
    fields.set(name, value, Span(at + match.start("value"), at + match.end("value")))
    return value is not None


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _written_down(line: str, at: int, found: Fields) -> str:
    """Add who wrote down what the author told; return the line without it."""
    match = _AUTHOR.search(line)
    writer = _person(match["value"]) if match else None
    if match is None or writer is None:
        return line
    found.values["author"] += f"、{writer}"
    told = found.spans["author"]
    ends = (told.start, told.end, at + match.start("value"), at + match.end("value"))
    found.spans["author"] = Span(min(ends), max(ends))
    return line[: match.start()] + _blank(match) + line[match.end() :]


def _person(value: str) -> str | None:
    value = value.strip()
    if _NOT_PEOPLE.search(value):
        return None
    if not _is_han(value):
        return value
    # 河湾网专栏作者 周甲: what one is to the paper stands before the name.
    people = [each for each in re.split(r"[ \u3000,，、/]+", value) if each]
    return "、".join([each for each in people if not each.endswith(_POSTS)] or people)


def _is_han(value: str) -> bool:
    return "\u4e00" <= value[0] <= "\u9fff"


def read_byline(line: str, at: int, fields: Fields) -> bool:
    """Read a line near the top that holds nothing but author, source and time; say whether it is one.

    Args:
        line: the line's text.
        at: its offset in the original text.
        fields: takes what is found.
    """
    if len(line) > 120 or line.endswith(("。", "！", "？")):
        return False
    found = Fields()
    rest = _PICTURES.sub(_blank, line)
    for name, pattern, clean in (
        ("source", _SOURCE, str),
        ("author", _AUTHOR, _person),
        ("published", _PUBLISHED, parse_date),
        ("author", _REPORTER, _person),
    ):
        match = pattern.search(rest)
        if match and _note(found, name, match, at, clean):
            rest = rest[: match.start()] + _blank(match) + rest[match.end() :]
            if pattern is _AUTHOR and match["label"] == "口述":
                rest = _written_down(rest, at, found)
    leftover = re.sub(r"[\s|｜/／∕·‧:：,，()（）\[\]【】-]+", "", rest)
    if not found.values or len(leftover) > 10 or (len(leftover) > 4 and set(found.values) == {"author"}):
        return False
    for name, value in found.values.items():
        fields.set(name, value, found.spans.get(name))
    if leftover and "source" not in fields.values and re.fullmatch(r".*(?:网|網|报|報|社|台|臺|刊|号|號)", leftover):
        place = line.find(leftover)
        fields.set("source", leftover, Span(at + place, at + place + len(leftover)) if place >= 0 else None)
    return True


def read_editor(line: str, at: int | None, fields: Fields) -> None:
    """Read who edited the article: 责任编辑：张三; `at` is the line's offset, None if it isn't in the text."""
    match = _EDITOR.search(line)
    if match:
        value = re.sub(r"[，,]+", "、", match["value"])
        fields.set("editor", value, None if at is None else Span(at + match.start("value"), at + match.end("value")))


def read_closing(paragraph: str, at: int, fields: Fields) -> None:
    """Read an author in brackets at the very end of the last paragraph."""
    match = _CLOSING.search(paragraph[-60:])
    # （BBC） after a caption is whose picture it is.
    told = match is None or _CLOSING_WORDS.search(match["value"]) or _OF_THE_ARTICLE.search(match["value"])
    if match and not told and not match["value"].isupper():
        before = paragraph[: len(paragraph) - len(paragraph[-60:]) + match.start()].rstrip()
        if not before or before[-1] in "。！？!?…”」』\"'）)":
            _note(fields, "author", match, at + max(0, len(paragraph) - 60), _person)


def read_opening(paragraph: str, at: int, fields: Fields) -> None:
    """Read the reporters whom a dateline names: 本报讯（记者 张三）, 新华社北京3月1日电（记者张三、李四）."""
    match = _OPENING.search(paragraph[:120])
    if match:
        _note(fields, "author", match, at, _person)
