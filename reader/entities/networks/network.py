"""A network of `resources/models` over sentences: recurrent layers, and scores of tags on top of them.

It is computed by numpy. `onnxruntime` was no quicker on the articles of `tests/corpus/dev` (12.0 µs a character for
LAC's network and 8.5 for cutword's, where this takes 12.9 and 8.0; in a long text 13.6 and 8.9, and 12.9 and 6.8), and
the process that looks for names was 24 MB larger with it.
"""

from collections.abc import Sequence

import numpy as np

from reader.entities.networks.packed import Packed
from reader.entities.networks.products import Products
from reader.entities.networks.recurrent import Array, Layer
from reader.resources import resource


class Network:
    """From numbers of units to scores of tags."""

    def __init__(self, products: Products, first: Layer, second: Layer, weights: Array, bias: Array) -> None:
        """Take the first layer and its products, the second one, and what makes scores of its states."""
        self._products = products
        self._first, self._second = first, second
        self._weights, self._bias = weights, bias

    def scores(self, sentences: Sequence[Sequence[int]]) -> tuple[Packed, Array]:
        """Return the scores `[row, tag]` of sentences, given as their units' numbers; none is empty."""
        packed = Packed([len(one) for one in sentences])
        states = self._first.states(self._products.of(packed.pack(sentences), packed.turned), packed)
        scores = self._second.after(states, packed) @ self._weights
        scores += self._bias
        return packed, scores


def load(name: str, kind: type[Layer]) -> Network:
    """Return a network of `resources/models` whose layers are of a kind."""
    with np.load(resource("models", f"{name}.npz")) as stored:
        first, second = (
            kind(*(stored[f"{part}{number}"] for part in ("inputs", "recurrents", "biases"))) for number in range(2)
        )
        scales = np.load(resource("models", f"{name}_scales.npy"))
        products = Products(resource("models", f"{name}_rows.npy"), scales, first)
        return Network(products, first, second, stored["weights"], stored["bias"])
