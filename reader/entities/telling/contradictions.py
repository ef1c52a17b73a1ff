"""Which figures of an article may contradict each other: near numbers for the same thing.

What is counted is compared by its head: 增值税发票 may be the 发票 of another sentence. Whether two numbers contradict
each other is for the reader to say; so that few pairs are given and most of them are worth a look, those are left out
that the article itself tells apart: figures of one sentence (which it lists), of different persons, bodies, places or
times, parts (其中), and numbers too far from each other to be a slip.
"""

import re
from bisect import bisect_left
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.entities.simplify import simplify_words
from reader.entities.steps import stepwise
from reader.entities.types import Figure, Mention, Quantity

NEAR, NEAR_OF_COMPOUND = 2.0, 1.25
"""How many times as large the larger number may be; for a compound and its head less, as it may be a part."""
_STEP = 20
_CROWD = 60  # more figures of one thing are a table
_MINE = frozenset({"PER", "ORG", "LOC"})
_CLAUSE = re.compile("[；;。！？\n]")
# What makes of a compound another thing than its head, and of a figure a part, a change or a mean.
_OTHER_KIND = re.compile(r"^(?:[净毛纯总非子副分]|税[前后]|[人日年月]均|平均|其他|其它|相关)")
_OTHER_FIGURE = re.compile(
    r"其中|其余|另外?|剩余|剩下|还有|平均|人均|每|各|分别|新增|累计|增加|减少|增长|下降|同比|比上?|又|再|第|以前|过去|原本?|最[多少高低]|至[多少]|预计|计划|目标|约定|拟|曾"
)
# 据某某介绍, 某某的起诉书记载: whoever is named so says it and isn't counted
_SOURCE = re.compile(
    r"(?:的)?(?:[\u4e00-\u9fff]{0,4}(?:起诉书|判决书?|报告|公告|通报|数据|统计|材料|记录|资料|调查))?"
    r"[\u4e00-\u9fff]{0,6}?(?:记载|显示|认定|介绍|称|说|表示|指出|透露|公布|告诉|反映|认为|回忆|统计|通报)"
)
# 5月6日|对记者说，…: the day on which it is said
_SAID_THEN = re.compile(r"[^，,。；]{0,24}?(?:说|称|表示|指出|透露|介绍|宣布|回忆)[，,：:「“]")
# Authorities and scholars speak of others, companies of themselves.
_OVERSEES = re.compile(r"(?:[局厅署委院办处站]|大队|支队|总队|部门?|政府|大学|系|中心|协会)$")
_LONGEST_POST = 8
_PAUSE = re.compile(r"[，,。；：\n]")
_ABOUT = re.compile(r"[多余餘来來近约約超逾几幾]|左右|上下|以[上下]|不[到足]|[将將]近|至少|大[概约約]|[将將]")
_WORN = frozenset("人个個元次年月天")


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure with what its clause says of it."""

    figure: Figure
    value: Quantity
    about: frozenset[str]
    times: frozenset[str]
    said: frozenset[str]
    other: frozenset[str]


def contradictions(
    text: str, figures: Sequence[Figure], mentions: Sequence[Mention]
) -> Generator[None, None, list[tuple[Figure, Figure]]]:
    """Return the pairs of figures that give other numbers for what may be the same thing, in reading order, stepwise.

    Args:
        text: the article's.
        figures: with their quantities in places of `text`, in order.
        mentions: all of the article's, in order.
    """
    starts = [one.span.start for one in mentions]
    by_head: dict[str, list[tuple[Figure, Quantity]]] = {}
    for figure in figures:
        value = figure.quantity.value
        if isinstance(value, Quantity) and value.number is not None and _is_thing(value):
            by_head.setdefault((value.counts or "")[-2:], []).append((figure, value))
    found: list[tuple[Figure, Figure]] = []
    for group in by_head.values():
        if 1 < len(group) <= _CROWD:
            told = (_told(text, figure, value, mentions, starts) for figure, value in group)
            found += _pairs((yield from stepwise(told, _STEP)))
            yield
    return sorted(found, key=lambda pair: (pair[0].quantity.span.start, pair[1].quantity.span.start))


def _is_thing(value: Quantity) -> bool:
    """Say whether something in particular is counted; what each costs is told of many things."""
    counts = value.counts or ""
    return bool(counts) and counts != value.unit and counts not in _WORN and "每" not in counts


def _told(text: str, figure: Figure, value: Quantity, mentions: Sequence[Mention], starts: Sequence[int]) -> _Told:
    """Return a figure with whom, where and when its part of the sentence is about: what ；or 。 closes."""
    place, sentence = figure.quantity.span, figure.sentence
    breaks = [found.end() for found in _CLAUSE.finditer(text, sentence.start, place.start)]
    start = breaks[-1] if breaks else sentence.start
    stop = _CLAUSE.search(text, place.end, sentence.end)
    here = mentions[bisect_left(starts, start) : bisect_left(starts, stop.start() if stop else sentence.end)]
    before = simplify_words(text[start : place.start])
    about = {
        one.entity or one.text
        for one in here
        if one.type in _MINE and one.span.end <= place.start and not _says(text, one, figure, before)
    }
    own = max(start, text.rfind("，", start, place.start) + 1)
    when = [one for one in here if one.type == "TIME"]
    spoken = [one for one in when if _SAID_THEN.match(before, one.span.end - start)]
    when = [one for one in when if one not in spoken]
    # 2021年入库5600吨，2022年|入库4300吨: its own part of the list says when, if any part does.
    when = [one for one in when if own <= one.span.start < place.start] or when
    times, said = (frozenset(str(one.value or one.text) for one in each) for each in (when, spoken))
    other = _OTHER_FIGURE.findall(before, own - start)
    return _Told(figure, value, frozenset(about), times, said, frozenset(other))


def _says(text: str, one: Mention, figure: Figure, before: str) -> bool:
    """Say whether somebody named is who states the figure, or is whom its speaker speaks for; `before` leads to it."""
    if one.text in figure.speakers:
        return True
    posts = (text[one.span.end : text.find(name, one.span.end)] for name in figure.speakers)
    if one.type == "ORG" and any(len(post) <= _LONGEST_POST and not _PAUSE.search(post) for post in posts):
        return _OVERSEES.search(simplify_words(one.text)) is not None
    return _SOURCE.match(before, len(before) - (figure.quantity.span.start - one.span.end)) is not None


def _pairs(group: Sequence[_Told]) -> Iterator[tuple[Figure, Figure]]:
    for one, other in combinations(group, 2):
        if _differ(one, other):
            yield one.figure, other.figure


def _at_one_time(one: _Told, other: _Told) -> bool:
    """Say whether nothing tells the times of two figures apart; what is said today isn't about a year long past."""
    mine, theirs = one.times or (other.times and one.said), other.times or (one.times and other.said)
    return not (mine and theirs) or bool(mine & theirs)


