"""Numbers with their units and what they count, and lengths of time.

A quantity is a numeral, a unit or measure word, and the counted noun where it is fused behind:
20个社区, 35万余人口, 711万元.
"""

import re
from collections.abc import Callable
from functools import cache

from reader.entities.measures.amounts import AFTER, amount, qualifier
from reader.entities.measures.durations import DURATION_UNITS, duration_value, longest_time
from reader.entities.measures.idle_numbers import is_rank, is_word
from reader.entities.measures.money import NOUN as MONEY
from reader.entities.measures.numerals import GAP, NUMBER, narrow, parse_number
from reader.entities.measures.units import (
    BARE_CLASSIFIERS,
    CLASSIFIERS,
    CONTAINERS,
    LATIN,
    MEASURES,
)
from reader.entities.measures.worded_amounts import FORMS, NUMERALS, RANGE, START
from reader.entities.names.lexicon import noun_end
from reader.entities.types import Mention
from reader.text.span import Span

_MONEY_SIGN = r"(?:US\$|HK\$|NT\$|A\$|\$|¥|€|£)"
# A numeral with 万 or 亿 is a quantity without any unit: 突破20万.
_BARE = (
    r"\d[\d,.]{0,20}(?:[多余几]?[十百千]?[万亿])"
    r"|(?:[几数]|上(?!十))?[零一二两三四五六七八九十百千几]{0,12}(?:(?<=[十百千])[来多余])?[十百千]?[万亿][零一二两三四五六七八九十百千余多]{0,16}"
)
# 三万八|酒款: the 八 counts thousands, and no noun is counted; in 三千万|买六十座 another number follows
_STOPS_SHORT = re.compile("[万亿][一二三四五六七八九]$")
_NUMERAL = re.compile("[一二两三四五六七八九十百千万]")
_PER = "[年月日天人]|min|[hsd](?![a-z])"  # 8.6毫克/升, 5吨/年
# A site may set digits apart from their unit, 16 小时; behind 万 a blank parts phrases: 收贿3680万 周某判刑
_APART = r"(?:(?<=\d)[^\S\n\u3000])?"
_NO_RANGE = r"(?P<low>(?!))?(?P<lowunit>(?!))?(?P<high>(?!))?"


@cache
def _pattern(*, ranges: bool = True) -> re.Pattern[str]:
    units = sorted(MEASURES | CLASSIFIERS | set(DURATION_UNITS), key=len, reverse=True)
    plain = rf"%|‰|(?:{LATIN})(?![A-Za-z])|{'|'.join(map(re.escape, units))}"
    unit = rf"(?P<unit>{plain})(?P<per>/(?:{plain}|{_PER}))?"
    number = rf"(?:{NUMBER}|半)"
    both = rf"(?P<low>{number})[多余来]?(?P<lowunit>{plain})?{RANGE}(?P<high>{number})|"
    head = rf"(?P<number>{both if ranges else _NO_RANGE}{number})"
    crowd = rf"(?:{NUMBER}[余多]|(?:几|数)[十百千万]+|上[百千万]+)(?=[\u4e00-\u9fff]{{2}})(?![十百千万亿多余])"
    # Nothing is tried at other characters: looking at what stands before each of them would take most of the time.
    return re.compile(
        rf"(?=[\dUHNA$¥€£第{NUMERALS}])(?:"
        rf"(?P<sign>{_MONEY_SIGN}){GAP}(?P<cash>\d[\d,.]*\d|\d)(?P<cashtail>[万亿]*)[元块]?"
        rf"|{'|'.join(form.pattern for form in FORMS)}"
        rf"|(?<!\d)(?P<race>\d{{1,2}}分\d{{1,2}}秒(?:\d{{1,3}})?|\d{{1,3}}秒\d{{2,3}}(?!\d))"
        rf"|第(?P<nth>(?:\d+|[二三四五六七八九十]|[一二三四五六七八九十百]{{2,4}})(?:天|分钟|小时))"
        rf"|{START}(?P<crowd>{crowd})(?!{plain})"
        rf"|{START}{head}(?P<inner>[多余来])?{_APART}{unit}(?P<outer>多|余|半)?"
        rf"|{START}(?P<bare>{_BARE})(?P<baretail>[余多])?"
        ")"
    )


def find_quantities(text: str) -> list[Mention]:
    """Return the quantities and lengths of time of `text`, in order, not overlapping."""
    text = narrow(text)
    found: list[Mention] = []
    place, pattern = 0, _pattern()
    while match := pattern.search(text, place):
        mention = _read(text, match)
        if mention is None:
            place = match.start() + 1
            while place < len(text) and text[place].isdigit() and text[place - 1].isdigit():
                place += 1
            continue
        found.append(mention)
        place = mention.span.end
    return found


def _read(text: str, match: re.Match[str]) -> Mention | None:
    if text.startswith("前", match.start() - 1) and is_rank(text, match):
        return None
    if match["high"] and match["lowunit"] and _is_change(text, match):
        single = _pattern(ranges=False).match(text, match.start())
        return _read(text, single) if single else None
    if match["unit"]:
        return _with_unit(text, match, match["unit"])
    if match["race"] or match["nth"]:
        span = Span(*match.span("race" if match["race"] else "nth"))
        return Mention(span, span.of(text), "DURATION", value=duration_value(span.of(text)), confidence=0.93)
    for name, read in _READERS.items():
        if match[name]:
            return read(text, match)
    return None


