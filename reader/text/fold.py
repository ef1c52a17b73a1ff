"""The form in which search compares: script, width, case, punctuation, variants and white space folded away.

::

    source   臺 灣 的 ＡＢＣ，张 三 ⏎ 丰        fold   台 湾 的 a b c , 张 三 丰

Each character goes to one representative of all the characters that a conversion which keeps words may put in its place
(發 髮 发), so a text and its conversion fold alike, whatever the words around are.
"""

import hashlib
import re
import unicodedata
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from reader.resources import resource
from reader.text.aligned import AlignedText, Run
from reader.text.opencc import WORD_KEEPING, table, table_names
from reader.text.word_table import WordTable, read_table

_QUOTES = "“”„‟‘’‚‛「」『』﹁﹂﹃﹄〝〞〟＂＇`´′″"
_PUNCTUATION = MappingProxyType(
    dict.fromkeys(_QUOTES, '"')
    | dict.fromkeys("'", '"')
    | dict.fromkeys("。．｡﹒", ".")
    | dict.fromkeys("，﹐", ",")
    | dict.fromkeys("、､﹑", "、")
    | dict.fromkeys("：﹕︰", ":")
    | dict.fromkeys("；﹔", ";")
    | dict.fromkeys("！﹗", "!")
    | dict.fromkeys("？﹖", "?")
    | dict.fromkeys("（﹙︵", "(")
    | dict.fromkeys("）﹚︶", ")")
    | dict.fromkeys("【〔〖［﹝︻", "[")
    | dict.fromkeys("】〕〗］﹞︼", "]")
    | dict.fromkeys("《〈«‹＜⟨︽︿", "<")
    | dict.fromkeys("》〉»›＞⟩︾﹀", ">")
    | dict.fromkeys("—―–‐‑‒－─﹣−﹘", "-")
    | dict.fromkeys("·•・‧∙⋅･᛫", "·")
    | dict.fromkeys("～〜∼˜", "~")
    | dict.fromkeys("∕⁄", "/")
    | dict.fromkeys("…⋯", "...")
)
# The same character written in two ways, both met in print, which no table of conversions joins.
_VARIANTS = (
    "戶户戸 説說 閲閱 悦悅 脱脫 税稅 鋭銳 吴吳呉 黄黃 强強 温溫 清淸 青靑 鄉鄕 卽即 旣既 叱𠮟 回囘 查査 奥奧 虚虛 "
    "絶絕 产產産 姊姉"
)
_HAN = "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# Where Chinese writing begins and where it has ended, in turn. As an expression it would take 3 ms to compile.
_BORDERS = [chr(ord(end) + after) for each in re.findall(".-.", _HAN) for after, end in enumerate(each[::2])]
_WIDE = f"[{_HAN}\u3000-\u30ff\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uffef\u2014\u2018-\u201d\u2026]"
_SPACE = r"\s+"
# Letters up to which it is quicker to fold them one by one: a book's names are compared with each search.
_WORD = 40


def fold(text: str) -> AlignedText:
    """Return the text with all that search overlooks folded away; deleted characters have no image."""
    folded, runs = _folded(text)
    return AlignedText.from_runs(text, folded, runs)


def _folded(text: str) -> tuple[str, list[Run]]:
    letters: set[str] = set()
    for piece in pieces(text):
        letters.update(piece)
    folds = {letter: fold_letter(letter) for letter in letters}
    odd = "".join(map(re.escape, sorted(c for c, to in folds.items() if len(to) != 1 and not c.isspace())))
    pattern = re.compile(f"{_SPACE}|[{odd}]" if odd else _SPACE)
    table = {ord(c): to for c, to in folds.items() if c != to and len(to) == 1}
    changed = "".join(piece.translate(table) for piece in pieces(text))
    parts: list[str] = []
    runs: list[Run] = []
    at, shift = 0, 0
    for match in pattern.finditer(text):
        start, end = match.span()
        image = _fold_space(text, start, end) if text[start].isspace() else folds[text[start]]
        if at < start:
            parts.append(changed[at:start])
        parts.append(image)
        at, begin = end, start + shift
        shift += len(image) - (end - start)
        runs.append((start, end, begin, end + shift))
    parts.append(changed[at:])
    return "".join(parts), runs


