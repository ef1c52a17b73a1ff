"""Reads dates and times as pages print them, into ISO 8601 without a zone."""

import re

from reader.text.sought import Sought

DATE = (
    r"(?P<year>(?:19|20)\d{2})\s*[-/.年]\s*(?P<month>\d{1,2})(?:\s*[-/.月]\s*(?P<day>\d{1,2})日?|月)"
    r"(?:[T\s]*(?:星期.|周.)?\s*(?P<half>上午|下午|晚上|中午|凌晨|早上)?\s*(?P<hour>\d{1,2})\s*[:：时]\s*(?P<minute>\d{2})?分?"
    r"(?:[:：](?P<second>\d{2}))?)?"
)
CENTURIES = ("19", "20")
"""One of these stands in every date."""
_DATE = Sought(DATE, signs=CENTURIES)
_ZONE = re.compile(r"(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})$")


def parse_date(text: str) -> str | None:
    """Return the first date in `text` as ISO 8601, as far as it goes; None where there is none."""
    match = _DATE.search(text)
    if not match:
        return None
    part = match.groupdict()
    month, day = int(part["month"]), int(part["day"] or 1)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    value = f"{part['year']}-{month:02}"
    if not part["day"]:
        return value
    value += f"-{day:02}"
    if part["hour"] is None:
        return value
    hour, minute = int(part["hour"]), int(part["minute"] or 0)
    if part["half"] in {"下午", "晚上"} and hour < 12:
        hour += 12
    if hour > 23 or minute > 59:
        return value
    value += f"T{hour:02}:{minute:02}"
    value += f":{part['second']}" if part["second"] else ""
    zone = _ZONE.search(text.strip())
    return value + zone[1] if zone and "T" in text else value
