"""Sticky notes and marked passages of a PDF: what a reader wrote beside the text, and about which words."""

import ctypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from reader.article import Block, Comment
from reader.text.span import Span

_NOTES = frozenset({pdfium.FPDF_ANNOT_TEXT, pdfium.FPDF_ANNOT_FREETEXT})
_MARKED = frozenset({
    pdfium.FPDF_ANNOT_HIGHLIGHT, pdfium.FPDF_ANNOT_UNDERLINE, pdfium.FPDF_ANNOT_SQUIGGLY, pdfium.FPDF_ANNOT_STRIKEOUT,
})  # fmt: skip
_MOST, _LONGEST = 2_000, 20_000
_SPACE = re.compile(r"\s+")
_DATE = re.compile(r"^D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?")


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reader wrote beside a page.

    Attributes:
        page: counted from 1.
        near: the words that it is about, or those of the nearest line.
        exact: whether it is about just these words.
        text: what was written.
        author: who wrote it; may be empty.
        created: ISO 8601; may be empty.
    """

    page: int
    near: str
    exact: bool
    text: str
    author: str
    created: str


def read_remarks(page: PdfPage, text: PdfTextPage, number: int) -> list[Remark]:
    """Return the remarks on a page, in the order in which they are stored."""
    found: list[Remark] = []
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            kind = pdfium.FPDFAnnot_GetSubtype(annotation)
            words = _value(annotation, "Contents")
            if words and kind in _NOTES | _MARKED:
                near = " ".join(_marked(annotation, text)) if kind in _MARKED else _line_beside(annotation, text)
                made = moment(_value(annotation, "CreationDate") or _value(annotation, "M"))
                found.append(Remark(number, near, kind in _MARKED, words, _value(annotation, "T"), made))
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    return found


def placed(remarks: Sequence[Remark], text: str, blocks: Sequence[Block]) -> tuple[Comment, ...]:
    """Return the remarks with their places in the article; one whose words aren't found is about a whole block.

    Args:
        remarks: in order.
        text: of the article.
        blocks: of the article, with the pages on which they begin.
    """
    return tuple(
        Comment(_place(remark, text, blocks), remark.text, remark.author, remark.created)
        for remark in remarks
        if blocks
    )


def _place(remark: Remark, text: str, blocks: Sequence[Block]) -> Span:
    # A block may have begun on the page before.
    near = [block for block in blocks if block.page in {remark.page, remark.page - 1}]
    wanted = _SPACE.sub("", remark.near)
    pattern = re.compile(r"\s*".join(map(re.escape, wanted[:500]))) if wanted else None
    for block in reversed(near):
        match = pattern.search(text, block.span.start, block.span.end) if pattern else None
        if match:
            return Span(*match.span()) if remark.exact else block.span
    own = next((block for block in near if block.page == remark.page), None)
    return (own or (near or blocks)[-1]).span


def _marked(annotation: Any, text: PdfTextPage) -> Iterator[str]:
    """Give the words under a marked passage, line by line."""
    corners = pdfium.FS_QUADPOINTSF()
    for index in range(min(pdfium.FPDFAnnot_CountAttachmentPoints(annotation), 200)):
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, index, ctypes.byref(corners)):
            xs = (corners.x1, corners.x2, corners.x3, corners.x4)
            ys = (corners.y1, corners.y2, corners.y3, corners.y4)
            yield text.get_text_bounded(min(xs), min(ys), max(xs), max(ys)).strip()


def _line_beside(annotation: Any, text: PdfTextPage) -> str:
    """Return the words of the line at the height of a note's sign."""
    box = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(box)):
        return ""
    lines = text.get_text_bounded(None, box.bottom, None, box.top).splitlines()
    return next((line.strip() for line in lines if line.strip()), "")


def _value(annotation: Any, key: str) -> str:
    name = key.encode()
    size = pdfium.FPDFAnnot_GetStringValue(annotation, name, None, 0)
    if not 2 < size <= 2 * _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAnnot_GetStringValue(annotation, name, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    words = buffer.raw[: size - 2].decode("utf-16-le", "replace").replace("\r\n", "\n").replace("\r", "\n")
    return words.strip("\0 \n")


def moment(words: str) -> str:
    """Return a moment as PDF writes it (`D:20240301093000+08'00'`) in ISO 8601; empty where it is none."""
    match = _DATE.match(words)
    try:
        year, month, day, hour, minute, second = map(int, match.groups("0")) if match else (0,) * 6
        return datetime(year, month, day, hour, minute, second).isoformat()
    except ValueError:
        return ""
