"""What helps to read an article and can be switched on: paragraph numbers, readings above the words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.entities.types import Mention
from reader.session.settings import Aloud, Numbers
from reader.text import Notation, Region, Span, readings, written

_FIFTH = 5
_NAMES = frozenset({"PER", "LOC", "ORG", "WORK", "TERM"})


@dataclass(frozen=True)
class Aids:
    """Which aids are on.

    Attributes:
        numbers: which paragraphs have their number in the margin.
        aloud: what has its reading above it.
        notation: of the readings.
        region: whose readings.
        words: those that the reader learns, in all their forms.
    """

    numbers: Numbers = "every"
    aloud: Aloud = "off"
    notation: Notation = "pinyin"
    region: Region = "mainland"
    words: frozenset[str] = frozenset()

    @property
    def spread(self) -> float:
        """How far, in em, the letters move apart to leave room for a reading above every one."""
        return {"pinyin": 0.25, "zhuyin": 0.3}[self.notation] if self.aloud == "all" else 0.0

    @property
    def lift(self) -> float:
        """How much higher, in em, a line is that has readings above it."""
        return 0.3 if self.aloud == "all" else 0.0

    def numbered(self, paragraph: int | None) -> bool:
        """Say whether a paragraph's number stands in the margin."""
        if paragraph is None or self.numbers == "off":
            return False
        return self.numbers == "every" or paragraph % _FIFTH == 0

    def readings(self, text: str, names: Sequence[tuple[Span, Mention]]) -> Iterator[tuple[int, str]]:
        """Give the readings that stand above a text, each with the place of its letter.

        Args:
            text: of a block, as shown.
            names: the mentions in it, with their places in the text as shown.
        """
        if self.aloud == "off":
            return
        from reader.entities.telling.syllables import name_syllables  # noqa: PLC0415 - most readers never switch readings on

        said = readings(text, self.region)
        for span, mention in names:
            if mention.type in _NAMES:
                said[span.start : span.end] = name_syllables(span.of(text), mention.type, self.region)
        for span in self._wanted(text, names):
            for place in range(span.start, span.end):
                if said[place]:
                    yield place, written(said[place], self.notation)

    def _wanted(self, text: str, names: Sequence[tuple[Span, Mention]]) -> Iterator[Span]:
        if self.aloud == "all":
            yield Span(0, len(text))
        elif self.aloud == "names":
            yield from (span for span, mention in names if mention.type in _NAMES)
        elif self.words:
            longest_first = sorted(self.words, key=len, reverse=True)
            for found in re.finditer("|".join(map(re.escape, longest_first)), text):
                yield Span(*found.span())


@lru_cache(maxsize=256)
def readings_above(aids: Aids, text: str, names: tuple[tuple[Span, Mention], ...]) -> tuple[tuple[int, str], ...]:
    """Return the readings that stand above a text; as many paragraphs as are read to and fro are remembered."""
    return tuple(aids.readings(text, names))


DEFAULT_AIDS = Aids()
