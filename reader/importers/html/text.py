"""A parsed page's text as pieces in reading order, with what hangs on them: pictures, readings, footnote marks."""

import re
import sys
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs
from lxml import html as lxml_html

from reader.article.article import BlockKind
from reader.article.structure.headings import FIELD
from reader.importers.html.rows import Grid, Row
from reader.importers.pieces import Mark, Picture, Piece

BLOCK = frozenset([
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li",
    "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
])  # fmt: skip
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KINDS: dict[str, BlockKind] = {"figcaption": "caption", "caption": "caption", "blockquote": "quote", "li": "list_item"}
_BOLD = frozenset({"b", "strong"})
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_WIDE_BREAK = re.compile(r"(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t]*[\r\n][ \t\r\n]*(?=[\u2e80-\u9fff\uff00-\uffef])")
_EDGE = " \v\u3000\u200b\ufeff"
_BAD_HEADING = re.compile(r"[。，；：:,;]$|[。；]|^[（(].*[)）]$")
_COLON = re.compile("[：:]")
_LABEL = 24
_MARK_LENGTH = 16
_PIECES_AFTER = 12
_MOST_PICTURES = 5_000
_SKIP = frozenset({"head", "title", "meta", "rp"})
_NOTE_TYPES = re.compile(r"\b(?:footnotes?|rearnotes?|endnotes?|doc-footnote|doc-endnotes?)\b")
_NOTE_CLASSES = re.compile(
    r"(?:^|\s)(?:footnotes?|endnotes?|references|reflist|duokan-footnote-(?:item|content))(?:\s|$)", re.I
)
_CAPTION_CLASSES = re.compile(
    r"(?:^|[\s_-])(?:img_?descr|pic_?(?:info|desc|text)|caption|figure-desc|pictext|image-desc)(?:$|[\s_-])", re.I
)
_EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"


class PagePicture(NamedTuple):
    """A picture of a page before the piece of that number; its bytes aren't looked at yet."""

    before: int
    source: str
    alt: str


class Found(NamedTuple):
    """What a page or a part of one holds, in reading order."""

    pieces: list[Piece]
    pictures: list[PagePicture]

    def in_order(
        self, load: Callable[[str], bytes | None], document: str = "", address: Callable[[str], str] = str
    ) -> Iterator[Piece | Picture]:
        """Give the pieces, the pictures among them, and links and names as addresses.

        Args:
            load: gives a picture's bytes, none as yet (empty), or None for a picture to leave out.
            document: the file that they come from, so that links between files are understood.
            address: makes what a link says an address `file#name`; the file may be empty for the same.
        """
        pictures = deque(self.pictures[:_MOST_PICTURES])
        for index, piece in enumerate(self.pieces):
            yield from _loaded(pictures, index, load)
            marks = [_addressed(mark, document, address) for mark in piece.marks]
            yield Piece(piece.kind, piece.text, piece.level, piece.page, marks)
        yield from _loaded(pictures, sys.maxsize, load)


def _loaded(pictures: deque[PagePicture], until: int, load: Callable[[str], bytes | None]) -> Iterator[Picture]:
    while pictures and pictures[0].before <= until:
        picture = pictures.popleft()
        data = load(picture.source)
        if data is not None:
            yield Picture(picture.alt, "" if picture.source.startswith("data:") else picture.source, data)


def _addressed(mark: Mark, document: str, address: Callable[[str], str]) -> Mark:
    if mark.kind == "name":
        return replace(mark, key=f"{document}#{mark.key}")
    if mark.kind == "link":
        file, _, name = address(mark.key).rpartition("#")
        return replace(mark, key=f"{file or document}#{name}")
    return mark


class _Ruby:
    """Which characters the next reading belongs to."""

    def __init__(self, at: int) -> None:
        self.bases: list[tuple[int, int]] = []
        self.at = at

    def base_for_reading(self, here: int) -> tuple[int, int]:
        """Return the next base: the first `rb` that has no reading, else what came since the last reading."""
        base = self.bases.pop(0) if self.bases else (self.at, here)
        self.at = here
        return base


