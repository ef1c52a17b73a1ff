"""Parses the XHTML of an e-book: strictly where it is well formed, as a browser would where it isn't."""

import re
from html.entities import html5
from typing import Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs
from lxml import html as lxml_html

from reader.errors import CannotOpen
from reader.importers.encoding import decode
from reader.importers.html.read import drop_unread, parse

_ENCODING = re.compile(
    rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{2,20})|charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,20})"
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]{0,2000}(?:\[.{0,100000}?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_KEPT = frozenset({"lt", "gt", "amp", "quot", "apos"})
_SPACES = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def markup(raw: bytes) -> str:
    """Return an XML part as text without its prolog, entities other than XML's own replaced by what HTML means by them.

    Raises:
        CannotOpen: it isn't text.
    """
    declared = [name.decode("ascii") for pair in _ENCODING.findall(raw[:1000]) for name in pair if name]
    text = _SPACES.sub("", decode(raw, declared).text)
    text = _DOCTYPE.sub("", _DECLARATION.sub("", text), count=1)
    return _ENTITY.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    name = match[1]
    return match[0] if name in _KEPT else html5.get(f"{name};", f"&amp;{name};")


def parse_xml(raw: bytes) -> Any:
    """Return the root of an XML part, broken places skipped; None where there is nothing to parse."""
    if not raw.strip():
        return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        return etree.fromstring(markup(raw).encode(), parser)
    except (etree.XMLSyntaxError, ValueError, CannotOpen):
        return None


def parse_chapter(raw: bytes) -> lxml_html.HtmlElement | None:
    """Return the body of a chapter; None where there is none."""
    if not raw.strip():
        return None
    try:
        text = markup(raw)
        root = _strict(text)
        root = parse(text, "") if root is None else root
    except CannotOpen:
        return None
    drop_unread(root)
    body = root.find(".//body")
    return root if body is None else body


def _strict(text: str) -> lxml_html.HtmlElement | None:
    """Parse well-formed XHTML; its elements lose the namespace, so that they are called what HTML calls them."""
    parser = lxml_html.XHTMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag.startswith("{"):
            element.tag = element.tag.rpartition("}")[2]
    return root
