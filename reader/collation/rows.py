"""From alignments with one copy to the places where any two copies differ."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.article import Article
from reader.collation.beside import Beside
from reader.collation.difference import Change
from reader.collation.key import Key
from reader.collation.pair import Pair
from reader.collation.pieces import Piece

_LONG = 40


class Row(NamedTuple):
    """A range of the first copy's letters where some copy differs.

    Attributes:
        beside: whether in no copy it is a part of the report itself.
        brief: whether it is a sentence or two that some lack, of which one asks what they say.
    """

    start: int
    end: int
    change: Change
    beside: bool = False
    brief: bool = False


def variants(rows: Iterable[Row]) -> list[Row]:
    """Join ranges that overlap, or of which one is a place at the other's edge; each is a place of variation."""
    joined: list[Row] = []
    for row in sorted(rows):
        last = joined[-1] if joined else None
        if last is not None and (
            row.start < last.end or (row.start == last.end and (row.start == row.end or last.start == last.end))
        ):
            joined[-1] = Row(last.start, max(last.end, row.end), "varied")
        else:
            joined.append(row)
    return joined


def find_rows(pairs: Sequence[Pair], articles: Sequence[Article]) -> tuple[list[Row], list[Row]]:
    """Return where the copies vary, and the passages that some lack or have elsewhere.

    Args:
        pairs: the first copy with each of the others.
        articles: the first copy, then the others in the order of the pairs.
    """
    small: list[Row] = []
    passages: set[Row] = set()
    for pair, article in zip(pairs, articles[1:], strict=True):
        whole = _whole_block(pair.one, articles[0]), _whole_block(pair.other, article)
        beside = Beside(pair, articles[0], article)
        for piece in pair.pieces:
            if not piece.same and _is_passage(piece, *whole):
                passages.add(Row(piece.one, piece.one_end, "left_out", beside(piece)))
            elif piece.alone:
                out = beside(piece)
                passages.add(Row(piece.one, piece.one_end, "left_out", out, brief=not out))
            elif not piece.same:
                small.append(Row(piece.one, piece.one_end, "varied"))
        passages.update(_moved(pair.pieces))
    return variants(small), sorted(passages)


def _moved(pieces: Sequence[Piece]) -> Iterator[Row]:
    """Give each moved passage from its first letter to its last."""
    bounds: dict[int, tuple[int, int]] = {}
    for piece in pieces:
        if piece.moved:
            start, end = bounds.get(piece.moved, (piece.one, piece.one_end))
            bounds[piece.moved] = min(start, piece.one), max(end, piece.one_end)
    yield from (Row(start, end, "moved") for start, end in bounds.values())


def _is_passage(piece: Piece, one: Callable[[int, int], bool], other: Callable[[int, int], bool]) -> bool:
    """Say whether a passage of some length, or a whole paragraph, stands in one of two copies alone."""
    here, there = piece.one_end - piece.one, piece.other_end - piece.other
    if here and there:
        return False
    return max(here, there) >= _LONG or (one(piece.one, piece.one_end) if here else other(piece.other, piece.other_end))


def _whole_block(key: Key, article: Article) -> Callable[[int, int], bool]:
    """Return what says whether letters are a whole block, or more."""

    def whole(start: int, end: int) -> bool:
        block = article.block_at(key.starts[start])
        if block is None:
            return False
        first, last = key.letters(block.span)
        return start <= first < last <= end

    return whole
