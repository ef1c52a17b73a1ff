"""Notes as rows, always in the offsets of the text that the library keeps."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.article import Article
from reader.errors import NotFound
from reader.library.articles import text_of
from reader.library.belongings import Row
from reader.notes import Note, anchored, carry, locate
from reader.text import Span

_COLUMNS = (
    "article, id, start, end, quote, prefix, suffix, text, color, tags, created, modified, placed, "
    "kind, style, proposed, score, text_hash"
)


def select(connection: sqlite3.Connection, rest: str, *values: object) -> Iterator[tuple[int, Note]]:
    """Give article numbers and notes that the rest of the statement asks for."""
    for row in connection.execute(f"SELECT {_COLUMNS} FROM notes {rest}", values).fetchall():  # noqa: S608
        article, id_, start, end, quote, prefix, suffix, text, color, tags, created, modified, placed, *rest_ = row
        yield (
            article,
            Note(
                id_, Span(start, end), quote, prefix, suffix, text, color, tuple(json.loads(tags)), created, modified,
                bool(placed), *rest_,
            ),
        )  # fmt: skip


def save(connection: sqlite3.Connection, number: int, note: Note) -> None:
    """Write a note, new or changed."""
    values = (
        number, note.id, note.span.start, note.span.end, note.quote, note.prefix, note.suffix, note.text, note.color,
        json.dumps(note.tags, ensure_ascii=False), note.created, note.modified, int(note.placed),
        note.kind, note.style, note.proposed, note.score, note.text_hash,
    )  # fmt: skip
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT OR REPLACE INTO notes ({_COLUMNS}) VALUES ({marks})", values)  # noqa: S608


def save_words(connection: sqlite3.Connection, note: Note) -> bool:
    """Write what a note says and how it looks; its place stays as it is kept. Return whether there is such a note."""
    columns = {
        "text": note.text, "color": note.color, "tags": json.dumps(note.tags, ensure_ascii=False),
        "modified": note.modified, "style": note.style, "proposed": note.proposed,
    }  # fmt: skip
    sets = ", ".join(f"{name} = :{name}" for name in columns)
    return bool(connection.execute(f"UPDATE notes SET {sets} WHERE id = :id", {**columns, "id": note.id}).rowcount)  # noqa: S608


def delete(connection: sqlite3.Connection, id: str) -> None:  # noqa: A002
    """Remove a note.

    Raises:
        NotFound: there is none of that id.
    """
    if not connection.execute("DELETE FROM notes WHERE id = ?", (id,)).rowcount:
        raise missing(id)


def for_reader(connection: sqlite3.Connection, number: int, notes: list[Note], article: Article | None) -> list[Note]:
    """Bring kept notes to the text that the reader has open, if it is another copy."""
    if article is None or not notes or _same_text(connection, number, article):
        return notes
    return carry(notes, text_of(connection, number), article.text)


def for_keeping(connection: sqlite3.Connection, number: int, note: Note, article: Article | None) -> Note:
    """Bring a note from the text that the reader has open to the text that the library keeps."""
    if article is not None and _same_text(connection, number, article):
        return note
    kept = text_of(connection, number)
    if article is not None:
        return carry([note], article.text, kept)[0]
    if not note.placed or note.span.of(kept) == note.quote:
        return note
    located = locate(note, kept)
    if located is None:
        return replace(note, placed=False, score=0.0)
    return anchored(note, kept, located.span, score=located.score)


def make_way(connection: sqlite3.Connection, came: Iterable[Row]) -> None:
    """Delete notes that are about to come in a later wording."""
    later = [(row.values["id"], row.values["modified"]) for row in came if row.table == "notes"]
    connection.executemany("DELETE FROM notes WHERE id = ? AND modified < ?", later)


def follow(connection: sqlite3.Connection, number: int, came: Iterable[Row], text: str) -> None:
    """Bring notes that came to an article with another text to their places in the text that the library keeps."""
    kept = text_of(connection, number)
    if kept != text:
        ids = {row.values["id"] for row in came if row.table == "notes"}
        notes = [note for _, note in select(connection, "WHERE article = ?", number) if note.id in ids]
        for note in carry(notes, text, kept):
            save(connection, number, note)


def missing(id: str) -> NotFound:  # noqa: A002
    """Return the error for an id that no note has."""
    return NotFound("no_such_note", "There is no note {note}.", note=id)


def _same_text(connection: sqlite3.Connection, number: int, article: Article) -> bool:
    row = connection.execute("SELECT text_hash FROM articles WHERE number = ?", (number,)).fetchone()
    return row is not None and row[0] == article.text_hash
