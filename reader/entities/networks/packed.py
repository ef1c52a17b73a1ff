"""Sentences of different length side by side, without rows for places that they don't have.

A recurrent network reads the first units of all sentences, then the second ones, and so on. With the longest sentence
first, those that are still going at a place are the first so many; put one behind the other, the places make one table
without a gap (cuDNN's and PyTorch's packed sequences).

::

    sentences      王 小 明 说      rows      王 好 | 小 。 | 明 | 说
                   好 。            turned    说 。 | 明 好 | 小 | 王
"""

from collections.abc import Iterable, Sequence
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.intp]


class Packed:
    """Where the units of sentences stand in such a table.

    Attributes:
        order: the sentences' numbers, the longest first.
        lengths: their units, in that order.
        steps: the first row of each place, and the one behind its last.
        rows: the rows of the sentences one after the other, in that order.
        turned: for each row that of the unit which stands there when every sentence is read from its end.
        last: the row of each sentence's last unit.
    """

    def __init__(self, lengths: Sequence[int]) -> None:
        """Take how many units each sentence has, 1 at least."""
        self.order = sorted(range(len(lengths)), key=lambda number: -lengths[number])
        self.lengths = np.array([lengths[number] for number in self.order])
        going = (self.lengths[:, None] > np.arange(self.lengths[0])).sum(axis=0)
        begins = np.concatenate([[0], going.cumsum()])
        self.steps = list(pairwise(begins.tolist()))
        sentences = np.arange(len(lengths)).repeat(self.lengths)
        ends = self.lengths.cumsum()
        places = np.arange(ends[-1]) - (ends - self.lengths).repeat(self.lengths)
        self.rows: Places = begins[places] + sentences
        self.turned: Places = np.empty_like(self.rows)
        self.turned[self.rows] = begins[self.lengths[sentences] - 1 - places] + sentences
        self.last: Places = self.rows[ends - 1]

    def pack(self, sentences: Sequence[Iterable[int]]) -> NDArray[np.int32]:
        """Return the numbers of the sentences' units, a row each."""
        numbers = np.empty(len(self.rows), np.int32)
        numbers[self.rows] = np.fromiter(chain.from_iterable(sentences[one] for one in self.order), np.int32)
        return numbers
