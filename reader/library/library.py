"""The library: articles, notes and positions, saved as they are made."""

import os
from pathlib import Path

from reader.article import Article
from reader.library import articles, belongings, corrections, note_rows
from reader.library.articles import Entry
from reader.library.copies import likeness
from reader.library.safety.moving import usual_folder
from reader.library.search.searchable import Searchable
from reader.notes import Note, comment_notes
from reader.text import fold_key

FILE = "library.sqlite3"
# What another reading of an article's bytes makes anew, or what has places in its text that must be found again.
_OF_TEXT = belongings.MADE_FROM_TEXT | {
    belongings.ARTICLES,
    "images",
    "names",
    "dates",
    "notes",
    "corrections",
    "unindexed",
}


class Library(Searchable):
    """Everything that a reader keeps, in one folder. Use it from one thread; open another for another thread."""

    def __init__(self, folder: Path) -> None:
        """Open the library in a folder, or make it.

        Raises:
            LibraryTrouble: it can't be opened, or a newer program made it.
        """
        super().__init__(folder / FILE)

    @staticmethod
    def default_folder() -> Path:
        """Return where the library is if nobody says otherwise.

        Raises:
            LibraryTrouble: it was moved to a folder that isn't there now.
        """
        chosen = os.environ.get("XIDU_LIBRARY")
        if chosen:
            return Path(chosen)
        return usual_folder()

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
                self.take_in(connection, number, article, folded)
            elif place is not None:
                connection.execute("UPDATE articles SET path = ? WHERE number = ?", (place, number))
        return self.entry(number)

    def replace(self, number: int, article: Article) -> None:
        """Put a new reading of an article's bytes in the place of the old one; its notes are carried over.

        Raises:
            NotFound: no article has this number.
        """
        folded = fold_key(article.text)
        before, old = self.entry(number), self.load(number)
        with self.writing() as connection:
            notes = note_rows.for_reader(connection, number, self.notes(number), article)
            corrected = corrections.kept_for(connection, number)
            others = [row for row in belongings.rows(connection, number) if row.table not in _OF_TEXT]
            articles.delete(connection, number)
            articles.insert(connection, article, before.path, folded, number)
            connection.execute(
                "UPDATE articles SET added = ?, opened = ?, script = ? WHERE number = ?",
                (before.added, before.opened, before.script, number),
            )
            likeness.remember(connection, number, folded)
            for note in notes:
                note_rows.save(connection, number, note)
            corrections.put_back(connection, corrected, old.text, article.text)
            for row in others:
                belongings.put(connection, row)
            self.take_out(connection, number, old)
            self.take_in(connection, number, article, folded)

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

    def number_of(self, article: Article) -> int | None:
        """Return the number of the article with these very bytes; quick, unlike `match`, which folds the text."""
        with self.reading() as connection:
            return articles.find_by_bytes(connection, article)

    def load(self, number: int) -> Article:
        """Return an article as it was imported.

        Raises:
            NotFound: no article has this number.
        """
        with self.reading() as connection:
            return articles.load(connection, number)

    def remove(self, number: int) -> None:
        """Take an article out for good, with all that belongs to it; `Bin` keeps it, or leaves no trace of it.

        Raises:
            NotFound: no article has this number.
        """
        article = self.load(number)
        with self.writing() as connection:
            articles.delete(connection, number)
            self.take_out(connection, number, article)

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

    def save_note(self, number: int, note: Note, article: Article | None = None, *, moved: bool = True) -> None:
        """Save a note, new or changed; when this returns it is on the disk.

        Args:
            number: of the article.
            note: with its place in `article`.
            article: the copy that the reader has open, if it may differ from the one kept here.
            moved: whether it may have another place than it is kept with; looking for one takes its time in a book.

        Raises:
            NotFound: no article has this number.
        """
        with self.writing() as connection:
            if not moved and note_rows.save_words(connection, note):
                return
            note_rows.save(connection, number, note_rows.for_keeping(connection, number, note, article))

    def delete_note(self, id: str) -> None:  # noqa: A002
        """Remove a note.

        Raises:
            NotFound: no note has this id.
        """
        with self.writing() as connection:
            note_rows.delete(connection, id)

    def save_position(
        self,
        number: int,
        offset: int,
        path: Path | None = None,
        *,
        seen: int = 0,
        script: str | None = None,
        at: str | None = None,
    ) -> None:
        """Remember where reading stopped, and that it was now.

        Args:
            number: of the article.
            offset: of the original, at the top of the page.
            path: the file, if it is known.
            seen: offset up to which the text has been on the screen.
            script: that the reader chose for this article, if it was now.
            at: when it was, as `now` says it, if not now; what was remembered later than that stays.
        """
        place = None if path is None else str(path.absolute())
        with self.writing() as connection:
            connection.execute(
                "UPDATE articles SET position = ?1, furthest = max(furthest, ?1, ?2), opened = ?3, "
                "path = coalesce(?4, path), script = coalesce(?5, script) "
                "WHERE number = ?6 AND (opened IS NULL OR opened <= ?3)",
                (offset, seen, at or articles.now(), place, script, number),
            )

    def recent(self, limit: int = 10) -> list[Entry]:
        """Return the articles read last, the latest first."""
        with self.reading() as connection:
            return list(articles.listed(connection, "WHERE opened IS NOT NULL ORDER BY opened DESC LIMIT ?", limit))
