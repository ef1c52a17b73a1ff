"""An analysis that is done in another process, and comes from there in small pieces.

This module is all that the other process loads of the program, so it stands here and not with the window: neither Qt
nor the commands are loaded there. What it finds comes in pieces because unpickling a large one would hold the
interpreter, and the window with it.
"""

import gc
import os
import pickle
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import fields
from multiprocessing.connection import Connection
from typing import Any

from reader.entities.types import Analysis
from reader.errors import ReaderError

_PIECE = 400
_FIRST_S = 0.7
_PAUSE_S = 0.002
_PARTS = tuple(each.name for each in fields(Analysis) if each.name != "complete")

Stages = Callable[[], Iterator[Analysis | None]]


def send_stages(stages: Stages, sender: Connection, niceness: int) -> None:
    """Do an analysis in this process, which is for nothing else, and send what is found as it grows.

    The first stage that has anything goes at once, because it is what the reader sees. Each one holds all before it:
    sending the others at ever longer intervals keeps the cost in proportion.
    """
    # Nothing here makes rings of objects, and looking for them takes longer than a step as the text grows.
    gc.disable()
    if hasattr(os, "nice"):
        os.nice(niceness)
    began, due = time.monotonic(), 0.0
    try:
        for analysis in stages():
            if analysis is None or not (analysis.mentions or analysis.complete):
                continue
            now = time.monotonic()
            if analysis.complete or now > due:
                _send(sender, analysis)
                due = time.monotonic() + max(_FIRST_S, (now - began) / 2)
    except Exception as error:  # noqa: BLE001 - whatever it is, the window must hear of it
        sender.send_bytes(pickle.dumps(("failed", error)))


def receive_stage(receiver: Connection) -> Generator[None, None, Analysis]:
    """Return the next stage that the other process sends, a piece at a step: a book's names take a second.

    Raises:
        ReaderError: the process has ended before it was done.
    """
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
        time.sleep(_PAUSE_S)  # between two pieces the window has its turn
        yield


def _send(sender: Connection, analysis: Analysis) -> None:
    for name in _PARTS:
        everything = getattr(analysis, name)
        for start in range(0, len(everything), _PIECE):
            sender.send_bytes(pickle.dumps((name, everything[start : start + _PIECE])))
    sender.send_bytes(pickle.dumps(("complete", analysis.complete)))
