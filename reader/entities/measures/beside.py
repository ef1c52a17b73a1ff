"""What a number counts where that stands outside of its mention: behind it (38吨 of 废水) or in front (废水约 38吨).

Only what clearly is counted is named: the noun must stand right beside, end its clause or be followed by a verb, and
be something that such a unit can be said of.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from reader.article.lexicon import lexicon
from reader.entities.measures.money import CURRENCY, money_for
from reader.entities.measures.money import NOUN as MONEY
from reader.entities.measures.units import BARE_CLASSIFIERS, CLASSIFIERS, LENGTHS, MEASURES, STUFF
from reader.entities.names.lexicon import words as kinds
from reader.entities.networks.tokens import Token
from reader.entities.types import Mention, Quantity
from reader.text import Span

LONGEST = 8
"""No longer nouns than this are taken together."""
NOUNS = frozenset({"n", "nz", "nw", "j"})
"""The network's tags of nouns."""
_MODIFIERS = frozenset({"vn", "a", "an", "f"})
COUNTING = CLASSIFIERS - MEASURES - BARE_CLASSIFIERS
"""The measure words that have what they count right behind, as a part of the mention."""

# What may stand between a noun and its number: 废水约38吨, 损失达300万元.
_BETWEEN = frozenset({
    "约", "近", "超", "超过", "达", "达到", "约为", "为", "共", "共计", "总计", "大约", "仅", "至少", "高达", "多达",
    "是", "已", "已经", "每秒",
})  # fmt: skip
# What is done with things by the number, and what says when or how much of it: 洗衣机全年只|卖了|3600台
_TRADED = re.compile("只?(?:卖|售|销|产|租|买|订|生产|销售|交付|出口|进口|采购|购买|购置|下线|发放)(?:[出掉得到]?了?)")
_IDLE = re.compile(
    "[只仅共才就已也还都了]|一共|总共|累计|全年|[今去前当]年|[上下]半年|[当本上]月|同期|截至|至今|[第前][一二三四]季度"
)
CHANGED_TO = re.compile(
    "[，,]?(?:一度|又|再|逐[步年渐]|进一步|直接|大幅)*"
    "(?:增[加长至]?|减[少至]?|下[降调跌滑]|上[升调涨]|提[高升]|降低?|扩大?|缩[减小水]?|压缩|回[升落]|[跌涨升调变翻攀])(?:[到至为]|整[到至为])?"
)
"""What leads from one amount to another: 从30元|跌至|22元."""
# The number ends what is said of the noun: 废水38吨|流入. In 学校3名|教师 it goes with what follows.
_CLOSING = frozenset({"w", "v", "d", "c", "p", "xc", "f"})
# 5公里外, 23海里处: no noun that is counted
_PLACE = re.compile(r"[前后左右上下内外里]|以[上下内外]|之[前后内外]|[处时地]$|范围|距离")
# Who has it, gives it or gets it, rather than what it is.
_BODY = re.compile(r"(?:公司|企业|集团|单位|部门|机构|学校|[县市省区镇乡村户厂校国方家人队者])$")
_VEHICLE = re.compile(r"[车机船器]$")
# Which nouns a kind of unit can be said of, by how they end.
_ANY, _NONE = re.compile(""), re.compile("(?!)")
_NO_MONEY = re.compile(rf"^(?!.*{MONEY.pattern})")
_SIZE = re.compile(r"(?:[长宽高深径程度距]|海拔|水位)$")
_SHARE = re.compile(r"(?:[率速幅度]|比[例重]|占比|份额|股[份权])$")
_PERSON = re.compile(r"(?:[员生师工者手警兵医士童]|干部|群众|[居村农市灾]民|患者|病人|工人|代表|官兵|老人|专家)$")


def noun_end(words: Sequence[Token], start: int) -> int | None:
    """Return where the nouns end that begin at a place; None where a word goes across it or none is there."""
    at = bisect_left(words, start, key=lambda word: word.start)
    if at == len(words) or words[at].start != start:
        return None
    end = None
    for word in words[at:]:
        if word.end - start > LONGEST or word.tag not in NOUNS | _MODIFIERS:
            break
        if word.tag in NOUNS:
            end = word.end
    return end


