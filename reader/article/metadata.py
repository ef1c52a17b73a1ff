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
# How a report came about; and where from, where nothing parts the place from a name.
MANNER = (
    "(?:即[时時]|[综綜]合|[连連][线線]|[联聯]合|[采採][访訪]|外[电電]|[专專][题題]|[独獨]家|特稿"
    "|[摄攝]影|[图圖]文|[现現][场場])"
)
PLACES = (
    "[台臺][北中南東东]|新[北竹]|桃[園园]|高雄|基隆|苗栗|彰化|南投|[雲云]林|嘉[義义]|屏[東东]|宜[蘭兰]|花[蓮莲]|澎湖|金[門门]"
    "|[馬马]祖|北京|上海|天津|重[慶庆]|香港|[澳][門门]|[廣广]州|深圳|成都|武[漢汉]|南京|杭州|石家[莊庄]|哈[爾尔][濱滨]|[東东]京|首[爾尔]"
    "|[華华]盛[頓顿]|[紐纽][約约]|[倫伦]敦|巴黎|新加坡"
)
REPORT = rf"{MANNER}*[报報][导導道]"
# What one did, behind one's name: 何佩文 攝影報道, 何佩文 北京专电, 何佩文 專訪.
DEED = rf"(?:{REPORT}|{MANNER}*(?:[专專][访訪电電稿]|特[写寫稿]|撰[文稿]|[摄攝]影|整理|[编編][译譯]))"
_DONE = re.compile(rf"(?<=[\u4e00-\u9fff*＊])[\s／/∕]*(?:{PLACES})?(?P<deed>(?<=[\s／/∕])文|{DEED})(?=$|[\s／/∕、，,])")
_PICTURES_TAKEN = re.compile("[摄攝]影")
_CLOSING_WORDS = re.compile(
    r"完|待续|續|续|全文|节选|連載|连载|未完|责任|責任|编辑|編輯|图|圖|摄|攝|略|下同|笑|掌声|注|据|来源|來源|资料|原载|摘自"
)
# Of what an article ends with in brackets, what speaks of the article: 本文不代表本报立场, 文责自负, 有删节.
_OF_THE_ARTICLE = re.compile(
    r"本[文报報刊网網版台臺站]|代表|立[场場]|[观觀][点點]|文[责責]|自[负負]|[删刪][节節改减減]|化名|版[权權]|[转轉][载載]|[参參]考|授[权權]|所有"
)
_BETWEEN = " \t\u3000、，,／/∕"
_POSTS = ("作者", "记者", "記者", "评论员", "評論員", "特约撰稿人")
_WHO = re.compile(rf"^{WHO}\s*[:：]?\s*")
_NOT_PEOPLE = re.compile(r"^(?:[报報][道導导]|[专專][访訪电電]|站|手记|调查|观察|从|在|了解|获悉)")


class Fields:
    """Metadata while it is being found: the first value of a field stays."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.spans: dict[str, Span] = {}
        self.language = ""  # that the document says it is in

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
    value = _WHO.sub("", writers(value.strip()))
    if _NOT_PEOPLE.search(value):
        return None
    if not value or not _is_han(value):
        return value or None
    # 河湾网专栏作者 周甲: what one is to the paper stands before the name.
    people = [_WHO.sub("", each) for each in re.split(r"[ \u3000,，、/／∕]+", value) if not _WHO.fullmatch(each)]
    people = [each for each in people if each]
    return "、".join([each for each in people if not each.endswith(_POSTS)] or people)


def writers(value: str) -> str:
    """Return the names alone of those who wrote, where each is named with what they did.

    ::

        何佩文、林小明 報道             何佩文 北京专电             何佩文 報道 林小明 攝影
    """
    *done, rest = _DONE.split(value)
    if not done:
        return value
    named = list(zip(done[::2], done[1::2], strict=True))
    wrote = [names for names, deed in named if not _PICTURES_TAKEN.fullmatch(deed)] or [named[0][0]]
    return "、".join(filter(None, (names.strip(_BETWEEN) for names in (*wrote, rest))))


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