def pieces(text: str, size: int = 20_000) -> Iterator[str]:
    """Cut a text into pieces of some code points, for what holds the interpreter until it is through a string."""
    return (text[start : start + size] for start in range(0, len(text), size))


def fold_key(text: str) -> str:
    """Return the folded form alone, to compare and to hash."""
    if len(text) <= _WORD and not any(map(str.isspace, text)):
        return "".join(map(fold_letter, text))
    return _folded(text)[0]


def is_han(letter: str) -> bool:
    """Say whether a character is Chinese writing."""
    return bisect(_BORDERS, letter) % 2 == 1


def is_ignorable(letter: str) -> bool:
    """Say whether a character is invisible: a soft hyphen, a zero-width space, a variation selector, a control."""
    return not letter.isspace() and (
        unicodedata.category(letter) in {"Cf", "Cc"} or "\ufe00" <= letter <= "\ufe0f" or letter >= "\U000e0100"
    )


@cache
def fold_letter(letter: str, *, leave: str = "") -> str:
    """Return what one character folds to.

    Args:
        letter: the character.
        leave: a kind of folding to leave out: `width`, `case`, `punctuation` or `han`.
    """
    if leave != "space" and is_ignorable(letter):
        return ""
    if letter in _PUNCTUATION:
        return letter if leave == "punctuation" else _PUNCTUATION[letter]
    if leave != "width":
        letter = _narrow(letter)
    if leave != "case":
        letter = letter.casefold()
    if leave != "han":
        letter = "".join(map(_representative, letter))
    return letter


def _narrow(letter: str) -> str:
    """Return the compatibility form (Ａ to A, ㎏ to kg, ① to 1) without the spaces that some of them contain."""
    form = unicodedata.normalize("NFKC", letter)
    return letter if form == letter else "".join(_PUNCTUATION.get(c, c) for c in form if not c.isspace()) or letter


def _fold_space(text: str, start: int, end: int) -> str:
    """Keep one space between two words of an alphabet; next to Chinese or an invisible character keep none."""
    if not start or end == len(text):
        return ""
    neighbours = text[start - 1], text[end]
    return "" if any(re.match(_WIDE, c) or is_ignorable(c) for c in neighbours) else " "


@cache
def fold_fingerprint() -> str:
    """Return a hash that changes when anything folds otherwise: what was folded and kept is then of no use."""
    known = (
        sorted(_representatives().items()),
        sorted(_PUNCTUATION.items()),
        _WIDE,
        unicodedata.unidata_version,
    )
    return hashlib.sha256(repr(known).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def _representatives() -> WordTable:
    """Return, for each character that conversion may exchange, the one that stands for all of its kind."""
    return read_table(resource("lexicon", "fold.words"))


def _representative(letter: str) -> str:
    return chr(_representatives().get(letter, ord(letter)))


def work_out_representatives() -> Mapping[str, str]:
    """Work out what is compiled; reading all the tables for it would take 0.2 s and 18 MB wherever text is folded."""
    groups = _Groups()
    for name in sorted(table_names(WORD_KEEPING)):
        for word, replacement in table(name).items():
            if len(word) == len(replacement):
                groups.join(zip(map(_plain, word), map(_plain, replacement), strict=True))
    for variants in _VARIANTS.split():
        groups.join(pairwise(variants))
    simplified = table("TSCharacters")
    return groups.representatives(simplified)


def _plain(letter: str) -> str:
    """Return what a letter is when `fold_letter` looks for its representative."""
    return _narrow(letter).casefold()


class _Groups:
    """Characters joined into groups, pair by pair."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def join(self, pairs: Iterable[tuple[str, str]]) -> None:
        for one, other in pairs:
            if one != other:
                one_root, other_root = self._root(one), self._root(other)
                if one_root != other_root:
                    self._parent[max(one_root, other_root)] = min(one_root, other_root)

    def _root(self, letter: str) -> str:
        while (parent := self._parent.setdefault(letter, letter)) != letter:
            letter = parent
        return letter

    def representatives(self, simplified: Mapping[str, str]) -> dict[str, str]:
        """Choose for each group the character that most of it is in Simplified script: folded text stays readable."""
        votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for letter in sorted(self._parent):
            votes[self._root(letter)][simplified.get(letter, letter)] += 1
        chosen = {root: max(sorted(counts), key=counts.__getitem__) for root, counts in votes.items()}
        return {letter: chosen[self._root(letter)] for letter in self._parent}
