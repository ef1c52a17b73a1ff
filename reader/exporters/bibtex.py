"""The article as a BibTeX entry, its notes as an annotation."""

import re
from collections.abc import Sequence

from reader.exporters.document import Document
from reader.notes import Note

_TYPES = {"article-journal": "article", "article-newspaper": "article", "book": "book"}
_SPECIAL = re.compile(r"[\\{}&%$#_~^]")
_ESCAPES = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def write(document: Document) -> bytes:
    """Return the entry; fields that the source doesn't state are left out."""
    item = document.item
    kind = _TYPES.get(item["type"], "misc")
    where = "journal" if kind == "article" else "howpublished"
    names = [_name(author) for author in item.get("author", [])]
    tags = sorted({tag for note in document.notes for tag in note.tags})
    fields = {
        "author": " and ".join(names),
        "title": f"{{{_plain(document.article.title)}}}",
        where: _plain(item.get("container-title", "")),
        "pages": _plain(item.get("page", "")),
        "number": _plain(item.get("issue", "")),
        **_dates(item.get("issued", {}).get("date-parts", [[]])[0]),
        "url": (document.article.metadata.url or "").replace("{", "%7B").replace("}", "%7D"),
        "urldate": document.citing.accessed[:10] if document.citing.accessed and "URL" in item else "",
        "language": item["language"],
        "note": _plain(document.remark),
        "keywords": _plain(", ".join(tags)),
        "annote": _plain(" ".join(_annotation(document, note) for note in document.listed)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{item['id']},", *lines, "}", ""]).encode("utf-8", "replace")


def _dates(parts: Sequence[int]) -> dict[str, str]:
    """Return year and month, as BibTeX knows them, and the whole date for biblatex."""
    whole = "-".join(f"{part:02}" for part in parts)
    return {name: str(part) for name, part in zip(("year", "month"), parts, strict=False)} | {"date": whole}


def _name(author: dict[str, str]) -> str:
    if "family" in author:
        return f"{_plain(author['family'])}, {_plain(author['given'])}"
    return f"{{{_plain(author['literal'])}}}"


def _annotation(document: Document, note: Note) -> str:
    paragraph = document.paragraph(note)
    where = f"(¶ {paragraph}) " if paragraph is not None else ""
    return f"{where}“{document.quote(note)}” {document.said(note)}".strip()


def _plain(text: str) -> str:
    """Return a text on one line in which TeX finds no command."""
    return _SPECIAL.sub(lambda match: _ESCAPES.get(match[0], "\\" + match[0]), " ".join(text.split()))
