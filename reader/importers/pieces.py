"""Blocks of a document as an importer finds them one by one, and how they become one text.

A mark is a place inside a piece that something else refers to: a footnote's number, the start or end of a comment. It
moves with its piece, so that an importer needs no positions before the text is whole.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from reader.article import Block, BlockKind, Comment, Image, Reference, Ruby
from reader.text.span import Span

_BLANK = " \t\r\n\f\v\u3000\xa0\ufeff"
_BETWEEN = "\n\n"
_NOTE_MARK = re.compile(
    r"\s*[\[〔【(（]?\s*注?\s*(?:\d{1,4}|[一二三四五六七八九十]{1,3}|[①-⑳㉑-㊿❶-❿*†‡])\s*[\]〕】)）]?\s*"
)
_LONG_CELL = 120
# Columns or rows that a cell may claim to reach over.
_FURTHEST = 50


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a piece.

    Attributes:
        kind: `reference` (a footnote's number in the text), `footnote` (where that footnote's piece begins),
            `comment` (a passage that a comment is about), `ruby`, `link` or `name` (by which links lead to the piece).
        key: which footnote or comment; of ruby, the reading; of a link or name, the address `file#name`.
        start: offset in the piece.
        end: offset in the piece, after the passage.
    """

    kind: str
    key: str
    start: int
    end: int


@dataclass(slots=True)
class Piece:
    """One block to be."""

    kind: BlockKind
    text: str
    level: int | None = None
    page: int | None = None
    marks: list[Mark] = field(default_factory=list[Mark])

    def trimmed(self) -> "Piece":
        """Return the piece without the white space around it; the first and the last cell of a row may be empty."""
        blank = _BLANK if self.kind != "table_row" or self.text.isspace() else _BLANK.replace("\t", "")
        left = len(self.text) - len(self.text.lstrip(blank))
        text = self.text.strip(blank)
        marks = [
            Mark(
                mark.kind, mark.key, min(max(mark.start - left, 0), len(text)), min(max(mark.end - left, 0), len(text))
            )
            for mark in self.marks
        ]
        return Piece(self.kind, text, self.level, self.page, marks)


@dataclass(slots=True)
class Picture:
    """A picture among the pieces."""

    alt: str
    source: str
    data: bytes


@dataclass(slots=True)
class Assembled:
    """The text of all pieces, an empty line between any two, and where everything stands in it."""

    text: str
    blocks: list[Block]
    images: list[Image]
    marks: list[Mark]

    def references(self) -> list[Reference]:
        """Return the footnote marks whose footnote is there, and the links that lead on to one."""
        notes = {mark.key: mark.start for mark in self.marks if mark.kind == "footnote"}
        found = [Reference(span, notes[key]) for key, span in self._marked("reference") if key in notes]
        places = self.places()
        links = [(span, self.blocks[places[address]]) for address, span in self._marked("link") if address in places]
        back = {(self._block_at(span.start).span.start, block.span.start) for span, block in links}
        for span, block in links:
            own = self._block_at(span.start).span.start
            mutual = (block.span.start, own) in back
            if block.span.start > span.end and (block.kind == "footnote" or self._is_note(span, block, mutual=mutual)):
                found.append(Reference(span, block.span.start))
        return found

    def _is_note(self, mark: Span, block: Block, *, mutual: bool) -> bool:
        """Say whether a number that leads to a paragraph leads to its note: that has the number too, or leads back."""
        words = mark.of(self.text)
        if block.kind == "heading" or _NOTE_MARK.fullmatch(words) is None:
            return False
        return mutual or block.span.of(self.text).startswith(words)

    def _block_at(self, offset: int) -> Block:
        return self.blocks[max(0, bisect_right(self.blocks, offset, key=lambda block: block.span.start) - 1)]

    def places(self) -> dict[str, int]:
        """Return which block each address leads to, the first of that name."""
        starts = [block.span.start for block in self.blocks]
        found: dict[str, int] = {}
        for address, span in self._marked("name"):
            found.setdefault(address, bisect_right(starts, span.start) - 1)
        return found

    def ruby(self) -> list[Ruby]:
        """Return the readings above characters."""
        return [Ruby(span, reading) for reading, span in self._marked("ruby") if reading]

    def comments(self, told: Iterable[tuple[str, Comment]]) -> tuple[Comment, ...]:
        """Give comments their places; one whose passage is empty or unknown is about a whole block.

        Args:
            told: key and comment, whose span is not used.
        """
        spans: dict[str, Span] = {}
        for mark in self.marks:
            if mark.kind == "comment":
                known = spans.get(mark.key)
                spans[mark.key] = Span(known.start if known else mark.start, mark.end)
        placed = [
            Comment(self._passage(spans.get(key)), comment.text, comment.author, comment.created)
            for key, comment in told
            if self.blocks and comment.text
        ]
        return tuple(comment for comment in placed if len(comment.span))

    def _passage(self, span: Span | None) -> Span:
        if span is not None and len(span):
            return span
        at = span.start if span else 0
        return next((block.span for block in reversed(self.blocks) if block.span.start <= at), self.blocks[0].span)

    def _marked(self, kind: str) -> Iterator[tuple[str, Span]]:
        yield from ((mark.key, Span(mark.start, mark.end)) for mark in self.marks if mark.kind == kind)


def reach(said: str | None) -> int:
    """Return over how many columns or rows a cell reaches by what a document says: one where it says nothing."""
    words = (said or "").strip()
    return min(max(1, int(words)), _FURTHEST) if words.isdecimal() else 1


def row_pieces(columns: Sequence[Sequence[Piece | Picture]]) -> list[Piece | Picture]:
    """Return a table's row as one piece, its cells parted by tabs; cells that hold running text follow each other."""
    long = any(sum(len(each.text) for each in column if isinstance(each, Piece)) > _LONG_CELL for column in columns)
    if len(columns) < 2 or long:
        return [each for column in columns for each in column]
    row = Piece("table_row", "")
    for index, column in enumerate(columns):
        row.text += "\t" if index else ""
        for place, piece in enumerate(each.trimmed() for each in column if isinstance(each, Piece)):
            row.text += " " if place else ""
            at = len(row.text)
            row.marks += [Mark(mark.kind, mark.key, mark.start + at, mark.end + at) for mark in piece.marks]
            row.text += piece.text.replace("\t", " ")
    return [row, *(each for column in columns for each in column if isinstance(each, Picture))]


def assemble(pieces: Iterable[Piece | Picture]) -> Assembled:
    """Join pieces to one text; empty ones are left out."""
    whole = Assembled("", [], [], [])
    parts: list[str] = []
    at = 0
    waiting: list[Picture] = []
    for each in pieces:
        if isinstance(each, Picture):
            waiting.append(each)
            continue
        piece = each.trimmed()
        if not piece.text:
            continue
        whole.images += [Image(at, picture.alt, picture.source, picture.data) for picture in waiting]
        waiting.clear()
        whole.blocks.append(Block(piece.kind, Span(at, at + len(piece.text)), None, piece.level, piece.page))
        whole.marks += [Mark(mark.kind, mark.key, mark.start + at, mark.end + at) for mark in piece.marks]
        parts.append(piece.text)
        at += len(piece.text) + len(_BETWEEN)
    whole.text = _BETWEEN.join(parts)
    whole.images += [Image(len(whole.text), picture.alt, picture.source, picture.data) for picture in waiting]
    return whole
