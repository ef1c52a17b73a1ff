"""Which character a mask may hide: one that makes words with what surrounds it, weighed by what filters mask."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp

from reader.article.damage.marks import STAR
from reader.article.lexicon import lexicon

# Characters that forum and news filters replace, and how much likelier that makes them.
_FILTERED: Mapping[str, float] = {
    "党": 60, "毒": 25, "黨": 60, "政": 6, "杀": 12, "死": 8, "血": 6, "枪": 30, "博": 8, "赌": 12, "淫": 20,
    "色": 6, "性": 8, "奸": 15, "尸": 12, "裸": 15, "嫖": 20, "娼": 15, "妓": 20, "军": 4, "警": 5, "贪": 8,
    "腐": 5, "官": 3, "独": 3, "乱": 4, "爆": 6, "炸": 8, "药": 5, "乳": 10, "胸": 6, "吻": 4, "贼": 4,
    "逼": 6, "操": 3, "屁": 8, "骚": 10, "习": 3, "邪": 8, "教": 2, "癌": 4, "肏": 10, "暴": 6, "恐": 5,
    "刀": 3, "弹": 4, "狗": 3, "奴": 5, "殺": 12, "槍": 30, "賭": 12, "屍": 12, "人": 0.2, "的": 0.05, "一": 0.1,
    "大": 0.3, "中": 0.3, "不": 0.2, "有": 0.2, "工": 0.4, "成": 0.4, "会": 0.4, "市": 0.4,
}  # fmt: skip
_LEAST_SHARE, _LEAST_LEAD, _LEAST_GAIN = 0.4, 2.5, -4.0
_UNLISTED_SHARE, _FILTERED_AT_ALL = 0.7, 2
_LEAST_GAIN_OF_INSERTED = -4.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A character that a mask may hide.

    Attributes:
        char: the character.
        weight: how much likelier the clause is with it than had nothing stood there, as a logarithm.
        word: the word that it then is in.
        before: the word before that one; empty at the beginning.
    """

    char: str
    weight: float
    word: str
    before: str


@lru_cache(maxsize=4096)
def candidates(left: str, right: str) -> tuple[tuple[Candidate, ...], bool]:
    """Return the characters that fit between two pieces of a clause, and whether the mark alone is too much."""
    words = lexicon()
    left, right = STAR.sub("\0", left), STAR.sub("\0", right)
    base, closed = words.read(left + right)
    found: list[Candidate] = []
    place = len(left)
    for char in sorted(words.fitting(f"{left}*{right}", place)):
        score, reading = words.read(left + char + right)
        index, _ = _word_at(reading, place)
        if len(reading[index]) > 1:
            found.append(Candidate(char, score - base, reading[index], reading[index - 1] if index else ""))
    best = max((each.weight for each in found), default=-99.0)
    return tuple(found), _is_within_word(closed, place) and best < _LEAST_GAIN_OF_INSERTED


def is_woven(left: str, right: str) -> bool:
    """Say whether one word has the mark between these pieces, and another mark, in it: 蒙*汗*药."""
    before = STAR.sub("", left)
    reading = lexicon().read(before + STAR.sub("", right))[1]
    if not _is_within_word(reading, len(before)):
        return False
    word = reading[_word_at(reading, len(before))[0]]
    return len(word) > 2 and STAR.search(left[-len(word) :] + right[: len(word)]) is not None


def _is_within_word(reading: Sequence[str], place: int) -> bool:
    return place < sum(map(len, reading)) and _word_at(reading, place)[1] < place


def _word_at(reading: Sequence[str], place: int) -> tuple[int, int]:
    """Return which word of a reading holds the character at a place, and where that word begins."""
    begin = 0
    for index, word in enumerate(reading):
        if place < begin + len(word):
            return index, begin
        begin += len(word)
    raise IndexError(place)


def shares(choices: Sequence[Candidate], own: Mapping[str, float], support: Mapping[str, float]) -> dict[str, float]:
    """Return how likely a mask hides each character; under the empty string, that it hides none of them.

    Args:
        choices: the characters that fit.
        own: the shares of this mask when it was last looked at.
        support: the shares of all masks of the text, this one's too, added up by character.
    """
    weights: dict[str, float] = {"": exp(_LEAST_GAIN - 1.5)}
    for each in choices:
        others = min(5.0, max(0.0, support.get(each.char, 0.0) - own.get(each.char, 0.0)))
        weights[each.char] = exp(each.weight) * filtered(each.char) * (1 + 3 * others)
    total = sum(weights.values())
    return {char: weight / total for char, weight in weights.items()}


def is_enough(char: str, shares: Mapping[str, float], *, strict: bool) -> bool:
    """Say whether the best character is clearly the best; one that no filter is known to mask needs more.

    Args:
        char: the best character; empty for none.
        shares: how likely each is.
        strict: whether any needs as much, because filters seldom use the mark.
    """
    share = shares.get(char, 0.0) if char else 0.0
    if strict or filtered(char) < _FILTERED_AT_ALL:
        return share >= _UNLISTED_SHARE
    second = max((other for key, other in shares.items() if key != char), default=0.0)
    return share >= _LEAST_SHARE and share >= _LEAST_LEAD * second


def filtered(char: str) -> float:
    """Return how much likelier it is that a mask hides this character because filters replace it."""
    return _FILTERED.get(char, 1.0)
