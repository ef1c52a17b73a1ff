"""A long article in pieces that a window can hold one at a time, cut at paragraphs and rather at headings."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.article import Article, Block
from reader.article.projection import body_blocks, extent
from reader.text import Span

TARGET = 30_000
_EARLY = 2 / 3
_LATE = 4 / 3


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some blocks that follow each other.

    Attributes:
        index: from 0.
        blocks: in order.
        span: from the first block's start to the last one's end.
    """

    index: int
    blocks: tuple[Block, ...]
    span: Span


def chunk_blocks(article: Article, target: int = TARGET, *, left_out: bool = False) -> tuple[Chunk, ...]:
    """Cut an article into chunks of about `target` code points; never none.

    Args:
        article: the article.
        target: the length of a chunk.
        left_out: with furniture and what else is no part of the article.
    """
    pieces: list[list[Block]] = [[]]
    size, early = 0, target * _EARLY
    for block in article.blocks if left_out else body_blocks(article):
        length = block.span.end - block.span.start
        if pieces[-1] and size >= early and _ends_before(block, size, size + length, target):
            pieces.append([])
            size = 0
        pieces[-1].append(block)
        size += length
    return tuple(Chunk(index, tuple(piece), extent(piece)) for index, piece in enumerate(pieces))


def chunk_at(chunks: Sequence[Chunk], offset: int) -> Chunk:
    """Return the chunk that holds an offset of the original, or the last one before it."""
    number = bisect_right(chunks, offset, key=lambda chunk: chunk.span.start) - 1
    return chunks[max(0, number)]


def _ends_before(block: Block, size: int, grown: int, target: int) -> bool:
    """Say whether a chunk that is large enough to end ends before a block."""
    return block.kind == "heading" or size >= target or grown > target * _LATE
