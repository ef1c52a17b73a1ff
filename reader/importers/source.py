"""Gets the bytes of what is to be opened, or says why not."""

import os
import select
import time
from os import PathLike
from pathlib import Path
from typing import BinaryIO

from reader.errors import CannotOpen, reason_of

LIMIT = 200_000_000
_PIECE = 1 << 16
_PATIENCE_S, _LONGEST_S = 10.0, 120.0


def read_source(source: str | PathLike[str] | bytes | BinaryIO, name: str | None) -> tuple[bytes, str]:
    """Return the bytes and the file's name without its folder.

    Raises:
        CannotOpen: it is missing, a directory, unreadable, empty or too large.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        raw, found = bytes(source), ""
    elif isinstance(source, (str, PathLike)):
        path = Path(source)
        raw, found = _read_file(path), path.name
    else:
        raw = source.read(LIMIT + 1)
        found = Path(str(getattr(source, "name", ""))).name
    shown = name or found or "text"
    if len(raw) > LIMIT:
        raise CannotOpen("open.large", "{name} is larger than 200 MB, which is more than Xidu opens.", name=shown)
    if not raw.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise CannotOpen("open.empty", "{name} is empty; save or download it once more.", name=shown)
    return raw, Path(shown).name


def _read_file(path: Path) -> bytes:
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise CannotOpen("open.directory", "{name} is a directory; choose a file in it.", name=name)
        if not path.exists():
            raise CannotOpen("open.missing", "There is no file {name}.", name=str(path))
        if not path.is_file() and not path.is_fifo():
            raise CannotOpen("open.special", "{name} is not an ordinary file.", name=name)
        if path.is_fifo():
            return _read_pipe(path, name)
        with path.open("rb") as file:
            return file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        raise CannotOpen("open.unreadable", "{name} can't be read: {why}.", name=name, why=reason_of(error)) from error


def _read_pipe(path: Path, name: str) -> bytes:
    """Return what comes out of a named pipe, such as a shell's `<(…)`; nobody may ever write to it, or ever end.

    Raises:
        CannotOpen: nothing comes for a while.
    """
    parts: list[bytes] = []
    left, until = LIMIT + 1, time.monotonic() + _PATIENCE_S
    end = time.monotonic() + _LONGEST_S
    pipe = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        while left > 0:
            ready = select.select([pipe], [], [], max(0.0, until - time.monotonic()))[0]
            part = os.read(pipe, min(left, _PIECE)) if ready else None
            if part is None:
                raise CannotOpen("open.pipe", "Nothing comes out of the pipe {name}.", name=name)
            if not part:
                break
            parts.append(part)
            left -= len(part)
            until = min(end, time.monotonic() + _PATIENCE_S)
    finally:
        os.close(pipe)
    return b"".join(parts)
