"""cutword's network: a second opinion on names, good at finding organisations and poor at where they end.

Its spans are hints: something else must confirm them (`hints.py`). Converted by `training/convert_cutword.py`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import numpy as np

from reader.entities.candidates import Candidate
from reader.entities.crf import Crf, Lengths, Scores, Session, load
from reader.entities.lac_units import read_lines
from reader.entities.types import EntityType
from reader.resources import resource

Unit = tuple[int, int, int]
"""Number in the vocabulary, start, end in the sentence."""

_BATCH = 32
_BATCH_UNITS = 3000
_UNIT = re.compile(r"[A-Za-z]+|\d+|.", re.DOTALL)
_SURE = 0.5
_TYPES: dict[str, EntityType] = {"PERSON": "PER", "LOC": "LOC", "ORG": "ORG"}


class Second:
    """Proposes names."""

    def __init__(self, session: Session, transitions: Scores, tags: Sequence[str], numbers: dict[str, int]) -> None:
        """Take the network, the CRF's scores, the names of the tags (`O`, `B_ORG`, …) and the vocabulary."""
        self._session = session
        self._numbers = numbers
        self._tags = [tag.partition("_") for tag in tags]
        self._crf = Crf(transitions)

    def propose(self, sentences: Iterable[tuple[int, str]]) -> Iterator[list[Candidate]]:
        """Yield the proposals for each sentence, given as `(offset in the text, simplified text)`, in order."""
        batch: list[tuple[int, list[Unit]]] = []
        longest = 0
        for offset, sentence in sentences:
            units = self._units(sentence)
            grown = max(longest, len(units))
            if batch and (len(batch) == _BATCH or grown * (len(batch) + 1) > _BATCH_UNITS):
                yield from self._read(batch)
                batch, grown = [], len(units)
            batch.append((offset, units))
            longest = grown
        if batch:
            yield from self._read(batch)

    def _units(self, sentence: str) -> list[Unit]:
        return [(self._number(found.group()), *found.span()) for found in _UNIT.finditer(sentence)]

    def _number(self, unit: str) -> int:
        known = self._numbers.get(unit)
        if known is not None:
            return known
        kind = "NUMBER" if unit.isdecimal() else "EWORD" if unit.isascii() and unit.isalpha() else ""
        kind = kind or ("HANZI" if "\u4e00" <= unit <= "\u9fff" else "UNK")
        return self._numbers[f"[{kind}]"]

    def _read(self, batch: Sequence[tuple[int, list[Unit]]]) -> Iterator[list[Candidate]]:
        lengths: Lengths = np.array([max(len(units), 1) for _, units in batch], np.int32)
        numbers = np.zeros((int(lengths.max()), len(batch)), np.int32)
        for column, (_, units) in enumerate(batch):
            numbers[: len(units), column] = [unit[0] for unit in units]
        scores = self._session.run(["scores"], {"units": numbers, "lengths": lengths})[0]
        paths = self._crf.best(scores, lengths)
        for column, (offset, units) in enumerate(batch):
            yield list(self._spans(offset, units, [int(tag) for tag in paths[: len(units), column]]))

    def _spans(self, offset: int, units: Sequence[Unit], path: Sequence[int]) -> Iterator[Candidate]:
        """Yield the spans of one sentence's tags."""
        first, began = 0, ""
        for place, tag in enumerate(path):
            part, _, kind = self._tags[tag]
            if part in {"B", "S"}:
                first, began = place, kind
            if part in {"E", "S"} and kind == began and kind in _TYPES:
                yield Candidate(offset + units[first][1], offset + units[place][2], _TYPES[kind], _SURE, -1)


@cache
def second() -> Second:
    """Load the network."""
    tags, *words = read_lines("cutword_vocabulary.txt.gz")
    transitions = np.load(resource("models", "cutword_transitions.npy"))
    numbers = {word: number for number, word in enumerate(words)}
    return Second(load("cutword.onnx"), transitions, tags.split(" "), numbers)
