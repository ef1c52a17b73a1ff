"""The last layer of both networks: from scores of tags to the best tags and to their probabilities.

Nothing is computed for places that no sentence has: the scores are those of packed sentences.
"""

from collections.abc import Callable
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
        ways = np.empty_like(scores)
        first = packed.steps[0][1]
        ways[:first] = scores[:first] + self._start
        onward = self._onward(first)
        for (before, _), (begin, end) in pairwise(packed.steps):
            onward(ways[before : before + end - begin], ways[begin:end])
            ways[begin:end] += scores[begin:end]
        return self._back(ways, packed)

    def _onward(self, most: int) -> Callable[[Array, Array], None]:
        """Return what fills in the best ways to all tags from those to the tags before, of so many rows at most."""
        return _longest(self._step, most)

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


def _longest(steps: Array, most: int) -> Callable[[Array, Array], None]:
    """Return what adds the steps to ways and keeps for each tag the best, of so many rows at most."""
    sources, targets = steps.shape
    # From each tag one long row to all tags of all sentences: numpy begins a row as slowly as it adds sixty numbers,
    # and has one instruction for many of a row.
    added = np.tile(steps, most)

    def go(ways: Array, found: Array) -> None:
        count = len(ways)
        paths = ways.T.repeat(targets, axis=1)
        paths += added[:, : count * targets]
        np.maximum.reduce(paths.reshape(sources, count, targets), axis=0, out=found)

    return go


class SpanCrf(Crf):
    """A CRF over tags of the parts of spans, of which few may follow each other: it computes a quarter as much.

    The parts are beginning, outside and single, end, middle (the scheme BIOES); the tags stand in that order, those of
    each part by kind. A span that has begun goes on, in its own kind, up to its end.
    """

    def __init__(self, transitions: Array, kinds: int) -> None:
        """Take the scores as any CRF does, and how many kinds of spans there are; other steps are never taken."""
        tags = transitions.shape[1]
        self._inside = tags - 2 * kinds  # where ends begin, and behind them middles
        self._open, self._closed = slice(0, self._inside), slice(kinds, tags - kinds)
        self._begun, self._gone_on = slice(0, kinds), slice(tags - kinds, tags)
        steps = transitions[2:]
        allowed = np.full_like(steps, _NEVER)
        allowed[self._closed, self._open] = steps[self._closed, self._open]
        for before in (self._begun, self._gone_on):
            for after in (slice(self._inside, tags - kinds), self._gone_on):
                np.fill_diagonal(allowed[before, after], steps[before, after].diagonal())
        super().__init__(np.vstack([transitions[:2], allowed]))

    def _onward(self, most: int) -> Callable[[Array, Array], None]:
        between = _longest(self._step[self._closed, self._open], most)
        first, further = (
            np.array([part.diagonal() for part in np.split(self._step[before, self._inside :], 2, axis=1)])
            for before in (self._begun, self._gone_on)
        )

        def go(ways: Array, found: Array) -> None:
            between(ways[:, self._closed], found[:, self._open])
            on = found[:, self._inside :].reshape(len(found), *first.shape)
            np.add(ways[:, None, self._begun], first, out=on)
            np.maximum(on, ways[:, None, self._gone_on] + further, out=on)

        return go


_NEVER = -1e4


def _normal(weights: Array) -> Array:
    """Scale so that the last axis sums to 1."""
    return weights / np.maximum(weights.sum(axis=-1, keepdims=True), 1e-30)
