"""What is kept for no single article and for all alike: the collections."""

import sqlite3
from collections.abc import Iterator

from reader.library.belongings import Row, put, tables

# Tables that belong to no article, with the key that tells whether a row is there.
_OF_NONE = ("collections",)


def rows(connection: sqlite3.Connection) -> Iterator[Row]:
    """Give the rows of tables that belong to no article."""
    for table in _OF_NONE:
        cursor = connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - our own names
        names = [column[0] for column in cursor.description]
        for values in cursor.fetchall():
            yield Row(table, dict(zip(names, values, strict=True)))


def take_in(connection: sqlite3.Connection, row: Row) -> None:
    """Insert a row that belongs to no article, unless one like it is there."""
    if row.table not in {*_OF_NONE, *tables(connection)}:
        return
    known = {found[1] for found in connection.execute(f"PRAGMA table_info({row.table})")} & row.values.keys()
    where = " AND ".join(f"{name} IS ?" for name in known)
    statement = f"SELECT 1 FROM {row.table} WHERE {where}"  # noqa: S608
    if known and connection.execute(statement, [row.values[name] for name in known]).fetchone() is None:
        put(connection, row)
