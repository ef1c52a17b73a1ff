"""Numerals that count nothing, though a unit follows: parts of other words, ranks, articles, what is denied.

::

    十分    百度    前三名    两度前往    三期工程    一位老人    有一年    没有一分钱
"""

import re

from reader.entities.measures.amounts import COMPARED_BEFORE, REACH
from reader.entities.measures.durations import DURATION_UNITS
from reader.entities.measures.numerals import GAP
from reader.entities.measures.units import (
    CLASSIFIERS,
    CONTAINERS,
    MEASURES,
    NOT_BEFORE,
    WEAK_AFTER_ONE,
    WEAK_AFTER_ROUND,
    WEAK_AFTER_TEN,
)

# 罚款万元 lacks its number; 近万元, 过百名, 每万人 are worded so
_ROUND = re.compile("[百千万亿]|万亿|亿万|万万")
_REACHING = re.compile(
    rf"(?:(?:(?<![附最新临靠])近|[约超逾过达满破上每这整足])了?|达到|接近|几乎|差不多|大概|不[到下]){GAP}\Z"
)
_NONE = re.compile(
    r"(?:(?<![淹沉埋吞出])没(?!收(?!到))有?|[未无]有?|不[剩花用带收要给欠]|别)[拿收花给付赚挣掏要用见到过少多出进留剩]{0,2}$"
)
_NOT_EVEN = re.compile(r"(?:[都也]?(?:没|(?:未|不)(?!同|[到足超下])|无)|[都也](?:别|休|甭))")
# 一 is a true number of these where it is compared: 不到一成.
_EXACT_AFTER_ONE = frozenset({"成", "倍", "丈", "寸", "尺", "顷", "番"})
# … and where something grows by it: 增加一倍
_GROWN = re.compile(
    r"(?:[增翻提升涨降减多少高低快大贵重长远厚宽深强]|增[加长]|提高|扩大|减少|上[升涨]|下[降跌])(?:了|近|到|至|超过)?\Z"
)
# 两度|前往, 三期|试验 tell how often and which one; only flags and the like are counted in 面
_MANNER = {
    "度": re.compile(r"(?![左右上下以多的到至之的热高低和与为])[\u4e00-\u9fff]"),
    "面": re.compile("(?!(?:[金银铜奖]牌|[红国党锦校军彩白黄]?旗|镜|鼓|锣|墙))"),
    "期": re.compile("工程|项目|试验|临床|研究|[楼厂]|建设|改造|培训班"),
}
# 有一年, 那一年 are some time; 一个月要800元 says what things are told for
_SOME = re.compile(r"(?:[每同那哪某这后]|(?:\A|[，。；：！？“”「」\s说])有|最后)\Z")
_RATED = frozenset({"年", "个月", "周", "个星期", "小时", "个小时"})
_RATE = re.compile(r"(?:大概|也|就|才|只|光|还|总|仅)?(?:[要挣赚]|人工|工资|收入|开销|\d|一[补次回])")
# Words that end with 前; behind other ones a number is a rank
_BEFOREHAND = frozenset("提目之以日此先当生早从")
# After one Chinese digit these belong to a name or a term: 六安, 四方, 三队.
_RARELY_COUNTED = frozenset("方队安卡牛节平伏瓦帕兆")


def is_rank(text: str, match: re.Match[str]) -> bool:
    """Say whether a number behind 前 tells the rank of what is first: 前三名, but not 提前48小时 or 前三天."""
    return match["unit"] not in DURATION_UNITS and text[match.start() - 2 : match.start() - 1] not in _BEFOREHAND


def is_word(text: str, match: re.Match[str], unit: str) -> bool:
    """Say whether numeral and unit belong to other words: 一些, 十分, 百度, 三元里."""
    number, after = match["number"], text[match.end("unit") : match.end("unit") + 1]
    if match["inner"]:
        return False
    if number in {"几", "数", "零", "〇", "上", "成", "好"} or (after and after in NOT_BEFORE.get(unit, "")):
        return True
    if _is_year(text, match, unit) or _lacks_digits(text, match, unit) or _is_manner(text, match, unit):
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
    return bool(alone) and not _REACHING.search(text, max(0, match.start() - REACH), match.start())


def _is_year(text: str, match: re.Match[str], unit: str) -> bool:
    """Say whether the numeral tells no number of years or models: 一年一度, 年复一年, 2020款."""
    if unit == "款":
        return match["number"].isdigit() and len(match["number"]) == 4
    return unit == "年" and (
        (match["number"].isdigit() and len(match["number"]) == 4)
        or text.startswith(("一度", "四季", "到头"), match.end())
        or text.startswith("年复", match.start() - 2)
    )


def _is_manner(text: str, match: re.Match[str], unit: str) -> bool:
    """Say whether numeral and unit tell how often or which one: 两度|前往, 三期|工程."""
    pattern = _MANNER.get(unit)
    return pattern is not None and not match["number"].isascii() and pattern.match(text, match.end("unit")) is not None


def _is_small_word(text: str, match: re.Match[str], unit: str) -> bool:
    """Say whether 一, 半 or 二 counts nothing: an article, an ordinal (二队), an idiom (最后一米)."""
    number = match["number"]
    if number == "半":
        return unit in WEAK_AFTER_ONE or unit not in MEASURES | CONTAINERS | set(DURATION_UNITS)
    if number == "二":
        return unit in CLASSIFIERS or unit in {"次", "轮"}
    if _denied(text, match):
        return True
    before = max(0, match.start() - REACH), match.start()
    if unit in _EXACT_AFTER_ONE and (COMPARED_BEFORE.search(text, *before) or _GROWN.search(text, *before)):
        return False  # 不到一成, 超过一倍, 增加一倍
    idle = unit in CLASSIFIERS or unit in WEAK_AFTER_ONE or unit in {"天", "夜", "晚", "日", "秒", "昼夜"}
    return idle or _is_some_time(text, match, unit)


def _is_some_time(text: str, match: re.Match[str], unit: str) -> bool:
    """Say whether some time is meant or one that things are told for: 有一年, 那一年, 一个月要800元."""
    if _SOME.search(text, max(0, match.start() - REACH), match.start()):
        return True
    return unit in _RATED and _RATE.match(text, match.end()) is not None


def _denied(text: str, match: re.Match[str]) -> bool:
    """Say whether not even one is meant, and so none: 没有一分钱, 一分钱没拿到, 一斤也不剩."""
    before, after = text[max(0, match.start() - REACH) : match.start()], text[match.end() :][:REACH]
    none_before = _NONE.search(before) and not COMPARED_BEFORE.search(before)
    return bool(match["unit"] in MEASURES and (none_before or _NOT_EVEN.match(after)))
