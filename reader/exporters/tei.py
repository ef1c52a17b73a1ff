"""The article as TEI P5: divisions, names with ids, dates, measures, notes, and what is missing or supplied.

::

    抗病<supplied reason="masked" cert="high" resp="#xidu">毒</supplied>战打响后，<gap reason="dropped"/>名
    <persName ref="#e1">余海</persName>说

Notes may overlap, so anchors stand at their ends and the notes point to them from the back.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from reader.article import Damage
from reader.entities.types import Entity, Mention, Quantity
from reader.exporters.citing.item import people_of
from reader.exporters.document import Document
from reader.exporters.footnotes import called
from reader.exporters.markup import as_xml, xml_name
from reader.exporters.pieces import CutBlock, Piece, cut_blocks, endings, outside
from reader.exporters.tables import Table, with_tables
from reader.exporters.tei_header import header
from reader.exporters.words import words_for
from reader.notes import Note

_NAMES = {"PER": "persName", "LOC": "placeName", "ORG": "orgName", "WORK": "title", "TERM": "term"}
_GAPS = {
    "masked_character": "masked", "missing_number": "dropped", "missing_text": "dropped", "undecodable": "illegible",
}  # fmt: skip
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def write(document: Document) -> bytes:
    """Return the article as TEI."""
    blocks = cut_blocks(document, fine=True, apparatus=True)
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="{as_xml(document.language)}">',
        header(document),
        "<text>",
        _front(document),
        f"<body>\n{_body(document, blocks)}\n</body>",
        _back(document, blocks),
        "</text>",
        "</TEI>\n",
    ]
    return "\n".join(part for part in parts if part).encode()


def _front(document: Document) -> str:
    authors = "".join(f"<docAuthor>{as_xml(name)}</docAuthor>" for name in people_of(document.article.metadata.author))
    if any(block.kind == "title" for block, _ in document.shown.blocks):
        return f"<front>{authors}</front>" if authors else ""
    title = f"<docTitle><titlePart>{as_xml(document.title)}</titlePart></docTitle>"
    return f"<front><titlePage>{title}{authors}</titlePage></front>"


def _body(document: Document, blocks: Sequence[CutBlock]) -> str:
    """Return the blocks in a division each section, subsections inside."""
    text = _Text(document, blocks)
    parts: list[str] = []
    levels: list[int] = []
    for part in with_tables(blocks):
        cut = None if isinstance(part, Table) else part[1]
        if cut and cut.block.kind == "heading":
            level = cut.block.level or 1
            while levels and levels[-1] >= level:
                parts.append(f"{_filler(parts)}</div>")
                levels.pop()
            parts.append("<div>")
            levels.append(level)
        elif not levels and not (cut and cut.block.kind == "title"):
            parts.append("<div>")
            levels.append(99)
        parts.append(text.table(part) if isinstance(part, Table) else text.block(*part))
    parts += [f"{_filler(parts)}</div>" for _ in levels] if levels else ["<div><p/></div>"]
    return "\n".join(parts)


def _filler(parts: Sequence[str]) -> str:
    """Return an empty paragraph for a division of which only the heading is there."""
    return "<p/>\n" if parts[-1].startswith("<head>") else ""


class _Text:
    """Writes blocks, tables and pieces of text; a mention that other layers cut is one name, in parts."""

    def __init__(self, document: Document, blocks: Sequence[CutBlock]) -> None:
        self._ids = {entity.id for entity in document.analysis.entities} if document.analysis else set[str]()
        self._ends = endings(blocks)
        self._called = called(blocks, blocks)

    def block(self, number: int, cut: CutBlock) -> str:
        """Return a block; a footnote that the text calls points back to its marks."""
        block = cut.block
        inside = self._inside(number, enumerate(cut.pieces))
        marks = self._called.get(block.span.start)
        if block.kind in {"title", "heading"}:
            return f"<head>{inside}</head>"
        if block.kind == "quote":
            return f"<quote><p>{inside}</p></quote>"
        if block.kind == "paragraph":
            number_ = f' n="{block.number}"' if block.number is not None else ""
            name = f' xml:id="b{block.span.start}"' if marks else ""
            return f"<p{number_}{name}>{inside}</p>"
        if block.kind == "footnote" and marks:
            target = " ".join(f"#r{mark.span.start}" for mark in marks)
            return f'<note place="foot" xml:id="b{block.span.start}" target="{target}"><p>{inside}</p></note>'
        name = f' xml:id="b{block.span.start}"' if marks else ""
        return f'<p rend="{block.kind}"{name}>{inside}</p>'

    def table(self, table: Table) -> str:
        """Return a table."""
        rows = [
            ('<row role="label">' if table.headed and not at else "<row>")
            + "".join(f"<cell>{self._inside(row.number, cell)}</cell>" for cell in row.cells)
            + "</row>"
            for at, row in enumerate(table.rows)
        ]
        return "<table>\n" + "\n".join(rows) + "\n</table>"

    def _inside(self, number: int, pieces: Iterable[tuple[int, Piece]]) -> str:
        """Return pieces of a block, those of a footnote's mark in one reference."""
        parts: list[str] = []
        for mark, several in groupby(pieces, lambda each: each[1].reference):
            inside = "".join(self._piece(piece, self._ends.get((number, at), [])) for at, piece in several)
            there = mark is not None and mark.note in self._called
            place = f'type="noteref" xml:id="r{mark.span.start}" target="#b{mark.note}"' if mark else ""
            parts.append(f"<ref {place}>{inside}</ref>" if there else inside)
        return "".join(parts)

    def _piece(self, piece: Piece, ending: Sequence[Note]) -> str:
        """Return one piece, the anchors of the notes that begin or end there around it."""
        text = self._damaged(piece)
        if piece.mention is not None and text:
            text = self._named(piece.mention, text)
        starts = "".join(f'<anchor xml:id="s-{xml_name(note.id)}"/>' for note in piece.begins)
        stops = "".join(f'<anchor xml:id="t-{xml_name(note.id)}"/>' for note in ending)
        return starts + text + stops

    def _named(self, mention: Mention, text: str) -> str:
        if mention.type in _NAMES:
            name = _NAMES[mention.type]
            link = f' ref="#{as_xml(mention.entity)}"' if mention.entity in self._ids and mention.entity else ""
            return f"<{name}{link}>{text}</{name}>"
        if isinstance(mention.value, Quantity):
            return f"<measure{_measure(mention.value)}>{text}</measure>"
        value = mention.value or ""
        if mention.type == "TIME":
            name = "when-iso" if _DATE.fullmatch(value) else "n"
            return f'<date {name}="{as_xml(value)}">{text}</date>' if value else f"<date>{text}</date>"
        length = f' n="{as_xml(value)}"' if value else ""
        return f'<measure type="duration"{length}>{text}</measure>'

    def _damaged(self, piece: Piece) -> str:
        damage = piece.damage
        if damage is None or (damage.kind not in _GAPS and not piece.restored):
            return as_xml(piece.text)
        if piece.restored and damage.restored:
            reason = _GAPS.get(damage.kind, damage.kind)
            return (
                f'<supplied reason="{reason}" cert="{_certainty(damage)}" resp="#xidu">'
                f"{as_xml(piece.text.strip('〔〕'))}</supplied>"
            )
        return _gap(damage, "" if piece.restored else piece.text)


