"""Analysis of a long text in a process of its own: in a thread it would hold the interpreter, and the window with it.

What the process finds comes over in small pieces, because unpickling a large one would hold the interpreter too.
"""

import os
import pickle
import time
from collections.abc import Iterator
from dataclasses import fields, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from reader.article import Article
from reader.entities import Analysis, Detail, analyse_stages
from reader.errors import ReaderError
from reader.text import Span

_PIECE = 400
_POLL_S = 0.2
_FIRST_S = 0.7
_PAUSE_S = 0.002
_NICENESS = 5
_PARTS = tuple(each.name for each in fields(Analysis) if each.name != "complete")


def stages_elsewhere(article: Article, detail: Detail, first: Span | None = None) -> Iterator[Analysis | None]:
    """Yield the stages of an analysis done by another process, what is in `first` first; None: still at work."""
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(
        target=_work, args=(replace(article, raw=b"", images=()), detail, first, sender), daemon=True
    )
    process.start()
    sender.close()
    try:
        complete = False
        while not complete:
            while not receiver.poll(_POLL_S):
                yield None
            stage = _receive(receiver)
            complete = stage.complete
            yield stage
    finally:
        process.kill()
        process.join()
        receiver.close()


def _receive(receiver: Connection) -> Analysis:
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


def _work(article: Article, detail: Detail, first: Span | None, sender: Connection) -> None:
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    began = sent = time.monotonic()
    try:
        for number, analysis in enumerate(analyse_stages(article, detail=detail, first=first)):
            now = time.monotonic()
            # Each stage holds all before it: sending at ever longer intervals keeps the cost in proportion.
            seen = number == 0 and first is not None
            if analysis.complete or seen or now - sent > max(_FIRST_S, (now - began) / 2):
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
