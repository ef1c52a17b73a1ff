"""The last layer of both networks: from scores of tags to the best tags and to their probabilities.

Sentences stand one behind the other in the first axis, the longest first: at each place those that are still going are
the first so many rows, and nothing is computed for places that no sentence has.
"""

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Lengths = NDArray[np.int32]


class Crf:
    """Scores of the steps from tag to tag."""

    def __init__(self, transitions: Scores) -> None:
        """Take the scores: row 0 of starting, row 1 of ending with a tag, then from tag to tag."""
        self._start, self._end, self._step = transitions[0], transitions[1], np.ascontiguousarray(transitions[2:])
        self._into = np.ascontiguousarray(self._step.T)
        self._chances = np.exp(self._step)

    def best(self, scores: Scores, lengths: Lengths) -> NDArray[np.int64]:
        """Return the best tags `[place, sentence]` for scores `[place, sentence, tag]`, by Viterbi's algorithm.

        The way back is found from the scores of the best ways so far, which takes less than to note it on the way.
        """
        time, sentences, tags = scores.shape
        going = _going(lengths, time)
        ways = np.empty_like(scores)
        ways[0] = scores[0] + self._start
        steps = self._step
        for place in range(1, time):
            count = going[place]
            # From each tag one long row to all tags of all sentences: numpy begins a row as slowly as it adds sixty
            # numbers, and has one instruction for many of a row.
            paths = ways[place - 1, :count].T.repeat(tags, axis=1)
            if steps.shape != paths.shape:
                steps = np.concatenate([self._step] * count, axis=1)
            paths += steps
            np.maximum.reduce(paths.reshape(tags, count, tags), axis=0, out=ways[place, :count])
            ways[place, :count] += scores[place, :count]
        result = np.zeros((time, sentences), np.int64)
        current = (ways[lengths - 1, np.arange(sentences)] + self._end).argmax(axis=1)
        for place in range(time - 1, -1, -1):
            count, after = going[place], going[place + 1]
            if after:
                current[:after] = (ways[place, :after] + self._into[current[:after]]).argmax(axis=1)
            result[place, :count] = current[:count]
        return result

    def marginals(self, scores: Scores, lengths: Lengths) -> Scores:
        """Return the probability of each tag at each place, by the forward and backward pass."""
        time, sentences, _ = scores.shape
        going = _going(lengths, time)
        weights = np.exp(scores - scores.max(axis=2, keepdims=True))
        forward = np.zeros_like(weights)
        forward[0] = _normal(np.exp(self._start) * weights[0])
        for place in range(1, time):
            count = going[place]
            forward[place, :count] = _normal((forward[place - 1, :count] @ self._chances) * weights[place, :count])
        behind = np.tile(_normal(np.exp(self._end)), (sentences, 1))
        back = self._chances.T
        for place in range(time - 1, -1, -1):
            count, after = going[place], going[place + 1]
            if after:
                behind[:after] = _normal((weights[place + 1, :after] * behind[:after]) @ back)
            forward[place, :count] *= behind[:count]
        return _normal(forward)


def _going(lengths: Lengths, time: int) -> list[int]:
    """Return how many sentences, sorted by length, reach each place, and none behind the last one."""
    return [int(count) for count in (lengths[:, None] > np.arange(time + 1)).sum(axis=0)]


def _normal(weights: Scores) -> Scores:
    """Scale so that the last axis sums to 1."""
    return weights / np.maximum(weights.sum(axis=-1, keepdims=True), 1e-30)
