"""Reads annotations of other programs: W3C collections (our own exports), Hypothesis, Thorium and Readium.

A passage is where the file says if the text says the same there; else it is looked for by its quotation. What isn't
found comes as an unplaced note: nothing in the file is dropped.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from reader.article import Article
from reader.errors import CannotOpen
from reader.notes.anchor import Locator
from reader.notes.note import COLORS, KINDS, STYLES, Note, anchored
from reader.text import Span

NAMESPACE = "xidu"
_IN_HTML = re.compile(rb'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
_OURS = "urn:xidu:note:"
_STYLES = {"solid": "wash", "underline": "underline", "strikethrough": "strike", "outline": "wash"}
_PALETTE = {
    "yellow": (0xFD, 0xE0, 0x47), "green": (0x6E, 0xCB, 0x63), "blue": (0x5B, 0xA7, 0xF0), "pink": (0xF0, 0x6F, 0xA0),
    "orange": (0xFF, 0xA9, 0x4D),
}  # fmt: skip
_Json = Mapping[str, Any]


def read_annotations(content: bytes, article: Article, name: str = "") -> list[Note]:
    """Return the notes of a file, placed in an article where their passage stands in it.

    Raises:
        CannotOpen: the file holds no annotations.
    """
    try:
        found = list(_annotations(json.loads(_json_in(content).decode("utf-8-sig"))))
    except (ValueError, RecursionError) as error:
        raise _unreadable(name) from error
    if not found:
        raise _unreadable(name)
    locator = Locator(article.text)
    return [_placed(_note(each, article), article, locator) for each in found]


def _json_in(content: bytes) -> bytes:
    """Return the data block of a page that we exported, or the file as it is."""
    page = _IN_HTML.search(content) if content.lstrip()[:1] == b"<" else None
    return page[1] if page else content


def _unreadable(name: str) -> CannotOpen:
    return CannotOpen("no_annotations", "{name} holds no annotations that Xidu can read.", name=name or "The file")


def _annotations(value: Any) -> Iterator[_Json]:
    """Give every annotation in a collection, page, set, list or export, however deep."""
    if isinstance(value, list):
        for each in value:
            yield from _annotations(each)
    elif isinstance(value, dict):
        if "target" in value:
            yield value
            return
        for name in ("first", "next", "items", "annotations", "rows"):
            yield from _annotations(value.get(name))


@dataclass(frozen=True, slots=True)
class _Selectors:
    """Where a file says that a passage stands."""

    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    span: Span | None = None


def _note(annotation: _Json, article: Article) -> Note:
    """Return an annotation as a note that isn't placed yet."""
    selectors = _selectors(annotation)
    bodies = list(_bodies(annotation))
    made = _moment(annotation.get("created"))
    last = _span(annotation.get(f"{NAMESPACE}:lastKnown"))
    note = Note(
        id=_id(annotation),
        span=selectors.span or last or Span(0, 0),
        quote=selectors.quote,
        prefix=selectors.prefix,
        suffix=selectors.suffix,
        text="\n\n".join(text for text in _texts(annotation, bodies) if text),
        color=_color(annotation, bodies),
        tags=tuple(dict.fromkeys(_tags(annotation, bodies))),
        created=made,
        modified=_moment(annotation.get("modified") or annotation.get("updated")) or made,
        placed=False,
        score=0.0,
        text_hash=_text(annotation.get(f"{NAMESPACE}:textHash")),
    )
    return _ours(note, annotation, bodies) if selectors.quote or selectors.span else _of_the_article(note, article)


def _ours(note: Note, annotation: _Json, bodies: list[_Json]) -> Note:
    """Return a note with what only our own exports say, and what comes near it in others."""
    kind, style = annotation.get(f"{NAMESPACE}:kind"), annotation.get(f"{NAMESPACE}:style")
    marked = next((_STYLES[body["highlight"]] for body in bodies if body.get("highlight") in _STYLES), "wash")
    proposed = next((_text(body.get("value")) for body in bodies if body.get("purpose") == "editing"), "")
    return replace(
        note,
        kind=kind if kind in KINDS else "passage",
        style=style if style in STYLES else marked,
        proposed=proposed,
        placed=annotation.get(f"{NAMESPACE}:placed") is not False,
        score=float(annotation.get(f"{NAMESPACE}:score") or 0.0),
    )


