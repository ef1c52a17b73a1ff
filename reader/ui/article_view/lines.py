"""Puts set lines in order after Qt has broken them: what it counts as part of a line, and nobody sees there.

::

    │“只晒不打”        a bracket at the beginning gives up the empty paper before it, as it does beside other marks
    总投入│1,240       the paper between Han and Latin isn't needed where the line ends between them
    …还有鳡│鱼。       no character stands alone on the last line: …还有│鳡鱼。

How many lines there are and how high they are stays as Qt found it.
"""

import re
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextLayout, QTextLine

from reader.text.utf16 import Utf16Index
from reader.ui.article_view.painting import right_edge
from reader.ui.article_view.spacing import FIRM_SPACE, HAN, Spacing

# Qt counts in 1/64 of a pixel.
_SLIGHT = 0.1
_UNSEEN = f" {FIRM_SPACE}"
_LONE = re.compile(rf"[{HAN}][^\w\s]{{0,4}}\s*")
# What the line before can give to a lone character: one with the marks behind it, before which a line may end.
_CLOSING = "，。、；：！？”’」』》）〉】〕"
_GIVEN = re.compile(rf"(?<=[\w%℃{_CLOSING}])[{HAN}][{_CLOSING}]{{0,2}}\Z")
# How far, in em, letters of that line may move apart for it.
_APART = 0.1


class _Line(NamedTuple):
    """A line as it is to be: how many of Qt's positions it holds, where it stands, how wide it is."""

    length: int
    place: QPointF
    width: float
    with_leading: bool


def straighten(block: QTextBlock, spacing: Spacing) -> None:
    """Let the lines of a justified block begin and end at its edges; until Qt lays the block out anew."""
    layout, shape = block.layout(), block.blockFormat()
    if layout.lineCount() < 2 or not shape.alignment() & Qt.AlignmentFlag.AlignJustify:
        return
    em, width = block.charFormat().font().pixelSize(), right_edge(block) - shape.leftMargin()
    lengths, text = _lengths(block, em), block.text()
    wanted, changed, start, index, lead = list[_Line](), False, 0, Utf16Index(text), 0.0
    for number, length in enumerate(lengths):
        line, start = layout.lineAt(number), start + length
        first = index.offset(start)
        after = _space_at(block, start, text[:first]) if first < len(text) else 0.0
        wide = width + lead + after - (0.0 if number else shape.textIndent())
        changed = changed or line.width() < wide - _SLIGHT or line.textLength() != length
        wanted.append(_Line(length, line.position() - QPointF(lead, 0), wide, line.leadingIncluded()))
        lead = spacing.lead(text[first : first + 1]) * em
    if changed:
        _set(layout, wanted)


def _space_at(block: QTextBlock, end: int, before: str) -> float:
    """Return the paper that a line has after its last letter for one that doesn't follow there.

    Args:
        block: the line's.
        end: of the line.
        before: the text up to there.
    """
    cursor, space = QTextCursor(block), 0.0
    for letter in reversed(before):
        cursor.setPosition(block.position() + end)
        if letter != " ":
            space += max(0.0, cursor.charFormat().fontLetterSpacing())
        if letter not in _UNSEEN:
            break
        end -= 1
    return space


def _lengths(block: QTextBlock, em: float) -> list[int]:
    """Return how many of Qt's positions each line is to hold: as many as it does, unless the last one is too short."""
    layout, text = block.layout(), block.text()
    lengths = [layout.lineAt(number).textLength() for number in range(layout.lineCount())]
    index, before = Utf16Index(text), layout.lineAt(len(lengths) - 2)
    last = index.offset(before.textStart() + before.textLength())
    given = _GIVEN.search(text, index.offset(before.textStart()), last) if _LONE.fullmatch(text, last) else None
    if given is not None:
        apart = before.width() - before.naturalTextWidth() + len(given.group()) * em
        if apart <= _APART * em * lengths[-2]:
            moved = index.position(last) - index.position(given.start())
            lengths[-2:] = lengths[-2] - moved, lengths[-1] + moved
    return lengths


def _set(layout: QTextLayout, lines: list[_Line]) -> None:
    layout.beginLayout()
    for wanted in lines:
        line = layout.createLine()
        line.setLeadingIncluded(wanted.with_leading)
        _fill(line, wanted)
        line.setPosition(wanted.place)
    layout.endLayout()


def _fill(line: QTextLine, wanted: _Line) -> None:
    """Put as many positions on a line as it is to have; Qt counts letters, of which some take two positions."""
    letters = wanted.length
    line.setNumColumns(letters, wanted.width)
    while line.textLength() > wanted.length and letters > 1:
        letters -= 1
        line.setNumColumns(letters, wanted.width)
