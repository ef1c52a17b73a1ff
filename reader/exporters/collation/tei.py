"""A collation as TEI P5: the first copy's text, the witnesses, and an apparatus that points into the text.

::

    累计发放<anchor xml:id="d3s"/>64万剂次<anchor xml:id="d3e"/>。
    <app from="#d3s" to="#d3e" type="numbers"><lem wit="#A">64万剂次</lem><rdg wit="#B">46万剂次</rdg></app>

Places of variation may overlap (a moved paragraph with a changed number inside), so the apparatus stands apart.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from reader.article import Article, Block, lay_out
from reader.article.projection import body_blocks
from reader.collation import Difference
from reader.exporters.collation.report import Report, siglum
from reader.exporters.markup import as_xml
from reader.text import AlignedText, Span


def write(report: Report) -> bytes:
    """Return the collation as TEI."""
    article = report.collation.copies[0].article
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="{as_xml(report.language)}">',
        _header(report, article),
        f"<text>\n<body>\n<div>\n{_body(report, article)}\n</div>\n</body>",
        _apparatus(report),
        "</text>\n</TEI>\n",
    ]
    return "\n".join(part for part in parts if part).encode()


def _header(report: Report, article: Article) -> str:
    witnesses = "\n".join(
        f'<witness xml:id="{letter}">{as_xml(cited)} <idno type="sha256-of-text">{copy.article.text_hash}</idno>'
        "</witness>"
        for (letter, _, cited), copy in zip(report.sources, report.collation.copies, strict=True)
    )
    return (
        f"<teiHeader>\n<fileDesc><titleStmt><title>{as_xml(article.title)}</title></titleStmt>\n"
        "<publicationStmt><p>Exported by Xidu.</p></publicationStmt>\n"
        f"<sourceDesc><listWit>\n{witnesses}\n</listWit></sourceDesc></fileDesc>\n"
        '<encodingDesc><variantEncoding method="double-end-point" location="external"/></encodingDesc>\n</teiHeader>'
    )


def _body(report: Report, article: Article) -> str:
    """Return the first copy's blocks, with an anchor at both ends of each place of variation."""
    blocks = body_blocks(article)
    aligned = AlignedText.from_edits(article.text, lay_out(article, blocks))
    anchors: defaultdict[int, list[str]] = defaultdict(list)
    for number, difference in enumerate(report.differences, 1):
        reading = difference.readings[0]
        span = reading.span or Span(reading.place, reading.place)
        anchors[aligned.to_target_offset(span.start)].append(f"d{number}s")
        anchors[aligned.to_target_offset(span.end)].append(f"d{number}e")
    lines: list[str] = []
    at = 0
    for block, line in zip(blocks, aligned.target.split("\n"), strict=True):
        end = at + len(line)
        lines.append(_block(block, line, {place - at: ids for place, ids in anchors.items() if at <= place <= end}))
        at = end + 1
    return "\n".join(lines)


def _block(block: Block, line: str, anchors: dict[int, list[str]]) -> str:
    cuts = sorted({0, len(line), *anchors})
    inside = "".join(
        _anchors(anchors.get(start, ())) + as_xml(line[start:end]) for start, end in pairwise([*cuts, len(line)])
    )
    if block.kind == "paragraph":
        return f'<p n="{block.number}">{inside}</p>'
    return f'<ab type="{block.kind}">{inside}</ab>'


def _anchors(ids: Iterable[str]) -> str:
    return "".join(f'<anchor xml:id="{each}"/>' for each in ids)


def _apparatus(report: Report) -> str:
    if not report.differences:
        return ""
    apps = "\n".join(_app(report, number, difference) for number, difference in enumerate(report.differences, 1))
    return f'<back><div type="apparatus"><listApp>\n{apps}\n</listApp></div></back>'


def _app(report: Report, number: int, difference: Difference) -> str:
    """Return one entry: what the first copy has, with the copies that have the same, then the other readings."""
    witnesses: dict[str, list[str]] = {}
    for copy, reading in enumerate(difference.readings):
        witnesses.setdefault(reading.text or "", []).append(f"#{siglum(copy)}")
    first = difference.readings[0].text or ""
    names = {text: "lem" if text == first else "rdg" for text in witnesses}
    readings = "".join(
        f'<{names[text]} wit="{" ".join(copies)}">{as_xml(text)}</{names[text]}>' for text, copies in witnesses.items()
    )
    kind = difference.kind if difference.change == "varied" else difference.change
    put_in = "".join(
        f'<note type="restored" target="#{siglum(copy)}">{as_xml(words)}</note>'
        for copy, reading in enumerate(difference.readings)
        if (words := report.restored(copy, reading))
    )
    return f'<app from="#d{number}s" to="#d{number}e" type="{kind}">{readings}{put_in}</app>'
