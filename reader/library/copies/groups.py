"""Groups of articles that the reader knows to be copies of one report; each group has a reading copy."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.library.database import Database


@dataclass(frozen=True, slots=True)
class Group:
    """Copies of one report.

    Attributes:
        members: the articles' numbers, in the order in which they came.
        reading: the number of the copy that is read and cited.
    """

    members: tuple[int, ...]
    reading: int


class Groups:
    """The groups of copies in a library; an article is in one at most, and only the reader puts it there."""

    def __init__(self, library: Database) -> None:
        self._library = library

    def of(self, number: int) -> Group | None:
        """Return the group that an article is in."""
        with self._library.reading() as connection:
            return _group(connection, number)

    def join(self, numbers: Sequence[int]) -> None:
        """Make some articles copies of one report; groups that they are in become one, the first one's copy is read."""
        with self._library.writing() as connection:
            groups = [group for number in numbers if (group := _group(connection, number))]
            reading = groups[0].reading if groups else numbers[0]
            members = sorted({*numbers, *(member for group in groups for member in group.members)})
            _write(connection, members, reading)

    def take_out(self, number: int) -> None:
        """Take an article out of its group; one that would be left alone is in none."""
        with self._library.writing() as connection:
            group = _group(connection, number)
            if group is None:
                return
            connection.execute("DELETE FROM copies WHERE article = ?", (number,))
            rest = [member for member in group.members if member != number]
            reading = group.reading if group.reading in rest else rest[0]
            _write(connection, rest if len(rest) > 1 else [], reading)
            if len(rest) == 1:
                connection.execute("DELETE FROM copies WHERE article = ?", (rest[0],))

    def state(self, numbers: Iterable[int]) -> tuple[tuple[int, int | None], ...]:
        """Return for each article, and all in a group with it, the reading copy; None for one in no group."""
        found: dict[int, int | None] = {}
        with self._library.reading() as connection:
            for number in numbers:
                group = _group(connection, number)
                found[number] = group.reading if group else None
                found |= dict.fromkeys(group.members, group.reading) if group else {}
        return tuple(found.items())

    def put(self, state: Iterable[tuple[int, int | None]]) -> None:
        """Bring groups back to a state that they were in; an article that is gone by now stays away."""
        with self._library.writing() as connection:
            for number, reading in state:
                connection.execute("DELETE FROM copies WHERE article = ?", (number,))
                there = connection.execute("SELECT 1 FROM articles WHERE number = ?", (number,)).fetchone()
                if reading is not None and there is not None:
                    _write(connection, [number], reading)

    def choose(self, number: int) -> None:
        """Make an article the reading copy of its group."""
        with self._library.writing() as connection:
            group = _group(connection, number)
            if group is not None:
                _write(connection, group.members, number)


def _group(connection: sqlite3.Connection, number: int) -> Group | None:
    rows = connection.execute(
        "SELECT article, reading FROM copies WHERE reading = (SELECT reading FROM copies WHERE article = ?)"
        " ORDER BY article",
        (number,),
    ).fetchall()
    if len(rows) < 2:
        return None
    members, reading = tuple(int(row[0]) for row in rows), int(rows[0][1])
    return Group(members, reading if reading in members else members[0])


def _write(connection: sqlite3.Connection, members: Sequence[int], reading: int) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO copies (article, reading) VALUES (?, ?)", ((member, reading) for member in members)
    )
