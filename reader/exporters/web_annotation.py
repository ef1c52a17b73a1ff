"""Notes as a W3C Web Annotation collection: positions in code points of the original text, quotations as found.

What the standard has no words for stands under `xidu:`, so that exporting and importing loses nothing.
"""

import json
from typing import Any

from reader.exporters.document import Document
from reader.notes import Note

_CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {"xidu": "urn:xidu:ns:", "xidu:lastKnown": {"@container": "@list"}},  # beginning and end: their order matters
]


def write(document: Document) -> bytes:
    """Return the collection; anchors speak of the original text, so no script changes them."""
    return (json.dumps(collection(document), ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def collection(document: Document) -> dict[str, Any]:
    """Return the notes of a document as an `AnnotationCollection`."""
    article = document.article
    items = [_annotation(document, note) for note in document.listed]
    return {
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


def _annotation(document: Document, note: Note) -> dict[str, Any]:
    article = document.article
    annotation: dict[str, Any] = {
        "id": f"urn:xidu:note:{note.id}",
        "type": "Annotation",
        "motivation": _motivation(note),
        "created": _utc(note.created),
        "modified": _utc(note.modified),
        "body": _bodies(note),
        "target": {
            "type": "SpecificResource",
            "source": article.metadata.url or f"urn:xidu:text:{article.text_hash}",
            "styleClass": note.color,
            "selector": _selectors(note),
        },
    }
    return {name: value for name, value in (annotation | _own(note)).items() if value not in ("", [])}


def _motivation(note: Note) -> str:
    if note.kind == "wording":
        return "editing"
    return "commenting" if note.text else "highlighting"


def _bodies(note: Note) -> list[dict[str, str]]:
    bodies: list[dict[str, str]] = []
    if note.text:
        bodies.append({
            "type": "TextualBody", "value": note.text, "format": "text/markdown", "purpose": "commenting",
        })  # fmt: skip
    if note.kind == "wording":
        bodies.append({"type": "TextualBody", "value": note.proposed, "purpose": "editing"})
    return bodies + [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in note.tags]


def _own(note: Note) -> dict[str, Any]:
    """Return what only Xidu reads; nothing where it goes without saying."""
    own: dict[str, Any] = {"textHash": note.text_hash}
    own |= {"kind": note.kind} if note.kind != "passage" else {}
    own |= {"style": note.style} if note.style != "wash" else {}
    own |= {"score": note.score} if note.score else {}
    own |= {} if note.placed else {"placed": False, "lastKnown": [note.span.start, note.span.end]}
    return {f"xidu:{name}": value for name, value in own.items()}


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