class _Collector:
    """Gathers inline text into pieces."""

    def __init__(self, picture_source: Callable[[lxml_html.HtmlElement], str]) -> None:
        self.pieces: list[Piece] = []
        self.pictures: list[PagePicture] = []
        self.bold: set[int] = set()
        self._picture_source = picture_source
        self._kinds: list[tuple[BlockKind, int | None]] = []
        self._parts: list[str] = []
        self._length = 0
        self._marks: list[Mark] = []
        self._plain = False
        self._bold = 0
        self._skipped = 0
        self._row: Row | None = None
        self._grids: list[Grid] = []
        self._ruby: _Ruby | None = None
        self._reading: list[str] | None = None
        self._opened: list[tuple[int, int, bool, bool]] = []

    def text(self, words: str | None) -> None:
        """Take inline text."""
        if not words or self._skipped:
            return
        if self._reading is not None:
            self._reading.append(words)
            return
        words = _SPACE.sub(" ", _WIDE_BREAK.sub("", words))
        if not self._length:
            words = words.lstrip(_EDGE)
        elif self._parts[-1].endswith(" "):
            words = words.lstrip(" ")
        if words:
            self._parts.append(words)
            self._length += len(words)
            self._plain = self._plain or (not self._bold and not words.isspace())

    def flush(self) -> None:
        """End the piece that is being gathered."""
        words, marks = "".join(self._parts).rstrip(_EDGE), self._marks
        bold, self._plain = not self._plain, False
        self._parts, self._length = [], 0
        if not words:
            self._marks = [mark for mark in marks if mark.kind == "name"]
            return
        self._marks = []
        if self._row is not None:
            self._row.add(words)
            return
        kind, level = self._kinds[-1] if self._kinds else ("paragraph", None)
        if kind == "paragraph" and self.pictures and self.pictures[-1].before == len(self.pieces) and words[0] in "▲△▼":
            kind = "caption"
        if bold and kind == "paragraph":
            self.bold.add(len(self.pieces))
        self.pieces.append(Piece(kind, words, level, marks=marks))

    def start(self, element: lxml_html.HtmlElement) -> None:
        """Enter an element."""
        tag = element.tag
        if tag in _SKIP:
            self._skipped += 1
        if tag in BLOCK or tag == "br":
            self.flush()
        row = self._start_row(element)
        name = element.get("id") or (element.get("name") if tag == "a" else None)
        if name:
            self._marks.append(Mark("name", name, 0, 0))
        kind = _kind(element, self._kinds[-1][0] if self._kinds else "")
        if kind:
            self._kinds.append(kind)
        self._bold += tag in _BOLD
        self._opened.append((self._length, len(self._parts), kind is not None, row))
        if tag in {"ruby", "rt"}:
            self._start_ruby(tag)
        elif tag in {"img", "image"}:
            self._picture(element)

    def _start_row(self, element: lxml_html.HtmlElement) -> bool:
        """Say whether an element begins a row of data; a row's cells are told apart, tables know their columns."""
        if element.tag == "table":
            self._grids.append(Grid())
        elif element.tag in {"td", "th"} and self._row is not None:
            self._row.cell()
        elif element.tag == "tr" and self._row is None:
            self._row = (self._grids[-1] if self._grids else Grid()).row(element)
            return self._row is not None
        return False

    def _end_row(self) -> None:
        row, self._row = self._row, None
        if row is not None and row.text():
            self.pieces.append(Piece("table_row", row.text(), marks=self._marks))
            self._marks = []

    def _start_ruby(self, tag: str) -> None:
        if tag == "ruby":
            self._ruby = _Ruby(self._length)
        elif self._ruby is not None:
            self._reading = []

    def end(self, element: lxml_html.HtmlElement) -> None:
        """Leave an element."""
        tag = element.tag
        if tag in BLOCK:
            self.flush()
        opened, part, has_kind, row = self._opened.pop()
        if tag == "a":
            self._link(element, opened, part)
        elif tag in {"ruby", "rb", "rt"}:
            self._end_ruby(tag, opened)
        if has_kind:
            self._kinds.pop()
        self._bold -= tag in _BOLD
        if tag in _SKIP:
            self._skipped -= 1
        if tag == "table" and self._grids:
            self._grids.pop()
        if row:
            self._end_row()

    def _end_ruby(self, tag: str, opened: int) -> None:
        ruby, here = self._ruby, self._length
        if ruby is None:
            return
        if tag == "ruby":
            self._ruby = None
        elif tag == "rb":
            ruby.bases.append((opened, here))
        elif self._reading is not None:
            reading = " ".join("".join(self._reading).split())
            self._reading = None
            start, end = ruby.base_for_reading(here)
            if reading and start < end and self._row is None:
                self._marks.append(Mark("ruby", reading, start, end))

    def _link(self, element: lxml_html.HtmlElement, opened: int, part: int) -> None:
        target = element.get("href") or ""
        if "#" in target and "://" not in target and self._row is None and 0 < self._length - opened <= _MARK_LENGTH:
            words = "".join(self._parts[part:])
            start = opened + len(words) - len(words.lstrip(_EDGE))
            end = opened + len(words.rstrip(_EDGE))
            if start < end:
                self._marks.append(Mark("link", target, start, end))

    def _picture(self, element: lxml_html.HtmlElement) -> None:
        source = self._picture_source(element)
        if source and not self._skipped:
            before = len(self.pieces) + bool(self._length)
            self.pictures.append(PagePicture(before, source, " ".join((element.get("alt") or "").split())))


