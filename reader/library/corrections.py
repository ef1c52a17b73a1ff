"""The reader's corrections, kept for one article or for all, in the offsets of the text that the library keeps."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.article import Article
from reader.entities.corrections.article import corrected_article
from reader.entities.corrections.rules import Correction, in_force
from reader.library.articles import load, text_of
from reader.library.database import Database
from reader.notes import carry, make_note
from reader.text import Span

_COLUMNS = "id, article, action, surface, type, was, value, start, end, quote, created"


@dataclass(frozen=True, slots=True)
class KeptCorrection:
    """A correction with the number of its article (None where it holds in all) and the words at its place, as found."""

    correction: Correction
    number: int | None
    quote: str = ""


class Corrections:
    """The corrections in a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, number: int | None, article: Article | None = None) -> tuple[Correction, ...]:
        """Return the corrections that hold in an article, in the order in which they do.

        Args:
            number: of the article; None gives those for all.
            article: the copy that the reader has open; places come as they are in it, those not found there are left
                out.
        """
        with self._database.reading() as connection:
            kept = list(_select(connection, "WHERE article IS NULL OR article = ?", number))
            placed = [one.correction for one in kept if one.correction.span is not None]
            if article is None or number is None or not placed or _same_text(connection, number, article):
                return in_force(one.correction for one in kept)
            carried = _carried(placed, text_of(connection, number), article.text)
        return in_force([*(one.correction for one in kept if one.correction.span is None), *carried])

    def all(self) -> list[KeptCorrection]:
        """Return all corrections: those for all articles, then article by article, by age."""
        with self._database.reading() as connection:
            return list(_select(connection, "ORDER BY article IS NOT NULL, article, created, rowid"))

    def save(self, number: int | None, correction: Correction, article: Article | None = None) -> None:
        """Write a correction, new or changed.

        Args:
            number: of its article; of one for all articles it doesn't matter.
            correction: with its place in `article`.
            article: the copy that the reader has open, if it may differ from the one kept here.
        """
        with self._database.writing() as connection:
            of = None if correction.everywhere else number
            quote = ""
            if correction.span is not None and of is not None:
                text = text_of(connection, of)
                if article is not None and not _same_text(connection, of, article):
                    correction = next(iter(_carried([correction], article.text, text)), correction)
                quote = (correction.span or Span(0, 0)).of(text)
            _insert(connection, KeptCorrection(correction, of, quote))

    def number_of(self, text_hash: str) -> int | None:
        """Return the number of the article with a text of this SHA-256, as `Article.text_hash` gives it."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT number FROM articles WHERE text_hash = ?", (text_hash,)).fetchone()
        return None if row is None else int(row[0])

    def hashes(self) -> dict[int, str]:
        """Return the SHA-256 of each article's text by its number."""
        with self._database.reading() as connection:
            return dict(connection.execute("SELECT number, text_hash FROM articles").fetchall())

    def titles(self) -> dict[int, str]:
        """Return the title of each article that has corrections by its number."""
        with self._database.reading() as connection:
            asked = "SELECT number, title FROM articles WHERE number IN (SELECT article FROM corrections)"
            return dict(connection.execute(asked).fetchall())

    def delete(self, ids: Iterable[str]) -> None:
        """Remove corrections."""
        with self._database.writing() as connection:
            connection.executemany("DELETE FROM corrections WHERE id = ?", [(each,) for each in ids])


def load_as_corrected(connection: sqlite3.Connection, number: int) -> Article:
    """Return an article as the reader has it.

    Raises:
        NotFound: no article has this number.
    """
    return corrected_article(load(connection, number), in_force(one.correction for one in kept_for(connection, number)))


def put_back(connection: sqlite3.Connection, kept: Iterable[KeptCorrection], old: str, new: str) -> None:
    """Write an article's corrections again after another reading of it has taken its place.

    A place that the new text doesn't have stays with its words, and holds nowhere until a text has it again.
    """
    for one in kept:
        moved = one
        if one.correction.span is not None:
            found = next(iter(_carried([one.correction], old, new)), None)
            quote = one.quote if found is None else (found.span or Span(0, 0)).of(new)
            moved = replace(one, correction=found or one.correction, quote=quote)
        _insert(connection, moved)


def kept_for(connection: sqlite3.Connection, number: int) -> list[KeptCorrection]:
    """Return the corrections of one article alone, as rows have them."""
    return list(_select(connection, "WHERE article = ?", number))


def _select(connection: sqlite3.Connection, rest: str, *values: object) -> Iterable[KeptCorrection]:
    for row in connection.execute(f"SELECT {_COLUMNS} FROM corrections {rest}", values).fetchall():  # noqa: S608
        id_, number, action, surface, type_, was, value, start, end, quote, created = row
        span = None if start is None else Span(start, end)
        found = Correction(action, surface, type_, was, value, span, number is None, id_, created)
        yield KeptCorrection(found, number, quote)


def _insert(connection: sqlite3.Connection, kept: KeptCorrection) -> None:
    one = kept.correction
    place = (None, None) if one.span is None else (one.span.start, one.span.end)
    values = (
        one.id,
        kept.number,
        one.action,
        one.surface,
        one.type,
        one.was,
        one.value,
        *place,
        kept.quote,
        one.created,
    )
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT OR REPLACE INTO corrections ({_COLUMNS}) VALUES ({marks})", values)  # noqa: S608


def _carried(corrections: Sequence[Correction], old: str, new: str) -> list[Correction]:
    """Bring places from one text to another, as notes are; those not found are left out."""
    notes = [make_note(old, one.span) for one in corrections if one.span is not None]
    carried = carry(notes, old, new)
    return [replace(one, span=note.span) for one, note in zip(corrections, carried, strict=True) if note.placed]


def _same_text(connection: sqlite3.Connection, number: int, article: Article) -> bool:
    row = connection.execute("SELECT text_hash FROM articles WHERE number = ?", (number,)).fetchone()
    return row is not None and row[0] == article.text_hash
