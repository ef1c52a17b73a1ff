"""Resolves what a time leaves open, against the day on which the text was published or the date told before.

::

    published 2023-11-06     昨天 -> 2023-11-05, 去年12月 -> 2022-12, 4月7日 -> 2023-04-07
    published unknown        昨天 -> XXXX-XX-XX, 4月7日 -> XXXX-04-07
    4月7日 …… 次日           -> XXXX-04-08, whenever it was published
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta

from reader.entities.measures.time_values import Fields

_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2}))?(?:-(?P<day>\d{2}))?")
# A month and day without a year are the last such day, or one not further ahead than this.
_AHEAD_DAYS = 92
_COMMON_YEAR = 2001


@dataclass(frozen=True, slots=True)
class Reference:
    """The day of publication, as far as it is known."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, published: str | None) -> "Reference | None":
        """Return the day that an ISO 8601 date names, None where there is none."""
        found = _ISO.match(published or "")
        if found is None:
            return None
        month, day = (int(part) if part else None for part in found.group("month", "day"))
        return cls(int(found["year"]), month, day)

    @property
    def date(self) -> date | None:
        """The day, where all of it is known."""
        return _date(self.year, self.month, self.day) if self.month and self.day else None


def resolve(fields: Fields, reference: Reference | None, before: Fields | None) -> Fields:
    """Return `fields` with what can be known of the parts that they leave open.

    Args:
        fields: what the time says.
        reference: when the text was published.
        before: the date told before, resolved.
    """
    for unit in ("year", "month", "week", "day"):
        shift = fields.get(f"{unit}_shift")
        if shift is None:
            continue
        told = shift.removeprefix("after ")
        if told != shift:
            return fields | _after(unit, int(told), before or {})
        known = _from(unit, int(shift), fields, reference) if reference else {}
        return fields | (known or (_nearest(fields, reference) if reference else {}))
    return fields | _nearest(fields, reference) if reference else fields


def day_of(fields: Fields) -> date | None:
    """Return the day that a date names, where all of it is known."""
    parts = [fields.get(name, "X") for name in ("year", "month", "day")]
    return _date(*map(int, parts)) if all(part.isdigit() for part in parts) else None


def _after(unit: str, count: int, before: Fields) -> Fields:
    """Count years or days from the date told before."""
    year = before.get("year", "XXXX")
    if unit == "year" and year.isdigit():
        return {"year": f"{int(year) + count:04d}"}
    if unit == "month" and before.get("month", "XX").isdigit():
        return {"year": year, "month": before["month"]}
    month, day = before.get("month", "XX"), before.get("until_day", before.get("day", "XX"))
    if unit != "day" or not (month.isdigit() and day.isdigit()):
        return {}
    told = _date(int(year) if year.isdigit() else _COMMON_YEAR, int(month), int(day))
    if told is None:
        return {}
    later = told + timedelta(days=count)
    known = f"{later.year:04d}" if year.isdigit() else "XXXX"
    return {"year": known, "month": f"{later.month:02d}", "day": f"{later.day:02d}"}


def _from(unit: str, shift: int, fields: Fields, reference: Reference) -> Fields:
    """Count from the day of publication."""
    if unit == "year":
        return {"year": f"{reference.year + shift:04d}"}
    if unit == "month" and reference.month:
        year, month = divmod(reference.year * 12 + reference.month - 1 + shift, 12)
        return {"year": f"{year:04d}", "month": f"{month + 1:02d}"}
    written = reference.date
    if written is None:
        return {}
    if unit == "day":
        return _of(written + timedelta(days=shift), fields)
    monday = written + timedelta(weeks=shift, days=-written.weekday())
    weekday = fields.get("weekday", "X")
    if not weekday.isdigit():
        iso = monday.isocalendar()
        return {"year": f"{iso.year:04d}", "week": f"{iso.week:02d}"}
    return _of(monday + timedelta(days=int(weekday) - 1), fields)


def _of(day: date, fields: Fields) -> Fields:
    """Return a day's parts, unless the time itself names another one: 今日（23日）."""
    named = fields.get("day", "XX")
    if named.isdigit() and int(named) != day.day:
        return {}
    return {"year": f"{day.year:04d}", "month": f"{day.month:02d}", "day": f"{day.day:02d}"}


def _nearest(fields: Fields, reference: Reference) -> Fields:
    """Complete a month, or a bare day of the month, to the last one before publication or one soon after it."""
    if fields.get("year", "XXXX") != "XXXX" or "year" in fields:
        return {}
    month, day = fields.get("month"), fields.get("day")
    written = reference.date
    if month is not None and month.isdigit():
        return {"year": f"{_year_of(int(month), day, reference):04d}"}
    if month is None and day is not None and day.isdigit() and written is not None:
        around = [divmod(written.year * 12 + written.month - 1 + step, 12) for step in (-1, 0, 1)]
        days = [found for year, before in around if (found := _date(year, before + 1, int(day)))]
        return _of(min(days, key=lambda found: abs((found - written).days)), fields) if days else {}
    return {}


def _year_of(month: int, day: str | None, reference: Reference) -> int:
    if reference.month is None:
        return reference.year
    written = reference.date or date(reference.year, reference.month, 15)
    number = int(day) if day is not None and day.isdigit() else min(15, written.day)
    for year in (reference.year + 1, reference.year):
        told = _date(year, month, number)
        if told is not None and (told - written).days <= _AHEAD_DAYS:
            return year
    return reference.year - 1


def _date(year: int, month: int, day: int) -> date | None:
    known = 1 <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
    return date(year, month, day) if known else None
