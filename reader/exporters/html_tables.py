"""Tables of the article as HTML, in pages and books alike."""

from collections.abc import Callable

from reader.exporters.tables import Cell, Row, Table


def table_html(table: Table, inside: Callable[[Row, Cell], str], between: Callable[[Row], str]) -> str:
    """Return a table, its first row as its head where it is one, figures at the right.

    Args:
        table: the table.
        inside: returns a cell's content.
        between: returns pictures that stand above a row, other than the first.
    """
    rows = [_row(table, at, row, inside) for at, row in enumerate(table.rows)]
    for at in range(1, len(rows)):
        pictures = between(table.rows[at])
        if pictures:
            rows[at] = f'<tr><td colspan="{len(table.rows[at].cells)}">{pictures}</td></tr>\n{rows[at]}'
    head, body = rows[: table.headed], rows[table.headed :]
    thead = f"<thead>\n{head[0]}\n</thead>\n" if head else ""
    return f"<table>\n{thead}<tbody>\n{chr(10).join(body)}\n</tbody>\n</table>"


def _row(table: Table, at: int, row: Row, inside: Callable[[Row, Cell], str]) -> str:
    name = "th" if table.headed and not at else "td"
    figure = ' class="figure"'
    cells = "".join(
        f"<{name}{figure if column in table.figures else ''}>{inside(row, cell)}</{name}>"
        for column, cell in enumerate(row.cells)
    )
    return f'<tr id="b{row.cut.block.span.start}">{cells}</tr>'
