"""The first layer of a network: for each unit a row of whole numbers and a scale.

A text needs some hundred of the rows, one here and one there. A mapped file would keep 64 KB around each of them, in
the end nearly all of itself: so each row is read when it is first needed.
"""

from pathlib import Path
from threading import Lock
from weakref import finalize

import numpy as np
from numpy.typing import NDArray

from reader.entities.networks.crf import Scores


class Rows:
    """Gives the rows of units, by their numbers."""

    def __init__(self, path: Path, scales: Scores) -> None:
        """Take the file of the rows, as numpy writes it, and the scale of each."""
        stored: np.memmap[tuple[int, int], np.dtype[np.int8]] = np.load(path, mmap_mode="r")
        self._begin, self._width = stored.offset, stored.shape[1]
        self._file = path.open("rb", buffering=0)
        finalize(self, self._file.close)
        self._scales = scales
        self._places = np.full(len(stored), -1, np.int32)
        self._read = np.empty((1024, self._width), np.int8)
        self._count = 0
        # Two articles may be read in two threads.
        self._lock = Lock()

    def of(self, numbers: NDArray[np.int32]) -> Scores:
        """Return the row of each number, scaled."""
        with self._lock:
            places = self._places.take(numbers)
            if places.min() < 0:
                for number in dict.fromkeys(numbers[places < 0].tolist()):
                    self._fetch(number)
                places = self._places.take(numbers)
            rows = self._read.take(places, axis=0)
        return rows * self._scales.take(numbers)[..., None]

    def _fetch(self, number: int) -> None:
        if self._count == len(self._read):
            self._read = np.concatenate([self._read, np.empty_like(self._read)])
        self._file.seek(self._begin + number * self._width)
        self._file.readinto(self._read[self._count].data)
        self._places[number] = self._count
        self._count += 1
