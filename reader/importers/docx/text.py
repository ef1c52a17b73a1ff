"""The text of a Word document as pieces: paragraphs, lists, table rows, text boxes, with their footnotes and comments.

Insertions under change tracking are taken as accepted, deletions left out; both are counted.
"""

from collections.abc import Callable
from typing import Any

from reader.importers.docx.numbering import Numbering
from reader.importers.docx.styles import PARAGRAPH_NUMBER, Look, Styles, W, value
from reader.importers.pieces import Mark, Picture, Piece, reach, row_pieces

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DROPPED = frozenset(f"{W}{tag}" for tag in ("del", "moveFrom", "delText", "instrText", "pPr", "rPr", "sdtPr", "rt"))
_PLAIN = {f"{W}tab": "\t", f"{W}noBreakHyphen": "\u2011", f"{W}softHyphen": ""}
_NOTES = {f"{W}footnoteReference": "f", f"{W}endnoteReference": "e"}
_DEPTH = 60


class Walker:
    """Turns the elements of a document into pieces, in order."""

    def __init__(self, styles: Styles, numbering: Numbering, picture: Callable[[str, str], Picture | None]) -> None:
        """Begin.

        Args:
            styles: of the document.
            numbering: of the document.
            picture: makes a picture of its relation's id and its description.
        """
        self._styles = styles
        self._numbering = numbering
        self._picture = picture
        self.pieces: list[Piece | Picture] = []
        self.notes: dict[str, int] = {}
        self.inserted = 0
        self.deleted = 0
        self.centred: list[Piece] = []
        self._beginning: set[str] = set()
        self._open: set[str] = set()
        self._depth = 0

    def blocks(self, parent: Any) -> None:
        """Append the pieces of all blocks in an element: body, cell, text box, footnote."""
        self._depth += 1
        if self._depth > _DEPTH:
            self._depth -= 1
            return
        for child in parent:
            if child.tag == f"{W}p":
                self._paragraph(child)
            elif child.tag == f"{W}tbl":
                self._table(child)
            elif child.tag == f"{W}commentRangeStart":
                self._beginning.add(child.get(f"{W}id", ""))
            elif child.tag not in _DROPPED:
                self.blocks(child)
        self._depth -= 1

    def _paragraph(self, element: Any) -> None:
        look = self._styles.look(element.find(f"{W}pPr"))
        line = _Line(self)
        if look.numbering and look.role != "contents":
            number = self._numbering.next(*look.numbering)
            line.text = number + (" " if number[-1:].isascii() and number else "")
        numbered = len(line.text)
        line.inline(element)
        line.end()
        boxes, pictures = line.boxes, line.pictures
        if line.text.strip() and len(line.text) > numbered:
            self._append(look, line)
        self.pieces += pictures
        for box in boxes:
            self.blocks(box)

    def _append(self, look: Look, line: "_Line") -> None:
        kind = {"contents": "boilerplate", "paragraph": "list_item" if look.numbering else "paragraph"}
        pieces = line.split(kind.get(look.role, look.role), look.level)
        if look.centred and look.role == "paragraph":
            self.centred += pieces
        self.pieces += pieces

    def _table(self, table: Any) -> None:
        for row in table.iter(f"{W}tr"):
            if next(row.iterancestors(f"{W}tbl")) is not table:
                continue  # of a table inside this one: it comes with its cell
            cells = [cell for cell in row.iter(f"{W}tc") if next(cell.iterancestors(f"{W}tr")) is row]
            self._row(cells)

    def _row(self, cells: list[Any]) -> None:
        before = self.pieces
        columns: list[list[Piece | Picture]] = []
        for cell in cells:
            self.pieces = []
            self.blocks(cell)
            columns += [self.pieces, *([] for _ in range(reach(value(cell.find(f"{W}tcPr"), "gridSpan")) - 1))]
        self.pieces = before
        self.pieces += row_pieces(columns)

    def opened(self) -> tuple[dict[str, int], set[str]]:
        """Return the comments whose passage begins where a line does, and those whose passage began before it."""
        beginning, self._beginning = dict.fromkeys(self._beginning, 0), set()
        return beginning, self._open

    def note_number(self, key: str) -> int:
        """Return the number of a footnote, counted in the order of the text."""
        return self.notes.setdefault(key, len(self.notes) + 1)

    def picture(self, relation: str, alt: str) -> Picture | None:
        """Return a picture by its relation's id."""
        return self._picture(relation, alt)


