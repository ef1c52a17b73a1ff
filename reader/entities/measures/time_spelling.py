"""Spells what a time says as a string like ISO 8601, with X for what it leaves open."""

from collections.abc import Iterable, Sequence

from reader.entities.measures.time_values import Fields

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


def merged(chain: Iterable[Fields]) -> Fields:
    """Return what the pieces of one chain say together; the first piece that knows a part decides it."""
    whole: Fields = {}
    for fields in chain:
        for name, value in fields.items():
            if "X" in whole.get(name, "X"):
                whole[name] = value
    return whole


def completed(first: Fields, last: Fields) -> Fields:
    """Return the end of a range with what only its beginning says: 12月25日至27日."""
    order = ("year", "month", "day")
    named = next((place for place, name in enumerate(order) if name in last), len(order))
    whole = {name: first[name] for name in order[:named] if name in first} | last
    year = first.get("year", "")
    if "year" not in last and year.isdigit() and last.get("month", "99") < first.get("month", ""):
        whole["year"] = f"{int(year) + 1:04d}"  # 12月30日至1月2日 goes into the next year
    if "hour" in first and last.keys() <= {"hour", "minute", "second"} and last.get("hour", "") >= first["hour"]:
        whole |= {"daypart": first["daypart"]} if "daypart" in first else {}  # 下午2时30分至5时
    return whole


def spelled(times: Sequence[Fields]) -> str:
    """Return the value of one time, or of two that make a range."""
    if len(times) == 2:
        return f"{_spell(times[0])}/{_spell(times[1])}"
    fields = times[0]
    until = {name.removeprefix("until_"): value for name, value in fields.items() if name.startswith("until_")}
    return f"{_spell(fields)}/{_spell(fields | until)}" if until else _spell(fields)


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
