"""What each piece of a time says, by the names of ISO 8601's parts, with X for what it leaves open."""

import re
from collections.abc import Callable

from reader.entities.measures.numerals import DIGITS, parse_digits, parse_number
from reader.entities.names.lexicon import table

Fields = dict[str, str]

_LAST_MINGUO = 199
_SEASONS = {"春": "21", "夏": "22", "秋": "23", "冬": "24"}
_NUMBER = rf"(?:\d+|[{DIGITS}十百两]+)"
_WEEKDAYS = {char: str(number) for number, char in enumerate("一二三四五六日", start=1)} | {"天": "7", "末": "WE"}


def _numbers(text: str) -> list[int]:
    found = (parse_number(part) for part in re.findall(_NUMBER, text))
    return [int(value) for value in found if value is not None]


def read_piece(kind: str, text: str) -> Fields:
    """Return what one piece of a time says, by the names of ISO 8601's parts."""
    reader = _READERS.get(kind)
    return reader(text) if reader else {}


def _year(text: str) -> Fields:
    digits = re.match(rf"'?(\d+|[{DIGITS}○]+)", text.strip())
    value = parse_digits(digits[1].replace("○", "〇")) if digits else None
    if value is None:
        return {}
    if value < 100:
        value += 2000 if value < 50 else 1900
    return {"year": f"{value:04d}"}


def _school(text: str) -> Fields:
    """Read a year of schools and clubs: 2019学年, 2024/25学年."""
    first, until = re.match(r"(\d+|\D{4})(?:[/-](\d\d))?", text).groups()  # pyright: ignore[reportOptionalMemberAccess]  its form has a year
    fields = _year(first)
    return fields | {"until_year": fields["year"][:2] + until} if until else fields


def _era(text: str) -> Fields:
    starts = table("times", "eras")
    era = next((name for name in starts if text.startswith(name)), None)
    rest = text.removeprefix(era or "")
    numbers = [1] if rest.startswith("元") else _numbers(rest)
    if text.startswith("公元前") or rest.startswith("前"):
        return {"year": f"-{numbers[0] - 1:04d}"} if numbers else {}
    return {"year": f"{int(starts[era]) + numbers[0]:04d}"} if era and numbers else {}


def _minguo(text: str) -> Fields:
    """Read a year of the Republic of China: 112年 is 2023."""
    return {"year": f"{1911 + int(text[:3])}"}


def _years(text: str) -> Fields:
    parts = re.findall(rf"\d{{4}}|[{DIGITS}○]{{4}}", text)
    years = [parse_digits(part.replace("○", "〇")) for part in parts]
    return {"year": f"{years[0]}", "until_year": f"{years[1]}"} if len(years) == 2 else {}


def _plan(text: str) -> Fields:
    """Return the years of a five-year plan: the fourteenth was from 2021 to 2025."""
    number = parse_number(text.partition("五")[0])
    return {"year": f"{1951 + 5 * int(number)}", "until_year": f"{1955 + 5 * int(number)}"} if number else {}


def _century(text: str) -> Fields:
    if text.startswith(("上世纪", "上个世纪")):
        return {"year": "19XX"}
    if text.startswith("本世纪"):
        return {"year": "20XX"}
    numbers = _numbers(text)
    return {"year": f"{numbers[0] - 1:02d}XX"} if numbers and "前" not in text[:3] else {}


def _decade(text: str) -> Fields:
    century = _century(text).get("year", "19XX") if "世纪" in text else "19XX"
    numbers = _numbers(text.partition("世纪")[2] or text)
    if not numbers:
        tens = [DIGITS.index(char) - 1 for char in text.partition("世纪")[2] if char in DIGITS]
        return {"year": f"{century[:2]}{tens[0]}X", "until_year": f"{century[:2]}{tens[1]}X"} if len(tens) == 2 else {}
    return {"year": f"{numbers[0] // 10}X" if numbers[0] >= 1000 else f"{century[:2]}{numbers[0] // 10 % 10}X"}


def _month(text: str) -> Fields:
    numbers = _numbers(text)
    return {"month": f"{numbers[0]:02d}"} if numbers and 1 <= numbers[0] <= 12 else {"month": "XX"}


def _months(text: str) -> Fields:
    numbers = _numbers(text)
    return {"month": f"{numbers[0]:02d}", "until_month": f"{numbers[1]:02d}"} if len(numbers) == 2 else {}


def _quarter(text: str) -> Fields:
    if "季" not in text and "Q" not in text:
        numbers = _numbers(text)
        return {"month": "01", "until_month": f"{numbers[0]:02d}"} if numbers else {}
    numbers = [1] if "首" in text else _numbers(text)
    if not numbers:
        return {}
    return {"part": f"Q1/Q{numbers[0]}" if text.startswith("前") else f"Q{numbers[0]}"}


def _days(text: str) -> Fields:
    numbers = _numbers(text)
    return {"day": f"{numbers[0]:02d}", "until_day": f"{numbers[1]:02d}"} if len(numbers) == 2 else {}


