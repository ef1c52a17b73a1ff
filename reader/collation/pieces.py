"""Two texts side by side, letter by letter: what is the same, what differs, what was moved.

::

    one     疫情发生后，小店街道立即启动          pieces  疫情发生后 = ,  小店街道 / 该街道 ,  立即启动 =
    other   疫情发生后，该街道立即启动
"""

from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from reader.article.damage.marks import MASKS
from reader.collation.anchors import Run, ending_at_breaks, in_order, moved_passages, shared_runs
from reader.collation.key import Key

_MOST_CELLS = 3_000_000_000
_STEP = 64


class Piece(NamedTuple):
    """Letters of one text and what stands for them in the other.

    Attributes:
        one: where it starts in the first text.
        one_end: where it ends there.
        other: where it starts in the second text.
        other_end: where it ends there.
        same: whether both have the same letters.
        moved: the number of the moved passage that it belongs to, from 1; 0 for none.
        alone: whether it is whole sentences that one text has and the other lacks.
    """

    one: int
    one_end: int
    other: int
    other_end: int
    same: bool
    moved: int = 0
    alone: bool = False

    @property
    def turned(self) -> "Piece":
        """The same with the two texts changed round."""
        return Piece(self.other, self.other_end, self.one, self.one_end, self.same, self.moved, self.alone)


Ranges = Sequence[tuple[int, int]]


def align_letters(first_key: Key, second_key: Key) -> Generator[None, None, list[Piece]]:
    """Align two copies; each step is short, and the result comes when the generator ends, in the order of the first."""
    one, other = first_key.text, second_key.text
    breaks = first_key.breaks, second_key.breaks
    runs = [ending_at_breaks(run, *breaks) for run in shared_runs(one, other)]
    yield
    chain = in_order(runs)
    moved = moved_passages(runs, chain, *breaks)
    pieces: list[Piece] = []
    ends = [Run(0, 0, 0), *chain, Run(len(one), len(other), 0)]
    for number, (before, run) in enumerate(pairwise(ends)):
        first = _without((before.one_end, run.one), ((each.one, each.one_end) for each in moved))
        second = _without((before.other_end, run.other), ((each.other, each.other_end) for each in moved))
        pieces += _differing(one, other, first, second)
        if run.size:
            pieces.append(Piece(run.one, run.one_end, run.other, run.other_end, same=True))
        if number % _STEP == 0:
            yield
    for number, each in enumerate(moved, 1):
        inside = _differing(one, other, [(each.one, each.one_end)], [(each.other, each.other_end)])
        pieces += (piece._replace(moved=number) for piece in inside)
        yield
    return sorted(_joined(pieces))


def _without(whole: tuple[int, int], holes: Iterable[tuple[int, int]]) -> Ranges:
    """Return the parts of a range that lie in no hole; at least one, which may be empty."""
    at, end = whole
    parts: list[tuple[int, int]] = []
    for start, stop in sorted(hole for hole in holes if hole[0] < end and hole[1] > at):
        if start > at:
            parts.append((at, start))
        at = stop
    if at < end or not parts:
        parts.append((min(at, end), end))
    return parts


def _differing(one: str, other: str, first: Ranges, second: Ranges) -> Iterator[Piece]:
    """Align what lies between two pinned places, letter by letter."""
    a = "".join(one[start:end] for start, end in first)
    b = "".join(other[start:end] for start, end in second)
    if not a and not b:
        return
    if len(first) == len(second) == 1:
        at, there = first[0][0], second[0][0]
        for piece in _opcodes(a, b):
            yield Piece(piece.one + at, piece.one_end + at, piece.other + there, piece.other_end + there, piece.same)
        return
    for piece in _opcodes(a, b):
        yield from _cut(piece, first, second)


