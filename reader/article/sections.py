"""Makes sections of headings."""

from collections.abc import Sequence

from reader.article.article import Block, Section
from reader.text.span import Span


def make_sections(text: str, blocks: Sequence[Block]) -> tuple[Section, ...]:
    """Return the sections: the lead where text stands before the first heading, then one for each heading.

    Args:
        text: the original text.
        blocks: in order, headings with their levels.
    """
    headings = [block for block in blocks if block.kind == "heading"]
    first = next((block for block in blocks if block.kind not in {"title", "boilerplate"}), None)
    sections: list[Section] = []
    start = first.span.start if first else len(text)
    if not headings or headings[0].span.start > start:
        sections.append(Section(None, 1, Span(start, headings[0].span.start if headings else len(text))))
    ends = _ends(headings, len(text))
    for block, end in zip(headings, ends, strict=True):
        title = " ".join(block.span.of(text).split())
        sections.append(Section(title, block.level or 1, Span(block.span.start, end)))
    return tuple(sections)


def _ends(headings: Sequence[Block], end: int) -> list[int]:
    """Return for each heading where the next one of the same or a higher level begins."""
    ends = [end] * len(headings)
    open_: list[int] = []
    for index, block in enumerate(headings):
        while open_ and (headings[open_[-1]].level or 1) >= (block.level or 1):
            ends[open_.pop()] = block.span.start
        open_.append(index)
    return ends
