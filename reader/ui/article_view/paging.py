"""Which part of a long article is loaded, and how that part's scrolling is that of the whole.

Qt lays out lazily and starves the window on a long text, so the page holds three chunks and moves on by one when the
reader comes to the outer two: there is always a chunk of text on both sides of what is on the screen, and no seam.
A chunk is two screens, so that a screen further down is always there, and no more: what is loaded is converted, set and
laid out each time. Heights of what isn't loaded are estimated from its length.
"""

from bisect import bisect_right
from collections.abc import Iterator
from copy import copy
from dataclasses import replace

from reader.article.article import Article, Block
from reader.session.chunks import chunk_at, chunk_blocks
from reader.text.span import Span

# Few sizes: a window that is made larger step by step isn't loaded anew at each.
_CHUNKS = (1_700, 2_500, 3_500)
_WHOLE = 6_000
_BETWEEN = 24
_ENDLESS = 3_000


class Paging:
    """The chunks of one article, and which of them are loaded."""

    def __init__(self, article: Article, screen: int = 0, *, left_out: bool = False) -> None:
        """Cut an article for a page that holds so many characters, with or without what is no part of it."""
        whole = len(article.text) <= _WHOLE
        self.article, self.left_out = article, left_out
        self._chunk = 10**9 if whole else _size(screen)
        self.chunks = chunk_blocks(_with_short_blocks(article), self._chunk, left_out=left_out)
        self.first = 0
        self.last = 0
        starts, length = [0], 0
        for chunk in self.chunks:
            length += len(chunk.span) + _BETWEEN * len(chunk.blocks)
            starts.append(length)
        self._starts = starts
        self._begins = [chunk.span.start for chunk in self.chunks]

    def again(self) -> "Paging":
        """Return the same chunks, of which others may be loaded: to cut a book takes longer than to show a page."""
        return copy(self)

    @property
    def whole(self) -> bool:
        """Say whether all of the article is loaded."""
        return self.first == 0 and self.last == len(self.chunks) - 1

    def suits(self, screen: int) -> bool:
        """Say whether the chunks are large enough for a page that holds so many characters."""
        return self._chunk >= _size(screen)

    @property
    def length(self) -> int:
        """The article's length in characters, the white space between paragraphs counted too."""
        return self._starts[-1]

    def turn_to(self, offset: int) -> None:
        """Choose the chunks to load for a place."""
        middle = chunk_at(self.chunks, offset).index
        self.first = max(0, min(middle - 1, len(self.chunks) - 3))
        self.last = min(len(self.chunks) - 1, self.first + 2)

    def must_turn(self, offset: int) -> bool:
        """Say whether the place has come to an outer chunk with more beyond it."""
        index = chunk_at(self.chunks, offset).index
        return (index >= self.last and self.last < len(self.chunks) - 1) or (index <= self.first and self.first > 0)

    def blocks(self) -> list[Block]:
        """Return the blocks of the loaded chunks."""
        return [block for chunk in self.chunks[self.first : self.last + 1] for block in chunk.blocks]

    def share(self, offset: int) -> float:
        """Return how far into the article an offset is, from 0 to 1, by text shown."""
        index = max(0, bisect_right(self._begins, offset) - 1)
        start, end, span = self._starts[index], self._starts[index + 1], self.chunks[index].span
        inside = (offset - span.start) / max(1, span.end - span.start)
        return (start + (end - start) * min(1.0, max(0.0, inside))) / max(1, self.length)

    def offset_at(self, share: float) -> int:
        """Return the offset at a share of the article."""
        weight = share * self.length
        for chunk in self.chunks:
            start, end = self._starts[chunk.index], self._starts[chunk.index + 1]
            if weight <= end or chunk is self.chunks[-1]:
                inside = min(1.0, max(0.0, (weight - start) / max(1, end - start)))
                return chunk.span.start + int(inside * len(chunk.span))
        return 0


def _size(screen: int) -> int:
    return next((size for size in _CHUNKS if size >= 2 * screen), _CHUNKS[-1])


def _with_short_blocks(article: Article) -> Article:
    """Cut endless paragraphs at the ends of sentences: Qt lays a paragraph out at one go, however long it is."""
    if all(block.span.end - block.span.start <= _ENDLESS for block in article.blocks):
        return article
    blocks = tuple(piece for block in article.blocks for piece in _cut(article.text, block))
    return replace(article, blocks=blocks)


def _cut(text: str, block: Block) -> Iterator[Block]:
    start, number = block.span.start, block.number
    while block.span.end - start > _ENDLESS:
        found = [text.rfind(mark, start + _ENDLESS // 2, start + _ENDLESS) for mark in "。！？\n"]
        end = max(found) + 1 or start + _ENDLESS
        yield replace(block, span=Span(start, end), number=number)
        start, number = end, None
    yield replace(block, span=Span(start, block.span.end), number=number)
