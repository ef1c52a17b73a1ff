"""What stands around the article in an exported page: filter, index of names, and the notes as data."""

import json

from reader.entities.types import Entity
from reader.exporters.document import Document, color_name
from reader.exporters.markup import as_xml
from reader.exporters.web_annotation import collection
from reader.exporters.words import ExportWords
from reader.notes import COLORS, Note


def color_class(note: Note) -> str:
    """Return the class of a note's colour; one of the reader's own is `other`."""
    return note.color if note.color in COLORS else "other"


def color_filter(document: Document, words: ExportWords) -> str:
    """Return buttons that leave one colour on the page; they work by CSS alone, so they stand before what they hide."""
    names = {color_class(note): color_name(document, note) for note in document.notes}
    colors = [color for color in (*COLORS, "other") if color in names]
    if len(colors) < 2:
        return ""
    buttons = [f'<input type="radio" name="color" id="c-all" checked><label for="c-all">{words.whole}</label>']
    buttons += [
        f'<input type="radio" name="color" id="c-{color}">'
        f'<label class="{color}" for="c-{color}">{as_xml(names[color])}</label>'
        for color in colors
    ]
    return "\n".join(buttons)


def names_index(document: Document, words: ExportWords) -> str:
    """Return who and what is named, by type, each with the paragraphs that name it."""
    if document.analysis is None or not document.analysis.entities:
        return ""
    lists: dict[str, list[str]] = {type_: [] for type_ in words.types}
    for entity in document.analysis.entities:
        lists.setdefault(entity.type, []).append(_entry(document, entity, words))
    parts = [
        f"<h3>{words.types.get(type_, type_)}</h3>\n<ul>\n" + "\n".join(items) + "\n</ul>"
        for type_, items in lists.items()
        if items
    ]
    return f'<section class="names"><h2>{words.names}</h2>\n' + "\n".join(parts) + "</section>"


def _entry(document: Document, entity: Entity, words: ExportWords) -> str:
    whole = next((mention.span for mention in entity.mentions if mention.text == entity.name), None)
    name = (document.passage(whole) if whole else "") or entity.name
    places: dict[int, str] = {}
    for mention in entity.mentions:
        block = document.article.block_at(mention.span.start)
        if block is not None and block.kind != "boilerplate":
            number = f"¶ {block.number}" if block.number is not None else words.unnumbered.get(block.kind, "–")
            places[block.span.start] = number
    links = " ".join(f'<a href="#b{start}">{label}</a>' for start, label in places.items())
    return f'<li class="{entity.type.lower()}">{as_xml(name)} {links}</li>'


def data_block(document: Document) -> str:
    """Return the notes that the page shows as JSON-LD, so that `xidu import-notes` reads them back."""
    said = json.dumps(collection(document), ensure_ascii=False)
    safe = as_json_in_html(said)
    return f'<script type="application/ld+json">\n{safe}\n</script>'


def as_json_in_html(said: str) -> str:
    """Return JSON in which nothing ends the element around it."""
    escaped = said.encode("utf-8", "replace").decode("utf-8")
    return escaped.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
