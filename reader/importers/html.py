"""Saved web pages: title, metadata and main text; scripts and hidden parts dropped, nothing fetched.

readability-lxml finds the main text; where it finds much less than a count of our own, that one is taken.
"""

import hashlib
import re

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs
from lxml import html as lxml_html

from reader.article.article import Article, Block
from reader.article.furniture import find_furniture
from reader.article.metadata import Fields
from reader.article.structure import Draft, build
from reader.errors import CannotOpen
from reader.importers.encoding import decode
from reader.importers.html_head import page_metadata, page_title
from reader.importers.html_main import main_element
from reader.importers.html_text import Piece, pieces
from reader.text.span import Span

_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,20})", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DROPPED = (
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "iframe",
    "object",
    "embed",
    "canvas",
    "select",
    "button",
    "textarea",
    "input",
    "link",
)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def read(raw: bytes, name: str) -> Article:
    """Return the article of a saved page.

    Raises:
        CannotOpen: it isn't text, can't be parsed, or holds no text.
    """
    declared = [match.decode("ascii") for match in _DECLARED.findall(raw[:20_000])]
    decoded = decode(raw, declared)
    tree = _parse(decoded.text, name)
    fields = Fields()
    page_metadata(tree, decoded.text, fields)
    title = page_title(tree, fields)
    _drop_hidden(tree)
    whole = pieces(tree)
    found = pieces(main_element(tree))
    if sum(len(piece.text) for piece in found) < 30:
        found = whole
    if not found:
        raise CannotOpen("open.no_text", "{name} holds no text; its page probably fetches it when shown.", name=name)
    title = title or _first_title(found)
    _around_title(whole, title, fields)
    text, blocks = _assemble(title, found)
    title_span = Span(0, len(title)) if title else None
    draft = Draft(text, raw, name, "html 1", decoded.encoding, blocks, title_span, fields)
    return build(draft, hashlib.sha256(raw).hexdigest())


def _parse(text: str, name: str) -> lxml_html.HtmlElement:
    text = _NOT_XML.sub("", _DECLARATION.sub("", text))
    parser = lxml_html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        return lxml_html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise CannotOpen(
            "open.no_text", "{name} holds no text; its page probably fetches it when shown.", name=name
        ) from error


def _drop_hidden(tree: lxml_html.HtmlElement) -> None:
    for element in list(tree.iter()):
        if not isinstance(element.tag, str):
            continue
        hidden = element.get("hidden") is not None or _HIDDEN.search(element.get("style") or "")
        if (
            element.tag in _DROPPED or (hidden and element.tag not in {"html", "body"})
        ) and element.getparent() is not None:
            element.drop_tree()


def _first_title(found: list[Piece]) -> str:
    first = found[0]
    return (
        first.text if len(first.text) <= 60 and not first.text.endswith(("。", "，", "；")) and len(found) > 1 else ""
    )


def _around_title(whole: list[Piece], title: str, fields: Fields) -> None:
    """Read the byline, breadcrumb and poster near the title on the page, outside the main text too."""
    key = _squeeze(title)
    at = next(
        (
            index
            for index, piece in enumerate(whole)
            if key and key in _squeeze(piece.text) and len(piece.text) < len(title) + 20
        ),
        None,
    )
    before = whole[max(0, (at or 0) - 12) : at or 0]
    after = whole[(at + 1 if at is not None else 0) :][:8]
    for part in (after, before):
        texts = [" ".join(piece.text.split()) for piece in part if len(piece.text) <= 200]
        near = Fields()
        find_furniture(
            ["\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000", *texts],
            [Span(0, 0)] * (len(texts) + 1),
            near,
        )
        for field_name, value in near.values.items():
            if field_name not in {"site", "original_title", "page_title"}:
                fields.set(field_name, value)


def _squeeze(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _assemble(title: str, found: list[Piece]) -> tuple[str, list[Block]]:
    """Join the pieces, the title first, and say where each stands."""
    key = _squeeze(title)
    for index, piece in enumerate(found[:3]):
        if key and _squeeze(piece.text) == key:
            found = found[:index] + found[index + 1 :]
            break
    parts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for piece in [Piece("title", title), *found] if title else found:
        blocks.append(Block(piece.kind, Span(at, at + len(piece.text)), None, piece.level))
        parts.append(piece.text)
        at += len(piece.text) + 2
    return "\n\n".join(parts), blocks
