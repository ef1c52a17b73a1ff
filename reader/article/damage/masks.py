"""Characters that a filter masked (与病*较量), told from stars that mean something; proposals where backed.

A proposal must make words with what surrounds the mask, be likelier than reading on as if nothing had stood there, and
beat the other candidates; what filters are known to mask counts for it, and so does what other masks in the text hide.
"""

import re
from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile
from math import exp, log
from typing import NamedTuple

from reader.article.article import Damage
from reader.article.damage.masked_bodies import masked_body
from reader.article.lexicon import lexicon
from reader.errors import Message
from reader.text.span import Span

MASKS = "*□■×●○"
"""What may stand for a character that is hidden."""
_HAN = "\u4e00-\u9fff"
_MARK = re.compile("[*＊□■×]")
_RUN = re.compile("[*＊]+|[□]+|[■]+|[×]+")
_PAIRED = re.compile(r"(?<![*＊])\*\*(?=[^\s*])[^*\n]{1,200}?(?<=[^\s*])\*\*(?![*＊])|`[^`\n]+`")
# No bold: 副**欧阳敏、副**李四 hides two posts, and what is set off seldom runs from clause to clause.
_ACROSS = re.compile(r"[^。！？]*[，；。！？][^。！？]*")
_OPENING, _CLOSING = "《〈「『“‘", "》〉」』”’"
_CLAUSE_START, _CLAUSE_END = frozenset("，、。；：（" + _OPENING), frozenset("，、。；：！？）" + _CLOSING)
_SINGLE_PAIR = re.compile(r"(?<![*＊\\])\*(?=[^\s*，。、；：！？])[^*\n。，；！？]{1,40}?(?<=[^\s*、：])\*(?![*＊])")
_NOTE_LINE = re.compile(r"(?m)^[ \t\u3000]*[*＊]{1,3}[ \t\u3000]*(?=[注本作通译原此资系感该\[（(A-Za-z\d])")
# Characters that forum and news filters replace, and how much likelier that makes them.
_FILTERED: Mapping[str, float] = {
    "党": 60, "毒": 25, "黨": 60, "政": 6, "杀": 12, "死": 8, "血": 6, "枪": 30, "博": 8, "赌": 12, "淫": 20,
    "色": 6, "性": 8, "奸": 15, "尸": 12, "裸": 15, "嫖": 20, "娼": 15, "妓": 20, "军": 4, "警": 5, "贪": 8,
    "腐": 5, "官": 3, "独": 3, "乱": 4, "爆": 6, "炸": 8, "药": 5, "乳": 10, "胸": 6, "吻": 4, "贼": 4,
    "逼": 6, "操": 3, "屁": 8, "骚": 10, "习": 3, "邪": 8, "教": 2, "癌": 4, "肏": 10, "暴": 6, "恐": 5,
    "刀": 3, "弹": 4, "狗": 3, "奴": 5, "殺": 12, "槍": 30, "賭": 12, "屍": 12, "人": 0.2, "的": 0.05, "一": 0.1,
    "大": 0.3, "中": 0.3, "不": 0.2, "有": 0.2, "工": 0.4, "成": 0.4, "会": 0.4, "市": 0.4,
}  # fmt: skip
_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚闫廉纪"
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許呂蘇盧蔣賈葉閻鐘鄒陸顧龍錢湯賀賴龔郁倪严柯梅殷柳祝聂焦欧耿岳辛俞翁华卓柴鲍"
)
_COMPOUND = re.compile("(?:[欧歐][阳陽]|司[马馬]|[诸諸]葛|上官|夏侯|皇甫|尉[迟遲]|公[孙孫]|慕容|令狐|宇文|长孙|端木)$")
_AFTER_NAME = re.compile(
    r"^(?:$|[，。、；：！？）)”」』\s,.:;!?]|说|說|表示|介绍|介紹|告诉|告訴|认为|認為|称|稱|在|从|先生|女士|同志|老师|主任|书记|医生|是|和|与|的|也|又|就|家|今年|一边|报道|摄|文$)"
)
_ANONYMOUS = frozenset("某XxＸｘ")
# A product or an equation; and the sign itself that is spoken of: 带*号的为必填.
_WRITTEN = re.compile(
    r"[带帶打标標加]\s?[*＊]+\s?[号號]|"
    r"[长宽高厚深径积价数量速度倍长寬][*＊×][长宽高厚深径积价数量时间度倍長寬]|[=＝≈]"
)
_PLACEHOLDER = re.compile(r"[年月日时分县市区村号省镇乡路街队厂校班室公先女小老同]")
_FIGURE_BEFORE = re.compile(r"[A-Za-z\d０-９.%$€£Ａ-Ｚａ-ｚ)]")
_FIGURE_AFTER = re.compile(r"[A-Za-z\d０-９.($Ａ-Ｚ]")
# Nothing is multiplied by so much money or so many people: 收*3680万, 拘*12人 beside 可乐*2瓶.
_AMOUNT_AFTER = re.compile(r"[*＊]{1,2}[\d０-９][\d０-９.,，．]*(?:余|餘|多)?(?:[万亿萬億元人名]|美元)")
_BOXES = re.compile(r"[□■].{0,6}\s+[□■]|是[□■]否")
_NEAR = 12
_WINDOW = 6
_LEAST_SHARE, _LEAST_LEAD, _LEAST_GAIN = 0.4, 2.5, -4.0
_OFTEN_FILTERED = 10
_UNLISTED_SHARE = 0.7
_SURE = 0.6
_KNOWN = 0.95
_LEAST_GAIN_OF_INSERTED = -4.5
_MOST, _CROWD = 3000, 40
_FILTER_AT_WORK = 2


