"""Notes as Markdown for Obsidian, Logseq and others: front matter, callouts, a link back, under the article's headings.

The reader can change the template; ours stands in `resources/templates/export.md`.
"""

import json
import re

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.exporters.document import Document, about, color_name
from reader.exporters.groups import grouped
from reader.exporters.selection import kind_of
from reader.exporters.template import fill, parts_of
from reader.notes import Note
from reader.resources import resource

_SIGNS = re.compile(r"([*_`<>&\[\]\\])")
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_CALLOUTS = {"highlight": "quote", "wording": "tip"}


def write(document: Document) -> bytes:
    """Return the notes as Markdown."""
    ours = parts_of(resource("templates", "export.md").read_text("utf-8"))
    parts = ours | parts_of(document.template)
    text = [fill(parts["article"], _article(document))]
    for group in grouped(document):
        if group.heading:
            hashes = "#" * min(6, group.level + 1)
            text.append(fill(parts["group"], {"hashes": hashes, "heading": _plain(group.heading)}))
        text += [fill(parts["note"], _note(document, note)) for note in group.notes]
    return ("\n\n".join(text) + "\n").encode("utf-8", "replace")


def _article(document: Document) -> dict[str, str]:
    metadata = document.article.metadata
    return {
        "front_matter": _front_matter(document),
        "title": _plain(document.title),
        "citation": document.source(),
        "author": metadata.author or "",
        "published": metadata.published or "",
        "url": metadata.url or "",
        "text_hash": document.article.text_hash,
    }


def _front_matter(document: Document) -> str:
    metadata = document.article.metadata
    values: dict[str, str | int | list[str] | None] = {
        "title": document.article.title,
        "author": metadata.author,
        "source": metadata.source,
        "site": metadata.site,
        "published": metadata.published,
        "reposted": metadata.posted_at,
        "reposted_by": metadata.posted_by,
        "url": metadata.url,
        "script": document.script,
        "notes": len(document.notes),
        "tags": sorted({_tag(tag) for note in document.notes for tag in note.tags}),
        "text_sha256": document.article.text_hash,
    }
    # A JSON string or list is the same in YAML, whatever characters it holds.
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in values.items() if value is not None]
    return "\n".join(["---", *lines, "---"])


def _note(document: Document, note: Note) -> dict[str, str]:
    paragraph = document.paragraph(note)
    facts = [f"¶ {paragraph}"] if paragraph is not None else []
    return {
        "callout": _CALLOUTS.get(kind_of(note), "note"),
        "place": " · ".join(filter(None, [*facts, color_name(document, note), about(document, note)])),
        "paragraph": str(paragraph or ""),
        "color": color_name(document, note),
        "quote": "\n\n".join(_plain(line) for line in document.quote(note).splitlines() if line.strip()),
        "text": document.said(note),
        "tags": " ".join("#" + _tag(tag) for tag in note.tags),
        "source": document.source(note),
        "link": document.link(note),
        "program": "細讀 Xidu" if document.language.startswith("zh-Hant") else "细读 Xidu",
        "created": note.created,
    }


def _tag(tag: str) -> str:
    """Return a tag as Obsidian and Logseq read them: without white space."""
    return re.sub(r"\s+", "-", tag)


def _plain(line: str) -> str:
    """Return a line that reads as it is: escaped only where Markdown would take something in it for a sign."""
    line = line.strip()
    forms = (line, _SIGNS.sub(r"\\\1", line))
    return next((form for form in forms if _read(form) == line), _PUNCTUATION.sub(r"\\\1", line))


def _read(line: str) -> str:
    """Return what Markdown makes of a line, if that is one plain paragraph."""
    tokens = MarkdownIt("commonmark").parse(line)
    if [token.type for token in tokens] != ["paragraph_open", "inline", "paragraph_close"]:
        return ""
    children: list[Token] = tokens[1].children or []
    plain = {"text", "text_special"}
    return "".join(child.content if child.type in plain else "\0" for child in children)
