"""The numbers that Word puts before paragraphs without writing them: 第一条, 一、, (1), 1.2."""

import re
from typing import Any

from reader.importers.docx.styles import W, value

_DIGITS = "〇一二三四五六七八九"
_UNITS = ("", "十", "百", "千")
_CHINESE = frozenset({
    "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
    "ideographTraditional", "japaneseCounting", "japaneseDigitalTen", "chineseLegalSimplified",
})  # fmt: skip
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


class Numbering:
    """Counts through a document, paragraph by paragraph in its order."""

    def __init__(self, root: Any) -> None:
        self._levels: dict[str, list[Any]] = {}
        self._counts: dict[str, list[int]] = {}
        if root is None:
            return
        abstract = {each.get(f"{W}abstractNumId"): each for each in root.iterfind(f"{W}abstractNum")}
        for each in root.iterfind(f"{W}num"):
            found = abstract.get(value(each, "abstractNumId"))
            if found is not None:
                self._levels[each.get(f"{W}numId")] = list(found.iterfind(f"{W}lvl"))[:_LEVELS]

    def next(self, list_id: str, level: int) -> str:
        """Count one on and return what stands before the paragraph; empty for bullets and unknown lists."""
        levels = self._levels.get(list_id, [])
        if level >= len(levels):
            return ""
        counts = self._counts.setdefault(list_id, [0] * _LEVELS)
        counts[level] = counts[level] + 1 if counts[level] else _start(levels[level])
        counts[level + 1 :] = [0] * (_LEVELS - level - 1)
        form = value(levels[level], "numFmt")
        words = value(levels[level], "lvlText") or ""
        if form in {"bullet", "none"} or "%" not in words:
            return ""

        def number(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            if at >= len(levels):
                return ""
            return written(counts[at] or _start(levels[at]), value(levels[at], "numFmt") or "decimal")

        return _PLACE.sub(number, words)


def _start(level: Any) -> int:
    found = value(level, "start")
    return int(found) if found and found.isdecimal() and len(found) < 6 else 1


def written(number: int, form: str) -> str:
    """Return a number as one of Word's number formats writes it; unknown ones as digits."""
    if form in _CHINESE:
        return _chinese(number)
    if form in {"upperRoman", "lowerRoman"}:
        roman = _roman(number)
        return roman if form == "upperRoman" else roman.lower()
    if form in {"upperLetter", "lowerLetter"} and number > 0:
        letter = chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter if form == "upperLetter" else letter.lower()
    if form == "decimalEnclosedCircle" and 1 <= number <= 20:
        return chr(0x2460 + number - 1)
    return str(number)


def _chinese(number: int) -> str:
    if not 0 < number < 10_000:
        return str(number)
    words = ""
    for place, digit in enumerate(reversed(str(number))):
        if digit != "0":
            words = _DIGITS[int(digit)] + _UNITS[place] + words
        elif words and not words.startswith("〇"):
            words = "〇" + words
    words = words.replace("〇", "零")
    return words[1:] if words.startswith("一十") else words


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    words = ""
    for amount, letters in _ROMAN:
        count, number = divmod(number, amount)
        words += letters * count
    return words
