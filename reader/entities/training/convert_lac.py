"""Converts the network of LAC 2.1.2 (Baidu, Apache-2.0) to the files that the recogniser loads.

    python -m reader.entities.training.convert_lac FOLDER [OUT]

FOLDER holds `weights.npz` (the parameters under their own names), `word.dic`, `tag.dic`, `q2b.dic` and
`small_seg.dic` as LAC ships them. OUT is `resources/models` unless given.

What is changed: the word embedding is rounded to 8 bits a number with one scale a row; biases that LAC keeps apart are
added.
"""

import gzip
import sys
from pathlib import Path

import numpy as np

from reader.entities.networks.recurrent import Array
from reader.entities.training.layers import Recurrent, write

HIDDEN = 128


def _gru(weights: dict[str, Array], pair: tuple[int, int]) -> Recurrent:
    """Return one layer: its forward and its backward direction."""
    recurrents: list[Array] = []
    for index in pair:
        flat = weights[f"gru_{index}.w_0"].reshape(-1)
        gates = flat[: HIDDEN * 2 * HIDDEN].reshape(HIDDEN, 2 * HIDDEN)
        candidate = flat[HIDDEN * 2 * HIDDEN :].reshape(HIDDEN, HIDDEN)
        recurrents.append(np.concatenate([gates, candidate], axis=1).T)
    inputs = [weights[f"fc_{index}.w_0"].T for index in pair]
    biases = [weights[f"fc_{index}.b_0"].reshape(-1) + weights[f"gru_{index}.b_0"].reshape(-1) for index in pair]
    return Recurrent(3, inputs, recurrents, biases)


def _compress(path: Path, out: Path) -> None:
    """Write a vocabulary with gzip, the same bytes each time."""
    out.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))


def main(folder: Path, out: Path) -> None:
    """Convert what lies in `folder` and write it to `out`."""
    out.mkdir(parents=True, exist_ok=True)
    with np.load(folder / "weights.npz") as stored:
        weights: dict[str, Array] = {name: stored[name] for name in stored.files}
    layers = [_gru(weights, (0, 1)), _gru(weights, (2, 3))]
    write(out / "lac.npz", weights["word_emb"].astype(np.float32), layers, weights["fc_4.w_0"], weights["fc_4.b_0"])
    np.save(out / "lac_transitions.npy", weights["crfw"].astype(np.float32))
    for name in ("word", "q2b", "small_seg", "tag"):
        _compress(folder / f"{name}.dic", out / f"lac_{name}.dic.gz")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) > 2 else "resources/models"))
