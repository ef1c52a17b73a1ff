"""Amounts that are worded otherwise than as a numeral and its unit: shares, coins, heights, grades, degrees below zero.

::

    三分之二    二十块零五毛    两成三    四斤二两    一米八    两个多亿    工资三千五    零下5度到3度    八级大风
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from reader.entities.measures.amounts import amount
from reader.entities.measures.numerals import FRACTION, GAP, NUMBER, parse_digits, parse_number
from reader.entities.types import Mention

RANGE: Final = rf"{GAP}(?:至|到|-|—{{1,2}}|~|～|–){GAP}"
"""What stands between the ends of a range."""
# Before a Chinese numeral these make another word of it: 第一, 统一, 唯一, 之一, 星期一.
_NO_START = r"(?<![第统唯之专同单十百千万亿点\d.A-Za-z零〇一二两三四五六七八九周期拜初廿])"
# 12:30, host:80 and 3-1 are no beginnings; 公告：5.8亿元 is one.
_NO_DIGIT_START = r"(?<![第\d.A-Za-z/_#@])(?<![A-Za-z\d][:：])(?<![A-Za-z]-)"
NUMERALS: Final = "零〇一二两三四五六七八九十百千万亿几数上成好半"
"""What a numeral begins with that has no digits."""
START: Final = rf"(?:{_NO_DIGIT_START}(?=\d)|{_NO_START}(?=[{NUMERALS}]))"
"""Where a numeral may begin."""
_DIGIT = "[一二两三四五六七八九]"
# An amount that stops short of its last unit (三千五, 四斤二) ends a phrase: else the digit goes with what follows.
_ENDS = r"(?=[，。、；：！？）)”」』\s的都就才也还起请卖]|左右|上下|以[上下]|不到|[跌涨降升加减]?[到至]|\Z)"

# 百分之三到五, 三分之一至二分之一; 四分之一决赛 is a round
_SHARE_TO = r"[一二三四五六七八九十]{1,3}(?![十百千年月日天号个名人元时点分成倍])"
_SHARES = rf"{FRACTION}(?!决赛)(?:{RANGE}(?:{FRACTION}|{_SHARE_TO}))?"
# 1/3的学生: else it may be a date
_SLASHED = r"(?<![\d/])[1-9]\d?/[1-9]\d{0,2}(?![\d/])(?=的|以[上下]|左右)"
# 二十块零五毛, 三块五, 六成五, 一成半
_COINS = (
    rf"{NUMBER}[块元]零?[\d一二两三四五六七八九][毛角]钱?(?:[\d一二三四五六七八九]分(?![之钟]))?"
    rf"|{NUMBER}块[\d一二三四五六七八九](?![\d零二三四五六七八九十百千万亿多几个块条张片分点花.])"
    rf"|{_DIGIT}成(?:半(?!年|天|数)|[\d一二三四五六七八九](?![\d零二三四五六七八九十百千万亿多几个块条张片分点.]))"
)
# A quick look whether coins are worth trying.
_COINED = r"[\d.,零一二两三四五六七八九十百千万]{1,12}[块元成][零\d一二两三四五六七八九半]"
# What is said in two units, and how many of the lesser make one of the greater: 四斤二两, 三丈五尺
_PARTS_OF = {
    ("斤", "两"): 10,
    ("丈", "尺"): 10,
    ("尺", "寸"): 10,
    ("亩", "分"): 10,
    ("吨", "公斤"): 1_000,
    ("公里", "米"): 1_000,
    ("米", "厘米"): 100,
    ("米", "公分"): 100,
    ("公斤", "克"): 1_000,
}
_IN_TWO_UNITS = "|".join(rf"{NUMBER}{great}(?:零|又)?{NUMBER}{small}(?![之钟])" for great, small in _PARTS_OF)
_TWO_UNITS = re.compile(r"(.+?)(公里|公斤|[斤吨丈尺亩米])(.+?)(公斤|厘米|公分|[两尺寸分米克])?")
_COMPOUND = rf"{_IN_TWO_UNITS}|{NUMBER}[斤吨丈尺亩]{_DIGIT}{_ENDS}"
_WEIGHED = r"[\d.,零一二两三四五六七八九十百千万]{1,12}(?:公[里斤]|[斤吨丈尺亩米])[零又\d一二两三四五六七八九]"
# 1米78, 一米八
_HEIGHT = r"[12一两]米(?:\d{1,2}|[零一二三四五六七八九]{1,2})(?![\d米多个层人十])"
# 一个亿, 两个多亿: said of money, with or without its unit
_SPOKEN = r"(?:\d{1,4}(?:\.\d{1,4})?|[一二两三四五六七八九十百几半]{1,4})个[多半]?亿(?![万级])(?:元|块钱|块)?"
# 工资三千五, 一万三: the 五 counts hundreds; 二百五 is a fool
_SHORT = rf"(?!二百五)(?:{_DIGIT}[千百]|[一二两三四五六七八九十]+万){_DIGIT}{_ENDS}"
_DEGREES = "摄氏度|℃|度"
_BELOW = rf"零下{NUMBER}(?:(?:{_DEGREES})?{RANGE}(?:零[下上])?{NUMBER})?(?:{_DEGREES})"
# 6.8级地震, 风力8级: other grades are ordinals.
_FORCE = r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})"
_GRADE = (
    rf"\d+\.\d+级|{_FORCE}(?:[至-]{_FORCE})?级(?=大风|台风|地震|阵风|强风|超强|以上)"
    rf"|(?:(?<=风力)|(?<=阵风)|(?<=风可达)|(?<=风达)|(?<=风力达)|(?<=力可达)){_FORCE}(?:[至到-]{_FORCE})?级"
)


@dataclass(frozen=True, slots=True)
class Form:
    """How amounts are worded and how one is read; `name` is that of the pattern's group."""

    name: str
    pattern: str
    read: Callable[[str, re.Match[str]], Mention]


