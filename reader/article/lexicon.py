"""Common words and how common they are: which fit around an unknown character, and how likely a reading is.

Both tables are compiled from `resources/lexicon/frequencies.txt.xz` by `packaging/compile_tables.py`.
"""

from functools import cache

from reader.resources import resource
from reader.text.word_table import LetterTable, WordTable, read_letters, read_table

LONGEST = 5
GAP = "*"
_UNKNOWN = -15.0


class Lexicon:
    """Words with their log probabilities, and an index from what surrounds a character in a word to the character."""

    def __init__(self, weight: WordTable, around: LetterTable) -> None:
        """Take the words, and for each of them with a gap (`病*`) the characters that fill it."""
        self.weight = weight
        self._around = around

    def fitting(self, window: str, place: int) -> set[str]:
        """Return the characters that make a word of two or more characters with those around `place`."""
        found: set[str] = set()
        for start in range(max(0, place - LONGEST + 1), place + 1):
            for end in range(place + 1, min(len(window), start + LONGEST) + 1):
                if end - start > 1:
                    found.update(self._around.get(f"{window[start:place]}{GAP}{window[place + 1 : end]}"))
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
def weights() -> WordTable:
    """Return the log probability of each common word, loaded on first use."""
    return read_table(resource("lexicon", "weights.words"))


@cache
def lexicon() -> Lexicon:
    """Return the shipped lexicon, loaded on first use."""
    return Lexicon(weights(), read_letters(resource("lexicon", "around.words")))
