"""Two copies and where each passage of the one stands in the other."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from reader.collation.key import Key
from reader.collation.pieces import Piece
from reader.text import AlignedText, Span
from reader.text.aligned import Run


class Pair:
    """The alignment of two copies, from the one to the other.

    Attributes:
        one: the key of the first copy.
        other: the key of the second.
        pieces: sorted by place in the first.
    """

    def __init__(self, one: Key, other: Key, pieces: Sequence[Piece]) -> None:
        self.one, self.other, self.pieces = one, other, pieces
        self._starts = [piece.one for piece in pieces]

    @cached_property
    def turned(self) -> "Pair":
        """The alignment from the other copy to the one."""
        return Pair(self.other, self.one, sorted(piece.turned for piece in self.pieces))

    def aligned(self, one: str, other: str) -> AlignedText:
        """Return the alignment of the two originals; a moved passage is left out here and put in there.

        Args:
            one: the original text of the first copy.
            other: the original text of the second.
        """
        return AlignedText.from_runs(one, other, self._runs())

    def to_other(self, span: Span) -> Span | None:
        """Return where a passage of the first copy stands in the other, moved or not; None if it has nothing of it."""
        start, end = self.one.letters(span)
        if start >= end:
            return None
        shared = [piece for piece in self._touching(start, end) if piece.same]
        if not shared:
            return None
        first, last = self.letters(start, end)
        return self.other.span(first, last) if first < last else None

    def letters(self, start: int, end: int) -> tuple[int, int]:
        """Return which letters of the other copy stand for some of the first; what was put in beside them counts."""
        groups: dict[int, list[tuple[int, int, int]]] = {}
        for piece in self._touching(start, end):
            groups.setdefault(piece.moved, []).append(_image(piece, start, end))
        if not groups:
            return self._place(start)
        weights = Counter({moved: sum(size for size, _, _ in images) for moved, images in groups.items()})
        images = groups[weights.most_common(1)[0][0]]
        return min(image[1] for image in images), max(image[2] for image in images)

    def _touching(self, start: int, end: int) -> Iterator[Piece]:
        """Give the pieces that hold a range, empty ones at its ends too but for sentences that stand there alone."""
        number = bisect_left(self._starts, start)
        while number and self.pieces[number - 1].one_end >= start:
            number -= 1
        while number < len(self.pieces) and self.pieces[number].one <= end:
            piece = self.pieces[number]
            if (piece.one < end and piece.one_end > start) or _lies_in(piece, start, end):
                yield piece
            number += 1

    def _place(self, at: int) -> tuple[int, int]:
        """Return the place in the other copy for one between two letters of the first."""
        number = bisect_left(self._starts, at)
        if number and self.pieces[number - 1].one_end == at:
            place = self.pieces[number - 1].other_end
        else:
            place = self.pieces[number].other if number < len(self.pieces) else 0
        return place, place

    def _runs(self) -> Iterator[Run]:
        """Give where the originals part: even is what lies between two letters that are the same."""
        at = there = 0
        one, other = self.one, self.other
        for piece in self.pieces:
            if not piece.same or piece.moved:
                continue
            for first, second in zip(range(piece.one, piece.one_end), range(piece.other, piece.other_end), strict=True):
                start, begin = one.starts[first], other.starts[second]
                if start < at or begin < there:
                    continue
                if start - at != begin - there:
                    yield at, start, there, begin
                at, there = one.ends[first], other.ends[second]
                if at - start != there - begin:
                    yield start, at, begin, there
        if one.size - at != other.size - there:
            yield at, one.size, there, other.size


def _lies_in(piece: Piece, start: int, end: int) -> bool:
    """Say whether a place where something was put in lies in a range, or is it."""
    if piece.one < piece.one_end or piece.one < start:
        return False
    return not piece.alone or start == end or start < piece.one < end


def _image(piece: Piece, start: int, end: int) -> tuple[int, int, int]:
    """Return how many letters of a range a piece holds, and what stands for them in the other copy."""
    low, high = max(start, piece.one), min(end, piece.one_end)
    if piece.same:
        return high - low, piece.other + low - piece.one, piece.other + high - piece.one
    return high - low, piece.other, piece.other_end
