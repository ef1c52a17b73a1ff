"""Places, bodies and surnames that are known beforehand: facts from openly licensed data (`resources/gazetteers`).

The table of places is compiled from the lists by `packaging/compile_tables.py`.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal, get_args

from reader.resources import resource
from reader.text.word_table import WordTable, read_table

PlaceKind = Literal["province", "city", "area", "town", "country", "world", "small", "place", "body", "media"]
Match = tuple[int, int, PlaceKind]

KINDS: tuple[PlaceKind, ...] = get_args(PlaceKind)


class Gazetteer:
    """Finds known places in a simplified text."""

    def __init__(self, places: WordTable, parents: Sequence[str]) -> None:
        """Take the places and what they lie in.

        Args:
            places: with each name a number: of its kind in `KINDS`, and, times the number of kinds, of its parents.
            parents: the divisions that places lie in, several in one line where several places share a name.
        """
        self._places = places
        self._parents = parents

    def find(self, text: str) -> list[Match]:
        """Return the known places in a text, the longest at each place, without overlaps."""
        return [(start, end, KINDS[number % len(KINDS)]) for start, end, number in self._places.cover(text)]

    def kind(self, name: str) -> PlaceKind | None:
        """Return what a name is known as."""
        number = self._places.get(name)
        return None if number is None else KINDS[number % len(KINDS)]

    def parents(self, name: str) -> tuple[str, ...]:
        """Return the divisions that a place of this name lies in; more than one where several share the name."""
        number: int = self._places.get(name, 0)
        line = self._parents[number // len(KINDS)]
        return tuple(line.split("\t")) if line else ()


@cache
def gazetteer() -> Gazetteer:
    """Load the places."""
    lines = resource("gazetteers", "parents.txt").read_text(encoding="utf-8").split("\n")
    return Gazetteer(read_table(resource("gazetteers", "places.words")), lines)


def gazetteer_words(name: str) -> list[str]:
    """Return the words of a list, without its remarks."""
    lines = resource("gazetteers", name).read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


@cache
def surnames() -> Mapping[str, int]:
    """Return the surnames with their rank, the most frequent first."""
    return {name: rank for rank, name in enumerate(gazetteer_words("surnames.txt"))}


@cache
def japanese_surnames() -> frozenset[str]:
    """Return frequent surnames of Japan."""
    return frozenset(gazetteer_words("japanese_surnames.txt"))


def surname_of(name: str) -> str | None:
    """Return the surname that a name begins with, a compound one first."""
    known = surnames()
    for length in (4, 2, 1):
        if len(name) >= length and name[:length] in known:
            return name[:length]
    return None
