"""Runs a CSL style over one item with citeproc-py, which is slow to load: import this file when it is needed."""

import warnings
from collections.abc import Mapping
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    Locator,
    formatter,
)
from citeproc.source.json import CiteProcJSON
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs

from reader.errors import NotFound

_CSL = "http://purl.org/net/xbiblio/csl"
Form = Literal["note", "bibliography"]


def language_of(path: Path) -> str:
    """Return the language that a style is written for; English where it doesn't say.

    Raises:
        NotFound: the file is no CSL style.
    """
    root = _style_root(path)
    return root.get("default-locale") or ("zh-CN" if names_carriers(path) else "en-US")


def names_carriers(path: Path) -> bool:
    """Say whether a style marks what was read on the web as such, GB/T 7714's [N/OL]: others would print the mark."""
    return "7714" in path.name


def render(path: Path, item: Mapping[str, Any], form: Form, page: str | None, *, html: bool) -> str:
    """Return one item as a footnote or as an entry of a bibliography, without a number before it.

    A style that has nothing to say of a forum's post has it as a web page, which posts were before CSL 1.0.2.

    Raises:
        NotFound: the style can't be used.
    """
    said = _rendered(path, item, form, page, html=html)
    if not said and item["type"] == "post":
        said = _rendered(path, {**item, "type": "webpage"}, form, page, html=html)
    return said


def _rendered(path: Path, item: Mapping[str, Any], form: Form, page: str | None, *, html: bool) -> str:
    output = formatter.html if html else formatter.plain
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of fields that the processor doesn't know
        try:
            style = _style(path, frozenset(item))
            source = CiteProcJSON([_escaped(item) if html else dict(item)])
            bibliography = CitationStylesBibliography(style, source, output)
            locator = {"locator": Locator("page", page)} if page is not None and form == "note" else {}
            citation = Citation([CitationItem(item["id"], **locator)])
            bibliography.register(citation)
            if form == "note":
                return str(bibliography.cite(citation, _nothing)).strip()
            entries = [str(entry) for entry in bibliography.bibliography()]
            return "".join(entries).removeprefix("[1]").strip()
        except (AttributeError, KeyError, TypeError, ValueError, IndexError) as error:
            raise _unusable(path, str(error)) from error


@cache
def _style(path: Path, fields: frozenset[str]) -> CitationStylesStyle:
    """Return a style without the labels of fields that the item lacks: the processor would print them alone."""
    root = _style_root(path)
    for label in list(root.iter(f"{{{_CSL}}}label")):
        if label.get("variable") not in fields | {"locator", "page"}:
            label.getparent().remove(label)
    return CitationStylesStyle(BytesIO(etree.tostring(root)), locale=language_of(path), validate=False)


def _escaped(value: Any) -> Any:
    """Return a value whose texts are HTML: the processor escapes its own words only."""
    if isinstance(value, str):
        return escape(value, quote=False)
    if isinstance(value, Mapping):
        return {name: _escaped(each) for name, each in value.items()}
    return [_escaped(each) for each in value] if isinstance(value, list) else value


def _style_root(path: Path) -> Any:
    try:
        root = etree.parse(str(path), etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    except (OSError, etree.XMLSyntaxError) as error:
        raise _unusable(path, str(error)) from error
    if root.tag != f"{{{_CSL}}}style":
        raise _unusable(path, "not CSL")
    return root


def _unusable(path: Path, reason: str) -> NotFound:
    return NotFound(
        "style_unusable", "The citation style {name} can't be used: {reason}.", name=path.name, reason=reason
    )


def _nothing(item: object) -> None:
    """Take the key of an unknown item; there is none."""
