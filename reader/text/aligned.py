"""AlignedText: a text, what it became, and which part of the one is which part of the other.

::

    source   0 内 1 存 2 很 3 大 4          "内存很大" -> "記憶體很大"
    target   0 記 1 憶 2 體 3 很 4 大 5
    runs     [0,2)->[0,3) atomic            内存 has one image, 記憶體; half of it has none
             [2,4)->[3,5) even              很大 maps character by character

A run is *even* (both sides as long; places inside map by arithmetic) or *atomic* (a place inside has no exact image).
Only the atomic runs are kept; what lies between two of them is even, so memory grows with what changed length.
What to do about a place inside an atomic run has a name (after spaCy's `Doc.char_span`):

- `expand` (default): take the whole run;
- `contract`: leave the run out;
- `strict`: return None.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import repeat
from operator import sub
from typing import Literal, overload

from reader.text.span import Span

Snap = Literal["expand", "contract"]
Edit = tuple[Span, str]
Run = tuple[int, int, int, int]


class _Side:
    """The atomic runs' bounds in one of the two texts, sorted."""

    __slots__ = ("ends", "starts")

    def __init__(self, starts: array[int], ends: array[int]) -> None:
        self.starts = starts
        self.ends = ends


@dataclass(frozen=True, slots=True)
class _Link:
    """One alignment between two texts, as its atomic runs."""

    source: _Side
    target: _Side

    def map(self, span: Span, origin: _Side, image: _Side, snap: Snap | Literal["strict"]) -> Span | None:
        if span.start == span.end:
            return self._map_place(span.start, origin, image, snap)
        first = bisect_right(origin.ends, span.start)
        last = bisect_left(origin.starts, span.end) - 1
        start = self._even(span.start, first, origin, image)
        end = self._even(span.end, last + 1, origin, image)
        if first <= last:
            cut_start = origin.starts[first] < span.start
            cut_end = origin.ends[last] > span.end
            if snap == "strict" and (cut_start or cut_end):
                return None
            if cut_start:
                start = image.starts[first] if snap == "expand" else image.ends[first]
            if cut_end:
                end = image.ends[last] if snap == "expand" else image.starts[last]
        return Span(start, max(start, end))

    def _map_place(self, offset: int, origin: _Side, image: _Side, snap: Snap | Literal["strict"]) -> Span | None:
        """Map an empty span: runs that are empty here (something stands here on the other side) or go across."""
        first = bisect_left(origin.ends, offset)
        last = bisect_right(origin.starts, offset) - 1
        while first <= last and origin.ends[first] == offset > origin.starts[first]:
            first += 1
        while first <= last and origin.starts[last] == offset < origin.ends[last]:
            last -= 1
        if first > last:
            place = self._even(offset, first, origin, image)
            return Span(place, place)
        if snap == "expand":
            return Span(image.starts[first], image.ends[last])
        inside = origin.starts[first] < offset
        return None if snap == "strict" and inside else Span(image.starts[first], image.starts[first])

    def place(self, offset: int, origin: _Side, image: _Side) -> int:
        """Map a single place: before an insertion, at the start of a run that it lies inside."""
        run = bisect_left(origin.ends, offset)
        if run < len(origin.starts) and origin.starts[run] < offset:
            return image.ends[run] if origin.ends[run] == offset else image.starts[run]
        return self._even(offset, run, origin, image)

    def origins(self, length: int) -> tuple[array[int], array[int]]:
        """Return the bounds in the source of each code point of the target; the source is so long."""
        starts, ends = array("q"), array("q")
        at = 0
        source, target = self.source, self.target
        for first, last, size in zip(source.starts, source.ends, map(sub, target.ends, target.starts), strict=True):
            starts.extend(range(at, first))
            ends.extend(range(at + 1, first + 1))
            starts.extend(repeat(first, size))
            ends.extend(repeat(last, size))
            at = last
        starts.extend(range(at, length))
        ends.extend(range(at + 1, length + 1))
        return starts, ends

    @staticmethod
    def _even(offset: int, run: int, origin: _Side, image: _Side) -> int:
        """Map a place that lies after atomic run `run - 1` and not after the start of run `run`."""
        if run == 0:
            return offset
        return image.ends[run - 1] + offset - origin.ends[run - 1]


