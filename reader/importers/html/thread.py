"""Finds the posts of a forum's thread: the first one is the article, with what its author adds later."""

import re
from collections.abc import Container
from typing import NamedTuple

from lxml import html as lxml_html

from reader.importers.html.density import heaviest, weigh

_POST = re.compile(
    r"^(?:postmessage_\d+|post_content_\d+|d_post_content|bbs-content|t_msgfont\w*|tpc_content|postcontent|post_message_\d+|read_tpc|js-post-content)$"
)
_WHO = re.compile(
    r"(?:^|[\s_-])(?:author|authi|username|user-?name|p_author_name|d_name|poster|nickname|xw1|atl-info|readName|bigusername)(?:$|[\s_-])"
)
_SAYS_WHO = re.compile(r"(?:楼主|樓主|作者)\s*[:：]\s*(\S+)")
# How a post begins: its floor, or who posted it when.
_FLOOR = re.compile(
    r"(?:^|\s)(?:楼主|樓主|沙发|沙發|板凳|\d{1,4}\s?[楼樓#])(?:\s|$)|[发發]表[于於]\s*[:：]?\s*\d|»\s*\d{4}-|[回發发][复覆帖]于\s*\d"
)
_DIGITS = re.compile(r"\d+")
_LEAST_FLOORS = 3
_LONG = 60
_MOST = 200


class Thread(NamedTuple):
    """What of a thread is the article.

    Attributes:
        posts: the first post and later long ones by the same author.
        author: who wrote them; empty where the page doesn't tell.
    """

    posts: list[lxml_html.HtmlElement]
    author: str


def find_thread(tree: lxml_html.HtmlElement) -> Thread | None:
    """Return the article's posts; None where the page is no thread."""
    named = {element: None for element, _ in zip(filter(_is_post, tree.iter("div", "td")), range(_MOST), strict=False)}
    posts = [post for post in named if not any(above in named for above in post.iterancestors())] or _floors(tree)
    if not posts or not posts[0].text_content().strip():
        return None
    boxes = [_box(post, named) for post in posts] if len(posts) > 1 else [tree]
    author = _author(boxes[0], posts[0])
    later = [
        post
        for box, post in zip(boxes[1:], posts[1:], strict=True)
        if author and _author(box, post) == author and len(post.text_content().strip()) >= _LONG
    ]
    return Thread([posts[0], *later], author)


def _floors(tree: lxml_html.HtmlElement) -> list[lxml_html.HtmlElement]:
    """Return the posts of a board that names none: what holds most words in boxes alike that begin as posts do."""
    for parent in tree.iter("div", "td", "ol", "ul", "form", "body", "section"):
        alike: dict[tuple[str, str], list[lxml_html.HtmlElement]] = {}
        for child in parent.iterchildren("div", "table", "li", "article"):
            alike.setdefault((child.tag, _DIGITS.sub("", child.get("class") or "")), []).append(child)
        for boxes in alike.values():
            if len(boxes) >= _LEAST_FLOORS and all(_FLOOR.search(_head(box)) for box in boxes[:_LEAST_FLOORS]):
                return [_words_of(box) for box in boxes[:_MOST]]
    return []


def _words_of(box: lxml_html.HtmlElement) -> lxml_html.HtmlElement:
    best = heaviest(weigh(box).weights)
    return box if best is None else best


def _head(box: lxml_html.HtmlElement) -> str:
    """Return the first words of a box."""
    return " ".join(" ".join(words for words, _ in zip(box.itertext(), range(30), strict=False)).split())[:160]


def _is_post(element: lxml_html.HtmlElement) -> bool:
    names = f"{element.get('id') or ''} {element.get('class') or ''}".split()
    return any(_POST.match(name) for name in names)


def _box(post: lxml_html.HtmlElement, posts: Container[lxml_html.HtmlElement]) -> lxml_html.HtmlElement:
    """Return the outermost element that holds this post and no other."""
    box = post
    for above in post.iterancestors():
        if any(other in posts for other in above.iter("div", "td") if other is not post):
            break
        box = above
    return box


def _author(box: lxml_html.HtmlElement, post: lxml_html.HtmlElement) -> str:
    for element in box.iter():
        if element is post:
            continue
        names = element.get("class") or "" if isinstance(element.tag, str) else ""
        if names and _WHO.search(names):
            words = " ".join(element.text_content().split())
            said = _SAYS_WHO.search(words)
            return said[1] if said else words[:40]
    return ""
