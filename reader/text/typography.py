"""Widens half-width punctuation that stands in Chinese, for display.

::

    你好,世界(中国)! -> 你好，世界（中国）！
"""

import re
from collections.abc import Iterator

from reader.text.aligned import Edit
from reader.text.fold import is_han
from reader.text.span import Span

_WIDE = dict(zip(",:;!?()", "，：；！？（）", strict=True))
_MARK = re.compile(r"[,:;!?]+|[()]")
_AFTER = frozenset("”’」』》〉）】〕，：；！？。、…％")
# What may end a word of either script.
_ENDS = frozenset("\"'%℃°")
_FACES = frozenset(":;")


def typographic_edits(text: str) -> Iterator[Edit]:
    """Give the replacements that widen punctuation after or around Chinese, in order; dots stay as they are."""
    brackets = _chinese_brackets(text)
    for match in _MARK.finditer(text):
        start, end = match.span()
        widen = start in brackets if text[start] in "()" else _in_chinese(text, start, end, brackets)
        if widen:
            for at in range(start, end):
                yield Span(at, at + 1), _WIDE[text[at]]


def _in_chinese(text: str, start: int, end: int, brackets: frozenset[int]) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if text[end - 1] in _FACES and after and after in "()" and end not in brackets:
        return False
    if before and (is_han(before) or before in _AFTER or (start - 1) in brackets):
        return True
    return bool(after) and is_han(after) and (before.isalnum() or before in _ENDS) and text[start] not in _FACES


def _chinese_brackets(text: str) -> frozenset[int]:
    """Return the places of pairs of brackets that hold Chinese or stand right after it."""
    found: set[int] = set()
    stack: list[int] = []
    for match in re.finditer(r"[()\n]", text):
        at = match.start()
        if text[at] == "\n":
            stack.clear()
        elif text[at] == "(":
            stack.append(at)
        elif stack:
            start = stack.pop()
            inside = any(map(is_han, text[start + 1 : at]))
            if inside or (start and is_han(text[start - 1])):
                found |= {start, at}
    return frozenset(found)
