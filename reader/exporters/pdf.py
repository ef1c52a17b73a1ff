"""The annotated article as PDF, set by Typst: outline, page numbers, notes as footnotes, text that can be copied.

The article is handed over as data, never as markup.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reader.article import Reference
from reader.errors import CannotWrite
from reader.exporters.citing.item import people_of
from reader.exporters.document import Document
from reader.exporters.footnotes import called
from reader.exporters.groups import grouped
from reader.exporters.markup import clean
from reader.exporters.pieces import CutBlock, Piece, cut_blocks, endings, outside
from reader.exporters.tables import Table, with_tables
from reader.exporters.words import words_for
from reader.notes import Note
from reader.notes.plain import plain_text
from reader.resources import resource

_FONTS = {
    "CN": ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun"),
    "TW": ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU"),
    "HK": ("Noto Serif CJK HK", "Source Han Serif HC", "Songti TC", "MingLiU_HKSCS"),
}


def write(document: Document) -> bytes:
    """Return the article with its notes, or the notes alone.

    Raises:
        CannotWrite: Typst can't set it.
    """
    import typst  # noqa: PLC0415 - an extra, and large

    folders: list[Any] = [resource("fonts")]
    content = json.dumps(_data(document), ensure_ascii=False)
    try:
        pdf = typst.compile(
            resource("typst", "article.typ").read_bytes(),
            sys_inputs={"data": content},
            font_paths=folders,
        )
    except RuntimeError as error:
        reason = str(error).splitlines()[0] if str(error) else "Typst"
        raise CannotWrite("pdf_failed", "The PDF can't be set: {reason}.", reason=reason) from error
    if not isinstance(pdf, bytes):
        raise CannotWrite("pdf_failed", "The PDF can't be set: {reason}.", reason="Typst")
    return pdf


def _data(document: Document) -> dict[str, Any]:
    region = {"zh-Hant": "TW", "zh-Hant-TW": "TW", "zh-Hant-HK": "HK"}.get(document.language, "CN")
    words = words_for(document.language)
    blocks = cut_blocks(document, apparatus=True)
    rest = (*outside(document, blocks), *document.unplaced)
    body = _blocks(document, blocks) if document.text else _notes(document)
    heads = [block["pieces"] for block in body if block["kind"] == "title"]
    return {
        "title": clean(document.title),
        "authors": [clean(name) for name in people_of(document.article.metadata.author)],
        "source": clean(document.source()),
        "region": region,
        "fonts": [*_FONTS[region], "Xidu Fallback Serif"],
        "head": heads[0] if heads else [_plain(document.title)],
        "blocks": [block for block in body if block["kind"] != "title"],
        "rest_title": words.unplaced,
        "rest": [_note(document, note, document.quote(note)) for note in rest] if document.text else [],
    }


def _blocks(document: Document, blocks: Sequence[CutBlock]) -> list[dict[str, Any]]:
    marks = called(blocks, blocks)
    ends = endings(blocks)

    def inside(number: int, pieces: Iterable[tuple[int, Piece]]) -> list[dict[str, Any]]:
        return [
            {
                "text": clean(piece.text),
                "color": piece.color,
                "restored": piece.restored,
                "notes": [_note(document, note) for note in ends.get((number, at), []) if _speaks(document, note)],
                **_leading(piece, marks),
            }
            for at, piece in pieces
        ]

    found: list[dict[str, Any]] = []
    for part in with_tables(blocks):
        if isinstance(part, Table):
            rows = [[inside(row.number, cell) for cell in row.cells] for row in part.rows]
            starts = [f"b{row.cut.block.span.start}" for row in part.rows]
            figures = sorted(part.figures)
            found.append({"kind": "table", "rows": rows, "starts": starts, "headed": part.headed, "figures": figures})
            continue
        number, cut = part
        block, start = cut.block, cut.block.span.start
        back = [f"r{mark.span.start}" for mark in marks.get(start, ())]
        found.append(
            _block(block.kind, block.level, inside(number, enumerate(cut.pieces)))
            | {"start": f"b{start}", "back": back}
        )
    return found


def _leading(piece: Piece, marks: Mapping[int, Sequence[Reference]]) -> dict[str, str]:
    """Return where a footnote's mark stands and leads to."""
    mark = piece.reference
    return {"at": f"r{mark.span.start}", "to": f"b{mark.note}"} if mark is not None and mark.note in marks else {}


def _notes(document: Document) -> list[dict[str, Any]]:
    """Return the notes alone, as blocks."""
    blocks: list[dict[str, Any]] = []
    for group in grouped(document):
        if group.heading:
            blocks.append(_block("heading", group.level, [_plain(group.heading)]))
        for note in group.notes:
            quote = _plain(document.quote(note)) | {"color": note.color}
            blocks.append(_block("quote", None, [quote]))
            tags = " ".join(f"#{tag}" for tag in note.tags)
            said = [plain_text(document.said(note)), tags, f"— {document.source(note)}"]
            blocks += [_block("note", None, [_plain(part)]) for part in said if part]
    return blocks


def _block(kind: str, level: int | None, pieces: list[dict[str, Any]]) -> dict[str, Any]:
    return {"kind": kind, "level": level or 1, "pieces": pieces, "start": None, "back": []}


def _plain(text: str) -> dict[str, Any]:
    return {"text": clean(text), "color": None, "restored": False, "notes": []}


def _speaks(document: Document, note: Note) -> bool:
    return bool(document.said(note) or note.tags)


def _note(document: Document, note: Note, quote: str | None = None) -> dict[str, Any]:
    tags = " ".join(f"#{tag}" for tag in note.tags)
    return {
        "quote": clean(quote) if quote else None,
        "text": clean(plain_text(document.said(note))),
        "tags": clean(tags),
    }
