"""Sets the cells of a table below each other: a row is a line of the text, with a tab between its cells.

::

    村名  户数  补偿（万元）      words begin at one edge, figures end at one
    柳湾    38       1,240.5
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextLayout, QTextOption

from reader.exporters.tables import is_figure, is_nothing
from reader.ui.article_view.document import ROW, lay_out

# Between two columns, in em: where there is room, and at least.
_APART, _CLOSE = 1.6, 0.7
_Kind = QTextOption.TabType


class _Cell(NamedTuple):
    """What a cell says, and how wide that is, in pixels."""

    words: str
    width: float


def fit_tables(document: QTextDocument, width: float) -> None:
    """Give the rows of each table their columns.

    In a table that is too wide for the page each row has its cells at even distances.

    Args:
        document: whose rows of tables have the property `ROW`.
        width: of its lines, in pixels.
    """
    changed = [
        (block, stops)
        for rows in _tables(document)
        for block, stops in zip(rows, _stops(rows, width), strict=True)
        if _told(block.blockFormat().tabPositions()) != _told(stops)
    ]
    if changed:
        lay_out(document)
    for block, stops in changed:
        shape = block.blockFormat()
        shape.setTabPositions(stops)
        QTextCursor(block).setBlockFormat(shape)


def _tables(document: QTextDocument) -> Iterator[list[QTextBlock]]:
    for is_row, blocks in groupby(_blocks(document), lambda block: block.blockFormat().hasProperty(ROW)):
        if is_row:
            yield list(blocks)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _stops(rows: Sequence[QTextBlock], room: float) -> list[list[QTextOption.Tab]]:
    """Return for each row where its cells after the first one begin or end."""
    table = [_cells(row) for row in rows]
    columns = [[cells[at] for cells in table if at < len(cells)] for at in range(max(map(len, table)))]
    widths = [max(cell.width for cell in column) for column in columns]
    em = rows[0].charFormat().font().pixelSize()
    between = len(columns) - 1
    apart = min(_APART * em, (room - sum(widths)) / between) if between else 0.0
    if apart >= _CLOSE * em:
        return [_row_of_stops(widths, apart, [_are_figures(column) for column in columns])] * len(rows)
    return [_row_of_stops([cell.width for cell in cells], _APART * em, [False] * len(cells)) for cells in table]


def _row_of_stops(widths: Sequence[float], apart: float, figures: Sequence[bool]) -> list[QTextOption.Tab]:
    stops: list[QTextOption.Tab] = []
    left = widths[0] + apart
    for width, at_right in zip(widths[1:], figures[1:], strict=True):
        stops.append(QTextOption.Tab(left + width if at_right else left, _Kind.RightTab if at_right else _Kind.LeftTab))
        left += width + apart
    return stops


def _are_figures(column: Sequence[_Cell]) -> bool:
    """Say whether a column holds figures alone, below its head."""
    words = [cell.words for cell in column]
    below = words[1:] if not is_figure(words[0]) else words
    return any(map(is_figure, below)) and all(is_figure(each) or is_nothing(each) for each in below)


def _cells(row: QTextBlock) -> list[_Cell]:
    cells: list[_Cell] = []
    start = 0
    # In Qt's own positions, by which the formats go.
    units = row.text().encode("utf-16-le")
    for part in units.split(b"\t\0"):
        words = part.decode("utf-16-le", "replace")
        cells.append(_Cell(words.strip(" \u200b"), _width(row, words, start, len(part) // 2)))
        start += len(part) // 2 + 1
    return cells


def _width(row: QTextBlock, words: str, start: int, length: int) -> float:
    layout = QTextLayout(words, row.charFormat().font())
    formats: list[QTextLayout.FormatRange] = []
    for each in row.textFormats():
        first, last = max(each.start, start), min(each.start + each.length, start + length)  # pyright: ignore[reportAttributeAccessIssue]
        if first < last:
            cut = QTextLayout.FormatRange()
            cut.start, cut.length, cut.format = first - start, last - first, each.format  # pyright: ignore[reportAttributeAccessIssue]
            formats.append(cut)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.naturalTextWidth() if line.isValid() else 0.0


def _told(stops: Sequence[QTextOption.Tab]) -> list[tuple[float, QTextOption.TabType]]:
    return [(round(each.position, 1), each.type) for each in stops]
