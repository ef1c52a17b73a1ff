"""The index of names as a table: each sentence that names one, with its role, date, article and paragraph."""

import csv
import io
from collections.abc import Iterable

from reader.library.names.appearances import Appearance

COLUMNS = (
    "Name", "Form", "Sentence", "Role", "Date", "Date as worded", "Basis of date", "Article", "Number", "Source",
    "Published", "Paragraph", "Start", "End",
)  # fmt: skip


def names_table(found: Iterable[Appearance]) -> bytes:
    """Return the table as CSV; sentences, forms and roles are as found."""
    sheet = io.StringIO(newline="")
    rows = csv.writer(sheet)
    rows.writerow(COLUMNS)
    for each in found:
        paragraph = "" if each.paragraph is None else each.paragraph
        rows.writerow([
            each.name, each.form, each.sentence, each.role, each.date, each.worded, each.basis, each.title,
            f"@{each.article}", each.source, each.published, paragraph, each.span.start, each.span.end,
        ])  # fmt: skip
    return sheet.getvalue().encode("utf-8", "replace")
