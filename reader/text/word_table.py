"""A table of words with a number each, compiled beforehand: some bytes a word, and nothing to build when it is opened.

A dictionary of Python holds 150 bytes and more for each word and takes a tenth of a second to fill with a language's
words. Here the words stand in a succinct trie (`marisa-trie`), which also says at once which words begin at a place.
A table's file is mapped, not read: what nobody looks up stays on the disk, and processes share what they look at.

A file has the trie, the numbers in its order, the lowest byte first, and a foot that says how many there are.
"""

import os
import sys
from array import array
from collections.abc import Iterator, Mapping, Sequence
from mmap import ACCESS_READ, mmap
from pathlib import Path
from struct import calcsize
from typing import Any

from marisa_trie import Trie

_FOOT = 16


class WordTable:
    """Looks words up; each has a number, such as its frequency."""

    __slots__ = ("_number_of", "_numbers", "_starting", "_words", "longest")

    def __init__(self, trie: Any, numbers: Sequence[Any], longest: int) -> None:
        """Take the words, their numbers in the trie's order, and how many code points the longest has."""
        self._words, self._number_of, self._starting = trie.items, trie.get, trie.prefixes
        self._numbers = numbers
        self.longest = longest

    def __contains__(self, word: str) -> bool:
        return self.get(word) is not None

    def __len__(self) -> int:
        return len(self._numbers)

    def items(self) -> Iterator[tuple[str, Any]]:
        """Give all words with their numbers, in no order that means anything."""
        return ((word, self._numbers[place]) for word, place in self._words())

    def get(self, word: str, default: Any = None) -> Any:
        """Return a word's number, or `default` for a word that isn't in the table."""
        if "\0" in word:  # the trie would read no further
            return default
        try:
            place = self._number_of(word)
        except UnicodeEncodeError:  # half of a surrogate pair is in no word
            return default
        return default if place is None else self._numbers[place]

    def starting(self, text: str, start: int) -> list[str]:
        """Return the words that begin at a place of a text, the shortest first."""
        window = text[start : start + self.longest]
        try:
            return self._starting(window)
        except UnicodeEncodeError:
            return self._starting(window.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))

    def cover(self, text: str) -> list[tuple[int, int, Any]]:
        """Return the longest word at each place of a text with its number, without overlaps."""
        found: list[tuple[int, int, Any]] = []
        place, beginning, longest = 0, self._starting, self.longest
        while place < len(text):
            try:
                words = beginning(text[place : place + longest])
            except UnicodeEncodeError:
                words = self.starting(text, place)
            if words:
                end = place + len(words[-1])
                found.append((place, end, self.get(words[-1])))
                place = end
            else:
                place += 1
        return found


def write_table(path: Path, numbers: Mapping[str, float], kind: str) -> None:
    """Write a table.

    Args:
        path: the file.
        numbers: the words.
        kind: the numbers' type as `array` names it: `d`, `i`, `H`, `B`.
    """
    trie: Any = Trie(list(numbers))
    ordered = array(kind, [0]) * len(trie)
    for word, number in numbers.items():
        ordered[trie[word]] = number  # type: ignore[call-overload]
    if sys.byteorder == "big":
        ordered.byteswap()
    foot = f"{kind} {len(ordered)} {max(map(len, numbers))}".encode().rjust(_FOOT)
    path.write_bytes(trie.tobytes() + ordered.tobytes() + foot)


def read_table(path: Path) -> WordTable:
    """Open a table that `write_table` wrote."""
    whole = memoryview(_mapped(path))
    kind, count, longest = bytes(whole[-_FOOT:]).decode().split()
    end = len(whole) - _FOOT
    words = end - int(count) * calcsize(kind)
    numbers: Sequence[Any] = whole[words:end].cast(kind)  # type: ignore[call-overload]
    if sys.byteorder == "big":
        numbers = array(kind, numbers)
        numbers.byteswap()
    # On Windows the trie can't map a file whose name another language writes.
    trie: Any = Trie().mmap(str(path)) if os.name == "posix" else Trie().frombytes(bytes(whole[:words]))
    return WordTable(trie, numbers, int(longest))


def _mapped(path: Path) -> mmap:
    with path.open("rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


def write_letters(path: Path, letters: Mapping[str, str]) -> None:
    """Write for each key the characters that belong to it: a table of where they begin, and the characters."""
    begins, whole = dict[str, int](), bytearray()
    for key, those in letters.items():
        begins[key] = len(whole)
        whole += f"{those}\n".encode()
    write_table(path, begins, "I")
    path.with_suffix(".letters").write_bytes(whole)


class LetterTable:
    """Looks up which characters belong to a key."""

    __slots__ = ("_begins", "_letters")

    def __init__(self, begins: WordTable, letters: mmap) -> None:
        """Take where in `letters`, in UTF-8, those of each key begin; they end with their line."""
        self._begins, self._letters = begins, letters

    def __iter__(self) -> Iterator[str]:
        """Give all keys, in no order that means anything."""
        return (key for key, _begin in self._begins.items())  # noqa: PERF102 - no dictionary

    def longest(self, text: str, start: int) -> str:
        """Return the longest key that begins at a place of a text; an empty string where none does."""
        return (self._begins.starting(text, start) or [""])[-1]

    def get(self, key: str) -> str:
        """Return the characters; an empty string where there are none."""
        begin = self._begins.get(key)
        return "" if begin is None else self._letters[begin : self._letters.find(b"\n", begin)].decode()


def read_letters(path: Path) -> LetterTable:
    """Open what `write_letters` wrote."""
    return LetterTable(read_table(path), _mapped(path.with_suffix(".letters")))
