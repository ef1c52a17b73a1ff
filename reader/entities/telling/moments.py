"""The value of a TIME taken apart: what it says, and what the article leaves open.

Values are spelt like ISO 8601 with X for what is unknown (`XXXX-04-03T01`, `2021-Q1`, `199X`), which few people read.
"""

import re
from dataclasses import dataclass
from typing import Literal

Unit = Literal["year", "month", "week", "day", "hour"]
_VALUE = re.compile(
    r"(?P<year>-?[\dX]{3,4})"
    r"(?:-(?P<part>Q[1-4]|H[12]|2[1-4])|-WXX(?:-(?P<weekday>[1-7]|WE))?|-(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2}))?)?"
    r"(?:T(?P<hour>[\dX]{2})(?::(?P<rest>[\d:]+))?)?"
)


@dataclass(frozen=True, slots=True)
class Moment:
    """One end of a time, or all of it.

    Attributes:
        years: the first and the last year that it may be; None where no year is known.
        part: `Q1` to `Q4`, `H1`, `H2`, or the season, `21` (spring) to `24` (winter); empty for none.
        month: 1 to 12, or None.
        day: of the month, or None.
        weekday: `1` (Monday) to `7`, `WE` for a weekend; empty for none.
        clock: such as `02:00`; empty where no hour is known.
        unknown: the units that the value leaves open; of date units that contain each other the smallest alone.
    """

    years: tuple[int, int] | None
    part: str
    month: int | None
    day: int | None
    weekday: str
    clock: str
    unknown: tuple[Unit, ...]

    @property
    def date(self) -> str:
        """The date as ISO 8601 as far as it is known: `2024-03-16`, `2024-03`, `2024`; empty without one year."""
        if self.years is None or self.years[0] != self.years[1]:
            return ""
        year = self.years[0]
        known = [f"{year:04d}" if year >= 0 else f"{year:05d}"]
        for number in (self.month, self.day):
            if number is None:
                break
            known.append(f"{number:02d}")
        return "-".join(known)

    @property
    def extent(self) -> tuple[str, str]:
        """The first and the last date that it may be, as far as the years are known: `1990`, `1999` for 199X."""
        if self.years is None or self.date:
            return self.date, self.date
        return str(self.years[0]), str(self.years[1])


def moments(value: str) -> tuple[Moment, ...]:
    """Return what the value of a TIME says: one moment, or the two ends of a range; none for anything else."""
    found = [_VALUE.fullmatch(each) for each in value.split("/")]
    return tuple(_moment(each) for each in found if each) if all(found) else ()


def _moment(value: re.Match[str]) -> Moment:
    year, month, day, hour = (value[name] or "" for name in ("year", "month", "day", "hour"))
    weekly = "-WXX" in value[0]
    unknown: list[Unit] = []
    if month == "XX" and day not in {"", "XX"}:
        unknown.append("month")
    elif day == "XX":
        unknown.append("day")
    elif month == "XX":
        unknown.append("month")
    elif weekly:
        unknown.append("week")
    if year == "XXXX" and (not unknown or month.isdigit()):
        unknown.insert(0, "year")
    if "X" in hour:
        unknown.append("hour")
    return Moment(
        years=_years(year),
        part=value["part"] or "",
        month=int(month) if month.isdigit() else None,
        day=int(day) if day.isdigit() else None,
        weekday=value["weekday"] or "",
        clock=f"{hour}:{value['rest'] or '00'}" if hour.isdigit() else "",
        unknown=tuple(unknown),
    )


def _years(spelt: str) -> tuple[int, int] | None:
    if not any(char.isdigit() for char in spelt):
        return None
    return int(spelt.replace("X", "0")), int(spelt.replace("X", "9"))


def dates(value: str) -> tuple[str, str]:
    """Return the dates between which a TIME lies, as ISO 8601; the second is empty where it is the first again."""
    found = moments(value)
    if not found:
        return "", ""
    first, last = found[0].extent[0], found[-1].extent[1]
    return first, last if last != first else ""
