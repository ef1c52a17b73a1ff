"""What the units of a text add to the gates of a network's first layer, computed once for each of them.

A text has the same units again and again, and the product of a unit's row and the layer's weights depends on nothing
else (pre-computed hidden layers, Devlin et al. 2014).

The rows are whole numbers with a scale each. A text needs some hundred of them, one here and one there. A mapped file
would keep 64 KB around each, in the end nearly all of itself: so each is read when it is first needed.
"""

from pathlib import Path
from threading import Lock
from weakref import finalize

import numpy as np
from numpy.typing import NDArray

from reader.entities.networks.recurrent import Array, Layer

_ROOM = 256
_MOST = 4_096


class Products:
    """Gives the products of units, by their numbers."""

    def __init__(self, path: Path, scales: Array, layer: Layer) -> None:
        """Take the file of the rows, as numpy writes it, the scale of each, and the first layer."""
        stored: np.memmap[tuple[int, int], np.dtype[np.int8]] = np.load(path, mmap_mode="r")
        self._begin, self._width = stored.offset, stored.shape[1]
        self._file = path.open("rb", buffering=0)
        finalize(self, self._file.close)
        self._scales = scales
        self._layer = layer
        self._places = np.full(len(stored), -1, np.int32)
        self._made: Array = layer.products(np.zeros((_ROOM, self._width), np.float32))
        self._count = 0
        # Two articles may be read in two threads.
        self._lock = Lock()

    def of(self, numbers: NDArray[np.int32], turned: NDArray[np.intp]) -> Array:
        """Return the products `[gate, direction, row, to]` of units, in the second direction turned round."""
        with self._lock:
            places = self._places.take(numbers)
            if places.min() < 0:
                self._learn(numbers)
                places = self._places.take(numbers)
            gates, directions, _, hidden = self._made.shape
            found = np.empty((gates, directions, len(numbers), hidden), np.float32)
            ways = (places, places.take(turned))
            for gate, direction in np.ndindex(gates, directions):
                made = self._made[gate, direction]
                made.take(ways[direction], axis=0, out=found[gate, direction], mode="clip")
            return found

    def _learn(self, numbers: NDArray[np.int32]) -> None:
        """Make the products that are missing; where they become too many, those of earlier texts are forgotten."""
        new = np.unique(numbers[self._places.take(numbers) < 0])
        if self._count + len(new) > _MOST:
            self._places[:] = -1
            self._count = 0
            new = np.unique(numbers)
        end = self._count + len(new)
        room = self._made.shape[2]
        if end > room:
            more = np.empty((*self._made.shape[:2], max(end, 2 * room), self._made.shape[3]), np.float32)
            more[:, :, : self._count] = self._made[:, :, : self._count]
            self._made = more
        self._made[:, :, self._count : end] = self._layer.products(self._rows(new))
        self._places[new] = np.arange(self._count, end)
        self._count = end

    def _rows(self, numbers: NDArray[np.int32]) -> Array:
        rows = np.empty((len(numbers), self._width), np.int8)
        for row, number in zip(rows, numbers.tolist(), strict=True):
            self._file.seek(self._begin + number * self._width)
            self._file.readinto(row.data)
        return rows * self._scales.take(numbers)[:, None]
