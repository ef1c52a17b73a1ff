"""Replaces words by table in one pass: leftmost first, earlier tables before later ones, longest match of a table.

::

    tables   头发 -> 頭髮 | 发 -> 發   text   头发发现   edits   [0,2) 頭髮, [2,3) 發
"""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from heapq import merge
from itertools import pairwise
from operator import or_
from typing import TYPE_CHECKING

from reader.text.aligned import AlignedText, Run

if TYPE_CHECKING:
    from numpy import uint32
    from numpy.typing import NDArray

Match = tuple[int, int, int]
Piece = tuple[int, int, str]
Cut = Callable[[int, int], Sequence[tuple[int, int]]]
_Found = tuple[int, int, str, bool, bool]
_MASK = "\0"
_LONG = 50_000  # code points from which on numpy saves more than it takes to load, 0.1 s
_CODES = "utf-32-le" if sys.byteorder == "little" else "utf-32-be"


class Letters:
    """A table of single characters, applied to a whole text at once."""

    def __init__(self, forms: Mapping[str, str]) -> None:
        """Take what each character becomes, one character for one."""
        self._forms = dict(forms)

    def of(self, word: str) -> str:
        """Return a short text changed."""
        return "".join(map(self._forms.get, word, word))

    @cached_property
    def _codes(self) -> "NDArray[uint32]":
        import numpy as np  # noqa: PLC0415 - a program that converts no long text doesn't wait for it

        codes = np.arange(max(map(ord, self._forms)) + 1, dtype=np.uint32)
        for letter, form in self._forms.items():
            codes[ord(letter)] = ord(form)
        return codes

    def change(self, text: str) -> str:
        """Return a text changed; the same object where it has none of the characters."""
        if not self._forms:
            return text
        if len(text) < _LONG:
            changed = self.of(text)
            return text if changed == text else changed
        import numpy as np  # noqa: PLC0415 - as above

        codes = np.frombuffer(text.encode(_CODES, "surrogatepass"), dtype=np.uint32)
        places = codes if int(codes.max(initial=0)) < len(self._codes) else np.minimum(codes, len(self._codes) - 1)
        changed = self._codes[places]
        if places is not codes:
            changed = np.where(codes < len(self._codes), changed, codes)
        return text if np.array_equal(changed, codes) else changed.tobytes().decode(_CODES, "surrogatepass")


