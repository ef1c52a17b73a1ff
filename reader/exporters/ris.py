"""The article as a RIS record, for Zotero, EndNote and NoteExpress; each note is an `N1`."""

from collections.abc import Iterator, Sequence

from reader.exporters.citing.dates import date_parts
from reader.exporters.document import Document
from reader.notes import Note

_TYPES = {"article-journal": "JOUR", "article-newspaper": "NEWS", "book": "BOOK", "webpage": "ELEC", "post": "ELEC"}


def write(document: Document) -> bytes:
    """Return the record; fields that the source doesn't state are left out."""
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in _fields(document) if value.strip()]
    return "\r\n".join([*lines, "ER  - ", ""]).encode("utf-8", "replace")


def _fields(document: Document) -> Iterator[tuple[str, str]]:
    item, metadata = document.item, document.article.metadata
    yield "TY", _TYPES.get(item["type"], "GEN")
    yield "ID", item["id"]
    for author in item.get("author", []):
        yield "AU", author.get("literal") or f"{author['family']}, {author['given']}"
    yield "TI", document.article.title
    yield "T2", item.get("container-title", "")
    issued = item.get("issued", {}).get("date-parts", [[]])[0]
    yield "PY", str(issued[0]) if issued else ""
    yield "DA", _slashed(issued)
    yield "SP", item.get("page", "")
    yield "IS", item.get("issue", "")
    yield "UR", metadata.url or ""
    yield "Y2", _slashed(date_parts(document.citing.accessed)) if metadata.url else ""
    yield "LA", item["language"]
    yield "N1", document.remark
    for tag in sorted({tag for note in document.notes for tag in note.tags}):
        yield "KW", tag
    for note in document.listed:
        yield "N1", _annotation(document, note)


def _annotation(document: Document, note: Note) -> str:
    paragraph = document.paragraph(note)
    where = f"（Xidu ¶ {paragraph}）" if paragraph is not None else ""
    return f"“{document.quote(note)}”{where} {document.said(note)}"


def _slashed(parts: Sequence[int]) -> str:
    return "/".join(f"{part:02}" for part in parts)
