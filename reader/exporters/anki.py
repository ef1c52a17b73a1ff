"""Notes as a tab-separated file that Anki imports, with the header lines that tell it how."""

import re
from html import escape

from reader.exporters.document import Document
from reader.notes import Note

_COLUMNS = ("Quote", "Note", "Source", "Link", "Tags")


def write(document: Document) -> bytes:
    """Return the notes, a card each; HTML in a field is the notes' own line breaks, nothing of theirs is markup."""
    header = ["#separator:tab", "#html:true", "#columns:" + "\t".join(_COLUMNS), "#tags column:5", "#deck:Xidu"]
    lines = ["\t".join(_card(document, note)) for note in document.listed]
    return ("\n".join([*header, *lines]) + "\n").encode("utf-8", "replace")


def _card(document: Document, note: Note) -> list[str]:
    tags = [re.sub(r"\s+", "_", tag) for tag in note.tags]
    fields = [document.quote(note), document.said(note), document.source(note), document.link(note)]
    return [*(_field(field) for field in fields), _field(" ".join(tags))]


def _field(text: str) -> str:
    """Return a text as one field: no tab, no line break, no markup."""
    escaped = escape(text.strip(), quote=False).replace("\t", " ")
    field = "<br>".join(escaped.splitlines())
    return f'"{field.replace(chr(34), chr(34) * 2)}"' if '"' in field else field
