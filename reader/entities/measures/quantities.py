"""Numbers with their units and what they count, and lengths of time.

A quantity is a numeral, a unit or measure word, and the counted noun where it is fused behind:
20个社区, 35万余人口, 711万元.
"""

import re
from collections.abc import Callable
from functools import cache

from reader.entities.measures.durations import DURATION_UNITS, duration_value
from reader.entities.measures.numerals import FRACTION, GAP, NUMBER, narrow, parse_digits, parse_number
from reader.entities.measures.units import (
    BARE_CLASSIFIERS,
    CLASSIFIERS,
    CONTAINERS,
    LATIN,
    MEASURES,
    NOT_BEFORE,
    WEAK_AFTER_ONE,
    WEAK_AFTER_ROUND,
    WEAK_AFTER_TEN,
)
from reader.entities.names.lexicon import noun_end
from reader.entities.types import Mention, Quantity
from reader.text.span import Span

# 不会超过, 并没有达到: what is denied says the contrary, so the negation belongs to the qualifier
_NOT = r"(?:[并尚从绝决]?(?:不[会得能可应该许准宜曾再]{0,2}|未[能曾必]?|没有?))"
_COMPARED = "超过|超出|少于|低于|多于|高于|大于|小于|足|满|到|止|下于|下"
_IN_VAIN = "找看得买听想拿招租"  # 找不到20个人: nobody is found
_BEFORE = re.compile(
    rf"((?<![{_IN_VAIN}]){_NOT}(?:达到?|{_COMPARED})|达不到"
    r"|超过|超出|少于|低于|多于|高于|大于|小于|大约|约莫|大概|将近|接近|差不多|几乎|至少|至多|最少|最多|最低|最高|起码|顶多"
    rf"|多达|高达|约|近|超|逾|仅|共计){GAP}\Z"
)
_REACH = 9
# 罚款万元 lacks its number; 近万元, 过百名, 每万人 are worded so
_ROUND = re.compile("[百千万亿]|万亿|亿万|万万")
_REACHING = re.compile(rf"(?:[近约超逾过达满破上每这整足]了?|达到|接近|几乎|差不多|大概|不[到下]){GAP}\Z")
_NONE = re.compile(
    r"(?:(?<![淹沉埋吞出])没(?!收(?!到))有?|[未无]有?|不[剩花用带收要给欠]|别)[拿收花给付赚挣掏要用见到过少多出进留剩]{0,2}$"
)
_NOT_EVEN = re.compile(r"(?:[都也]?(?:没|(?:未|不)(?!同|[到足超下])|无)|[都也](?:别|休|甭))")
# 一 is a true number of these where it is compared: 不到一成.
_EXACT_AFTER_ONE = frozenset({"成", "倍", "丈", "寸", "尺", "顷", "番"})
_AFTER = re.compile(r"左右|上下|以上|以下|以内|之多|不等")
_RANGE = rf"{GAP}(?:至|到|-|—{{1,2}}|~|～|–){GAP}"
_MONEY_SIGN = r"(?:US\$|HK\$|NT\$|A\$|\$|¥|€|£)"
# Before a Chinese numeral these make another word of it: 第一, 统一, 唯一, 之一, 星期一.
_NO_START = r"(?<![第统唯之专同单十百千万亿点\d.A-Za-z零〇一二两三四五六七八九周期拜初前廿])"
# 12:30, host:80 and 3-1 are no beginnings; 公告：5.8亿元 is one.
_NO_DIGIT_START = r"(?<![第\d.A-Za-z/_#@])(?<![A-Za-z\d][:：])(?<![A-Za-z]-)(?<!前)"
# 6.8级地震, 风力8级: other grades are ordinals.
_GRADE = (
    r"\d+\.\d+级|\d{1,2}(?:[至-]\d{1,2})?级(?=大风|台风|地震|阵风|强风|超强|以上)"
    r"|(?:(?<=风力)|(?<=阵风)|(?<=风可达)|(?<=风达))\d{1,2}(?:[至到-]\d{1,2})?级"
)
# 1米78, 一米八
_HEIGHT = r"[12一两]米(?:\d{1,2}|[零一二三四五六七八九]{1,2})(?![\d米多个层人十])"
# 二十块零五毛, 三块五, 六成五
_COINS = (
    rf"{NUMBER}[块元]零?[\d一二两三四五六七八九][毛角]钱?(?:[\d一二三四五六七八九]分(?![之钟]))?"
    rf"|(?:{NUMBER}块|[一二三四五六七八九]成)[\d一二三四五六七八九](?![\d零二三四五六七八九十百千万亿多几个块条张片分点花.])"
)
# 百分之三到五, 三分之一至二分之一
_SHARES = (
    rf"{FRACTION}(?:{_RANGE}(?:{FRACTION}|[一二三四五六七八九十]{{1,3}}(?![十百千年月日天号个名人元时点分成倍])))?"
)
# A quick look whether coins are worth trying.
_COINED = r"[\d.,零一二两三四五六七八九十百千万]{1,12}[块元成][零\d一二两三四五六七八九]"
# 1/3的学生: else it may be a date
_SLASHED = r"(?<![\d/])[1-9]\d?/[1-9]\d{0,2}(?![\d/])(?=的|以[上下]|左右)"
# A numeral with 万 or 亿 is a quantity without any unit: 突破20万.
_BARE = (
    r"\d[\d,.]{0,20}(?:[多余几]?[十百千]?[万亿])"
    r"|(?:[几数]|上(?!十))?[零一二两三四五六七八九十百千几]{0,12}(?<!一)[十百千]?[万亿][零一二两三四五六七八九十百千余多]{0,16}"
)
# 一个亿, 两个多亿: said of money, with or without its unit
_SPOKEN = r"(?:\d{1,4}(?:\.\d{1,4})?|[一二两三四五六七八九十百几半]{1,4})个[多半]?亿(?![万级])(?:元|块钱|块)?"
_PER = "[年月日天人]|min|[hsd](?![a-z])"  # 8.6毫克/升, 5吨/年
_PARTS = {"百分之": "%", "千分之": "‰"}
_NO_RANGE = r"(?P<low>(?!))?(?P<lowunit>(?!))?(?P<high>(?!))?"
# After one Chinese digit these belong to a name or a term: 六安, 四方, 三队.
_RARELY_COUNTED = frozenset("方队安卡牛节平伏瓦帕兆")


