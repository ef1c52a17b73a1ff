"""cutword's network: a second opinion on names, good at finding organisations and poor at where they end.

Its spans are hints: something else must confirm them (`names/hints/`). Converted by `training/convert_cutword.py`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np

from reader.entities.names.candidates import Candidate
from reader.entities.networks.crf import SpanCrf
from reader.entities.networks.network import Network, load
from reader.entities.networks.recurrent import Array, Lstm
from reader.entities.networks.segmentation import read_lines
from reader.entities.types import EntityType
from reader.resources import resource

Unit = tuple[int, int, int]
"""Number in the vocabulary, start, end in the sentence."""

_UNIT = re.compile(r"[A-Za-z]+|\d+|.", re.DOTALL)
_SURE = 0.5
_TYPES: dict[str, EntityType] = {"PERSON": "PER", "LOC": "LOC", "ORG": "ORG"}


class Vocabulary(dict[str, int]):
    """Numbers of units; one that isn't known has the number of its kind."""

    def __missing__(self, unit: str) -> int:
        """Return the number of a unit's kind."""
        kind = "NUMBER" if unit.isdecimal() else "EWORD" if unit.isascii() and unit.isalpha() else ""
        kind = kind or ("HANZI" if "\u4e00" <= unit <= "\u9fff" else "UNK")
        return self[f"[{kind}]"]


class Second:
    """Proposes names."""

    def __init__(self, network: Network, transitions: Array, tags: Sequence[str], numbers: Vocabulary) -> None:
        """Take the network, the CRF's scores, the names of the tags (`O`, `B_ORG`, …) and the vocabulary."""
        self._network = network
        self._numbers = numbers
        self._tags = [tag.partition("_") for tag in tags]
        self._crf = SpanCrf(transitions, sum(tag.startswith("B_") for tag in tags))

    def propose(self, sentences: Sequence[tuple[int, str]]) -> list[list[Candidate]]:
        """Return the proposals for each sentence, given as `(offset in the text, simplified text)`."""
        if not sentences:
            return []
        cut = [self._units(sentence) for _, sentence in sentences]
        packed, scores = self._network.scores([[unit[0] for unit in units] for units in cut])
        path = self._crf.best(scores, packed)[packed.rows].tolist()
        found: list[list[Candidate]] = [[] for _ in sentences]
        start = 0
        for number in packed.order:
            units = cut[number]
            end = start + len(units)
            found[number] = list(self._spans(sentences[number][0], units, path[start:end]))
            start = end
        return found

    def _units(self, sentence: str) -> list[Unit]:
        units: list[Unit] = []
        start = 0
        for unit in _UNIT.findall(sentence):
            units.append((self._numbers[unit], start, start + len(unit)))
            start += len(unit)
        return units

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
    numbers = Vocabulary((word, number) for number, word in enumerate(words))
    return Second(load("cutword", Lstm), transitions, tags.split(" "), numbers)
