"""Running heads, page numbers and watermarks of a PDF: what is printed on page after page and belongs to none."""

import re
from collections import Counter
from collections.abc import Container, Sequence

from reader.importers.pdf.page import Page, Stretch

_NUMBER = re.compile(
    r"[-—–~·•.\s]*(?:"
    r"第?\s*\d{1,4}\s*[页頁]?(?:\s*[/／共,，]\s*共?\s*\d{1,4}\s*[页頁]?)?|[ivxlc]{1,7}|Page \d{1,4}(?: of \d+)?"
    r")[-—–~·•.\s]*",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"[\d〇零一二三四五六七八九十百]+|\s+")
_ROWS = 2
_PAGES = 3
_SHARE = 0.6
_FULL = 0.85
_WATERMARKS = 4


def drop_furniture(pages: Sequence[Page]) -> None:
    """Take furniture off the pages."""
    edges = [_edges(page) for page in pages]
    heads = Counter(key for rows in edges for key in {_key(side, row) for side, row in rows})
    everywhere = Counter(key for page in pages for key in {_place(stretch) for stretch in page.stretches})
    repeated = {place for place, count in everywhere.items() if count >= max(_PAGES, len(pages) * _SHARE)}
    for page, rows in zip(pages, edges, strict=True):
        dropped = _watermarks(page, repeated)
        for side, row in rows:
            if (heads[_key(side, row)] >= _PAGES and not _is_full(page, row)) or _lone_number(page, row):
                dropped += row
        gone = {id(stretch) for stretch in dropped}
        page.stretches = [stretch for stretch in page.stretches if id(stretch) not in gone]


def _watermarks(page: Page, repeated: Container[tuple[str, int, int]]) -> list[Stretch]:
    """Return what a page has in common with most; where that is much they are forms, filled in, without a watermark."""
    found = [stretch for stretch in page.stretches if _place(stretch) in repeated]
    return found if len(found) <= _WATERMARKS else []


def _edges(page: Page) -> list[tuple[str, list[Stretch]]]:
    """Return the outermost rows of a page, from its rim inwards."""
    rows = rows_of(page.stretches)
    top = [("top", row) for row in rows[:_ROWS]]
    return top + [("bottom", row) for row in rows[: max(_ROWS - 1, len(rows) - 1 - _ROWS) : -1]]


def rows_of(stretches: Sequence[Stretch]) -> list[list[Stretch]]:
    """Return stretches row by row from the top, each row from left to right."""
    rows: list[list[Stretch]] = []
    for stretch in sorted(stretches, key=lambda each: -each.middle):
        if rows and stretch.middle > rows[-1][0].middle - 0.4 * (rows[-1][0].top - rows[-1][0].bottom):
            rows[-1].append(stretch)
        else:
            rows.append([stretch])
    for row in rows:
        row.sort(key=lambda each: each.left)
    return rows


def _is_full(page: Page, row: Sequence[Stretch]) -> bool:
    """Say whether a row fills the width as a line of running text does."""
    width = max(stretch.right for stretch in page.stretches) - min(stretch.left for stretch in page.stretches)
    return sum(stretch.right - stretch.left for stretch in row) > _FULL * width


def _words(row: Sequence[Stretch]) -> str:
    return " ".join(stretch.text for stretch in row)


def _key(side: str, row: Sequence[Stretch]) -> tuple[str, str, int]:
    """Return by what a running head is known again: its words without numbers, and its height."""
    return side, _DIGITS.sub("", _words(row)), round(row[0].middle / 4)


def _place(stretch: Stretch) -> tuple[str, int, int]:
    return stretch.text, round(stretch.left / 2), round(stretch.middle / 2)


def _lone_number(page: Page, row: Sequence[Stretch]) -> bool:
    """Say whether a row at the rim is a page number: alone, and apart from the text."""
    if not _NUMBER.fullmatch(_words(row)):
        return False
    rest = [stretch for stretch in page.stretches if stretch not in row]
    apart = min((abs(stretch.middle - row[0].middle) for stretch in rest), default=page.height)
    return apart > 1.8 * row[0].size
