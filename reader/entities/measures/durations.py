"""Lengths of time: their units and their values as ISO 8601 durations."""

import re

from reader.entities.measures.numerals import NUMBER, parse_number

# unit -> (designator, factor, whether it is of the time of day)
DURATION_UNITS: dict[str, tuple[str, int, bool]] = {
    "年": ("Y", 1, False),
    "周年": ("Y", 1, False),
    "个年头": ("Y", 1, False),
    "载": ("Y", 1, False),
    "个月": ("M", 1, False),
    "个多月": ("M", 1, False),
    "个季度": ("M", 3, False),
    "个世纪": ("Y", 100, False),
    "个多世纪": ("Y", 100, False),
    "周": ("W", 1, False),
    "星期": ("W", 1, False),
    "个星期": ("W", 1, False),
    "个多星期": ("W", 1, False),
    "个礼拜": ("W", 1, False),
    "天": ("D", 1, False),
    "日": ("D", 1, False),
    "个工作日": ("D", 1, False),
    "个交易日": ("D", 1, False),
    "昼夜": ("D", 1, False),
    "个昼夜": ("D", 1, False),
    "夜": ("D", 1, False),
    "晚": ("D", 1, False),
    "工作日": ("D", 1, False),
    "个自然日": ("D", 1, False),
    "小时": ("H", 1, True),
    "个小时": ("H", 1, True),
    "个多小时": ("H", 1, True),
    "个钟头": ("H", 1, True),
    "个钟": ("H", 1, True),
    "个半小时": ("H", 1, True),
    "个半月": ("M", 1, False),
    "分钟": ("M", 1, True),
    "刻钟": ("M", 15, True),
    "秒": ("S", 1, True),
    "秒钟": ("S", 1, True),
    "毫秒": ("S", 0, True),
}
_UNIT = "|".join(sorted(DURATION_UNITS, key=len, reverse=True))
_PART = re.compile(rf"(?:零|又)?(?P<number>{NUMBER}|半)(?P<unit>{_UNIT}|分)(?P<half>半)?")
_FINISHED = re.compile(r"(\d)秒(\d{1,3})$")  # 2分14秒07
_INEXACT = re.compile(r"[几数多余来至到~～—-]|上[百千万]|近")
# 3年零2个月, 2小时30分, 1分30秒, 三天两夜
_MORE = re.compile(
    rf"(?:零|又)?(?:{NUMBER}|半)(?P<unit>个小时|小时|个月|个多月|分钟|分(?![之析])|秒钟|秒|天(?!气)|夜|晚)"
)
_ORDER = "YMWD"
_CLOCK_ORDER = "HMS"
_HALVES = {"Y": "6M", "H": "30M", "W": "3.5D"}


def duration_value(text: str) -> str | None:
    """Return the ISO 8601 duration of `text`, None where it is inexact (十几个小时) or a range."""
    text = _FINISHED.sub(r"\1.\2秒", text.replace(" ", ""))
    if _INEXACT.search(text):
        return None
    days: list[str] = []
    clock: list[str] = []
    place = 0
    while place < len(text):
        part = _PART.match(text, place)
        if part is None:
            return None
        place = part.end()
        designator, factor, of_day = DURATION_UNITS.get(part["unit"], ("M", 1, True))
        number = parse_number(part["number"])
        if number is None or not factor:
            return None
        if part["unit"] in {"夜", "晚"} and days:
            continue
        (clock if of_day else days).extend(
            _spell(number * factor, designator, half=bool(part["half"]) or "半" in part["unit"])
        )
    return "P" + "".join(days) + ("T" + "".join(clock) if clock else "")


def _spell(number: float, designator: str, *, half: bool) -> list[str]:
    if number == 0.5 and designator in _HALVES:
        return [_HALVES[designator]]
    if half and designator in {"Y", "H"}:
        return [f"{number:g}{designator}", _HALVES[designator]]
    return [f"{number + (0.5 if half else 0):g}{designator}"]


def longest_time(text: str, unit: str, end: int) -> int:
    """Return where a length of time ends, with the ever smaller units that follow: 3年零2个月, 三天两夜."""
    while more := _MORE.match(text, end):
        nights = more["unit"] in {"夜", "晚"} and unit in {"天", "日"}
        if not nights and _size(more["unit"]) <= _size(unit):
            break
        unit, end = more["unit"], more.end()
    return end


def _size(unit: str) -> tuple[bool, int]:
    """Return what orders units of time, the largest first."""
    designator, _, of_day = DURATION_UNITS.get(unit, ("M", 1, True))
    return of_day, (_CLOCK_ORDER if of_day else _ORDER).index(designator)