def _differ(one: _Told, other: _Told) -> bool:
    """Say whether two figures may be for the same thing and don't agree."""
    near = _near(one.value, other.value)
    return (
        near > 0
        and _unit(one.value) == _unit(other.value)
        and (one.figure.sentence != other.figure.sentence or one.figure.speakers != other.figure.speakers)
        and not (one.about and other.about and not one.about & other.about)
        and _at_one_time(one, other)
        and one.other == other.other
        and _gap(one.value, other.value) < near
    )


def _near(one: Quantity, other: Quantity) -> float:
    """Return how far the numbers may be from each other, 0 where what they count can't be the same."""
    long, short = sorted((one.counts or "", other.counts or ""), key=len, reverse=True)
    if long == short:
        return NEAR
    kin = len(short) > 1 and long.endswith(short) and not _OTHER_KIND.match(long.removesuffix(short))
    return NEAR_OF_COMPOUND if kin else 0


def _unit(value: Quantity) -> str:
    """Return the unit that two figures of one thing must share."""
    unit = value.unit or ""
    return "元" if unit in {"人民币元", "元人民币", "人民幣元", "元人民幣"} else "" if unit == value.counts else unit


def _gap(one: Quantity, other: Quantity) -> float:
    """Return how many times as large the larger number is; infinite where the two agree."""
    low, high = sorted((one.number or 0, other.number or 0))
    if low <= 0 or low == high:
        return float("inf")
    if _digits(low) == _digits(high):
        return 1.0 + 1e-9  # 412 and 421, 6.3 and 3.6: a slip of the pen
    inexact = _ABOUT.search(f"{one.qualifier or ''}{other.qualifier or ''}")
    return float("inf") if inexact and high / low < 1.2 else high / low


def _digits(number: float) -> str:
    """Return a number's digits in order of size, without the noughts at the end."""
    return "".join(sorted(f"{number:.6f}".replace(".", "").strip("0")))