@dataclass(frozen=True, slots=True)
class _Candidate:
    char: str
    weight: float
    word: str
    before: str


@dataclass(slots=True)
class _Mask:
    """A single masked character with its surroundings inside the clause."""

    span: Span
    mark: str
    left: str
    right: str
    name: bool = False
    inserted: bool = False
    paired: bool = False
    bounded: bool = False
    at_edge: bool = False
    choices: tuple[_Candidate, ...] = ()
    shares: dict[str, float] | None = None


def find_masks(text: str, places: Sequence[Span], skip: Sequence[Span] = ()) -> list[Damage]:
    """Return masked characters and inserted marks inside `places`, sorted.

    Args:
        text: the original text.
        places: where to look, in order.
        skip: spans where the marks belong to markup.
    """
    marks = [match.start() for match in _MARK.finditer(text)]
    if not marks:
        return []
    notes = bool(_NOTE_LINE.search(text))
    masks: list[_Mask] = []
    found: list[Damage] = []
    markup = {offset for span in skip for offset in range(span.start, span.end)}
    for place in places:
        if bisect_left(marks, place.start) == bisect_left(marks, place.end):
            continue
        for span, paired in _unexplained(text, place, markup):
            if len(span) == 1:
                mask = _surroundings(text, span, place)
                mask.paired = notes or paired
                masks.append(mask)
            elif text[span.start] not in "×■" and _in_clause(text, span, place, notes=notes):
                found.append(
                    _damage(span, None, 0.6, "damage.masked.run", "{count} characters are masked", count=len(span))
                )
    return sorted([*found, *_resolve(masks, len(found), notes=notes)], key=lambda damage: damage.span)


def _unexplained(text: str, place: Span, markup: Container[int]) -> Iterator[tuple[Span, bool]]:
    """Yield the marks of a place that neither markup nor what they mean explains, and whether each is one of a pair."""
    part = place.of(text)
    if _is_crowded(part):
        return
    held = {offset for span in _set_off(part) for offset in range(span.start, span.end)}
    ends = {offset for match in _SINGLE_PAIR.finditer(part) for offset in (match.start(), match.end() - 1)}
    for match in _RUN.finditer(part):
        at = match.start()
        span = Span(at, match.end()).shift(place.start)
        if at not in held and span.start not in markup and not _means_something(text, span, place):
            yield span, at in ends


def _is_crowded(part: str) -> bool:
    """Say whether marks are so many that they are ornament or noise, and no filter's work."""
    marks = sum(map(part.count, "*＊□■×"))
    return marks > _CROWD and marks * 4 > len(part)


def _is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def _is_figure(text: str, at: int) -> bool:
    return text[at : at + 1].isdecimal()


def _is_in_word(char: str) -> bool:
    return _is_han(char) or char in "*＊"


def _set_off(part: str) -> Iterator[Span]:
    """Yield what marks of Markdown enclose: bold and code."""
    at = 0
    while match := _PAIRED.search(part, at):
        if match[0][0] == "`" or not _hides_two(part, match):
            yield Span(*match.span())
            at = match.end()
        else:
            at = match.start() + 2


