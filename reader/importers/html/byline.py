"""Reads author, source and time from what a page shows around its title, by the names of elements and by words."""

import re
from collections.abc import Iterator, Sequence

from lxml import html as lxml_html

from reader.article.dates import parse_date
from reader.article.metadata import DEED, HELPERS, Fields, writers
from reader.article.structure.furniture import find_furniture
from reader.importers.html.head import COMPANY
from reader.importers.html.names import is_junk
from reader.importers.html.title import clean, key
from reader.importers.pieces import Piece
from reader.text.span import Span

_NAMED: dict[str, re.Pattern[str]] = {
    "author": re.compile(
        r"(?:^|[\s_-])(?:author|authors?-?name|authorname|writer|byline|zuozhe|poet|note-author|author_baidu)(?:$|[\s_-])"
        r"|(?:authorname|author)$",
        re.IGNORECASE,
    ),
    "source": re.compile(r"source|laiyuan|media-?name|(?:^|[\s_])(?:js_name|from|origin)(?:$|[\s_])", re.IGNORECASE),
    "published": re.compile(
        r"(?:^|[\s_-])(?:[a-z]*time|[a-z]*date|pubtime_baidu|posted-on|day|publish(?:ed)?|info|date-?source)(?:$|[\s_-])"
        r"|(?:time|date|source)$",
        re.IGNORECASE,
    ),
}
_AUTHOR_WORD = re.compile(
    r"^.{0,12}?(?:作者|撰文|(?:(?<![\u4e00-\u9fff])|[图圖])文|記者|记者|by|由)(?:\s*[:：/／∕|丨，,]\s*|\s+|(?=[\u4e00-\u9fff]{2,4}$))",
    re.IGNORECASE,
)
# What platforms put beside a name.
_LABELS = re.compile(r"(?:^|\s)(?:原创|(?:已)?关注|(?:企鹅|头条|百家|网易|搜狐|一点|大鱼|澎湃)号)(?=\s|$)")
_DEED = re.compile(DEED)
_NAMES = re.compile(r"[\u4e00-\u9fff]{2,4}(?:\s+[\u4e00-\u9fff]{2,4})+")
_POST = re.compile(r"(?<=[\u4e00-\u9fff]{2})\s*[（(][^（）()]{2,40}[）)]$")
_WRITER = re.compile(r"^(?:[见見][习習])?(?:[记記]者|作者|撰文)\s*[:：]?\s*")
_SLASH = re.compile(r"\s*[/／∕]\s*")
_NOT_AUTHOR = re.compile(
    r"[\d。！？：:；;<>|]|关注|登录|注册|更多|专栏|举报|浏览|阅读|订阅|粉丝|文章|作品|版权|返回|回复|评论|楼主|来源|原创"
    r"|所有|其他|只看|会员|网络|综合|整理"
)
_SOURCE_WORD = re.compile(r"^.*?(?:来源|來源|来自|來自|出处|出處|转自|摘自)于?\s*[:：]?\s*")
_NOT_SOURCE = re.compile(r"[。！？；<>|]|\d{4}|评论|参与|登录|举报|声明|编辑|微信|分享|时间|字体|作者|授权")
_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "author",
        re.compile(
            r"(?:(?:^|[\s|｜　])(?:作者|撰文|撰稿|文)\s*[:：，,/／]|作者[:：])\s*"
            r"(?P<value>[\u4e00-\u9fff·]{2,8}(?:[、 ][\u4e00-\u9fff·]{2,4})*)(?=$|[\s|｜　])"
        ),
    ),
    ("author", re.compile(r"(?:(?:^|\s)[记記]者\s*|\bby\s+)(?P<value>[\u4e00-\u9fff]{2,4})(?=\s*[／/]|$)")),
    (
        "source",
        re.compile(
            r"(?:发布|發布|发文|發文)(?:机构|機構|机关|機關|单位|單位)\s*[:：]?\s*(?P<value>[\u4e00-\u9fff]{3,24})"
        ),
    ),
    (
        "source",
        re.compile(
            r"(?:(?:来源|來源|出处)于?\s*[:：]?|(?:来自|來自)\s*[:：])\s*(?P<value>[^\s|｜，,;；)）\]】编作责时阅浏字打]"
            r"(?:(?!编辑|作者|责编|责任|浏览|阅读|时间)[^\s|｜，,;；)）\]】]){1,24})"
        ),
    ),
)
_REPORTERS = re.compile(
    r"^(?:[〔【（(\[]\s*)?(?:[\u4e00-\u9fff]{2,10}[报報社网網台臺]|本[报報刊网網台臺])?(?:特[约派約])?"
    r"(?:[见見][习習])?[记記]者\s*[:：]?\s*(?P<value>[\u4e00-\u9fff]{2,4}(?:[、 ，　][\u4e00-\u9fff]{2,4})*?)"
    r"(?:\s*[/／]\s*[\u4e00-\u9fff]{2,8}(?:報導|报道|攝影)?|[報报][道導]|[\u4e00-\u9fff]{2,6}\d{1,2}日[电電讯])?"
    r"\s*(?:[〕】）)\]]|$)"
)
_SIGNED = re.compile(
    r"^[【（(\[]\s*(?:文|撰文|作者)\s*[/／∕|:：]\s*(?:[^\s】）)\]]{2,16}\s)?"
    r"(?P<value>[\u4e00-\u9fff·]{2,8}(?:[、 ][\u4e00-\u9fff·]{2,8})*)\s*[】）)\]]"
)
_HELPING = re.compile(rf"[\s、，　]+{HELPERS}$")
_NEWSWIRE = re.compile(
    r"^[（(](?:[\u4e00-\u9fff]{2,8}社)?[记記]者(?P<value>[\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,3})*?)"
    r"(?:[\u4e00-\u9fff]{2,4}\d{1,2}日[\u4e00-\u9fff]{0,4}[电電])[）)]"
)
_CONTROLS = re.compile(r"(?:\s*\|\s*)?(?:只看(?:该作者|樓主|楼主|大图)|倒序浏览|阅读模式)")
_TRAIL = re.compile("[›»＞>→]")
_BEFORE, _AFTER, _MOST = 12, 8, 4000


