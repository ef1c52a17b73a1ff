"""The article as one HTML file: highlights, notes in the margin, outline; nothing in it runs or is fetched."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import replace

from markdown_it import MarkdownIt

from reader.article import Image, Reference
from reader.article.pictures import media_type
from reader.exporters.document import Document, about, color_name, heading_blocks
from reader.exporters.footnotes import called
from reader.exporters.html_apparatus import Inline, back_links, figure, joined
from reader.exporters.html_parts import color_class, color_filter, data_block, names_index
from reader.exporters.html_style import STYLE
from reader.exporters.html_tables import table_html
from reader.exporters.markup import as_xml, clean
from reader.exporters.pieces import CutBlock, Piece, cut_blocks, outside
from reader.exporters.tables import Table, with_tables
from reader.exporters.words import ExportWords, words_for
from reader.notes import COLORS, Note

_ELEMENTS = {"quote": "blockquote", "paragraph": "p"}


def write(document: Document) -> bytes:
    """Return the annotated article as HTML."""
    words = words_for(document.language)
    data, color_buttons = data_block(document), color_filter(document, words)
    of_all = [note for note in document.listed if note.placed and note.kind == "article"]
    if of_all:  # they stand under the title; marking it too would say it twice
        document = replace(document, notes=tuple(note for note in document.notes if note not in of_all))
    title = as_xml(document.title)
    body = "\n".join([
        f'<header><h1>{title}</h1>\n<p class="citation">{as_xml(document.source())}</p></header>',
        color_buttons,
        _on_all(document, of_all),
        _outline(document, words),
        f"<main>\n{_article(document)}\n</main>",
        _unplaced(document, words),
        names_index(document, words),
    ])  # fmt: skip
    page = (
        f'<!DOCTYPE html>\n<html lang="{as_xml(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="generator" content="Xidu">\n'
        f"<title>{title}</title>\n<style>\n{STYLE}</style>\n{data}\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )
    return page.encode("utf-8")


def _on_all(document: Document, notes: Sequence[Note]) -> str:
    """Return the notes on the article as a whole."""
    if not notes:
        return ""
    return '<section class="whole">\n' + "\n".join(_note(document, note) for note in notes) + "\n</section>"


def _outline(document: Document, words: ExportWords) -> str:
    headings = heading_blocks(document)
    if not headings:
        return ""
    items = "\n".join(
        f'<li class="level{min(6, block.level or 1)}"><a href="#b{block.span.start}">{as_xml(text)}</a></li>'
        for block, text in headings
    )
    return f'<nav aria-label="{words.contents}"><h2>{words.contents}</h2>\n<ol>\n{items}\n</ol></nav>'


def _article(document: Document) -> str:
    """Return the blocks, each with the notes that begin in it beside it."""
    blocks = cut_blocks(document, apparatus=True)
    text = _Text(blocks, words_for(document.language))
    rows: list[str] = []
    for part in with_tables(blocks):
        cuts = [row.cut for row in part.rows] if isinstance(part, Table) else [part[1]]
        notes = [note for cut in cuts for note in cut.notes]
        rows += map(_picture, cuts[0].above)
        if cuts[0].block.kind != "title" or notes:
            shown = text.table(part) if isinstance(part, Table) else text.block(part[1])
            rows.append(f'<div class="row">\n{shown}{_margin(document, notes)}\n</div>')
        rows += map(_picture, cuts[-1].below)
    rest = outside(document, blocks)
    if rest:
        rows.append(f'<div class="row">{_margin(document, rest)}</div>')
    return "\n".join(rows)


def _picture(image: Image) -> str:
    return f'<div class="row">\n{_figure(image)}\n</div>'


def _figure(image: Image) -> str:
    return figure(image, f"data:{media_type(image.data)};base64,{b64encode(image.data).decode('ascii')}")


class _Text:
    """Writes blocks and tables; the article's footnotes and their marks lead to each other."""

    def __init__(self, blocks: Sequence[CutBlock], words: ExportWords) -> None:
        self._words = words
        self._called = called(blocks, blocks)

    def block(self, cut: CutBlock) -> str:
        """Return a block."""
        block = cut.block
        name = _ELEMENTS.get(block.kind, "p")
        if block.kind == "heading":
            name = f"h{min(6, (block.level or 1) + 1)}"
        number = f'<a class="number" href="#b{block.span.start}">{block.number}</a>' if block.number is not None else ""
        back = back_links(
            self._called.get(block.span.start, ()), lambda mark: f'class="back" href="#r{mark.span.start}"'
        )
        return (
            f'<{name} class="{block.kind}" id="b{block.span.start}">{number}{self._inside(cut.pieces)}{back}</{name}>'
        )

    def table(self, table: Table) -> str:
        """Return a table."""
        return table_html(
            table,
            lambda _, cell: self._inside(piece for _, piece in cell),
            lambda row: "".join(map(_figure, row.cut.above)),
        )

    def _inside(self, pieces: Iterable[Piece]) -> str:
        return joined((Inline(piece, _piece(piece, self._words)) for piece in pieces if piece.text), self._link)

    def _link(self, mark: Reference) -> str:
        there = mark.note in self._called
        return f'class="reference" id="r{mark.span.start}" href="#b{mark.note}"' if there else ""


def _piece(piece: Piece, words: ExportWords) -> str:
    """Return a stretch of text inside the highlights that lie over it, which may overlap."""
    text = as_xml(piece.text)
    if piece.restored:
        text = f'<span class="restored" title="{words.restored}">{text}</span>'
    for note in reversed(piece.notes):
        anchor = f' id="h{as_xml(note.id)}"' if note in piece.begins else ""
        text = f'<mark class="{_mark(note)}"{anchor} data-note="{as_xml(note.id)}">{text}</mark>'
    return text


def _margin(document: Document, notes: Sequence[Note]) -> str:
    if not notes:
        return ""
    return "\n<aside>\n" + "\n".join(_note(document, note) for note in notes) + "\n</aside>"


def _note(document: Document, note: Note) -> str:
    tags = "".join(f'<span class="tag">#{as_xml(tag)}</span> ' for tag in note.tags)
    quote = as_xml(document.quote(note)).replace("\n", "<br>")
    if note.placed:
        quote = f'<a href="#h{as_xml(note.id)}">{quote}</a>'
    said = "" if note.kind == "article" and note.placed else f'\n<p class="quote">{quote}</p>'
    named = note.color not in COLORS or note.color in document.color_names
    color = f'<span class="tag">{as_xml(color_name(document, note))}</span>' if named else ""
    topic = about(document, note)
    whom = f'<span class="tag">{as_xml(topic)}</span>' if topic else ""
    facts = f'\n<p class="tags">{whom}{color}{tags.strip()}</p>' if whom or color or tags else ""
    return (
        f'<section class="note {color_class(note)}" id="n{as_xml(note.id)}">{said}'
        f"{_words(document.said(note))}{facts}\n</section>"
    )


def _words(text: str) -> str:
    """Return the reader's Markdown as HTML; raw HTML in it is text, and images are not fetched."""
    if not text.strip():
        return ""
    renderer = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable("image")
    return f'\n<div class="words">{renderer.render(clean(text))}</div>'


def _unplaced(document: Document, words: ExportWords) -> str:
    if not document.unplaced:
        return ""
    notes = "\n".join(_note(document, note) for note in document.unplaced)
    return f"<footer><h2>{words.unplaced}</h2>\n{notes}\n</footer>"


def _mark(note: Note) -> str:
    return color_class(note) if note.style == "wash" else f"{color_class(note)} {note.style}"