class _Line:
    """The text of one paragraph while it is read."""

    def __init__(self, walker: Walker) -> None:
        self._walker = walker
        self._comments, self._open = walker.opened()
        self.text = ""
        self.marks: list[Mark] = []
        self.boxes: list[Any] = []
        self.pictures: list[Picture] = []

    def inline(self, parent: Any, depth: int = 0) -> None:
        """Take in the text of an element."""
        if depth > _DEPTH:
            return
        for child in parent:
            tag = child.tag
            if tag in {f"{W}t", f"{_M}t"}:
                self.text += child.text or ""
            elif tag in _PLAIN:
                self.text += _PLAIN[tag]
            elif tag in {f"{W}br", f"{W}cr"}:
                self.text += "\n" if child.get(f"{W}type", "textWrapping") == "textWrapping" else ""
            elif tag in {f"{W}del", f"{W}moveFrom"}:
                self._walker.deleted += 1
            elif not self._special(child):
                self._walker.inserted += tag == f"{W}ins" and len(child) > 0
                self.inline(child, depth + 1)

    def _special(self, child: Any) -> bool:
        """Take in an element that is more than text; say whether it was one."""
        tag = child.tag
        if tag in _NOTES:
            number = self._walker.note_number(_NOTES[tag] + child.get(f"{W}id", ""))
            self._marked("reference", _NOTES[tag] + child.get(f"{W}id", ""), f"[{number}]")
        elif tag == f"{W}commentRangeStart":
            self._comments[child.get(f"{W}id", "")] = len(self.text)
        elif tag in {f"{W}commentRangeEnd", f"{W}commentReference"}:
            self._comment_ends(child.get(f"{W}id", ""))
        elif tag == f"{W}ruby":
            base = "".join(child.find(f"{W}rubyBase").itertext()) if child.find(f"{W}rubyBase") is not None else ""
            reading = "".join(child.find(f"{W}rt").itertext()) if child.find(f"{W}rt") is not None else ""
            self._marked("ruby", reading.strip(), base)
        elif tag == f"{W}sym":
            self.text += _symbol(child.get(f"{W}char", ""))
        elif tag in {f"{W}drawing", f"{W}pict", f"{W}object"}:
            self._drawing(child)
        elif tag == f"{_MC}AlternateContent":
            choice = child.find(f"{_MC}Choice")
            self.inline(choice if choice is not None else child)
        else:
            return tag in _DROPPED or (tag == f"{W}r" and _hidden(child))
        return True

    def _drawing(self, drawing: Any) -> None:
        inside = list(drawing.iter(f"{W}txbxContent"))
        self.boxes += [box for box in inside if next(box.iterancestors(f"{W}txbxContent"), None) is None]
        if inside:
            return
        alt = next((each.get("descr") or "" for each in drawing.iter() if each.get("descr")), "")
        for blip in drawing.iter(f"{_A}blip"):
            picture = self._walker.picture(blip.get(f"{_R}embed") or "", alt)
            if picture is not None:
                self.pictures.append(picture)

    def _marked(self, kind: str, key: str, words: str) -> None:
        self.marks.append(Mark(kind, key, len(self.text), len(self.text) + len(words)))
        self.text += words

    def _comment_ends(self, key: str) -> None:
        start = self._comments.pop(key, 0 if key in self._open else None)
        self._open.discard(key)
        known = any(mark.kind == "comment" and mark.key == key for mark in self.marks)
        if start is not None or not known:
            self.marks.append(Mark("comment", key, len(self.text) if start is None else start, len(self.text)))

    def end(self) -> None:
        """Mark what comments that go on in the next paragraph are about in this one; what is between needs no mark."""
        self.marks += [Mark("comment", key, start, len(self.text)) for key, start in self._comments.items()]
        self._open |= self._comments.keys()

    def split(self, kind: Any, level: int | None) -> list[Piece]:
        """Return the paragraph's pieces, one a line: a line break inside a paragraph separates like a new one."""
        pieces: list[Piece] = []
        at = 0
        for words in self.text.split("\n"):
            end = at + len(words)
            marks = [
                Mark(mark.kind, mark.key, max(mark.start, at) - at, min(mark.end, end) - at)
                for mark in self.marks
                if mark.start <= end
                and mark.end >= at
                and (mark.start < end or mark.end > at or mark.start == mark.end)
            ]
            pieces.append(Piece(kind, words, level, None, marks))
            at = end + 1
        if kind in {"heading", "title"}:
            return [_one_line(pieces)]
        return pieces


def _one_line(pieces: list[Piece]) -> Piece:
    """Join the lines of a heading."""
    first, *others = pieces
    for piece in others:
        between = " " if first.text[-1:].isascii() and piece.text[:1].isascii() else ""
        at = len(first.text) + len(between)
        first.marks += [Mark(mark.kind, mark.key, mark.start + at, mark.end + at) for mark in piece.marks]
        first.text += between + piece.text
    return first


def _hidden(run: Any) -> bool:
    properties = run.find(f"{W}rPr")
    if value(properties, "rStyle") == PARAGRAPH_NUMBER:
        return True
    hidden = properties.find(f"{W}vanish") if properties is not None else None
    return hidden is not None and hidden.get(f"{W}val") not in {"0", "false"}


def _symbol(code: str) -> str:
    """Return a symbol by its hexadecimal code; those of symbol fonts mean something in their font only."""
    try:
        char = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "" if "\ue000" <= char <= "\uf8ff" or "\ud800" <= char <= "\udfff" else char
