"""Converts the network of LAC 2.1.2 (Baidu, Apache-2.0) to the ONNX file and vocabularies that the recogniser loads.

    python -m reader.entities.training.convert_lac FOLDER [OUT]

FOLDER holds `weights.npz` (the parameters under their own names), `word.dic`, `tag.dic`, `q2b.dic` and
`small_seg.dic` as LAC ships them. OUT is `resources/models` unless given.

What is changed: the word embedding is rounded to 8 bits a number with one scale a row; biases that LAC keeps apart are
added; the update gate's sense is turned round, as ONNX defines it the other way (`u` of LAC is `1 - z` of ONNX).
"""

import gzip
import sys
from pathlib import Path

import numpy as np

from reader.entities.training.layers import Array, Network, Recurrent

HIDDEN = 128


def _gru(weights: dict[str, Array], pair: tuple[int, int]) -> Recurrent:
    """Return one layer: its forward and its backward direction."""
    layer = Recurrent("GRU", HIDDEN, [], [], [])
    for index in pair:
        layer.inputs.append(_gates(weights[f"fc_{index}.w_0"].T))
        flat = weights[f"gru_{index}.w_0"].reshape(-1)
        gates = flat[: HIDDEN * 2 * HIDDEN].reshape(HIDDEN, 2 * HIDDEN)
        candidate = flat[HIDDEN * 2 * HIDDEN :].reshape(HIDDEN, HIDDEN)
        layer.recurrents.append(_gates(np.concatenate([gates, candidate], axis=1).T))
        bias = _gates(weights[f"fc_{index}.b_0"].reshape(-1) + weights[f"gru_{index}.b_0"].reshape(-1))
        layer.biases.append(np.concatenate([bias, np.zeros_like(bias)]))
    return layer


def _gates(rows: Array) -> Array:
    """Turn the sense of the update gate, which comes first."""
    turned = rows.copy()
    turned[:HIDDEN] *= -1
    return turned


def _compress(path: Path, out: Path) -> None:
    """Write a vocabulary with gzip, the same bytes each time."""
    out.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))


def main(folder: Path, out: Path) -> None:
    """Convert what lies in `folder` and write it to `out`."""
    out.mkdir(parents=True, exist_ok=True)
    with np.load(folder / "weights.npz") as stored:
        weights: dict[str, Array] = {name: stored[name] for name in stored.files}
    network = Network("lac")
    network.embed(weights["word_emb"].astype(np.float32), out)
    network.recur([_gru(weights, (0, 1)), _gru(weights, (2, 3))])
    network.score(weights["fc_4.w_0"], weights["fc_4.b_0"])
    network.save(out / "lac.onnx", 49)
    np.save(out / "lac_transitions.npy", weights["crfw"].astype(np.float32))
    for name in ("word", "q2b", "small_seg", "tag"):
        _compress(folder / f"{name}.dic", out / f"lac_{name}.dic.gz")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) > 2 else "resources/models"))
