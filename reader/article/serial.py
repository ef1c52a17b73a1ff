"""Articles as JSON values for the library: all but the bytes, its own and its pictures'."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from reader.article.apparatus import Comment, Image, Reference, Ruby
from reader.article.article import Article, Block, Damage, Metadata, Section
from reader.errors import Message
from reader.text.span import Span

_METADATA = frozenset(field.name for field in fields(Metadata)) - {"spans", "breadcrumb", "entered"}


def to_json(article: Article) -> dict[str, Any]:
    """Return the article as values that JSON can hold; its bytes are left out."""
    metadata = asdict(article.metadata)
    del metadata["entered"]  # the reader's corrections are kept apart
    metadata["spans"] = {name: [span.start, span.end] for name, span in article.metadata.spans.items()}
    metadata["breadcrumb"] = list(article.metadata.breadcrumb)
    return {
        "text": article.text,
        "title": article.title,
        "name": article.name,
        "importer": article.importer,
        "metadata": metadata,
        "blocks": [
            [block.kind, block.span.start, block.span.end, block.number, block.level, block.page]
            for block in article.blocks
        ],
        "sections": [
            [section.title, section.level, section.span.start, section.span.end] for section in article.sections
        ],
        "damage": [
            {
                "kind": damage.kind,
                "span": [damage.span.start, damage.span.end],
                "restored": damage.restored,
                "confidence": damage.confidence,
                "reason": _message(damage.reason),
            }
            for damage in article.damage
        ],
        "images": [[image.offset, image.alt, image.source] for image in article.images],
        "ruby": [[each.span.start, each.span.end, each.reading] for each in article.ruby],
        "references": [[each.span.start, each.span.end, each.note] for each in article.references],
        "comments": [
            [comment.span.start, comment.span.end, comment.text, comment.author, comment.created]
            for comment in article.comments
        ],
        "page_labels": list(article.page_labels),
        "notices": [_message(notice) for notice in article.notices],
    }


def from_json(data: Mapping[str, Any], raw: bytes, pictures: Sequence[bytes] = ()) -> Article:
    """Return the article that `to_json` wrote, with its bytes and those of its images, in their order."""
    found = data["metadata"]
    metadata = Metadata(
        **{name: value for name, value in found.items() if name in _METADATA},
        breadcrumb=tuple(found.get("breadcrumb", ())),
        spans={name: Span(*place) for name, place in found.get("spans", {}).items()},
    )
    return Article(
        text=data["text"],
        title=data["title"],
        metadata=metadata,
        blocks=tuple(
            # A library of an older version has no pages.
            Block(kind, Span(start, end), *known)
            for kind, start, end, *known in data["blocks"]
        ),
        sections=tuple(Section(title, level, Span(start, end)) for title, level, start, end in data["sections"]),
        damage=tuple(
            Damage(item["kind"], Span(*item["span"]), item["restored"], item["confidence"], Message(**item["reason"]))
            for item in data["damage"]
        ),
        comments=tuple(Comment(Span(start, end), *words) for start, end, *words in data.get("comments", ())),
        notices=tuple(Message(**notice) for notice in data.get("notices", ())),
        raw=raw,
        name=data["name"],
        importer=data["importer"],
        images=tuple(
            Image(offset, alt, source, picture)
            for (offset, alt, source), picture in zip(data.get("images", ()), pictures, strict=False)
        ),
        ruby=tuple(Ruby(Span(start, end), reading) for start, end, reading in data.get("ruby", ())),
        page_labels=tuple(data.get("page_labels", ())),
        references=tuple(Reference(Span(start, end), note) for start, end, note in data.get("references", ())),
    )


def _message(message: Message) -> dict[str, Any]:
    return {"id": message.id, "default": message.default, "values": dict(message.values)}
