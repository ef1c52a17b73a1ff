"""Names that analysis found in an article, as rows: for search, which can't wait for analysis."""

import json
import sqlite3

from reader.article.hits import People
from reader.entities.types import NAMES, Analysis
from reader.text import Span

_Row = tuple[str, str, str, str]


def save(connection: sqlite3.Connection, number: int, analysis: Analysis) -> None:
    """Keep the names of an analysis in the place of those kept before."""
    rows = [
        (
            entity.type,
            entity.name,
            json.dumps(entity.aliases, ensure_ascii=True),
            json.dumps([[mention.span.start, mention.span.end] for mention in entity.mentions]),
        )
        for entity in analysis.entities
        if entity.type in NAMES
    ]
    if rows == _rows(connection, number):
        return
    connection.execute("DELETE FROM names WHERE article = ?", (number,))
    statement = "INSERT INTO names (article, type, name, aliases, places) VALUES (?, ?, ?, ?, ?)"
    connection.executemany(statement, [(number, *row) for row in rows])


def forms(connection: sqlite3.Connection, number: int) -> list[tuple[str, str]]:
    """Return all forms of all names with their types."""
    return [(row[0], form) for row in _rows(connection, number) for form in (row[1], *json.loads(row[2]))]


def people(connection: sqlite3.Connection, number: int) -> People:
    """Return the persons with all places that mean them."""
    found: dict[str, list[Span]] = {}
    for kind, name, _, places in _rows(connection, number):
        if kind == "PER" and len(name) > 1:
            found.setdefault(name, []).extend(Span(*place) for place in json.loads(places))
    return found


def places(connection: sqlite3.Connection, number: int, types: frozenset[str]) -> list[tuple[str, Span]]:
    """Return the places of names of some types, each with the name's forms on lines of one string."""
    return [
        ("\n".join((name, *json.loads(aliases))), Span(*place))
        for kind, name, aliases, found in _rows(connection, number)
        if kind in types
        for place in json.loads(found)
    ]


def _rows(connection: sqlite3.Connection, number: int) -> list[_Row]:
    statement = "SELECT type, name, aliases, places FROM names WHERE article = ? ORDER BY rowid"
    return connection.execute(statement, (number,)).fetchall()
