"""Names that analysis found in an article, as rows: for search, which can't wait for analysis."""

import json
import sqlite3

from reader.article.hits import People
from reader.entities.types import NAMES, Analysis
from reader.text import Span, fold_key

_COLUMNS = "type, name, aliases, places, worded_roles, key, bodies"
_Row = tuple[str, str, str, str, str, str, str]


def save(connection: sqlite3.Connection, number: int, analysis: Analysis) -> None:
    """Keep the names and dates of an analysis in the place of those kept before."""
    bodies = {entity.id: entity.name for entity in analysis.entities}
    found = [
        (
            entity.type,
            entity.name,
            json.dumps(entity.aliases, ensure_ascii=True),
            json.dumps([[mention.span.start, mention.span.end] for mention in entity.mentions]),
            json.dumps([[role.text, role.sentence.start, role.sentence.end, role.inferred] for role in entity.roles]),
            fold_key(entity.name),
            json.dumps([bodies[id_] for id_ in entity.affiliations if id_ in bodies], ensure_ascii=True),
        )
        for entity in analysis.entities
        if entity.type in NAMES
    ]
    dates = [
        (mention.span.start, mention.span.end, mention.value)
        for mention in analysis.mentions
        if mention.type == "TIME" and isinstance(mention.value, str)
    ]
    named = connection.execute("SELECT named FROM articles WHERE number = ?", (number,)).fetchone()
    if named == (1,) and found == rows(connection, number) and dates == dates_of(connection, number):
        return
    for table in ("names", "dates"):
        connection.execute(f"DELETE FROM {table} WHERE article = ?", (number,))  # noqa: S608 - our own names
    statement = f"INSERT INTO names (article, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
    connection.executemany(statement, [(number, *row) for row in found])
    statement = "INSERT INTO dates (article, start, end, value) VALUES (?, ?, ?, ?)"
    connection.executemany(statement, [(number, *row) for row in dates])
    connection.execute("UPDATE articles SET named = 1 WHERE number = ?", (number,))


def unnamed(connection: sqlite3.Connection) -> list[int]:
    """Return the numbers of articles whose names aren't kept yet."""
    return [row[0] for row in connection.execute("SELECT number FROM articles WHERE NOT named ORDER BY number")]


def dates_of(connection: sqlite3.Connection, number: int) -> list[tuple[int, int, str]]:
    """Return the times of an article with their values, in reading order."""
    statement = "SELECT start, end, value FROM dates WHERE article = ? ORDER BY rowid"
    return connection.execute(statement, (number,)).fetchall()


def forms(connection: sqlite3.Connection, number: int) -> list[tuple[str, str]]:
    """Return all forms of all names with their types."""
    return [(row[0], form) for row in rows(connection, number) for form in (row[1], *json.loads(row[2]))]


def people(connection: sqlite3.Connection, number: int) -> People:
    """Return the persons with all places that mean them."""
    found: dict[str, list[Span]] = {}
    for kind, name, _, places, *_ in rows(connection, number):
        if kind == "PER" and len(name) > 1:
            found.setdefault(name, []).extend(Span(*place) for place in json.loads(places))
    return found


def places(connection: sqlite3.Connection, number: int, types: frozenset[str]) -> list[tuple[str, Span]]:
    """Return the places of names of some types, each with the name's forms on lines of one string."""
    return [
        ("\n".join((name, *json.loads(aliases))), Span(*place))
        for kind, name, aliases, found, *_ in rows(connection, number)
        if kind in types
        for place in json.loads(found)
    ]


def rows(connection: sqlite3.Connection, number: int) -> list[_Row]:
    """Return the names of an article: type, name, and as JSON other forms, places, and roles with their sentences.

    Then the key that they are looked for by, and as JSON the organisations that they belong to.
    """
    statement = f"SELECT {_COLUMNS} FROM names WHERE article = ? ORDER BY rowid"  # noqa: S608
    return connection.execute(statement, (number,)).fetchall()
