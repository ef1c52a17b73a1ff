"""A collation as CSV: a row a difference, two columns a copy (the reading as found, its paragraph)."""

import csv
import io

from reader.exporters.collation.report import Report, place


def write(report: Report) -> bytes:
    """Return the table, with a byte-order mark: spreadsheets take it for another encoding without."""
    sheet = io.StringIO(newline="")
    rows = csv.writer(sheet)
    words = report.words
    names = [f"{letter} {name}" for letter, name, _ in report.sources]
    rows.writerow([
        words.kind,
        *(column for name in names for column in (name, f"{words.place} {name.partition(' ')[0]}")),
    ])
    for difference in report.differences:
        cells = [cell for reading in difference.readings for cell in (reading.text or "", place(reading))]
        rows.writerow([report.kind(difference), *cells])
    return ("\ufeff" + sheet.getvalue()).encode("utf-8", "replace")
