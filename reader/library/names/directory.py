"""Who and what appears where, over all articles.

Names are listed as they are written, whatever the script: 谢若兰 and 謝若蘭 are one name. That is no word on who bears
it. Two articles that write the same name may mean two persons, and two names may mean one: the reader joins names or
tells their bearers apart, and is only given suggestions.
"""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from reader.library.database import Database
from reader.library.names import name_rows
from reader.library.names.appearances import Appearance, appearances
from reader.text import fold_key

_MOST_LIKE_NAMES = 4
_LEAST_LETTERS = 2


class Name(NamedTuple):
    """A name as it is written, with its entity type."""

    type: str
    name: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A name of the library, borne by one or by several; or those of which the reader said that they are one.

    Attributes:
        name: the name, as the first article writes it.
        joined: other names for the same, by the reader's word.
        forms: short forms and titles that stand for it somewhere.
        articles: numbers of the articles that name it, each with how many times.
        bearers: the names with the articles where they stand.
        person: who the reader said that it is; None where the spelling alone brought the names together.
        variants: the name in other scripts and forms of characters.
    """

    name: Name
    joined: tuple[Name, ...]
    forms: frozenset[str]
    articles: dict[int, int]
    bearers: tuple[tuple[int, Name], ...] = ()
    person: str | None = None
    variants: tuple[str, ...] = ()

    @property
    def shared(self) -> bool:
        """Whether articles share the name and the reader hasn't said that they mean one."""
        return self.person is None and len(self.articles) > 1

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
            return name_rows.unnamed(connection)

    def listed(self) -> list[Listed]:
        """Return all names, those in most articles first; names that were joined stand as one."""
        groups: dict[Name | str, dict[tuple[int, Name], int]] = {}
        forms: dict[Name | str, set[str]] = {}
        with self._library.reading() as connection:
            rows = connection.execute(
                "SELECT names.type, names.name, aliases, article, json_array_length(places), person FROM names "
                "LEFT JOIN bearers USING (article, type, name) ORDER BY article, names.rowid"
            ).fetchall()
        for type_, text, aliases, article, count, person in rows:
            name = Name(type_, text)
            root = person or Name(type_, fold_key(text))
            counts = groups.setdefault(root, {})
            counts[article, name] = counts.get((article, name), 0) + count
            forms.setdefault(root, set()).update(json.loads(aliases))
        found = [_listed(root, counts, forms[root]) for root, counts in groups.items()]
        return sorted(found, key=lambda each: (-len(each.articles), -each.mentions, each.name))

    def suggestions(self) -> list[tuple[Listed, Listed]]:
        """Return pairs that may be one: spelt alike but for the script, or a form of one stands for the other.

        What the reader joined or told apart is left out.
        """
        listed = self.listed()
        alike: dict[tuple[str, str], list[int]] = {}
        for place, each in enumerate(listed):
            for key in {fold_key(form) for form in (each.name.name, *(name.name for name in each.joined), *each.forms)}:
                if len(key) >= _LEAST_LETTERS:
                    alike.setdefault((each.name.type, key), []).append(place)
        written = {(each.name.type, fold_key(each.name.name)) for each in listed}
        pairs: dict[tuple[int, int], None] = {}
        for key, group in alike.items():
            # A form that many names share, like a title, says nothing; one that is nobody's full name says little.
            if key in written and 1 < len(group) <= _MOST_LIKE_NAMES:
                pairs |= dict.fromkeys(combinations(group, 2))
        return [
            (listed[one], listed[other]) for one, other in pairs if not (listed[one].person and listed[other].person)
        ]

    def join(self, one: Listed, other: Listed) -> None:
        """Hold two to be one from now on, in the articles where they are named."""
        if one.name.type == other.name.type:
            self._name_bearers((*one.bearers, *other.bearers), one.person or other.person or os.urandom(16).hex())

    def tell_apart(self, one: Listed, other: Listed) -> None:
        """Suggest two no longer as one."""
        for each in (one, other):
            if each.person is None:
                self._name_bearers(each.bearers, os.urandom(16).hex())

    def part(self, listed: Listed, name: Name) -> None:
        """Take a name, in any script, out of those that were joined; from now on it is another's."""
        key = fold_key(name.name)
        self._name_bearers(
            [bearer for bearer in listed.bearers if fold_key(bearer[1].name) == key], os.urandom(16).hex()
        )

    def part_article(self, listed: Listed, number: int) -> None:
        """Hold the name in one article to be another's from now on."""
        self._name_bearers([bearer for bearer in listed.bearers if bearer[0] == number], os.urandom(16).hex())

    def appearances(self, listed: Iterable[Listed]) -> Iterator[Appearance]:
        """Give each sentence that names one of these, article by article."""
        for each in listed:
            for number in sorted(each.articles):
                spelt = [name for article, name in each.bearers if article == number]
                with self._library.reading() as connection:
                    yield from appearances(connection, number, each.name.name, spelt)

    def _name_bearers(self, bearers: Iterable[tuple[int, Name]], person: str) -> None:
        with self._library.writing() as connection:
            say_who(connection, bearers, person)


def say_who(connection: sqlite3.Connection, bearers: Iterable[tuple[int, Name]], person: str) -> None:
    """Write that names in articles are a person's."""
    for article, (type_, name) in bearers:
        connection.execute(
            "INSERT OR REPLACE INTO bearers (article, type, name, person) VALUES (?, ?, ?, ?)",
            (article, type_, name, person),
        )


def _listed(root: Name | str, counts: dict[tuple[int, Name], int], forms: set[str]) -> Listed:
    spelt = dict.fromkeys(name for _, name in counts)
    name, *joined = spelt
    articles: dict[int, int] = {}
    for (article, _), count in counts.items():
        articles[article] = articles.get(article, 0) + count
    person = root if isinstance(root, str) else None
    own = fold_key(name.name)
    variants = tuple(each.name for each in joined if fold_key(each.name) == own)
    others = tuple(each for each in joined if fold_key(each.name) != own)
    return Listed(name, others, frozenset(forms), articles, tuple(counts), person, variants)
