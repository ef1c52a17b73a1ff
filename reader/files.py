"""Writes a file: wholly or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from reader.errors import CannotWrite


def write_file(path: Path, content: bytes) -> None:
    """Write a file by way of a temporary one beside it.

    Raises:
        CannotWrite: the folder is missing, the disk refuses, or a folder stands there.
    """
    target = path.resolve()
    if target.is_dir():
        raise CannotWrite("output_is_folder", "{path} is a folder; name a file in it.", path=str(path))
    if target.exists() and not target.is_file():
        _write_through(path, target, content)
        return
    part = target.with_name(f".{target.name[:80]}.{os.urandom(4).hex()}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise CannotWrite.refused(path, error) from error


def _write_through(path: Path, target: Path, content: bytes) -> None:
    """Write to what is no file (a pipe, a device), which can't be replaced."""
    try:
        target.write_bytes(content)
    except OSError as error:
        raise CannotWrite.refused(path, error) from error
