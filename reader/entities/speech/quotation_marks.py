"""Pairs of quotation marks."""

from collections.abc import Iterator
from dataclasses import dataclass

_PAIRS = {"“": "”", "「": "」", "‘": "’", "『": "』", "＂": "＂", '"': '"'}


@dataclass(frozen=True, slots=True)
class Marks:
    """A pair of quotation marks: `start` and `end` are those of the words inside."""

    start: int
    end: int

    @property
    def before(self) -> int:
        """Offset of the opening mark."""
        return self.start - 1

    @property
    def after(self) -> int:
        """Offset after the closing mark."""
        return self.end + 1


def pairs(text: str) -> Iterator[Marks]:
    """Yield the outermost pairs of quotation marks, paragraph by paragraph; one left open ends with its paragraph."""
    offset = 0
    for line in text.splitlines(keepends=True):
        yield from _line_pairs(line, offset)
        offset += len(line)


def _line_pairs(line: str, offset: int) -> Iterator[Marks]:
    stack: list[tuple[str, int]] = []
    for place, char in enumerate(line):
        if stack and char == _PAIRS[stack[-1][0]]:
            _, start = stack.pop()
            if not stack:
                yield Marks(offset + start, offset + place)
        elif char in _PAIRS and not (char == "‘" and place and line[place - 1].isascii() and line[place - 1].isalpha()):
            stack.append((char, place + 1))
    if stack and stack[0][0] in {"“", "「"} and len(line.rstrip()) - stack[0][1] > 8:
        yield Marks(offset + stack[0][1], offset + len(line.rstrip()))
