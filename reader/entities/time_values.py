"""What a time expression says, as a string like ISO 8601 with X for what it leaves open."""

import re
from collections.abc import Callable, Iterable, Sequence

from reader.entities.numerals import DIGITS, parse_digits, parse_number

Fields = dict[str, str]

_ERA_STARTS = {
    "民国": 1911,
    "昭和": 1925,
    "平成": 1988,
    "令和": 2018,
    "大正": 1911,
    "明治": 1867,
    "光绪": 1874,
    "宣统": 1908,
    "同治": 1861,
    "咸丰": 1850,
    "道光": 1820,
    "嘉庆": 1795,
    "乾隆": 1735,
    "雍正": 1722,
    "康熙": 1661,
    "顺治": 1643,
    "崇祯": 1627,
    "万历": 1572,
    "嘉靖": 1521,
    "正德": 1505,
    "弘治": 1487,
    "成化": 1464,
    "永乐": 1402,
    "洪武": 1367,
    "贞观": 626,
    "开元": 712,
    "天宝": 741,
    "檀纪": -2333,
    "佛历": -543,
    "公元": 0,
    "西元": 0,
}
_FIXED = {
    "元旦": "01-01",
    "五一": "05-01",
    "劳动节": "05-01",
    "国庆": "10-01",
    "十一": "10-01",
    "六一": "06-01",
    "儿童节": "06-01",
    "三八": "03-08",
    "妇女节": "03-08",
    "教师节": "09-10",
    "青年节": "05-04",
    "建军节": "08-01",
    "建党节": "07-01",
    "植树节": "03-12",
    "情人节": "02-14",
    "圣诞": "12-25",
    "平安夜": "12-24",
    "万圣": "10-31",
    "护士节": "05-12",
    "记者节": "11-08",
    "双十国庆": "10-10",
    "双十一": "11-11",
    "双11": "11-11",
    "双十二": "12-12",
    "双12": "12-12",
}
_SEASONS = {"春": "21", "夏": "22", "秋": "23", "冬": "24"}
_NUMBER = rf"(?:\d+|[{DIGITS}十百两]+)"
_WEEKDAYS = {char: str(number) for number, char in enumerate("一二三四五六日", start=1)} | {"天": "7", "末": "WE"}
_LATE = frozenset((
    "下午",
    "傍晚",
    "晚上",
    "晚间",
    "夜间",
    "夜里",
    "夜晚",
    "深夜",
    "黄昏",
    "晚",
    "午后",
    "今晚",
    "昨晚",
    "明晚",
    "前晚",
))


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


def _era(text: str) -> Fields:
    era = next((name for name in _ERA_STARTS if text.startswith(name)), None)
    rest = text.removeprefix(era or "")
    numbers = [1] if rest.startswith("元") else _numbers(rest)
    if text.startswith("公元前") or rest.startswith("前"):
        return {"year": f"-{numbers[0] - 1:04d}"} if numbers else {}
    return {"year": f"{_ERA_STARTS[era] + numbers[0]:04d}"} if era and numbers else {}


def _years(text: str) -> Fields:
    parts = re.findall(rf"\d{{4}}|[{DIGITS}○]{{4}}", text)
    years = [parse_digits(part.replace("○", "〇")) for part in parts]
    return {"year": f"{years[0]}", "until_year": f"{years[1]}"} if len(years) == 2 else {}


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
        return {}
    return {"year": f"{numbers[0] // 10}X" if numbers[0] >= 1000 else f"{century[:2]}{numbers[0] // 10 % 10}X"}


def _month(text: str) -> Fields:
    numbers = _numbers(text)
    return {"month": f"{numbers[0]:02d}"} if numbers and 1 <= numbers[0] <= 12 else {"month": "XX"}


def _months(text: str) -> Fields:
    numbers = _numbers(text)
    return {"month": f"{numbers[0]:02d}", "until_month": f"{numbers[1]:02d}"} if len(numbers) == 2 else {}


def _quarter(text: str) -> Fields:
    if "季" not in text and "Q" not in text:
        return {}
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
    fixed = next((day for name, day in _FIXED.items() if text.startswith(name)), None)
    return {"month": fixed[:2], "day": fixed[3:]} if fixed else {"month": "XX", "day": "XX"}


