"""All that belongs to an article, in whichever table: what goes with it into the bin, into an archive, and back.

A table belongs to an article if one of its columns refers to `articles`; nobody has to list the tables.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple

Value = str | int | float | bytes | None
ARTICLES = "articles"
# What is made from the texts, and made anew where they arrive.
MADE_FROM_TEXT = frozenset({"sketches", "sketch_bands", "likenesses", "declined"})


class Row(NamedTuple):
    """A row with its table's name; values by their columns' names."""

    table: str
    values: Mapping[str, Value]


def tables(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """Return the tables that belong to articles, each with the columns that name one."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {name: columns for name in names if (columns := _references(connection, name))}


def rows(connection: sqlite3.Connection, number: int) -> Iterator[Row]:
    """Give an article's own row and all that belong to it."""
    yield from _select(connection, ARTICLES, ("number",), number)
    for table, columns in tables(connection).items():
        yield from _select(connection, table, columns, number)


def rows_of_none(connection: sqlite3.Connection) -> Iterator[Row]:
    """Give the rows of those tables that hold for all articles."""
    for table, columns in tables(connection).items():
        where = " AND ".join(f"{column} IS NULL" for column in columns)
        yield from _fetch(connection, f"SELECT * FROM {table} WHERE {where}", table)  # noqa: S608


def put(connection: sqlite3.Connection, row: Row) -> int | None:
    """Insert a row and return its number; None where it is there already or what it refers to is gone.

    Columns that this version has no longer are left out, new ones get their default.
    """
    known = _columns(connection, row.table)
    values = {name: value for name, value in row.values.items() if name in known}
    if not values:
        return None
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    with suppress(sqlite3.IntegrityError):
        cursor = connection.execute(
            f"INSERT INTO {row.table} ({names}) VALUES ({marks})",  # noqa: S608 - names of our own tables
            tuple(values.values()),
        )
        return cursor.lastrowid
    return None


def adopt(connection: sqlite3.Connection, others: Iterable[Row], old: int, new: int, *, known: bool) -> None:
    """Give rows that belonged to one article to another.

    Args:
        connection: in the midst of a change.
        others: the rows, without the article's own.
        old: the number that they name.
        new: the number that they shall name.
        known: whether that article was there before; what it knows of its text it keeps then.
    """
    kept = {table for table in tables(connection) if known and _keeps_its_own(connection, table, new)}
    for row in others:
        if row.table in kept:
            continue
        if row.table == "collected":
            connection.execute("INSERT OR IGNORE INTO collections (name) VALUES (?)", (row.values["collection"],))
        moved = {name: new if name == "article" and value == old else value for name, value in row.values.items()}
        put(connection, Row(row.table, moved))


def _keeps_its_own(connection: sqlite3.Connection, table: str, number: int) -> bool:
    """Say whether an article's rows of a table aren't to be mixed with others: made from its text, or without a key."""
    keys = any(row[5] for row in connection.execute(f"PRAGMA table_info({table})"))
    if table in MADE_FROM_TEXT or keys:
        return table in MADE_FROM_TEXT
    return connection.execute(f"SELECT 1 FROM {table} WHERE article = ? LIMIT 1", (number,)).fetchone() is not None  # noqa: S608


def _select(connection: sqlite3.Connection, table: str, columns: tuple[str, ...], number: int) -> Iterator[Row]:
    where = " OR ".join(f"{column} = ?1" for column in columns)
    order = "" if table in MADE_FROM_TEXT else "ORDER BY rowid"
    yield from _fetch(connection, f"SELECT * FROM {table} WHERE {where} {order}", table, number)  # noqa: S608


def _fetch(connection: sqlite3.Connection, statement: str, table: str, *values: int) -> Iterator[Row]:
    cursor = connection.execute(statement, values)
    names = [column[0] for column in cursor.description]
    for found in cursor.fetchall():
        yield Row(table, dict(zip(names, found, strict=True)))


def _columns(connection: sqlite3.Connection, table: str) -> frozenset[str]:
    return frozenset(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))


def _references(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    return tuple(row[3] for row in connection.execute(f"PRAGMA foreign_key_list({table})") if row[2] == ARTICLES)
