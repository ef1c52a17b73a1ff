"""The reading order of a page: columns one after the other between what runs across all of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.importers.pdf.furniture import rows_of
from reader.importers.pdf.page import Page, Stretch

_ENOUGH = 4
_FILLED = 0.55
_STEP = 4.0
_DEPTH = 2


@dataclass(slots=True)
class Line:
    """A line of a column.

    Attributes:
        parts: its stretches from left to right; more than one where there are gaps.
        page: number of the page.
        column: tells the columns and bands of the document apart.
        edge: where lines of its column begin.
        end: where the longest lines of its column end.
    """

    parts: list[Stretch]
    page: int
    column: int
    edge: float
    end: float

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(part.text for part in self.parts)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.parts[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(part.right for part in self.parts)

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return self.parts[0].middle

    @property
    def size(self) -> float:
        """The size of most of its type."""
        return max(self.parts, key=lambda part: len(part.text)).size

    @property
    def heavy(self) -> bool:
        """Whether all of it is bold."""
        return all(part.heavy for part in self.parts)


def lines_in_order(pages: Sequence[Page]) -> list[Line]:
    """Return the lines of all pages as they are read."""
    lines: list[Line] = []
    column = 0
    for page in pages:
        for part in _columns(page.stretches, _DEPTH):
            rows = rows_of(part)
            edge = _edge([row[0].left for row in rows])
            end = max(stretch.right for stretch in part)
            lines += [Line(row, page.number, column, edge, end) for row in rows]
            column += 1
    return lines


def _edge(lefts: list[float]) -> float:
    """Return where lines begin: the leftmost place that more than a few lines share."""
    lefts.sort()
    return lefts[min(len(lefts) // 8, len(lefts) - 1)]


def _columns(stretches: Sequence[Stretch], depth: int) -> list[list[Stretch]]:
    """Return the columns of a page as they are read: between what runs across all, the left before the right."""
    gutter = _gutter(stretches) if depth else None
    if gutter is None:
        return [list(stretches)] if stretches else []
    across = sorted((each for each in stretches if each.left < gutter < each.right), key=lambda each: -each.middle)
    beside = [each for each in stretches if not each.left < gutter < each.right]
    found: list[list[Stretch]] = []
    for stretch in across:
        above = [each for each in beside if each.middle > stretch.middle]
        beside = [each for each in beside if each.middle <= stretch.middle]
        found += _sides(above, gutter, depth)
        _append_across(found, stretch, joins=not above and stretch is not across[0])
    return found + _sides(beside, gutter, depth)


def _sides(band: Sequence[Stretch], gutter: float, depth: int) -> list[list[Stretch]]:
    """Return the columns of what lies left of a gutter, then of what lies right of it."""
    left = [each for each in band if each.right <= gutter]
    right = [each for each in band if each.left >= gutter]
    return _columns(left, depth - 1) + _columns(right, depth - 1)


def _append_across(found: list[list[Stretch]], stretch: Stretch, *, joins: bool) -> None:
    """Add a stretch that runs across the columns; several with nothing between them are one part."""
    if joins:
        found[-1].append(stretch)
    else:
        found.append([stretch])


def _gutter(stretches: Sequence[Stretch]) -> float | None:
    """Return where a gutter runs down the middle, if running text stands on both sides of it."""
    if len(stretches) < 2 * _ENOUGH:
        return None
    left, right = min(each.left for each in stretches), max(each.right for each in stretches)
    width = right - left
    best: tuple[int, float] | None = None
    for step in range(int(0.28 * width / _STEP), int(0.72 * width / _STEP)):
        at = left + step * _STEP
        crossing = sum(each.left < at < each.right for each in stretches)
        if (best is None or crossing < best[0]) and _is_gutter(stretches, at, left, right):
            best = crossing, at
    return best[1] if best else None


def _is_gutter(stretches: Sequence[Stretch], at: float, left: float, right: float) -> bool:
    before = [each for each in stretches if each.right <= at]
    after = [each for each in stretches if each.left >= at]
    crossing = len(stretches) - len(before) - len(after)
    if min(len(before), len(after)) < _ENOUGH or crossing > len(before) + len(after):
        return False
    filled_before = sum(each.right - each.left for each in before) / len(before)
    filled_after = sum(each.right - each.left for each in after) / len(after)
    return filled_before > _FILLED * (at - left) and filled_after > _FILLED * (right - at)
