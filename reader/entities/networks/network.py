"""A network of `resources/models` over sentences, in batches of like length so that little is computed for nothing."""

from collections.abc import Iterator, Sequence
from typing import Any, Protocol, cast

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from reader.entities.networks.crf import Lengths, Scores
from reader.entities.networks.rows import Rows
from reader.resources import resource

_BATCH = 64
_WASTE = 1.15
"""How much longer a batch may be than its sentences; a larger batch is hardly quicker than a smaller one."""


class Session(Protocol):
    """The part of onnxruntime's session that is used; the library has no types."""

    def run(self, outputs: list[str], inputs: dict[str, NDArray[np.generic]]) -> list[Scores]:
        """Return the outputs that are asked for by name."""
        ...


class Network:
    """From numbers of units to scores of tags."""

    def __init__(self, session: Session, rows: Rows) -> None:
        """Take the network behind its first layer, and that."""
        self._session = session
        self._rows = rows

    def scores(self, sentences: Sequence[Sequence[int]]) -> tuple[list[int], Scores, Lengths]:
        """Return the scores `[place, sentence, tag]` of sentences, given as their units' numbers, the longest first.

        With them come the sentences' numbers in that order, and their lengths, which are 1 at least.
        """
        order = sorted(range(len(sentences)), key=lambda number: -len(sentences[number]))
        lengths = np.array([max(len(sentences[number]), 1) for number in order], np.int32)
        batches: list[Scores] = []
        for start, end in _batches(lengths):
            numbers = np.zeros((int(lengths[start]), end - start), np.int32)
            for column, number in enumerate(order[start:end]):
                numbers[: len(sentences[number]), column] = sentences[number]
            batches += self._session.run(["scores"], {"rows": self._rows.of(numbers), "lengths": lengths[start:end]})
        whole = np.zeros((int(lengths[0]), len(sentences), batches[0].shape[2]), np.float32)
        start = 0
        for batch in batches:
            whole[: batch.shape[0], start : start + batch.shape[1]] = batch
            start += batch.shape[1]
        return order, whole, lengths


def _batches(lengths: Lengths) -> Iterator[tuple[int, int]]:
    """Yield batches of sentences that are sorted by length, the longest first."""
    start = units = 0
    for number, length in enumerate(map(int, lengths)):
        count = number - start + 1
        if count > 1 and (count > _BATCH or count * int(lengths[start]) > _WASTE * (units + length)):
            yield start, number
            start, units = number, 0
        units += length
    yield start, len(lengths)


def load(name: str) -> Network:
    """Return a network of `resources/models`, on one thread so that a window beside it stays awake."""
    options: Any = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.enable_cpu_mem_arena = False
    path = str(resource("models", f"{name}.onnx"))
    session = cast("Session", onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"]))
    return Network(
        session, Rows(resource("models", f"{name}_rows.npy"), np.load(resource("models", f"{name}_scales.npy")))
    )
