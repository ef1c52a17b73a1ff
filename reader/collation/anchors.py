"""Passages that two texts share beyond doubt, found in time that grows with their length.

A run of eight letters that stands once in either text pins the two together there (the idea of patience diff); what
can be had in one order is the main alignment, and a long passage out of that order was moved.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from typing import NamedTuple

_LETTERS = 8
_LEAST_MOVED = 20
_MOVED_GAP = 60


class Run(NamedTuple):
    """Equal letters: `size` of them, from `one` in the first text and from `other` in the second."""

    one: int
    other: int
    size: int

    @property
    def one_end(self) -> int:
        """Where it ends in the first text."""
        return self.one + self.size

    @property
    def other_end(self) -> int:
        """Where it ends in the second text."""
        return self.other + self.size


class Moved(NamedTuple):
    """A passage that stands elsewhere in the second text; small changes inside are possible."""

    one: int
    one_end: int
    other: int
    other_end: int


def shared_runs(one: str, other: str, size: int = _LETTERS) -> list[Run]:
    """Return the equal passages around letters that stand once in both texts, by their place in the first."""
    first, second = _lone(one, size), _lone(other, size)
    runs: list[Run] = []
    for gram, at in first.items():
        there = second.get(gram, -1)
        if at < 0 or there < 0:
            continue
        if runs and at < runs[-1].one_end and at - there == runs[-1].one - runs[-1].other:
            continue
        runs.append(_grown(one, other, at, there, size))
    return sorted(set(runs))


def _lone(text: str, size: int) -> dict[str, int]:
    """Return where each run of letters begins; -1 for one that stands more than once."""
    places: dict[str, int] = {}
    for at in range(len(text) - size + 1):
        gram = text[at : at + size]
        places[gram] = -1 if gram in places else at
    return places


def _grown(one: str, other: str, at: int, there: int, size: int) -> Run:
    start, begin = at, there
    while start and begin and one[start - 1] == other[begin - 1]:
        start, begin = start - 1, begin - 1
    end, stop = at + size, there + size
    while end < len(one) and stop < len(other) and one[end] == other[stop]:
        end, stop = end + 1, stop + 1
    return Run(start, begin, end - start)


def ending_at_breaks(run: Run, ones: Sequence[int], others: Sequence[int]) -> Run:
    """Take off the few letters by which a run reaches into a paragraph beside it, which may be another in either text.

    Args:
        run: the run.
        ones: where the paragraphs of the first text begin.
        others: where those of the second begin.
    """
    over = run.one_end - _last(ones, run.one_end - 1)
    if over * 2 < run.size and over < _LETTERS and run.other_end - over == _last(others, run.other_end - 1):
        run = run._replace(size=run.size - over)
    after = _next(ones, run.one + 1) - run.one
    if after * 2 < run.size and after < _LETTERS and run.other + after == _next(others, run.other + 1):
        run = Run(run.one + after, run.other + after, run.size - after)
    return run


def in_order(runs: Sequence[Run]) -> list[Run]:
    """Return the runs that can be had in one order and hold the most letters, trimmed where two overlap."""
    chain: list[Run] = []
    for run in _heaviest(runs):
        cut = max(0, chain[-1].one_end - run.one, chain[-1].other_end - run.other) if chain else 0
        if cut < run.size:
            chain.append(Run(run.one + cut, run.other + cut, run.size - cut))
    return chain


def _heaviest(runs: Sequence[Run]) -> list[Run]:
    """Return the increasing chain with the greatest sum of sizes; a tree of maxima finds each best predecessor."""
    order = sorted({run.other for run in runs})
    best = [(0, -1)] * (len(order) + 1)
    before: list[int] = []
    for number, run in enumerate(runs):
        rank = bisect_left(order, run.other)
        at, found = rank, (0, -1)
        while at:
            found = max(found, best[at])
            at &= at - 1
        before.append(found[1])
        at, reached = rank + 1, (found[0] + run.size, number)
        while at < len(best):
            best[at] = max(best[at], reached)
            at += at & -at
    at, found = len(order), (0, -1)
    while at:
        found = max(found, best[at])
        at &= at - 1
    chain: list[Run] = []
    number = found[1]
    while number >= 0:
        chain.append(runs[number])
        number = before[number]
    return chain[::-1]


def moved_passages(
    runs: Sequence[Run], chain: Sequence[Run], ones: Sequence[int], others: Sequence[int]
) -> list[Moved]:
    """Return the passages out of order that are long enough to have been moved as they are.

    Args:
        runs: the equal passages.
        chain: those in order.
        ones: where the paragraphs of the first text begin; one moved with small changes at its ends is taken whole.
        others: where those of the second begin.
    """
    taken = _Taken(chain)
    moved: list[Moved] = []
    # The longest first: words that happen to stand elsewhere too must not keep a passage from its place.
    groups = _groups([part for run in runs if (part := taken.free(run))], taken)
    for group in sorted(groups, key=_letters, reverse=True):
        parts = [part for run in group if (part := taken.free(run))]
        whole = [_passage(parts)] if _letters(parts) >= _LEAST_MOVED or _is_paragraphs(parts, ones, others) else []
        longest = [_passage([part]) for part in parts if part.size >= _LEAST_MOVED]
        moved += whole if whole and taken.take(whole[0]) else filter(taken.take, longest)
    return [_whole(each, taken, ones, others) for each in moved]


def _groups(runs: Sequence[Run], taken: "_Taken") -> list[list[Run]]:
    """Put runs that follow each other closely in both texts together, unless something else stands in between."""
    starts = sorted(run.other for run in runs if run.size >= _LEAST_MOVED)
    groups: list[list[Run]] = []
    for run in runs:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and 0 <= run.one - last.one_end <= _MOVED_GAP
            and 0 <= run.other - last.other_end <= _MOVED_GAP
            and bisect_left(starts, run.other) == bisect_left(starts, last.other_end)
            and taken.leaves(Moved(last.one_end, run.one, last.other_end, run.other))
        ):
            groups[-1].append(run)
        else:
            groups.append([run])
    return groups


def _is_paragraphs(runs: Sequence[Run], ones: Sequence[int], others: Sequence[int]) -> bool:
    """Say whether runs are whole paragraphs in both texts, which may be short."""
    if not runs:
        return False
    first, last = runs[0], runs[-1]
    return (
        _last(ones, first.one) == first.one
        and _last(others, first.other) == first.other
        and _next(ones, last.one_end) == last.one_end
        and _next(others, last.other_end) == last.other_end
    )


def _letters(runs: Sequence[Run]) -> int:
    return sum(run.size for run in runs)


def _passage(runs: Sequence[Run]) -> Moved:
    return Moved(runs[0].one, runs[-1].one_end, runs[0].other, runs[-1].other_end)


def _whole(moved: Moved, taken: "_Taken", ones: Sequence[int], others: Sequence[int]) -> Moved:
    """Widen a passage to whole paragraphs, at each end where both texts have little more than it, which is free."""
    one, other = (_last(ones, moved.one), _last(others, moved.other))
    before = Moved(one, moved.one, other, moved.other)
    if max(moved.one - one, moved.other - other) <= moved.one_end - moved.one and taken.take(before):
        moved = moved._replace(one=one, other=other)
    one_end, other_end = (_next(ones, moved.one_end), _next(others, moved.other_end))
    after = Moved(moved.one_end, one_end, moved.other_end, other_end)
    if max(one_end - moved.one_end, other_end - moved.other_end) <= moved.one_end - moved.one and taken.take(after):
        moved = moved._replace(one_end=one_end, other_end=other_end)
    return moved


def _last(starts: Sequence[int], at: int) -> int:
    return starts[max(0, bisect_right(starts, at) - 1)]


def _next(starts: Sequence[int], at: int) -> int:
    return starts[min(len(starts) - 1, bisect_left(starts, at))]


class _Taken:
    """The parts of both texts that are spoken for."""

    def __init__(self, chain: Sequence[Run]) -> None:
        self._ones = [(run.one, run.one_end) for run in chain]
        self._others = [(run.other, run.other_end) for run in chain]

    def leaves(self, passage: Moved) -> bool:
        """Say whether a passage is free in both texts."""
        return _is_free(self._ones, passage.one, passage.one_end) and _is_free(
            self._others, passage.other, passage.other_end
        )

    def free(self, run: Run) -> Run | None:
        """Return the longest part of a run that is free in both texts."""
        held = [(start - run.one, end - run.one) for start, end in _overlapping(self._ones, run.one, run.one_end)]
        held += [
            (start - run.other, end - run.other) for start, end in _overlapping(self._others, run.other, run.other_end)
        ]
        best = at = size = 0
        for start, end in sorted([*held, (run.size, run.size)]):
            if start - at > size:
                best, size = at, start - at
            at = max(at, end)
        return Run(run.one + best, run.other + best, size) if size else None

    def take(self, passage: Moved) -> bool:
        """Take a passage if it is free, and say whether it was."""
        free = self.leaves(passage)
        if free:
            insort(self._ones, (passage.one, passage.one_end))
            insort(self._others, (passage.other, passage.other_end))
        return free


def _is_free(ranges: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    if start == end:
        return True
    number = bisect_left(ranges, (end, 0))
    return not number or ranges[number - 1][1] <= start


def _overlapping(ranges: Sequence[tuple[int, int]], start: int, end: int) -> Sequence[tuple[int, int]]:
    """Return those of some sorted ranges, which don't overlap each other, that share something with a stretch."""
    last = bisect_left(ranges, (end, 0))
    first = last
    while first and ranges[first - 1][1] > start:
        first -= 1
    return ranges[first:last]
