"""OpenDocument texts: headings, lists, table rows, footnotes, comments and properties."""

import hashlib
import re
from typing import Any

from reader.article import Article, Comment
from reader.article.metadata import Fields
from reader.article.structure.structure import Draft, build
from reader.importers.file_properties import describe_file
from reader.importers.package import Package, damaged, encrypted, no_words, refuse_long_text
from reader.importers.pictures import is_picture
from reader.importers.pieces import Assembled, Mark, Picture, Piece, assemble, reach, row_pieces
from reader.text.span import Span

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, TABLE, STYLE = (f"{_OASIS}{each}:1.0}}" for each in ("office", "text", "table", "style"))
_DRAW, _XLINK = f"{_OASIS}drawing:1.0}}", "{http://www.w3.org/1999/xlink}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_DROPPED = frozenset({f"{TEXT}tracked-changes", f"{TEXT}sequence-decls", f"{OFFICE}forms"})
_ROLES = {"Title": "title", "Quotations": "quote", "Quote": "quote", "Caption": "caption", "Contents": "boilerplate"}
_SPACE = re.compile(r"[ \t\r\n]+")
_DEPTH = 60


def read(raw: bytes, name: str) -> Article:
    """Return the article of an OpenDocument text.

    Raises:
        CannotOpen: it is encrypted, damaged, too large, or without text.
    """
    package = Package(raw, name)
    if b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise encrypted(name)
    root = package.xml("content.xml")
    body = root.find(f"{OFFICE}body/{OFFICE}text") if root is not None else None
    if body is None:
        raise damaged(name)
    refuse_long_text(body, name)
    walker = _Walker(package, _parents(root))
    walker.blocks(body, "paragraph")
    whole = assemble([*walker.pieces, *walker.notes])
    if not whole.blocks:
        raise no_words(name)
    fields = Fields()
    declared = _properties(package, fields)
    draft = Draft(
        whole.text, raw, name, "odt 1", None, whole.blocks, _title(whole, declared), fields,
        images=whole.images, ruby=whole.ruby(), references=whole.references(),
        comments=whole.comments(walker.comments),
    )  # fmt: skip
    return build(draft, hashlib.sha256(raw).hexdigest())


def _parents(root: Any) -> dict[str, str]:
    """Return for each automatic style the named one that it is based on."""
    return {
        style.get(f"{STYLE}name", ""): style.get(f"{STYLE}parent-style-name", "")
        for style in root.iterfind(f"{OFFICE}automatic-styles/{STYLE}style")
    }


def _properties(package: Package, fields: Fields) -> str:
    root = package.xml("meta.xml")
    told = {each.tag: (each.text or "").strip() for each in (root.iter() if root is not None else ())}
    maker = told.get(f"{_META}initial-creator") or told.get(f"{_DC}creator", "")
    describe_file(fields, maker, told.get(f"{_META}creation-date", ""))
    return told.get(f"{_DC}title", "")


def _title(whole: Assembled, declared: str) -> Span | str | None:
    blocks = whole.blocks
    for block in blocks[:10]:
        if block.kind == "title":
            return block.span
    tops = [block for block in blocks if block.kind == "heading" and block.level == 1]
    if tops and len(tops) == 1 and tops[0] is blocks[0]:
        return blocks[0].span
    return declared or None


