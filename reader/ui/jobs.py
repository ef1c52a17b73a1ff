"""Runs the core off the window's thread; the only file that knows threads.

A job drains a generator (or calls a function) on a worker thread; what it yields arrives on the window's thread, in
order. Items go through a queue that the window empties in short turns, so a quick generator can't flood it, and a slow
window holds the generator back.
"""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from inspect import isgenerator
from queue import Empty, Full, Queue
from typing import Any

from PySide6.QtCore import QObject, QTimer

_TURN = 0.008
_EVERY_MS = 15
_SWITCH = 0.001


class Job:
    """One piece of work under way. After `cancel` nothing more of it is delivered."""

    def __init__(self, each: Callable[[Any], None] | None, done: Callable[[], None] | None) -> None:
        self.failed: Callable[[Exception], None] | None = None
        self.each = each
        self.done = done
        self.cancelled = threading.Event()
        self.queue: Queue[tuple[str, Any]] = Queue(maxsize=64)
        self.thread: threading.Thread | None = None

    def cancel(self) -> None:
        """Stop the work at its next step; its generator is closed, late results are dropped."""
        self.cancelled.set()

    def work(self, factory: Callable[[], Any]) -> None:
        """Do the work; runs on the worker thread."""
        try:
            result = factory()
            if isgenerator(result):
                self._drain(result)
            else:
                self._put("each", result)
        except Exception as error:  # noqa: BLE001 - whatever it is, the window must hear of it
            self._put("failed", error)
        else:
            self._put("done", None)

    def _drain(self, items: Iterator[Any]) -> None:
        for item in items:
            self._put("each", item)
            if self.cancelled.is_set():
                break
        items.close()  # pyright: ignore[reportAttributeAccessIssue] - only generators come here

    def _put(self, kind: str, value: Any) -> None:
        while not self.cancelled.is_set():
            with suppress(Full):
                self.queue.put((kind, value), timeout=0.05)
                return

    def deliver(self, until: float) -> bool:
        """Hand over what has come, on the window's thread; return whether more may follow."""
        while not self.cancelled.is_set():
            try:
                kind, value = self.queue.get_nowait()
            except Empty:
                return True
            callback = {"each": self.each, "failed": self.failed}.get(kind)
            if callback is not None:
                callback(value)
            elif kind == "done" and self.done is not None:
                self.done()
            if kind != "each":
                return False
            if time.monotonic() > until:
                return True
        return False


class Jobs(QObject):
    """The window's jobs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        # The interpreter hands over every 5 ms by default; a worker that computes would make each event wait that long.
        sys.setswitchinterval(_SWITCH)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._deliver)

    def run(
        self,
        factory: Callable[[], Any],
        *,
        each: Callable[[Any], None] | None = None,
        done: Callable[[], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Call `factory` on a worker thread; deliver its result, or each item if it is a generator, to `each`.

        Without `failed` an error goes to the exception hook.
        """
        job = Job(each, done)
        job.failed = failed or _raise
        job.thread = threading.Thread(target=job.work, args=(factory,), daemon=True)
        self._jobs.append(job)
        job.thread.start()
        self._timer.start()
        return job

    def shutdown(self, wait: float = 5.0) -> None:
        """Cancel everything and wait for the workers, `wait` seconds at most."""
        self._timer.stop()
        until = time.monotonic() + wait
        for job in self._jobs:
            job.cancel()
        for job in self._jobs:
            if job.thread is not None:
                job.thread.join(max(0.0, until - time.monotonic()))
        self._jobs.clear()

    def _deliver(self) -> None:
        until = time.monotonic() + _TURN
        for job in tuple(self._jobs):
            if not job.deliver(until) and job in self._jobs:
                self._jobs.remove(job)
        if not self._jobs:
            self._timer.stop()


def _raise(error: Exception) -> None:
    raise error
