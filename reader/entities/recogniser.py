"""LAC's network: words with parts of speech, names of persons, places and organisations among them.

The network is a two-layer bidirectional GRU with a CRF on top, converted by `training/convert_lac.py`; it runs in
`onnxruntime` on one thread, so that a window beside it stays awake.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, Protocol, cast

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from reader.entities.lac_units import Unit, cutter, read_lines
from reader.entities.tokens import Token
from reader.resources import resource

_BATCH = 16
_BATCH_UNITS = 1200
_OUTSIDE = "O"


class _Session(Protocol):
    """The part of onnxruntime's session that is used; the library has no types."""

    def run(self, outputs: Sequence[str], inputs: dict[str, NDArray[np.int32]]) -> list[NDArray[np.float32]]: ...


class Recogniser:
    """Tags sentences."""

    def __init__(self, session: _Session, transitions: NDArray[np.float32], tags: Sequence[str]) -> None:
        """Take the network, the CRF's scores (row 0 start, row 1 end, then from tag to tag) and the tags' names."""
        self._session = session
        self._start, self._end, self._step = transitions[0], transitions[1], transitions[2:]
        self._tags = tags
        self._kinds = [tag[:-2] if tag != _OUTSIDE else tag for tag in tags]
        self._begins = [not tag.endswith("-I") for tag in tags]
        kinds = sorted(set(self._kinds))
        self._kind_of = [kinds.index(kind) for kind in self._kinds]
        self._sum = np.zeros((len(tags), len(kinds)), np.float32)
        for tag, kind in enumerate(self._kind_of):
            self._sum[tag, kind] = 1

    def tag(self, sentences: Iterable[tuple[int, str]]) -> Iterator[list[Token]]:
        """Yield the words of each sentence, given as `(offset in the text, simplified text)`, in order."""
        batch: list[tuple[int, str, list[Unit]]] = []
        longest = 0
        for offset, sentence in sentences:
            units = cutter().cut(sentence)
            grown = max(longest, len(units))
            if batch and (len(batch) == _BATCH or grown * (len(batch) + 1) > _BATCH_UNITS):
                yield from self._tag_batch(batch)
                batch, grown = [], len(units)
            batch.append((offset, sentence, units))
            longest = grown
        if batch:
            yield from self._tag_batch(batch)

    def _tag_batch(self, batch: Sequence[tuple[int, str, list[Unit]]]) -> Iterator[list[Token]]:
        lengths = np.array([max(len(units), 1) for _, _, units in batch], np.int32)
        numbers = np.zeros((int(lengths.max()), len(batch)), np.int32)
        for column, (_, _, units) in enumerate(batch):
            numbers[: len(units), column] = [unit[0] for unit in units]
        scores = self._session.run(["scores"], {"units": numbers, "lengths": lengths})[0]
        paths = self._viterbi(scores, lengths)
        likely = self._marginals(scores, lengths) @ self._sum
        for column, (offset, sentence, units) in enumerate(batch):
            yield self._tokens(offset, sentence, units, (paths[: len(units), column], likely[:, column]))

    def _viterbi(self, scores: NDArray[np.float32], lengths: NDArray[np.int32]) -> NDArray[np.int64]:
        """Return the best tags `[time, batch]`."""
        time, batch, _ = scores.shape
        came = np.zeros(scores.shape, np.int64)
        best = scores[0] + self._start
        for step in range(1, time):
            paths = best[:, :, None] + self._step[None]
            came[step] = paths.argmax(axis=1)
            grown = paths.max(axis=1) + scores[step]
            best = np.where((step < lengths)[:, None], grown, best)
        last = (best + self._end).argmax(axis=1)
        result = np.zeros((time, batch), np.int64)
        rows = np.arange(batch)
        current = last
        for step in range(time - 1, -1, -1):
            inside = step < lengths
            result[step] = np.where(inside, current, 0)
            current = np.where(inside & (step > 0), came[step, rows, current], current)
        return result

    def _marginals(self, scores: NDArray[np.float32], lengths: NDArray[np.int32]) -> NDArray[np.float32]:
        """Return the probability of each tag at each unit, by the CRF's forward and backward pass."""
        time = scores.shape[0]
        weights = np.exp(scores - scores.max(axis=2, keepdims=True))
        step, start, end = np.exp(self._step), np.exp(self._start), np.exp(self._end)
        forward, backward = np.empty_like(weights), np.empty_like(weights)
        forward[0] = _normal(start * weights[0])
        for place in range(1, time):
            forward[place] = _normal((forward[place - 1] @ step) * weights[place])
        after = np.broadcast_to(_normal(end), weights[0].shape)
        for place in range(time - 1, -1, -1):
            closing = (place >= lengths - 1)[:, None]
            backward[place] = np.where(closing, _normal(end), after)
            after = _normal((weights[place] * backward[place]) @ step.T)
        return _normal(forward * backward)

    def _tokens(
        self, offset: int, sentence: str, units: Sequence[Unit], found: tuple[NDArray[np.int64], NDArray[np.float32]]
    ) -> list[Token]:
        tokens: list[Token] = []
        path, likely = found
        groups: list[tuple[int, int, int, float]] = []
        for place, (_, start, end) in enumerate(units):
            tag = int(path[place])
            sure = float(likely[place, self._kind_of[tag]])
            if groups and not self._begins[tag] and self._kinds[groups[-1][2]] == self._kinds[tag]:
                first, _, kind, least = groups[-1]
                groups[-1] = (first, end, kind, min(least, sure))
            else:
                groups.append((start, end, tag, sure))
        for start, end, tag, sure in groups:
            tokens.append(Token(offset + start, offset + end, sentence[start:end], self._kinds[tag], sure))
        return tokens


def _normal(weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale so that the last axis sums to 1."""
    return weights / np.maximum(weights.sum(axis=-1, keepdims=True), 1e-30)


@cache
def recogniser() -> Recogniser:
    """Load the network; the first call takes about a third of a second."""
    options: Any = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = cast(
        "_Session",
        onnxruntime.InferenceSession(str(resource("models", "lac.onnx")), options, providers=["CPUExecutionProvider"]),
    )
    tags: dict[int, str] = {}
    for line in read_lines("lac_tag.dic.gz"):
        number, _, tag = line.partition("\t")
        tags[int(number)] = tag
    transitions = np.load(resource("models", "lac_transitions.npy"))
    return Recogniser(session, transitions, [tags[number] for number in range(len(tags))])
