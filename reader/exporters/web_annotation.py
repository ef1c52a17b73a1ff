"""Notes as a W3C Web Annotation collection: positions in code points of the original text, quotations as found."""

import json
from typing import Any

from reader.exporters.document import Document
from reader.notes import Note

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def write(document: Document) -> bytes:
    """Return the collection; anchors speak of the original text, so no script changes them."""
    article = document.article
    items = [_annotation(document, note) for note in document.listed]
    collection: dict[str, Any] = {
        "@context": _CONTEXT,
        "id": f"urn:xidu:notes:{article.text_hash}",
        "type": "AnnotationCollection",
        "label": article.title,
        "generator": {"id": "urn:xidu", "type": "Software", "name": "Xidu"},
        "total": len(items),
        "first": {
            "id": f"urn:xidu:notes:{article.text_hash}:1",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    return (json.dumps(collection, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _annotation(document: Document, note: Note) -> dict[str, Any]:
    article = document.article
    bodies: list[dict[str, str]] = []
    if note.text:
        bodies.append({
            "type": "TextualBody", "value": note.text, "format": "text/markdown", "purpose": "commenting",
        })  # fmt: skip
    bodies += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in note.tags]
    annotation: dict[str, Any] = {
        "id": f"urn:xidu:note:{note.id}",
        "type": "Annotation",
        "motivation": "commenting" if note.text else "highlighting",
        "created": _utc(note.created),
        "modified": _utc(note.modified),
        "body": bodies,
        "target": {
            "type": "SpecificResource",
            "source": article.metadata.url or f"urn:xidu:text:{article.text_hash}",
            "styleClass": note.color,
            "selector": _selectors(note),
        },
    }
    return {name: value for name, value in annotation.items() if value not in ("", [])}


def _selectors(note: Note) -> list[dict[str, Any]]:
    quotation: dict[str, Any] = {
        "type": "TextQuoteSelector",
        "exact": note.quote,
        "prefix": note.prefix,
        "suffix": note.suffix,
    }
    if not note.placed:
        return [quotation]
    return [quotation, {"type": "TextPositionSelector", "start": note.span.start, "end": note.span.end}]


def _utc(moment: str) -> str:
    return moment.removesuffix("+00:00") + "Z" if moment.endswith("+00:00") else moment
