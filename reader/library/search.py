"""Search over all articles: the index names the articles, the articles the places."""

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from reader.article.hits import ArticleHit, find_in_article
from reader.library.articles import load, spaced
from reader.text import Query, Span, fold_key


class LibraryHit(NamedTuple):
    """A place in an article of the library where a query was found."""

    number: int
    span: Span
    title: str
    hit: ArticleHit


def search(connection: sqlite3.Connection, query: str, *, exact: bool, regex: bool) -> Iterator[LibraryHit]:
    """Give the hits, article by article, the newest first."""
    for number in _candidates(connection, "" if regex else fold_key(query)):
        article = load(connection, number)
        for hit in find_in_article(article, Query(query, exact=exact, regex=regex)):
            yield LibraryHit(number, hit.span, article.title, hit)


def _candidates(connection: sqlite3.Connection, key: str) -> list[int]:
    """Return the articles that may hold a folded query; all of them where the index knows none of its characters."""
    letters = "".join(letter if letter.isalnum() else " " for letter in key).strip()
    if letters:
        # What is no letter has no place in the index, so each run of letters is a phrase of its own.
        phrases = " ".join(f'"{spaced(run)}"' for run in letters.split())
        rows = connection.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC", (phrases,))
    else:
        rows = connection.execute("SELECT number FROM articles ORDER BY number DESC")
    return [int(row[0]) for row in rows.fetchall()]
