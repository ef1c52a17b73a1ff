"""Which articles are alike: nearly the same text under another title, cut, corrected, or from another site.

Of each article a sketch is kept: the smallest hash in each of 128 classes of its shingles, which are the runs of five
characters of the folded text. The share of classes in which two sketches agree estimates the share of shingles that
the two texts have in common. Four neighbouring hashes are a band; only articles that share a band are compared.
"""

import sqlite3
import struct
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import chain, islice, repeat
from typing import NamedTuple

from reader.article import Article
from reader.text import fold_key, pieces

CLASSES, _ROWS, _SHINGLE = 128, 4, 5
_LEAST_LETTERS = 40
LEAST = 0.5
_FILL_AT_ONCE = 200
_BASE = 1_000_003
_MIX = (0xBF58476D1CE4E5B9, 0x94D049BB133111EB)
_ABOVE = 1 << 64
_BITS = _ABOVE - 1
_EMPTY = 0xFFFFFFFF
_NEITHER = (_EMPTY, _EMPTY)
_MINIMA = struct.Struct(f"<{CLASSES}I")


class Likeness(NamedTuple):
    """An article of the library and how much of the text it shares, 0 to 1."""

    number: int
    similarity: float


def sketch(folded: str) -> bytes | None:
    """Return the sketch of a folded text; None for one too short to be told from others."""
    codes = [ord(letter) for piece in pieces(folded) for letter in filter(str.isalnum, piece)]
    if len(codes) < _LEAST_LETTERS:
        return None
    smallest = [_ABOVE] * CLASSES
    for value in islice(_hashes(codes), _SHINGLE - 1, None):
        if value < smallest[value >> 57]:  # noqa: PLR1730 - `min` would be called for every letter
            smallest[value >> 57] = value
    return _MINIMA.pack(*(_EMPTY if value == _ABOVE else value >> 25 & 0xFFFFFFFE for value in smallest))


def _hashes(codes: Sequence[int]) -> Iterator[int]:
    """Give a hash of 64 bits of the shingle that ends with each letter, the first few of less than a shingle.

    Python's own numbers: the 0.7 µs a letter are less than what loading a library for it would take of most articles.
    """
    leaving = pow(_BASE, _SHINGLE, 1 << 64)
    rolled = 0
    for code, gone in zip(codes, chain(repeat(0, _SHINGLE), codes), strict=False):
        rolled = rolled * _BASE + code - gone * leaving & _BITS
        mixed = (rolled ^ rolled >> 30) * _MIX[0] & _BITS
        mixed = (mixed ^ mixed >> 30) * _MIX[1] & _BITS
        yield mixed ^ mixed >> 31


def similarity(one: bytes, other: bytes) -> float:
    """Return the share of shingles that two texts have in common, as far as their sketches tell."""
    pairs = [pair for pair in zip(_MINIMA.unpack(one), _MINIMA.unpack(other), strict=True) if pair != _NEITHER]
    return sum(first == second for first, second in pairs) / len(pairs) if pairs else 0.0


def remember(connection: sqlite3.Connection, number: int, folded: str) -> list[Likeness]:
    """Keep an article's sketch, and return the articles that were there already and are like it."""
    mark = sketch(folded)
    connection.execute("INSERT OR REPLACE INTO sketches (article, minima) VALUES (?, ?)", (number, mark or b""))
    if mark is None:
        return []
    found = list(candidates(connection, mark, number))
    connection.executemany(
        "INSERT OR IGNORE INTO sketch_bands (band, article) VALUES (?, ?)", ((band, number) for band in _bands(mark))
    )
    connection.executemany(
        "INSERT OR REPLACE INTO likenesses (article, other, similarity) VALUES (?, ?, ?)",
        ((number, each.number, each.similarity) for each in found),
    )
    return found


def candidates(
    connection: sqlite3.Connection, mark: bytes, but: int | None = None, least: float = LEAST
) -> Iterator[Likeness]:
    """Give the articles whose text is like that of a sketch, the likest first.

    Args:
        connection: the library's.
        mark: the sketch.
        but: an article to leave out.
        least: the least similarity.
    """
    bands = _bands(mark)
    marks = ", ".join("?" * len(bands))
    rows = connection.execute(
        "SELECT article, minima FROM sketches WHERE article IN "  # noqa: S608 - question marks only
        f"(SELECT article FROM sketch_bands WHERE band IN ({marks}))",
        bands,
    ).fetchall()
    found = [Likeness(int(number), round(similarity(mark, bytes(minima)), 3)) for number, minima in rows]
    yield from sorted(
        (each for each in found if each.number != but and each.similarity >= least),
        key=lambda each: (-each.similarity, each.number),
    )


def of_article(connection: sqlite3.Connection, article: Article, but: int | None = None) -> list[Likeness]:
    """Return the articles of the library that are like an article, in it or not."""
    mark = sketch(fold_key(article.text))
    return [] if mark is None else list(candidates(connection, mark, but))


def suggested(connection: sqlite3.Connection, number: int) -> list[Likeness]:
    """Return the articles that were found alike when this one or they came, the likest first."""
    rows = connection.execute(
        "SELECT other, similarity FROM likenesses WHERE article = ?1 AND NOT dismissed UNION "
        "SELECT article, similarity FROM likenesses WHERE other = ?1 AND NOT dismissed ORDER BY 2 DESC, 1",
        (number,),
    )
    return [Likeness(int(other), float(share)) for other, share in rows.fetchall()]


def dismiss(connection: sqlite3.Connection, number: int, other: int) -> None:
    """Remember that two articles are not to be suggested as versions of each other."""
    changed = connection.execute(
        "UPDATE likenesses SET dismissed = 1 WHERE (article = ?1 AND other = ?2) OR (article = ?2 AND other = ?1)",
        (number, other),
    )
    if not changed.rowcount:  # they were taken for versions for another reason, such as their titles
        connection.execute(
            "INSERT INTO likenesses (article, other, similarity, dismissed) VALUES (?, ?, 0, 1)", (number, other)
        )


def dismissed(connection: sqlite3.Connection, number: int) -> set[int]:
    """Return the articles that are not to be suggested as versions of this one."""
    rows = connection.execute(
        "SELECT other FROM likenesses WHERE article = ?1 AND dismissed UNION "
        "SELECT article FROM likenesses WHERE other = ?1 AND dismissed",
        (number,),
    )
    return {int(row[0]) for row in rows.fetchall()}


def fill(connection: sqlite3.Connection) -> None:
    """Make sketches for articles that came before there were any, some at a time."""
    rows = connection.execute(
        "SELECT number, text FROM articles WHERE number NOT IN (SELECT article FROM sketches) ORDER BY number LIMIT ?",
        (_FILL_AT_ONCE,),
    ).fetchall()
    for number, text in rows:
        remember(connection, int(number), fold_key(bytes(text).decode("utf-8", "surrogatepass")))


def _bands(mark: bytes) -> list[int]:
    """Return the bands as signed numbers that SQLite can hold; empty classes make none."""
    width = 4 * _ROWS
    pieces = (mark[at : at + width] for at in range(0, len(mark), width))
    return [
        int.from_bytes(blake2b(bytes([place]) + piece, digest_size=8).digest(), "little", signed=True)
        for place, piece in enumerate(pieces)
        if piece != b"\xff" * width
    ]
