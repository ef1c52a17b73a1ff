"""Draws marks and paragraph numbers over the visible blocks; the text itself is drawn by Qt in between."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextBlock, QTextLine

from reader.article import Ruby
from reader.entities.types import Mention
from reader.session.copies.copy_note import CopyNote
from reader.text.utf16 import Utf16Index
from reader.ui.article_view.document import GUTTER, SIGN, Style
from reader.ui.article_view.marks import BlockMarks, Stretch
from reader.ui.article_view.spacing import gap_after
from reader.ui.look.mark_styles import DASHES, line_pen

_BELOW = 4.0
_RUBY = 0.45
_ALOUD = {"pinyin": 0.42, "zhuyin": 0.36}
# An item that counts itself needs no dot.
_COUNTED = re.compile(r"[（(]?[\d一二三四五六七八九十百a-zA-Z①-⑳]{1,4}[、.．)）]|[①-⑳•·\-*○●]")


class Visible(NamedTuple):
    """A block on the screen: where it stands in the viewport, and what it carries."""

    block: QTextBlock
    origin: QPointF
    marks: BlockMarks
    kind: str
    number: int | None
    aloud: tuple[Stretch, ...] = ()


class Segment(NamedTuple):
    """A stretch on one line, in the viewport; `size` is that of the letters."""

    left: float
    right: float
    top: float
    bottom: float
    base: float
    size: float


def segments(visible: Visible, start: int, end: int) -> Iterator[Segment]:
    """Yield where a stretch of a block stands on its lines."""
    layout = visible.block.layout()
    line = layout.lineForTextPosition(start)
    size = visible.block.charFormat().font().pixelSize()
    edge = right_edge(visible.block)
    for number in range(line.lineNumber() if line.isValid() else 0, layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= last:
            return
        # The gap after the last letter of a line lies beyond the edge.
        left, right = place_in(line, first), min(edge, place_in(line, last))
        top = visible.origin.y() + line.y()
        across = visible.origin.x()
        yield Segment(across + left, across + right, top, top + line.height(), top + line.ascent(), size)


def right_edge(block: QTextBlock) -> float:
    """Return how far right in its layout a block's lines reach."""
    document = block.document()
    return document.textWidth() - 2 * document.documentMargin() - block.blockFormat().rightMargin()


def place_in(line: QTextLine, position: int) -> float:
    """Return how far right in its layout a position of a line is."""
    # Qt's stubs say a number, the binding answers with the place and the position that it was clamped to.
    answer: Any = line.cursorToX(position)
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)


def paint_under(painter: QPainter, blocks: list[Visible], style: Style) -> None:
    """Draw what else lies behind the letters: names coloured for a while, then hits."""
    theme = style.theme
    for visible in blocks:
        for stretch, marker in visible.marks.colored:
            _wash(painter, visible, (stretch.start, stretch.end), QColor(theme.markers[marker]))
            _edge(painter, visible, stretch, QColor(theme.hues[marker]))
        for start, end, current, _ in visible.marks.hits:
            _wash(painter, visible, (start, end), QColor(theme.current_hit if current else theme.hit))


def paint_over(painter: QPainter, blocks: list[Visible], style: Style, focused: object) -> None:
    """Draw underlines, the ring around what the keyboard is at, and paragraph numbers."""
    theme = style.theme
    for visible in blocks:
        for stretch in visible.marks.mentions:
            mention = stretch.thing
            if isinstance(mention, Mention):
                _underline(painter, visible, stretch, line_pen(theme.of_type(mention.type), DASHES[mention.type]))
        lower = [(each, line_pen(theme.damage, (1, 2))) for each in (*visible.marks.restored, *visible.marks.open)]
        lower += [
            (each, line_pen(theme.strong(each.thing.note.color), (1, 3)))
            for each in visible.marks.foreign
            if isinstance(each.thing, CopyNote)
        ]
        lower += [(each, line_pen(theme.accent, (1.5, 1.5))) for each in visible.marks.doubts]
        for stretch, pen in lower:
            _underline(painter, visible, stretch, pen, below=_BELOW + 2.5)
        _apparatus(painter, visible, style)
        marks = visible.marks
        for stretch in (*marks.mentions, *marks.restored, *marks.open, *marks.doubts, *marks.references):
            if stretch.thing is focused:
                _ring(painter, visible, stretch, theme.accent)
        if style.aids.numbered(visible.number):
            _paragraph_number(painter, visible, style)
        paint_sign(painter, visible.block, visible.origin, style)


def _underline(painter: QPainter, visible: Visible, stretch: Stretch, pen: QPen, below: float = _BELOW) -> None:
    painter.setPen(pen)
    beyond = gap_after(_pair(visible.block, stretch.end))
    for left, right, _, _, base, size in segments(visible, stretch.start, stretch.end):
        # Half a pixel keeps a line of one pixel sharp; a gap at both ends keeps neighbours apart.
        y = round(base + below * size / 19) + 0.5
        painter.drawLine(QPointF(left + 0.8, y), QPointF(right - beyond * size - 0.8, y))


def _pair(block: QTextBlock, position: int) -> str:
    """Return the letters on both sides of a position."""
    text = block.text()
    after = Utf16Index(text).offset(position)
    return text[max(0, after - 1) : after + 1]


