"""Fills a page part by part: the first parts at once, the others a few at each turn of the event loop.

What lies far below what is seen isn't made before somebody scrolls near it.
"""

import sys
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

AT_ONCE, EACH_TURN = 6, 3
# Seconds of the processor after which a turn makes no further part: parts of a book take longer than those of a note.
_FIRST_LONGEST, _TURN_LONGEST = 0.012, 0.006
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

    def __init__(self, parts: Iterator[object], page: QWidget, done: Callable[[], None] | None = None) -> None:
        """Take what makes the parts, and the page that they are made for: with it the filling ends."""
        super().__init__(page)
        self._parts, self._page, self._done = alone(parts), page, done
        self._area: QScrollArea | None = None
        # How far down, in pixels, the page is wanted whatever is seen of it.
        self.down_to = 0
        self.under_way = True
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._make(AT_ONCE, _FIRST_LONGEST)
        self.resume()

    def finish(self) -> None:
        """Make all parts that are left, for who can't wait for them."""
        while self.under_way:
            self._make(EACH_TURN, _TURN_LONGEST)

    def pause(self) -> None:
        """Make nothing more until `resume`: nobody looks at the page."""
        self._timer.stop()

    def resume(self) -> None:
        """Go on at the next turn."""
        if self.under_way:
            self._timer.start()

    def _go_on(self) -> None:
        if self._is_near():
            self._make(EACH_TURN, _TURN_LONGEST)
        else:
            self.pause()

    def _is_near(self) -> bool:
        """Say whether the page ends on the screen or less than a screen below; one that isn't scrolled is all near."""
        if self._area is None or not self._area.isAncestorOf(self._page):
            self._area = _area_around(self._page)
            if self._area is None:
                return True
            bar = self._area.verticalScrollBar()
            bar.valueChanged.connect(self.resume)
            bar.rangeChanged.connect(self.resume)
        port = self._area.viewport()
        end = self._page.mapTo(port, QPoint(0, self._page.height())).y()
        return end < 2 * port.height() or self._page.height() < self.down_to

    def _make(self, most: int, longest: float) -> None:
        until = time.thread_time() + longest
        for _ in range(most):
            part = next(self._parts, self)
            if part is self:
                self.under_way = False
                self._timer.stop()
                if self._done is not None:
                    self._done()
            if part is self or part is TURN or time.thread_time() > until:
                return


def _area_around(page: QWidget) -> QScrollArea | None:
    around = page.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around