def noun_beside(text: str, one: Mention, value: Quantity, words: Sequence[Token]) -> Span | None:
    """Return what is counted where it is no part of the mention, None where nothing clearly is."""
    behind, before = _fitting(one, value)
    start = one.span.end
    if behind is not _NONE:
        start += text.startswith("的", start) and (value.unit in {"%", None} or behind is MONEY)
        end = noun_end(words, start)
        if end is not None:
            worded = text[start:end]
            fits = behind.search(worded) and not _PLACE.match(worded)
            if fits or behind is not MONEY:
                return Span(start, end) if fits else None
    noun = None if before is _NONE else _before(text, one, before, words)
    if noun and before.search(noun.of(text)):
        return noun
    return money_for(text, one, words) if before is MONEY else None


def _fitting(one: Mention, value: Quantity) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return which nouns behind and in front of a number it can be said of."""
    unit = value.unit or ""
    if unit in {"人", "名", "位"} and value.counts in {None, unit}:
        return _NONE, _PERSON
    if value.counts:
        return _NONE, _NONE
    if unit == "%" or (not unit and "分之" in one.text):
        return _ANY, _SHARE
    if CURRENCY.search(unit):
        return MONEY, MONEY
    measure = unit in LENGTHS or unit in STUFF
    before = _SIZE if unit in LENGTHS else _ANY if measure or unit in COUNTING else _NONE
    return _NO_MONEY if measure else _NONE, before


def _before(text: str, one: Mention, fitting: re.Pattern[str], words: Sequence[Token]) -> Span | None:
    """Return the nouns in front of a number that ends what is said of them: 消防车|4辆, 面积约为|300平方米."""
    after = bisect_left(words, one.span.end, key=lambda word: word.start)
    if after < len(words) and (words[after].start != one.span.end or words[after].tag not in _CLOSING):
        return None
    at = bisect_left(words, one.span.start, key=lambda word: word.start)
    if at == len(words) or words[at].start != one.span.start:
        return None
    at, traded = _between(text, one, words, at)
    first = at
    is_noun = _is_money if fitting is MONEY else _is_noun
    while first and is_noun(words[first - 1]) and words[at - 1].end - words[first - 1].start <= LONGEST:
        someone = _PERSON.search(words[first - 1].text)
        if (someone and traded) or (_BODY.search(words[first - 1].text) and not (someone and fitting is _PERSON)):
            break
        first -= 1
    if first == at:
        return None
    noun = Span(_without_verb(words[first]), words[at - 1].end)
    outside = words[first - 1] if first else None
    if outside and (outside.text in {"每", "第", "各"} or _may_be_cut(outside, noun.of(text))):
        return None
    return noun


def _between(text: str, one: Mention, words: Sequence[Token], at: int) -> tuple[int, bool]:
    """Return where the words begin that part a number from its noun, and whether they tell a trade: 只卖了|3600台."""
    while at and words[at - 1].text in _BETWEEN:
        at -= 1
    if at and words[at - 1].text in {"从", "由"} and CHANGED_TO.match(text, one.span.end):
        return at - 1, False
    unit = one.value.unit if isinstance(one.value, Quantity) else None
    place, traded = at, False
    while (
        unit in COUNTING
        and place
        and (_TRADED.fullmatch(words[place - 1].text) or _IDLE.fullmatch(words[place - 1].text))
    ):
        place -= 1
        traded = traded or _TRADED.fullmatch(words[place].text) is not None
    return (place, True) if traded else (at, False)


def _is_noun(word: Token) -> bool:
    return word.tag in NOUNS


def _is_money(word: Token) -> bool:
    """Say whether a word may name what a sum is of; 罚款 and 投资 do, though they are tagged as verbs."""
    return _is_noun(word) or (word.tag in {"v", "vn"} and bool(MONEY.search(word.text)))


def _may_be_cut(verb: Token, noun: str) -> bool:
    """Say whether a noun may be half of one that begins with a verb (送|水车): better none than a wrong one."""
    return verb.tag == "v" and len(verb.text) == 1 and bool(_VEHICLE.search(noun))


def _without_verb(word: Token) -> int:
    """Return where a word begins without the verb that the network left in it: 泄漏|苯."""
    pieces = lexicon().read(word.text)[1]
    verb = len(pieces) == 2 and len(pieces[0]) > 1 and kinds().get(pieces[0]) == "v"
    return word.start + (len(pieces[0]) if verb else 0)
