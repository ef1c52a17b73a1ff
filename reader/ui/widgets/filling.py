"""Fills a page part by part: the first parts at once, the others a few at each turn of the event loop."""

import sys
from collections.abc import Callable, Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer

AT_ONCE, EACH_TURN = 6, 3
TURN = object()
"""Given by a part that is enough for one turn: the next part waits for another."""


def alone(parts: Iterator[object]) -> Iterator[object]:
    """Go through what makes some of a page's parts; where it fails they end there, and the page goes on below them.

    The error is told like any that nobody foresaw.
    """
    try:
        yield from parts
    except Exception:  # noqa: BLE001 - whatever it is, the reader gets the rest of the page
        sys.excepthook(*sys.exc_info())  # pyright: ignore[reportArgumentType] - an error is being handled


class Filling(QObject):
    """Goes through an iterator that makes one part of a page at each step; `done` is called after the last."""

    def __init__(self, parts: Iterator[object], page: QObject, done: Callable[[], None] | None = None) -> None:
        """Take what makes the parts, and the page that they are made for: with it the filling ends."""
        super().__init__(page)
        self._parts, self._done = alone(parts), done
        self.under_way = True
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._make(AT_ONCE)
        if self.under_way:
            self._timer.start()

    def finish(self) -> None:
        """Make all parts that are left, for who can't wait for them."""
        while self.under_way:
            self._go_on()

    def _go_on(self) -> None:
        self._make(EACH_TURN)

    def _make(self, most: int) -> None:
        made = 0
        for part in islice(self._parts, most):
            made += 1
            if part is TURN:
                return
        if made < most:
            self.under_way = False
            self._timer.stop()
            if self._done is not None:
                self._done()
