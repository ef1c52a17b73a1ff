"""The article as one HTML file with highlights, notes in the margin and an outline; no script, nothing fetched."""

import re
from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise

from markdown_it import MarkdownIt

from reader.article import Block, Damage
from reader.exporters.document import Document, heading_blocks
from reader.exporters.html_style import STYLE
from reader.exporters.words import ExportWords, words_for
from reader.notes import COLORS, Note
from reader.text import Span

_NOT_IN_HTML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ELEMENTS = {"quote": "blockquote", "paragraph": "p"}


def write(document: Document) -> bytes:
    """Return the annotated article as HTML."""
    words = words_for(document.language)
    title = _text(document.title)
    body = "\n".join([
        f'<header><h1>{title}</h1>\n<p class="citation">{_text(document.source())}</p></header>',
        _outline(document, words),
        f"<main>\n{_article(document)}\n</main>",
        _unplaced(document, words),
    ])  # fmt: skip
    page = (
        f'<!DOCTYPE html>\n<html lang="{_text(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="generator" content="Xidu">\n'
        f"<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )
    return page.encode("utf-8")


def _outline(document: Document, words: ExportWords) -> str:
    headings = heading_blocks(document)
    if not headings:
        return ""
    items = "\n".join(
        f'<li class="level{min(6, block.level or 1)}"><a href="#b{block.span.start}">{_text(text)}</a></li>'
        for block, text in headings
    )
    return f'<nav aria-label="{words.contents}"><h2>{words.contents}</h2>\n<ol>\n{items}\n</ol></nav>'


def _article(document: Document) -> str:
    """Return the blocks, each with the notes that begin in it beside it."""
    starts: dict[int, list[Note]] = {}
    for note in document.placed:
        block = document.article.block_at(note.span.start)
        starts.setdefault(block.span.start if block else -1, []).append(note)
    highlights = [(note, document.shown.aligned.to_target(note.span)) for note in document.placed]
    rows: list[str] = []
    for block, place in document.shown.blocks:
        notes = starts.pop(block.span.start, [])
        if block.kind == "title" and not notes:
            continue
        rows.append(
            f'<div class="row">\n{_block(document, block, place, highlights)}{_margin(document, notes)}\n</div>'
        )
    rest = [note for notes in starts.values() for note in notes]
    if rest:
        rows.append(f'<div class="row">{_margin(document, rest)}</div>')
    return "\n".join(rows)


def _block(document: Document, block: Block, place: Span, highlights: Sequence[tuple[Note, Span]]) -> str:
    name = _ELEMENTS.get(block.kind, "p")
    if block.kind == "heading":
        name = f"h{min(6, (block.level or 1) + 1)}"
    number = f'<a class="number" href="#b{block.span.start}">{block.number}</a>' if block.number is not None else ""
    words = words_for(document.language)
    inside = _marked(document.shown.aligned.target, place, highlights, document.shown.restored, words)
    return f'<{name} class="{block.kind}" id="b{block.span.start}">{number}{inside}</{name}>'


def _marked(
    text: str,
    place: Span,
    highlights: Iterable[tuple[Note, Span]],
    restored: Iterable[tuple[Damage, Span]],
    words: ExportWords,
) -> str:
    """Return the text of a block with its highlights, which may overlap: cut wherever one begins or ends."""
    notes = [(note, span) for note, span in highlights if span.overlaps(place)]
    proposals = [span for _, span in restored if span.overlaps(place)]
    bounds = {place.start, place.end}
    for span in [*(span for _, span in notes), *proposals]:
        bounds |= {max(place.start, span.start), min(place.end, span.end)}
    cuts = sorted(bounds)
    pieces: list[str] = []
    for start, end in pairwise(cuts):
        piece = _text(text[start:end])
        if any(span.start <= start < span.end for span in proposals):
            piece = f'<span class="restored" title="{words.restored}">{piece}</span>'
        for note, span in reversed(notes):
            if span.start <= start < span.end:
                anchor = f' id="h{_text(note.id)}"' if start == span.start else ""
                piece = f'<mark class="{_color(note)}"{anchor} data-note="{_text(note.id)}">{piece}</mark>'
        pieces.append(piece)
    return "".join(pieces)


def _margin(document: Document, notes: Sequence[Note]) -> str:
    if not notes:
        return ""
    return "\n<aside>\n" + "\n".join(_note(document, note) for note in notes) + "\n</aside>"


def _note(document: Document, note: Note) -> str:
    tags = "".join(f'<span class="tag">#{_text(tag)}</span> ' for tag in note.tags)
    quote = _text(document.quote(note)).replace("\n", "<br>")
    if note.placed:
        quote = f'<a href="#h{_text(note.id)}">{quote}</a>'
    color = "" if note.color in COLORS else f'<span class="tag">{_text(note.color)}</span>'
    facts = f'\n<p class="tags">{color}{tags.strip()}</p>' if tags or color else ""
    return (
        f'<section class="note {_color(note)}" id="n{_text(note.id)}">\n<p class="quote">{quote}</p>'
        f"{_words(note.text)}{facts}\n</section>"
    )


def _words(text: str) -> str:
    """Return the reader's Markdown as HTML; raw HTML in it is text, and images are not fetched."""
    if not text.strip():
        return ""
    renderer = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable("image")
    return f'\n<div class="words">{renderer.render(_NOT_IN_HTML.sub("�", text))}</div>'


def _unplaced(document: Document, words: ExportWords) -> str:
    if not document.unplaced:
        return ""
    notes = "\n".join(_note(document, note) for note in document.unplaced)
    return f"<footer><h2>{words.unplaced}</h2>\n{notes}\n</footer>"


def _color(note: Note) -> str:
    return note.color if note.color in COLORS else "other"


def _text(text: str) -> str:
    return escape(_NOT_IN_HTML.sub("�", text))
