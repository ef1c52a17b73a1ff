"""Opens many files in several processes, each failure with its reason."""

import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from reader.article import Article
from reader.errors import CannotOpen, Message, ReaderError
from reader.importers import open_article

_Waiting = deque[tuple[Path, Future[Article | Message]]]
_AHEAD = 4
_NICENESS = 5


def open_all(paths: Iterable[Path], workers: int) -> Iterator[tuple[Path, Article | Message]]:
    """Open files with so many processes at a time, and give for each in turn its article or why there is none."""
    if workers == 1:
        yield from ((path, _open(path)) for path in paths)
        return
    rest = iter(paths)
    waiting: _Waiting = deque()
    while True:
        try:
            with niced_pool(workers) as pool:
                yield from _read_ahead(pool, rest, waiting, workers * _AHEAD)
                return
        except BrokenProcessPool:
            # A file brought its worker down: each that was under way is tried once more, alone.
            while waiting:
                path, _ = waiting.popleft()
                yield path, _open_alone(path)


def _read_ahead(
    pool: ProcessPoolExecutor, rest: Iterator[Path], waiting: _Waiting, ahead: int
) -> Iterator[tuple[Path, Article | Message]]:
    """Give the articles in order while the next ones are being read; those not given yet stay in `waiting`."""
    while True:
        waiting.extend((path, pool.submit(_open, path)) for path in islice(rest, ahead - len(waiting)))
        if not waiting:
            return
        path, future = waiting[0]
        opened = future.result()
        waiting.popleft()
        yield path, opened


def _open_alone(path: Path) -> Article | Message:
    with niced_pool(1) as pool:
        try:
            return pool.submit(_open, path).result()
        except BrokenProcessPool:
            return CannotOpen("open.crashed", "Reading {name} brought the program down.", name=path.name).message


def _open(path: Path) -> Article | Message:
    """Open a file; an error comes back as its message, because errors don't travel between processes."""
    try:
        return open_article(path)
    except ReaderError as error:
        return error.message
    except Exception as error:  # noqa: BLE001 - one bad file must not end a run of thousands
        return stumbled(path, error).message


def stumbled(path: Path, error: Exception) -> CannotOpen:
    """Return what to say where reading a file failed in a way that nobody foresaw; `why` is for who mends it."""
    return CannotOpen(
        "open.failed",
        "{name} can't be opened: Xidu stumbles over something in it. Open it in the program that made it and save a"
        " copy.",
        name=path.name,
        why=f"{type(error).__name__}: {error}",
    )


@contextmanager
def niced_pool(workers: int) -> Generator[ProcessPoolExecutor]:
    """Give processes that leave the machine to others; what is under way is waited for at the end."""
    # Spawned, since a fork of a program with a window and its threads may hang.
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_be_nice)
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _be_nice() -> None:
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
