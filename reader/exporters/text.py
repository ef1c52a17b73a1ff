"""The article as plain text, a blank line between paragraphs, with its notes at the end."""

from reader.exporters.document import Document
from reader.exporters.words import words_for
from reader.notes import Note


def write(document: Document) -> bytes:
    """Return article and notes as plain text."""
    target = document.shown.aligned.target
    shown = document.shown.blocks if document.text else ()
    parts = [span.of(target) for block, span in shown if block.kind != "title"]
    parts = [document.title, *parts]
    if document.notes:
        parts.append(f"{words_for(document.language).notes}\n----")
    parts += [_note(document, number, note) for number, note in enumerate(document.listed, 1)]
    parts += ["----", document.source()]
    return ("\n\n".join(parts) + "\n").encode("utf-8", "replace")


def _note(document: Document, number: int, note: Note) -> str:
    paragraph = document.paragraph(note)
    where = f" (¶ {paragraph})" if paragraph is not None else ""
    tags = " ".join(f"#{tag}" for tag in note.tags)
    return "\n".join(
        part for part in (f"[{number}]{where} “{document.quote(note)}”", document.said(note), tags) if part
    )