def _share(text: str, match: re.Match[str]) -> Mention:
    """Read a share; 百分之八 is 8 % as 8% is, so that the two are no different figures."""
    worded = match["share"]
    unit = {"百分之": "%", "千分之": "‰"}.get(worded[:3])
    number = parse_number(worded[3:] if unit else worded)
    return amount(text, match.span("share"), number=number, unit=unit)


def _coins(text: str, match: re.Match[str]) -> Mention:
    whole, sign, rest = re.split("([块元成])", match["coins"], maxsplit=1)
    digits = [5 if char == "半" else parse_number(char) for char in rest if char == "半" or parse_number(char)]
    yuan = parse_number(whole)
    number = None if yuan is None else round(yuan + sum(each / 10**at for at, each in enumerate(digits, 1) if each), 2)
    return amount(text, match.span("coins"), number=number, unit=sign)


def _compound(text: str, match: re.Match[str]) -> Mention:
    """Read what is said in two units in the greater: 四斤二两 and 四斤二 are 4.2 of 斤."""
    whole, great, rest, small = _TWO_UNITS.fullmatch(match["compound"]).groups("")  # pyright: ignore[reportOptionalMemberAccess]  the pattern took it
    parts = parse_number(whole), parse_number(rest.lstrip("零又"))
    number = None if None in parts else round((parts[0] or 0) + (parts[1] or 0) / _PARTS_OF.get((great, small), 10), 4)
    return amount(text, match.span("compound"), number=number, unit=great)


def _spoken(text: str, match: re.Match[str]) -> Mention:
    digits, _, rest = match["spoken"].partition("个")
    number, more = parse_number(digits), next((char for char in rest if char in "多半"), None)
    if number is not None:
        number = (number + (0.5 if more == "半" else 0)) * 10**8
        number = int(number) if number == int(number) else number
    unit = rest.lstrip("多半亿") or None
    return amount(text, match.span("spoken"), number=number, unit=unit, inner="多" if more == "多" else None)


def _short(text: str, match: re.Match[str]) -> Mention:
    return amount(text, match.span("short"), number=parse_number(match["short"]), unit=None)


def _grade(text: str, match: re.Match[str]) -> Mention:
    return amount(text, match.span("grade"), number=parse_number(match["grade"][:-1]), unit="级")


def _height(text: str, match: re.Match[str]) -> Mention:
    metres, _, digits = match["height"].partition("米")
    parts = parse_number(metres), parse_digits(digits)
    number = None if None in parts else float(f"{parts[0]}.{parts[1]:0{len(digits)}d}")
    return amount(text, match.span("height"), number=number, unit="米")


def _below(text: str, match: re.Match[str]) -> Mention:
    figure, unit, rest = re.split(f"({_DEGREES})", match["below"].removeprefix("零下"), maxsplit=1)
    number = None if rest else parse_number(figure)
    return amount(text, match.span("below"), number=None if number is None else -number, unit=unit)


FORMS: Final = (
    Form("share", rf"{START}(?P<share>{_SHARES}|{_SLASHED})", _share),
    Form("coins", rf"{START}(?={_COINED})(?P<coins>{_COINS})", _coins),
    Form("compound", rf"{START}(?={_WEIGHED})(?P<compound>{_COMPOUND})", _compound),
    Form("height", rf"{START}(?P<height>{_HEIGHT})", _height),
    Form("spoken", rf"{START}(?P<spoken>{_SPOKEN})", _spoken),
    Form("short", rf"{START}(?P<short>{_SHORT})", _short),
    Form("below", rf"(?P<below>{_BELOW})", _below),
    Form("grade", rf"{START}(?P<grade>{_GRADE})", _grade),
)
"""The forms, in the order in which they are tried."""