class Matcher:
    """The tables of one pass, ready to be applied to any text.

    `words` are those that are looked for, in order of precedence; single characters that begin no word are not among
    them.
    """

    def __init__(self, tables: Sequence[Mapping[str, str]], vocabulary: frozenset[int] = frozenset()) -> None:
        """Bring the tables into order.

        Args:
            tables: in order of precedence.
            vocabulary: which of them put a word for a word: such a replacement has no places inside even where it
                is as long as what it replaces.
        """
        from reader.text.word_list import finder  # noqa: PLC0415 - a text that is shown as found needs none

        letters: dict[str, str] = {}
        words: dict[str, tuple[str, bool]] = {}
        for number, entries in enumerate(tables):
            longer_later = {word[0] for later in tables[number + 1 :] for word in later if len(word) > 1}
            for word in sorted(entries, key=len, reverse=True):
                replacement = entries[word]
                plain = len(word) == len(replacement) == 1 and word not in longer_later
                if word in words or (plain and word in letters):
                    continue
                if plain:
                    letters[word] = replacement
                else:
                    words[word] = replacement, number in vocabulary
        self._letters = Letters(letters)
        self._replacements = tuple(replacement for replacement, _ in words.values())
        self._vocabulary = tuple(vocabulary for _, vocabulary in words.values())
        self.words = tuple(words)
        self._find = finder(self.words)

    @cached_property
    def _changing(self) -> bytes:
        """Which words come out otherwise than their characters: the others only keep words from matching."""
        by_letters = self._letters.of("\n".join(self.words)).split("\n") if self.words else ()
        pairs = zip(self._replacements, by_letters, strict=True)
        return bytes(map(or_, self._vocabulary, (replacement != plain for replacement, plain in pairs)))

    def telling(self) -> tuple[list[str], list[str]]:
        """Return the words of several characters: those that come out otherwise than their characters, the rest."""
        long = [(word, changes) for word, changes in zip(self.words, self._changing, strict=True) if len(word) > 1]
        return [word for word, changes in long if changes], [word for word, changes in long if not changes]

    def matches(self, text: str, fixed: Sequence[Piece] = ()) -> list[Match]:
        """Return the words found outside the fixed pieces: index, start, end."""
        return self._find(_masked(text, fixed) if fixed else text)

    def apply(
        self, text: str, fixed: Sequence[Piece] = (), cut: Cut | None = None, matches: Sequence[Match] | None = None
    ) -> tuple[AlignedText, list[Piece]]:
        """Convert a text.

        Args:
            text: what to convert.
            fixed: pieces `(start, end, result)` with a result of their own; nothing matches across their borders.
            cut: for a range, the segments that it touches where it touches more than one; nothing matches across
                their borders either.
            matches: what `matches` gave for this text, where that is known.

        Returns:
            The alignment, and the fixed pieces as they stand in its target.
        """
        if matches is None:
            matches = self.matches(text, fixed)
        if cut:
            matches = self._recut(_masked(text, fixed) if fixed else text, matches, cut)
        found: Iterable[_Found] = self._found(matches)
        if fixed:
            found = merge(found, ((start, end, result, False, True) for start, end, result in fixed))
        changed = self._letters.change(text)
        pieces: list[str] = []
        runs: list[Run] = []
        moved: list[Piece] = []
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
        if not pieces:
            return AlignedText.from_runs(text, changed, ()), []
        pieces.append(changed[at:])
        return AlignedText.from_runs(text, "".join(pieces), runs), moved

    def _found(self, matches: Iterable[Match]) -> Iterable[_Found]:
        """Give the matches that come out otherwise than their characters."""
        changing, replacements, vocabulary = self._changing, self._replacements, self._vocabulary
        return [
            (start, end, replacements[index], vocabulary[index], False)
            for index, start, end in matches
            if changing[index]
        ]

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

    A word of the segmenting tables is a segment, and so is what stands between two of them.
    """

    def __init__(self, text: str, words: Sequence[Match]) -> None:
        """Cut the text at these words, which don't overlap; they are gone through when a border is first asked for."""
        self._aligned = AlignedText.identity(text)
        self.words = words

    @cached_property
    def _borders(self) -> bytearray:
        """A flag for each offset, so that the border beside one is found by a scan of bytes."""
        borders = bytearray(len(self._aligned.source) + 1)
        borders[0] = borders[-1] = 1
        for _, start, end in self.words:
            borders[start] = borders[end] = 1
        return borders

    def follow(self, link: AlignedText) -> None:
        """Take notice that the text has gone through another pass."""
        self._aligned = self._aligned.compose(link)

    def crossed(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the segments that a range of the present text touches, where these are more than one."""
        aligned, first, last = self._aligned, start, end
        if not aligned.even:
            first, last = aligned.to_source_offset(start), aligned.to_source_offset(end - 1) + 1
        borders = self._borders
        if borders.find(1, first + 1, last) < 0:
            return []
        places = [borders.rfind(1, 0, first + 1)]
        while places[-1] < last:
            places.append(borders.find(1, places[-1] + 1))
        return list(pairwise(map(aligned.to_target_offset, places)))


def _masked(text: str, fixed: Sequence[Piece]) -> str:
    """Put characters that no table knows where the fixed pieces stand."""
    parts: list[str] = []
    at = 0
    for start, end, _ in fixed:
        parts += (text[at:start], _MASK * (end - start))
        at = end
    parts.append(text[at:])
    return "".join(parts)
