"""Differences parted at the borders of sentences: a changed figure is one, a sentence that follows it alone is another.

::

    one     涉及金额3.6亿元。                            36亿元 / 63亿元           changed
    other   涉及金额6.3亿元。起诉书记载的发票为421张。   nothing / 起诉书…421张    in the other alone

Where both have whole sentences that are nothing like each other, neither replaces the other: each stands alone.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz.distance import Levenshtein, Postfix, Prefix

from reader.collation.key import Key
from reader.collation.pieces import Piece

_ALIKE = 0.35
_LEAST = 20
_MOST_SHIFTED = 12


def parted(pieces: Sequence[Piece], one: Key, other: Key) -> list[Piece]:
    """Return the pieces of an alignment, those that differ parted at sentences; sorted by place in the first copy."""
    shifted = _at_sentences(list(pieces), one, other)
    return sorted(part for piece in shifted for part in ([piece] if piece.same else _aligned(piece, one, other)))


def _aligned(piece: Piece, one: Key, other: Key) -> Iterator[Piece]:
    """Give the parts of a piece that differs, without the letters that are the same once a sentence is parted off."""
    for part in _parts(piece, one, other):
        if part == piece or part.alone:
            yield part
            continue
        first, second = one.text[part.one : part.one_end], other.text[part.other : part.other_end]
        start = Prefix.similarity(first, second)
        end = Postfix.similarity(first[start:], second[start:])
        cuts = (0, 0), (start, start), (len(first) - end, len(second) - end), (len(first), len(second))
        for number, (low, high) in enumerate(pairwise(cuts)):
            if low != high:
                ends = part.one + low[0], part.one + high[0], part.other + low[1], part.other + high[1]
                yield Piece(*ends, same=number != 1, moved=part.moved)


def _at_sentences(pieces: list[Piece], one: Key, other: Key) -> list[Piece]:
    """Shift what one copy has alone to the borders of sentences, where its ends let it.

    Of 他说A。他说B。 and 他说A。 the letters say as well that 说B。他 is what one has more.
    """
    for at in range(1, len(pieces) - 1):
        before, piece, after = pieces[at - 1 : at + 2]
        if piece.same or not (before.same and after.same) or not _follow(before, piece) or not _follow(piece, after):
            continue
        key, start, end = (one, piece.one, piece.one_end) if piece.one < piece.one_end else (other, *piece[2:4])
        if piece.one < piece.one_end and piece.other < piece.other_end:
            continue
        room = before.one - before.one_end, after.one_end - after.one
        by = _shift(key, start, end, room)
        if by:
            pieces[at - 1] = before._replace(one_end=before.one_end + by, other_end=before.other_end + by)
            pieces[at] = Piece(piece.one + by, piece.one_end + by, piece.other + by, piece.other_end + by, same=False)
            pieces[at + 1] = after._replace(one=after.one + by, other=after.other + by)
    return pieces


def _follow(piece: Piece, after: Piece) -> bool:
    return (piece.one_end, piece.other_end, piece.moved) == (after.one, after.other, after.moved)


def _shift(key: Key, start: int, end: int, room: tuple[int, int]) -> int:
    """Return by how much letters can be moved so that they are whole sentences; 0 where they are or can't be."""
    if _is_whole(key, start, end):
        return 0
    least, most = max(-_MOST_SHIFTED, room[0] + 1), min(_MOST_SHIFTED, room[1] - 1)
    for by in sorted(range(least, most + 1), key=abs):
        low, high = (start + by, start) if by < 0 else (start, start + by)
        size = end - start
        if key.text[low:high] == key.text[low + size : high + size] and _is_whole(key, start + by, end + by):
            return by
    return 0


def _parts(piece: Piece, one: Key, other: Key) -> Iterator[Piece]:
    """Give the parts of a piece that differs."""
    if piece.one == piece.one_end or piece.other == piece.other_end:
        yield from _whole_sentences(piece, one, other)
        return
    begins = piece.one in one.sentences and piece.other in other.sentences
    ends = piece.one_end in one.sentences and piece.other_end in other.sentences
    ones, others = _inside(one, piece.one, piece.one_end), _inside(other, piece.other, piece.other_end)
    if begins and ends:
        yield from _whole_sentences(piece, one, other)
    elif ends:
        cut = ones[0] if ones else piece.one_end, others[0] if others else piece.other_end
        yield piece._replace(one_end=cut[0], other_end=cut[1])
        yield from _whole_sentences(piece._replace(one=cut[0], other=cut[1]), one, other)
    elif begins:
        cut = ones[-1] if ones else piece.one, others[-1] if others else piece.other
        yield from _whole_sentences(piece._replace(one_end=cut[0], other_end=cut[1]), one, other)
        yield piece._replace(one=cut[0], other=cut[1])
    else:
        yield piece


def _whole_sentences(piece: Piece, one: Key, other: Key) -> Iterator[Piece]:
    """Give the parts of a piece that begins and ends with sentences, as far as there are letters on either side."""
    here, there = piece.one < piece.one_end, piece.other < piece.other_end
    if here != there:
        whole = _is_whole(one, piece.one, piece.one_end) if here else _is_whole(other, piece.other, piece.other_end)
        yield piece._replace(alone=whole)
    elif here and _are_other_words(piece, one, other):
        yield piece._replace(other_end=piece.other, alone=True)
        yield piece._replace(one=piece.one_end, alone=True)
    elif here:
        yield piece


def _are_other_words(piece: Piece, one: Key, other: Key) -> bool:
    """Say whether what stands in one place of two copies has nothing to do with each other; a title always has."""
    first, second = one.text[piece.one : piece.one_end], other.text[piece.other : piece.other_end]
    return (
        bool(piece.one and piece.other)
        and max(len(first), len(second)) >= _LEAST
        and Levenshtein.normalized_similarity(first, second) < _ALIKE
    )


def _is_whole(key: Key, start: int, end: int) -> bool:
    return start in key.sentences and end in key.sentences


def _inside(key: Key, start: int, end: int) -> list[int]:
    return [at for at in range(start + 1, end) if at in key.sentences]
