"""The bin: articles that were taken out with all that belongs to them, until the bin is emptied."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from reader.errors import NotFound
from reader.library import articles, note_rows
from reader.library.belongings import ARTICLES, Row, adopt, put, rows
from reader.library.library import Library
from reader.library.safety import backups


@dataclass(frozen=True, slots=True)
class Binned:
    """An article in the bin.

    Attributes:
        number: as it was in the library.
        title: of the article.
        author: as the source states it.
        source: as the source states it.
        notes: how many are with it.
        removed: ISO 8601, UTC.
    """

    number: int
    title: str
    author: str | None
    source: str | None
    notes: int
    removed: str


class Bin:
    """The bin of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def entries(self) -> list[Binned]:
        """Return what is in the bin, the latest first."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT number, title, author, source, notes, removed FROM bin ORDER BY removed DESC, number DESC"
            )
            return [Binned(*row) for row in found.fetchall()]

    def throw(self, number: int) -> None:
        """Move an article into the bin with its notes and all else that belongs to it.

        Raises:
            NotFound: no article has this number.
        """
        entry = self._library.entry(number)
        with self._library.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO bin (number, title, author, source, notes, removed) VALUES (?, ?, ?, ?, ?, ?)",
                (number, entry.title, entry.author, entry.source, entry.notes, articles.now()),
            )
            for place, row in enumerate(rows(connection, number)):
                connection.executemany(
                    "INSERT INTO binned (article, place, origin, name, value) VALUES (?, ?, ?, ?, ?)",
                    ((number, place, row.table, name, value) for name, value in row.values.items()),
                )
            self._library.remove(number)

    def restore(self, number: int) -> int:
        """Take an article out of the bin, and return its number.

        Where the library has the article again by now, only what belongs to it comes back, under the new number.

        Raises:
            NotFound: the bin has no such article.
        """
        with self._library.writing() as connection:
            article, *others = self._rows(connection, number)
            known = articles.number_by_sha256(connection, str(article.values["sha256"]))
            if known is None:
                put(connection, article)
            adopt(connection, others, number, known or number, known=known is not None)
            if known is not None:
                note_rows.follow(connection, known, others, articles.text_in(article.values))
            connection.execute("DELETE FROM bin WHERE number = ?", (number,))
        return known or number

    def delete(self, numbers: Sequence[int]) -> None:
        """Delete articles from the bin for good; backups still have them."""
        with self._library.writing() as connection:
            connection.executemany("DELETE FROM bin WHERE number = ?", ((number,) for number in numbers))

    def empty(self) -> None:
        """Delete all that is in the bin; backups still have it."""
        self.delete([entry.number for entry in self.entries()])

    def forget(self, numbers: Sequence[int]) -> None:
        """Forget articles completely, in the library or in the bin: nothing of them stays in any file of the folder.

        Raises:
            NotFound: one of them is in neither.
            LibraryTrouble: another program reads the library just now; some traces may be left until it is done again.
        """
        with self._library.writing() as connection:
            binned = {entry.number for entry in self.entries()}
            marks = [self._mark(connection, number) for number in numbers]
            for number in numbers:
                if number not in binned:
                    self._library.remove(number)
            self.delete(numbers)
        backups.forget(self._library.path, marks)
        self._library.forget_traces()

    @staticmethod
    def _mark(connection: sqlite3.Connection, number: int) -> str:
        row = connection.execute(
            "SELECT sha256 FROM articles WHERE number = ?1 UNION "
            "SELECT value FROM binned WHERE article = ?1 AND origin = ?2 AND name = 'sha256'",
            (number, ARTICLES),
        ).fetchone()
        if row is None:
            raise articles.missing(number)
        return str(row[0])

    @staticmethod
    def _rows(connection: sqlite3.Connection, number: int) -> list[Row]:
        found = connection.execute(
            "SELECT place, origin, name, value FROM binned WHERE article = ? ORDER BY place, rowid", (number,)
        ).fetchall()
        if not found:
            raise NotFound("not_in_bin", "The bin has no article @{number}.", number=number)
        return [
            Row(group[0][1], {name: value for _, _, name, value in group})
            for group in (list(each) for _, each in groupby(found, key=lambda row: row[0]))
        ]
