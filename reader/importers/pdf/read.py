"""PDF: what is printed, in reading order; scripts, forms, attachments and links are never looked at."""

import hashlib
import re
import threading
from collections.abc import Sequence

import pypdfium2
import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfiumError

from reader.article import Article
from reader.article.limits import refuse_long
from reader.article.metadata import Fields
from reader.article.structure.structure import Draft, build
from reader.errors import CannotOpen, Message
from reader.importers.file_properties import describe_file
from reader.importers.package import damaged, encrypted
from reader.importers.pdf.blocks import make_pieces
from reader.importers.pdf.furniture import drop_furniture
from reader.importers.pdf.order import Line, lines_in_order
from reader.importers.pdf.page import Page, read_page
from reader.importers.pdf.remarks import moment, placed
from reader.importers.pieces import Assembled, assemble
from reader.text.span import Span

_PAGE_LIMIT = 5_000
_OUTLINE_LIMIT = 10_000
_JUNK = re.compile(
    r"\.(?:docx?|wps|pptx?|indd|tex|qxd)$|^untitled|^microsoft|^文[档檔]\d*$|^无标题|^無標題", re.IGNORECASE
)
# PDFium may only be used by one thread at a time, whichever document it works on.
_ONE_AT_A_TIME = threading.Lock()


def read(raw: bytes, name: str) -> Article:
    """Return the article of a PDF.

    Raises:
        CannotOpen: it is encrypted, damaged, too long, or a scan without text.
    """
    with _ONE_AT_A_TIME:
        document = _open(raw, name)
        try:
            pages = _pages(document, name)
            outline = _outline(document)
            labels = _labels(document)
            told = document.get_metadata_dict(skip_empty=True)
        finally:
            document.close()
    blank = sum(page.has_picture for page in pages)
    if not any(page.stretches for page in pages):
        raise _scan(name)
    drop_furniture(pages)
    lines = lines_in_order(pages)
    if not lines:
        raise _scan(name)
    whole = assemble(make_pieces(lines, _outlined(lines, outline)))
    fields = Fields()
    describe_file(fields, told.get("Author", ""), moment(told.get("CreationDate", "")))
    notices = [_blank_pages(blank, len(pages))] if blank else []
    draft = Draft(
        whole.text, raw, name, "pdf 1", None, whole.blocks, _title(whole, lines, told.get("Title", "").strip()), fields,
        notices=tuple(notices), page_labels=labels,
        comments=placed([remark for page in pages for remark in page.remarks], whole.text, whole.blocks),
    )  # fmt: skip
    return build(draft, hashlib.sha256(raw).hexdigest())


def _open(raw: bytes, name: str) -> PdfDocument:
    try:
        return pypdfium2.PdfDocument(raw)
    except PdfiumError as error:
        if error.err_code in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}:
            raise encrypted(name) from error
        raise damaged(name) from error


def _pages(document: PdfDocument, name: str) -> list[Page]:
    if len(document) > _PAGE_LIMIT:
        raise CannotOpen(
            "open.pages", "{name} has more than {count} pages, which is more than Xidu opens.",
            name=name, count=_PAGE_LIMIT,
        )  # fmt: skip
    pages: list[Page] = []
    length = 0
    for index in range(len(document)):
        try:
            page = document[index]
            try:
                pages.append(read_page(page, index + 1))
            finally:
                page.close()
            length += sum(len(stretch.text) for stretch in pages[-1].stretches)
            refuse_long(length, name)
        except PdfiumError:
            # One broken page does not take the others away.
            pages.append(Page(index + 1, 0, 0, [], has_picture=True))
    return pages


def _outline(document: PdfDocument) -> list[tuple[int, str, int]]:
    """Return page number, title and level (1 the highest) of the outline's entries."""
    found: list[tuple[int, str, int]] = []
    try:
        for entry in document.get_toc(max_depth=6):
            target = entry.get_dest()
            page = target.get_index() if target else None
            if page is not None and len(found) < _OUTLINE_LIMIT:
                found.append((page + 1, entry.get_title(), entry.level + 1))
    except PdfiumError:
        return found
    return found


def _labels(document: PdfDocument) -> tuple[str, ...]:
    """Return what the document calls its pages; nothing where that is only their number."""
    labels = tuple(document.get_page_label(index) for index in range(len(document)))
    counted = tuple(str(index + 1) for index in range(len(document)))
    return labels if any(labels) and labels != counted else ()


def _outlined(lines: Sequence[Line], outline: Sequence[tuple[int, str, int]]) -> dict[int, int]:
    """Return the levels of the lines that the outline speaks of; its entry may leave out a number before the title."""
    by_page: dict[int, list[int]] = {}
    for index, line in enumerate(lines):
        by_page.setdefault(line.page, []).append(index)
    found: dict[int, int] = {}
    for page, title, level in outline:
        wanted = _squeezed(title)
        for place in by_page.get(page, []):
            covered = _covered(lines, place, wanted)
            if covered and place not in found:
                found |= dict.fromkeys(covered, level)
                break
    return found


def _covered(lines: Sequence[Line], first: int, wanted: str) -> list[int]:
    """Return the lines from `first` on that together are the wanted title; none if they aren't."""
    words = ""
    for index in range(first, min(first + 4, len(lines))):
        words += _squeezed(lines[index].text)
        if wanted and words.endswith(wanted) and len(words) <= len(wanted) + 8:
            return list(range(first, index + 1))
        if len(words) >= len(wanted):
            return []
    return []


def _squeezed(words: str) -> str:
    return re.sub(r"[\s\u3000]+", "", words)


def _title(whole: Assembled, lines: Sequence[Line], declared: str) -> Span | str | None:
    """Return what is set largest on the first page; else the title that the file names."""
    heads = [block for block in whole.blocks[:12] if block.kind == "heading" and block.page == lines[0].page]
    key = _squeezed(declared)
    for block in whole.blocks[:6]:
        if key and _squeezed(block.span.of(whole.text)) == key:
            return block.span
    sizes = {line.text: line.size for line in lines[:40] if line.page == lines[0].page}
    largest = max(sizes.values())
    for block in heads:
        first = next((size for text, size in sizes.items() if block.span.of(whole.text).startswith(text)), 0)
        if first == largest and sum(each.level == block.level for each in whole.blocks) == 1:
            return block.span
    return declared if declared and not _JUNK.search(declared) else None


def _scan(name: str) -> CannotOpen:
    return CannotOpen(
        "open.scan", "{name} is a scan without text; run text recognition (OCR) over it and open the result.", name=name
    )


def _blank_pages(count: int, pages: int) -> Message:
    return Message(
        "pdf.pictures",
        "{count} of {pages} pages are pictures without text; what stands on them isn't shown.",
        {"count": count, "pages": pages},
    )
