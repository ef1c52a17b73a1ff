"""Which articles may meet a request, and in which order, by what the index and the rows say."""

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import pairwise

from reader.entities.types import NAMES
from reader.library.search.index import SearchIndex, phrases
from reader.library.search.indexing import TAG_END
from reader.library.search.query import Clause, Part, Request
from reader.text import Query, fold_key, fold_letter, pinyin_ways

# A word in the title makes it likely that the article is the one looked for: about what bm25 gives for a rare word.
_TITLE_BONUS = 6.0
# Where two syllables can stand for more pairs of characters, as two initials can, the pair is not asked for.
_MOST_PAIRS = 20_000


class Candidates:
    """The articles that may meet one request."""

    def __init__(self, connection: sqlite3.Connection, index: SearchIndex, query: Query, request: Request) -> None:
        self._connection, self._index, self._query, self._request = connection, index, query, request
        self._filtered: dict[Part, set[int]] = {}

    def ranked(self) -> Iterator[tuple[int, frozenset[Part]]]:
        """Give the articles, the best first, then the newest, each with the filters that it meets."""
        ranks: dict[int, float] | None = None
        wanted = [clause for clause in self._request.clauses if not clause.excluded]
        for clause in wanted:
            met = self._meeting(clause)
            ranks = (
                met
                if ranks is None
                else {number: ranks[number] + rank for number, rank in met.items() if number in ranks}
            )
        if ranks is None:
            ranks = dict.fromkeys(self._all(), 0.0) if self._request.clauses else {}
        filters = [part for clause in self._request.clauses for part in clause.parts if part.filter]
        sets = [(part, self._passing(part)) for part in filters]
        for number in sorted(ranks, key=lambda number: (round(ranks[number], 3), -number)):
            yield number, frozenset(part for part, numbers in sets if number in numbers)

    def _meeting(self, clause: Clause) -> dict[int, float]:
        met: dict[int, float] = {}
        for part in clause.parts:
            ranks = dict.fromkeys(self._passing(part), 0.0) if part.filter else self._holding(part.value)
            for number, rank in ranks.items():
                met[number] = min(rank, met.get(number, 0.0))
        return met

    def _holding(self, words: str) -> dict[int, float]:
        """Return the articles that may hold words, with their ranks."""
        places, key = self._request.places, fold_key(words)
        ranks: dict[int, float] = {}
        if not places or "text" in places:
            expression = phrases(key)
            ranks = self._index.ranks(expression) if expression else dict.fromkeys(self._all(), 0.0)
            ranks = dict.fromkeys(self._index.with_extras(key, ("restored",)), 0.0) | ranks
        if not places or "title" in places:
            for number in self._index.with_extras(key, ("title",)):
                ranks[number] = ranks.get(number, 0.0) - _TITLE_BONUS
        kinds = _kinds(places)
        if kinds or not places:
            for number in self._index.with_extras(key, kinds):
                ranks.setdefault(number, 0.0)
        if self._query.pinyin and not self._query.exact:
            ranks = dict.fromkeys(self._sounding(words), 0.0) | ranks
        return ranks

    def _sounding(self, words: str) -> set[int]:
        """Return the articles that may hold what is read so."""
        known = self._index.characters()
        found: set[int] = set()
        for way in pinyin_ways(words):
            syllables = [sorted({fold_letter(letter) for letter in letters} & known) for letters in way]
            if all(syllables):
                found |= self._following(syllables)
        if self._request.places - {"text"}:
            found |= set(self._all())
        return found

    def _following(self, syllables: list[list[str]]) -> set[int]:
        """Return the articles in which characters may follow each other that are read so."""
        pairs = [each for each in pairwise(syllables) if len(each[0]) * len(each[1]) <= _MOST_PAIRS]
        if not pairs:
            expression = " AND ".join(f"({' OR '.join(map(phrases, each))})" for each in syllables)
            return self._index.numbers(expression)
        pairs.sort(key=lambda each: len(each[0]) * len(each[1]))
        found: set[int] | None = None
        for ones, others in pairs:
            here = self._index.with_pairs(one + other for one in ones for other in others)
            found = here if found is None else found & here
            if not found:
                break
        return found or set()

    def _passing(self, part: Part) -> set[int]:
        """Return the articles that meet a filter."""
        if part not in self._filtered:
            self._filtered[part] = self._filter(part)
        return self._filtered[part]

    def _filter(self, part: Part) -> set[int]:
        name, value = part.filter, part.value
        if name == "tag":
            return self._index.with_extras(f"{TAG_END}{fold_key(value)}{TAG_END}", ("tag",))
        if name in {"author", "source"}:
            return self._index.with_extras(fold_key(value), (name,))
        if name in {"before", "after"}:
            sign = "<" if name == "before" else ">"
            statement = f"SELECT number FROM articles WHERE substr(published, 1, ?) {sign} ?"  # noqa: S608
            return {int(row[0]) for row in self._connection.execute(statement, (len(value), value))}
        kinds = _kinds(frozenset({value}))
        return self._index.with_extras("", kinds) if kinds else set(self._all())

    def _all(self) -> list[int]:
        return [int(row[0]) for row in self._connection.execute("SELECT number FROM articles")]


def _kinds(places: Iterable[str]) -> tuple[str, ...]:
    """Return the kinds of the index's small texts that belong to places."""
    kinds = {"notes": ("note", "tag"), "names": NAMES}
    found = (kinds.get(place, (place,) if place in NAMES else ()) for place in places)
    return tuple(sorted({kind for each in found for kind in each}))
