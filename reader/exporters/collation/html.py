"""A collation as one HTML file: the copies, then the differences with a column a copy; no script, nothing fetched."""

import re
from html import escape

from reader.collation import Difference
from reader.exporters.collation.report import Report, place

_NOT_IN_HTML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_STYLE = """:root { --paper: #fffdf8; --ink: #24211c; --quiet: #6b655a; --line: #e3ddd0; --mark: #fdf1b2; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1c1b19; --ink: #e6e1d6; --quiet: #a49c8d; --line: #3a372f; --mark: #5b4b00; }
}
body { margin: 0 auto; max-width: 80rem; padding: 2.5rem 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.7 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; overflow-wrap: anywhere; }
:lang(zh-Hant) { font-family: "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, serif; }
h1 { font-size: 1.5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-block-end: 1px solid var(--line); padding: .45rem .7rem; text-align: start; vertical-align: top; }
th { color: var(--quiet); font-weight: normal; font-size: .9rem; }
thead th { position: sticky; top: 0; background: var(--paper); }
.quiet { color: var(--quiet); }
mark { background: var(--mark); color: inherit; white-space: pre-line; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem .8rem; }
dd { margin: 0; }
@media print { :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; } tr { break-inside: avoid; } }
"""


def write(report: Report) -> bytes:
    """Return the report as HTML."""
    words = report.words
    title = f"{words.title} · {report.collation.copies[0].article.title}"
    copies = "\n".join(
        f"<dt>{letter}</dt><dd>{_cited(report, number)}</dd>" for number, (letter, _, _) in enumerate(report.sources)
    )
    page = (
        f'<!DOCTYPE html>\n<html lang="{_text(report.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="generator" content="Xidu">\n'
        f"<title>{_text(title)}</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n<h1>{_text(title)}</h1>\n"
        f"<h2>{words.copies}</h2>\n<dl>\n{copies}\n</dl>\n{_table(report)}\n</body>\n</html>\n"
    )
    return page.encode("utf-8")


def _cited(report: Report, number: int) -> str:
    cited, told = report.cited(number)
    return f'{_text(cited)}<br><span class="quiet">{_text(told)}</span>' if told else _text(cited)


def _table(report: Report) -> str:
    words = report.words
    if not report.differences:
        return f"<p>{words.nothing}</p>"
    heads = "".join(f'<th scope="col">{letter}</th>' for letter, _, _ in report.sources)
    rows = "\n".join(_row(report, difference) for difference in report.differences)
    return (
        f'<table>\n<thead><tr><th scope="col">{words.kind}</th>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>'
    )


def _row(report: Report, difference: Difference) -> str:
    cells = "".join(f"<td>{_reading(report, number, difference)}</td>" for number in range(len(difference.readings)))
    return f'<tr class="{difference.concerns[0]}"><th scope="row">{_text(report.kind(difference))}</th>{cells}</tr>'


def _reading(report: Report, number: int, difference: Difference) -> str:
    reading = difference.readings[number]
    before, after = report.context(number, reading)
    held = _text(report.held(difference, reading))
    inside = f'<span class="quiet">{held}</span>' if reading.text is None else f"<mark>{held}</mark>"
    restored = report.restored(number, reading)
    put_in = f" → <em>{_text(restored)}</em>" if restored else ""
    return (
        f'<span class="quiet">{place(reading)} {_text(before)}</span>{inside}<span class="quiet">{_text(after)}</span>'
        f"{put_in}"
    )


def _text(text: str) -> str:
    return escape(_NOT_IN_HTML.sub("�", text))
