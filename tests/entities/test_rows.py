"""Rows of a network's first layer are those of the file, in whatever order they are asked for."""

import numpy as np

from reader.entities.networks.rows import Rows


def test_rows_are_those_of_the_file(tmp_path):
    rows = np.arange(-6000, 6000, dtype=np.int32).astype(np.int8).reshape(3000, 4)
    scales = np.linspace(0.1, 2, 3000, dtype=np.float32)
    np.save(tmp_path / "rows.npy", rows)
    read = Rows(tmp_path / "rows.npy", scales)
    for asked in ([[7, 7, 0]], [[2999, 0, 7], [1, 7, 2]], [range(3000)]):
        numbers = np.array(asked, np.int32)
        assert np.array_equal(read.of(numbers), rows[numbers] * scales[numbers][..., None])
