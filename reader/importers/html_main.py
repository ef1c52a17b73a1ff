"""Finds the element that holds a page's main text."""

import logging
import re

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs
from lxml import html as lxml_html
from readability import Document

_HAN = re.compile("[\u4e00-\u9fff]")
_CONTAINERS = frozenset({"div", "article", "section", "main", "td", "body", "center"})
_NAMED = ("js_content", "artibody", "artiContent", "endText", "article-content", "article_content", "main-content")

logging.getLogger("readability.readability").setLevel(logging.CRITICAL)


def main_element(tree: lxml_html.HtmlElement) -> lxml_html.HtmlElement:
    """Return the main text's element, or the whole tree where none stands out."""
    found = _by_readability(tree)
    mine = _by_density(tree)
    size = _han(found) if found is not None else 0
    if mine is not None and _han(mine) > 2 * size:
        return mine
    if found is None or not size:
        return tree
    around = _common_container(tree, found)
    return around if around is not None and _han(around) <= 1.2 * size + 100 and not _mostly_links(around) else found


def _mostly_links(element: lxml_html.HtmlElement) -> bool:
    return sum(map(_han, element.iter("a"))) > 0.2 * _han(element)


def _squeeze(text: str | None) -> str:
    return "".join((text or "").split())


def _common_container(tree: lxml_html.HtmlElement, found: lxml_html.HtmlElement) -> lxml_html.HtmlElement | None:
    """Return the element of the page that holds the first and last paragraph found.

    readability drops lists and tables that stand between its paragraphs; their container has them.
    """
    words = [key for text in found.itertext() if len(key := _squeeze(text)) >= 15]
    if not words:
        return None
    holders: dict[str, lxml_html.HtmlElement] = {}
    for element in tree.iter():
        if isinstance(element.tag, str):
            holders.setdefault(_squeeze(element.text), element)
            parent = element.getparent()
            if parent is not None:
                holders.setdefault(_squeeze(element.tail), parent)
    places = [holders.get(words[0]), holders.get(words[-1])]
    if places[0] is None or places[1] is None:
        return None
    above = {places[0], *places[0].iterancestors()}
    return next((element for element in (places[1], *places[1].iterancestors()) if element in above), None)


def _han(element: lxml_html.HtmlElement) -> int:
    words = element.text_content()
    return len(_HAN.findall(words)) or len(words.split())


def _by_readability(tree: lxml_html.HtmlElement) -> lxml_html.HtmlElement | None:
    try:
        summary = Document(lxml_html.tostring(tree, encoding="unicode")).summary(html_partial=True)
        parser = lxml_html.HTMLParser(no_network=True, huge_tree=False)
        return lxml_html.document_fromstring(summary, parser=parser)
    except Exception:  # noqa: BLE001 - it raises its own Unparseable, and lxml's errors, on odd pages
        return None


def _by_density(tree: lxml_html.HtmlElement) -> lxml_html.HtmlElement | None:
    """Return the innermost container that holds most of the page's text outside links."""
    for name in _NAMED:
        for element in tree.xpath(
            "//*[@id=$name or contains(concat(' ', @class, ' '), concat(' ', $name, ' '))]", name=name
        ):
            if _han(element) > 100:
                return element
    own: dict[lxml_html.HtmlElement, float] = {}
    for event, element in etree.iterwalk(tree, events=("end",)):
        del event
        if isinstance(element.tag, str):
            words = (element.text or "") + "".join(child.tail or "" for child in element)
            inner = sum(own.get(child, 0.0) for child in element)
            weight = len(_HAN.findall(words)) + 2 * sum(words.count(mark) for mark in "，。")
            own[element] = 0.0 if element.tag in {"a", "nav", "footer", "head"} else inner + weight
    total = own.get(tree, 0.0)
    best: lxml_html.HtmlElement | None = None
    for element, weight in own.items():
        # Children come before their parents: the first container with most of the text is the innermost.
        if element.tag in _CONTAINERS and weight >= 0.6 * total > 60:
            best = element
            break
    return best
