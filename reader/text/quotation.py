"""Shows quotation marks as mainland China sets them, or as Taiwan and Hong Kong do.

::

    “他说‘好’。”  <->  「他说『好』。」
"""

import re
from collections.abc import Iterator
from typing import Literal

from reader.text.aligned import Edit
from reader.text.fold import is_han
from reader.text.span import Span

QuotationMarks = Literal["as_found", "corner", "curly"]
QUOTATION_MARKS: tuple[QuotationMarks, ...] = ("as_found", "corner", "curly")

_CURLY, _CORNER = "“”‘’", "「」『』"
_FORMS = {"corner": dict(zip(_CURLY, _CORNER, strict=True)), "curly": dict(zip(_CORNER, _CURLY, strict=True))}
_STRAIGHT = {"corner": "「」", "curly": "“”"}
_MARK = re.compile('[“”‘’「」『』"]')


def quotation_edits(text: str, marks: QuotationMarks) -> Iterator[Edit]:
    """Give the replacements that bring quotation marks into a style, in order; lines without Chinese stay."""
    if marks == "as_found":
        return
    at = 0
    for line in text.splitlines(keepends=True):
        if _MARK.search(line) and any(map(is_han, line)):
            for place, form in _line_edits(line, marks):
                yield Span(at + place, at + place + 1), form
        at += len(line)


def _line_edits(line: str, marks: Literal["corner", "curly"]) -> Iterator[tuple[int, str]]:
    forms, straight = _FORMS[marks], _STRAIGHT[marks]
    paired = line.count('"') % 2 == 0
    single = number = 0
    for found in _MARK.finditer(line):
        place, mark = found.start(), found[0]
        if mark == '"':
            if paired:
                yield place, straight[number % 2]
            number += 1
        elif mark not in forms or (mark == "’" and not single):
            continue  # an apostrophe closes nothing: O’Neil
        elif mark != "’" or not _in_latin(line, place):
            single += {"‘": 1, "’": -1}.get(mark, 0)
            yield place, forms[mark]


def _in_latin(line: str, place: int) -> bool:
    """Say whether Latin letters stand on both sides."""
    beside = line[place - 1 : place] + line[place + 1 : place + 2]
    return len(beside) == 2 and beside.isascii() and beside.isalpha()
