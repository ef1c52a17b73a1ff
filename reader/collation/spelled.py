"""Numbers by what they are worth: 18个月 and 十八个月 say the same, 35万 and 350,000 too."""

import re
from collections.abc import Iterable

from reader.entities.measures.numerals import NUMBER, parse_number
from reader.text import fold_key

_NUMBER = re.compile(NUMBER)
_VAGUE = re.compile("[多余来几上成数好]")


def same_worth(readings: Iterable[str | None]) -> bool:
    """Say whether readings differ only in how their numbers are written."""
    spelled = {None if text is None else _spelled(text) for text in readings}
    return len(spelled) == 1 and None not in spelled


def _spelled(text: str) -> str:
    return _NUMBER.sub(_worth, fold_key(text))


def _worth(match: re.Match[str]) -> str:
    value = parse_number(match[0])
    vague = "".join(_VAGUE.findall(match[0]))
    return match[0] if value is None else f" {value}{vague} "
