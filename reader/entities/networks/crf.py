"""The last layer of both networks: from scores of tags to the best tags and to their probabilities.

Nothing is computed for places that no sentence has: the scores are those of packed sentences.
"""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from reader.entities.networks.packed import Packed
from reader.entities.networks.recurrent import Array


class Crf:
    """Scores of the steps from tag to tag."""

    def __init__(self, transitions: Array) -> None:
        """Take the scores: row 0 of starting, row 1 of ending with a tag, then from tag to tag."""
        self._start, self._end, self._step = transitions[0], transitions[1], np.ascontiguousarray(transitions[2:])
        self._into = np.ascontiguousarray(self._step.T)
        self._chances = np.exp(np.stack([self._step, self._into]))
        self._borders = np.exp(transitions[:2])

    def best(self, scores: Array, packed: Packed) -> NDArray[np.intp]:
        """Return the best tag of each row, by Viterbi's algorithm.

        The way back is found from the scores of the best ways so far, which takes less than to note it on the way.
        """
        tags = scores.shape[1]
        ways = np.empty_like(scores)
        first = packed.steps[0][1]
        ways[:first] = scores[:first] + self._start
        steps = np.tile(self._step, first)
        for (before, _), (begin, end) in pairwise(packed.steps):
            count = end - begin
            # From each tag one long row to all tags of all sentences: numpy begins a row as slowly as it adds sixty
            # numbers, and has one instruction for many of a row.
            paths = ways[before : before + count].T.repeat(tags, axis=1)
            paths += steps[:, : count * tags]
            np.maximum.reduce(paths.reshape(tags, count, tags), axis=0, out=ways[begin:end])
            ways[begin:end] += scores[begin:end]
        return self._back(ways, packed)

    def _back(self, ways: Array, packed: Packed) -> NDArray[np.intp]:
        """Return the tags of the best ways, from the last one on."""
        found = np.empty(len(ways), np.intp)
        current = (ways[packed.last] + self._end).argmax(axis=1)
        after = 0
        for begin, end in reversed(packed.steps):
            if after:
                current[:after] = (ways[begin : begin + after] + self._into[current[:after]]).argmax(axis=1)
            after = end - begin
            found[begin:end] = current[:after]
        return found

    def marginals(self, scores: Array, packed: Packed) -> Array:
        """Return the probability of each tag in each row, by the forward and the backward pass, side by side."""
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        both = np.stack([weights, weights[packed.turned]])
        passed = np.empty_like(both)
        size = packed.steps[0][1]
        passed[:, :size] = self._borders[:, None]
        states = _normal(passed[:, :size] * both[:, :size])
        for begin, end in packed.steps[1:]:
            here = np.matmul(states[:, : end - begin], self._chances, out=passed[:, begin:end])
            states = _normal(here * both[:, begin:end])
        weights *= passed[0]
        weights *= passed[1][packed.turned]
        return _normal(weights)


def _normal(weights: Array) -> Array:
    """Scale so that the last axis sums to 1."""
    return weights / np.maximum(weights.sum(axis=-1, keepdims=True), 1e-30)
