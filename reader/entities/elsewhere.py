"""An analysis that is done in another process, and comes from there in small pieces.

This module is all that the other process loads of the program, so it stands here and not with the window: neither Qt
nor the commands are loaded there. What it finds comes in pieces because unpickling a large one would hold the
interpreter, and the window with it.
"""

import gc
import os
import pickle
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import fields
from typing import IO, Any, overload

from reader.entities.types import Analysis, Mention
from reader.errors import ReaderError

_PIECE = 400
_FIRST_S = 0.7
_PAUSE_S = 0.002
_HEAD = 4
_PACKED = "recognised"
_ENDS = ("complete", "read")
_PARTS = tuple(each.name for each in fields(Analysis) if each.name not in _ENDS)

Stages = Callable[[], Iterator[Analysis | None]]


class Packed(Sequence[Mention]):
    """Mentions as they came from the other process: the window hands them back when it corrects, and reads none.

    As objects those of a book take ten times as much.
    """

    __slots__ = ("_pieces",)

    def __init__(self, pieces: Iterable[bytes]) -> None:
        """Take them pickled, some at a time."""
        self._pieces = tuple(pieces)

    def __iter__(self) -> Iterator[Mention]:
        for piece in self._pieces:
            yield from pickle.loads(piece)  # noqa: S301 - our own process wrote it

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @overload
    def __getitem__(self, index: int) -> Mention: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Mention, ...]: ...
    def __getitem__(self, index: int | slice) -> Mention | tuple[Mention, ...]:
        return tuple(self)[index]

    def __eq__(self, other: object) -> bool:
        return tuple(self) == tuple(other) if isinstance(other, (Packed, tuple)) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))


def work() -> None:
    """Do what is asked on this process's standard input, and answer on its standard output."""
    stray = _for_stray_words()  # before the answer's place is copied, to the number of the errors where that is free
    # A window that is gone hears nothing more; Windows has another error than a broken pipe for it.
    with suppress(OSError), os.fdopen(0, "rb") as receiver, os.fdopen(os.dup(1), "wb") as sender:
        os.dup2(stray, 1)  # what is printed by mistake is no part of the answer
        try:
            stages, niceness = pickle.load(receiver)  # noqa: S301 - the window wrote it
        except (EOFError, pickle.UnpicklingError):
            return  # the window went before it had asked
        send_stages(stages, sender, niceness)


def _for_stray_words() -> int:
    """Return where goes what is printed by mistake: to the errors, or nowhere where there are none (Windows)."""
    try:
        return os.dup(2)
    except OSError:
        return os.open(os.devnull, os.O_WRONLY)


def send_stages(stages: Stages, sender: IO[bytes], niceness: int) -> None:
    """Do an analysis in this process, which is for nothing else, and send what is found as it grows.

    The first stage that has anything goes at once, because it is what the reader sees. Each one holds all before it:
    sending the others at ever longer intervals keeps the cost in proportion. How much has been read is told meanwhile.
    """
    # Nothing here makes rings of objects, and looking for them takes longer than a step as the text grows.
    gc.disable()
    if hasattr(os, "nice"):
        os.nice(niceness)
    began, due, told = time.monotonic(), 0.0, 0.0
    try:
        for analysis in stages():
            if analysis is not None and analysis.read > told:
                told = analysis.read
                _put(sender, "read", told)
                sender.flush()
            if analysis is None or not (analysis.mentions or analysis.complete):
                continue
            now = time.monotonic()
            if analysis.complete or now > due:
                _send(sender, analysis)
                due = time.monotonic() + max(_FIRST_S, (now - began) / 2)
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, the window must hear of it
        _put(sender, "failed", error)
        sender.flush()


def frames_of(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield the pieces that `send_stages` writes, as they come; what was cut off is none."""
    while True:
        length = int.from_bytes(stream.read(_HEAD), "big")
        frame = stream.read(length)
        if not frame or len(frame) < length:
            return
        yield frame


def receive_stage(frames: Iterator[bytes | None]) -> Generator[float | None, None, Analysis]:
    """Return the next stage that the other process sends, a piece at a step: a book's names take a second.

    A step gives the share of the text that has been read, where that is told.

    Args:
        frames: its pieces; None while there is none.

    Raises:
        ReaderError: the process has ended before it was done.
    """
    parts: dict[str, list[Any]] = {name: [] for name in _PARTS}
    for frame in frames:
        if frame is not None:
            name, piece = pickle.loads(frame)  # noqa: S301 - our own process wrote it
            if name == "failed":
                raise piece
            if name == "read":
                yield piece
                continue
            if name == "end":
                known: dict[str, Any] = {each: tuple(parts[each]) for each in _PARTS if each != _PACKED}
                known[_PACKED] = Packed(parts[_PACKED])
                return Analysis(**known, **dict(zip(_ENDS, piece, strict=True)))
            parts[name].extend(piece)
            time.sleep(_PAUSE_S)  # between two pieces the window has its turn
        yield
    raise ReaderError("analysis_ended", "Looking for names ended early; open the article again.")


def _send(sender: IO[bytes], analysis: Analysis) -> None:
    for name in _PARTS:
        everything = getattr(analysis, name)
        for start in range(0, len(everything), _PIECE):
            piece = tuple(everything[start : start + _PIECE])
            _put(sender, name, [pickle.dumps(piece)] if name == _PACKED else piece)
    _put(sender, "end", tuple(getattr(analysis, name) for name in _ENDS))
    sender.flush()


def _put(sender: IO[bytes], name: str, piece: object) -> None:
    frame = pickle.dumps((name, piece))
    sender.write(len(frame).to_bytes(_HEAD, "big"))
    sender.write(frame)
