"""Where letters stand nearer or further than their own widths say: marks that meet, Latin in Chinese.

::

    他说：“《细读》，好。”   of two marks that meet, half an em of the empty paper between them goes
    共有35万人             a quarter of an em between Han characters and Latin letters or figures
    用iPhone 15拍          the same in place of a space after Latin in Chinese

The text stays as it is: what changes is the letter spacing of the character before.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QRawFont

_OPENING = "“‘「『《〈（【〔［｛"
_CLOSING = "”’」』》〉）】〕］｝"
_STOPS = "，。、；：！？"
HAN = r"\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LATIN = r"\u0021-\u007e\u00a1-\u00b6\u00b8-\u024f\u0370-\u04ff"
_HAN_LETTER, _LATIN_LETTER = re.compile(f"[{HAN}]"), re.compile("[A-Za-z]")
_LATIN_SPACE = re.compile(rf"(?<=[{_LATIN}]) (?=\S)")
# A line may end at it as at a space, but Qt, to fill a line, would put all that lacks into its spaces.
FIRM_SPACE = "\u200b"
_MEETING = re.compile(
    rf"[{_CLOSING}{_STOPS}](?=[{_OPENING}{_CLOSING}{_STOPS}])|[{_OPENING}](?=[{_OPENING}])"
    rf"|[{HAN}](?=[0-9A-Za-z@#$&\u00c0-\u024f\u0370-\u04ff])|[0-9A-Za-z%‰°℃+\u00c0-\u024f\u0370-\u04ff](?=[{HAN}])"
    rf"|[{_LATIN}](?={FIRM_SPACE})"
)
# All of a Latin word or number but its last letter.
_INSIDE_WORD = re.compile(r"[\x00-\x1f!-\x7f]+(?=[\x00-\x1f!-\x7f])")
_MARKS = frozenset(_OPENING + _CLOSING + _STOPS)
_QUARTER = 0.25
_HALF = 0.5
# What stays between two marks, of an em.
_LEFT = 0.1


class Run(NamedTuple):
    """A stretch of a text, in code points, and how far each of its letters stands from the next, in em."""

    start: int
    end: int
    spacing: float


def gap_after(pair: str) -> float:
    """Return the paper, in em, that is put between two letters and that no line under the first should cover."""
    return _QUARTER if pair[:1] not in _MARKS and _MEETING.match(pair) else 0.0


def with_firm_spaces(text: str) -> str:
    """Return a line of Chinese with firm spaces, one for one, after the Latin in it; one of Latin as it is."""
    if " " not in text or len(_HAN_LETTER.findall(text)) < len(_LATIN_LETTER.findall(text)):
        return text
    return _LATIN_SPACE.sub(FIRM_SPACE, text)


def spread_out(runs: Iterable[Run], text: str, spread: float) -> Iterator[Run]:
    """Move the characters of a text apart, by so many em; letters of one Latin word, figures of one number stay close.

    Args:
        runs: the spacing that the text has otherwise.
        text: that they cut.
        spread: how far each stands from the next besides.
    """
    if not spread:
        yield from runs
        return
    for start, end, spacing in runs:
        place = start
        for inside in _INSIDE_WORD.finditer(text, start, end + 1):
            if place < inside.start():
                yield Run(place, inside.start(), spacing + spread)
            yield Run(*inside.span(), spacing)
            place = inside.end()
        if place < end:
            yield Run(place, end, spacing + spread)


class Spacing:
    """Knows how much paper the marks of a font leave at their sides: those of Taiwan stand in the middle."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self.between = lru_cache(maxsize=512)(self._between)

    @cached_property
    def _raw(self) -> QRawFont:
        return QRawFont.fromFont(self._font)  # takes longer than all else where no mark is asked for

    def runs(self, text: str) -> Iterator[Run]:
        """Cut a text where the spacing changes, in order and without gaps."""
        start = 0
        for match in _MEETING.finditer(text):
            at = match.start()
            spacing = self.between(text[at], text[at + 1])
            if spacing:
                if start < at:
                    yield Run(start, at, 0.0)
                yield Run(at, at + 1, spacing)
                start = at + 1
        if start < len(text):
            yield Run(start, len(text), 0.0)

    def lead(self, letter: str) -> float:
        """Return the empty paper, in em, before what is drawn of a mark that opens; none for other letters."""
        return round(max(0.0, self._sides(letter)[0] - _LEFT), 2) if letter and letter in _OPENING else 0.0

    def _between(self, first: str, second: str) -> float:
        if first not in _MARKS:
            return _QUARTER
        empty = self._sides(first)[1] + self._sides(second)[0]
        return -round(max(0.0, min(_HALF, empty - _LEFT)), 2)

    def _sides(self, mark: str) -> tuple[float, float]:
        """Return the empty shares of an em at the left and right of a mark; none where it isn't of full width."""
        em = self._raw.pixelSize()
        glyphs = self._raw.glyphIndexesForString(mark)
        if not em or not glyphs or not glyphs[0]:
            return 0.0, 0.0
        box, wide = self._raw.boundingRect(glyphs[0]), self._raw.advancesForGlyphIndexes(glyphs)[0].x()
        return (box.left() / em, (wide - box.right()) / em) if wide > em * 0.9 else (0.0, 0.0)
