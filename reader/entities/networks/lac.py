"""LAC's network: words with parts of speech, names of persons, places and organisations among them.

The network is a two-layer bidirectional GRU with a CRF on top, converted by `training/convert_lac.py`; it runs in
`onnxruntime` on one thread, so that a window beside it stays awake.
"""

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from reader.entities.networks.crf import Crf, Scores
from reader.entities.networks.network import Network, load
from reader.entities.networks.segmentation import Unit, cutter, read_lines
from reader.entities.networks.tokens import Token
from reader.resources import resource

_OUTSIDE = "O"


class Recogniser:
    """Tags sentences."""

    def __init__(self, network: Network, transitions: Scores, tags: Sequence[str]) -> None:
        """Take the network, the CRF's scores (row 0 start, row 1 end, then from tag to tag) and the tags' names."""
        self._network = network
        self._crf = Crf(transitions)
        self._kinds = [tag[:-2] if tag != _OUTSIDE else tag for tag in tags]
        self._begins = [not tag.endswith("-I") for tag in tags]
        kinds = sorted(set(self._kinds))
        self._kind_of = np.array([kinds.index(kind) for kind in self._kinds])
        self._sum = np.zeros((len(tags), len(kinds)), np.float32)
        self._sum[np.arange(len(tags)), self._kind_of] = 1

    def tag(self, sentences: Sequence[tuple[int, str]]) -> list[list[Token]]:
        """Return the words of each sentence, given as `(offset in the text, simplified text)`."""
        if not sentences:
            return []
        cut = [cutter().cut(sentence) for _, sentence in sentences]
        order, scores, lengths = self._network.scores([[unit[0] for unit in units] for units in cut])
        paths = self._crf.best(scores, lengths)
        likely = self._crf.marginals(scores, lengths) @ self._sum
        found: list[list[Token]] = [[] for _ in sentences]
        for column, number in enumerate(order):
            offset, sentence = sentences[number]
            units = cut[number]
            found[number] = self._tokens(offset, sentence, units, (paths[: len(units), column], likely[:, column]))
        return found

    def _tokens(
        self, offset: int, sentence: str, units: Sequence[Unit], found: tuple[NDArray[np.int64], NDArray[np.float32]]
    ) -> list[Token]:
        tokens: list[Token] = []
        path, likely = found
        kinds = self._kind_of[path]
        sureness: list[float] = likely[np.arange(len(path)), kinds].tolist()
        groups: list[tuple[int, int, int, float]] = []
        for (_, start, end), tag, sure in zip(units, path.tolist(), sureness, strict=True):
            if groups and not self._begins[tag] and self._kinds[groups[-1][2]] == self._kinds[tag]:
                first, _, kind, least = groups[-1]
                groups[-1] = (first, end, kind, min(least, sure))
            else:
                groups.append((start, end, tag, sure))
        for start, end, tag, sure in groups:
            tokens.append(Token(offset + start, offset + end, sentence[start:end], self._kinds[tag], sure))
        return tokens


@cache
def recogniser() -> Recogniser:
    """Load the network; the first call takes about a third of a second."""
    tags: dict[int, str] = {}
    for line in read_lines("lac_tag.dic.gz"):
        number, _, tag = line.partition("\t")
        tags[int(number)] = tag
    transitions = np.load(resource("models", "lac_transitions.npy"))
    return Recogniser(load("lac"), transitions, [tags[number] for number in range(len(tags))])
