"""Common words and how common they are: which fit around an unknown character, and how likely a reading is."""

import lzma
from collections.abc import Mapping
from functools import cache
from math import log

from reader.resources import resource

LONGEST = 5
_UNKNOWN = -15.0


class Lexicon:
    """Words with their log probabilities, and an index from what surrounds a character in a word to the character."""

    def __init__(self, weight: Mapping[str, float]) -> None:
        self.weight = weight
        self._around: dict[tuple[str, str], str] = {}
        for word in weight:
            for place in range(len(word) if len(word) > 1 else 0):
                key = (word[:place], word[place + 1 :])
                self._around[key] = self._around.get(key, "") + word[place]

    def fitting(self, window: str, place: int) -> set[str]:
        """Return the characters that make a word of two or more characters with those around `place`."""
        found: set[str] = set()
        for start in range(max(0, place - LONGEST + 1), place + 1):
            for end in range(place + 1, min(len(window), start + LONGEST) + 1):
                if end - start > 1:
                    found.update(self._around.get((window[start:place], window[place + 1 : end]), ""))
        return found

    def read(self, window: str) -> tuple[float, list[str]]:
        """Return the likeliest words that make up `window`, with their joint log probability."""
        best: list[tuple[float, int]] = [(0.0, 0)]
        for end in range(1, len(window) + 1):
            choices = [(best[end - 1][0] + self.weight.get(window[end - 1], _UNKNOWN), end - 1)]
            for start in range(max(0, end - LONGEST), end - 1):
                weight = self.weight.get(window[start:end])
                if weight is not None:
                    choices.append((best[start][0] + weight, start))
            best.append(max(choices))
        words: list[str] = []
        end = len(window)
        while end:
            start = best[end][1]
            words.append(window[start:end])
            end = start
        return best[-1][0], words[::-1]


@cache
def weights() -> Mapping[str, float]:
    """Return the log probability of each common word, loaded on first use."""
    data = lzma.decompress(resource("lexicon", "frequencies.txt.xz").read_bytes()).decode()
    counts = {word: int(count) for word, _, count in (line.partition(" ") for line in data.splitlines())}
    total = log(sum(counts.values()))
    return {word: log(count) - total for word, count in counts.items()}


@cache
def lexicon() -> Lexicon:
    """Return the shipped lexicon, loaded on first use."""
    return Lexicon(weights())
