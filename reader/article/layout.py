"""The layout projection: what of the original is shown, one block a line."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from reader.article.article import Article, Block
from reader.article.markup import inline_marks
from reader.text.aligned import AlignedText, Edit
from reader.text.span import Span

_WRAP = re.compile("[ \t\u3000\xa0]*(?:\r\n|[\r\n\f\x0b\x1c\x1d\x1e\x85\u2028\u2029])\\s*")


def lay_out(article: Article, blocks: Iterable[Block] | None = None) -> list[Edit]:
    """Return the edits that leave only the given blocks, each on a line of its own.

    Args:
        article: whose original text the edits are on.
        blocks: in order; all but the boilerplate by default.
    """
    text = article.text
    chosen = [block for block in article.blocks if block.kind != "boilerplate"] if blocks is None else list(blocks)
    edits: list[Edit] = []
    at = 0
    for index, block in enumerate(chosen):
        between = Span(at, block.span.start)
        wanted = "\n" if index else ""
        if between.of(text) != wanted:
            edits.append((between, wanted))
        edits += _inside(article, block.span)
        at = block.span.end
    if at < len(text):
        edits.append((Span(at, len(text)), ""))
    return edits


def _inside(article: Article, span: Span) -> list[Edit]:
    joined = list(_joined(article.text, span))
    if not article.importer.startswith("markdown"):
        return joined
    damaged = {damage.span for damage in article.damage}
    marks = [mark for mark in inline_marks(article.text, span) if mark not in damaged]
    return merge_edits([(mark, "") for mark in marks], joined)


def _joined(text: str, span: Span) -> Iterable[Edit]:
    """Join hard-wrapped lines: nothing between Han, a space between Latin words."""
    for match in _WRAP.finditer(text, span.start, span.end):
        if match.start() == span.start or match.end() == span.end:
            continue
        latin = text[match.start() - 1].isascii() and text[match.end()].isascii()
        yield Span(match.start(), match.end()), " " if latin else ""


def merge_edits(*lists: Sequence[Edit]) -> list[Edit]:
    """Return the edits of all lists in order; earlier lists win.

    An edit that overlaps one of an earlier list, or inserts inside one, is dropped; insertions at its edges stay.
    """
    merged: list[Edit] = []
    for edits in lists:
        starts = [edit[0].start for edit in merged]
        kept = [edit for edit in edits if not _clashes(edit[0], merged, starts)]
        merged = sorted([*merged, *kept], key=lambda edit: (edit[0].start, edit[0].end))
    return merged


def _clashes(span: Span, edits: Sequence[Edit], starts: Sequence[int]) -> bool:
    index = max(0, bisect_left(starts, span.start) - 1)
    while index < len(edits) and edits[index][0].start < max(span.end, span.start + 1):
        other = edits[index][0]
        if span.overlaps(other) or other.start < span.start == span.end < other.end:
            return True
        if other.start == other.end and span.start < other.start < span.end:
            return True
        index += 1
    return False


def body_text(article: Article) -> AlignedText:
    """Return the body as CONTRACTS names it: title and boilerplate left out, a paragraph a line."""
    body = [block for block in article.blocks if block.kind not in {"title", "boilerplate"}]
    return AlignedText.from_edits(article.text, lay_out(article, body))
