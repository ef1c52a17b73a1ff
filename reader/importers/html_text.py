"""A parsed page's text as pieces in reading order."""

import re
from dataclasses import dataclass

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs
from lxml import html as lxml_html

from reader.article.article import BlockKind

_BLOCK = frozenset([
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li",
    "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
])  # fmt: skip
_CAPTIONS = frozenset({"figcaption", "caption"})
_BOLD = frozenset({"b", "strong"})
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_BAD_HEADING = re.compile(r"[。，；：:,;]$|[。；]|^[（(].*[)）]$|[：:]")
_SKIP = frozenset({"head", "title", "meta", "rt", "rp"})


@dataclass(slots=True)
class Piece:
    """A block of text with its kind; `level` of headings."""

    kind: BlockKind
    text: str
    level: int | None = None
    bold: bool = False


class _Collector:
    """Gathers inline text into pieces."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.stack: list[str] = []
        self._parts: list[str] = []
        self._plain = False
        self._row: list[str] | None = None
        self.skipped = 0

    def text(self, words: str | None) -> None:
        """Take inline text."""
        if not words or self.skipped:
            return
        self._parts.append(words)
        if words.strip() and not _BOLD.intersection(self.stack):
            self._plain = True

    def flush(self) -> None:
        """End the piece that is being gathered."""
        words = _SPACE.sub(" ", "".join(self._parts)).strip(" \u3000\u200b\ufeff")
        bold, self._plain = not self._plain, False
        self._parts = []
        if not words:
            return
        if self._row is not None:
            self._row.append(words)
            return
        kind, level = self._kind()
        self.pieces.append(Piece(kind, words, level, bold and kind == "paragraph"))

    def _kind(self) -> tuple[BlockKind, int | None]:
        for tag in reversed(self.stack):
            if re.fullmatch("h[1-6]", tag):
                return "heading", int(tag[1])
            if tag in _CAPTIONS:
                return "caption", None
            if tag == "blockquote":
                return "quote", None
            if tag == "li":
                return "list_item", None
        return "paragraph", None

    def start(self, element: lxml_html.HtmlElement) -> None:
        """Enter an element."""
        tag = element.tag
        if tag in _SKIP:
            self.skipped += 1
        if tag in _BLOCK or tag == "br":
            self.flush()
        if tag == "tr" and self._row is None and _is_data_row(element):
            self._row = []
        self.stack.append(tag)

    def end(self, element: lxml_html.HtmlElement) -> None:
        """Leave an element."""
        tag = element.tag
        if tag in _BLOCK:
            self.flush()
        self.stack.pop()
        if tag in _SKIP:
            self.skipped -= 1
        if tag == "tr" and self._row is not None and _is_data_row(element):
            cells, self._row = self._row, None
            if cells:
                self.pieces.append(Piece("table_row", "\t".join(cells)))


def _is_data_row(row: lxml_html.HtmlElement) -> bool:
    """Say whether a row holds data: short cells, no blocks or rows inside."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    return len(cells) > 1 and all(
        len(cell.text_content()) < 200 and cell.find(".//table") is None and len(cell.findall(".//p")) < 2
        for cell in cells
    )


def pieces(root: lxml_html.HtmlElement) -> list[Piece]:
    """Return the text of `root` as pieces, in reading order."""
    collector = _Collector()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if event == "start":
            collector.start(element)
            collector.text(element.text)
        else:
            collector.end(element)
            if element is not root:
                collector.text(element.tail)
    collector.flush()
    return _with_bold_headings(collector.pieces)


def _with_bold_headings(found: list[Piece]) -> list[Piece]:
    """Take short wholly bold paragraphs for headings where the markup has none and text follows."""
    if any(piece.kind == "heading" for piece in found[1:]):
        return found
    bold = [
        index
        for index, piece in enumerate(found[:-1])
        if piece.bold
        and index
        and 2 <= len(piece.text) <= 40
        and not _BAD_HEADING.search(piece.text)
        and not found[index + 1].bold
    ]
    if len(bold) * 2 <= sum(piece.kind == "paragraph" for piece in found):
        for index in bold:
            found[index].kind, found[index].level = "heading", 2
    return found
