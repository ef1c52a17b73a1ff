"""Rows of a page's tables: which column each cell begins in, where cells reach over several columns or rows.

::

    <tr><td rowspan=2>柳湾</td><td>户</td><td></td></tr>       柳湾⇥户⇥
    <tr><td colspan=2>38</td></tr>                             ⇥38⇥
"""

from collections import deque

from lxml import html as lxml_html

from reader.importers.pieces import reach

_LONG_CELL = 200


class Row:
    """A row while it is read: its cells in their columns, those that are empty too."""

    def __init__(self, begins: list[int], columns: int) -> None:
        """Take the columns in which the row's own cells begin, and how many there are."""
        self._begins = deque(begins)
        self._cells = [""] * columns
        self._at = begins[0]

    def cell(self) -> None:
        """Come to the next cell."""
        if self._begins:
            self._at = self._begins.popleft()

    def add(self, words: str) -> None:
        """Take a line of the cell."""
        before = self._cells[self._at]
        self._cells[self._at] = f"{before} {words}" if before else words

    def text(self) -> str:
        """Return the row, a tab between two cells; nothing where none has words."""
        return "\t".join(self._cells) if any(self._cells) else ""


class Grid:
    """The columns of a table that cells of the rows so far reach down into."""

    def __init__(self) -> None:
        self._reaching: dict[int, int] = {}

    def row(self, element: lxml_html.HtmlElement) -> Row | None:
        """Return the row that an element begins; None for one that holds no data: one cell, long ones, blocks."""
        cells = [cell for cell in element if cell.tag in {"td", "th"}]
        reached = {column: rows - 1 for column, rows in self._reaching.items() if rows > 1}
        taken = set(self._reaching)
        self._reaching = reached
        if len(cells) + len(taken) < 2 or not cells or not all(map(_is_short, cells)):
            return None
        begins, column = list[int](), 0
        for cell in cells:
            while column in taken:
                column += 1
            begins.append(column)
            rows = reach(cell.get("rowspan"))
            for _ in range(reach(cell.get("colspan"))):
                if rows > 1:
                    reached[column] = rows - 1
                column += 1
        return Row(begins, max(column, *(each + 1 for each in taken), 0))


def _is_short(cell: lxml_html.HtmlElement) -> bool:
    return len(cell.text_content()) < _LONG_CELL and cell.find(".//table") is None and len(cell.findall(".//p")) < 2
