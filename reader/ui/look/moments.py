"""Says in the reader's language what the value of a time means: `XXXX-XX-XXT02` is 2 o'clock of an unknown day."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from reader.entities.telling.moments import Moment, moments

_PARTS = {
    "Q1": QT_TRANSLATE_NOOP("Moments", "first quarter"),
    "Q2": QT_TRANSLATE_NOOP("Moments", "second quarter"),
    "Q3": QT_TRANSLATE_NOOP("Moments", "third quarter"),
    "Q4": QT_TRANSLATE_NOOP("Moments", "fourth quarter"),
    "H1": QT_TRANSLATE_NOOP("Moments", "first half of the year"),
    "H2": QT_TRANSLATE_NOOP("Moments", "second half of the year"),
    "21": QT_TRANSLATE_NOOP("Moments", "spring"),
    "22": QT_TRANSLATE_NOOP("Moments", "summer"),
    "23": QT_TRANSLATE_NOOP("Moments", "autumn"),
    "24": QT_TRANSLATE_NOOP("Moments", "winter"),
}
_UNKNOWN = {
    "year": QT_TRANSLATE_NOOP("Moments", "year unknown"),
    "month": QT_TRANSLATE_NOOP("Moments", "month unknown"),
    "week": QT_TRANSLATE_NOOP("Moments", "week unknown"),
    "day": QT_TRANSLATE_NOOP("Moments", "day unknown"),
    "hour": QT_TRANSLATE_NOOP("Moments", "hour unknown"),
}
_LEAP_YEAR = 2000


def time_meaning(value: object) -> str:
    """Return what the value of a TIME means, a range with both its ends; empty for what is no such value."""
    found = moments(value) if isinstance(value, str) else ()
    return " – ".join(map(_meaning, found))


def _meaning(moment: Moment) -> str:
    words = [_date(moment), _part(moment), moment.clock, *(_words(_UNKNOWN[unit]) for unit in moment.unknown)]
    return _words(QT_TRANSLATE_NOOP("Moments", ", ")).join(filter(None, words))


def _date(moment: Moment) -> str:
    if moment.years is None:
        return _yearless(moment)
    first, last = moment.years
    if first < 0:
        return _words(QT_TRANSLATE_NOOP("Moments", "{year} BC")).format(year=1 - first)
    return moment.date or f"{first}–{last}"


def _yearless(moment: Moment) -> str:
    """Return a month, a day or both, worded so that no spreadsheet puts a year to it."""
    month, day = moment.month, moment.day
    if month is None:
        return "" if day is None else _words(QT_TRANSLATE_NOOP("Moments", "day {day}")).format(day=day)
    form = QT_TRANSLATE_NOOP("Moments", "MMMM") if day is None else QT_TRANSLATE_NOOP("Moments", "d MMMM")
    return QLocale().toString(QDate(_LEAP_YEAR, month, day or 1), _words(form))


def _part(moment: Moment) -> str:
    if moment.weekday == "WE":
        return _words(QT_TRANSLATE_NOOP("Moments", "weekend"))
    if moment.weekday:
        return QLocale().standaloneDayName(int(moment.weekday))
    return _words(_PARTS[moment.part]) if moment.part else ""


def _words(text: object) -> str:
    return QCoreApplication.translate("Moments", str(text))
