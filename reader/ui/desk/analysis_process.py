"""Analysis in a process of its own: in a thread it would hold the interpreter, and the window with it.

It is started as the program itself is, not with `multiprocessing`, which starts one more process beside the first that
lasts as long as the window, takes 12 MB and has nothing to do here.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from queue import Empty, Queue
from threading import Thread

from reader import ANALYSIS_PROCESS
from reader.entities import Analysis
from reader.entities.elsewhere import Stages, frames_of, receive_stage

_POLL_S = 0.05
_AHEAD = 64
_NICENESS = 5
_HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def stages_elsewhere(stages: Stages, *, patient: bool = True) -> Iterator[Analysis | float | None]:
    """Yield the stages of an analysis done by another process; None says that it is still at work.

    A number says so too, and how much of the text has been read, from 0 to 1.

    Args:
        stages: starts it there, so it must be a function of a module, or `partial` of one.
        patient: let what the reader does go first, as for a text that takes long.

    Raises:
        ReaderError: the process has ended before it was done.
    """
    with _Process() as process:
        process.ask(pickle.dumps((stages, _NICENESS if patient else 0)))
        frames, complete = process.frames(), False
        while not complete:
            stage = yield from receive_stage(frames)
            complete = stage.complete
            yield stage


class _Process:
    """The other process: asked once, it answers with frames, which a thread reads as they come."""

    def __init__(self) -> None:
        program = [] if getattr(sys, "frozen", False) else ["-P", "-m", "reader"]
        self._process = subprocess.Popen(  # noqa: S603 - the program itself
            [sys.executable, *program, ANALYSIS_PROCESS],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))},
            creationflags=_HIDDEN,
        )
        self._frames: Queue[bytes] = Queue(_AHEAD)
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> "_Process":
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.kill()
        while self._reader.is_alive():  # it may wait for room
            with suppress(Empty):
                self._frames.get(timeout=_POLL_S)
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def ask(self, question: bytes) -> None:
        """Send the process what it is to do; one that has ended is noticed by its answer."""
        # Windows has another error than a broken pipe for it.
        with suppress(OSError):
            if self._process.stdin is not None:
                self._process.stdin.write(question)
                self._process.stdin.close()

    def frames(self) -> Iterator[bytes | None]:
        """Yield what it answers; None for each while in which nothing came."""
        while True:
            try:
                frame = self._frames.get(timeout=_POLL_S)
            except Empty:
                yield None
                continue
            if not frame:
                return
            yield frame

    def _read(self) -> None:
        if self._process.stdout is not None:
            for frame in frames_of(self._process.stdout):
                self._frames.put(frame)
        self._frames.put(b"")
