"""Analysis of a long text in a process of its own: in a thread it would hold the interpreter, and the window with it.

What the process finds comes over in small pieces, because unpickling a large one would hold the interpreter too.
"""

import gc
import os
import pickle
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import fields
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from reader.entities import Analysis
from reader.errors import ReaderError

_PIECE = 400
_POLL_S = 0.05
_FIRST_S = 0.7
_PAUSE_S = 0.002
_NICENESS = 5
_PARTS = tuple(each.name for each in fields(Analysis) if each.name != "complete")


def stages_elsewhere(
    stages: Callable[[], Iterator[Analysis | None]], *, patient: bool = True
) -> Iterator[Analysis | None]:
    """Yield the stages of an analysis done by another process; None says that it is still at work.

    Args:
        stages: starts it there, so it must be a function of a module, or `partial` of one.
        patient: let what the reader does go first, as for a text that takes long.
    """
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(stages, sender, _NICENESS if patient else 0), daemon=True)
    process.start()
    sender.close()
    try:
        complete = False
        while not complete:
            while not receiver.poll(_POLL_S):
                yield None
            stage = yield from _receive(receiver)
            complete = stage.complete
            yield stage
    finally:
        process.kill()
        process.join()
        receiver.close()


def _receive(receiver: Connection) -> Generator[None, None, Analysis]:
    """Return what the process sends, a piece at a step: a book's names take a second, and may be given up."""
    parts: dict[str, list[Any]] = {name: [] for name in _PARTS}
    while True:
        try:
            name, piece = pickle.loads(receiver.recv_bytes())  # noqa: S301 - our own process wrote it
        except EOFError as error:
            raise ReaderError("analysis_ended", "Looking for names ended early; open the article again.") from error
        if name == "failed":
            raise piece
        if name == "complete":
            return Analysis(**{each: tuple(parts[each]) for each in _PARTS}, complete=piece)
        parts[name].extend(piece)
        time.sleep(_PAUSE_S)
        yield


def _work(stages: Callable[[], Iterator[Analysis | None]], sender: Connection, niceness: int) -> None:
    # Nothing here makes rings of objects, and looking for them takes longer than a step as the text grows.
    gc.disable()
    if hasattr(os, "nice"):
        os.nice(niceness)
    began = sent = time.monotonic()
    try:
        for number, analysis in enumerate(stages()):
            if analysis is None:
                continue
            now = time.monotonic()
            # Each stage holds all before it: sending at ever longer intervals keeps the cost in proportion.
            # The first one goes at once: it has what the reader sees.
            if analysis.complete or number == 0 or now - sent > max(_FIRST_S, (now - began) / 2):
                _send(sender, analysis)
                sent = time.monotonic()
    except Exception as error:  # noqa: BLE001 - whatever it is, the window must hear of it
        sender.send_bytes(pickle.dumps(("failed", error)))


def _send(sender: Connection, analysis: Analysis) -> None:
    for name in _PARTS:
        everything = getattr(analysis, name)
        for start in range(0, len(everything), _PIECE):
            sender.send_bytes(pickle.dumps((name, everything[start : start + _PIECE])))
    sender.send_bytes(pickle.dumps(("complete", analysis.complete)))
