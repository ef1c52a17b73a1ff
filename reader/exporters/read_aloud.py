"""What a laid-out file says, in the order in which it is read: for a look at it before it is written.

A format that is packed or begins with pages of its own signs can't be shown as it is; its words can.
"""

from collections.abc import Iterator

from reader.exporters.document import Document
from reader.exporters.groups import grouped
from reader.exporters.words import words_for
from reader.notes import Note
from reader.notes.plain import plain_text

_IN_MARGIN = "    ▏"


def read_aloud(document: Document) -> str:
    """Return the words of a Word, PDF, EPUB or HTML file: the article with its notes beside it, or the notes alone."""
    parts = _article(document) if document.text else _notes(document)
    return "\n\n".join(part for part in parts if part) + "\n"


def _article(document: Document) -> Iterator[str]:
    """Give title, source and paragraphs, each with the notes that begin in it as a comment has them."""
    target = document.shown.aligned.target
    blocks = document.shown.blocks
    titled = [(block, span) for block, span in blocks if block.kind == "title"]
    yield "\n".join(span.of(target) for _, span in titled) or document.title
    yield document.source()
    placed = list(document.placed)
    for block, span in blocks:
        here = [note for note in placed if block.span.start <= note.span.start < block.span.end]
        yield span.of(target) if block.kind != "title" else ""
        yield from (_comment(document, note) for note in here)
        placed = [note for note in placed if note not in here]
    rest = [*placed, *document.unplaced]
    if rest:
        yield words_for(document.language).unplaced
    for note in rest:
        yield from _note(document, note)


def _notes(document: Document) -> Iterator[str]:
    yield document.title
    yield document.source()
    for group in grouped(document):
        yield group.heading or ""
        for note in group.notes:
            yield from _note(document, note)


def _comment(document: Document, note: Note) -> str:
    said = "\n".join(part for part in (plain_text(document.said(note)), tags_of(note)) if part)
    return "\n".join(f"{_IN_MARGIN}{line}" for line in said.splitlines())


def _note(document: Document, note: Note) -> Iterator[str]:
    yield document.quote(note)
    yield plain_text(document.said(note))
    yield tags_of(note)
    yield f"— {document.source(note)}"


def tags_of(note: Note) -> str:
    """Return a note's tags as they are read, on a line of their own: #数字 #待核."""
    return " ".join(f"#{tag}" for tag in note.tags)
