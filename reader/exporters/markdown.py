"""Notes as Markdown: by section, each with its passage, its words and where it comes from.

::

    > 病*较量

    The reader's own words.

    ¶ 3 · yellow · #疫情
    — 作者不详：《…》，…，¶ 3
"""

import json
import re
from itertools import groupby

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.exporters.document import Document
from reader.exporters.words import words_for
from reader.notes import Note

_SIGNS = re.compile(r"([*_`<>&\[\]\\])")
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


def write(document: Document) -> bytes:
    """Return the notes as Markdown."""
    parts = [_front_matter(document), f"# {_plain(document.title)}", document.source()]
    top = min((section.level for section in document.article.sections), default=1)
    for section, notes in groupby(document.placed, key=document.section):
        if section is not None and section.title is not None:
            level = min(6, section.level - top + 2)
            parts.append(f"{'#' * level} {_plain(document.heading(section) or '')}")
        parts += [_note(document, note) for note in notes]
    if document.unplaced:
        parts.append(f"## {words_for(document.language).unplaced}")
        parts += [_note(document, note) for note in document.unplaced]
    return ("\n\n".join(parts) + "\n").encode("utf-8", "replace")


def _front_matter(document: Document) -> str:
    metadata = document.article.metadata
    values: dict[str, str | int | list[str] | None] = {
        "title": document.article.title,
        "author": metadata.author,
        "source": metadata.source,
        "site": metadata.site,
        "published": metadata.published,
        "reposted": metadata.posted_at,
        "url": metadata.url,
        "script": document.script,
        "notes": len(document.notes),
        "tags": sorted({tag for note in document.notes for tag in note.tags}),
        "text_sha256": document.article.text_hash,
    }
    # A JSON string or list is the same in YAML, whatever characters it holds.
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in values.items() if value is not None]
    return "\n".join(["---", *lines, "---"])


def _note(document: Document, note: Note) -> str:
    paragraph = document.paragraph(note)
    quote = "\n>\n".join(f"> {_plain(line)}" for line in document.quote(note).splitlines() if line.strip())
    facts = [f"¶ {paragraph}"] if paragraph is not None else []
    facts += [note.color, " ".join("#" + re.sub(r"\s+", "-", tag) for tag in note.tags)]
    source = document.source(note)
    origin = " · ".join(fact for fact in facts if fact) + f"  \n— {source}"
    return "\n\n".join(part for part in (quote, document.said(note), origin) if part)


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