@cache
def _pattern(*, ranges: bool = True) -> re.Pattern[str]:
    units = sorted(MEASURES | CLASSIFIERS | set(DURATION_UNITS), key=len, reverse=True)
    plain = rf"%|‰|(?:{LATIN})(?![A-Za-z])|{'|'.join(map(re.escape, units))}"
    unit = rf"(?P<unit>{plain})(?P<per>/(?:{plain}|{_PER}))?"
    number = rf"(?:{NUMBER}|半)"
    start = rf"(?:{_NO_DIGIT_START}(?=\d)|{_NO_START}(?=[零〇一二两三四五六七八九十百千万亿几数上成好半]))"
    both = rf"(?P<low>{number})[多余来]?(?P<lowunit>{plain})?{_RANGE}(?P<high>{number})|"
    head = rf"(?P<number>{both if ranges else _NO_RANGE}{number})"
    crowd = rf"(?:{NUMBER}[余多]|(?:几|数)[十百千万]+|上[百千万]+)(?=[\u4e00-\u9fff]{{2}})(?![十百千万亿多余])"
    return re.compile(
        rf"(?P<sign>{_MONEY_SIGN}){GAP}(?P<cash>\d[\d,.]*\d|\d)(?P<cashtail>[万亿]*)[元块]?"
        rf"|{start}(?P<fraction>{_SHARES}|{_SLASHED})"
        rf"|{start}(?={_COINED})(?P<coins>{_COINS})"
        rf"|{start}(?P<height>{_HEIGHT})"
        rf"|{start}(?P<spoken>{_SPOKEN})"
        rf"|(?P<below>零下{NUMBER}(?:{_RANGE}(?:零下)?{NUMBER})?(?:摄氏度|℃|度))"
        rf"|(?<!\d)(?P<race>\d{{1,2}}分\d{{1,2}}秒(?:\d{{1,3}})?)"
        rf"|{start}(?P<grade>{_GRADE})"
        rf"|第(?P<nth>(?:\d+|[二三四五六七八九十]|[一二三四五六七八九十百]{{2,4}})(?:天|分钟|小时))"
        rf"|{start}(?P<crowd>{crowd})(?!{plain})"
        rf"|{start}{head}(?P<inner>[多余来])?{GAP}{unit}(?P<outer>多|余|半)?"
        rf"|{start}(?P<bare>{_BARE})(?P<baretail>[余多])?"
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
    if match["high"] and match["lowunit"] and match["lowunit"] != match["unit"]:
        # 增长15.6%至2380亿元: two quantities, no range
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


def _fraction(text: str, match: re.Match[str]) -> Mention:
    """Read a share; 百分之八 is 8 % as 8% is, so that the two are no different figures."""
    worded = match["fraction"]
    unit = _PARTS.get(worded[:3])
    number = parse_number(worded[3:] if unit else worded)
    return _quantity(text, match.span("fraction"), number=number, unit=unit)


def _coins(text: str, match: re.Match[str]) -> Mention:
    whole, sign, rest = re.split("([块元成])", match["coins"], maxsplit=1)
    digits = [parse_number(char) for char in rest if parse_number(char)]
    yuan = parse_number(whole)
    number = None if yuan is None else round(yuan + sum(each / 10**at for at, each in enumerate(digits, 1) if each), 2)
    return _quantity(text, match.span("coins"), number=number, unit=sign)


def _spoken(text: str, match: re.Match[str]) -> Mention:
    digits, _, rest = match["spoken"].partition("个")
    number, more = parse_number(digits), next((char for char in rest if char in "多半"), None)
    if number is not None:
        number = (number + (0.5 if more == "半" else 0)) * 10**8
        number = int(number) if number == int(number) else number
    unit = rest.lstrip("多半亿") or None
    return _quantity(text, match.span("spoken"), number=number, unit=unit, inner="多" if more == "多" else None)


def _grade(text: str, match: re.Match[str]) -> Mention:
    return _quantity(text, match.span("grade"), number=parse_number(match["grade"][:-1]), unit="级")


def _height(text: str, match: re.Match[str]) -> Mention:
    metres, _, digits = match["height"].partition("米")
    parts = parse_number(metres), parse_digits(digits)
    number = None if None in parts else float(f"{parts[0]}.{parts[1]:0{len(digits)}d}")
    return _quantity(text, match.span("height"), number=number, unit="米")


def _below(text: str, match: re.Match[str]) -> Mention:
    figure = re.sub(r"摄氏度|℃|度", "", match["below"]).removeprefix("零下")
    number = parse_number(figure)
    unit = match["below"].removeprefix(f"零下{figure}")
    return _quantity(text, match.span("below"), number=None if number is None else -number, unit=unit)


def _with_unit(text: str, match: re.Match[str], unit: str) -> Mention | None:
    halved = unit in MEASURES or unit in DURATION_UNITS or unit in CONTAINERS
    if _is_word(text, match, unit) or (match["number"] == "半" and not halved):
        return None
    return _duration(text, match) if unit in DURATION_UNITS else _counted(text, match, unit)


def _is_word(text: str, match: re.Match[str], unit: str) -> bool:
    """Say whether numeral and unit belong to other words: 一些, 十分, 百度, 三元里."""
    number, after = match["number"], text[match.end("unit") : match.end("unit") + 1]
    if match["inner"]:
        return False
    if number in {"几", "数", "零", "〇", "上", "成", "好"} or (after and after in NOT_BEFORE.get(unit, "")):
        return True
    if _is_year(text, match, unit) or _lacks_digits(text, match, unit):
        return True
    if number in {"一", "半", "二"}:
        return _is_small_word(text, match, unit)
    return unit in _RARELY_COUNTED and len(number) == 1 and not number.isdigit() and number != "两"


def _lacks_digits(text: str, match: re.Match[str], unit: str) -> bool:
    """Say whether a round numeral stands alone: its digits were dropped (罚款万元), or it makes a word (十分, 百度)."""
    number = match["number"]
    word = (number in {"千万", "百万", "万千"} and unit in WEAK_AFTER_ROUND) or (
        number == "十" and unit in WEAK_AFTER_TEN
    )
    if number == "亿" and text.startswith("约", match.start() - 1):
        return True  # 约百人 is worded so, 约亿元 is not
    alone = word or _ROUND.fullmatch(number)
    return bool(alone) and not _REACHING.search(text, max(0, match.start() - _REACH), match.start())


def _is_year(text: str, match: re.Match[str], unit: str) -> bool:
    """Say whether the numeral tells no number of years or models: 一年一度, 年复一年, 2020款."""
    if unit == "款":
        return match["number"].isdigit() and len(match["number"]) == 4
    return unit == "年" and (
        (match["number"].isdigit() and len(match["number"]) == 4)
        or text.startswith(("一度", "四季", "到头"), match.end())
        or text.startswith("年复", match.start() - 2)
    )


def _is_small_word(text: str, match: re.Match[str], unit: str) -> bool:
    """Say whether 一, 半 or 二 counts nothing: an article, an ordinal (二队), an idiom (最后一米)."""
    number = match["number"]
    if number == "半":
        return unit in WEAK_AFTER_ONE or unit not in MEASURES | CONTAINERS | set(DURATION_UNITS)
    if number == "二":
        return unit in CLASSIFIERS or unit in {"次", "轮"}
    if _denied(text, match):
        return True
    if unit in _EXACT_AFTER_ONE and _BEFORE.search(text, max(0, match.start() - _REACH), match.start()):
        return False  # 不到一成, 超过一倍
    idle = unit in CLASSIFIERS or unit in WEAK_AFTER_ONE or unit in {"天", "夜", "晚", "日", "秒", "昼夜"}
    return idle or text[match.start() - 1 : match.start()] in {"后", "每", "同"}


def _denied(text: str, match: re.Match[str]) -> bool:
    """Say whether not even one is meant, and so none: 没有一分钱, 一分钱没拿到, 一斤也不剩."""
    before, after = text[max(0, match.start() - _REACH) : match.start()], text[match.end() :][:_REACH]
    none_before = _NONE.search(before) and not _BEFORE.search(before)
    return bool(match["unit"] in MEASURES and (none_before or _NOT_EVEN.match(after)))


def _qualifier(text: str, start: int, end: int, inner: str | None) -> str | None:
    before = _BEFORE.search(text[max(0, start - _REACH) : start])
    after = _AFTER.match(text, end)
    parts = [before[1] if before else None, inner, after[0] if after else None]
    return " ".join(part for part in parts if part) or None


def _quantity(
    text: str,
    where: tuple[int, int],
    *,
    number: float | None,
    unit: str | None,
    inner: str | None = None,
    counts: str | None = None,
) -> Mention:
    start, end = where
    value = Quantity(number, unit, _qualifier(text, start, end, inner), counts)
    return Mention(Span(start, end), text[start:end], "QUANTITY", value=value, confidence=0.93)


def _money(text: str, match: re.Match[str]) -> Mention:
    number = parse_number(match["cash"] + match["cashtail"])
    return _quantity(text, match.span(), number=number, unit=match["sign"])


def _bare(text: str, match: re.Match[str]) -> Mention | None:
    """Read a numeral with 万 or 亿 and no unit; a noun may follow directly (500万市民)."""
    words, after = match["bare"], text[match.end() : match.end() + 1]
    if (
        words in {"万", "亿", "千万", "万万", "亿万", "百万", "十万", "万千", "万一"}
        or words.startswith("万")
        or after in "一别勿富"
    ):
        return None
    end = noun_end(text, match.end(), 6)
    counts = text[match.end() : end] or None
    inner = match["baretail"] or next((char for char in words if char in "余多"), None)
    return _quantity(text, (match.start(), end), number=parse_number(words), unit=counts, inner=inner, counts=counts)


def _crowd(text: str, match: re.Match[str]) -> Mention | None:
    """Read an inexact numeral with a noun right behind: 500余村民, 数百居民."""
    end = noun_end(text, match.end(), 6)
    if end == match.end():
        return None
    counts, inner = text[match.end() : end], next((char for char in match["crowd"] if char in "余多"), None)
    number = parse_number(match["crowd"])
    return _quantity(text, (match.start(), end), number=number, unit=counts, inner=inner, counts=counts)


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
    end = _longest_time(text, unit, end)
    worded = text[match.start() : end]
    return Mention(Span(match.start(), end), worded, "DURATION", value=duration_value(worded), confidence=0.93)


# Before these units a bare round numeral says no more than "long": 百年, 千年, 几天.
_PLAIN_TIME = frozenset({"年", "天", "日", "秒", "夜", "载", "晚"})
_IDLE_BEFORE_TIME = frozenset({"几", "数", "百", "千", "万", "百万", "千百", "百十"})
# 3年零2个月, 2小时30分, 1分30秒, 三天两夜
_MORE = re.compile(
    rf"(?:零|又)?(?:{NUMBER}|半)(?P<unit>个小时|小时|个月|个多月|分钟|分(?![之析])|秒钟|秒|天(?!气)|夜|晚)"
)
_ORDER = "YMWD"
_CLOCK_ORDER = "HMS"


def _longest_time(text: str, unit: str, end: int) -> int:
    """Return where a length of time ends, with the ever smaller units that follow: 3年零2个月, 三天两夜."""
    while more := _MORE.match(text, end):
        nights = more["unit"] in {"夜", "晚"} and unit in {"天", "日"}
        if not nights and _size(more["unit"]) <= _size(unit):
            break
        unit, end = more["unit"], more.end()
    return end


def _size(unit: str) -> tuple[bool, int]:
    """Return what orders units of time, the largest first."""
    designator, _, of_day = DURATION_UNITS.get(unit, ("M", 1, True))
    return of_day, (_CLOCK_ORDER if of_day else _ORDER).index(designator)


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
            noun = _without_kin(text, end, noun_end(text, end))
            counts = text[end:noun] or None
            end = noun
    elif unit in {"人", "人口", "户", "人民"}:
        counts = unit
    unit = _currency(text, match.start()) if unit == "元" else unit
    return _quantity(text, (match.start(), end), number=_value(match), unit=unit, inner=_inner(match), counts=counts)


# Whose mother one is, is no part of what is counted: 三个|孩子|母亲.
_KIN = re.compile("(?<=[孩儿子女童])(?:的)?(?:母亲|父亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|爹|娘)$")


def _without_kin(text: str, start: int, end: int) -> int:
    """Return where a counted noun ends without whose parent is meant."""
    found = _KIN.search(text, start, end)
    return found.start() if found and found.start() > start else end


_READERS: dict[str, Callable[[str, re.Match[str]], Mention | None]] = {
    "sign": _money,
    "fraction": _fraction,
    "coins": _coins,
    "height": _height,
    "spoken": _spoken,
    "below": _below,
    "grade": _grade,
    "bare": _bare,
    "crowd": _crowd,
}