class AlignedText:
    """A source text, a target text, and the alignment between them, both ways.

    Attributes:
        source: the text before.
        target: the text after.
    """

    __slots__ = ("_links", "source", "target")

    def __init__(self, source: str, target: str, links: tuple[_Link, ...] = ()) -> None:
        """Take texts and links as they are; use `identity`, `from_edits` or `compose` to make one."""
        self.source = source
        self.target = target
        self._links = links

    @classmethod
    def identity(cls, text: str) -> AlignedText:
        """Return the alignment of a text with itself."""
        return cls(text, text)

    @classmethod
    def from_edits(cls, source: str, edits: Iterable[Edit], *, atomic: bool = False) -> AlignedText:
        """Apply replacements to a text and keep the alignment.

        Args:
            source: the text before.
            edits: `(span of source, what stands there instead)`, in order, not overlapping; an empty span inserts, an
                empty replacement deletes.
            atomic: make a replacement of equal length atomic too (a word for a word, not a character for a character).

        Raises:
            ValueError: the edits overlap or are out of order.
        """
        pieces: list[str] = []
        bounds = (array("q"), array("q"), array("q"), array("q"))
        at, shift = 0, 0
        for span, replacement in edits:
            if span.start < at:
                raise ValueError(f"edit at [{span.start}, {span.end}) overlaps the one before it")
            pieces += (source[at : span.start], replacement)
            grown = len(replacement) - len(span)
            if grown or atomic:
                start = span.start + shift
                for bound, value in zip(bounds, (span.start, span.end, start, start + len(replacement)), strict=True):
                    bound.append(value)
            at, shift = span.end, shift + grown
        pieces.append(source[at:])
        links = (_Link(_Side(*bounds[:2]), _Side(*bounds[2:])),) if bounds[0] else ()
        return cls(source, "".join(pieces), links)

    @classmethod
    def from_runs(cls, source: str, target: str, runs: Iterable[Run]) -> AlignedText:
        """Take two texts and their atomic runs, each `(start, end)` in the source, then in the target, in order.

        What lies between two runs must be as long on both sides; this is not checked, for the sake of long texts.
        """
        bounds = tuple(array("q", column) for column in zip(*runs, strict=True))
        links = (_Link(_Side(*bounds[:2]), _Side(*bounds[2:])),) if bounds else ()
        return cls(source, target, links)

    @property
    def even(self) -> bool:
        """Whether every offset is the same in both texts."""
        return not self._links

    def compose(self, after: AlignedText) -> AlignedText:
        """Return this change followed by another.

        The chain of alignments is kept and mapped link by link: one flattened list would have to merge overlapping
        runs and answer too wide.

        Raises:
            ValueError: `after` doesn't start from this target.
        """
        if after.source != self.target:
            raise ValueError("the second text doesn't begin where the first one ends")
        return AlignedText(self.source, after.target, self._links + after._links)

    @overload
    def to_target(self, span: Span, snap: Snap = "expand") -> Span: ...
    @overload
    def to_target(self, span: Span, snap: Literal["strict"]) -> Span | None: ...
    def to_target(self, span: Span, snap: Snap | Literal["strict"] = "expand") -> Span | None:
        """Map a span of the source to the target.

        Touching insertions are left out; an empty span where something was inserted maps to the insertion under
        `expand`. Characters that were deleted have an empty image.
        """
        self._check(span, self.source)
        image: Span | None = span
        for link in self._links:
            if image is not None:
                image = link.map(image, link.source, link.target, snap)
        return image

    @overload
    def to_source(self, span: Span, snap: Snap = "expand") -> Span: ...
    @overload
    def to_source(self, span: Span, snap: Literal["strict"]) -> Span | None: ...
    def to_source(self, span: Span, snap: Snap | Literal["strict"] = "expand") -> Span | None:
        """Map a span of the target back to the source; touching deletions are left out."""
        self._check(span, self.target)
        image: Span | None = span
        for link in reversed(self._links):
            if image is not None:
                image = link.map(image, link.target, link.source, snap)
        return image

    def origins(self) -> tuple[array[int], array[int]]:
        """Return for each code point of the target where what it came from starts and ends in the source.

        What was put in where nothing stood comes from an empty range. Mapping a whole text so is much quicker than
        asking for each of its places.
        """
        starts = array("q", range(len(self.source)))
        ends = array("q", range(1, len(self.source) + 1))
        for link in self._links:
            lower, upper = link.origins(len(starts))
            last = ends[-1] if ends else 0
            began = array("q", (starts[at] if at < len(starts) else last for at in lower))
            ends = array("q", (ends[end - 1] if end > at else begin for at, end, begin in zip(lower, upper, began)))  # noqa: B905 - equally long
            starts = began
        return starts, ends

    def to_target_offset(self, offset: int) -> int:
        """Map a single place in the source: before an insertion, to the start of a run that it lies inside."""
        self._check(Span(offset, offset), self.source)
        for link in self._links:
            offset = link.place(offset, link.source, link.target)
        return offset

    def to_source_offset(self, offset: int) -> int:
        """Map a single place in the target back to the source."""
        self._check(Span(offset, offset), self.target)
        for link in reversed(self._links):
            offset = link.place(offset, link.target, link.source)
        return offset

    @staticmethod
    def _check(span: Span, text: str) -> None:
        if span.end > len(text):
            raise ValueError(f"[{span.start}, {span.end}) reaches beyond a text of {len(text)} code points")
