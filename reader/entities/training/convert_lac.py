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
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

HIDDEN = 128
Array = NDArray[np.float32]


def _gru(
    name: str, data: str, weights: dict[str, Array], pair: tuple[int, int]
) -> tuple[list[onnx.NodeProto], list[onnx.TensorProto]]:
    """Return the nodes and weights of one layer: its forward and its backward direction."""
    inputs, recurrents, biases = [], [], []
    for index in pair:
        inputs.append(_gates(weights[f"fc_{index}.w_0"].T))
        flat = weights[f"gru_{index}.w_0"].reshape(-1)
        gates = flat[: HIDDEN * 2 * HIDDEN].reshape(HIDDEN, 2 * HIDDEN)
        candidate = flat[HIDDEN * 2 * HIDDEN :].reshape(HIDDEN, HIDDEN)
        recurrents.append(_gates(np.concatenate([gates, candidate], axis=1).T))
        bias = _gates(weights[f"fc_{index}.b_0"].reshape(-1) + weights[f"gru_{index}.b_0"].reshape(-1))
        biases.append(np.concatenate([bias, np.zeros_like(bias)]))
    tensors = [
        numpy_helper.from_array(np.stack(inputs).astype(np.float32), f"{name}_w"),
        numpy_helper.from_array(np.stack(recurrents).astype(np.float32), f"{name}_r"),
        numpy_helper.from_array(np.stack(biases).astype(np.float32), f"{name}_b"),
    ]
    nodes = [
        helper.make_node(
            "GRU",
            [data, f"{name}_w", f"{name}_r", f"{name}_b", "lengths"],
            [f"{name}_y"],
            hidden_size=HIDDEN,
            direction="bidirectional",
            linear_before_reset=0,
        ),
        helper.make_node("Transpose", [f"{name}_y"], [f"{name}_t"], perm=[0, 2, 1, 3]),
        helper.make_node("Reshape", [f"{name}_t", "joined"], [f"{name}_out"]),
    ]
    return nodes, tensors


def _gates(rows: Array) -> Array:
    """Turn the sense of the update gate, which comes first."""
    turned = rows.copy()
    turned[:HIDDEN] *= -1
    return turned


def build(weights: dict[str, Array]) -> onnx.ModelProto:
    """Return the network: `units` [time, batch] and `lengths` [batch] in, `scores` [time, batch, tags] out."""
    table = weights["word_emb"].astype(np.float32)
    scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127
    tensors = [
        numpy_helper.from_array(np.round(table / scale).astype(np.int8), "table"),
        numpy_helper.from_array(scale.astype(np.float32), "scale"),
        numpy_helper.from_array(np.array([0, 0, 2 * HIDDEN], np.int64), "joined"),
        numpy_helper.from_array(weights["fc_4.w_0"].astype(np.float32), "out_w"),
        numpy_helper.from_array(weights["fc_4.b_0"].astype(np.float32), "out_b"),
    ]
    nodes = [
        helper.make_node("Gather", ["table", "units"], ["rows8"]),
        helper.make_node("Cast", ["rows8"], ["rows"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["scale", "units"], ["row_scale"]),
        helper.make_node("Mul", ["rows", "row_scale"], ["embedded"]),
    ]
    data = "embedded"
    for name, pair in (("first", (0, 1)), ("second", (2, 3))):
        more_nodes, more_tensors = _gru(name, data, weights, pair)
        nodes += more_nodes
        tensors += more_tensors
        data = f"{name}_out"
    nodes += [
        helper.make_node("MatMul", [data, "out_w"], ["raw"]),
        helper.make_node("Add", ["raw", "out_b"], ["scores"]),
    ]
    graph = helper.make_graph(
        nodes,
        "lac",
        [
            helper.make_tensor_value_info("units", TensorProto.INT32, ["time", "batch"]),
            helper.make_tensor_value_info("lengths", TensorProto.INT32, ["batch"]),
        ],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["time", "batch", 49])],
        tensors,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], producer_name="xidu")
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def _compress(path: Path, out: Path) -> None:
    """Write a vocabulary with gzip, the same bytes each time."""
    out.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))


def main(folder: Path, out: Path) -> None:
    """Convert what lies in `folder` and write it to `out`."""
    out.mkdir(parents=True, exist_ok=True)
    with np.load(folder / "weights.npz") as stored:
        weights: dict[str, Array] = {name: stored[name] for name in stored.files}
    onnx.save(build(weights), str(out / "lac.onnx"))
    (out / "lac_transitions.npy").unlink(missing_ok=True)
    np.save(out / "lac_transitions.npy", weights["crfw"].astype(np.float32))
    for name in ("word", "q2b", "small_seg", "tag"):
        _compress(folder / f"{name}.dic", out / f"lac_{name}.dic.gz")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) > 2 else "resources/models"))
