"""A collation as a Word document: the copies, then a table of the differences with a column a copy."""

import io

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.table import _Cell  # pyright: ignore[reportPrivateUsage] - the library's own name for a cell

from reader.collation import Difference
from reader.exporters.collation.report import Report, place
from reader.exporters.docx_parts import describe, dress, repeat_header
from reader.exporters.markup import clean

_WIDE = 2


def write(report: Report) -> bytes:
    """Return the report as a Word document; on its side where there are many copies."""
    word = docx.Document()
    words, title = report.words, f"{report.words.title} · {report.collation.copies[0].article.title}"
    dress(word, report.language)
    describe(word, title, "", "")
    if len(report.collation.copies) > _WIDE:
        page = word.sections[0]
        page.orientation = WD_ORIENT.LANDSCAPE
        page.page_width, page.page_height = page.page_height, page.page_width
    word.add_paragraph(clean(title), style="Title")
    word.add_heading(words.copies, 1)
    for number, (letter, _, _) in enumerate(report.sources):
        paragraph = word.add_paragraph()
        paragraph.add_run(f"{letter}  ").bold = True
        cited, told = report.cited(number)
        paragraph.add_run(clean(f"{cited}（{told}）" if told else cited))
    if not report.differences:
        word.add_paragraph(words.nothing)
    else:
        _table(word, report)
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


def _table(word: WordDocument, report: Report) -> None:
    table = word.add_table(rows=1, cols=len(report.sources) + 1, style="Table Grid")
    heads = [report.words.kind, *(letter for letter, _, _ in report.sources)]
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        cell.paragraphs[0].add_run(head).bold = True
    repeat_header(table.rows[0])
    for difference in report.differences:
        cells = table.add_row().cells
        cells[0].text = report.kind(difference)
        for number, cell in enumerate(cells[1:]):
            _fill(cell, report, number, difference)


def _fill(cell: _Cell, report: Report, number: int, difference: Difference) -> None:
    """Write a reading as found, in bold between what stands around it, then what was put in there."""
    reading = difference.readings[number]
    before, after = report.context(number, reading)
    paragraph = cell.paragraphs[0]
    paragraph.add_run(clean(f"{place(reading)} {before}".lstrip()))
    paragraph.add_run(clean(report.held(difference, reading))).bold = True
    paragraph.add_run(clean(after))
    restored = report.restored(number, reading)
    if restored:
        paragraph.add_run(clean(f"  → {restored}"))