def _opcodes(one: str, other: str) -> list[Piece]:
    if len(one) * len(other) > _MOST_CELLS:
        return [Piece(0, len(one), 0, len(other), same=False)]
    steps = Levenshtein.opcodes(one, other)
    tidy: list[Piece] = []
    for step in steps:
        _push(
            tidy, Piece(step.src_start, step.src_end, step.dest_start, step.dest_end, step.tag == "equal"), one, other
        )
    return tidy


def _push(pieces: list[Piece], piece: Piece, one: str, other: str) -> None:
    """Add a piece; where little that is the same lies between two long differences, the three are one."""
    while pieces and not piece.same:
        last = pieces[-1]
        if not last.same:
            piece = Piece(last.one, piece.one_end, last.other, piece.other_end, same=False)
            pieces.pop()
        elif len(pieces) > 1 and _is_chance(pieces[-2], last, piece, one, other):
            piece = Piece(pieces[-2].one, piece.one_end, pieces[-2].other, piece.other_end, same=False)
            del pieces[-2:]
        else:
            break
    pieces.append(piece)


def _is_chance(before: Piece, same: Piece, after: Piece, one: str, other: str) -> bool:
    size = same.one_end - same.one
    longest = [max(each.one_end - each.one, each.other_end - each.other) for each in (before, after)]
    return size * 2 <= min(longest) and not any(
        _speaks(one[each.one : each.one_end]) or _speaks(other[each.other : each.other_end]) for each in (before, after)
    )


def _speaks(letters: str) -> bool:
    """Say whether letters are a mask or a number alone, which stand for themselves."""
    return bool(letters) and (not letters.strip(MASKS) or letters.strip(".%").isdecimal())


def _cut(piece: Piece, first: Ranges, second: Ranges) -> Iterator[Piece]:
    """Bring a piece of joined ranges back to where the ranges stand."""
    ones = list(_placed(piece.one, piece.one_end, first))
    others = list(_placed(piece.other, piece.other_end, second))
    if len(ones) == len(others) == 1:
        yield Piece(*ones[0], *others[0], piece.same)
        return
    if piece.same:
        ones, others = _evened(ones, others)
        yield from (Piece(*one, *other, same=True) for one, other in zip(ones, others, strict=True))
        return
    last = others[0][0]
    yield from (Piece(*one, last, last, same=False) for one in ones if one[0] < one[1])
    place = ones[0][0]
    yield from (Piece(place, place, *other, same=False) for other in others if other[0] < other[1])


def _placed(start: int, end: int, ranges: Ranges) -> Iterator[tuple[int, int]]:
    """Give where a stretch of the joined ranges stands."""
    begun, given = 0, False
    for low, high in ranges:
        stop = begun + high - low
        inside = max(start, begun), min(end, stop)
        if inside[0] < inside[1] or (start == end and not given and begun <= start <= stop):
            given = True
            yield inside[0] - begun + low, inside[1] - begun + low
        begun = stop


def _evened(ones: Ranges, others: Ranges) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Cut two lists of ranges, as long together, so that each has one as long in the other."""
    cuts = sorted({*_ends(ones), *_ends(others)})
    sizes = [end - start for start, end in pairwise([0, *cuts])]
    return _sliced(ones, sizes), _sliced(others, sizes)


def _ends(ranges: Ranges) -> Iterator[int]:
    at = 0
    for start, end in ranges:
        at += end - start
        yield at


def _sliced(ranges: Ranges, sizes: Sequence[int]) -> list[tuple[int, int]]:
    rest = list(ranges)
    slices: list[tuple[int, int]] = []
    for size in sizes:
        start, end = rest[0]
        slices.append((start, start + size))
        rest[:1] = [(start + size, end)] if start + size < end else []
    return slices


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Join pieces of one kind that follow each other in both texts."""
    last: Piece | None = None
    for piece in pieces:
        if last and (last.one_end, last.other_end, last.same, last.moved) == (
            piece.one, piece.other, piece.same, piece.moved,
        ):  # fmt: skip
            last = Piece(last.one, piece.one_end, last.other, piece.other_end, last.same, last.moved)
            continue
        if last:
            yield last
        last = piece
    if last:
        yield last
