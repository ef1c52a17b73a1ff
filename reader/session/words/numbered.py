"""Pinyin with numbers for tones, as dictionaries write it: yin2 hang2, lu:4."""

import re
import unicodedata

from reader.text.readings import Notation, written

_SYLLABLE = re.compile(r"([A-Za-zÜü:]+)([1-5])")
_MARKS = {"1": "\u0304", "2": "\u0301", "3": "\u030c", "4": "\u0300", "5": ""}
_VOWELS = "aeiouü"


def read_numbered(pinyin: str, notation: Notation) -> str:
    """Return numbered pinyin with marks for its tones, or in zhuyin; what is no syllable stays."""

    def shown(syllable: re.Match[str]) -> str:
        marked = _marked(syllable[1], syllable[2])
        return written(marked, notation) or marked

    return _SYLLABLE.sub(shown, pinyin)


def _marked(letters: str, tone: str) -> str:
    letters = re.sub("u:|v", "ü", letters).replace("U:", "Ü")
    at = _place_of_tone(letters.lower())
    return unicodedata.normalize("NFC", letters[: at + 1] + _MARKS[tone] + letters[at + 1 :])


def _place_of_tone(letters: str) -> int:
    """Return the place of the vowel that has the mark: a or e, the o of ou, else the last one."""
    for vowel in ("a", "e", "ou"):
        if vowel in letters:
            return letters.index(vowel)
    return max((letters.rfind(vowel) for vowel in _VOWELS), default=-1)
