"""Converts the names network of cutword 0.1.1 (liwenju0, Apache-2.0) to the files that `cutword.py` loads.

    python -m reader.entities.training.convert_cutword FOLDER [OUT]

FOLDER holds `weights.npz` (the state dictionary) and `ner_vocab_tags.json` as shipped. OUT is `resources/models` unless
given.

What is changed: the embedding of characters is rounded to 8 bits a number with one scale a row; of the gates (input,
forget, cell, output) the new content comes last; the tags stand in the order of parts that `SpanCrf` wants.
"""

import gzip
import json
import sys
from pathlib import Path

import numpy as np

from reader.entities.networks.recurrent import Array
from reader.entities.training.layers import Recurrent, write

_ORDER = (0, 1, 3, 2)
_PARTS = {"B": 0, "O": 1, "S": 1, "E": 2, "M": 3}


def _gates(rows: Array) -> Array:
    """Put the new content last."""
    parts = np.split(rows, 4)
    return np.concatenate([parts[gate] for gate in _ORDER])


def _lstm(weights: dict[str, Array], number: int) -> Recurrent:
    """Return one layer: its forward and its backward direction."""
    ends = (f"l{number}", f"l{number}_reverse")
    inputs, recurrents = ([_gates(weights[f"lstm.weight_{part}_{end}"]) for end in ends] for part in ("ih", "hh"))
    biases = [_gates(weights[f"lstm.bias_ih_{end}"] + weights[f"lstm.bias_hh_{end}"]) for end in ends]
    return Recurrent(4, inputs, recurrents, biases)


def main(folder: Path, out: Path) -> None:
    """Convert what lies in `folder` and write it to `out`."""
    out.mkdir(parents=True, exist_ok=True)
    with np.load(folder / "weights.npz") as stored:
        weights: dict[str, Array] = {name.partition("module.")[2]: stored[name] for name in stored.files}
    known = json.loads((folder / "ner_vocab_tags.json").read_text(encoding="utf-8"))
    tags: list[str] = [known["id2label"][str(number)] for number in range(len(known["label2id"]))]
    layers = [_lstm(weights, 0), _lstm(weights, 1)]
    order = sorted(range(len(tags)), key=lambda number: (_PARTS[tags[number][0]], tags[number].partition("_")[2]))
    write(
        out / "cutword.npz",
        weights["embedding.weight"],
        layers,
        weights["fc.weight"][order].T,
        weights["fc.bias"][order],
    )
    rows = np.vstack([weights[f"crf.{name}"] for name in ("start_transitions", "end_transitions", "transitions")])
    np.save(out / "cutword_transitions.npy", rows[[0, 1, *(2 + number for number in order)]][:, order])
    words = [known["id2char"][str(number)] for number in range(len(known["id2char"]))]
    lines = [" ".join(tags[number] for number in order), *words]
    (out / "cutword_vocabulary.txt.gz").write_bytes(gzip.compress("\n".join(lines).encode("utf-8"), 9, mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) > 2 else "resources/models"))
