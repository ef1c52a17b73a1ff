"""Bidirectional recurrent layers (GRU, Cho et al. 2014; LSTM, Hochreiter and Schmidhuber 1997) over packed sentences.

Both directions go at once, the second over the sentences turned round. The gates' sigmoid is had from the tangent that
the other parts need, σ(x) = ½ + ½ tanh(x/2), with the half in the weights: so one call does for all. Each gate has a
block of numbers of its own, because numpy goes through whole blocks several times as fast as through parts of rows.
"""

from abc import ABC, abstractmethod

import numpy as np
from numpy.typing import NDArray

from reader.entities.networks.packed import Packed

Array = NDArray[np.float32]


class Layer(ABC):
    """One layer, with its weights `[gate, direction, from, to]`; the gates that are sigmoids come first."""

    def __init__(self, inputs: Array, recurrents: Array, biases: Array) -> None:
        """Take the weights of what is read and of the state, and the biases `[gate, direction, 1, to]`."""
        self._inputs, self._recurrents, self._biases = inputs, recurrents, biases

    def products(self, read: Array) -> Array:
        """Return what rows add to the gates `[gate, direction, row, to]`, whatever the state is."""
        made = np.matmul(read, self._inputs)
        made += self._biases
        return made

    def after(self, read: Array, packed: Packed) -> Array:
        """Return the states for what another layer made of packed sentences."""
        gates, directions, _, hidden = self._inputs.shape
        made = np.empty((gates, directions, len(read), hidden), np.float32)
        np.matmul(read, self._inputs[:, 0], out=made[:, 0])
        np.matmul(read.take(packed.turned, axis=0), self._inputs[:, 1], out=made[:, 1])
        made += self._biases
        return self.states(made, packed)

    def states(self, products: Array, packed: Packed) -> Array:
        """Return the states `[row, both directions']` for products whose second direction is turned round."""
        _, _, rows, hidden = products.shape
        found = np.empty((2, rows, hidden), np.float32)
        self._go(products, packed, found)
        joined = np.empty((rows, 2 * hidden), np.float32)
        joined[:, :hidden] = found[0]
        joined[:, hidden:] = found[1].take(packed.turned, axis=0)
        return joined

    @abstractmethod
    def _go(self, products: Array, packed: Packed, found: Array) -> None:
        """Fill in the states of both directions, place by place."""


def _sigmoid(halved: Array) -> None:
    """Make of hyperbolic tangents the sigmoid of twice what they were taken of."""
    np.multiply(halved, _HALF, halved)
    np.add(halved, _HALF, halved)


_HALF = np.array(0.5, np.float32)


class Lstm(Layer):
    """Gates: input, forget, output; the new content."""

    def _go(self, products: Array, packed: Packed, found: Array) -> None:
        size, hidden = packed.steps[0][1], found.shape[2]
        state, cells = (np.zeros((2, size, hidden), np.float32) for _ in range(2))
        parts = np.empty((4, 2, size, hidden), np.float32)
        gates, (enter, keep, leave, new) = parts[:3], parts
        for begin, end in packed.steps:
            if end - begin < size:
                size = end - begin
                cells, parts = cells[:, :size].copy(), np.empty((4, 2, size, hidden), np.float32)
                gates, (enter, keep, leave, new) = parts[:3], parts
            np.matmul(state[:, :size], self._recurrents, out=parts)
            np.add(parts, products[:, :, begin:end], parts)
            np.tanh(parts, parts)
            _sigmoid(gates)
            np.multiply(new, enter, new)
            np.multiply(cells, keep, cells)
            np.add(cells, new, cells)
            np.tanh(cells, new)
            state = found[:, begin:end]
            np.multiply(new, leave, state)


class Gru(Layer):
    """Gates: update, reset; the new content, which of the state sees only what isn't reset."""

    def _go(self, products: Array, packed: Packed, found: Array) -> None:
        size, hidden = packed.steps[0][1], found.shape[2]
        state = np.zeros((2, size, hidden), np.float32)
        parts = np.empty((3, 2, size, hidden), np.float32)
        gates, (update, kept, new) = parts[:2], parts
        of_gates, of_new = self._recurrents[:2], self._recurrents[2]
        for begin, end in packed.steps:
            if end - begin < size:
                size = end - begin
                state, parts = state[:, :size], np.empty((3, 2, size, hidden), np.float32)
                gates, (update, kept, new) = parts[:2], parts
            np.matmul(state, of_gates, out=gates)
            np.add(gates, products[:2, :, begin:end], gates)
            np.tanh(gates, gates)
            _sigmoid(gates)
            np.multiply(kept, state, kept)
            np.matmul(kept, of_new, out=new)
            np.add(new, products[2, :, begin:end], new)
            np.tanh(new, new)
            np.subtract(new, state, new)
            np.multiply(new, update, new)
            np.add(state, new, found[:, begin:end])
            state = found[:, begin:end]
