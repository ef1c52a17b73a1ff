"""Groups lines into paragraphs: one each, unless the text was wrapped at a fixed column."""

import re
from collections.abc import Sequence

from reader.article.structure.lines import Line, columns
from reader.text.span import Span

_ENDS = re.compile(r"[。！？!?…：:.”」』\"）)】]$")
_STARTS_OWN = re.compile(
    r"^(?:第[〇零一二三四五六七八九十百千\d]+[章回卷节節部]|[-*•·●]\s|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[.、]\D|【)"
)
_SAMPLE = 4000
_INDENT = 4


def wrap_width(texts: Sequence[str], lines: Sequence[Line]) -> int | None:
    """Return the column at which the text was wrapped; None if each line is a paragraph of its own."""
    widths: list[int] = []
    open_ends = 0
    for index in range(min(len(lines), _SAMPLE) - 1):
        after = lines[index + 1]
        if after.gap or after.indented:
            continue
        widths.append(columns(texts[index]) + _INDENT * lines[index].indented)
        open_ends += not _ENDS.search(texts[index])
    if len(widths) < 3 or open_ends * 2 < len(widths):
        return None
    width = sorted(widths)[int(len(widths) * 0.95)]
    slack = 12 if _mostly_latin(texts) else 4
    full = sum(width - slack <= each <= width + 2 for each in widths)
    return width if 40 <= width <= 160 and full * 10 >= len(widths) * 6 else None


def _mostly_latin(texts: Sequence[str]) -> bool:
    sample = "".join(texts[:50])
    return sum(map(str.isascii, sample)) * 2 > len(sample)


def group(texts: Sequence[str], lines: Sequence[Line], apart: set[int]) -> list[tuple[int, int]]:
    """Return the paragraphs as index ranges `[first, last]` of lines.

    Args:
        texts: the lines' texts.
        lines: the lines.
        apart: indices of lines that stand alone.
    """
    width = wrap_width(texts, lines)
    if width is None:
        return [(index, index) for index in range(len(lines))]
    groups: list[tuple[int, int]] = []
    slack = 12 if _mostly_latin(texts) else 4
    for index, line in enumerate(lines):
        joins = bool(groups) and not (
            line.gap
            or line.indented
            or index in apart
            or index - 1 in apart
            or columns(texts[index - 1]) + _INDENT * lines[index - 1].indented < width - slack
            or _STARTS_OWN.match(texts[index])
        )
        if joins:
            groups[-1] = (groups[-1][0], index)
        else:
            groups.append((index, index))
    return groups


def spans(lines: Sequence[Line], groups: Sequence[tuple[int, int]]) -> list[Span]:
    """Return where the grouped paragraphs stand."""
    return [Span(lines[first].span.start, lines[last].span.end) for first, last in groups]
