"""A quick rule for persons: surnames that are also other words, beside a title or what else shows a surname.

::

    余师傅  老范  于某  姓丑  余、范二人  村医余得水

The recogniser knows more, but comes later and misses some. Only surnames that a conversion could spoil are looked for.
"""

import re
from collections.abc import Iterator
from functools import cache

from reader.article.lexicon import weights
from reader.text import Span

_SURE = "余范郁游丑朴姜沈钟锺鍾谷仇叶涂卜岳松云"
_RISKY = "于於党曲后干种折征"
_COMPOUND = "万俟"
_TITLES = (
    "先生|女士|小姐|师傅|師傅|老师|老師|教授|医生|醫生|大夫|护士|護士|律师|律師|法官|警官|同学|同學|同志|大爷|大爺|大妈|大媽|阿姨|奶奶|爷爷|爺爺|"
    "叔叔|伯伯|婆婆|太太|夫人|大哥|大姐|博士|院士|教练|教練|导演|導演|将军|將軍|老板|老闆|主任|书记|書記|局长|局長|院长|院長|校长|校長|市长|市長|"
    "县长|縣長|镇长|鎮長|乡长|鄉長|村长|村長|部长|部長|处长|處長|科长|科長|所长|所長|队长|隊長|经理|經理|总裁|總裁|某"
)
# Whatever ends in one of these may stand before a name; after the others a risky surname is more likely another word.
_ROLES = "员師师长長工医醫生手者家练練演友民人户戶士任记記官兵徒媒机"
_SMALL_WORDS = "和与與跟同及是对對向给給把被让讓请請叫说說的了从從为為找问問"
_BEFORE_RISKY = rf"(?<![\u4e00-\u9fff])|(?<=[{_SMALL_WORDS}{_ROLES}])|(?<=[对對关關由至等属屬位基终終][于於])"
_NO_GIVEN = "了着著过過的在上下到出入完成和与與是有不也就都又还還被把向对對"
# Of given names, the characters that are frequent there: they tell a name from a preposition (村民于建国).
_GIVEN = (
    "国國建军軍华華明志强強伟偉丽麗秀英芳兰蘭梅红紅玉海春生文平林德福永成光辉輝峰鹏鵬飞飛杰傑超勇刚剛斌波涛濤宇航浩然子涵欣怡雨晨"
    "嘉佳慧敏静靜娟娜婷霞燕玲琴萍庆慶和凤鳳桂淑珍荣榮贵貴财財发發家宝寶喜宁寧康健龙龍山洋东東"
)
# What people do and days don't: 记者于丽|说, but 记者于今天说
_SAYS = (
    "说|說|表示|指出|称|稱|认为|認為|介绍|介紹|告诉|告訴|坦言|强调|強調|透露|回忆|回憶|受访|受訪|质疑|質疑"
    "|报[道导]|報[道導]|[摄攝]"
)
_SURNAME = rf"""
    (?:(?P<sure>[{_SURE}]|{_COMPOUND})|(?:{_BEFORE_RISKY})(?P<risky>[{_RISKY}]))(?={_TITLES})   # 余师傅
    |(?<=[姓])(?P<named>[{_SURE}{_RISKY}])(?![名氏])                                            # 姓丑
    |(?<![\u4e00-\u9fff年从古])(?:老|小|阿)(?P<familiar>[{_SURE}{_RISKY}])(?=[^\u4e00-\u9fff\d]|[头頭说說把和是在从從对對给給被也就去来來都又还還没沒])
    |(?<=[{_ROLES}])(?:老|小|阿)(?P<called>[{_SURE}{_RISKY}])(?![\d一二三四五六七八九十百千零])   # 护士小于
    |(?P<listed>[{_SURE}{_RISKY}])(?=(?:[、和与與][{_SURE}{_RISKY}])+[二两兩三四等][人位名])      # 余、范二人
    |(?<=[、和与與])(?P<last>[{_SURE}{_RISKY}])(?=[二两兩三四][人位名])
    |(?<=[{_ROLES}])(?P<usual>[{_RISKY}])(?=[{_GIVEN}]{{2}})                                      # 村民于建国
    |(?<=[{_ROLES}])(?P<told>[{_RISKY}])(?P<given>[{_GIVEN}])(?={_SAYS})                          # 记者于丽说
    |(?:(?<=[{_ROLES}])|(?<=[导導][游遊]))(?P<full>[{_SURE}])(?=[\u4e00-\u9fff])(?![{_NO_GIVEN}]) # 村医余得水
    """


@cache
def _surname() -> re.Pattern[str]:
    return re.compile(_SURNAME, re.VERBOSE)


def find_surnames(text: str) -> Iterator[Span]:
    """Give the surnames in a text, in order; who is told of once so is meant wherever the whole name stands."""
    spans: set[Span] = set()
    names: set[str] = set()
    for found in _surname().finditer(text):
        kind = "told" if found["told"] else found.lastgroup or ""
        span = Span(*found.span(kind))
        if kind == "told":
            names.add(found[0])
        if kind in {"named", "listed", "last", "told"} or not _is_word(text, span, kind):
            spans.add(span)
    for name in names:
        again = (Span(found.start(), found.start() + 1) for found in re.finditer(name, text))
        spans |= {span for span in again if not _is_word(text, span, "again") and not _leads_on(text, span.end)}
    yield from sorted(spans)


def _leads_on(text: str, given: int) -> bool:
    """Say whether a given name of one character rather begins a word: 于|丽江."""
    return text[given : given + 2] in weights()


def _is_word(text: str, span: Span, kind: str) -> bool:
    """Say whether the surname makes a common word with what stands before it or, in a full name, after it."""
    known = weights()
    if kind == "full":
        return any(text[span.start : span.end + more] in known for more in (1, 2))
    if kind in {"familiar", "called", "usual"}:
        return False
    return any(text[span.start - before : span.end] in known for before in (1, 2, 3) if before <= span.start)
