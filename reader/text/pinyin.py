"""What a reader may mean who types pinyin: xiaodian, xiǎodiàn, xiao3 dian4 and xd all mean 小店.

A query becomes one expression that runs on the original text: a class of characters for each syllable, white space
allowed between them. Each character counts with all its readings, so 重庆 is found by chongqing, and by zhongqing too.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from reader.text.readings import letter_readings

_TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
_NEUTRAL = 5
_UMLAUT = "\u0308"
_SEPARATORS = frozenset(" '’‘`·-")
_GAP = r"[\s\u200b-\u200d\ufe00-\ufe0f]*"
_INITIALS = ("zh", "ch", "sh", *"bpmfdtnlgkhjqxrzcsywaoe")
_LONGEST = 6
# What a reader types has one or two ways to be read; a string made to have thousands is cut off here.
_MOST_WAYS = 16
_MOST_LETTERS = 80


@dataclass(frozen=True, slots=True)
class Typed:
    """Pinyin as typed.

    Attributes:
        letters: without tones, separators and capitals; ü is v.
        tones: after how many letters which tone was typed.
        ends: after how many letters a syllable must end.
    """

    letters: str
    tones: Mapping[int, int]
    ends: frozenset[int]


_Unit = tuple[str, int | None]
_Steps = dict[int, list[tuple[int, _Unit]]]


@lru_cache(maxsize=16)
def pinyin_pattern(query: str) -> str:
    """Return the expression for what is meant, an empty one where the query is no pinyin.

    Whole syllables are preferred (xian means 先 and 西安); only a query that isn't made of them may hold initials
    (xd, xiaod, xdjiedao) and break off in its last syllable (xiaodi).
    """
    return "|".join(_GAP.join(f"[{characters}]" for characters in way) for way in pinyin_ways(query))


def pinyin_ways(query: str) -> list[list[str]]:
    """Return the ways to read a query: for each of its syllables a string of the characters that may stand there."""
    typed = _read(query)
    if typed is None or not 2 <= len(typed.letters) <= _MOST_LETTERS:
        return []
    steps = _whole(typed)
    if not _reaching(steps, len(typed.letters)):
        steps = _loose(typed)
    ways = islice(_ways(steps, len(typed.letters)), _MOST_WAYS)
    read = ([_characters(*unit) for unit in units] for units in ways)
    # No character is read ze in the third tone: such a syllable stands nowhere.
    return [way for way in read if all(way)]


def _read(query: str) -> Typed | None:
    """Take a query apart; None where anything in it can't be pinyin."""
    letters = ""
    tones: dict[int, int] = {}
    ends: set[int] = set()
    for char in unicodedata.normalize("NFD", unicodedata.normalize("NFKC", query.strip()).casefold()):
        if "a" <= char <= "z":
            letters += char
        elif char in _TONES and letters:
            tones[len(letters)] = _TONES[char]
        elif char == _UMLAUT and letters.endswith("u"):
            letters = f"{letters[:-1]}v"
        elif char in "12345" and letters:
            tones[len(letters)] = int(char)
            ends.add(len(letters))
        elif char in _SEPARATORS:
            ends.add(len(letters))
        else:
            return None
    return Typed(letters, tones, frozenset(ends))


def _whole(typed: Typed) -> _Steps:
    """Return for each place the syllables that may begin there, the longest first."""
    steps: _Steps = {}
    for start, end in _pieces(typed):
        unit = _unit(typed, start, end)
        if unit is not None and unit[0] in _readings():
            steps.setdefault(start, []).append((end, unit))
    return steps


def _loose(typed: Typed) -> _Steps:
    """Return for each place the syllables and initials that may begin there; the last one may be unfinished."""
    steps = _whole(typed)
    for start, end in _pieces(typed):
        unit = _unit(typed, start, end)
        if unit is None or unit[0] in _readings() or (start, end) == (0, len(typed.letters)):
            continue
        unfinished = end == len(typed.letters) and any(name.startswith(unit[0]) for name in _readings())
        if unit[0] in _INITIALS or unfinished:
            steps.setdefault(start, []).append((end, (f"{unit[0]}*", unit[1])))
    return steps


def _pieces(typed: Typed) -> Iterator[tuple[int, int]]:
    for start in range(len(typed.letters)):
        yield from ((start, end) for end in range(min(start + _LONGEST, len(typed.letters)), start, -1))


def _reaching(steps: _Steps, length: int) -> set[int]:
    """Return the places from which some way leads to the end; empty where none leads there from the start."""
    good = {length}
    for start in sorted(steps, reverse=True):
        if any(end in good for end, _ in steps[start]):
            good.add(start)
    return good if 0 in good else set()


def _ways(steps: _Steps, length: int) -> Iterator[tuple[_Unit, ...]]:
    """Give the ways from the start to the end; no step is tried from which none leads there."""
    good = _reaching(steps, length)
    open_ways: list[tuple[int, tuple[_Unit, ...]]] = [(0, ())] if good else []
    while open_ways:
        start, units = open_ways.pop()
        if start == length:
            yield units
            continue
        open_ways += [(end, (*units, unit)) for end, unit in reversed(steps[start]) if end in good]


def _unit(typed: Typed, start: int, end: int) -> _Unit | None:
    """Return a piece with its tone; None where a separator lies inside or two tones do."""
    if any(start < place < end for place in typed.ends):
        return None
    tones = [tone for place, tone in typed.tones.items() if start < place <= end]
    return (typed.letters[start:end], tones[0] if tones else None) if len(tones) < 2 else None


@cache
def _characters(syllable: str, tone: int | None) -> str:
    """Return all characters that are read so, `x*` standing for whatever begins with x."""
    start = syllable.removesuffix("*")
    names = [name for name in _readings() if name.startswith(start)] if start != syllable else [syllable]
    fitting = (chars for name in names for each, chars in _readings()[name].items() if tone in {None, each})
    return "".join(dict.fromkeys("".join(fitting)))


@cache
def _readings() -> Mapping[str, Mapping[int, str]]:
    """Return for each syllable without its tone, and for each tone, the characters that are read so."""
    found: defaultdict[str, defaultdict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    spellings: dict[str, tuple[str, int]] = {}
    for letter, readings in letter_readings():
        for reading in readings:
            if reading not in spellings:
                spellings[reading] = _spelling(reading)
            syllable, tone = spellings[reading]
            if any(vowel in syllable for vowel in "aeiouv"):
                found[syllable][tone].append(letter)
    return {name: {tone: "".join(chars) for tone, chars in tones.items()} for name, tones in found.items()}


def _spelling(reading: str) -> tuple[str, int]:
    """Return a syllable without its tone mark, and its tone: lǜ is lv with tone 4."""
    letters = unicodedata.normalize("NFD", reading).replace(f"u{_UMLAUT}", "v")
    tone = next((_TONES[char] for char in letters if char in _TONES), _NEUTRAL)
    syllable = "".join(char for char in letters if char.isascii())
    if _UMLAUT in letters:  # the tone mark stood between the letter and its dots
        syllable = syllable.replace("u", "v")
    return syllable, tone
