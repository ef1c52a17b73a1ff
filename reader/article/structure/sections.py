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
    titles = [" ".join(block.span.of(text).split()) for block in headings]
    return sections_at(
        text,
        blocks,
        [(title, block.level or 1, block.span.start) for title, block in zip(titles, headings, strict=True)],
    )


def sections_at(text: str, blocks: Sequence[Block], headings: Sequence[tuple[str, int, int]]) -> tuple[Section, ...]:
    """Return the lead and a section for each heading.

    Args:
        text: the original text.
        blocks: in order.
        headings: title, level and start of each, in order of their starts.
    """
    first = next((block for block in blocks if block.kind not in {"title", "boilerplate"}), None)
    start = first.span.start if first else len(text)
    lead_end = headings[0][2] if headings else len(text)
    lead = [Section(None, 1, Span(start, lead_end))] if not headings or lead_end > start else []
    ends = _ends(headings, len(text))
    return (
        *lead,
        *(Section(title, level, Span(at, end)) for (title, level, at), end in zip(headings, ends, strict=True)),
    )


def _ends(headings: Sequence[tuple[str, int, int]], end: int) -> list[int]:
    """Return for each heading where the next one of the same or a higher level begins."""
    ends = [end] * len(headings)
    open_: list[int] = []
    for index, (_, level, start) in enumerate(headings):
        while open_ and headings[open_[-1]][1] >= level:
            ends[open_.pop()] = start
        open_.append(index)
    return ends