def _kind(element: lxml_html.HtmlElement, inside: str) -> tuple[BlockKind, int | None] | None:
    tag = element.tag
    if tag in _HEADINGS:
        return "heading", int(tag[1])
    if not element.attrib:
        return None if tag not in _KINDS or (tag == "li" and inside == "footnote") else (_KINDS[tag], None)
    types = f"{element.get(_EPUB_TYPE) or element.get('epub:type') or ''} {element.get('role') or ''}"
    classes = element.get("class") or ""
    if _NOTE_TYPES.search(types) or (classes and _NOTE_CLASSES.search(classes)):
        return "footnote", None
    if tag in _KINDS:
        # An item of a list of notes is a note.
        return None if tag == "li" and inside == "footnote" else (_KINDS[tag], None)
    if classes and _CAPTION_CLASSES.search(classes):
        return "caption", None
    return None


def _no_picture(_element: lxml_html.HtmlElement) -> str:
    return ""


def collect(
    root: lxml_html.HtmlElement,
    picture_source: Callable[[lxml_html.HtmlElement], str] = _no_picture,
    until: lxml_html.HtmlElement | None = None,
) -> Found:
    """Return what `root` holds, in reading order.

    Args:
        root: an element.
        picture_source: says where a picture's file is; empty if the picture doesn't count.
        until: an element soon after whose beginning to stop.
    """
    collector = _Collector(picture_source)
    last = sys.maxsize
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str):
            if event == "end" and element is not root:
                collector.text(element.tail)
            continue
        if event == "start":
            if element is until:
                last = len(collector.pieces) + _PIECES_AFTER
            elif len(collector.pieces) > last:
                break
            collector.start(element)
            collector.text(element.text)
        else:
            collector.end(element)
            if element is not root:
                collector.text(element.tail)
    collector.flush()
    return Found(_with_bold_headings(collector.pieces, collector.bold), collector.pictures)


def _with_bold_headings(found: list[Piece], wholly: set[int]) -> list[Piece]:
    """Take short `wholly` bold paragraphs for headings where the markup has none and text follows."""
    if any(piece.kind == "heading" for piece in found[1:]):
        return found
    bold = [
        index
        for index, piece in enumerate(found[:-1])
        if index in wholly
        and index
        and 2 <= len(piece.text) <= 40
        and not _BAD_HEADING.search(piece.text)
        and index + 1 not in wholly
    ]
    said = _said(found, bold)
    bold = [index for index in bold if index not in said]
    if len(bold) * 2 <= sum(piece.kind == "paragraph" for piece in found):
        for index in bold:
            found[index].kind, found[index].level = "heading", 2
    return found


def _said(found: list[Piece], bold: list[int]) -> set[int]:
    """Return which bold lines are what somebody says or a field: 问：…, 时间：….

    One with a colon is a heading where others without one are, unless what stands before the colon comes again.
    """
    labels = {index: _COLON.split(found[index].text)[0] for index in bold if _COLON.search(found[index].text)}
    if len(labels) == len(bold):
        return set(labels)
    begins = Counter(_COLON.split(piece.text[:_LABEL])[0] for piece in found if _COLON.search(piece.text[:_LABEL]))
    return {index for index, label in labels.items() if FIELD.search(label) or begins[label] > 1}
