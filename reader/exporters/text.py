"""The article as plain text, a blank line between paragraphs, with its notes at the end."""

from collections.abc import Iterable

from reader.article import Block
from reader.exporters.document import Document
from reader.exporters.words import words_for
from reader.notes import Note
from reader.text import Span


def write(document: Document) -> bytes:
    """Return article and notes as plain text."""
    target = document.shown.aligned.target
    shown = document.shown.blocks if document.text else ()
    body = paragraphs([(block, span) for block, span in shown if block.kind != "title"], target)
    parts = [document.title, *([body] if body else [])]
    if document.notes:
        parts.append(f"{words_for(document.language).notes}\n----")
    parts += [_note(document, number, note) for number, note in enumerate(document.listed, 1)]
    parts += ["----", document.source()]
    return ("\n\n".join(parts) + "\n").encode("utf-8", "replace")


def paragraphs(blocks: Iterable[tuple[Block, Span]], text: str) -> str:
    """Return blocks as plain text, a blank line between them; the rows of a table follow each other."""
    written, kind = "", ""
    for block, span in blocks:
        if words := span.of(text):
            row = kind == block.kind == "table_row"
            written += f"{'' if not written else chr(10) if row else chr(10) * 2}{words}"
            kind = block.kind
    return written


def _note(document: Document, number: int, note: Note) -> str:
    paragraph = document.paragraph(note)
    where = f" (¶ {paragraph})" if paragraph is not None else ""
    tags = " ".join(f"#{tag}" for tag in note.tags)
    return "\n".join(
        part for part in (f"[{number}]{where} “{document.quote(note)}”", document.said(note), tags) if part
    )
