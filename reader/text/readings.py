"""How a text is read aloud: a syllable for each character, as the mainland reads it or as Taiwan does.

::

    企业研究垃圾   qǐ yè yán jiū lā jī     in Taiwan: qì yè yán jiù lè sè
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Literal, NamedTuple

from reader.resources import resource
from reader.text.fold import is_han
from reader.text.opencc import telling_characters
from reader.text.script import config_for, convert
from reader.text.word_table import LetterTable, read_letters

Region = Literal["mainland", "taiwan"]
Notation = Literal["pinyin", "zhuyin"]
REGIONS: tuple[Region, ...] = ("mainland", "taiwan")
NOTATIONS: tuple[Notation, ...] = ("pinyin", "zhuyin")

_LONGEST = 4
_APART = " '’‘·-"
# Where 著 is a work or what is plain to see; elsewhere Taiwan writes 看著 for 看着.
_WORK = re.compile("(?<=[名顯显卓土編编專专原論论巨譯译合遺遗新舊旧大])著|著(?=[名作者述稱称錄录]|有《)")


@cache
def compiled(name: Literal["pinyin", "others", "zhuyin"]) -> LetterTable:
    """Open one of the tables that `packaging/compile_tables.py` makes of pypinyin's, which take 50 MB and a while.

    Args:
        name: `pinyin` for the syllables of words and characters, `others` for all readings of characters that have more
            than those, `zhuyin` for syllables in that notation.
    """
    return read_letters(resource("readings", f"{name}.words"))


def readings(text: str, region: Region = "mainland") -> list[str]:
    """Return for each code point of a text its syllable, in pinyin with tone marks; empty where it has none."""
    plain = _simplified(text)
    found = [_own(letter, syllable) for letter, syllable in zip(text, _by_words(plain), strict=True)]
    for each in dict.fromkeys(("mainland", region)):
        found = _corrected(plain, found, _table(each))
    return found


def written(syllable: str, notation: Notation) -> str:
    """Return a syllable of pinyin in a notation."""
    if notation == "pinyin" or not syllable:
        return syllable
    return compiled("zhuyin").get(syllable.lower())


def shared_out(pinyin: str, name: str) -> list[str] | None:
    """Give each character of a name its syllable of the name's pinyin; None where the two don't fit.

    Lù’ān is lù and ān for 六安. What isn't Chinese gets nothing.
    """
    said = "".join(letter for letter in unicodedata.normalize("NFC", pinyin).lower() if letter not in _APART)
    kept = [place for place, letter in enumerate(name) if letter not in _APART]
    shared = _share(said, [_known(name[place]) or (name[place].lower(),) for place in kept])
    if shared is None:
        return None
    placed = dict(zip(kept, shared, strict=True))
    return [placed[place] if is_han(letter) and place in placed else "" for place, letter in enumerate(name)]


def _share(said: str, ways: Sequence[tuple[str, ...]]) -> list[str] | None:
    if not ways:
        return None if said else []
    for syllable in ways[0]:
        rest = _share(said[len(syllable) :], ways[1:]) if said.startswith(syllable) else None
        if rest is not None:
            return [syllable, *rest]
    return None


def _simplified(text: str) -> str:
    """Return a text in Simplified script, letter for letter: of no other does the dictionary of readings know words."""
    config = config_for("s", text)
    converted = convert(text, config) if config else text
    plain = converted if len(converted) == len(text) else text
    if "著" not in text or not set(text).isdisjoint(telling_characters()[0]):
        return plain
    works = {found.start() for found in _WORK.finditer(text)}
    return "".join(
        letter if own != "著" else "著" if at in works else "着"
        for at, (letter, own) in enumerate(zip(plain, text, strict=True))
    )


def _by_words(plain: str) -> list[str]:
    """Return the syllables of a text, cut into the longest words that are known; letters without one stand as they are.

    That is how pypinyin cuts and reads; a letter that no word holds is read by what stands beside it where that tells.
    """
    from reader.text.in_context import read_alone  # noqa: PLC0415 - a start reads nothing aloud

    found, table, before = list[str](), compiled("pinyin"), 0
    while len(found) < len(plain):
        place = len(found)
        word = table.longest(plain, place)
        syllables = table.get(word).split() if word else []
        alone = read_alone(plain, place, before) if len(word) == 1 else None
        found += [alone] if alone else syllables if syllables and len(syllables) == len(word) else plain[place]
        before = len(found) - place
    return found


def letter_readings() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give all characters that have readings with them, the usual one first."""
    return ((word, _known.__wrapped__(word)) for word in compiled("pinyin") if len(word) == 1)


def _own(letter: str, syllable: str) -> str:
    """Return a letter's syllable; one that simplification merged with others keeps its own: 髮 is never fā."""
    if not is_han(letter) or syllable == letter:
        return ""
    known = _known(letter)
    return syllable if syllable in known or not known else known[0]


@cache
def _known(letter: str) -> tuple[str, ...]:
    """Return all readings of a character, the usual one first; none for other letters."""
    return tuple((compiled("others").get(letter) or compiled("pinyin").get(letter)).split())


class _Table(NamedTuple):
    """Readings of a region: of letters by letter and mainland's reading, of words."""

    letters: Mapping[tuple[str, str], str]
    words: Mapping[str, list[str]]


@cache
def _table(region: Region) -> _Table:
    letters: dict[tuple[str, str], str] = {}
    words: dict[str, list[str]] = {}
    for line in resource("readings", f"{region}.txt").read_text("utf-8").splitlines():
        fields = line.split("\t")
        if len(fields) == 3:
            letters[fields[0], fields[1]] = fields[2]
        elif len(fields) == 2:
            words[fields[0]] = fields[1].split()
    return _Table(letters, words)


def _corrected(plain: str, found: list[str], table: _Table) -> list[str]:
    """Change syllables to a region's: those of the words in its table, then those of letters."""
    changed, place = found.copy(), 0
    while place < len(plain):
        size = next((size for size in range(_LONGEST, 1, -1) if plain[place : place + size] in table.words), 1)
        if size > 1:
            changed[place : place + size] = table.words[plain[place : place + size]]
        else:
            changed[place] = table.letters.get((plain[place], found[place]), found[place])
        place += size
    return changed
