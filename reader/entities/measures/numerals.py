"""Numerals as Chinese texts write them: 21.65万, ３５, 两万五千, 二〇二三, 三分之二, 几十万."""

import re
from decimal import Decimal

DIGITS = "零〇一二三四五六七八九"
_VALUES = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2, "幺": 1}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_VAGUE = frozenset("几数上多余来近好")

GAP = r"[^\S\n]?"
"""The space that may stand inside of a time or an amount; the end of a paragraph is none."""
ARABIC = r"(?:\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,20})(?:\.\d{1,12})?"
# 3千瓦, 50万千瓦: the 千 is the unit's
_OF_UNIT = "[克瓦卡帕赫伏]"
CHINESE = rf"(?:[零〇一二两三四五六七八九十百万亿]|千(?!{_OF_UNIT})){{1,20}}(?:点[零〇一二三四五六七八九]{{1,12}})?"
VAGUE = r"(?:(?:好?几|数|成)(?=[十百千万亿])|上(?=[百千万亿]))[十百千万亿]+"
# 10余万, 3百多万, 两千多, 35万余, 十几亿: what may follow the digits, the inexact word among it
# A site may set the digits apart: 35 万
_MAGNITUDE = rf"(?:[十万亿]|百(?!帕)|千(?!{_OF_UNIT}|米)|兆(?![瓦帕赫]))"
_TAIL = rf"(?:(?<=\d) (?=[万亿]))?(?:(?:多|余|来|几)?{_MAGNITUDE}{{1,4}}){{0,2}}"
_CHINESE_PART = r"[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?"
_WHOLE = r"(?:(?:\d+|[一二两三四五六七八九十]+)又)?"  # 一又三分之一
FRACTION = rf"{_WHOLE}(?:百|千|万|[二三四五六七八九十]{{1,3}}|\d+)分之(?:\d+(?:\.\d+)?|{_CHINESE_PART})"
_THOUSANDS = r"(?:\d{1,3}(?:,\d{3})+|\d+)"
_MIXED = rf"(?:{_THOUSANDS}亿{_THOUSANDS}(?:\.\d+)?[十百千]?万|{_THOUSANDS}万{_THOUSANDS}千?)"  # 1亿5千万, 1亿2,000万
_HANDFUL = "[百千万]把(?=[人块元个斤里亩户])"  # 千把人
NUMBER = rf"(?:{FRACTION}|{_HANDFUL}|十几二十|几十上百|{_MIXED}|(?:{VAGUE}|{ARABIC}|{CHINESE}){_TAIL}(?:(?<=十)几)?)"

_WIDE = {
    **{code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))},
    **{ord(wide): ord(narrow) for wide, narrow in zip("％．－～／￥", "%.-~/¥", strict=True)},
}
_FRACTION_DIGITS = 6
_FRACTION_PARTS = re.compile(r"(?:(.+)又)?(.+)分之(.+)")
_SLASHED = re.compile(r"(\d+)/(\d+)")


def narrow(text: str) -> str:
    """Return `text` with full-width digits, letters and signs of measure made half-width, one to one."""
    return text.translate(_WIDE)


def parse_digits(text: str) -> int | None:
    """Return the number that single digits spell, as in 二〇二三 or 2023."""
    if text.isascii():
        return int(text) if text.isdigit() else None
    digits = [_VALUES.get(char) for char in text]
    return None if None in digits or not digits else int("".join(str(digit) for digit in digits))


def parse_number(text: str) -> float | int | None:
    """Return the value of a numeral, None where it names none.

    An inexact word inside is left out (35万余 is 350000); where it carries the digits (几十, 上百) there is no value.
    """
    text = narrow(text).replace(",", "").replace(" ", "")
    parts = _FRACTION_PARTS.fullmatch(text)
    if parts:
        return _fraction(parts[1], parts[2], parts[3])
    if slashed := _SLASHED.fullmatch(text):
        return _fraction(None, slashed[2], slashed[1])
    if not text or text[0] in _VAGUE or "几" in text:
        return None
    if text == "半":
        return 0.5
    value = _arabic(text.translate({ord(char): None for char in "多余来把"}))
    return int(value) if value is not None and value == int(value) else value


def _fraction(whole: str | None, below: str, above: str) -> float | None:
    ones, denominator, numerator = parse_number(whole or "零"), parse_number(below), parse_number(above)
    if below in {"百", "千", "万"}:
        denominator = (_SMALL | _LARGE)[below]
    if not denominator or numerator is None or ones is None:
        return None
    return round(ones + numerator / denominator, _FRACTION_DIGITS)


def _arabic(text: str) -> float | int | None:
    match = re.match(r"\d+(?:\.\d+)?", text)
    if match is None:
        return _chinese(text)
    value, factor, rest = Decimal(match[0]), 1, text[match.end() :]
    for position, char in enumerate(rest):
        if char not in _SMALL and char not in _LARGE:
            more = parse_number(rest[position:])
            return None if more is None else float(value * factor) + more
        factor *= _SMALL.get(char) or _LARGE[char]
    whole = value * factor
    return int(whole) if whole == int(whole) else float(whole)


def _chinese(text: str) -> float | int | None:
    whole, point, decimals = text.partition("点")
    if not whole or any(char not in _VALUES and char not in _SMALL and char not in _LARGE for char in whole):
        return None
    if len(whole) > 1 and all(char in _VALUES for char in whole):
        # 三五 and 两三 say "about"; 二〇二三 and 一二三四 spell digits
        value = parse_digits(whole) if len(whole) > 2 or "零" in whole or "〇" in whole else None
    else:
        value = _positional(whole)
    if value is None or not point:
        return value
    fraction = parse_digits(decimals)
    return None if fraction is None else float(f"{value}.{''.join(str(_VALUES[char]) for char in decimals)}")


def _positional(text: str) -> int | None:
    total, section, digit, unit = 0, 0, None, 1
    for char in text:
        if char in _VALUES:
            if digit:
                return None  # 三四百: two digits side by side name a range
            digit = _VALUES[char]
            unit = unit if digit else 1
        elif char in _SMALL:
            unit = _SMALL[char]
            section, digit = section + (1 if digit is None else digit) * unit, None
        else:
            unit = _LARGE[char]
            section += digit or 0
            # 万亿: what stands before is counted in the greater unit; a bare 万 is one of it
            total = (total + section or 1) * unit if unit >= 10**8 else total + (section or 1) * unit
            section, digit = 0, None
    # 两万五 stops short of its last unit: the 五 counts thousands
    last = (digit or 0) * (unit // 10 if digit and unit >= 100 else 1)
    return total + section + last
