"""One connection to the library's file, its durability, and its troubles as sentences."""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from reader.errors import LibraryTrouble, reason_of
from reader.library.migrations import migrate
from reader.library.safety import backups
from reader.library.safety.only_reading import connect_to_read, only_read, refuse_other_layouts

_SHARED_BYTES = 64 * 1024
_PATIENCE_MS = 10_000
_PAUSE = 0.05
_STEPS = 100  # of SQLite's machine; a backup takes few for each row
_ALONE = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_NESTED = ("SAVEPOINT part", "RELEASE part", ("ROLLBACK TO part", "RELEASE part"))


class Database:
    """A connection that is used from one thread; other threads and processes open their own."""

    def __init__(self, path: Path) -> None:
        """Open the file, or make it; one that is there and can't be written is opened to be read.

        Raises:
            LibraryTrouble: it can't be opened, or a newer program made it.
        """
        self.path = path
        self.read_only = False
        self._room: TemporaryDirectory[str] | None = None
        self._connection: sqlite3.Connection | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise unwritable(path, error) from error
        effective = os.access in os.supports_effective_ids
        if path.is_file() and not os.access(path, os.W_OK, effective_ids=effective):
            # Where another program left its log, SQLite opens it nevertheless, and refuses the first change.
            self._open_to_read()
            return
        try:
            with _said(path):
                self._connection = sqlite3.connect(path, isolation_level=None, timeout=_PATIENCE_MS / 1000)
            self._prepare()
        except LibraryTrouble as trouble:
            self.close()
            if trouble.message.id != "library_unwritable" or not path.is_file():
                raise
            self._open_to_read()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; nothing waits to be saved."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._room is not None:
            self._room.cleanup()
            self._room = None

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """Give the connection for one or more questions."""
        with _said(self.path):
            yield self._open()

    @contextmanager
    def writing(self) -> Generator[sqlite3.Connection]:
        """Give the connection for changes that happen together; they are on the disk when this ends.

        Inside another `writing` they can still be taken back alone, and are on the disk when the outer one ends.

        Raises:
            LibraryTrouble: they can't be saved; nothing has changed then.
        """
        if self.read_only:
            raise only_read(self.path)
        with _said(self.path):
            connection = self._open()
            begin, keep, undo = _NESTED if connection.in_transaction else _ALONE
            connection.execute(begin)
            try:
                yield connection
                connection.execute(keep)
            except BaseException:
                if connection.in_transaction:
                    for statement in undo:
                        connection.execute(statement)
                raise

    def back_up(self, *, now: bool = False) -> Path | None:
        """Make today's backup unless it is there, or one more `now`; return it if it was made.

        Raises:
            LibraryTrouble: it can't be made.
        """
        if self.read_only:
            return None
        with self.reading() as connection:
            return (backups.make if now else backups.daily)(connection, self.path)

    def stop_when(self, stopped: Callable[[], bool]) -> None:
        """Break off a long question, check or backup soon after `stopped` says so; nothing half-done stays."""
        self._open().set_progress_handler(lambda: int(stopped()), _STEPS)

    def forget_traces(self) -> None:
        """Overwrite what deleted rows left behind in the file and its journal.

        Raises:
            LibraryTrouble: another program reads the library just now, so that its journal can't be cleared.
        """
        with _said(self.path):
            connection = self._open()
            connection.execute("VACUUM")
            if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                raise _busy(self.path)

    def _prepare(self) -> None:
        with _said(self.path):
            connection = self._open()
            connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
            _keep_a_log(connection)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA secure_delete = ON")
            migrate(connection, lambda version: backups.make(connection, self.path, f"layout{version}"))

    def _open_to_read(self) -> None:
        self._room = TemporaryDirectory(prefix="xidu-")
        try:
            with _said(self.path):
                self._connection = connect_to_read(self.path, Path(self._room.name))
                refuse_other_layouts(self._connection, self.path)
        except BaseException:
            self.close()
            raise
        self.read_only = True

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            raise LibraryTrouble("library_closed", "The library is closed.")
        return self._connection


def _keep_a_log(connection: sqlite3.Connection) -> None:
    """Switch to WAL; SQLite gives up at once where two programs do so together, whatever its patience.

    Where a program holds the file it does wait, each time anew: all attempts together have the patience of one.
    """
    until = time.monotonic() + _PATIENCE_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_PAUSE)
        else:
            return


@contextmanager
def _said(path: Path) -> Generator[None]:
    """Turn the database's errors into sentences."""
    try:
        yield
    except sqlite3.Error as error:
        raise _trouble(path, error) from error


def _trouble(path: Path, error: sqlite3.Error) -> LibraryTrouble:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return _busy(path)
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}:
        return unwritable(path, error)
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _is_full(path)):
        return LibraryTrouble(
            "library_full",
            "There is no room left for the library {path}; nothing was changed. Make room on its disk and try again.",
            path=str(path),
        )
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return damaged(path)
    return LibraryTrouble("library_trouble", "The library {path} fails: {reason}.", path=str(path), reason=str(error))


def damaged(path: Path) -> LibraryTrouble:
    """Return the error for a damaged library."""
    return LibraryTrouble(
        "library_damaged",
        "The library {path} is damaged or isn't a library; nothing was changed. `xidu library repair` puts the newest "
        "backup in its place.",
        path=str(path),
    )


def _busy(path: Path) -> LibraryTrouble:
    return LibraryTrouble("library_busy", "Another program holds the library {path}; try again.", path=str(path))


def _is_full(path: Path) -> bool:
    """Say whether the disk has no room left even for the small file that programs share."""
    try:
        return shutil.disk_usage(path.parent).free < _SHARED_BYTES
    except OSError:
        return False


def unwritable(path: Path, error: Exception) -> LibraryTrouble:
    """Return the error for a library that can't be written, with the reason of the system or the database."""
    return LibraryTrouble(
        "library_unwritable",
        "The library {path} can't be written: {reason}. Make its folder writable, or start with another.",
        path=str(path),
        reason=reason_of(error),
    )