def read_names(tree: lxml_html.HtmlElement, fields: Fields) -> None:
    """Read what elements outside lists and comments say whose names tell what they hold."""
    for element in _bylines(tree):
        names = f"{element.get('class') or ''} {element.get('id') or ''}".strip()
        for field, pattern in _NAMED.items():
            if field not in fields.values and pattern.search(names):
                # Neighbours are apart on the page, whether or not the markup has a space: <b>原创</b><i>河湾报</i>.
                words = clean(" ".join(filter(str.strip, element.itertext())))
                fields.set(field, _READERS[field](_LABELS.sub(" ", words).strip()))


def _bylines(tree: lxml_html.HtmlElement) -> Iterator[lxml_html.HtmlElement]:
    """Yield named elements with few words, in order."""
    junk: set[lxml_html.HtmlElement] = set()
    count = 0
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        if element.getparent() in junk or is_junk(element):
            junk.add(element)
            continue
        if element.get("class") is None and element.get("id") is None:
            continue
        count += 1
        if count > _MOST:
            return
        size = sum(len(words) for words, _ in zip(element.itertext(), range(12), strict=False))
        if 2 <= size <= 200:
            yield element


def person(words: str) -> str | None:
    """Return the author's name in a short text, or None."""
    bare = writers(_POST.sub("", _AUTHOR_WORD.sub("", words))).strip(" /／|：:，,　")
    bare = _WRITER.sub("", next((part for part in _SLASH.split(bare) if not COMPANY.search(part)), bare))
    if not 2 <= len(bare) <= 16 or _NOT_AUTHOR.search(bare) or _DEED.fullmatch(bare):
        return None
    return "、".join(bare.split()) if _NAMES.fullmatch(bare) else bare


def _source(words: str) -> str | None:
    bare = _SOURCE_WORD.sub("", words).strip(" |：:　")
    return bare if 2 <= len(bare) <= 24 and not _NOT_SOURCE.search(bare) else None


def _time(words: str) -> str | None:
    return parse_date(words) if len(words) <= 120 else None


_READERS = {"author": person, "source": _source, "published": _time}


def read_around(whole: Sequence[Piece], title: str, fields: Fields) -> None:
    """Read the byline, breadcrumb and poster near the title on the page, outside the main text too."""
    at = _place(whole, title)
    before = whole[max(0, (at or 0) - _BEFORE) : at or 0]
    after = whole[(at + 1 if at is not None else 0) :][:_AFTER]
    for part in (after, before):
        lines = [_CONTROLS.sub("", " ".join(piece.text.split())) for piece in part if len(piece.text) <= 200]
        near = Fields()
        for line in lines[:4] if part is after else []:
            _by_words(line, near)
        # The long first line keeps the furniture's rules for a file's very first line away from these.
        find_furniture(["\u3000" * 10, *lines], [Span(0, 0)] * (len(lines) + 1), near)
        for field, value in near.values.items():
            if field not in {"site", "original_title", "page_title"}:
                fields.set(field, value)


def _by_words(line: str, near: Fields) -> None:
    for field, pattern in _WORDS:
        if len(line) <= 120 and (match := pattern.search(line)):
            near.set(field, person(match["value"]) if field == "author" else match["value"])
    if len(line) <= 160:
        near.set("published", parse_date(line) if not line.endswith("。") else None)


def read_reporters(paragraphs: Sequence[str], fields: Fields) -> None:
    """Read the reporters whom brackets at the start of the text name: 〔記者甲乙丙／河灣報導〕."""
    for words in paragraphs[:3]:
        match = _NEWSWIRE.match(words[:60]) or _REPORTERS.match(words[:60]) or _SIGNED.match(words[:60])
        if match and len(match.group()) >= 4:
            fields.set("author", re.sub(r"[ ，　]+", "、", _HELPING.sub("", match["value"])))
            return


def _place(whole: Sequence[Piece], title: str) -> int | None:
    """Return which piece shows the title: a heading first, else the first that holds little more and is no trail."""
    own = key(title)
    if not own:
        return None
    places = [
        index for index, piece in enumerate(whole) if len(piece.text) < len(title) + 40 and own in key(piece.text)
    ]
    places = [index for index in places if not _TRAIL.search(whole[index].text)] or places
    headed = [index for index in places if whole[index].kind == "heading"]
    return next(iter(headed or places), None)
