"""Articles as rows: what goes in, what a list shows, and an article back again."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from reader.article import Article, from_json, to_json
from reader.errors import NotFound
from reader.text import hash_text

_LISTED = """SELECT number, title, author, source, site, published, added, sha256, name, path, opened,
    position, furthest, script, length,
    (SELECT count(*) FROM notes WHERE notes.article = articles.number) AS notes,
    (SELECT json_group_array(tags) FROM notes WHERE notes.article = articles.number) AS tag_lists,
    (SELECT json_group_array(tag) FROM article_tags WHERE article_tags.article = articles.number) AS own_tags
    FROM articles"""


@dataclass(frozen=True, slots=True)
class Entry:
    """An article in the library, as lists show it.

    Attributes:
        number: its own for ever, shown as `@3`.
        title: of the article.
        author: as the source states it.
        source: as the source states it.
        site: that it stood on, as the source states it.
        published: ISO 8601 as far as known.
        added: ISO 8601, UTC.
        notes: how many.
        tags: its own and those of its notes, most used first.
        sha256: of its bytes.
        path: where it was last opened from.
        opened: ISO 8601, UTC; None if it never was.
        position: offset of the original where reading stopped.
        furthest: offset of the original up to which the article has been on the screen; its length where all was.
        script: that the reader chose for it (`original`, `s`, `tw` …); None if it opens in the usual one.
        name: the file's name.
        length: of the original, in code points.
    """

    number: int
    title: str
    author: str | None
    source: str | None
    site: str | None
    published: str | None
    added: str
    notes: int
    tags: tuple[str, ...]
    sha256: str
    path: str | None
    opened: str | None
    position: int
    furthest: int
    script: str | None
    name: str
    length: int


def now() -> str:
    """Return the time as it is stored."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def find_by_bytes(connection: sqlite3.Connection, article: Article) -> int | None:
    """Return the number of the article with the same bytes."""
    return number_by_sha256(connection, _sha256(article))


def number_by_sha256(connection: sqlite3.Connection, sha256: str) -> int | None:
    """Return the number of the article whose bytes have this SHA-256."""
    return _first(connection, "sha256 = ?", sha256)


def find_by_text(connection: sqlite3.Connection, folded: str) -> int | None:
    """Return the number of the article with the same folded text."""
    return _first(connection, "folded_hash = ?", hash_text(folded))


def may_hold(connection: sqlite3.Connection, text: str) -> bool:
    """Say whether any article is of a length that this text's fold can have: folding a long text takes its time."""
    letters = len("".join(text.split()))
    return _first(connection, "folded_length BETWEEN ? AND ?", letters // 2, letters * 3) is not None


def insert(
    connection: sqlite3.Connection, article: Article, path: str | None, folded: str, number: int | None = None
) -> int:
    """Put an article in, with its folded text, under a number that was its own before, or a new one; return that."""
    document = to_json(article)
    document.pop("text", None)
    metadata = article.metadata
    values: dict[str, Any] = {
        "number": number,
        "sha256": _sha256(article),
        "text_hash": article.text_hash,
        "folded_hash": hash_text(folded),
        "folded_length": len(folded),
        "raw": article.raw,
        "text": article.text.encode("utf-8", "surrogatepass"),
        "document": json.dumps(document, ensure_ascii=True),
        "importer": article.importer,
        "name": article.name,
        "path": path,
        "title": article.title,
        "author": metadata.author,
        "source": metadata.source,
        "site": metadata.site,
        "published": metadata.published,
        "added": now(),
        "length": len(article.text),
    }
    names, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
    cursor = connection.execute(f"INSERT INTO articles ({names}) VALUES ({marks})", values)  # noqa: S608
    number = int(cursor.lastrowid or 0)
    connection.executemany(
        "INSERT INTO images (article, place, data) VALUES (?, ?, ?)",
        ((number, place, image.data) for place, image in enumerate(article.images)),
    )
    return number


def delete(connection: sqlite3.Connection, number: int) -> None:
    """Take an article out, with its notes and names."""
    if not connection.execute("DELETE FROM articles WHERE number = ?", (number,)).rowcount:
        raise missing(number)


def load(connection: sqlite3.Connection, number: int) -> Article:
    """Return an article as it was imported."""
    row = connection.execute("SELECT raw, text, document FROM articles WHERE number = ?", (number,)).fetchone()
    if row is None:
        raise missing(number)
    document: dict[str, Any] = json.loads(row[2])
    document["text"] = _decoded(row[1])
    images = connection.execute("SELECT data FROM images WHERE article = ? ORDER BY place", (number,))
    return from_json(document, bytes(row[0]), [bytes(image[0]) for image in images])


def text_of(connection: sqlite3.Connection, number: int) -> str:
    """Return an article's original text."""
    row = connection.execute("SELECT text FROM articles WHERE number = ?", (number,)).fetchone()
    if row is None:
        raise missing(number)
    return _decoded(row[0])


def text_in(values: Mapping[str, Any]) -> str:
    """Return the original text in a row of an article."""
    return _decoded(values["text"])


def listed(connection: sqlite3.Connection, rest: str, *values: object) -> Iterator[Entry]:
    """Give the entries that the rest of the statement asks for."""
    cursor = connection.execute(f"{_LISTED} {rest}", values)
    names = [column[0] for column in cursor.description]
    for row in cursor.fetchall():
        fields = dict(zip(names, row, strict=True))
        tags = _tags([*json.loads(fields.pop("tag_lists")), fields.pop("own_tags")])
        yield Entry(**fields, tags=tags)


def missing(number: int) -> NotFound:
    """Return the error for a number that no article has."""
    return NotFound("no_such_article", "The library has no article @{number}.", number=number)


def _first(connection: sqlite3.Connection, condition: str, *values: object) -> int | None:
    statement = f"SELECT number FROM articles WHERE {condition} ORDER BY number LIMIT 1"  # noqa: S608 - our own words
    row = connection.execute(statement, values).fetchone()
    return None if row is None else int(row[0])


def _decoded(text: bytes) -> str:
    return bytes(text).decode("utf-8", "surrogatepass")


def _sha256(article: Article) -> str:
    return article.metadata.sha256 or hashlib.sha256(article.raw).hexdigest()


def _tags(tag_lists: list[str]) -> tuple[str, ...]:
    counts: dict[str, int] = {}
    for tags in tag_lists:
        for tag in json.loads(tags):
            counts[tag] = counts.get(tag, 0) + 1
    return tuple(sorted(counts, key=lambda tag: (-counts[tag], tag)))
