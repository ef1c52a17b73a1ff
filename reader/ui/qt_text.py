"""The border between spans and Qt's positions; nothing else converts one to the other.

::

    offset        code points of the original text           Span, everywhere
    view_offset   code points of the shown text              ViewText
    position      UTF-16 units of the QTextDocument          here and in the article view

Each line of the shown text is one block of the document; the document may hold blocks more (the line about author and
source), which map to nothing. Text is never taken out of Qt: it folds line ends and no-break spaces.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextCursor, QTextDocument

from reader.session.view_text import ViewText
from reader.text.span import Span
from reader.text.utf16 import Utf16Index

_TROUBLE = re.compile("[\\x00-\\x08\\x0a-\\x1f\\u2028\\u2029\\ufdd0\\ufdd1\\ufffc\\ud800-\\udfff]")


def for_qt(text: str) -> str:
    """Replace, one for one, what Qt takes for an order (line ends, objects) or can't hold (half a surrogate pair)."""
    return _TROUBLE.sub(" ", text)


# A line may end between these, and Qt, for which “ opens and closes alike, would end none there: it stretches a line
# by two characters rather. So a space of no width stands between them in the document.
_JOINT = re.compile("(?<=[，。、！？…）》〉」』】〕”’])(?=[“‘])")
_SPACE = "\u200b"


def joints(text: str) -> list[int]:
    """Return the code points of a line before which `jointed` puts a space of no width."""
    return [match.start() for match in _JOINT.finditer(text)] if "“" in text or "‘" in text else []


def jointed(text: str, places: Sequence[int], start: int, end: int) -> str:
    """Return a part of a line, in code points, with a space of no width before those of `places` that lie in it."""
    inside = places[bisect_left(places, start) : bisect_left(places, end)]
    ends = (*inside, end)
    return _SPACE.join(text[one:other] for one, other in zip((start, *inside), ends, strict=True))


class _Index:
    """Counts a line both ways: UTF-16 units and spaces of no width stand between Qt's positions and code points."""

    def __init__(self, text: str) -> None:
        self._units = Utf16Index(text)
        self._joints = [self._units.position(place) for place in joints(text)]
        self._spaces = [place + before for before, place in enumerate(self._joints)]

    def position(self, offset: int) -> int:
        """Return Qt's position in the line's block of a code point; that of a space where one stands before it."""
        units = self._units.position(offset)
        return units + bisect_left(self._joints, units)

    def offset(self, position: int) -> int:
        """Return the code point at a position; on both sides of a space that after it."""
        return self._units.offset(position - bisect_left(self._spaces, position))


class Piece(NamedTuple):
    """A stretch inside one block of the document, in UTF-16 units of that block."""

    block: int
    start: int
    end: int


class ShownText:
    """A document and the text that it shows, mapped both ways."""

    def __init__(self, document: QTextDocument, shown: ViewText, numbers: Sequence[int]) -> None:
        """Take the document, its text, and for each line of the text the number of its block in the document."""
        self.document = document
        self.shown = shown
        self._numbers = tuple(numbers)
        self._lines = {number: line for line, number in enumerate(self._numbers)}
        self._starts = [span.start for _, span in shown.blocks]
        self._indexes: dict[int, _Index] = {}

    def line(self, number: int) -> int | None:
        """Return which line of the text block `number` shows; None for a block that is not of the text."""
        return self._lines.get(number)

    def covers(self, offset: int) -> bool:
        """Say whether an offset lies in or between the blocks shown."""
        blocks = self.shown.blocks
        return bool(blocks) and blocks[0][0].span.start <= offset <= blocks[-1][0].span.end

    def image(self, span: Span) -> Span:
        """Return the view span of a span of the original."""
        return self.shown.aligned.to_target(span)

    def pieces(self, view_span: Span) -> Iterator[Piece]:
        """Cut a view span into its pieces, one for each block."""
        line = max(0, bisect_right(self._starts, view_span.start) - 1)
        while line < len(self._starts):
            whole = self.shown.blocks[line][1]
            if whole.start >= view_span.end:
                return
            start, end = max(whole.start, view_span.start), min(whole.end, view_span.end)
            if start < end:
                index = self.index(line)
                yield Piece(self._numbers[line], index.position(start - whole.start), index.position(end - whole.start))
            line += 1

    def position(self, view_offset: int) -> int:
        """Return the document's position of a view offset."""
        if not self._starts:
            return 0
        line = max(0, bisect_right(self._starts, view_offset) - 1)
        whole = self.shown.blocks[line][1]
        inside = self.index(line).position(min(view_offset, whole.end) - whole.start)
        return self.document.findBlockByNumber(self._numbers[line]).position() + inside

    def view_offset(self, position: int) -> int:
        """Return the view offset of a position; in a block that is not of the text, the start of the next line."""
        block = self.document.findBlock(position)
        line = self._lines.get(block.blockNumber())
        if line is None:
            following = bisect_right(self._numbers, block.blockNumber())
            return self._starts[following] if following < len(self._starts) else len(self.shown.aligned.target)
        return self.shown.blocks[line][1].start + self.index(line).offset(position - block.position())

    def offset(self, position: int) -> int:
        """Return the offset in the original of a position in the document."""
        line = self._lines.get(self.document.findBlock(position).blockNumber())
        found = self.shown.aligned.to_source_offset(self.view_offset(position))
        if line is None:
            return found
        block = self.shown.blocks[line][0].span
        return min(max(found, block.start), block.end)

    def position_of(self, offset: int) -> int:
        """Return the document's position of an offset in the original."""
        return self.position(self.shown.aligned.to_target_offset(offset))

    def cursor(self, span: Span) -> QTextCursor:
        """Return a cursor that selects the image of a span."""
        view_span = self.image(span)
        cursor = QTextCursor(self.document)
        cursor.setPosition(self.position(view_span.start))
        cursor.setPosition(self.position(view_span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def span(self, cursor: QTextCursor) -> Span | None:
        """Return what a cursor selects as a span of the original, without white space at its ends."""
        start, end = self.view_offset(cursor.selectionStart()), self.view_offset(cursor.selectionEnd())
        target = self.shown.aligned.target
        while start < end and target[start].isspace():
            start += 1
        while end > start and target[end - 1].isspace():
            end -= 1
        return self.shown.aligned.to_source(Span(start, end)) if start < end else None

    def index(self, line: int) -> _Index:
        """Return what knows the positions in a line's block of the code points in the line."""
        if line not in self._indexes:
            self._indexes[line] = _Index(self.shown.blocks[line][1].of(self.shown.aligned.target))
        return self._indexes[line]
