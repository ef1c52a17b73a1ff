"""Who and what appears where, over all articles.

Names are listed as they are written. Two articles that write the same name may mean two persons, and two names may
mean one: the reader joins names, and is only given suggestions.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from reader.library import names
from reader.library.appearances import Appearance, appearances
from reader.library.database import Database
from reader.text import fold_key

_MOST_LIKE_NAMES = 4
_LEAST_LETTERS = 2


class Name(NamedTuple):
    """A name as it is written, with its entity type."""

    type: str
    name: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A name of the library, with those that the reader joined to it.

    Attributes:
        name: the name.
        joined: other names for the same, by the reader's word.
        forms: short forms and titles that stand for it somewhere.
        articles: numbers of the articles that name it, each with how many times.
    """

    name: Name
    joined: tuple[Name, ...]
    forms: frozenset[str]
    articles: dict[int, int]

    @property
    def mentions(self) -> int:
        """How many times it is named in all articles."""
        return sum(self.articles.values())


class Directory:
    """The index of names over a library."""

    def __init__(self, library: Database) -> None:
        self._library = library

    def unread(self) -> list[int]:
        """Return the numbers of articles that the index doesn't know yet."""
        with self._library.reading() as connection:
            return names.unnamed(connection)

    def listed(self) -> list[Listed]:
        """Return all names, those in most articles first; joined names stand as one."""
        roots = _roots(self._joins(joined=True))
        groups: dict[Name, dict[Name, None]] = {}
        forms: dict[Name, set[str]] = {}
        articles: dict[Name, dict[int, int]] = {}
        with self._library.reading() as connection:
            rows = connection.execute(
                "SELECT type, name, aliases, article, json_array_length(places) FROM names ORDER BY article, rowid"
            ).fetchall()
        for type_, text, aliases, article, count in rows:
            name = Name(type_, text)
            root = roots.get(name, name)
            groups.setdefault(root, {})[name] = None
            forms.setdefault(root, set()).update(json.loads(aliases))
            counts = articles.setdefault(root, {})
            counts[article] = counts.get(article, 0) + count
        found = [
            Listed(root, tuple(name for name in group if name != root), frozenset(forms[root]), articles[root])
            for root, group in groups.items()
        ]
        return sorted(found, key=lambda each: (-len(each.articles), -each.mentions, each.name))

    def suggestions(self) -> list[tuple[Name, Name]]:
        """Return pairs of names that may be one: spelt alike but for the script, or one stands for the other somewhere.

        What the reader joined or dismissed is left out.
        """
        listed = self.listed()
        decided = {frozenset(pair) for pair in self._joins(joined=False)}
        alike: dict[tuple[str, str], dict[Name, None]] = {}
        for each in listed:
            keys = {fold_key(form) for form in (each.name.name, *(name.name for name in each.joined), *each.forms)}
            for key in keys:
                if len(key) >= _LEAST_LETTERS:
                    alike.setdefault((each.name.type, key), {})[each.name] = None
        written = {(each.name.type, fold_key(each.name.name)) for each in listed}
        pairs: dict[frozenset[Name], tuple[Name, Name]] = {}
        for key, group in alike.items():
            # A form that many names share, like a title, says nothing; one that is nobody's full name says little.
            if key in written and 1 < len(group) <= _MOST_LIKE_NAMES:
                for one, other in combinations(group, 2):
                    if frozenset((one, other)) not in decided:
                        pairs.setdefault(frozenset((one, other)), (one, other))
        return list(pairs.values())

    def join(self, name: Name, other: Name) -> None:
        """Hold two names of a type to be one from now on."""
        self._decide(name, other, joined=True)

    def dismiss(self, name: Name, other: Name) -> None:
        """Suggest two names no longer as one; names that were joined are two again."""
        self._decide(name, other, joined=False)

    def appearances(self, listed: Iterable[Listed]) -> Iterator[Appearance]:
        """Give each sentence that names one of these, article by article."""
        for each in listed:
            spelt = (each.name, *each.joined)
            for number in sorted(each.articles):
                with self._library.reading() as connection:
                    yield from appearances(connection, number, each.name.name, spelt)

    def _decide(self, name: Name, other: Name, *, joined: bool) -> None:
        if name.type != other.type or name == other:
            return
        with self._library.writing() as connection:
            connection.execute(
                "DELETE FROM name_joins WHERE type = ?1 AND ((name = ?2 AND other = ?3) OR (name = ?3 AND other = ?2))",
                (name.type, name.name, other.name),
            )
            connection.execute(
                "INSERT INTO name_joins (type, name, other, joined) VALUES (?, ?, ?, ?)",
                (name.type, name.name, other.name, int(joined)),
            )

    def _joins(self, *, joined: bool) -> list[tuple[Name, Name]]:
        with self._library.reading() as connection:
            rows = connection.execute(
                "SELECT type, name, other FROM name_joins WHERE joined = ? ORDER BY rowid", (int(joined),)
            )
            return [(Name(type_, name), Name(type_, other)) for type_, name, other in rows.fetchall()]


def _roots(pairs: Iterable[tuple[Name, Name]]) -> dict[Name, Name]:
    """Return for each joined name the one that stands for its group."""
    roots: dict[Name, Name] = {}
    for name, other in pairs:
        root, gone = roots.get(name, name), roots.get(other, other)
        roots |= {each: root for each, its in roots.items() if its == gone}
        roots |= {name: root, other: root, gone: root}
    return roots
