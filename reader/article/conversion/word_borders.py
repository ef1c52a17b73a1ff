"""Keeps conversion from joining what belongs to two words: where dictionary words overlap, the likelier cut decides.

::

    安史之乱|发展     乱发 is 亂髮, but 发展 is the word that stands there
    碗|里|面条        里面 hides 面条, which is 麵條

Only the simplified text has this trouble, and only where one of the words would change a character's form.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from reader.article.lexicon import weights
from reader.resources import resource
from reader.text import Span, is_han, telling_words
from reader.text.word_list import LongList
from reader.text.word_table import WordTable

_LONGEST = 5
_AROUND = 8
_CONFIG = "s2t"
_UNKNOWN = -15.0
_PHRASES = {2: -12.5, 3: -13.0}
_LONG_PHRASE = -13.5


class KnownWords:
    """The lexicon, with words beside it that it lacks or weighs otherwise."""

    def __init__(self, lexicon: WordTable, own: Mapping[str, float]) -> None:
        self._lexicon, self._own = lexicon, own

    def get(self, word: str, default: float | None = None) -> float | None:
        """Return a word's log probability."""
        weight = self._own.get(word)
        return self._lexicon.get(word, default) if weight is None else weight


class WordBorders:
    """Finds the words that conversion would tear apart."""

    def __init__(self, telling: Sequence[str], weights: KnownWords, forms: Mapping[str, str]) -> None:
        """Take what is known of words.

        Args:
            telling: the words that change a character's form.
            weights: log probabilities of these and of others.
            forms: what some become that OpenCC would spoil.
        """
        self._telling = LongList(tuple(dict.fromkeys([*telling, *forms])))
        self._weights = weights
        self._forms = forms

    def words(self, text: str) -> Iterator[tuple[Span, str | None]]:
        """Give the words that stand where others overlap them, in order, each to be converted by itself.

        With each comes its form in OpenCC's Traditional script where that is known here.
        """
        for troubled in self._troubles(text):
            window = _window(text, troubled)
            for word in self._cut(window.of(text)):
                span = word.shift(window.start)
                if len(span) > 1 and span.overlaps(troubled):
                    yield span, self._forms.get(span.of(text))

    def _troubles(self, text: str) -> Iterator[Span]:
        """Give the places where a telling word and another overlap, joined where they touch."""
        start = end = 0
        for _, first, last in sorted(self._telling.everywhere(text), key=lambda match: match[1:]):
            rivals = list(self._rivals(text, first, last))
            if not rivals and text[first:last] not in self._forms:
                continue
            low, high = min([first, *(a for a, _ in rivals)]), max([last, *(b for _, b in rivals)])
            if low < end:
                start, end = min(start, low), max(end, high)
                continue
            if start < end:
                yield Span(start, end)
            start, end = low, high
        if start < end:
            yield Span(start, end)

    def _rivals(self, text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Give the words that begin before a word and end in it, or begin in it and end after it."""
        weights = self._weights
        for start in range(max(0, first - _LONGEST + 1), last):
            ends = range(first + 1, last) if start < first else range(last + 1, start + _LONGEST + 1)
            for end in ends if start != first else ():
                if end <= len(text) and 1 < end - start <= _LONGEST and weights.get(text[start:end]) is not None:
                    yield start, end

    def _cut(self, text: str) -> list[Span]:
        """Return the likeliest words that make up a short text."""
        weights = self._weights
        best: list[tuple[float, int]] = [(0.0, 0)]
        for end in range(1, len(text) + 1):
            choices = [(best[end - 1][0] + (weights.get(text[end - 1]) or _UNKNOWN), end - 1)]
            for start in range(max(0, end - _LONGEST), end - 1):
                weight = weights.get(text[start:end])
                if weight is not None:
                    choices.append((best[start][0] + weight, start))
            best.append(max(choices))
        cut: list[Span] = []
        end = len(text)
        while end:
            start = best[end][1]
            cut.append(Span(start, end))
            end = start
        return cut[::-1]


@cache
def word_borders() -> WordBorders:
    """Return the borders that the lexicon and OpenCC's phrases know, loaded on first use."""
    telling, others = telling_words(_CONFIG)
    lexicon = weights()
    phrases = (word for word in (*telling, *others) if len(word) <= _LONGEST and word not in lexicon)
    known = {word: _PHRASES.get(len(word), _LONG_PHRASE) for word in phrases}
    forms: dict[str, str] = {}
    lines = resource("lexicon", "borders.txt").read_text(encoding="utf-8").splitlines()
    for words, weight, *form in (line.split("\t") for line in lines if not line.startswith("#")):
        known |= dict.fromkeys(words.split(), float(weight))
        forms |= dict.fromkeys(words.split(), *form) if form else {}
    return WordBorders(telling, KnownWords(lexicon, known), forms)


def _window(text: str, troubled: Span) -> Span:
    """Return a place with what stands around it, up to the next mark."""
    start, end = troubled.start, troubled.end
    while start and troubled.start - start < _AROUND and is_han(text[start - 1]):
        start -= 1
    while end < len(text) and end - troubled.end < _AROUND and is_han(text[end]):
        end += 1
    return Span(start, end)