def _is_change(text: str, match: re.Match[str]) -> bool:
    """Say whether 到 or 至 leads from one amount to another: 增长15.6%至2380亿元, 从三十块到三百块."""
    return match["lowunit"] != match["unit"] or text[match.start() - 1] in "从由"


def _with_unit(text: str, match: re.Match[str], unit: str) -> Mention | None:
    halved = unit in MEASURES or unit in DURATION_UNITS or unit in CONTAINERS
    if is_word(text, match, unit) or (match["number"] == "半" and not halved):
        return None
    return _duration(text, match) if unit in DURATION_UNITS else _counted(text, match, unit)


def _money(text: str, match: re.Match[str]) -> Mention:
    number = parse_number(match["cash"] + match["cashtail"])
    return amount(text, match.span(), number=number, unit=match["sign"])


def _bare(text: str, match: re.Match[str]) -> Mention | None:
    """Read a numeral with 万 or 亿 and no unit; a noun may follow directly (500万市民)."""
    words, after = match["bare"], text[match.end() : match.end() + 1]
    if (
        words in {"一万", "一亿", "万", "亿", "千万", "万万", "亿万", "百万", "十万", "万千", "万一"}
        or words.startswith("万")
        or after in "一别勿富"
    ):
        return None
    end = match.end() if _STOPS_SHORT.search(words) else noun_end(text, match.end(), 6)
    end = match.end() if _NUMERAL.search(text, match.end(), end) else end
    counts = text[match.end() : end] or None
    inner = match["baretail"] or next((char for char in words if char in "余多来"), None)
    return amount(text, (match.start(), end), number=parse_number(words), unit=counts, inner=inner, counts=counts)


def _crowd(text: str, match: re.Match[str]) -> Mention | None:
    """Read an inexact numeral with a noun right behind: 500余村民, 数百居民."""
    end = noun_end(text, match.end(), 6)
    if end == match.end():
        return None
    counts, inner = text[match.end() : end], next((char for char in match["crowd"] if char in "余多"), None)
    number = parse_number(match["crowd"])
    return amount(text, (match.start(), end), number=number, unit=counts, inner=inner, counts=counts)


def _value(match: re.Match[str]) -> float | int | None:
    number = None if match["high"] else parse_number(match["number"])
    return number + 0.5 if number is not None and match["outer"] == "半" else number


def _inner(match: re.Match[str]) -> str | None:
    outer = match["outer"] if match["outer"] != "半" else None  # 三斤半 is exact
    return match["inner"] or outer or next((char for char in match["number"] if char in "多余把"), None)


def _duration(text: str, match: re.Match[str]) -> Mention | None:
    unit, number, end = match["unit"], match["number"], match.end("unit") if match["per"] else match.end()
    if number == "半" and (unit in {"夜", "晚"} or text[match.start() - 1 : match.start()] in {"大", "小"}):
        return None  # 半夜 is a time, 大半年 no half
    if not match["inner"] and number in _IDLE_BEFORE_TIME and unit in _PLAIN_TIME:
        return None
    if match["outer"] == "半" and unit in {"天", "日"}:
        end -= 1
    end = longest_time(text, unit, end)
    worded = text[match.start() : end]
    said = qualifier(text, match.start(), end)
    return Mention(
        Span(match.start(), end), worded, "DURATION", value=duration_value(worded), confidence=0.93, qualifier=said
    )


# Before these units a bare round numeral says no more than "long": 百年, 千年, 几天.
_PLAIN_TIME = frozenset({"年", "天", "日", "秒", "夜", "载", "晚"})
_IDLE_BEFORE_TIME = frozenset({"几", "数", "百", "千", "万", "百万", "千百", "百十"})
_CURRENCY = re.compile(rf"(人民币|新?台币|港币|澳门币)约?{GAP}\Z")


def _currency(text: str, start: int) -> str:
    """Return whose 元 the amount is counted in, where the text says so right before: 新台币300元."""
    found = _CURRENCY.search(text[max(0, start - 5) : start])
    return f"{found[1].replace('新台', '台').replace('台', '新台')}元" if found else "元"


def _counted(text: str, match: re.Match[str], unit: str) -> Mention | None:
    end = match.end()
    counts = None
    if match["per"]:
        unit += match["per"]
    elif unit == "个人":
        unit, counts = "个", "人"
    elif unit in CLASSIFIERS and unit not in MEASURES:
        if unit not in BARE_CLASSIFIERS:
            noun = end if AFTER.match(text, end) else _without_kin(text, end, noun_end(text, end))
            noun = end if unit == "块" and MONEY.search(text[end:noun]) else noun  # 八十块|运费
            counts = text[end:noun] or None
            end = noun
    elif unit in {"人", "人口", "户", "人民"}:
        counts = unit
    unit = _currency(text, match.start()) if unit == "元" else unit
    return amount(text, (match.start(), end), number=_value(match), unit=unit, inner=_inner(match), counts=counts)


# Whose mother one is, is no part of what is counted: 三个|孩子|母亲.
_KIN = re.compile("(?<=[孩儿子女童])(?:的)?(?:母亲|父亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|爹|娘)$")


def _without_kin(text: str, start: int, end: int) -> int:
    """Return where a counted noun ends without whose parent is meant."""
    found = _KIN.search(text, start, end)
    return found.start() if found and found.start() > start else end


_READERS: dict[str, Callable[[str, re.Match[str]], Mention | None]] = {
    "sign": _money,
    **{form.name: form.read for form in FORMS},
    "crowd": _crowd,
    "bare": _bare,
}
