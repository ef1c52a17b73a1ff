"""Copies of the library's file in a folder beside it: one a day, one before each change of layout, the newest kept."""

import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from reader.errors import LibraryTrouble, reason_of

KEPT = 7
_FOLDER, _DAMAGED = "backups", "damaged"
_ROOM = 1.2


def listed(path: Path) -> list[Path]:
    """Return the backups of a library's file, the newest first."""
    return sorted(_folder(path).glob(f"{path.stem}-*{path.suffix}"), reverse=True)


def damaged_folder(path: Path) -> Path:
    """Return where a damaged library is laid aside."""
    return path.with_name(_DAMAGED)


def make(connection: sqlite3.Connection, path: Path, word: str = "") -> Path:
    """Copy the library as it is now, without stopping others from writing; return the copy.

    Args:
        connection: to the library, outside of a change.
        path: the library's file.
        word: what the copy's name says besides the time.

    Raises:
        LibraryTrouble: there is no room for it, or the folder can't be written.
    """
    folder = _folder(path)
    now = datetime.now().astimezone()
    target = folder / f"{path.stem}-{now:%Y-%m-%d-%H%M%S-%f}{word and '-'}{word}{path.suffix}"
    part = folder / f".{os.urandom(4).hex()}.part"
    try:
        folder.mkdir(exist_ok=True)
        _refuse_without_room(path, folder)
        connection.execute("VACUUM INTO ?", (str(part),))
        with part.open("rb") as file:
            os.fsync(file.fileno())
        part.replace(target)
    except (OSError, sqlite3.OperationalError) as error:
        with suppress(OSError):
            part.unlink()
        raise _refused(folder, error) from error
    for old in listed(path)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def daily(connection: sqlite3.Connection, path: Path) -> Path | None:
    """Make today's backup unless there is one, or nothing to keep; return it if it was made now.

    Raises:
        LibraryTrouble: there is no room for it, or the folder can't be written.
    """
    today = f"{path.stem}-{datetime.now().astimezone():%Y-%m-%d}"
    if any(each.name.startswith(today) for each in listed(path)):
        return None
    if connection.execute("SELECT 1 FROM articles LIMIT 1").fetchone() is None:
        return None
    return make(connection, path)


def forget(path: Path, marks: Sequence[str]) -> None:
    """Take articles out of all backups, and delete what was laid aside as damaged, which can't be searched.

    Args:
        path: the library's file.
        marks: the SHA-256 of the articles' bytes.
    """
    shutil.rmtree(damaged_folder(path), ignore_errors=True)
    for part in _folder(path).glob(".*.part*"):
        part.unlink(missing_ok=True)
    for backup in listed(path):
        try:
            _take_out(backup, marks)
        except sqlite3.DatabaseError:
            backup.unlink()  # what can't be read can't be cleaned


def _take_out(backup: Path, marks: Sequence[str]) -> None:
    with closing(sqlite3.connect(backup, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        connection.execute("BEGIN IMMEDIATE")
        if "words" in tables:  # the index of words stood in the library's own file once
            connection.execute("INSERT INTO words (words) VALUES ('delete-all')")
        for mark in marks:
            connection.execute("DELETE FROM articles WHERE sha256 = ?", (mark,))
            if "bin" in tables:
                connection.execute(
                    "DELETE FROM bin WHERE number IN (SELECT article FROM binned WHERE name = 'sha256' AND value = ?)",
                    (mark,),
                )
        if "name_joins" in tables:  # names stood there once without saying in which articles
            connection.execute("DELETE FROM name_joins")
        connection.execute("COMMIT")
        connection.execute("VACUUM")


def _folder(path: Path) -> Path:
    return path.with_name(_FOLDER)


def _refuse_without_room(path: Path, folder: Path) -> None:
    """Refuse before the disk is full: the notes need what is left of it."""
    if shutil.disk_usage(folder).free < path.stat().st_size * _ROOM:
        raise OSError(f"it needs {path.stat().st_size // 1_000_000 + 1} MB")


def _refused(folder: Path, error: Exception) -> LibraryTrouble:
    return LibraryTrouble(
        "no_backup",
        "No backup of the library can be made in {path}: {reason}.",
        path=str(folder),
        reason=reason_of(error),
    )
