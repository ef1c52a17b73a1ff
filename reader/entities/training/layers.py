"""Pieces of ONNX networks that both of the recogniser's networks have."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Array = NDArray[np.float32]


@dataclass(slots=True)
class Recurrent:
    """One bidirectional layer in ONNX's order of gates: a row of `inputs`, `recurrents` and `biases` a direction."""

    operator: str
    hidden: int
    inputs: list[Array]
    recurrents: list[Array]
    biases: list[Array]


@dataclass(slots=True)
class Network:
    """Builds a network: `rows` [time, batch, width] and `lengths` [batch] in, `scores` [time, batch, tags] out.

    The table that has a row for each unit stays outside, in a file that is mapped and not read as a whole.
    """

    name: str
    nodes: list[onnx.NodeProto] = field(default_factory=list[onnx.NodeProto])
    tensors: list[onnx.TensorProto] = field(default_factory=list[onnx.TensorProto])
    data: str = "rows"
    width: int = 0

    def embed(self, table: Array, out: Path) -> None:
        """Write the table of the units' rows, rounded to 8 bits a number, with one scale a row, into a folder."""
        scale = np.maximum(np.abs(table).max(axis=1), 1e-8) / 127
        np.save(out / f"{self.name}_rows.npy", np.round(table / scale[:, None]).astype(np.int8))
        np.save(out / f"{self.name}_scales.npy", scale.astype(np.float32))
        self.width = table.shape[1]

    def recur(self, layers: Sequence[Recurrent]) -> None:
        """Stack bidirectional layers."""
        self._keep("joined", np.array([0, 0, 2 * layers[0].hidden], np.int64))
        for number, layer in enumerate(layers):
            name = f"layer{number}"
            self._keep(f"{name}_w", np.stack(layer.inputs).astype(np.float32))
            self._keep(f"{name}_r", np.stack(layer.recurrents).astype(np.float32))
            self._keep(f"{name}_b", np.stack(layer.biases).astype(np.float32))
            self.nodes += [
                helper.make_node(
                    layer.operator,
                    [self.data, f"{name}_w", f"{name}_r", f"{name}_b", "lengths"],
                    [f"{name}_y"],
                    hidden_size=layer.hidden,
                    direction="bidirectional",
                ),
                helper.make_node("Transpose", [f"{name}_y"], [f"{name}_t"], perm=[0, 2, 1, 3]),
                helper.make_node("Reshape", [f"{name}_t", "joined"], [f"{name}_out"]),
            ]
            self.data = f"{name}_out"

    def score(self, weights: Array, bias: Array) -> None:
        """End with one linear layer to the tags."""
        self._keep("out_w", weights.astype(np.float32))
        self._keep("out_b", bias.astype(np.float32))
        self.nodes += [
            helper.make_node("MatMul", [self.data, "out_w"], ["raw"]),
            helper.make_node("Add", ["raw", "out_b"], ["scores"]),
        ]

    def save(self, out: Path, tags: int) -> None:
        """Check the network and write it."""
        graph = helper.make_graph(
            self.nodes,
            self.name,
            [
                helper.make_tensor_value_info("rows", TensorProto.FLOAT, ["time", "batch", self.width]),
                helper.make_tensor_value_info("lengths", TensorProto.INT32, ["batch"]),
            ],
            [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["time", "batch", tags])],
            self.tensors,
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], producer_name="xidu")
        model.ir_version = 8
        onnx.checker.check_model(model)
        onnx.save(model, str(out))

    def _keep(self, name: str, values: NDArray[np.generic]) -> None:
        self.tensors.append(numpy_helper.from_array(values, name))
