"""What the rules for names propose: spans that may be names."""

import re
from collections.abc import Generator, Iterable
from dataclasses import dataclass

from reader.entities.types import EntityType


@dataclass(slots=True, unsafe_hash=True)
class Candidate:
    """A span that may be a name; nobody changes one, though it isn't frozen, which would take three times as long.

    Attributes:
        start: offset in the text.
        end: offset after it.
        type: what it would name.
        confidence: 0 to 1.
        rank: of two that overlap with the same length, the higher one stays.
    """

    start: int
    end: int
    type: EntityType
    confidence: float
    rank: int = 0

    def __len__(self) -> int:
        """Return the number of characters."""
        return self.end - self.start

    def cut(self, start: int, end: int) -> "Candidate":
        """Return it at other places, itself where they are its own."""
        if (start, end) == (self.start, self.end):
            return self
        return Candidate(start, end, self.type, self.confidence, self.rank)


def longest(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return those that don't overlap, the longest first choice, in order."""
    kept: list[Candidate] = []
    taken: set[int] = set()
    for found in sorted(candidates, key=lambda one: (one.start - one.end, -one.rank, -one.confidence, one.start)):
        places = range(found.start, found.end)
        if places and taken.isdisjoint(places):
            taken.update(places)
            kept.append(found)
    return sorted(kept, key=lambda one: one.start)


def longest_stepwise(candidates: Iterable[Candidate]) -> Generator[None, None, list[Candidate]]:
    """Return what `longest` returns, some hundred candidates at each step."""
    kept: list[Candidate] = []
    group: list[Candidate] = []
    end = 0
    for one in sorted(candidates, key=lambda one: one.start):
        if len(group) >= _GROUP and one.start >= end:
            kept += longest(group)
            group = []
            yield
        group.append(one)
        end = max(end, one.end)
    return kept + longest(group)


_GROUP = 1_000
_OPENING_JUNK = "“”‘’\"'「」『』（）()《》〈〉【】[]，,。．、：:；;！!？?…—-–·•*/／∕|丨｜▲△●◆■★~～ \t\r\n\u3000"
_EDGE = frozenset(_OPENING_JUNK)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop marks and white space at both ends, and what a bracket opens that closes behind; closed ones stay."""
    if (opened := _UNCLOSED.search(text, start, end)) and opened.start() > start:
        end = opened.start()
    while start < end and text[start] in _EDGE:
        start += 1
    while start < end and text[end - 1] in _EDGE and not (text[end - 1] in "）)" and _opens(text, start, end)):
        end -= 1
    return start, end


_UNCLOSED = re.compile("[（(][^）)]*$")


def _opens(text: str, start: int, end: int) -> bool:
    inside = text[start:end]
    return "（" in inside or "(" in inside
