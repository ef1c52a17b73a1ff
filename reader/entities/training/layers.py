"""Writes networks as `networks/network.py` loads them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from reader.entities.networks.recurrent import Array


@dataclass(slots=True)
class Recurrent:
    """One bidirectional layer: a row a direction of `inputs` and `recurrents` [gates × hidden, from], and of `biases`.

    The gates that are sigmoids come first, what is new last.
    """

    gates: int
    inputs: Sequence[Array]
    recurrents: Sequence[Array]
    biases: Sequence[Array]

    def blocks(self) -> tuple[Array, Array, Array]:
        """Return the weights `[gate, direction, from, to]` and biases, those of sigmoids halved for a tangent."""
        return (
            self._blocks(self.inputs),
            self._blocks(self.recurrents),
            self._blocks([one[:, None] for one in self.biases]),
        )

    def _blocks(self, rows: Sequence[Array]) -> Array:
        whole = np.stack([one.reshape(self.gates, -1, one.shape[1]).transpose(0, 2, 1) for one in rows], axis=1)
        whole = np.ascontiguousarray(whole, np.float32)
        whole[:-1] *= 0.5
        return whole


def write(out: Path, table: Array, layers: Sequence[Recurrent], weights: Array, bias: Array) -> None:
    """Write a network: its layers, and beside them the rows of its units, 8 bits a number with one scale a row.

    Args:
        out: the file of the layers, `.npz`; the rows' and the scales' are named after it.
        table: a row for each unit.
        layers: the recurrent layers.
        weights: of the linear layer on top of them, `[from, tag]`.
        bias: of that layer.
    """
    parts = {"weights": np.ascontiguousarray(weights, np.float32), "bias": bias.astype(np.float32)}
    for number, layer in enumerate(layers):
        names = (f"{part}{number}" for part in ("inputs", "recurrents", "biases"))
        parts |= dict(zip(names, layer.blocks(), strict=True))
    np.savez(out, allow_pickle=False, **parts)
    scale = np.maximum(np.abs(table).max(axis=1), 1e-8) / 127
    np.save(out.with_name(f"{out.stem}_rows.npy"), np.round(table / scale[:, None]).astype(np.int8))
    np.save(out.with_name(f"{out.stem}_scales.npy"), scale.astype(np.float32))
