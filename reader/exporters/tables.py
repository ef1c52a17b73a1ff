"""Tables of an article: rows that follow each other, cut into cells where the text has a tab (in Markdown a bar).

::

    村名⇥户数⇥补偿（万元）      head          村名 │ 户数 │ 补偿（万元）
    柳湾⇥38⇥1,240.5                    →     柳湾 │   38 │     1,240.5        columns of figures: 1, 2
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from reader.exporters.pieces import CutBlock, Piece

Cell = tuple[tuple[int, Piece], ...]
"""The pieces of a cell, each with its number in its block."""

_FIGURE = re.compile(r"[+\-−–－±约約]?\s*[¥￥$€£]?\s*\d[\d\s,，.．]*(?:[%％‰]|[十百千万萬亿億]{0,2}元?)")
_NOTHING = re.compile(r"[\s\-−–—－―…/／]*")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        number: of its block among all blocks.
        cut: the block.
        cells: of it, as many as the table has columns; what parts them is an empty piece at the end of a cell.
    """

    number: int
    cut: CutBlock
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """Rows that stand together.

    Attributes:
        rows: from the first; at least one.
    """

    rows: tuple[Row, ...]

    @cached_property
    def figures(self) -> frozenset[int]:
        """The columns that hold figures alone below the head."""
        below = self.rows[self.headed :]
        return frozenset(
            column
            for column in range(len(self.rows[0].cells))
            if any(_is_figure(row.cells[column]) for row in below)
            and all(_is_figure(row.cells[column]) or is_nothing(_words(row.cells[column])) for row in below)
        )

    @cached_property
    def headed(self) -> bool:
        """Whether the first row says what the columns hold: it has words, or years, where others have figures."""
        heads = self.rows[0].cells
        return len(self.rows) > 1 and not any(_is_figure(cell) and not _YEAR.fullmatch(_words(cell)) for cell in heads)


def with_tables(blocks: Sequence[CutBlock]) -> Iterator[tuple[int, CutBlock] | Table]:
    """Give the blocks in order, each with its number, rows that follow each other as one table."""
    rows: list[tuple[int, CutBlock]] = []
    for number, cut in enumerate(blocks):
        if cut.block.kind == "table_row":
            rows.append((number, cut))
            continue
        if rows:
            yield _table(rows)
            rows = []
        yield number, cut
    if rows:
        yield _table(rows)


def _table(rows: Sequence[tuple[int, CutBlock]]) -> Table:
    cut = [(number, block, _cells(block)) for number, block in rows]
    columns = max(len(cells) for _, _, cells in cut)
    filled: list[Row] = []
    for number, block, cells in cut:
        missing: list[Cell] = [()] * (columns - len(cells))
        # A PDF doesn't say that a cell is empty: its head may lack the corner.
        corner = not filled and len(missing) == 1
        filled.append(Row(number, block, tuple(missing + cells if corner else cells + missing)))
    return Table(tuple(filled))


def _cells(cut: CutBlock) -> list[Cell]:
    cells: list[list[tuple[int, Piece]]] = [[]]
    for at, piece in enumerate(cut.pieces):
        cells[-1].append((at, replace(piece, text="") if piece.parts_cells else piece))
        if piece.parts_cells:
            cells.append([])
    return [tuple(cell) for cell in cells]


def _words(cell: Cell) -> str:
    return "".join(piece.text for _, piece in cell).strip()


def _is_figure(cell: Cell) -> bool:
    return is_figure(_words(cell))


def is_figure(words: str) -> bool:
    """Say whether the words of a cell are a figure alone."""
    return _FIGURE.fullmatch(words) is not None


def is_nothing(words: str) -> bool:
    """Say whether a cell is empty, or a dash stands for what it would hold."""
    return _NOTHING.fullmatch(words) is not None
