"""A span: the only way in which Xidu says where something is.

::

    offset   0 1 2 3 4 5
             张 三 说 ： 好
             [   )             Span(0, 2) is 张三
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range `[start, end)` of code points.

    Attributes:
        start: offset of the first code point.
        end: offset after the last one; equal to `start` for a place between two characters.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a range that runs backwards or begins before the text."""
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no such span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        """Return the number of code points."""
        return self.end - self.start

    def __bool__(self) -> bool:
        """Every span is true, an empty one too: a place is something."""
        return True

    def __contains__(self, offset: int) -> bool:
        """Say whether the code point at `offset` lies inside."""
        return self.start <= offset < self.end

    def covers(self, other: "Span") -> bool:
        """Say whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two share a code point."""
        return max(self.start, other.start) < min(self.end, other.end)

    def shift(self, by: int) -> "Span":
        """Return the span moved by `by` code points."""
        return Span(self.start + by, self.end + by)

    def of(self, text: str) -> str:
        """Return the part of `text` that the span covers."""
        return text[self.start : self.end]