def _hides_two(part: str, pair: re.Match[str]) -> bool:
    """Say whether a pair of ** is two masks: after 副 a post must stand, and bold doesn't go from clause to clause."""
    before, inner, after = part[: pair.start()], pair[0][2:-2], part[pair.end() : pair.end() + 1]
    if (
        inner[0] in _CLAUSE_END
        or inner[-1] in _OPENING
        or before.endswith("副")
        or (inner.endswith("副") and len(inner) > 1)
    ):
        return True
    return _is_han(before[-1:]) and _is_han(after) and bool(_ACROSS.fullmatch(inner))


def _in_clause(text: str, span: Span, place: Span, *, notes: bool) -> bool:
    """Say whether a run stands between characters, or, where no notes are marked so, at one end of a clause."""
    before = text[span.start - 1] if span.start > place.start else ""
    after = text[span.end] if span.end < place.end else ""
    inside = _is_han(before) + _is_han(after)
    bounded = before in _CLAUSE_START or after in _CLAUSE_END or _is_figure(text, span.end)
    return inside == 2 or (inside == 1 and not notes and bounded)


def _means_something(text: str, span: Span, place: Span) -> bool:
    """Say whether the mark is a bullet, a product, a footnote's sign, a check box or hides a person.

    ::

        3*4, A*        in figures and Latin letters
        张某*, X×      a name kept back
        长*宽*高       a product
        是□否□         a check box
        ×年×月         a form to be filled in
    """
    if _hides_verb(text, span, place):
        return False
    spot = _Spot(
        text[span.start],
        len(span),
        text[span.start - 1] if span.start > place.start else "",
        text[span.end] if span.end < place.end else "",
        text[max(place.start, span.start - _NEAR) : min(place.end, span.end + _NEAR)],
    )
    return _stands_apart(spot) or _WRITTEN.search(spot.near) is not None or _MEANINGS[spot.mark](spot)


def _hides_verb(text: str, span: Span, place: Span) -> bool:
    """Say whether an amount follows stars, and before them is a character that is no word with the one before it.

    A factor is a whole word (人数*500元), of a word that a mask broke one character is left (收*3680万).
    """
    left = "".join(takewhile(_is_han, reversed(text[max(place.start, span.start - _WINDOW) : span.start])))[::-1]
    if not left or left[-1] in _ANONYMOUS or not _AMOUNT_AFTER.match(text, span.start, place.end):
        return False
    return len(lexicon().read(left)[1][-1]) == 1


class _Spot(NamedTuple):
    """Where marks stand: `length` of the same, between what is before and after it, and what is near."""

    mark: str
    length: int
    before: str
    after: str
    near: str


def _stands_apart(spot: _Spot) -> bool:
    """Say whether a mark stands at no Chinese character, or at one that keeps a name back, or among figures."""
    if not (_is_han(spot.before) or _is_han(spot.after)):
        return True
    if spot.before in _ANONYMOUS or spot.after in _ANONYMOUS:
        return True
    return _FIGURE_BEFORE.match(spot.before) is not None or _FIGURE_AFTER.match(spot.after) is not None


def _is_box(spot: _Spot) -> bool:
    """Say whether a square is a check box: one that stands free, one of several, 是□否."""
    free = spot.before in _NOTHING or spot.before == "\t" or spot.after in _NOTHING
    return free or _BOXES.search(spot.near) is not None


def _is_cross(spot: _Spot) -> bool:
    """Say whether a cross is to be filled in or multiplies: ×× 市, ×年×月; filters put one for one character."""
    if spot.length > 1 or spot.near.count("×") > 1:
        return True
    if not (_is_han(spot.before) and _is_han(spot.after)):
        return True
    return _PLACEHOLDER.match(spot.after) is not None or _PLACEHOLDER.match(spot.before) is not None


def _is_lone_star(spot: _Spot) -> bool:
    return spot.before in {"", " "} and spot.after in _NOTHING


_NOTHING = frozenset({"", " ", "\u3000"})
_MEANINGS = {"□": _is_box, "■": _is_box, "×": _is_cross, "*": _is_lone_star, "＊": _is_lone_star}


