"""Makes an amount of what a grammar has read, with what the words around it say of how exact it is."""

import re

from reader.entities.measures.numerals import GAP
from reader.entities.types import BEHIND, Mention, Quantity
from reader.text.span import Span

# 不会超过, 并没有达到: what is denied says the contrary, so the negation belongs to the qualifier
_NOT = r"(?:[并尚从绝决]?(?:不[会得能可应该许准宜曾再]{0,2}|未[能曾必]?|没有?))"
_COMPARED = "超过|超出|少于|低于|多于|高于|大于|小于|足|满|到|止|下于|下"
_IN_VAIN = "找看得买听想拿招租"  # 找不到20个人: nobody is found
COMPARED_BEFORE = re.compile(
    rf"((?<![{_IN_VAIN}]){_NOT}(?:达到?|{_COMPARED})|达不到"
    r"|超过|超出|少于|低于|多于|高于|大于|小于|大约|约莫|大概|将近|接近|差不多|几乎|至少|至多|最少|最多|最低|最高|起码|顶多"
    rf"|多达|高达|约|(?<![附最新临靠接])近|超|逾|仅|共计){GAP}\Z"
)
"""What an amount is compared with right before it: 不到, 约, 高达."""
REACH = 9
"""How far before an amount such words are looked for."""
AFTER = re.compile("|".join(BEHIND))
"""What says right behind an amount how exact it is."""


def amount(
    text: str,
    where: tuple[int, int],
    *,
    number: float | None,
    unit: str | None,
    inner: str | None = None,
    counts: str | None = None,
) -> Mention:
    """Return the mention of an amount; `inner` is the inexact word inside of it (35万余)."""
    start, end = where
    value = Quantity(number, unit, qualifier(text, start, end, inner), counts)
    return Mention(Span(start, end), text[start:end], "QUANTITY", value=value, confidence=0.93)


def qualifier(text: str, start: int, end: int, inner: str | None = None) -> str | None:
    """Return the words beside an amount, and the one inside of it, that say how exact it is."""
    before = COMPARED_BEFORE.search(text[max(0, start - REACH) : start])
    after = AFTER.match(text, end)
    parts = [before[1] if before else None, inner, after[0] if after else None]
    return " ".join(part for part in parts if part) or None
