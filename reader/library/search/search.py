"""Search over all articles: the index names those that may hold the words, the articles say where.

The index knows letters only and no order of marks, so what it names is looked at again: a match always holds what was
asked for. Matches come one by one, the best first, so that a list can fill while one looks at it.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from reader.article import Article
from reader.article.hits import ArticleHit, describe, find_in_article
from reader.entities.types import NAMES
from reader.errors import NotFound
from reader.library import note_rows
from reader.library.articles import text_of
from reader.library.corrections import load_as_corrected
from reader.library.names import name_rows
from reader.library.search.candidates import Candidates
from reader.library.search.index import SearchIndex
from reader.library.search.query import Part, Request, read_request
from reader.notes import Note
from reader.text import Hit, Query, Span, find_hits

_INSIDE = frozenset({"title", "text", "names", *NAMES})


class Found(NamedTuple):
    """A place in an article and the word or phrase that found it."""

    hit: ArticleHit
    query: Query


@dataclass(frozen=True, slots=True)
class LibraryMatch:
    """An article that has what was asked for.

    Attributes:
        number: of the article.
        title: of the article.
        author: as the source states it.
        source: as the source states it.
        published: ISO 8601 as far as known.
        opening: the article's first words, for a match by filters alone.
        title_span: where the title stands in the text; None if it doesn't.
        hits: places in the text, in order.
        notes: notes that say it.
    """

    number: int
    title: str
    author: str | None
    source: str | None
    published: str | None
    opening: str
    title_span: Span | None
    hits: tuple[Found, ...] = ()
    notes: tuple[Note, ...] = ()


def search(connection: sqlite3.Connection, index: SearchIndex, query: Query) -> Iterator[LibraryMatch]:
    """Give the articles that meet a query, the best first.

    Raises:
        BadQuery: the query can't be carried out.
    """
    if query.regex:
        return _by_expression(connection, query)
    request = read_request(query.words, pinyin=query.pinyin)
    return _Search(connection, query, request).matches(Candidates(connection, index, query, request).ranked())


def _by_expression(connection: sqlite3.Connection, query: Query) -> Iterator[LibraryMatch]:
    """Look through all texts, the newest first."""
    numbers = [int(row[0]) for row in connection.execute("SELECT number FROM articles ORDER BY number DESC")]
    for number in numbers:
        if find_hits(text_of(connection, number), query):
            article = load_as_corrected(connection, number)
            yield _match(number, article, [Found(hit, query) for hit in find_in_article(article, query)], [])


class _Search:
    """Looks at articles that may meet a request."""

    def __init__(self, connection: sqlite3.Connection, query: Query, request: Request) -> None:
        self._connection, self._query, self._request = connection, query, request

    def matches(self, ranked: Iterator[tuple[int, frozenset[Part]]]) -> Iterator[LibraryMatch]:
        """Give the matches among some articles, each of which comes with the filters that it meets."""
        for number, met in ranked:
            try:
                article = load_as_corrected(self._connection, number)
            except NotFound:  # removed since the index named it
                continue
            look = _Look(self._connection, number, article, self._request.places)
            if all(self._meets(look, clause.parts, met) != clause.excluded for clause in self._request.clauses):
                queries = [self._query_for(words) for words in self._request.words]
                found = {found.hit.span: found for query in queries for found in look.hits(query)}
                notes = {note.id: note for query in queries for note in look.notes(query)}
                yield _match(number, article, [found[span] for span in sorted(found)], list(notes.values()))

    def _meets(self, look: "_Look", parts: Sequence[Part], met: frozenset[Part]) -> bool:
        return any(part in met if part.filter else look.holds(self._query_for(part.value)) for part in parts)

    def _query_for(self, words: str) -> Query:
        return replace(self._query, words=words)


class _Look:
    """One article, looked at for each of the words."""

    def __init__(self, connection: sqlite3.Connection, number: int, article: Article, places: frozenset[str]) -> None:
        self._connection, self._number, self._article, self._places = connection, number, article, places
        self._hits: dict[Query, list[Found]] = {}

    def holds(self, query: Query) -> bool:
        """Say whether the words occur where they must."""
        return bool(self.hits(query) or self.notes(query)) or any(find_hits(text, query) for text in self._beside)

    def hits(self, query: Query) -> list[Found]:
        """Return where in the text the words occur."""
        if query not in self._hits:
            self._hits[query] = [Found(hit, query) for hit in self._found(query)]
        return self._hits[query]

    def notes(self, query: Query) -> list[Note]:
        """Return the notes that say it, or have it among their tags."""
        if self._places and "notes" not in self._places:
            return []
        return [note for note in self._all_notes if any(find_hits(text, query) for text in (note.text, *note.tags))]

    def _found(self, query: Query) -> list[ArticleHit]:
        places = self._places
        if not places or "text" in places:
            return find_in_article(self._article, query, name_rows.people(self._connection, self._number))
        hits: list[ArticleHit] = []
        title = _title_span(self._article)
        if "title" in places and title is not None:
            hits += [hit for hit in find_in_article(self._article, query) if title.covers(hit.span)]
        types = frozenset(NAMES) if "names" in places else places & frozenset(NAMES)
        if types:
            kept = name_rows.places(self._connection, self._number, types)
            held = {forms: bool(find_hits(forms, query)) for forms, _ in kept}
            hits += describe(self._article, (Hit(span) for forms, span in kept if held[forms]))
        return hits

    @cached_property
    def _all_notes(self) -> list[Note]:
        rows = note_rows.select(self._connection, "WHERE article = ? ORDER BY start, end, created", self._number)
        return [note for _, note in rows]

    @cached_property
    def _beside(self) -> list[str]:
        """What is known of the article beside its text, as far as it counts here."""
        metadata = self._article.metadata
        texts: list[str | None] = []
        if not self._places:
            texts = [metadata.author, metadata.source]
        if not self._places or "title" in self._places:
            texts.append(self._article.title)
        return [text for text in texts if text]


def _match(number: int, article: Article, hits: Sequence[Found], notes: Sequence[Note]) -> LibraryMatch:
    metadata = article.metadata
    body = next((block.span for block in article.blocks if block.kind == "paragraph"), Span(0, len(article.text)))
    opening = body.of(article.text)[:_OPENING]
    return LibraryMatch(
        number, article.title, metadata.author, metadata.source, metadata.published, opening, _title_span(article),
        tuple(hits), tuple(notes),
    )  # fmt: skip


_OPENING = 80


def _title_span(article: Article) -> Span | None:
    return next((block.span for block in article.blocks if block.kind == "title"), None)
