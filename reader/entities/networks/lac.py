"""LAC's network: words with parts of speech, names of persons, places and organisations among them.

The network is a two-layer bidirectional GRU with a CRF on top, converted by `training/convert_lac.py`.
"""

from collections.abc import Iterable, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from reader.entities.networks.crf import Crf
from reader.entities.networks.network import Network, load
from reader.entities.networks.recurrent import Array, Gru
from reader.entities.networks.segmentation import Unit, cutter, read_lines
from reader.entities.networks.tokens import Token
from reader.resources import resource

_OUTSIDE = "O"


class Recogniser:
    """Tags sentences."""

    def __init__(self, network: Network, transitions: Array, tags: Sequence[str]) -> None:
        """Take the network, the CRF's scores (row 0 start, row 1 end, then from tag to tag) and the tags' names."""
        self._network = network
        self._crf = Crf(transitions)
        self._kinds = [tag[:-2] if tag != _OUTSIDE else tag for tag in tags]
        self._begins = [not tag.endswith("-I") for tag in tags]
        self._other = np.array([_other(tags, tag) for tag in tags])

    def tag(self, sentences: Sequence[tuple[int, str]]) -> list[list[Token]]:
        """Return the words of each sentence, given as `(offset in the text, simplified text)`."""
        if not sentences:
            return []
        cut = [cutter().cut(sentence) for _, sentence in sentences]
        packed, scores = self._network.scores([[unit[0] for unit in units] for units in cut])
        best = self._crf.best(scores, packed)
        sure = self._sureness(self._crf.marginals(scores, packed), best)
        path, sureness = best[packed.rows].tolist(), sure[packed.rows].tolist()
        found: list[list[Token]] = [[] for _ in sentences]
        start = 0
        for number in packed.order:
            units = cut[number]
            end = start + len(units)
            found[number] = self._tokens(
                *sentences[number], units, zip(path[start:end], sureness[start:end], strict=True)
            )
            start = end
        return found

    def _sureness(self, likely: Array, best: NDArray[np.intp]) -> Array:
        """Return for each row how likely its tag is, or the other one of the same kind."""
        rows, other = np.arange(len(best)), self._other[best]
        return likely[rows, best] + np.where(other != best, likely[rows, other], 0)

    def _tokens(
        self, offset: int, sentence: str, units: Sequence[Unit], found: Iterable[tuple[int, float]]
    ) -> list[Token]:
        tokens: list[Token] = []
        groups: list[tuple[int, int, int, float]] = []
        for (_, start, end), (tag, sure) in zip(units, found, strict=True):
            if groups and not self._begins[tag] and self._kinds[groups[-1][2]] == self._kinds[tag]:
                first, _, kind, least = groups[-1]
                groups[-1] = (first, end, kind, min(least, sure))
            else:
                groups.append((start, end, tag, sure))
        for start, end, tag, sure in groups:
            tokens.append(Token(offset + start, offset + end, sentence[start:end], self._kinds[tag], sure))
        return tokens


def _other(tags: Sequence[str], tag: str) -> int:
    """Return the number of the tag that goes on what a tag begins, or begins what it goes on; else its own."""
    turned = {"-B": "-I", "-I": "-B"}.get(tag[-2:])
    other = tag[:-2] + turned if turned else tag
    return tags.index(other) if other in tags else tags.index(tag)


@cache
def recogniser() -> Recogniser:
    """Load the network."""
    tags: dict[int, str] = {}
    for line in read_lines("lac_tag.dic.gz"):
        number, _, tag = line.partition("\t")
        tags[int(number)] = tag
    transitions = np.load(resource("models", "lac_transitions.npy"))
    return Recogniser(load("lac", Gru), transitions, [tags[number] for number in range(len(tags))])
