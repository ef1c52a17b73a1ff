"""Marks that filters put for characters (与病*较量), told from stars, boxes and crosses that mean something."""

import re
from collections.abc import Container, Iterator
from itertools import takewhile
from typing import NamedTuple

from reader.article.lexicon import lexicon
from reader.text.span import Span

MASKS = "*□■×●○"
"""What may stand for a character that is hidden."""
HAN = "\u4e00-\u9fff"
MARK = re.compile("[*＊□■×]")
STAR = re.compile("[*＊]")
_RUN = re.compile("[*＊]+|[□]+|[■]+|[×]+")
_PAIRED = re.compile(r"(?<![*＊])\*\*(?=[^\s*])[^*\n]{1,200}?(?<=[^\s*])\*\*(?![*＊])|`[^`\n]+`")
# No bold: 副**欧阳敏、副**李四 hides two posts, and what is set off seldom runs from clause to clause.
_ACROSS = re.compile(r"[^。！？]*[，；。！？][^。！？]*")
OPENING, _CLOSING = "《〈「『“‘", "》〉」』”’"
CLAUSE_START, CLAUSE_END = frozenset("，、。；：（" + OPENING), frozenset("，、。；：！？）" + _CLOSING)
_SINGLE_PAIR = re.compile(r"(?<![*＊\\])\*(?=[^\s*，。、；：！？])[^*\n。，；！？]{1,40}?(?<=[^\s*、：])\*(?![*＊])")
NOTE_LINE = re.compile(r"(?m)^[ \t\u3000]*[*＊]{1,3}[ \t\u3000]*(?=[注本作通译原此资系感该\[（(A-Za-z\d])")
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
_CROWD = 40


def unexplained(text: str, place: Span, markup: Container[int]) -> Iterator[tuple[Span, bool]]:
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


def is_han(char: str) -> bool:
    """Say whether a character is a common Chinese one."""
    return "\u4e00" <= char <= "\u9fff"


def is_figure(text: str, at: int) -> bool:
    """Say whether a figure stands at an offset."""
    return text[at : at + 1].isdecimal()


def is_in_word(char: str) -> bool:
    """Say whether a character may be in a word: a Chinese one, or a star in the place of one."""
    return is_han(char) or char in "*＊"


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
        inner[0] in CLAUSE_END
        or inner[-1] in OPENING
        or before.endswith("副")
        or (inner.endswith("副") and len(inner) > 1)
    ):
        return True
    return is_han(before[-1:]) and is_han(after) and bool(_ACROSS.fullmatch(inner))


def in_clause(text: str, span: Span, place: Span, *, notes: bool) -> bool:
    """Say whether a run stands between characters, or, where no notes are marked so, at one end of a clause."""
    before = text[span.start - 1] if span.start > place.start else ""
    after = text[span.end] if span.end < place.end else ""
    inside = is_han(before) + is_han(after)
    bounded = before in CLAUSE_START or after in CLAUSE_END or is_figure(text, span.end)
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
    left = "".join(takewhile(is_han, reversed(text[max(place.start, span.start - _WINDOW) : span.start])))[::-1]
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
    if not (is_han(spot.before) or is_han(spot.after)):
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
    if not (is_han(spot.before) and is_han(spot.after)):
        return True
    return _PLACEHOLDER.match(spot.after) is not None or _PLACEHOLDER.match(spot.before) is not None


def _is_lone_star(spot: _Spot) -> bool:
    return spot.before in {"", " "} and spot.after in _NOTHING


_NOTHING = frozenset({"", " ", "\u3000"})
_MEANINGS = {"□": _is_box, "■": _is_box, "×": _is_cross, "*": _is_lone_star, "＊": _is_lone_star}
