"""Products of a network's first layer are those of the file's rows, in whatever order they are asked for."""

import numpy as np

from reader.entities.networks.products import Products
from reader.entities.networks.recurrent import Gru


def test_products_are_those_of_the_rows(tmp_path):
    chance = np.random.default_rng(1)
    rows = chance.integers(-127, 128, (6000, 4)).astype(np.int8)
    scales = np.linspace(0.1, 2, 6000, dtype=np.float32)
    np.save(tmp_path / "rows.npy", rows)
    inputs, biases = (chance.normal(size=(3, 2, size, 2)).astype(np.float32) for size in (4, 1))
    made = Products(tmp_path / "rows.npy", scales, Gru(inputs, np.zeros((3, 2, 2, 2), np.float32), biases))
    for asked in ([7, 7, 0], [2999, 0, 7, 1], range(3000), range(2000, 5000), range(6000), [5, 5999]):
        numbers = np.array(asked, np.int32)
        turned = np.arange(len(numbers))[::-1]
        found = made.of(numbers, turned)
        wanted = (rows[numbers] * scales[numbers][:, None]) @ inputs + biases
        assert np.allclose(found[:, 0], wanted[:, 0], rtol=1e-4, atol=1e-3)
        assert np.allclose(found[:, 1], wanted[:, 1][:, turned], rtol=1e-4, atol=1e-3)
