"""One analysis as it grows: from an article to its layers, stage by stage.

::

    article -> text to read -> times and quantities -> names, a few sentences at a time -> who is who -> roles, quotes

Everything is computed on the prepared text (`prepare.py`) and mapped to the original at the very end.
"""

from bisect import bisect_left
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.entities.corrections.rules import Correction
from reader.entities.detail import LEAST
from reader.entities.document import Document, placed, recognised
from reader.entities.linking.occurrences import settle
from reader.entities.measures.counted import with_nouns
from reader.entities.measures.measures import find_measures
from reader.entities.names.candidates import Candidate, longest
from reader.entities.names.rules import NAME_TYPES, find_names, stems, unconfirmed
from reader.entities.networks.cache import Cache
from reader.entities.networks.tokens import Token
from reader.entities.originals import Originals
from reader.entities.prepare import Prepared, sentences
from reader.entities.steps import meanwhile, pieces
from reader.entities.types import Analysis, Mention
from reader.text import Span

if TYPE_CHECKING:
    from reader.entities.networks.in_step import Read

_MEASURE_STEP = 3_000
_SENTENCES_STEP = 12
_KEPT_WORDS = 300_000
_AGAIN_STEP = 25
_PATIENCE = 8
_AHEAD = 3_000
# Of how much more being read is told, as a share of the text.
_TOLD = 0.01


def _shifted(mentions: Sequence[Mention], by: int) -> Iterator[Mention]:
    for one in mentions:
        yield replace(one, span=one.span.shift(by), entity=None)


