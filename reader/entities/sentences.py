"""Sentences and clauses of a text, and which name stands where: the ground that roles and quotes are read on."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from reader.entities.types import Entity
from reader.text.span import Span

_SENTENCE_END = re.compile(r"[。！？!?…]+[”’」』\"）)]*|\n+")


def sentences(text: str) -> list[Span]:
    """Return the sentences of `text`, closing quotation marks included; they leave no character out."""
    spans: list[Span] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        spans.append(Span(start, match.end()))
        start = match.end()
    if start < len(text):
        spans.append(Span(start, len(text)))
    return spans


@dataclass(frozen=True, slots=True)
class Named:
    """One mention of a name, with the entity that it names."""

    start: int
    end: int
    entity: Entity


class NameIndex:
    """Mentions of names in reading order, found by place."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        found = [Named(m.span.start, m.span.end, entity) for entity in entities for m in entity.mentions]
        self._all = sorted(found, key=lambda named: (named.start, named.end))
        self._starts = [named.start for named in self._all]
        self._ends = [named.end for named in self._all]

    def __iter__(self):  # noqa: ANN204  an iterator of Named
        """Go through the mentions in reading order."""
        return iter(self._all)

    def within(self, start: int, end: int) -> list[Named]:
        """Return the mentions that lie wholly in `[start, end)`."""
        low = bisect_left(self._starts, start)
        high = bisect_left(self._starts, end)
        return [named for named in self._all[low:high] if named.end <= end]

    def at(self, offset: int) -> Named | None:
        """Return the mention that begins at `offset`."""
        place = bisect_left(self._starts, offset)
        return self._all[place] if place < len(self._all) and self._starts[place] == offset else None

    def covers(self, offset: int) -> bool:
        """Say whether a mention holds the character at `offset`."""
        place = bisect_right(self._starts, offset)
        return bool(place) and offset < self._ends[place - 1]

    def before(self, offset: int) -> Named | None:
        """Return the last mention that ends at or before `offset`."""
        place = bisect_right(self._ends, offset)
        return self._all[place - 1] if place else None


class SentenceIndex:
    """The sentences of a text, found by place."""

    def __init__(self, text: str) -> None:
        self._spans = sentences(text)
        self._starts = [span.start for span in self._spans]

    def at(self, offset: int) -> Span:
        """Return the sentence that holds `offset`."""
        if not self._spans:
            return Span(0, 0)
        return self._spans[max(0, bisect_right(self._starts, offset) - 1)]
