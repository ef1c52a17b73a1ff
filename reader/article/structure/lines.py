"""Cuts plain text into lines that know their place."""

import re
from dataclasses import dataclass

from reader.text.span import Span

_LINE = re.compile("[^\r\n\f\x0b\x1c\x1d\x1e\x85\u2028\u2029]+")
_BREAK = re.compile("\r\n|[\r\n\f\x0b\x1c\x1d\x1e\x85\u2028\u2029]")
_EDGE = " \t\u3000\xa0\ufeff\u200b\u2002\u2003"


@dataclass(frozen=True, slots=True)
class Line:
    """A line with something on it.

    Attributes:
        span: without the white space at both ends.
        indented: white space stands before it.
        gap: an empty line stands before it.
    """

    span: Span
    indented: bool
    gap: bool


def split_lines(text: str) -> list[Line]:
    """Return the lines that hold something, in order."""
    lines: list[Line] = []
    last_end = 0
    for match in _LINE.finditer(text):
        whole = match.group()
        bare = whole.lstrip(_EDGE)
        start = match.start() + len(whole) - len(bare)
        bare = bare.rstrip(_EDGE)
        if not bare.strip():
            continue
        between = text[last_end : match.start()]
        gap = len(between) > 2 or (len(between) == 2 and between != "\r\n")
        if gap:
            gap = len(_BREAK.findall(between)) > 1
        lines.append(Line(Span(start, start + len(bare)), start > match.start(), gap))
        last_end = match.end()
    return lines


def columns(line: str) -> int:
    """Return the width in columns, a Han character counting two; near enough for finding hard-wrapped text."""
    return len(line) if line.isascii() else (len(line) + len(line.encode("utf-8", "replace"))) // 2
