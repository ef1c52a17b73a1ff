"""A collation as CSV: a row a difference, two columns a copy (the reading as found, its paragraph).

Where the reader restored something, a last column tells what and after which copy.
"""

import csv
import io

from reader.collation import Difference
from reader.exporters.collation.report import Report, place, siglum


def write(report: Report) -> bytes:
    """Return the table, with a byte-order mark: spreadsheets take it for another encoding without."""
    sheet = io.StringIO(newline="")
    rows = csv.writer(sheet)
    words = report.words
    names = [f"{letter} {name}" for letter, name, _ in report.sources]
    restored = [_restored(report, difference) for difference in report.differences]
    rows.writerow([
        words.kind,
        *(column for name in names for column in (name, f"{words.place} {name.partition(' ')[0]}")),
        *([words.restored] if any(restored) else ()),
    ])
    for difference, put_in in zip(report.differences, restored, strict=True):
        cells = [cell for reading in difference.readings for cell in (reading.text or "", place(reading))]
        rows.writerow([report.kind(difference), *cells, *([put_in] if any(restored) else ())])
    return ("\ufeff" + sheet.getvalue()).encode("utf-8", "replace")


def _restored(report: Report, difference: Difference) -> str:
    found = ((siglum(number), report.restored(number, reading)) for number, reading in enumerate(difference.readings))
    return "；".join(f"{letter}：{words}" for letter, words in found if words)