def _day(text: str) -> Fields:
    numbers = _numbers(text)
    return {"day": f"{numbers[0]:02d}"} if numbers else {}


def _iso(text: str) -> Fields:
    year, month, day = (int(part) for part in re.split(r"[-/.]", text))
    return {"year": f"{year}", "month": f"{month:02d}", "day": f"{day:02d}"}


def _monthday(text: str) -> Fields:
    month, day = (int(part) for part in text.split("/"))
    return {"month": f"{month:02d}", "day": f"{day:02d}"}


def _festival(text: str) -> Fields:
    fixed = next((day for name, day in table("times", "fixed_festivals").items() if text.startswith(name)), None)
    return {"month": fixed[:2], "day": fixed[3:]} if fixed else {"month": "XX", "day": "XX"}


def _week(text: str) -> Fields:
    days = re.findall(r"[一二三四五六日天末](?=至|到|[-—~～–]|$)", text.replace("双休日", "周末"))
    fields = {"weekday": _WEEKDAYS[days[0]] if days else "X"}
    if len(days) > 1:
        fields["until_weekday"] = _WEEKDAYS[days[1]]
    return fields | _shift("week", text)


def _clock(text: str) -> Fields:
    parts = re.findall(r"\d+", text)
    return {"hour": f"{int(parts[0]):02d}", "minute": parts[1]} | ({"second": parts[2]} if len(parts) > 2 else {})


def _hour(text: str) -> Fields:
    numbers = _numbers(re.sub(r"零(?=\d)", "", text))
    if not numbers:
        return {}
    fields = {"hour": f"{numbers[0]:02d}"}
    if "半" in text:
        fields["minute"] = "30"
    elif "刻" in text:
        fields["minute"] = "45" if "三刻" in text else "15"
    elif len(numbers) > 1 and "分" in text:
        fields["minute"] = f"{numbers[1]:02d}"
    return fields


def _hours(text: str) -> Fields:
    numbers = _numbers(text)
    if len(numbers) != 2:
        return {}
    until = {"until_hour": f"{numbers[1]:02d}"} | ({"until_minute": "30"} if text.endswith("半") else {})
    return {"hour": f"{numbers[0]:02d}"} | until


def _relday(text: str) -> Fields:
    return _daypart(text) | {"day": "XX"} | _shift("day", text)


def _daypart(text: str) -> Fields:
    """Return the part of the day that a word for a day ends in: 昨晚."""
    return {"daypart": "晚" if text[-1] in "晚夜" else "晨"} if text[-1] in "晚夜晨早" else {}


def _relmonth(text: str) -> Fields:
    return {"month": "XX"} | _shift("month", text)


def _relyear(text: str) -> Fields:
    return {"year": "XXXX"} | _shift("year", text)


def _toldday(text: str) -> Fields:
    """Read a day that is told both ways: 昨（十二）日 is the twelfth, and yesterday."""
    return _daypart(text) | {"day": f"{_numbers(text)[0]:02d}"} | _shift("day", text)


def _toldmonth(text: str) -> Fields:
    return {"month": f"{_numbers(text)[0]:02d}"} | _shift("month", text)


def _toldyear(text: str) -> Fields:
    year = _numbers(text)[0]
    return {"year": f"{year if year > _LAST_MINGUO else 1911 + year:04d}"}


def _yearpart(_text: str) -> Fields:
    return {"year": "XXXX"}


def _shift(unit: str, text: str) -> Fields:
    """Return how far a relative word lies from the day of writing, or, after a `+`, from the date before it."""
    word = next((word for word in table("times", f"{unit}_shifts") if text.startswith(word)), None)
    return {} if word is None else {f"{unit}_shift": table("times", f"{unit}_shifts")[word]}


def _half(text: str) -> Fields:
    return {"part": "H1" if text[0] in "上前" else "H2"}


def _season(text: str) -> Fields:
    return {"part": next((code for name, code in _SEASONS.items() if name in text), "XX")}


def _lunar(_text: str) -> Fields:
    return {"month": "XX", "day": "XX"}


def _part(text: str) -> Fields:
    return {"daypart": text}


_READERS: dict[str, Callable[[str], Fields]] = {
    "iso": _iso,
    "era": _era,
    "plan": _plan,
    "years": _years,
    "school": _school,
    "decade": _decade,
    "century": _century,
    "year": _year,
    "minguo": _minguo,
    "relyear": _relyear,
    "months": _months,
    "quarter": _quarter,
    "half": _half,
    "season": _season,
    "yearpart": _yearpart,
    "lunar": _lunar,
    "month": _month,
    "relmonth": _relmonth,
    "days": _days,
    "day": _day,
    "monthday": _monthday,
    "relday": _relday,
    "toldday": _toldday,
    "toldmonth": _toldmonth,
    "toldyear": _toldyear,
    "week": _week,
    "festival": _festival,
    "clock": _clock,
    "hour": _hour,
    "hours": _hours,
    "cnhour": _hour,
    "part": _part,
}
