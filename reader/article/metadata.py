"""What the text itself says about the article, while it is being found; who edited it, who signs it at its end."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from reader.article.article import Metadata
from reader.text.sought import Sought
from reader.text.span import Span

NAME = r"[\u4e00-\u9fff·*＊]{2,8}"
LATIN_NAME = r"[A-Za-z][A-Za-z.]+(?: [A-Za-z][A-Za-z.]*){0,3}"
LABELLED = "作者|撰文|撰稿|[采採][写寫]|[采採][访訪]|口述|整理|[记記]者|通[讯訊][员員]|[编編][译譯]"
LABELS = f"(?:{LABELLED}|责任|責任|编辑|編輯|责编|責編|来源|來源|[摄攝]影|[供绘繪制製][图圖])"
PEOPLE = (
    rf"(?:{NAME}(?:[ 、,，/\u3000]+(?!{LABELS}|[\u4e00-\u9fff]{{1,6}}\s*[:：]){NAME})*"
    rf"|{LATIN_NAME}(?:\s?[、,，/]\s?{LATIN_NAME})*)"
)
# What those are who sign a report: 特约记者 张三, 实习生 李四.
WHO = "(?:特[约約派])?(?:[见見实實][习習])?(?:[攝摄]影)?(?:[记記]者|通[讯訊][员員]|[编編][译譯]|[实實][习習]生)"
# Pages in Big5 have ∕ and ‧ for ／ and ·.
COLONS = ":：/／∕丨|｜·•‧"
COLON = rf"\s*[{COLONS}]\s*"
ORIGINAL_TITLE = re.compile(r"^[（(【\[]?原(?:文)?[标標][题題]\s*[:：]\s*(?P<value>[^\n]*?\S)[）)】\]]?\s*$")
# A newspaper's site may have the editor's staff number after the name: 责任编辑：周甲_NB12345.
EDITOR = Sought(
    rf"(?:责任|責任|本文|值班|网络)?(?:编辑|編輯|责编|責編)\s*[:：/丨|]\s*"
    rf"(?P<editor>[\u4e00-\u9fff]{{2,4}}(?:[、，,][\u4e00-\u9fff]{{2,4}})*|{LATIN_NAME}(?=[）)\]】]|\s*$))"
    rf"(?:_[A-Z]{{1,4}}\d\w*)?(?=$|[\s）)\]】])",
    signs=("编辑", "編輯", "责编", "責編"),
)
_CLOSING = Sought(
    rf"[（(](?:(?:本[报報]|[\u4e00-\u9fff]{{2,8}}[报報社网網])?(?:[记記]者|通[讯訊][员員])[:：/／∕\s]*"
    rf"|(?:作者|撰文|文)(?:{COLON}|\s+))?(?P<value>{PEOPLE})[）)]\s*$",
    signs="）)",
)
# What stands beside a reporter's name: who helped, what was done.
HELPERS = "(?:通讯员|通訊員|实习生|實習生|摄影|攝影|整合|综合|綜合|整理|编译|編譯)"
_CLOSING_WORDS = re.compile(
    r"完|待续|續|续|全文|节选|連載|连载|未完|责任|責任|编辑|編輯|图|圖|摄|攝|略|下同|笑|掌声|注|据|来源|來源|资料|原载|摘自"
)
# Of what an article ends with in brackets, what speaks of the article: 本文不代表本报立场, 文责自负, 有删节.
_OF_THE_ARTICLE = re.compile(
    r"本[文报報刊网網版台臺站]|代表|立[场場]|[观觀][点點]|文[责責]|自[负負]|[删刪][节節改减減]|化名|版[权權]|[转轉][载載]|[参參]考|授[权權]|所有"
)
_POSTS = ("作者", "记者", "記者", "评论员", "評論員", "特约撰稿人")
_WHO = re.compile(rf"^{WHO}\s*[:：]?\s*")
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


def person(value: str) -> str | None:
    """Return who is named, joined by 、 and without what they are to the paper; None where that is no person."""
    value = _WHO.sub("", value.strip())
    if _NOT_PEOPLE.search(value):
        return None
    if not value or not _is_han(value):
        return value or None
    # 河湾网专栏作者 周甲: what one is to the paper stands before the name.
    people = [_WHO.sub("", each) for each in re.split(r"[ \u3000,，、/／∕]+", value) if not _WHO.fullmatch(each)]
    people = [each for each in people if each]
    return "、".join([each for each in people if not each.endswith(_POSTS)] or people)


def _is_han(value: str) -> bool:
    return "\u4e00" <= value[0] <= "\u9fff"


def joined(value: str) -> str:
    """Return names joined by 、."""
    return re.sub(r"[，,]+", "、", value)


def read_editor(line: str, at: int | None, fields: Fields) -> None:
    """Read who edited the article: 责任编辑：张三; `at` is the line's offset, None if it isn't in the text."""
    match = EDITOR.search(line)
    if match:
        place = None if at is None else Span(at + match.start("editor"), at + match.end("editor"))
        fields.set("editor", joined(match["editor"]), place)


def read_closing(paragraph: str, at: int, fields: Fields) -> None:
    """Read an author in brackets at the very end of the last paragraph."""
    match = _CLOSING.search(paragraph[-60:])
    # （BBC） after a caption is whose picture it is.
    told = match is None or _CLOSING_WORDS.search(match["value"]) or _OF_THE_ARTICLE.search(match["value"])
    if match and not told and not match["value"].isupper():
        before = paragraph[: len(paragraph) - len(paragraph[-60:]) + match.start()].rstrip()
        if not before or before[-1] in "。！？!?…”」』\"'）)":
            _note(fields, "author", match, at + max(0, len(paragraph) - 60), person)
