"""Code points to UTF-16 units and back, for Qt and for web tools: 𠮷 is one code point and two units.

::

    offset     0 1 2 3      code points
               𠮷 野 家
    position   0 2 3 4      UTF-16 units
"""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Index:
    """Counts one text both ways; costs nothing where all characters are one unit."""

    __slots__ = ("_offsets", "_positions")

    def __init__(self, text: str) -> None:
        """Note where the characters of two units stand."""
        wide = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._offsets = wide
        self._positions = [offset + before for before, offset in enumerate(wide)]

    def position(self, offset: int) -> int:
        """Return how many UTF-16 units stand before the code point at `offset`."""
        return offset + bisect_left(self._offsets, offset) if self._offsets else offset

    def offset(self, position: int) -> int:
        """Return the code point at a UTF-16 position; inside a pair, the character that the pair is."""
        if not self._positions:
            return position
        before = bisect_left(self._positions, position)
        inside = before and self._positions[before - 1] == position - 1
        return self._offsets[before - 1] if inside else position - before
