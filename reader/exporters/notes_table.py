"""Notes as a table for spreadsheets and statistics: what each is, says and belongs to, a column apiece."""

import csv
import io

from reader.exporters.document import Document, color_name, witnesses
from reader.exporters.selection import kind_of
from reader.notes import Note
from reader.notes.plain import plain_text

COLUMNS = (
    "Article", "Author", "Source", "Published", "URL", "Section", "Paragraph", "Page", "Kind", "Quote", "Restored from",
    "Note", "Color", "Tags", "Created", "Modified", "Link",
)  # fmt: skip


def write(document: Document) -> bytes:
    """Return the notes, a row each, in UTF-8 with the mark by which spreadsheets know it; tags are parted by `; `."""
    sheet = io.StringIO(newline="")
    rows = csv.writer(sheet)
    rows.writerow(COLUMNS)
    metadata = document.article.metadata
    facts = (metadata.author, metadata.source or metadata.site, metadata.published, metadata.url)
    about = [document.article.title, *(fact or "" for fact in facts)]
    rows.writerows([*about, *_note(document, note)] for note in document.listed)
    return sheet.getvalue().encode("utf-8-sig", "replace")


def _note(document: Document, note: Note) -> list[str | int]:
    section = document.section(note)
    return [
        (document.heading(section) if section else None) or "",
        document.paragraph(note) or "",
        document.page(note) or "",
        kind_of(note),
        document.quote(note),
        witnesses(document, note.span) if note.placed else "",
        plain_text(document.said(note)),
        color_name(document, note),
        "; ".join(note.tags),
        note.created,
        note.modified,
        document.link(note),
    ]