def _gap(damage: Damage, text: str) -> str:
    extent = f' quantity="{len(damage.span)}" unit="chars"' if len(damage.span) else ""
    found = f"<desc>{as_xml(text)}</desc>" if text else ""
    return f'<gap reason="{_GAPS.get(damage.kind, "unknown")}" cert="{_certainty(damage)}"{extent}>{found}</gap>'


def _certainty(damage: Damage) -> str:
    return "high" if damage.confidence >= 0.9 else "medium" if damage.confidence >= 0.7 else "low"


def _measure(value: Quantity) -> str:
    """Return what TEI can say of a quantity: a unit must be one word there."""
    number = f' quantity="{value.number}"' if value.number is not None else ""
    unit = f' unit="{as_xml("".join(value.unit.split()))}"' if value.unit else ""
    counts = f' commodity="{as_xml(" ".join(value.counts.split()))}"' if value.counts else ""
    return f"{number}{unit}{counts}"


def _back(document: Document, blocks: Sequence[CutBlock]) -> str:
    parts = [*_lists(document)]
    homeless = {note.id for note in (*outside(document, blocks), *document.unplaced)}
    notes = "\n".join(_note(document, note, homeless) for note in document.listed)
    if notes:
        parts.append(f'<div type="notes">\n<head>{words_for(document.language).notes}</head>\n{notes}\n</div>')
    return f"<back>\n{chr(10).join(parts)}\n</back>" if parts else ""


def _note(document: Document, note: Note, homeless: set[str]) -> str:
    name = xml_name(note.id)
    target = "" if note.id in homeless else f' target="#s-{name}" targetEnd="#t-{name}"'
    tags = "".join(f'<term type="tag">{as_xml(tag)}</term>' for tag in note.tags)
    lines = "".join(f"<p>{as_xml(line)}</p>" for line in document.said(note).splitlines() if line.strip())
    quote = f"<quote>{as_xml(document.quote(note))}</quote>"
    keywords = f"<p>{tags}</p>" if tags else ""
    kind = f'type="annotation" subtype="{xml_name(note.color)}"'
    return f'<note xml:id="n-{name}" {kind}{target}>{quote}{lines}{keywords}</note>'


def _lists(document: Document) -> Iterator[str]:
    """Give the persons, places and organisations, each in a list of its kind, with the ids that the text points to."""
    analysis = document.analysis
    if analysis is None:
        return
    kinds: dict[str, tuple[str, Callable[[Entity], str]]] = {
        "PER": ("listPerson", lambda one: _entity(one, "person", "persName")),
        "LOC": ("listPlace", lambda one: _entity(one, "place", "placeName")),
        "ORG": ("listOrg", lambda one: _entity(one, "org", "orgName")),
    }
    ordered = sorted(analysis.entities, key=lambda one: one.type)
    for kind, entities in groupby(ordered, key=lambda one: one.type):
        if kind in kinds:
            name, one = kinds[kind]
            yield f"<{name}>\n" + "\n".join(one(entity) for entity in entities) + f"\n</{name}>"
        else:
            items = "\n".join(f'<item xml:id="{as_xml(one.id)}">{as_xml(one.name)}</item>' for one in entities)
            yield f'<list type="{kind.lower()}">\n{items}\n</list>'


def _entity(entity: Entity, element: str, name: str) -> str:
    forms = "".join(f"<{name}>{as_xml(form)}</{name}>" for form in (entity.name, *entity.aliases))
    pinyin = f'<{name} xml:lang="zh-Latn-pinyin">{as_xml(entity.pinyin)}</{name}>' if entity.pinyin else ""
    return f'<{element} xml:id="{as_xml(entity.id)}">{forms}{pinyin}</{element}>'
