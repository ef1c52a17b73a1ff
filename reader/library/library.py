"""The library: articles, notes and positions, saved as they are made."""

import os
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import platformdirs

from reader.article import Article
from reader.entities.types import Analysis
from reader.library import articles, indexing, likeness, names, note_rows
from reader.library.articles import Entry
from reader.library.database import Database
from reader.library.likeness import Likeness
from reader.library.search import LibraryMatch, search
from reader.library.search_index import DamagedIndex, IndexTrouble, SearchIndex
from reader.notes import Note, comment_notes
from reader.text import Query, fold_key

_FILE, _INDEX = "library.sqlite3", "search.sqlite3"
# Articles that are indexed while other programs wait for the library.
_BATCH = 10


class Library(Database):
    """Everything that a reader keeps, in one folder. Use it from one thread; open another for another thread."""

    def __init__(self, folder: Path) -> None:
        """Open the library in a folder, or make it.

        Raises:
            LibraryTrouble: it can't be opened, or a newer program made it.
        """
        self._index = SearchIndex(folder / _INDEX)
        super().__init__(folder / _FILE)

    def close(self) -> None:
        """Close the library and its index; nothing waits to be saved."""
        self._index.close()
        super().close()

    @staticmethod
    def default_folder() -> Path:
        """Return where the library is if nobody says otherwise."""
        chosen = os.environ.get("XIDU_LIBRARY")
        return Path(chosen) if chosen else Path(platformdirs.user_data_dir("xidu", appauthor=False))

    def add(self, article: Article, path: Path | None = None) -> Entry:
        """Put an article in; one with the same bytes or the same text in another form is there already."""
        place = None if path is None else str(path.absolute())
        with self.reading() as connection:
            number = articles.find_by_bytes(connection, article)
        folded = "" if number is not None else fold_key(article.text)  # before the lock is taken: it may last
        with self.writing() as connection:
            number = articles.find_by_bytes(connection, article)
            number = articles.find_by_text(connection, folded) if number is None and folded else number
            if number is None:
                folded = folded or fold_key(article.text)
                likeness.fill(connection)
                number = articles.insert(connection, article, place, folded)
                likeness.remember(connection, number, folded)
                for note in comment_notes(article):
                    note_rows.save(connection, number, note)
                # An index in trouble keeps nobody from adding: the article waits in the queue.
                with suppress(IndexTrouble):
                    words = indexing.indexed_words(article, folded)
                    indexing.take_in(connection, self._index, number, words)
            elif place is not None:
                connection.execute("UPDATE articles SET path = ? WHERE number = ?", (place, number))
        return self.entry(number)

    def entries(self) -> list[Entry]:
        """Return all articles in the order in which they came."""
        with self.reading() as connection:
            return list(articles.listed(connection, "ORDER BY number"))

    def entry(self, number: int) -> Entry:
        """Return one article's entry.

        Raises:
            NotFound: no article has this number.
        """
        with self.reading() as connection:
            for entry in articles.listed(connection, "WHERE number = ?", number):
                return entry
        raise articles.missing(number)

    def match(self, article: Article) -> Entry | None:
        """Return the entry of the same article: same bytes, else same folded text."""
        with self.reading() as connection:
            number = articles.find_by_bytes(connection, article)
            if number is None and articles.may_hold(connection, article.text):
                number = articles.find_by_text(connection, fold_key(article.text))
        return None if number is None else self.entry(number)

    def versions(self, number: int) -> list[Likeness]:
        """Return the articles that may be versions of this one: their texts were found nearly the same."""
        with self.reading() as connection:
            return likeness.suggested(connection, number)

    def like(self, article: Article) -> list[Likeness]:
        """Return the articles whose text is nearly that of an article, which need not be in the library."""
        with self.reading() as connection:
            return likeness.of_article(connection, article)

    def not_versions(self, number: int, other: int) -> None:
        """Suggest these two no longer as versions of each other."""
        with self.writing() as connection:
            likeness.dismiss(connection, number, other)

    def load(self, number: int) -> Article:
        """Return an article as it was imported.

        Raises:
            NotFound: no article has this number.
        """
        with self.reading() as connection:
            return articles.load(connection, number)

    def remove(self, number: int, *, forget: bool = False) -> None:
        """Take an article out with its notes; with `forget`, nothing of it stays in the files.

        Raises:
            NotFound: no article has this number.
        """
        words = indexing.indexed_words(self.load(number))
        with self.writing() as connection:
            articles.delete(connection, number)
            self._take_out(number, words, forget=forget)
            connection.execute("DELETE FROM unindexed WHERE article = ?", (number,))
        if forget:
            self.forget_traces()

    def _take_out(self, number: int, words: indexing.IndexedWords, *, forget: bool) -> None:
        """Take an article out of the index; one that can't be read is made anew when it is needed."""
        try:
            self._index.take_out(number, words)
            if forget:
                self._index.forget_traces()
        except DamagedIndex:
            self._index.renew()

    def notes(self, number: int, article: Article | None = None) -> list[Note]:
        """Return an article's notes in order.

        Args:
            number: of the article.
            article: the copy that the reader has open; the notes come at their places in it.
        """
        with self.reading() as connection:
            rows = note_rows.select(connection, "WHERE article = ? ORDER BY start, end, created", number)
            return note_rows.for_reader(connection, number, [note for _, note in rows], article)

    def all_notes(self) -> list[tuple[int, Note]]:
        """Return all notes with their article's number, article by article."""
        with self.reading() as connection:
            return list(note_rows.select(connection, "ORDER BY article, start, end, created"))

    def note(self, id: str) -> tuple[int, Note]:  # noqa: A002
        """Return a note with its article's number.

        Raises:
            NotFound: no note has this id.
        """
        with self.reading() as connection:
            for row in note_rows.select(connection, "WHERE id = ?", id):
                return row
        raise note_rows.missing(id)

    def save_note(self, number: int, note: Note, article: Article | None = None) -> None:
        """Save a note, new or changed; when this returns it is on the disk.

        Args:
            number: of the article.
            note: with its place in `article`.
            article: the copy that the reader has open, if it may differ from the one kept here.

        Raises:
            NotFound: no article has this number.
        """
        with self.writing() as connection:
            note_rows.save(connection, number, note_rows.for_keeping(connection, number, note, article))

    def delete_note(self, id: str) -> None:  # noqa: A002
        """Remove a note.

        Raises:
            NotFound: no note has this id.
        """
        with self.writing() as connection:
            note_rows.delete(connection, id)

    def position(self, number: int) -> int:
        """Return the offset where reading stopped."""
        return self.entry(number).position

    def save_position(self, number: int, offset: int, path: Path | None = None) -> None:
        """Remember where reading stopped, that it was now, and the file if it is known."""
        place = None if path is None else str(path.absolute())
        with self.writing() as connection:
            connection.execute(
                "UPDATE articles SET position = ?, opened = ?, path = coalesce(?, path) WHERE number = ?",
                (offset, articles.now(), place, number),
            )

    def recent(self, limit: int = 10) -> list[Entry]:
        """Return the articles read last, the latest first."""
        with self.reading() as connection:
            return list(articles.listed(connection, "WHERE opened IS NOT NULL ORDER BY opened DESC LIMIT ?", limit))

    def save_names(self, number: int, analysis: Analysis) -> None:
        """Keep the names that analysis found in an article: search finds them and who is meant by them."""
        with self.writing() as connection:
            names.save(connection, number, analysis)

    def update_index(self) -> Iterator[int]:
        """Bring the index up to date, some articles at a time, and say how many are left; mostly there are none."""
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