def _surroundings(text: str, span: Span, place: Span) -> _Mask:
    left = "".join(takewhile(_is_in_word, reversed(text[max(place.start, span.start - _WINDOW) : span.start])))[::-1]
    right = "".join(takewhile(_is_in_word, text[span.end : min(place.end, span.end + _WINDOW)]))
    mask = _Mask(span, text[span.start], left, right)
    around = text[max(place.start, span.start - 1) : min(place.end, span.end + 1)]
    mask.at_edge = around[0] in _CLAUSE_START or around[-1] in _CLAUSE_END
    mask.bounded = (span.start > place.start and text[span.start - 1] in _OPENING) or _is_figure(text, span.end)
    closing = text[span.end : min(place.end, span.end + 3)]
    mask.name = _in_closing_name(
        mask.left, closing, text[max(place.start, span.start - len(mask.left) - 1) : span.start]
    )
    return mask


def _in_closing_name(left: str, after: str, before: str) -> bool:
    """Say whether the mask ends or is in a person's name that stands alone: (刘铁*), 记者 王*。."""
    name = re.search(f"(?:^|记者|通讯员|作者|[（( 　:：、，,])([{_HAN}])[{_HAN}]?$", before)
    closed = bool(re.match(r"[）) ]|$", after))
    signed = re.search(f"[（(][{_HAN}]{{1,3}}$", before) and re.match(r"[）)]\s*$", after)
    return bool(signed) or bool(name and name[1] in _SURNAMES and len(left) <= 5 and closed)


@lru_cache(maxsize=4096)
def _candidates(left: str, right: str) -> tuple[tuple[_Candidate, ...], bool]:
    """Return the characters that fit, with what each gains over nothing having stood there; and whether nothing did."""
    words = lexicon()
    left, right = left.replace("*", "\0").replace("＊", "\0"), right.replace("*", "\0").replace("＊", "\0")
    closed = words.read(left + right)
    base = closed[0]
    found: list[_Candidate] = []
    place = len(left)
    for char in sorted(words.fitting(f"{left}*{right}", place)):
        score, reading = words.read(left + char + right)
        at = 0
        for index, word in enumerate(reading):
            if at <= place < at + len(word):
                if len(word) > 1:
                    found.append(_Candidate(char, score - base, word, reading[index - 1] if index else ""))
                break
            at += len(word)
    best = max((each.weight for each in found), default=-99.0)
    return tuple(found), _straddles(closed[1], place) and best < _LEAST_GAIN_OF_INSERTED


def _is_woven(mask: _Mask) -> bool:
    """Say whether one word has this mark and another in it: 蒙*汗*药."""
    left = _without_marks(mask.left)
    at = len(left)
    for word in lexicon().read(left + _without_marks(mask.right))[1]:
        if 0 < at < len(word):
            near = mask.left[-len(word) :] + mask.right[: len(word)]
            return len(word) > 2 and re.search("[*＊]", near) is not None
        at -= len(word)
    return False


def _without_marks(text: str) -> str:
    return text.replace("*", "").replace("＊", "")


def _straddles(reading: Sequence[str], place: int) -> bool:
    at = 0
    for word in reading:
        if at < place < at + len(word):
            return True
        at += len(word)
    return False


def _resolve(masks: Sequence[_Mask], runs: int, *, notes: bool) -> list[Damage]:
    """Return what is to be said of the masks; `runs` of stars are masked in their text too, or notes are marked so."""
    for mask in masks[:_MOST]:
        if not mask.name:
            mask.choices, mask.inserted = _candidates(mask.left, mask.right)
            mask.name = not mask.inserted and _splits_name(mask)
    for _ in range(2):
        support: dict[str, float] = {}
        for mask in masks:
            for char, share in (mask.shares or {}).items():
                support[char] = support.get(char, 0.0) + share
        for mask in masks:
            if mask.choices and not mask.name:
                mask.shares = _shares(mask, support)
    judged = [_said_of(mask) for mask in masks]
    alone = sum(not (damage is None or mask.name or mask.paired) for mask, damage in zip(masks, judged, strict=True))
    if alone + runs >= _FILTER_AT_WORK and not notes:
        # Then two in a clause set nothing off (收受*商*款), and one at its edge is no footnote's (他说，*不好).
        judged = [_said_of(replace(mask, paired=False, bounded=mask.bounded or mask.at_edge)) for mask in masks]
    return [damage for damage in judged if damage is not None]


