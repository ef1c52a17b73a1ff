"""How likely a text is as Chinese prose: the natural measure for telling encodings apart.

The same bytes read in each encoding give a text each; the likeliest text is the one that was meant. So each character
has a probability, in Simplified, in Traditional and in foreign prose, and a text the sum of their logarithms.
"""

from collections import Counter
from collections.abc import Mapping
from functools import cache
from math import log

from reader.resources import resource
from reader.text.fold import pieces
from reader.text.word_table import WordTable, read_table

_PUNCTUATION: Mapping[str, float] = {
    "，": 0.05, "。": 0.025, "、": 0.01, "“": 0.006, "”": 0.006, "：": 0.004, "！": 0.003, "？": 0.003, "；": 0.003,
    "《": 0.003, "》": 0.003, "（": 0.003, "）": 0.003, "「": 0.003, "」": 0.003, "…": 0.002, "—": 0.002, "·": 0.001,
    "\u3000": 0.005,
}  # fmt: skip
# The share of wide characters in Chinese prose that are Han; punctuation and Latin have the rest.
_HAN_SHARE = 0.8
_RARE = (
    (0x00A0, 0x024F, -12.0, -9.0),  # Latin with accents
    (0x0370, 0x06FF, -12.0, -8.0),  # Greek, Cyrillic, Hebrew, Arabic
    (0x2000, 0x206F, -8.5, -7.0),  # general punctuation
    (0x2100, 0x25FF, -9.5, -9.0),  # signs
    (0x3000, 0x303F, -9.0, -12.0),
    (0x3040, 0x30FF, -13.0, -13.0),  # kana: GB 2312 and EUC-JP have them in the same places
    (0x3400, 0x4DBF, -19.0, -20.0),
    (0x4E00, 0x9FFF, -17.0, -13.0),
    (0xAC00, 0xD7A3, -16.0, -14.0),  # Hangul
    (0xFF01, 0xFF5E, -8.0, -12.0),
    (0x1F300, 0x1FAFF, -12.0, -12.0),
)
_NEVER = -22.0
_FOREIGN_PRIOR = -2.0
# How much rarer Chinese is in a text that is mostly something else.
_QUOTED = 4.0
_STRANGE = -12.5
# Chinese prose has -6 to -8 a character, foreign text misread as Chinese -10 and less.
_LEAST_FIT, _LEAST_FIT_SHORT, _SHORT = -10.0, -13.0, 12
_FLUENT, _ENOUGH = -7.8, 40
# More than the highest cost of a character.
COSTS = 100


def likelihood(text: str) -> float:
    """Return the logarithm of a text's probability as prose in the script that fits it best."""
    counts = Counter[str]()
    for piece in pieces(text):
        counts.update(piece)
    simplified = traditional = foreign = 0.0
    for char, count in counts.items():
        one, other, third = _weights(char)
        simplified += count * one
        traditional += count * other
        foreign += count * third
    return max(simplified, traditional, foreign + _FOREIGN_PRIOR)


def strange_characters(text: str) -> set[str]:
    """Return the characters of a text that Chinese prose hardly ever has."""
    letters = set[str]()
    for piece in pieces(text):
        letters.update(piece)
    return {char for char in letters if char > "\x7f" and max(_weights(char)) < _STRANGE}


def reads_well(text: str, *, sure: bool = False) -> bool:
    """Say whether what stands beyond ASCII can be meant: mostly characters that are in use, one with another.

    Args:
        text: the text.
        sure: ask for plain prose, and for enough of it to leave no doubt.
    """
    wide = "".join(char for char in text if char > "\x7f")
    if sure:
        return "\0" not in text and len(wide) >= _ENOUGH and likelihood(wide) >= _FLUENT * len(wide)
    return likelihood(wide) >= (_LEAST_FIT if len(wide) >= _SHORT else _LEAST_FIT_SHORT) * len(wide)


@cache
def _weights(char: str) -> tuple[float, float, float]:
    if char < "\x7f":
        return _ascii(char)
    if char in _PUNCTUATION:
        weight = log(_PUNCTUATION[char])
        return weight, weight, weight - _QUOTED
    code = ord(char)
    chinese, foreign = next((low[2:] for low in _RARE if low[0] <= code <= low[1]), (_NEVER, _NEVER))
    costs = divmod(_characters().get(char, 0), COSTS)
    traditional, simplified = (log(_HAN_SHARE) - cost / 2 if cost else chinese for cost in costs)
    return simplified, traditional, max(foreign, max(simplified, traditional) - _QUOTED)


def _ascii(char: str) -> tuple[float, float, float]:
    if char in "\r\n \t":
        return -4.0, -4.0, -2.0
    if char < " ":
        return _NEVER, _NEVER, _NEVER
    if char.isalpha():
        return (-7.0, -7.0, -3.0 if char.islower() else -5.0)
    if char.isdigit():
        return -5.5, -5.5, -5.0
    return -7.5, -7.5, -5.0 if char in ",.'\"-:;()/" else -7.0


@cache
def _characters() -> WordTable:
    """Return each character with its cost in Simplified prose and, times `COSTS`, in Traditional; 0 is none."""
    return read_table(resource("encodings", "characters.words"))
