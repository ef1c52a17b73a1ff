"""What the class names and ids of a page's elements say: which parts are never the article, which are likely to be."""

import re

from lxml import html as lxml_html

# Whole words of a name, where `_`, `-` and capitals part words.
_JUNK_WORDS = frozenset([
    "comment", "comments", "pinglun", "reply", "replies", "related", "relate", "relative", "relevant", "recommend",
    "recommends", "recommendation", "recommendations", "recommended", "tuijian", "xiangguan", "share", "sharebar",
    "bdsharebuttonbox", "jiathis", "sns", "social", "toolbar", "hot", "hotnews", "rank", "ranking", "paihang",
    "sidebar", "aside", "side", "rightbar", "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs",
    "crumb", "crumbs", "footer", "foot", "copyright", "advert", "advertise", "advertisement", "ads", "adsense",
    "guanggao", "promo", "sponsor", "login", "register", "qrcode", "erweima", "pagination", "pager", "popup",
    "subscribe", "signature", "follow", "toc", "navbox", "catlinks", "editsection", "infobox", "ceping", "disclaimer",
    "statement", "shengming", "warn", "prenext", "pnart", "nextprev",
])  # fmt: skip
_COMMENTS = frozenset(["comment", "comments", "pinglun", "reply", "replies"])
_CORE_NAME = re.compile(
    r"^(?:js_content|endtext|artibody|article-?content|article_?(?:content|body|text|con)|articlecontent|content-article"
    r"|contentbody|main_content_val|mp-editor|rm_txt_con|txt_?con|news_?(?:txt|content|text|body)|detail_?content"
    r"|trs_editor|ucap-content|pages_content|v_news_content|vsb_content|articalcontent|entry-content|postbody"
    r"|post-?(?:content|body)|post_(?:content|body|text)|topic-richtext|rich_media_content|richtext"
    r"|story-?(?:body|content)|cnblogs_post_body|content_views|article-content__editor|mw-parser-output|zoom|zw"
    r"|text_?content|content_?(?:main|text|txt|body|area))$"
)
_WORD = re.compile(r"[A-Za-z][a-z]*|[A-Z]+(?![a-z])")
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def is_junk(element: lxml_html.HtmlElement) -> bool:
    """Say whether an element's tag or names tell that it is no part of an article."""
    if element.tag in {"nav", "footer"}:
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if len(names) < 3 or element.tag in {"html", "body", "article", "main"}:
        return False
    return not _JUNK_WORDS.isdisjoint(_words(names))


def is_comments(element: lxml_html.HtmlElement) -> bool:
    """Say whether an element's names tell that it holds what readers say about an article."""
    return not _COMMENTS.isdisjoint(_words(f"{element.get('class') or ''} {element.get('id') or ''}"))


def _words(names: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(names[:200])]


def is_core(element: lxml_html.HtmlElement) -> bool:
    """Say whether an element has a name that sites give to the article's own text."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower().split()
    return any(_CORE_NAME.match(name) for name in names)


def is_hidden(element: lxml_html.HtmlElement) -> bool:
    """Say whether the page itself hides an element; an article that a script uncovers is not."""
    if element.tag in {"html", "body"} or is_core(element):
        return False
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))
