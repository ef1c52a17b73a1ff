"""A library's database with the index that finds its words."""

import sqlite3
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from reader.article import Article
from reader.entities.types import Analysis
from reader.library.database import Database
from reader.library.names import name_rows
from reader.library.search import indexing
from reader.library.search.index import DamagedIndex, IndexTrouble, SearchIndex
from reader.library.search.search import LibraryMatch, search
from reader.text import Query

_INDEX = "search.sqlite3"
# Articles that are indexed while other programs wait for the library.
_BATCH = 10


class Searchable(Database):
    """Keeps the index beside the database, in step with it."""

    def __init__(self, path: Path) -> None:
        """Open the database; the index is opened when it is needed."""
        self._index = SearchIndex(path.with_name(_INDEX))
        super().__init__(path)
        self._index.read_only = self.read_only

    def close(self) -> None:
        """Close the database and its index; nothing waits to be saved."""
        self._index.close()
        super().close()

    def take_in(self, connection: sqlite3.Connection, number: int, article: Article, folded: str) -> None:
        """Index a new article, while it is being added; where the index is in trouble, it waits in the queue."""
        with suppress(IndexTrouble):
            indexing.take_in(connection, self._index, number, indexing.indexed_words(article, folded))

    def take_out(self, connection: sqlite3.Connection, number: int, article: Article) -> None:
        """Take an article out of the index while it is being removed; a damaged index is made anew when it is needed.

        Args:
            connection: in the midst of the removal.
            number: of the article.
            article: as it was.
        """
        try:
            self._index.take_out(number, indexing.indexed_words(article))
        except DamagedIndex:
            self._index.renew()
        connection.execute("DELETE FROM unindexed WHERE article = ?", (number,))

    def forget_traces(self) -> None:
        """Overwrite what is deleted, in the database and in the index."""
        try:
            self._index.forget_traces()
        except DamagedIndex:
            self._index.renew()
        super().forget_traces()

    def save_names(self, number: int, analysis: Analysis) -> None:
        """Keep the names that analysis found in an article: search finds them and who is meant by them."""
        with self.writing() as connection:
            name_rows.save(connection, number, analysis)

    def count(self) -> int:
        """Return how many articles there are."""
        with self.reading() as connection:
            return connection.execute("SELECT count(*) FROM articles").fetchone()[0]

    def update_index(self) -> Iterator[int]:
        """Bring the index up to date, some articles at a time, and say how many are left; mostly there are none.

        A library that can only be read is searched with the index as it is.
        """
        if self.read_only:
            return
        try:
            yield from self._catch_up()
        except DamagedIndex:
            self._index.renew()
            yield from self._catch_up()

    def search(self, query: Query) -> Iterator[LibraryMatch]:
        """Give the articles that have what is asked for, the best first; see `search_query` for the language.

        The index is brought up to date before, and made anew if it is damaged.

        Raises:
            BadQuery: the query can't be carried out.
        """
        deque(self.update_index(), maxlen=0)
        try:
            yield from self._matches(query)
        except DamagedIndex:  # it shows when the index is asked, so before the first match
            self._index.renew()
            deque(self.update_index(), maxlen=0)
            yield from self._matches(query)

    def _matches(self, query: Query) -> Iterator[LibraryMatch]:
        with self.reading() as connection:
            yield from search(connection, self._index, query)

    def _catch_up(self) -> Iterator[int]:
        with self.reading() as connection:
            left = indexing.waiting(connection, self._index)
        while left:
            batch, left = left[:_BATCH], left[_BATCH:]
            with self.writing() as connection:
                indexing.bring_up_to_date(connection, self._index, batch)
            yield len(left)