class Growing:
    """The state of one analysis, on the text that is read."""

    def __init__(
        self,
        prepared: Prepared,
        least: float,
        cache: Cache,
        corrections: Sequence[Correction] = (),
        ahead: tuple[Mention, ...] = (),
    ) -> None:
        """Take the text to read.

        Args:
            prepared: the text, ready to be read.
            least: the confidence from which names count.
            cache: what earlier analyses read.
            corrections: of the reader.
            ahead: what was found in a part that was to be known before the rest.
        """
        self._corrections = corrections
        self._least = least
        self._cache = cache
        self.prepared = prepared
        self._originals = Originals(prepared)
        self.measures: list[Mention] = []
        self._names: list[Candidate] = []
        self._stems: frozenset[str] = frozenset()
        self._words: list[tuple[Read, frozenset[str], list[Candidate]]] = []
        self._borders = bytearray(len(prepared.plain) + 1)
        self._shown: list[Mention] = []
        self._next_measure = 0
        self._latest = Analysis(ahead)
        self._steps = self._due = 1
        self._share = 0.0
        self._ahead = ahead

    def look_at(self, first: Span) -> Generator[Analysis, None, Analysis]:
        """Find, and return, the names and measures of a part of the original that is to be known before the rest.

        No more than a screen or two is read so; later stages hold it until reading has come past it.
        """
        from reader.entities.networks.in_step import read_sentences  # noqa: PLC0415 - the networks' libraries are slow to load

        text, place = self.prepared.plain, self.prepared.aligned.to_target(first)
        start = text.rfind("\n", 0, place.start) + 1
        end = min(place.end, start + _AHEAD)
        spans = [(start + left, start + right) for left, right in sentences(text[start:end])]
        measures = list(_shifted(find_measures(text[start:end], self.prepared.published), start))
        found: list[Candidate] = []
        for read in read_sentences(text, spans, self._cache):
            if read is None:
                yield self._latest
            else:
                found += self._names_in(read, self._stems)
                measures = list(with_nouns(text, measures, read[0]))
        measured = {(one.span.start, one.span.end): one for one in measures}
        found += [_candidate(one) for one in measures]
        seen = longest(found)
        self._latest = Analysis(tuple(self._original(one, measured.get((one.start, one.end))) for one in seen))
        yield self._latest
        return self._latest

    def _with_ahead(self, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """Return mentions with those of the part that was read first in their place."""
        if not self._ahead or (
            self._shown
            and self._shown[-1].type in NAME_TYPES
            and self._shown[-1].span.start >= self._ahead[-1].span.start
        ):
            return mentions
        start, end = self._ahead[0].span.start, self._ahead[-1].span.end
        before = [one for one in mentions if one.span.end <= start]
        return (*before, *self._ahead, *(one for one in mentions if one.span.start >= end))

    def _grown(self, waiting: Sequence[Mention] = (), since: int = 0) -> Analysis:
        """Return what is shown and, from number `since` on, the measures that wait for the names beside them.

        Made anew at every step at first, then at ever longer intervals.
        """
        self._steps += 1
        if self._steps >= self._due:
            self._due = self._steps + self._steps // _PATIENCE
            self._latest = Analysis(self._with_ahead((*self._shown, *waiting[since:])), read=self._share)
        elif self._share >= self._latest.read + _TOLD:
            self._latest = replace(self._latest, read=self._share)
        return self._latest

    def measure(self) -> Iterator[Analysis]:
        """Find times and quantities, some paragraphs at a time."""
        text = self.prepared.plain
        for start, end in pieces(text, _MEASURE_STEP):
            found = list(_shifted(find_measures(text[start:end], self.prepared.published), start))
            self.measures += found
            self._shown += [self._originals.mention(one) for one in found]
            yield self._grown()

    def read(self) -> Iterator[Analysis]:
        """Find names, a few sentences at a time."""
        from reader.entities.networks.in_step import read_sentences  # noqa: PLC0415 - the networks' libraries are slow to load

        text = self.prepared.plain
        measured, self._shown = self._shown, []
        self._steps = self._due = 1
        step: list[Read] = []
        for read in read_sentences(text, sentences(text), self._cache):
            if read is None:
                yield self._latest
                continue
            step.append(read)
            if len(step) == _SENTENCES_STEP:
                self._take(step)
                step.clear()
                yield self._grown(measured, self._next_measure)
        if step:
            self._take(step)
            yield self._grown(measured, self._next_measure)

    def _take(self, step: "Sequence[Read]") -> None:
        """Apply the rules to some sentences."""
        text = self.prepared.plain
        new: list[Candidate] = []
        for words, hints in step:
            self._note_borders(words)
            self._count(words)
            found = self._names_in((words, hints), self._stems)
            if len(text) <= _KEPT_WORDS:
                self._words.append(((words, hints), self._stems, found))
            self._stems = self._stems.union(stems(text, found))
            new += found
        self._names += new
        last, _ = step[-1]
        end = last[-1].end if last else 0
        self._share = max(self._share, end / len(text))
        self._show(new, end)

    def _names_in(self, read: "Read", known: frozenset[str]) -> list[Candidate]:
        """Return the names of one sentence that are sure enough."""
        text, (words, hints) = self.prepared.plain, read
        found = find_names(text, words, hints, known)
        if self._least < LEAST["usual"]:
            found = longest([*found, *unconfirmed(text, words, hints, found)])
        return [one for one in found if one.confidence >= self._least]

    def _note_borders(self, words: Sequence[Token]) -> None:
        for word in words:
            self._borders[word.start] = 1
            self._borders[word.end] = 1

    def _count(self, words: Sequence[Token]) -> None:
        """Give the measures of a sentence the nouns that they count."""
        if words:
            start = bisect_left(self.measures, words[0].start, self._next_measure, key=lambda one: one.span.start)
            stop = bisect_left(self.measures, words[-1].end, start, key=lambda one: one.span.start)
            self.measures[start:stop] = with_nouns(self.prepared.plain, self.measures[start:stop], words)

    def _show(self, names: Sequence[Candidate], end: int) -> None:
        """Add the mentions of the sentences up to a place to what is shown."""
        spans = list(names)
        measured: dict[tuple[int, int], Mention] = {}
        while self._next_measure < len(self.measures) and self.measures[self._next_measure].span.start < end:
            measure = self.measures[self._next_measure]
            measured[measure.span.start, measure.span.end] = measure
            spans.append(_candidate(measure))
            self._next_measure += 1
        self._shown += [self._original(one, measured.get((one.start, one.end))) for one in longest(spans)]

    def _original(self, found: Candidate, measure: Mention | None) -> Mention:
        return self._originals.mention(placed(self.prepared.plain, found, measure, found.confidence))

    def finish(self) -> Iterator[Analysis]:
        """Read again what later places explain, then link."""
        sofar = Analysis(tuple(self._shown), read=1.0)
        names = yield from meanwhile(self.settled(), sofar)
        found = yield from meanwhile(recognised(self.prepared.plain, names, self.measures), sofar)
        document = Document(self.prepared, found, self._corrections)
        yield from meanwhile(document.steps(), sofar)
        yield document.analysis()

    def settled(self) -> Generator[None, None, list[Candidate]]:
        """Return all names, those too that later places explain and those that stand elsewhere."""
        if self._words:
            yield from self._read_again()
            self._words.clear()
        return (yield from settle(self.prepared.plain, self._names, self._borders))

    def _read_again(self) -> Generator[None, None, None]:
        """Apply the rules once more where a place became known after the sentence was read."""
        text = self.prepared.plain
        names: list[Candidate] = []
        for number, (read, known, found) in enumerate(self._words):
            words, _ = read
            later = self._stems - known if len(known) < len(self._stems) else ()
            here = text[words[0].start : words[-1].end] if words and later else ""
            stale = any(stem in here for stem in later)
            names.extend(self._names_in(read, self._stems) if stale else found)
            if number % _AGAIN_STEP == 0:
                yield
        self._names = names


def _candidate(measure: Mention) -> Candidate:
    return Candidate(measure.span.start, measure.span.end, measure.type, measure.confidence, -1)
