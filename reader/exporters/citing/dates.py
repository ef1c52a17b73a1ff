"""Dates as far as a source states them."""

import re


def day(moment: str | None) -> str | None:
    """Return the date of an ISO 8601 moment, as far as it is known."""
    return moment.partition("T")[0] if moment else None


def date_parts(moment: str | None) -> list[int]:
    """Return year, month and day of an ISO 8601 moment, as far as they are known."""
    return [int(part) for part in re.findall(r"\d+", day(moment) or "")][:3]


def day_in_words(moment: str | None) -> str | None:
    """Return the date of an ISO 8601 moment as it is written in Chinese, as far as it is known: `2024年6月13日`."""
    return "".join(f"{part}{unit}" for part, unit in zip(date_parts(moment), "年月日", strict=False)) or None
