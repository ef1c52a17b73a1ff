"""Which articles are alike: nearly the same text under another title, cut, corrected, or from another site.

Of each article a sketch is kept: the smallest hash in each of 128 classes of its shingles, which are the runs of five
characters of the folded text. The share of classes in which two sketches agree estimates the share of shingles that
the two texts have in common. Four neighbouring hashes are a band; only articles that share a band are compared.
"""

import sqlite3
from collections.abc import Iterator
from hashlib import blake2b
from typing import NamedTuple

from reader.article import Article
from reader.text import fold_key

CLASSES, _ROWS, _SHINGLE = 128, 4, 5
_LEAST_LETTERS = 40
LEAST = 0.5
_FILL_AT_ONCE = 200
_MIX = (0xBF58476D1CE4E5B9, 0x94D049BB133111EB)
_EMPTY = 0xFFFFFFFF


class Likeness(NamedTuple):
    """An article of the library and how much of the text it shares, 0 to 1."""

    number: int
    similarity: float


def sketch(folded: str) -> bytes | None:
    """Return the sketch of a folded text; None for one too short to be told from others."""
    import numpy as np  # noqa: PLC0415 - opening the library must not wait for it

    letters = "".join(filter(str.isalnum, folded))
    if len(letters) < _LEAST_LETTERS:
        return None
    codes = np.frombuffer(letters.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.uint64)
    with np.errstate(over="ignore"):
        hashes = np.zeros(len(codes) - _SHINGLE + 1, dtype=np.uint64)
        for at in range(_SHINGLE):
            hashes = hashes * np.uint64(1_000_003) + codes[at : at + len(hashes)]
        for factor in _MIX:
            hashes = (hashes ^ (hashes >> np.uint64(30))) * np.uint64(factor)
    hashes = np.unique(hashes ^ (hashes >> np.uint64(31)))
    # Sorted, so the smallest hash of a class is the first: the class is the topmost seven bits.
    classes = (hashes >> np.uint64(57)).astype(np.intp)
    first = np.concatenate(([True], classes[1:] != classes[:-1]))
    minima = np.full(CLASSES, _EMPTY, dtype="<u4")
    minima[classes[first]] = (hashes[first] >> np.uint64(25)) & np.uint64(0xFFFFFFFE)
    return minima.tobytes()


def similarity(one: bytes, other: bytes) -> float:
    """Return the share of shingles that two texts have in common, as far as their sketches tell."""
    import numpy as np  # noqa: PLC0415

    first, second = np.frombuffer(one, dtype="<u4"), np.frombuffer(other, dtype="<u4")
    either = (first != _EMPTY) | (second != _EMPTY)
    return float((first == second)[either].mean()) if either.any() else 0.0


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