def _wash(painter: QPainter, visible: Visible, stretch: tuple[int, int], color: QColor) -> None:
    for left, right, top, bottom, _, _ in segments(visible, *stretch):
        # As high as Qt's own selection, so that one doesn't stick out of the other.
        painter.fillRect(QRectF(left, top, right - left, bottom - top), color)


def _edge(painter: QPainter, visible: Visible, stretch: Stretch, color: QColor) -> None:
    """Draw the lower edge that tells a name coloured for a while from a highlight."""
    for left, right, _, bottom, _, _ in segments(visible, stretch.start, stretch.end):
        painter.fillRect(QRectF(left, bottom - 3, right - left, 3), color)


def _ring(painter: QPainter, visible: Visible, stretch: Stretch, color: str) -> None:
    painter.setPen(QPen(QColor(color), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for left, right, top, bottom, _, _ in segments(visible, stretch.start, stretch.end):
        painter.drawRoundedRect(QRectF(left - 2, top + 0.5, right - left + 4, bottom - top), 4, 4)


def _apparatus(painter: QPainter, visible: Visible, style: Style) -> None:
    """Underline the footnote marks, and set the readings above their characters."""
    for stretch in visible.marks.references:
        _underline(painter, visible, stretch, line_pen(style.theme.accent))
    painter.setPen(QColor(style.theme.soft))
    for stretch in visible.marks.ruby:
        if isinstance(stretch.thing, Ruby):
            _reading(painter, visible, stretch, stretch.thing.reading, style)
    if visible.aloud:
        _read_aloud(painter, visible, style)


def _reading(painter: QPainter, visible: Visible, stretch: Stretch, words: str, style: Style) -> None:
    """Draw a reading above its characters, on the first line that they stand on."""
    place = next(segments(visible, stretch.start, stretch.end), None)
    if place is None:
        return
    font = style.font(_RUBY * place.size / style.size)
    painter.setFont(font)
    middle, high = (place.left + place.right) / 2, font.pixelSize() * 1.3
    box = QRectF(middle - 200, place.base - place.size * 0.92 - high, 400, high)
    painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)


def _read_aloud(painter: QPainter, visible: Visible, style: Style) -> None:
    """Draw a reading above each letter that has one, narrowed where it would touch the next; there may be hundreds."""
    # At this size letters without serifs read better.
    layout, size = visible.block.layout(), visible.block.charFormat().font().pixelSize()
    font = QFont(list(style.ui_families))
    font.setPixelSize(max(8, round(size * _ALOUD[style.aids.notation])))
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    # The paper after a letter, where it is moved away from the next, isn't part of it.
    beyond = style.aids.spread * size
    for stretch in visible.aloud:
        words, line = str(stretch.thing), layout.lineForTextPosition(stretch.start)
        if not line.isValid():
            continue
        left, right = place_in(line, stretch.start), place_in(line, stretch.end)
        wide, room = metrics.horizontalAdvance(words), (right - left) * 0.92
        middle = visible.origin.x() + (left + right - beyond) / 2
        base = visible.origin.y() + line.y() + line.ascent() - size * 0.92 - metrics.descent()
        if wide <= room:
            painter.drawText(QPointF(middle - wide / 2, base), words)
        else:
            painter.save()
            painter.translate(middle, base)
            painter.scale(room / wide, 1.0)
            painter.drawText(QPointF(-wide / 2, 0), words)
            painter.restore()


def _paragraph_number(painter: QPainter, visible: Visible, style: Style) -> None:
    line = visible.block.layout().lineAt(0)
    if not line.isValid():
        return
    font = QFont(list(style.ui_families))
    font.setPixelSize(max(10, round(style.size * 11 / 19)))
    painter.setFont(font)
    painter.setPen(QColor(style.theme.faint))
    base = visible.origin.y() + line.y() + line.ascent()
    lifted = base - (style.size - font.pixelSize()) * 0.25
    box = QRectF(0, lifted - font.pixelSize() * 1.5, GUTTER - 14, font.pixelSize() * 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(visible.number))


def paint_sign(painter: QPainter, block: QTextBlock, origin: QPointF, style: Style) -> None:
    """Draw the line beside a quotation, the dot before an item of a list; the line goes on to a quotation below.

    Args:
        painter: draws.
        block: any block.
        origin: where it stands.
        style: that it is set in.
    """
    layout, shape = block.layout(), block.blockFormat()
    line, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
    kind = shape.property(SIGN)
    if not line.isValid() or kind is None:
        return
    left, top = origin.x() + shape.leftMargin(), origin.y()
    if kind == "quote":
        bottom, below = top + last.y() + last.height(), block.next()
        if below.isValid() and below.blockFormat().property(SIGN) == kind:
            place = block.document().documentLayout().blockBoundingRect
            bottom = top + place(below).top() - place(block).top() + 2
        painter.fillRect(QRectF(left - style.size, top + 2, 2, bottom - top - 2), QColor(style.theme.line))
    elif not _COUNTED.match(block.text()):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.theme.faint))
        middle = top + line.y() + line.ascent() - style.size * 0.36
        painter.drawEllipse(QPointF(left - style.size * 0.75, middle), 2.4, 2.4)
