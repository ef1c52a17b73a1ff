"""Cuts a sentence as LAC's network wants it: lexicon words that have a number, else single characters."""

import gzip
import math
from collections.abc import Mapping
from functools import cache

from reader.resources import resource
from reader.text.word_table import WordTable, read_table

Unit = tuple[int, int, int]
"""Number in the vocabulary, start, end in the sentence."""

_WORD_COST = 1e6


class Cutter:
    """Cuts with the lexicon into the fewest words, the likelier of two equal cuts."""

    def __init__(self, numbers: WordTable, variants: Mapping[int, str], lexicon: WordTable) -> None:
        """Take the vocabularies: numbers of words, characters' plain forms, log frequencies of lexicon words."""
        self._numbers = numbers
        self._variants = variants
        self._unknown = numbers.get("OOV")
        self._lexicon = lexicon

    def cut(self, sentence: str) -> list[Unit]:
        """Return the units of a sentence, in order, without gaps."""
        plain = sentence.translate(self._variants)
        units: list[Unit] = []
        start = 0
        for end in self._ends(plain):
            number = self._numbers.get(plain[start:end])
            if number is None:
                units += [
                    (self._numbers.get(plain[place], self._unknown), place, place + 1) for place in range(start, end)
                ]
            else:
                units.append((number, start, end))
            start = end
        return units

    def knows(self, word: str) -> bool:
        """Say whether a word stands in the lexicon or the vocabulary."""
        return word in self._numbers or word in self._lexicon

    def _ends(self, text: str) -> list[int]:
        """Return where the words of the cheapest cut end."""
        length = len(text)
        cost = [math.inf] * (length + 1)
        came = [0] * (length + 1)
        cost[0] = 0.0
        weight, starting = self._lexicon.get, self._lexicon.starting
        for start in range(length):
            base = cost[start]
            if base + _WORD_COST < cost[start + 1]:
                cost[start + 1] = base + _WORD_COST
                came[start + 1] = start
            for word in starting(text, start):
                end, more = start + len(word), _WORD_COST - weight(word)
                if base + more < cost[end]:
                    cost[end] = base + more
                    came[end] = start
        ends: list[int] = []
        place = length
        while place:
            ends.append(place)
            place = came[place]
        return ends[::-1]


def read_lines(name: str) -> list[str]:
    """Return the lines of a compressed vocabulary."""
    return gzip.decompress(resource("models", name).read_bytes()).decode("utf-8").rstrip("\n").split("\n")


@cache
def cutter() -> Cutter:
    """Return the cutter with LAC's vocabularies; the tables are compiled by `packaging/compile_tables.py`."""
    variants: dict[int, str] = {}
    for line in read_lines("lac_q2b.dic.gz"):
        old, _, new = line.partition("\t")
        if len(old) == 1 and len(new) == 1:
            variants[ord(old)] = new
    numbers, lexicon = (read_table(resource("models", f"lac_{name}.words")) for name in ("numbers", "lexicon"))
    return Cutter(numbers, variants, lexicon)
