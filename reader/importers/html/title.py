"""Finds a page's title: what its title element says, without the site's name, as a heading of the page confirms it."""

import re
from collections.abc import Iterable, Iterator

from lxml import html as lxml_html

from reader.article.dates import DATE

_SITE = re.compile(
    r"网|網|新闻|新聞|频道|頻道|报$|報$|日报|社$|在线|在線|门户|论坛|論壇|博客|专栏|資訊|资讯|中国|财经|新浪|搜狐|腾讯|央视|头条|知乎|豆瓣|百科|\.(?:com|cn|net|org)|News|BBC|公众号|平台|客户端|号$"
    r"|周刊|杂志|出版|大学|学院|政府|贴吧|社区|社區|Powered by|诗库|文苑|中心$",
    re.IGNORECASE,
)
_PARTING = re.compile(
    r"_+|--+|——(?=[^—]{2,8}$)|\s(?:[-–—|｜/·•»>«‹]|::)\s|[|｜]|-|－|–|·|\s—\s|【(?=[^】]*吧】)|】(?=_)"
)
# What a site is called whose name stands before the title: words that no title begins with.
_FIRST = re.compile(r"(?:[网網]|论坛|論壇|[日晚周][报報]|周刊|\.(?:com|cn|net|org))$", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:[a-z]*title|tit|headline|head-?line|biaoti|subject|activity-name|conTit|content_t|titname|post-?title)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NOT_NAMED = re.compile(r"site|blog|sub|side|recommend|related|list|nav|foot|comment|hot|fname", re.IGNORECASE)
_LABEL = re.compile(r"^\s*(?:主[题題]|[标標][题題]|[帖贴]子)\s*[:：]")
_ROOTS = frozenset({"/", "./", "../", "index.html", "index.htm", "/index.html", "/index.htm", "/index.php"})
_SPACE = re.compile(r"[ \t\r\n\f\xa0\u200b]+")
# What a title element says that names the part of the site instead of the article.
_CHANNEL = re.compile(
    r"(?:新闻|工作|学院|公司|行业|校园|综合|最新|媒体)?(?:动态|中心|资讯|公告|报道|要闻|新闻|快讯)|通知公告|公告通知|(?:新闻|文章|信息|内容)?(?:详情|详细|正文|页面?)|首页|无标题文?档?"
)
_MORE = re.compile(rf"\s+.{{0,6}}?(?:{DATE}|(?:来源|來源|作者)[:：])")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LEAST_TITLE = 8
_KEYLESS = re.compile(r"[\s\W_]+")
_PLACE = re.compile(r"^[（(\[【][^（()）\]】]{1,6}[)）\]】]\s*")
_LONGEST = 150
_WHOLE = 400
_LONGEST_SITE = 16
_MOST_PARTS = 4
_LONGEST_CHANNEL, _SHORT_CHANNEL = 24, 12


def clean(text: str | None) -> str:
    """Return text with its white space joined; the wide space of Chinese titles stays."""
    return _SPACE.sub(" ", text or "").strip(" \u3000")


def key(text: str) -> str:
    """Return letters and digits alone, to compare by."""
    return _KEYLESS.sub("", text).lower()


def page_title(tree: lxml_html.HtmlElement, stated: Iterable[str], site: str) -> str:
    """Return the title.

    Args:
        tree: the page.
        stated: titles that the markup states beside the title element, likeliest first.
        site: the site's name, where known.
    """
    whole = clean(next((element.text_content()[:_WHOLE] for element in tree.iter("title")), ""))
    stated = [each for each in map(clean, stated) if 2 <= len(each) <= _LONGEST]
    cut = without_site(whole, site)
    headings = [
        list(_texts(each for each in tree.iter("h1") if not _is_sign(each))),
        list(_texts(_named(tree))),
        list(_texts(tree.iter(*_HEADINGS[1:]))),
    ]
    if _CHANNEL.fullmatch(cut):
        cut = next((each for each in _texts(tree.iter(*_HEADINGS)) if len(key(each)) >= _LEAST_TITLE), cut)
    for choices in (*headings, stated):
        best = _confirmed(choices, whole, cut, site)
        if best:
            return without_site(best, site) if best == whole else best
    short = _standing_alone(tree, whole)
    if short and len(key(short)) < len(key(cut)):
        return short
    if len(key(cut)) >= 2 and not _is_site(cut, site):
        return cut
    return next((each for choices in (stated, *headings) for each in choices if len(key(each)) >= 4), cut)


def _texts(elements: Iterable[lxml_html.HtmlElement]) -> Iterator[str]:
    for element in elements:
        words = clean(element.text_content())
        if 2 <= len(words) <= _LONGEST:
            yield words


