"""The last layer of both networks: from scores of tags to the best tags and to their probabilities."""

from typing import Any, Protocol, cast

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from reader.resources import resource

Scores = NDArray[np.float32]
Lengths = NDArray[np.int32]


class Session(Protocol):
    """The part of onnxruntime's session that is used; the library has no types."""

    def run(self, outputs: list[str], inputs: dict[str, NDArray[np.int32]]) -> list[Scores]:
        """Return the outputs that are asked for by name."""
        ...


def load(name: str) -> Session:
    """Return the network in a file of `resources/models`, on one thread so that a window beside it stays awake."""
    options: Any = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    path = str(resource("models", name))
    return cast("Session", onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"]))


class Crf:
    """Scores of the steps from tag to tag."""

    def __init__(self, transitions: Scores) -> None:
        """Take the scores: row 0 of starting, row 1 of ending with a tag, then from tag to tag."""
        self._start, self._end, self._step = transitions[0], transitions[1], transitions[2:]
        self._into = np.ascontiguousarray(self._step.T)

    def best(self, scores: Scores, lengths: Lengths) -> NDArray[np.int64]:
        """Return the best tags `[time, batch]` for scores `[time, batch, tags]`, by Viterbi's algorithm."""
        time, batch, _ = scores.shape
        came = np.zeros(scores.shape, np.int64)
        best = scores[0] + self._start
        for step in range(1, time):
            # From a tag along the last axis: numpy finds the largest of neighbours fastest.
            paths = best[:, None, :] + self._into[None]
            came[step] = paths.argmax(axis=2)
            grown = np.take_along_axis(paths, came[step][:, :, None], axis=2)[:, :, 0] + scores[step]
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

    def marginals(self, scores: Scores, lengths: Lengths) -> Scores:
        """Return the probability of each tag at each unit, by the forward and backward pass."""
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


def _normal(weights: Scores) -> Scores:
    """Scale so that the last axis sums to 1."""
    return weights / np.maximum(weights.sum(axis=-1, keepdims=True), 1e-30)