def _week(text: str) -> Fields:
    last = text.rstrip("至周")[-1]
    return {"weekday": _WEEKDAYS.get(last, "X")}


def _clock(text: str) -> Fields:
    parts = re.findall(r"\d+", text)
    return {"hour": f"{int(parts[0]):02d}", "minute": parts[1]} | ({"second": parts[2]} if len(parts) > 2 else {})


def _hour(text: str) -> Fields:
    numbers = _numbers(text)
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
    return {"hour": f"{numbers[0]:02d}", "until_hour": f"{numbers[1]:02d}"} if len(numbers) == 2 else {}


def _relday(text: str) -> Fields:
    fields = {"day": "XX"}
    if text[-1] in "晚夜晨早":
        fields["daypart"] = "晚" if text[-1] in "晚夜" else "晨"
    return fields


def _nothing_known(name: str) -> Callable[[str], Fields]:
    def read(_text: str) -> Fields:
        return {name: "XXXX" if name == "year" else "XX"}

    return read


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
    "years": _years,
    "school": _year,
    "decade": _decade,
    "century": _century,
    "year": _year,
    "relyear": _nothing_known("year"),
    "months": _months,
    "quarter": _quarter,
    "half": _half,
    "season": _season,
    "yearpart": _nothing_known("year"),
    "lunar": _lunar,
    "month": _month,
    "relmonth": _nothing_known("month"),
    "days": _days,
    "day": _day,
    "monthday": _monthday,
    "relday": _relday,
    "week": _week,
    "festival": _festival,
    "clock": _clock,
    "hour": _hour,
    "hours": _hours,
    "cnhour": _hour,
    "part": _part,
}


def value_of(group: Sequence[Iterable[Fields]]) -> str:
    """Return the value of one chain of pieces, or of two that make a range."""
    chains = [_merged(chain) for chain in group]
    if len(chains) == 2:
        # 12月25日至27日: what the end leaves out is what the beginning says
        first, last = chains
        order = ("year", "month", "day")
        for name in order[: next((i for i, key in enumerate(order) if key in last), 3)]:
            if name in first:
                last[name] = first[name]
        return f"{_spell(first)}/{_spell(last)}"
    fields = chains[0]
    until = {name.removeprefix("until_"): value for name, value in fields.items() if name.startswith("until_")}
    if until:
        return f"{_spell(fields)}/{_spell(fields | until)}"
    return _spell(fields)


def _merged(chain: Iterable[Fields]) -> Fields:
    merged: Fields = {}
    for fields in chain:
        for name, value in fields.items():
            known = merged.get(name, "X")
            if "X" in known:
                merged[name] = value
    return merged


def _spell(fields: Fields) -> str:
    year = fields.get("year", "XXXX")
    text = year
    if "part" in fields and "month" not in fields:
        return "/".join(f"{year}-{part}" for part in fields["part"].split("/"))
    if "day" in fields or "month" in fields or "hour" in fields or "daypart" in fields:
        needs_day = "day" in fields or "hour" in fields or "daypart" in fields
        text += f"-{fields.get('month', 'XX')}" + (f"-{fields.get('day', 'XX')}" if needs_day else "")
    if "weekday" in fields and "day" not in fields and "month" not in fields:
        text = f"{year}-WXX" + (f"-{fields['weekday']}" if fields["weekday"] != "X" else "")
    return text + _spell_clock(fields)


def _spell_clock(fields: Fields) -> str:
    part = fields.get("daypart")
    if "hour" not in fields:
        return "" if part is None else ("T0X" if part in {"凌晨", "清晨", "拂晓", "晨"} else "TXX")
    hour = int(fields["hour"])
    if part in _LATE and 1 <= hour < 12:
        hour += 12
    elif part in _LATE | {"半夜", "午夜"} and hour == 12:
        hour = 24
    elif part in {"中午", "正午"} and hour < 4:
        hour += 12
    elif part == "凌晨" and hour == 12:
        hour = 0
    text = f"T{hour:02d}"
    if "minute" in fields:
        text += f":{fields['minute']}" + (f":{fields['second']}" if "second" in fields else "")
    return text
