"""What a sum of money is for, as the words in front of it say: 罚金|20万元, 投入|38万元, 每股|14.72元.

It is the noun whose value the sum is, the noun with the verb that changes it by the sum, the thing that costs it or,
where no noun stands there, what is done with the money.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from reader.entities.networks.tokens import Token
from reader.entities.types import Mention
from reader.text import Span

LONGEST = 8
CURRENCY = re.compile(
    r"(?:元|[美便]士?分?|钱|英镑|卢布|法郎|比索|泰铢|美金|台币|港币|人民币|卢比|里拉|盾|块|\$|¥|€|£)$"
)
"""The units of money, by how they end."""
NOUN = re.compile(
    r"(?:[费租]用?|[款金额价资值债税薪奖贷酬]|损失|收入|利润|成本|支出|补贴|津贴|收益|盈余|营收|票房|彩礼|缺口|预算|产出|股本|上限|下限)$"
)
"""Nouns that a sum is the value of, by how they end."""
_NOUNS = frozenset({"n", "nz", "nw", "j", "vn"})
# What may stand between: 缺口|始终有, 预算|高达, 花|了
_BETWEEN = re.compile(
    r"(?:约[为合]?|近|超过?|逾|高?达到?|多达|为|是|有|只有?|仅有?|才|却|要|不到|不足|不过|[共总]?共计?|总计|合计|一共|大约|至少|"
    r"[最]?[高低多少]|始终|已经?|将|可[达望]?|就|也|还|了|[到至出得掉过]|[只仅]?剩下?|[由从]|[”」]|折合|人民币|新?台币|港币|每年)+"
)
_CHANGED = re.compile(
    r"(?:增加|减少|增长|增收|上涨|下跌|下降|上升|蒸发|缩水|提高|上调|下调|调整|降低|涨|跌|增|减|降|升)(?:了|[到至为])?"
)
_REACHED = re.compile(r"[到至为]$")
# What is done with money, and what is left of it
_PAID = re.compile(
    r"(?:投入|投资|亏损?|盈利|获利|补偿|赔偿|赔付?|奖励|补助|资助|捐[款赠出助]?|罚款?|处罚|缴纳?|支付|花费?|花掉|耗资|斥资|出资|筹[得集]|募[到集]|"
    r"索赔|索要|收[受取]|受贿|行贿|贪污|挪用|骗取|诈骗|敲诈|涉案|进账|入账|净赚|赚[取到得]?|欠下?|借[款入给]?|贷款|预付|垫付|拨付|下拨|发放|节[约省]|拖欠|卖[到出]?|"
    r"融资|募资|集资|注资|增资|砸|减持|增持|套现|分红|派发|[虚]增)(?:了|[到出掉])?"
)
_TAIL = re.compile(r"[了到出掉]$")


def money_for(text: str, one: Mention, words: Sequence[Token]) -> Span | None:
    """Return the words in front of a sum that say what it is for, None where none do."""
    at = bisect_left(words, one.span.start, key=lambda word: word.start)
    if not at or words[at - 1].end != one.span.start:
        return None
    end = _skipped(words, at)
    if not end:
        return None
    last = words[end - 1]
    if per := _each(last, words, end):
        return per
    if _CHANGED.fullmatch(last.text):
        reached = _REACHED.search(text, last.start, one.span.start) or _REACHED.search(last.text)
        reached = reached or text[last.end : last.end + 1] in {"到", "至", "为"}
        noun = _noun(words, _skipped(words, end - 1))
        return noun and (noun if reached else Span(noun.start, _end(last)))
    if _PAID.fullmatch(last.text):
        return _noun(words, _skipped(words, end - 1)) or Span(last.start, _end(last))  # 医药费|已经花了
    return _noun(words, end)


def _skipped(words: Sequence[Token], at: int) -> int:
    """Return where the words end that stand in front of what only says how a sum compares."""
    while at and _BETWEEN.fullmatch(words[at - 1].text):
        at -= 1
    return at


def _each(last: Token, words: Sequence[Token], end: int) -> Span | None:
    """Return what costs a sum: 每股, 大蒜每公斤."""
    first = end - 1 if last.text.startswith("每") and len(last.text) > 1 else end - 2
    if first < 0 or not words[first].text.startswith("每"):
        return None
    noun = _noun(words, _skipped(words, first))
    if noun and noun.end != words[first].start:
        return noun  # 房租|也从每月
    return Span(noun.start if noun else words[first].start, last.end)


def _noun(words: Sequence[Token], end: int) -> Span | None:
    """Return the nouns that end at a word, where they name money: 募投|资金, 资金|缺口."""
    if not end or not NOUN.search(words[end - 1].text):
        return None
    first = end - 1
    while first and words[first - 1].tag in _NOUNS and words[first - 1].end == words[first].start:
        if words[end - 1].end - words[first - 1].start > LONGEST or words[first - 1].text.startswith("每"):
            break
        first -= 1
    return Span(words[first].start, words[end - 1].end)


def _end(word: Token) -> int:
    return word.end - bool(_TAIL.search(word.text) and len(word.text) > 1)
