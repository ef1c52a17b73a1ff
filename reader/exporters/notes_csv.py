"""Notes as CSV with the columns that Readwise imports."""

import csv
import io
import re
from datetime import datetime

from reader.exporters.document import Document, witnesses
from reader.notes import Note

COLUMNS = ("Highlight", "Title", "Author", "URL", "Note", "Location", "Date")


def write(document: Document) -> bytes:
    """Return the notes, a row each; the location is the paragraph's number."""
    sheet = io.StringIO(newline="")
    rows = csv.writer(sheet)
    rows.writerow(COLUMNS)
    metadata = document.article.metadata
    for note in document.listed:
        rows.writerow([
            document.quote(note),
            document.article.title,
            metadata.author or "",
            metadata.url or "",
            _words(note, _said(document, note)),
            document.paragraph(note) or "",
            _moment(note.created),
        ])  # fmt: skip
    return sheet.getvalue().encode("utf-8", "replace")


def _said(document: Document, note: Note) -> str:
    """Return what a note says, then the copies that gave back what its passage shows as restored."""
    named = witnesses(document, note.span) if note.placed else ""
    return "\n\n".join(part for part in (document.said(note), named) if part)


def _words(note: Note, said: str) -> str:
    """Return the note with its tags before it, as Readwise reads them: `.tag .another words`."""
    tags = " ".join("." + re.sub(r"\s+", "_", tag) for tag in note.tags)
    return f"{tags} {said}".strip()


def _moment(created: str) -> str:
    """Return a time as Readwise reads it; an odd one as it stands."""
    try:
        return datetime.fromisoformat(created).strftime("%Y-%m-%d %H:%M:%S")
    except ValueError:
        return created