def _is_sign(heading: lxml_html.HtmlElement) -> bool:
    """Say whether a heading is the site's own: a link to its front page."""
    return any((link.get("href") or "").strip() in _ROOTS for link in heading.iter("a"))


def _named(tree: lxml_html.HtmlElement) -> Iterator[lxml_html.HtmlElement]:
    """Yield elements whose names say that they hold the title."""
    for element in tree.iter("div", "span", "p", "td", "a", "strong", "font", "section"):
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if len(names) > 3 and _NAMED.search(names) and not _NOT_NAMED.search(names):
            yield element


def _confirmed(choices: list[str], whole: str, cut: str, site: str) -> str:
    """Return the longest choice that the title element holds too; where it breaks off, one that goes on as it does."""
    within, least = key(whole), 0.4 * len(key(cut))
    fitting: list[str] = []
    for each in choices:
        own = key(each)
        if len(own) < 2 or own == key(site):
            continue
        whole_of_it = own in within and (len(own) >= least or (within.startswith(own) and _parts_after(whole, each)))
        if whole_of_it or (len(own) >= 8 and _agree(own, key(cut)) and not _says_more(each, cut)):
            fitting.append(each)
    return max(fitting, key=lambda each: (within.startswith(key(each)), len(key(each))), default="")


def _parts_after(whole: str, start: str) -> bool:
    """Say whether the title element goes on after `start` with what parts a title from a site's name."""
    return whole.startswith(start) and bool(_PARTING.match(whole[len(start) :]))


def _says_more(heading: str, title: str) -> bool:
    """Say whether a heading goes on after the whole title with a time or a source."""
    return heading.startswith(title) and _MORE.match(heading, len(title)) is not None


def _agree(heading: str, title: str) -> bool:
    """Say whether a heading and a title are the same but for an end broken off or a word."""
    shorter, longer = sorted((heading, title), key=len)
    common = next(
        (at for at, (one, other) in enumerate(zip(shorter, longer, strict=False)) if one != other), len(shorter)
    )
    return common >= 8 and common >= 0.6 * len(shorter)


def _standing_alone(tree: lxml_html.HtmlElement, whole: str) -> str:
    """Return the longest beginning of the title element, up to a mark that parts, that stands alone on the page."""
    starts = {key(whole[: match.start()]): whole[: match.start()].strip() for match in _PARTING.finditer(whole)}
    starts = {own: words for own, words in starts.items() if len(own) >= 2}
    found = ""
    for element in tree.iter("div", "p", "td", "span", "font", "b", "strong", "center", "li"):
        words = _LABEL.sub("", element.text or "")
        if starts and words and len(words) < _LONGEST and key(words) in starts:
            found = max(found, starts[key(words)], key=len)
    return found


def without_site(title: str, site: str) -> str:
    """Cut the site's name, and the channel's, from the end of a title, or from its beginning.

    ::

        人民网 - 断桥六年后重新通车
        断桥六年后重新通车_社会频道_新华网
    """
    title = _without_site_before(title, site)
    for _ in range(_MOST_PARTS):
        marks = list(_PARTING.finditer(title))
        if not marks or not _names_site(title, marks[-1], site):
            return title
        title = title[: marks[-1].start()].rstrip()
    return title


def _without_site_before(title: str, site: str) -> str:
    """Cut the site's name from the beginning of a title, unless what follows is shorter or is called as sites are."""
    first = _PARTING.search(title)
    if first is None:
        return title
    left, right = title[: first.start()].strip(), title[first.end() :].strip()
    ours = _FIRST.search(left) is not None or _is_site(left, site)
    whole = len(key(right)) >= max(4, len(key(left))) and not _FIRST.search(right)
    return right if ours and whole else title


def _names_site(title: str, parting: re.Match[str], site: str) -> bool:
    """Say whether what follows a mark names a site or a channel: by the mark, or by what it is called."""
    left, right = title[: parting.start()].rstrip(), title[parting.end() :].strip(" 】")
    if not left or len(right) > _LONGEST_CHANNEL or len(key(left)) < 2:
        return False
    mark = parting.group()
    if "_" in mark or "--" in mark or mark == "【" or (mark != mark.strip() and len(right) <= _SHORT_CHANNEL):
        return True
    return _SITE.search(right) is not None or _is_site(right, site)


def _is_site(words: str, site: str) -> bool:
    return bool(site) and key(words) == key(site)


def site_beside(whole: str, title: str) -> str | None:
    """Return what of a title element names the site: the last part beside the title that is called as sites are."""
    parts = [part.strip(" 】") for part in _PARTING.split(whole)]
    named = [
        part
        for part in parts
        if 2 <= len(part) <= _LONGEST_SITE
        and key(part) not in key(title)
        and _SITE.search(part)
        and not _CHANNEL.fullmatch(part)
        and "Powered" not in part
    ]
    return named[-1] if named else None
