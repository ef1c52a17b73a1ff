"""What was copied in another program, as an article: its markup where that keeps all the words, else the words."""

import html
import re
from dataclasses import dataclass, replace

from reader.article import Article
from reader.errors import CannotOpen
from reader.importers.registry import open_article

# Windows puts a header before the markup that says where the copied part begins and where the page came from.
_HEADER = re.compile(r"\AVersion:[\d.]+\s+(?:[A-Za-z]+:[^\r\n]*\r?\n)*")
_SOURCE = re.compile(r"^SourceURL:\s*(\S+)", re.MULTILINE)
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.DOTALL | re.IGNORECASE)
_STRUCTURE = re.compile(r"<(?:p|h[1-6]|li|tr|blockquote|br)[\s>/]", re.IGNORECASE)
_KEPT = 0.9


@dataclass(frozen=True, slots=True)
class Clipping:
    """What lies on the clipboard.

    Attributes:
        text: as plain text.
        html: as markup, empty if there is none; Windows' header may stand before it.
        source: the address that it was copied from, if another entry of the clipboard names it.
    """

    text: str
    html: str = ""
    source: str = ""


def open_clipping(clipping: Clipping, name: str) -> Article:
    """Return the article of a clipping.

    Args:
        clipping: what was copied.
        name: what to call it where no title is found.

    Raises:
        CannotOpen: there is no text in it.
    """
    article = _from_markup(clipping, name)
    if article is None:
        # A lone surrogate, which a clipboard can hold, becomes a question mark.
        article = open_article(clipping.text.encode("utf-8", "replace"), f"{name}.txt")
    source = clipping.source or next(iter(_SOURCE.findall(_header(clipping.html))), "")
    if source.startswith(("http://", "https://")) and not article.metadata.url:
        article = replace(article, metadata=replace(article.metadata, url=source))
    return article


def _header(markup: str) -> str:
    found = _HEADER.match(markup)
    return found[0] if found else ""


def _from_markup(clipping: Clipping, name: str) -> Article | None:
    """Return the article of the markup; None if there is none, or words get lost in it."""
    markup = clipping.html[len(_header(clipping.html)) :]
    found = _FRAGMENT.search(markup)
    markup = found[1] if found else markup
    if not _STRUCTURE.search(markup):
        return None
    page = f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{markup}'
    try:
        article = open_article(page.encode("utf-8", "replace"), f"{name}.html")
    except CannotOpen:
        return None
    words = clipping.text or html.unescape(re.sub(r"<[^>]*>", " ", markup))
    return article if _letters(article.text) >= _KEPT * _letters(words) else None


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
