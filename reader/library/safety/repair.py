"""Whether a library is whole; and what to do where it isn't: the newest whole backup, with what can still be read."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader.errors import LibraryTrouble
from reader.library import belongings, note_rows
from reader.library.articles import number_by_sha256
from reader.library.database import Database, damaged, unwritable
from reader.library.library import FILE, Library
from reader.library.safety import backups

_ENDINGS = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Repaired:
    """What became of a damaged library.

    Attributes:
        backup: the backup that took its place; None where there was no whole one.
        rescued: how many articles could be read from the damaged file and were compared with the backup.
        aside: the folder that the damaged file was moved to; nothing of it is deleted.
    """

    backup: Path | None
    rescued: int
    aside: Path


def refuse_damaged(library: Database) -> None:
    """Check every page of the library; takes about a second for each gigabyte.

    Raises:
        LibraryTrouble: it is damaged.
    """
    with library.reading() as connection:
        if not _whole(connection):
            raise damaged(library.path)


def repair(folder: Path) -> Repaired:
    """Put the newest whole backup in the place of a library, and all that the damaged file still gives on top of it.

    No other program may use the library meanwhile.

    Raises:
        LibraryTrouble: the folder can't be written.
    """
    path = folder / FILE
    aside = backups.damaged_folder(path) / f"{datetime.now().astimezone():%Y-%m-%d-%H%M%S-%f}"
    backup = next(filter(_is_whole, backups.listed(path)), None)
    try:
        aside.mkdir(parents=True)
        for ending in _ENDINGS:
            with suppress(FileNotFoundError):
                shutil.move(path.with_name(path.name + ending), aside / (FILE + ending))
        if backup is not None:
            shutil.copyfile(backup, path.with_suffix(".part"))
            path.with_suffix(".part").replace(path)
    except OSError as error:
        raise unwritable(path, error) from error
    return Repaired(backup, _rescue(aside / FILE, folder), aside)


def _rescue(damaged_file: Path, folder: Path) -> int:
    """Read article by article what can still be read, and put in what the library lacks; return how many could be."""
    rescued = 0
    with Library(folder) as library:
        if not damaged_file.exists():
            return 0
        with closing(sqlite3.connect(damaged_file, isolation_level=None)) as source:
            for number in _numbers(source):
                with suppress(sqlite3.DatabaseError, LibraryTrouble), library.writing() as connection:
                    _take(connection, list(belongings.rows(source, number)))
                    rescued += 1
    return rescued


def _take(connection: sqlite3.Connection, rows: list[belongings.Row]) -> None:
    article, *others = rows
    old = int(article.values["number"] or 0)
    known = number_by_sha256(connection, str(article.values["sha256"]))
    number = known if known is not None else belongings.put(connection, article)
    if number is None:  # its number is another's in the backup
        rest = {name: value for name, value in article.values.items() if name != "number"}
        number = belongings.put(connection, belongings.Row(article.table, rest))
    if number is not None:
        note_rows.make_way(connection, others)
        belongings.adopt(connection, others, old, number, known=known is not None)


def _numbers(connection: sqlite3.Connection) -> Iterator[int]:
    """Give the numbers of articles from the first on, and from the last back, as far as the file can be read."""
    seen = set[int]()
    for order in ("ASC", "DESC"):
        with suppress(sqlite3.DatabaseError):
            for (number,) in connection.execute(f"SELECT number FROM articles ORDER BY number {order}"):  # noqa: S608
                if number in seen:
                    return
                seen.add(number)
                yield number


def _is_whole(path: Path) -> bool:
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(path)) as connection:
        return _whole(connection)
    return False


def _whole(connection: sqlite3.Connection) -> bool:
    try:
        return connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
            return False
        raise
