"""Runs the core off the window's thread; the only file that knows threads.

What a generator yields arrives on the window's thread, in order. A short queue that the window empties in short turns
lies between: a quick generator can't flood the window, and waits for a slow one.
"""

import _thread
import sys
import threading
import time
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from inspect import isgenerator
from queue import Empty, Full, Queue
from typing import Any

from PySide6.QtCore import QObject, QTimer

from reader.ui.desk.collecting import Collector

_TURN_SECONDS = 0.008
_EVERY_MS = 15
_SWITCH_SECONDS = 0.0002


class Job:
    """One piece of work under way. After `cancel` nothing more of it is delivered."""

    def __init__(self, factory: Callable[[], Any], callbacks: dict[str, Callable[..., None] | None]) -> None:
        self._callbacks = callbacks
        self._over = threading.Event()
        self._queue: Queue[tuple[str, tuple[Any, ...]]] = Queue(maxsize=64)
        self._factory = factory
        self.ended = threading.Event()

    def start(self) -> None:
        """Begin on a thread of its own; not as `Thread` does it, which waits until the thread has the interpreter."""
        _thread.start_new_thread(self._work, ())

    def cancel(self) -> None:
        """Stop the work at its next step; its generator is closed, late results are dropped."""
        self._end()

    def deliver(self, until: float) -> bool:
        """Hand over what has come, on the window's thread; return whether more may follow."""
        while not self._over.is_set():
            try:
                kind, values = self._queue.get_nowait()
            except Empty:
                return True
            callback = self._callbacks.get(kind)
            if kind != "each":
                self._end()
            if callback is not None:
                callback(*values)
            if time.monotonic() > until:
                break
        return not self._over.is_set()

    def _end(self) -> None:
        # Callbacks hold the job and the window: let go of, they leave no circle behind.
        self._over.set()
        self._callbacks = {}

    def _work(self) -> None:
        try:
            result = self._factory()
            with closing(result if isgenerator(result) else _single(result)) as items:
                for item in items:
                    self._put("each", item)
                    if self._over.is_set():
                        return
        except Exception as error:  # noqa: BLE001 - whatever it is, the window must hear of it
            self._put("failed", error)
        else:
            self._put("done")
        finally:
            self.ended.set()

    def _put(self, kind: str, *values: Any) -> None:
        while not self._over.is_set():
            with suppress(Full):
                self._queue.put((kind, values), timeout=0.05)
                return


class Jobs(QObject):
    """The window's jobs; `shutdown` before the window goes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._ended = False
        # A worker that computes holds the interpreter 5 ms by default. Qt lets go of it at each call, and a list of
        # rows asks back a hundred times in a turn: with 1 ms a turn of 30 ms takes 100; workers lose nothing.
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._collector = Collector(self)
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

        Without `failed` an error is raised on the window's thread, where the exception hook takes it.
        """
        job = Job(factory, {"each": each, "done": done, "failed": failed or _raise})
        if self._ended:  # a timer of a window that is going asked for it
            job.cancel()
            return job
        self._jobs.append(job)
        job.start()
        self._timer.start()
        return job

    def shutdown(self, seconds: float = 5.0) -> None:
        """Cancel everything and wait for the workers, `seconds` at most; nothing is started from then on."""
        self._ended = True
        self._timer.stop()
        until = time.monotonic() + seconds
        for job in self._jobs:
            job.cancel()
        for job in self._jobs:
            job.ended.wait(max(0.0, until - time.monotonic()))
        self._jobs.clear()

    def _deliver(self) -> None:
        until = time.monotonic() + _TURN_SECONDS
        over = [job for job in tuple(self._jobs) if not job.deliver(until)]
        # A cancelled worker is kept until it has stopped, so that `shutdown` can wait for it.
        self._jobs = [job for job in self._jobs if job not in over or not job.ended.is_set()]
        if not self._jobs:
            self._timer.stop()


def _single(result: Any) -> Generator[Any, None, None]:
    yield result


def _raise(error: Exception) -> None:
    raise error