def _said_of(mask: _Mask) -> Damage | None:
    return _in_body(mask) or _judge(mask)


def _splits_name(mask: _Mask) -> bool:
    """Say whether the likeliest word would take the characters of a person's name, or is the name of another one."""
    if _COMPOUND.search(mask.left):
        return True  # 主任欧阳*: 欧阳克 of the novels is a word, and nobody's guess
    if not mask.choices:
        return bool(mask.left) and mask.left[-1] in _SURNAMES and bool(_AFTER_NAME.match(mask.right))
    best = max(mask.choices, key=lambda each: each.weight + log(_FILTERED.get(each.char, 1.0)))
    if len(best.before) == 1 and best.before in _SURNAMES:
        return True
    lone = re.search(f"(?:^|[^{_HAN}]|记者|居民|村民|队员|职工|同学|老师|主任|书记|医生)([{_HAN}])$", mask.left)
    return bool(lone and lone[1] in _SURNAMES and _AFTER_NAME.match(mask.right))


def _shares(mask: _Mask, support: Mapping[str, float]) -> dict[str, float]:
    own = mask.shares or {}
    weights: dict[str, float] = {"": exp(_LEAST_GAIN - 1.5)}
    for each in mask.choices:
        others = min(5.0, max(0.0, support.get(each.char, 0.0) - own.get(each.char, 0.0)))
        weights[each.char] = exp(each.weight) * _FILTERED.get(each.char, 1.0) * (1 + 3 * others)
    total = sum(weights.values())
    return {char: weight / total for char, weight in weights.items()}


def _in_body(mask: _Mask) -> Damage | None:
    body = masked_body(mask.left, mask.right) if mask.mark != "×" else None
    return _with_word(mask.span, *body, _KNOWN) if body else None


def _judge(mask: _Mask) -> Damage | None:
    """Return what is to be said of a mask: a mark too many, a hidden name, a word, or that nothing is clear.

    ::

        蒙*汗*药       the marks are too many
        记者 王*       a name, for which nothing is proposed
        与病*较量      with 魔 it reads 病魔
        那个*东西      masked, and nothing is clearly likeliest
    """
    shares = mask.shares or {}
    char = max((char for char in shares if char), key=lambda each: shares[each], default="")
    share = shares[char] if char else 0.0
    starred = mask.mark in "*＊"
    woven = starred and _is_woven(mask)
    if mask.paired and not woven and (share < _SURE or _FILTERED.get(char, 0) < _OFTEN_FILTERED):
        return None
    if woven or (starred and mask.inserted):
        return _inserted(mask.span)
    if mask.name:
        return _hidden_name(mask)
    if _is_enough(mask, char, shares):
        word = next(each.word for each in mask.choices if each.char == char)
        return _with_word(mask.span, char, word, round(min(0.99, share), 2))
    if mask.mark in "×■" or not ((mask.left and mask.right) or mask.bounded):
        return None
    return _damage(mask.span, None, 0.5, "damage.masked.open", "masked, and no character is clearly likeliest")


def _hidden_name(mask: _Mask) -> Damage | None:
    if mask.mark == "×":
        return None
    return _damage(mask.span, None, 0.7, "damage.masked.name", "part of a person's name: nothing is proposed")


def _with_word(span: Span, char: str, word: str, confidence: float) -> Damage:
    return _damage(span, char, confidence, "damage.masked.word", "with {char} it reads {word}", char=char, word=word)


def _inserted(span: Span) -> Damage:
    why = Message("damage.inserted", "without the mark the words around it are whole", {})
    return Damage("inserted_mark", span, "", 0.8, why)


def _is_enough(mask: _Mask, char: str, shares: Mapping[str, float]) -> bool:
    """Say whether the best character is clearly the best; one that no filter is known to mask needs more."""
    share = shares.get(char, 0.0) if char else 0.0
    if mask.mark == "×" or _FILTERED.get(char, 1.0) < 2:
        return share >= _UNLISTED_SHARE
    second = max((other for key, other in shares.items() if key != char), default=0.0)
    return share >= _LEAST_SHARE and share >= _LEAST_LEAD * second


def _damage(span: Span, restored: str | None, confidence: float, id_: str, default: str, **values: str | int) -> Damage:
    return Damage("masked_character", span, restored, confidence, Message(id_, default, values))
