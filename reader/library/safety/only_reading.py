"""Opens the library's files where nothing can be written: on a disk, a share or in a folder that refuses."""

import shutil
import sqlite3
from pathlib import Path

from reader.errors import LibraryTrouble
from reader.library.migrations import VERSION


def connect_to_read(path: Path, room: Path) -> sqlite3.Connection:
    """Return a connection that only reads, and needs no file beside the one that it reads.

    Args:
        path: of the database.
        room: an empty folder; what another program wrote last and left in its log is read from a copy there.
    """
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        for each in (path, log):
            shutil.copyfile(each, room / each.name)
        copied = sqlite3.connect(room / path.name, isolation_level=None)
        copied.execute("PRAGMA query_only = ON")
        return copied
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)


def refuse_other_layouts(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a library whose layout isn't this program's: it can't be brought to it here.

    Raises:
        LibraryTrouble: it is older, or a newer program made it.
    """
    if connection.execute("PRAGMA user_version").fetchone()[0] != VERSION:
        raise LibraryTrouble(
            "library_other_layout",
            "The library {path} can't be written, and only Xidu's version that made it can read it so.",
            path=str(path),
        )


def only_read(path: Path) -> LibraryTrouble:
    """Return the error for a change to a library that can only be read."""
    return LibraryTrouble(
        "library_only_read",
        "The library {path} can only be read: new notes and articles aren't kept. "
        "Make its folder writable, and start again.",
        path=str(path),
    )
