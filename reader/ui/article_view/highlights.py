"""Draws the reader's highlights: a wash behind the letters, or a line under or through them.

Where highlights overlap, each later one is a little lower, so that all of them can be seen.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.notes.note import Note
from reader.ui.article_view.marks import Stretch
from reader.ui.article_view.painting import Segment, Visible, segments
from reader.ui.look.theme import Theme

_STEP = 4.0  # pixels that an overlapping highlight is lower than the one below it
_MOST_STEPS = 4
_WAVE = 5.0
_BELOW = 5.5
_THROUGH = 0.36  # of the letters' size, above the base line


def paint_washes(painter: QPainter, blocks: list[Visible], theme: Theme) -> None:
    """Draw the highlights that lie behind the letters."""
    for visible in blocks:
        for stretch, note, depth in _layered(visible):
            if note.style == "wash":
                color = QColor(theme.wash(note.color))
                for left, right, top, bottom, *_ in segments(visible, stretch.start, stretch.end):
                    top += depth * _STEP  # noqa: PLW2901 - lower, the same otherwise
                    painter.fillRect(QRectF(left, top, right - left, bottom - top), color)


def paint_lines(painter: QPainter, blocks: list[Visible], theme: Theme) -> None:
    """Draw the highlights that are lines, and a dot where words of the reader's hang on a passage."""
    for visible in blocks:
        for stretch, note, depth in _layered(visible):
            places = list(segments(visible, stretch.start, stretch.end))
            if note.style != "wash":
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.strong(note.color)), 1.8))
                for place in places:
                    painter.drawPath(_line(place, note, depth))
            if places and stretch.last and (note.text or note.kind == "wording"):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.accent))
                painter.drawEllipse(QPointF(places[-1].right, places[-1].base - places[-1].size), 2.6, 2.6)


def depths(stretches: tuple[Stretch, ...]) -> list[int]:
    """Return for each stretch how many of those before it, not yet ended, it lies on: the lowest level that is free."""
    taken: list[tuple[int, int]] = []
    result: list[int] = []
    for stretch in stretches:
        taken = [(end, depth) for end, depth in taken if end > stretch.start]
        used = {depth for _, depth in taken}
        depth = next(level for level in range(len(used) + 1) if level not in used)
        taken.append((stretch.end, depth))
        result.append(min(depth, _MOST_STEPS))
    return result


def _layered(visible: Visible) -> Iterator[tuple[Stretch, Note, int]]:
    stretches = visible.marks.notes
    for stretch, depth in zip(stretches, depths(stretches), strict=True):
        if isinstance(stretch.thing, Note):
            yield stretch, stretch.thing, depth


def _line(place: Segment, note: Note, depth: int) -> QPainterPath:
    base = place.base - place.size * _THROUGH if note.style == "strike" else place.base + _BELOW
    y = round(base + depth * _STEP * 0.75) + 0.5
    path = QPainterPath(QPointF(place.left + 0.8, y))
    if note.style != "wavy":
        path.lineTo(place.right - 0.8, y)
        return path
    x, up = place.left + 0.8, True
    while x + _WAVE <= place.right:
        path.quadTo(x + _WAVE / 2, y + (-3.0 if up else 3.0), x + _WAVE, y)
        x, up = x + _WAVE, not up
    return path
