"""Gets the bytes of what is to be opened, or says why not."""

from os import PathLike
from pathlib import Path
from typing import BinaryIO

from reader.errors import CannotOpen

LIMIT = 200_000_000


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
        raise CannotOpen("open.empty", "{name} is empty.", name=shown)
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
        with path.open("rb") as file:
            return file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise CannotOpen("open.unreadable", "{name} can't be read: {why}.", name=name, why=why) from error
