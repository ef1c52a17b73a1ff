"""Whom an article names, in other articles: who is the same by the reader's word, and who may be.

The same name may be borne by two. What speaks for one is shown: posts and organisations that both articles give. Nobody
is joined but by the reader.
"""

import json
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from reader.library.database import Database
from reader.library.names.appearances import Appearance, appearances
from reader.library.names.directory import Name, say_who
from reader.text import fold_key

_LEAST_POST = 2  # characters: 主任, 记者


@dataclass(frozen=True, slots=True)
class Namesake:
    """A name of another article that is spelt alike, or that the reader said is the same.

    Attributes:
        article: number of the other article.
        title: of it.
        name: as it is written there.
        same: whether the reader said that it is the same; False where nothing was said.
        roles: as that article words them.
        posts: what roles of both articles end with, such as 主任.
        bodies: organisations that both articles say it belongs to.
    """

    article: int
    title: str
    name: Name
    same: bool
    roles: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Bearer:
    article: int
    name: Name
    roles: tuple[str, ...]
    bodies: tuple[str, ...]
    person: str | None


class Elsewhere:
    """Looks from one article into the others."""

    def __init__(self, library: Database) -> None:
        self._library = library

    def of(self, number: int, name: Name) -> list[Namesake]:
        """Return the same and the like in other articles: first who is the same, then by how much speaks for it.

        Whom the reader told apart is left out.
        """
        with self._library.reading() as connection:
            here = next(_bearers(connection, "article = ? AND names.type = ? AND names.name = ?", number, *name), None)
            if here is None:
                return []
            like = "article != ? AND names.type = ? AND (key = ? OR person = ?)"
            key = fold_key(name.name)
            there = [
                each
                for each in _bearers(connection, like, number, name.type, key, here.person)
                if here.person is None or each.person in {None, here.person}
            ]
            titles = dict(connection.execute("SELECT number, title FROM articles").fetchall())
        found = [_compared(here, each, str(titles[each.article])) for each in there]
        return sorted(found, key=lambda one: (not one.same, -len(one.bodies), -max(map(len, one.posts), default=0)))

    def confirm(self, number: int, name: Name, other: Namesake) -> None:
        """Hold a name of another article to mean the same from now on, with all whom either was the same as."""
        with self._library.writing() as connection:
            one, two = _person(connection, number, name), _person(connection, other.article, other.name)
            person = one or two or os.urandom(16).hex()
            if two is not None:
                connection.execute("UPDATE bearers SET person = ? WHERE person = ?", (person, two))
            say_who(connection, ((number, name), (other.article, other.name)), person)

    def deny(self, number: int, name: Name, other: Namesake) -> None:
        """Suggest it no longer: another bears the name there."""
        with self._library.writing() as connection:
            one = _person(connection, number, name)
            if one is None:
                say_who(connection, ((number, name),), os.urandom(16).hex())
            two = _person(connection, other.article, other.name)
            if two is None or two == one:
                say_who(connection, ((other.article, other.name),), os.urandom(16).hex())

    def appearances(self, number: int, name: Name) -> Iterator[Appearance]:
        """Give each sentence of the other articles that names the same."""
        for each in self.of(number, name):
            if each.same:
                with self._library.reading() as connection:
                    yield from appearances(connection, each.article, name.name, (each.name,))


def _bearers(connection: sqlite3.Connection, where: str, *values: object) -> Iterator[_Bearer]:
    rows = connection.execute(
        "SELECT article, names.type, names.name, worded_roles, bodies, person FROM names "  # noqa: S608 - our own words
        f"LEFT JOIN bearers USING (article, type, name) WHERE {where} ORDER BY article, names.rowid",
        values,
    ).fetchall()
    for article, type_, name, roles, bodies, person in rows:
        worded = tuple(dict.fromkeys(str(role[0]) for role in json.loads(roles)))
        yield _Bearer(article, Name(type_, name), worded, tuple(json.loads(bodies)), person)


def _compared(here: _Bearer, there: _Bearer, title: str) -> Namesake:
    known = {fold_key(body) for body in here.bodies}
    posts = {_common_end(one, other) for one in here.roles for other in there.roles}
    return Namesake(
        there.article,
        title,
        there.name,
        here.person is not None and here.person == there.person,
        there.roles,
        tuple(sorted((post for post in posts if len(post) >= _LEAST_POST), key=len, reverse=True))[:1],
        tuple(body for body in there.bodies if fold_key(body) in known),
    )


def _common_end(one: str, other: str) -> str:
    """Return what two roles end with: the post, and what it is of as far as both say it."""
    key, its = fold_key(one), fold_key(other)
    size = 0
    while size < min(len(key), len(its)) and key[-size - 1] == its[-size - 1]:
        size += 1
    return other[len(other) - size :] if size and len(its) == len(other) else its[len(its) - size :]


def _person(connection: sqlite3.Connection, number: int, name: Name) -> str | None:
    row = connection.execute(
        "SELECT person FROM bearers WHERE article = ? AND type = ? AND name = ?", (number, *name)
    ).fetchone()
    return None if row is None else str(row[0])
