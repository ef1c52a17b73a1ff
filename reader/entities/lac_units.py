"""Cuts a sentence as LAC's network wants it: lexicon words that have a number, else single characters."""

import gzip
import math
from collections.abc import Mapping
from functools import cache

from reader.resources import resource

Unit = tuple[int, int, int]
"""Number in the vocabulary, start, end in the sentence."""

_WORD_COST = 1e6


class Cutter:
    """Cuts with the lexicon into the fewest words, the likelier of two equal cuts."""

    def __init__(
        self, numbers: Mapping[str, int], variants: Mapping[int, str], lexicon: Mapping[str, float], unknown: int
    ) -> None:
        """Take the vocabularies: numbers of words, characters' plain forms, log frequencies of lexicon words."""
        self._numbers = numbers
        self._variants = variants
        self._unknown = unknown
        self._costs: dict[str, float] = {}
        for word, weight in lexicon.items():
            for end in range(2, len(word)):
                self._costs.setdefault(word[:end], math.inf)
            self._costs[word] = _WORD_COST - weight

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
        return word in self._numbers or self._costs.get(word, math.inf) < math.inf

    def _ends(self, text: str) -> list[int]:
        """Return where the words of the cheapest cut end."""
        length = len(text)
        cost = [math.inf] * (length + 1)
        came = [0] * (length + 1)
        cost[0] = 0.0
        costs = self._costs
        for start in range(length):
            base = cost[start]
            if base + _WORD_COST < cost[start + 1]:
                cost[start + 1] = base + _WORD_COST
                came[start + 1] = start
            for end in range(start + 2, length + 1):
                word = costs.get(text[start:end])
                if word is None:
                    break
                if base + word < cost[end]:
                    cost[end] = base + word
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
    """Return the cutter with LAC's vocabularies."""
    numbers: dict[str, int] = {}
    for line in read_lines("lac_word.dic.gz"):
        number, _, word = line.partition("\t")
        numbers[word] = int(number)
    variants: dict[int, str] = {}
    for line in read_lines("lac_q2b.dic.gz"):
        old, _, new = line.partition("\t")
        if len(old) == 1 and len(new) == 1:
            variants[ord(old)] = new
    lexicon: dict[str, float] = {}
    for line in read_lines("lac_small_seg.dic.gz"):
        word, _, count = line.rpartition(" ")
        if len(word) > 1:
            lexicon[word] = math.log(float(count) + 1)
    return Cutter(numbers, variants, lexicon, numbers["OOV"])
