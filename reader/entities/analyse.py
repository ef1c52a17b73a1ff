"""From an article to its layers, stage by stage.

::

    article -> text to read -> times and quantities -> names, a few sentences at a time -> who is who -> roles, quotes

Everything is computed on the prepared text (`prepare.py`) and mapped to the original at the very end.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from reader.article.article import Article
from reader.entities.candidates import Candidate, longest
from reader.entities.document import Document
from reader.entities.linking import settle
from reader.entities.measures import find_measures
from reader.entities.names import find_names, stems
from reader.entities.prepare import Prepared, prepare, sentences
from reader.entities.tokens import Token
from reader.entities.types import Analysis, Mention

_MEASURE_STEP = 3_000
_SENTENCES_STEP = 12
_KEPT_WORDS = 300_000


def analyse(article: Article | str) -> Analysis:
    """Return everything that analysis finds in an article or a plain text."""
    analysis = Analysis()
    for analysis in analyse_stages(article):  # noqa: B007 - the last one is wanted
        pass
    return analysis


def analyse_stages(article: Article | str) -> Iterator[Analysis]:
    """Yield what is known of an article as it grows; the last one is complete.

    Closing the generator cancels; no step takes long.
    """
    prepared = prepare(article)
    growing = _Growing(prepared)
    for start, end in _pieces(prepared.plain):
        growing.measures.extend(_shifted(find_measures(prepared.plain[start:end]), start))
        yield growing.sofar()
    yield from growing.read()
    yield from growing.finish()


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield pieces of whole lines."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + _MEASURE_STEP) + 1 or len(text)
        yield at, end
        at = end


def _shifted(mentions: Sequence[Mention], by: int) -> Iterator[Mention]:
    for one in mentions:
        yield Mention(one.span.shift(by), one.text, one.type, None, one.value, one.confidence)


class _Growing:
    """The state of one analysis, on the text that is read."""

    def __init__(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self.measures: list[Mention] = []
        self._names: list[Candidate] = []
        self._stems: frozenset[str] = frozenset()
        self._words: list[tuple[list[Token], frozenset[str]]] = []
        self._borders = bytearray(len(prepared.plain) + 1)

    def read(self) -> Iterator[Analysis]:
        """Find names, a few sentences at a time."""
        from reader.entities.recogniser import recogniser  # noqa: PLC0415 - the network's libraries are slow to load

        text = self.prepared.plain
        tagged = recogniser().tag([(start, text[start:end]) for start, end in sentences(text)])
        while step := list(islice(tagged, _SENTENCES_STEP)):
            for words in step:
                self._note_borders(words)
                found = find_names(text, words, self._stems)
                self._stems = self._stems.union(stems(text, found))
                self._names.extend(found)
                if len(text) <= _KEPT_WORDS:
                    self._words.append((words, self._stems))
            yield self.sofar()

    def _note_borders(self, words: Sequence[Token]) -> None:
        for word in words:
            self._borders[word.start] = 1
            self._borders[word.end] = 1

    def sofar(self) -> Analysis:
        """Return what is known, not yet linked."""
        spans = [*self._names, *(Candidate(one.span.start, one.span.end, one.type, 1.0) for one in self.measures)]
        values = {(one.span.start, one.span.end): one.value for one in self.measures}
        original = self.prepared
        mentions: list[Mention] = []
        for one in longest(spans):
            span = original.original(one.start, one.end)
            value = values.get((one.start, one.end))
            mentions.append(Mention(span, span.of(original.aligned.source), one.type, None, value, one.confidence))
        return Analysis(tuple(mentions))

    def finish(self) -> Iterator[Analysis]:
        """Read again what later places explain, then link."""
        if self._words:
            self._read_again()
        settled = settle(self.prepared.plain, self._names, self._borders)
        yield Document(self.prepared, settled, self.measures).analysis()

    def _read_again(self) -> None:
        """Apply the rules once more where a place became known after the sentence was read."""
        text = self.prepared.plain
        names: list[Candidate] = []
        for words, known in self._words:
            later = self._stems - known
            here = text[words[0].start : words[-1].end] if words and later else ""
            stale = any(stem in here for stem in later)
            names.extend(find_names(text, words, self._stems if stale else known))
        self._names = names