def _of_the_article(note: Note, article: Article) -> Note:
    """Return a note on the whole page: it stands on the title."""
    title = next((block.span for block in article.blocks if block.kind == "title"), None)
    place = title or next((block.span for block in article.blocks), Span(0, 0))
    return replace(anchored(note, article.text, place, article.text_hash), kind="article") if len(place) else note


def _placed(note: Note, article: Article, locator: Locator) -> Note:
    text, span = article.text, note.span
    if note.text_hash == article.text_hash or note.kind == "article":
        return note
    if len(span) and span.end <= len(text) and span.of(text) == note.quote:
        around = text[: span.start].endswith(note.prefix) and text[span.end :].startswith(note.suffix)
        if around:
            return replace(anchored(note, text, span, article.text_hash), prefix=note.prefix, suffix=note.suffix)
    located = locator.locate(note)
    if located is None:
        return replace(note, placed=False, score=0.0)
    return anchored(note, text, located.span, article.text_hash, located.score)


def _selectors(annotation: _Json) -> _Selectors:
    found: dict[str, Any] = {}
    for target in _list(annotation.get("target")):
        for selector in _list(target.get("selector") if isinstance(target, dict) else None):
            _read_selector(selector, found)
        if found:
            break
    return _Selectors(**found)


def _read_selector(selector: Any, found: dict[str, Any]) -> None:
    if not isinstance(selector, dict):
        return
    if selector.get("type") == "TextQuoteSelector":
        found |= {"quote": _text(selector.get("exact"))}
        found |= {side: _text(selector.get(side)) for side in ("prefix", "suffix")}
    elif selector.get("type") == "TextPositionSelector":
        span = _span([selector.get("start"), selector.get("end")])
        found |= {"span": span} if span else {}
    if "refinedBy" in selector:
        for each in _list(selector["refinedBy"]):
            _read_selector(each, found)


def _bodies(annotation: _Json) -> Iterator[_Json]:
    for body in _list(annotation.get("body")):
        if isinstance(body, str):
            yield {"value": body}
        elif isinstance(body, dict):
            yield body
    if annotation.get("bodyValue"):
        yield {"value": annotation["bodyValue"]}


def _texts(annotation: _Json, bodies: list[_Json]) -> Iterator[str]:
    yield _text(annotation.get("text"))
    yield from (_text(body.get("value")) for body in bodies if body.get("purpose") not in {"tagging", "editing"})


def _tags(annotation: _Json, bodies: list[_Json]) -> Iterator[str]:
    yield from (tag for tag in _list(annotation.get("tags")) if isinstance(tag, str) and tag)
    for body in bodies:
        if body.get("purpose") == "tagging" and body.get("value"):
            yield _text(body.get("value"))
        yield from (tag for tag in (*_list(body.get("tag")), *_list(body.get("tags"))) if isinstance(tag, str) and tag)


def _color(annotation: _Json, bodies: list[_Json]) -> str:
    """Return the colour: a name as it is, a mixture as the nearest of ours."""
    targets = [target for target in _list(annotation.get("target")) if isinstance(target, dict)]
    for said in (*(target.get("styleClass") for target in targets), *(body.get("color") for body in bodies)):
        if isinstance(said, str) and said:
            return _nearest(said) if said.startswith("#") else said
    return COLORS[0]


def _nearest(mixture: str) -> str:
    try:
        parts = [int(mixture[at : at + 2], 16) for at in (1, 3, 5)]
    except ValueError:
        return COLORS[0]
    return min(_PALETTE, key=lambda name: sum((a - b) ** 2 for a, b in zip(parts, _PALETTE[name], strict=True)))


def _id(annotation: _Json) -> str:
    """Return our id, or one that depends on theirs alone: the same file twice makes no note twice."""
    said = _text(annotation.get("id"))
    if said.startswith(_OURS):
        return said.removeprefix(_OURS)
    seed = said or json.dumps(annotation, sort_keys=True)
    return hashlib.sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _moment(said: Any) -> str:
    """Return a time as notes keep it: ISO 8601 in UTC; empty where it is none."""
    try:
        moment = datetime.fromisoformat(_text(said))
    except ValueError:
        return ""
    whole = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return whole.isoformat(timespec="microseconds" if whole.microsecond else "seconds")


def _span(said: Any) -> Span | None:
    if isinstance(said, list) and len(said) == 2 and all(type(each) is int for each in said):
        start, end = said
        return Span(start, end) if 0 <= start <= end else None
    return None


def _text(said: Any) -> str:
    return said if isinstance(said, str) else ""


def _list(said: Any) -> list[Any]:
    return said if isinstance(said, list) else [] if said is None else [said]