class _Walker:
    """Turns elements into pieces, in order."""

    def __init__(self, package: Package, parents: dict[str, str]) -> None:
        self._package = package
        self._parents = parents
        self.pieces: list[Piece | Picture] = []
        self.notes: list[Piece] = []
        self.comments: list[tuple[str, Comment]] = []
        self._later: list[Any] = []

    def blocks(self, parent: Any, kind: str, depth: int = 0) -> None:
        """Append the pieces of all blocks in an element."""
        if depth > _DEPTH:
            return
        for child in parent:
            if child.tag in {f"{TEXT}p", f"{TEXT}h"}:
                self._paragraph(child, kind)
            elif child.tag == f"{TEXT}list":
                self.blocks(child, "list_item", depth + 1)
            elif child.tag == f"{TABLE}table-row":
                self._row(child, depth)
            elif child.tag in {f"{TEXT}table-of-content", f"{TEXT}alphabetical-index"}:
                self.blocks(child, "boilerplate", depth + 1)
            elif child.tag not in _DROPPED:
                self.blocks(child, kind, depth + 1)

    def _paragraph(self, element: Any, kind: str) -> None:
        piece = Piece("paragraph", "")
        self._inline(element, piece, 0)
        if element.tag == f"{TEXT}h" and kind != "boilerplate":
            level = element.get(f"{TEXT}outline-level", "1")
            piece.kind, piece.level = "heading", int(level) if level.isdecimal() and len(level) < 3 else 1
        else:
            piece.kind = self._role(element.get(f"{TEXT}style-name", ""), kind)
        self.pieces.append(piece)
        later, self._later = self._later, []
        for box in later:
            self.blocks(box, kind)

    def _role(self, style: str, kind: str) -> Any:
        name = self._parents.get(style) or style
        return next((role for start, role in _ROLES.items() if name.startswith(start)), kind)

    def _row(self, row: Any, depth: int) -> None:
        before, columns = self.pieces, list[list[Piece | Picture]]()
        for cell in row.iterchildren(f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
            self.pieces = []
            self.blocks(cell, "paragraph", depth + 1)
            # Empty cells beside each other are written once, with their number.
            times = reach(cell.get(f"{TABLE}number-columns-repeated"))
            columns += [self.pieces] * times
        self.pieces = before
        self.pieces += row_pieces(columns)

    def _inline(self, parent: Any, piece: Piece, depth: int) -> None:
        piece.text += _SPACE.sub(" ", parent.text or "")
        for child in parent if depth < _DEPTH else ():
            self._element(child, piece, depth)
            piece.text += _SPACE.sub(" ", child.tail or "")

    def _element(self, child: Any, piece: Piece, depth: int) -> None:
        tag = child.tag
        if tag == f"{TEXT}s":
            count = child.get(f"{TEXT}c", "1")
            piece.text += " " * min(int(count) if count.isdecimal() else 1, 100)
        elif tag in {f"{TEXT}tab", f"{TEXT}line-break"}:
            piece.text += "\t" if tag == f"{TEXT}tab" else " "
        elif tag == f"{TEXT}note":
            self._note(child, piece)
        elif tag == f"{TEXT}ruby":
            base, reading = child.find(f"{TEXT}ruby-base"), child.find(f"{TEXT}ruby-text")
            words = "".join(base.itertext()) if base is not None else ""
            told = "".join(reading.itertext()) if reading is not None else ""
            _marked(piece, "ruby", told.strip(), words)
        elif tag in {f"{OFFICE}annotation", f"{OFFICE}annotation-end"}:
            self._comment(child, piece)
        elif tag in {f"{_DRAW}text-box", f"{_DRAW}image"}:
            self._drawing(child)
        elif tag not in _DROPPED:
            self._inline(child, piece, depth + 1)

    def _note(self, note: Any, piece: Piece) -> None:
        key = str(len(self.notes))
        number = len([each for each in self.notes if each.marks]) + 1
        _marked(piece, "reference", key, f"[{number}]")
        body = note.find(f"{TEXT}note-body")
        before, self.pieces = self.pieces, []
        self.blocks(body if body is not None else (), "footnote")
        found = [each for each in self.pieces if isinstance(each, Piece) and each.text.strip()]
        self.pieces = before
        for index, each in enumerate(found):
            lead, marks = (f"[{number}] ", [Mark("footnote", key, 0, 0)]) if not index else ("", [])
            self.notes.append(Piece("footnote", lead + each.text.strip(), None, None, marks))

    def _comment(self, element: Any, piece: Piece) -> None:
        key = element.get(f"{OFFICE}name") or f"#{len(self.comments)}"
        at = len(piece.text)
        piece.marks.append(Mark("comment", key, at, at))
        if element.tag == f"{OFFICE}annotation":
            words = "\n".join("".join(each.itertext()) for each in element.iter(f"{TEXT}p"))
            author = element.findtext(f"{_DC}creator", "").strip()
            self.comments.append((key, Comment(Span(0, 0), words.strip(), author, element.findtext(f"{_DC}date", ""))))

    def _drawing(self, element: Any) -> None:
        if element.tag == f"{_DRAW}text-box":
            self._later.append(element)
            return
        source = element.get(f"{_XLINK}href", "")
        data = self._package.read(source.removeprefix("./"))
        if is_picture(data):
            self.pieces.append(Picture("", source, data))


def _marked(piece: Piece, kind: str, key: str, words: str) -> None:
    piece.marks.append(Mark(kind, key, len(piece.text), len(piece.text) + len(words)))
    piece.text += words
