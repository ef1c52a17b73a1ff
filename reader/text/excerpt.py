"""What stands around a place, cut where a reader would: at a mark or between words, never inside a number.

“并处罚金 2” for 20万元 reads as a fact, so numbers with their units, dates,
names and Latin words are shown whole or not at all; and a cut goes to the nearest mark where one is near.
"""

import re
from collections.abc import Iterable, Sequence

from reader.text.span import Span

_LONGEST = 24
_NUMERAL = "0-9０-９〇零一二三四五六七八九十百千万亿两萬億兩"
_WHOLE = re.compile(
    rf"(?:(?:[{_NUMERAL}]|(?<=[0-9０-９])[.．,，:：/-](?=[0-9０-９]))+"
    r"(?:[ \u00a0]?[%％‰]|[ \u00a0]?(?:美元|港元|公里|公斤|[年月日号號时時点點分秒元张張家人名个個户戶吨噸米岁歲]))?)+"
    r"|[A-Za-z0-9\u00c0-\u024f]+(?:['’&.-][A-Za-z0-9\u00c0-\u024f]+)*"
)
_MARKS = frozenset("，。；：！？、,;:!?")
_OPENING, _CLOSING = "“‘「『《〈（【〔［", "”’」』》〉）】〕］"


def before(line: str, size: int, names: Iterable[str] = ()) -> str:
    """Return the end of what stands before a place on its line, about so many characters of it.

    Args:
        line: what stands before the place.
        size: how much of it is wanted.
        names: that are not cut either.
    """
    at = len(line) - size
    if at <= 0:
        return line
    wholes = _wholes(line, names)
    marks = (number + 1 for number in range(at - size // 2, at + size // 2) if number >= 0 and line[number] in _MARKS)
    start = _nearest(wholes, at, marks)
    for whole in wholes:
        if whole.start < start < whole.end:
            start = whole.start if start - whole.start <= _LONGEST else whole.end
    return line[start:].lstrip(_CLOSING)


def after(line: str, size: int, names: Iterable[str] = ()) -> str:
    """Return the beginning of what stands after a place on its line; as `before`."""
    if len(line) <= size:
        return line
    wholes = _wholes(line, names)
    marks = (at for at in range(size - size // 2, min(len(line), size + size // 2)) if line[at] in _MARKS)
    end = _nearest(wholes, size, marks)
    for whole in wholes:
        if whole.start < end < whole.end:
            end = whole.end if whole.end - end <= _LONGEST else whole.start
    return line[:end].rstrip(_OPENING)


def shorten(line: str, most: int) -> str:
    """Return a line of at most so many characters, `…` included: what is longer ends at a mark or between words."""
    if len(line) <= most:
        return line
    end = most - 1
    for whole in _wholes(line[:most], ()):
        if whole.start < end < whole.end and end - whole.start <= _LONGEST:
            end = whole.start
    marks = (at for at in range(end, max(0, end - _LONGEST), -1) if line[at] in _MARKS)
    return line[: next(marks, end)].rstrip() + "…"


def _wholes(line: str, names: Iterable[str]) -> list[Span]:
    """Return the numbers, Latin words and names of a line."""
    found = [Span(*match.span()) for match in _WHOLE.finditer(line)]
    for name in names:
        at = line.find(name)
        while name and at >= 0:
            found.append(Span(at, at + len(name)))
            at = line.find(name, at + len(name))
    return found


def _nearest(wholes: Sequence[Span], at: int, places: Iterable[int]) -> int:
    """Return the place nearest to one, of those at a mark that parts clauses and not digits; else that one itself."""
    found = [place for place in places if not any(whole.start < place < whole.end for whole in wholes)]
    return min(found, key=lambda place: abs(place - at), default=at)
