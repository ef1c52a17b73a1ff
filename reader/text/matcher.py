"""Replaces words by table in one pass: leftmost first, earlier tables before later ones, longest match of a table.

::

    tables   头发 -> 頭髮 | 发 -> 發   text   头发发现   edits   [0,2) 頭髮, [2,3) 發
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from heapq import merge
from itertools import pairwise

from ahocorasick_rs import AhoCorasick, MatchKind

from reader.text.aligned import AlignedText, Run

Match = tuple[int, int, int]
Piece = tuple[int, int, str]
Cut = Callable[[int, int], Sequence[tuple[int, int]]]
_Found = tuple[int, int, str, bool, bool]
_MASK = "\0"


class Matcher:
    """The tables of one pass, ready to be applied to any text."""

    __slots__ = ("_automaton", "_letters", "_replacements", "_vocabulary", "_words")

    def __init__(self, tables: Sequence[Mapping[str, str]], vocabulary: frozenset[int] = frozenset()) -> None:
        """Build the automaton.

        Args:
            tables: in order of precedence.
            vocabulary: which of them put a word for a word: such a replacement has no places inside even where it
                is as long as what it replaces.
        """
        self._letters: dict[int, str] = {}
        words: dict[str, tuple[str, bool]] = {}
        for number, entries in enumerate(tables):
            longer_later = {word[0] for later in tables[number + 1 :] for word in later if len(word) > 1}
            for word in sorted(entries, key=len, reverse=True):
                replacement = entries[word]
                plain = len(word) == len(replacement) == 1 and word not in longer_later
                if word in words or (plain and ord(word) in self._letters):
                    continue
                if plain:
                    self._letters[ord(word)] = replacement
                else:
                    words[word] = replacement, number in vocabulary
        self._replacements = tuple(replacement for replacement, _ in words.values())
        self._vocabulary = tuple(vocabulary for _, vocabulary in words.values())
        self._words = frozenset(words)
        self._automaton = AhoCorasick(list(words), matchkind=MatchKind.LeftmostFirst) if words else None

    @property
    def words(self) -> Collection[str]:
        """The words that are looked for; single characters that begin no word are not among them."""
        return self._words

    def matches(self, text: str) -> list[Match]:
        """Return the words found: index, start, end."""
        return self._automaton.find_matches_as_indexes(text) if self._automaton else []

    def apply(self, text: str, fixed: Sequence[Piece] = (), cut: Cut | None = None) -> tuple[AlignedText, list[Piece]]:
        """Convert a text.

        Args:
            text: what to convert.
            fixed: pieces `(start, end, result)` with a result of their own; nothing matches across their borders.
            cut: for a range, the segments that it touches where it touches more than one; nothing matches across
                their borders either.

        Returns:
            The alignment, and the fixed pieces as they stand in its target.
        """
        haystack = _masked(text, fixed) if fixed else text
        matches = self.matches(haystack)
        if cut:
            matches = self._recut(haystack, matches, cut)
        found: Iterable[_Found] = self._found(matches)
        if fixed:
            found = merge(found, ((start, end, result, False, True) for start, end, result in fixed))
        pieces: list[str] = []
        runs: list[Run] = []
        moved: list[Piece] = []
        changed = self._change_letters(text)
        at, shift = 0, 0
        for start, end, replacement, is_word, is_fixed in found:
            if at < start:
                pieces.append(changed[at:start])
            pieces.append(replacement)
            at, begin = end, start + shift
            shift += len(replacement) - (end - start)
            if is_word or len(replacement) != end - start:
                runs.append((start, end, begin, end + shift))
            if is_fixed:
                moved.append((begin, end + shift, replacement))
        pieces.append(changed[at:])
        return AlignedText.from_runs(text, "".join(pieces), runs), moved

    def _change_letters(self, text: str) -> str:
        """Apply what the tables say about single characters that no longer word can begin with.

        `str.translate` raises and drops an error inside for each character that its table lacks, so it gets one with
        all the characters of the text.
        """
        letters = self._letters
        present = {code: letters.get(code, code) for code in map(ord, set(text))}
        return text.translate(present) if letters.keys() & present.keys() else text

    def _found(self, matches: Iterable[Match]) -> Iterator[_Found]:
        replacements, vocabulary = self._replacements, self._vocabulary
        for index, start, end in matches:
            yield start, end, replacements[index], vocabulary[index], False

    def _recut(self, text: str, matches: Iterable[Match], cut: Cut) -> list[Match]:
        """Match once more, segment by segment, where a match reached across a border."""
        kept: list[Match] = []
        done = 0
        for match in matches:
            _, start, end = match
            segments = cut(start, end) if end - start > 1 else ()
            if not segments and start >= done:
                kept.append(match)
            for first, last in segments:
                if first < done:
                    continue
                while kept and kept[-1][1] >= first:
                    kept.pop()
                kept += ((index, first + a, first + b) for index, a, b in self.matches(text[first:last]))
                done = last
        return kept


class Segments:
    """The segments of a text that matching must not cross, while the text goes from pass to pass.

    A word of the segmenting tables is a segment, and so is what stands between two of them. They are looked for when
    they are first asked for: most texts never do.
    """

    def __init__(self, text: str, words: Matcher, fixed: Sequence[Piece] = ()) -> None:
        """Cut the text by the words of a matcher; the fixed pieces hold none."""
        self._haystack = _masked(text, fixed) if fixed else text
        self._words = words
        self._aligned = AlignedText.identity(text)

    @cached_property
    def _borders(self) -> "array[int]":
        borders = array("q", [0])
        for _, start, end in self._words.matches(self._haystack):
            if start > borders[-1]:
                borders.append(start)
            borders.append(end)
        borders.append(len(self._haystack))
        return borders

    def follow(self, link: AlignedText) -> None:
        """Take notice that the text has gone through another pass."""
        self._aligned = self._aligned.compose(link)

    def crossed(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the segments that a range of the present text touches, where these are more than one."""
        aligned, first, last = self._aligned, start, end
        if not aligned.even:
            first, last = aligned.to_source_offset(start), aligned.to_source_offset(end - 1) + 1
        low = bisect_right(self._borders, first)
        if low == len(self._borders) or self._borders[low] >= last:
            return []
        high = bisect_left(self._borders, last, low)
        places = map(aligned.to_target_offset, self._borders[low - 1 : high + 1])
        return list(pairwise(places))


def _masked(text: str, fixed: Sequence[Piece]) -> str:
    """Put characters that no table knows where the fixed pieces stand."""
    parts: list[str] = []
    at = 0
    for start, end, _ in fixed:
        parts += (text[at:start], _MASK * (end - start))
        at = end
    parts.append(text[at:])
    return "".join(parts)
