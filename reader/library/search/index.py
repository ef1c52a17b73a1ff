"""The index of the library's words: a file beside the library that can be thrown away at any time.

It holds no text, only which folded character stands where, so taking an article out needs the very words that were put
in. What is small or may change (titles, notes, names, authors) is kept as folded text and looked through.
"""

import hashlib
import sqlite3
import unicodedata
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from reader.errors import LibraryTrouble
from reader.text import fold_fingerprint, pieces

_LAYOUT = 2
_PATIENCE_S = 10
_BEGINNING = 9
_AT_ONCE = 2_000
_TABLES = (
    "CREATE TABLE made (by TEXT NOT NULL)",
    "CREATE TABLE articles (number INTEGER PRIMARY KEY, text_hash TEXT NOT NULL, beginning TEXT NOT NULL)",
    # Each character is a word; what is no letter has been left out before, so the simplest tokenizer knows them all.
    "CREATE VIRTUAL TABLE words USING fts5 (letters, content = '', tokenize = 'ascii')",
    # Which two letters follow each other in which articles: what a query in pinyin may mean is many pairs.
    "CREATE VIRTUAL TABLE pairs USING fts5 (letters, content = '', detail = none, tokenize = 'ascii')",
    "CREATE VIRTUAL TABLE known_pairs USING fts5vocab (pairs, 'row')",
    "CREATE TABLE characters (letter TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE extras (article INTEGER NOT NULL, kind TEXT NOT NULL, letters TEXT NOT NULL)",
    "CREATE INDEX extras_by_article ON extras (article)",
)


class IndexTrouble(LibraryTrouble):
    """The index can't be used now: another program holds it, or the disk is full."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "index_trouble", "The search index {path} can't be used: {reason}.", path=str(path), reason=reason
        )


class DamagedIndex(IndexTrouble):
    """The index can't be read or doesn't fit the library; it must be made anew."""


@dataclass(frozen=True, slots=True)
class IndexedWords:
    """What an article is found by, folded.

    Attributes:
        text_hash: of the original text.
        letters: folded, with its proposals put in.
    """

    text_hash: str
    letters: str


class SearchIndex:
    """Finds the numbers of articles by folded characters. Opened when it is first asked."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.read_only = False
        self._connection: sqlite3.Connection | None = None
        self._characters: set[str] = set()

    def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._characters = set()

    def renew(self) -> None:
        """Throw the index away; an empty one is there at the next question."""
        self.close()
        for suffix in ("", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                self._path.with_name(self._path.name + suffix).unlink()

    def known(self) -> Mapping[int, str]:
        """Return the articles that are in, each with the hash of its text."""
        with self._asking() as connection:
            return dict(connection.execute("SELECT number, text_hash FROM articles"))

    def count(self) -> int:
        """Return how many articles are in."""
        with self._asking() as connection:
            return connection.execute("SELECT count(*) FROM articles").fetchone()[0]

    def text_hash(self, number: int) -> str | None:
        """Return the hash of the text whose words are in for an article; None if none are."""
        with self._asking() as connection:
            row = connection.execute("SELECT text_hash FROM articles WHERE number = ?", (number,)).fetchone()
            return None if row is None else row[0]

    def put(self, number: int, words: IndexedWords | None, extras: Iterable[tuple[str, str]]) -> None:
        """Take an article in.

        Args:
            number: of the article.
            words: what it is found by; None where that is in already.
            extras: folded texts that belong to it, each with its kind; they replace those of before.

        Raises:
            DamagedIndex: another article of this number is in.
        """
        new = set[str]()
        with self._changing() as connection:
            if words is not None:
                known = connection.execute("SELECT text_hash FROM articles WHERE number = ?", (number,)).fetchone()
                if known is None:
                    letters = spaced(words.letters)
                    beginning = letters[:_BEGINNING].strip()
                    connection.execute("INSERT INTO articles VALUES (?, ?, ?)", (number, words.text_hash, beginning))
                    connection.execute("INSERT INTO words (rowid, letters) VALUES (?, ?)", (number, letters))
                    connection.execute("INSERT INTO pairs (rowid, letters) VALUES (?, ?)", (number, _paired(letters)))
                    for piece in pieces(letters):
                        new.update(piece)
                    new -= self._characters | {" "}
                    connection.executemany("INSERT OR IGNORE INTO characters VALUES (?)", new)
                elif known[0] != words.text_hash:
                    raise DamagedIndex(self._path, f"@{number}")
            connection.execute("DELETE FROM extras WHERE article = ?", (number,))
            rows = [(number, kind, _plain(letters)) for kind, letters in extras if letters]
            connection.executemany("INSERT INTO extras VALUES (?, ?, ?)", rows)
        self._characters |= new

    def take_out(self, number: int, words: IndexedWords | None) -> None:
        """Take an article out; without its words it is only known no more."""
        with self._changing() as connection:
            known = connection.execute("DELETE FROM articles WHERE number = ?", (number,)).rowcount
            if known and words is not None:
                letters = spaced(words.letters)
                for table, held in (("words", letters), ("pairs", _paired(letters))):
                    statement = f"INSERT INTO {table} ({table}, rowid, letters) VALUES ('delete', ?, ?)"  # noqa: S608
                    connection.execute(statement, (number, held))
            connection.execute("DELETE FROM extras WHERE article = ?", (number,))

    def forget_traces(self) -> None:
        """Overwrite what was taken out."""
        with self._asking() as connection:
            connection.execute("INSERT INTO words (words) VALUES ('optimize')")
            connection.execute("INSERT INTO pairs (pairs) VALUES ('optimize')")
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def numbers(self, expression: str) -> set[int]:
        """Return the articles that meet an expression of FTS5."""
        with self._asking() as connection:
            return {row[0] for row in connection.execute("SELECT rowid FROM words WHERE words MATCH ?", (expression,))}

    def with_pairs(self, pairs: Iterable[str]) -> set[int]:
        """Return the articles in which any of some pairs of letters follow each other."""
        asked = list(pairs)
        found: set[int] = set()
        with self._asking() as connection:
            for at in range(0, len(asked), _AT_ONCE):
                part = asked[at : at + _AT_ONCE]
                statement = f"SELECT term FROM known_pairs WHERE term IN ({', '.join('?' * len(part))})"  # noqa: S608
                known = " OR ".join(f'"{term}"' for (term,) in connection.execute(statement, part))
                if known:
                    rows = connection.execute("SELECT rowid FROM pairs WHERE pairs MATCH ?", (known,))
                    found.update(row[0] for row in rows)
        return found

    def ranks(self, expression: str) -> dict[int, float]:
        """Return the articles that meet an expression of FTS5, each with its rank: the lower, the better."""
        with self._asking() as connection:
            return dict(connection.execute("SELECT rowid, rank FROM words WHERE words MATCH ?", (expression,)))

    def characters(self) -> frozenset[str]:
        """Return all characters that occur in any article."""
        with self._asking() as connection:
            return frozenset(row[0] for row in connection.execute("SELECT letter FROM characters"))

    def with_extras(self, key: str, kinds: Iterable[str] = ()) -> set[int]:
        """Return the articles with folded texts of some kinds, or of any, that contain a folded key."""
        chosen = tuple(kinds)
        where = f"AND kind IN ({', '.join('?' * len(chosen))})" if chosen else ""
        statement = f"SELECT DISTINCT article FROM extras WHERE instr(letters, ?) {where}"  # noqa: S608
        with self._asking() as connection:
            return {row[0] for row in connection.execute(statement, (_plain(key), *chosen))}

    @contextmanager
    def _asking(self) -> Generator[sqlite3.Connection]:
        try:
            yield self._opened()
        except sqlite3.Error as error:
            passing = self.read_only or getattr(error, "sqlite_errorcode", 0) & 0xFF in _PASSING
            raise (IndexTrouble if passing else DamagedIndex)(self._path, str(error)) from error

    @contextmanager
    def _changing(self) -> Generator[sqlite3.Connection]:
        with self._asking() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None and self.read_only:
            # Writing to it is refused, and what is wrong with it can't be mended here.
            self._connection = sqlite3.connect(
                f"{self._path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
            )
        elif self._connection is None:
            self._connection = sqlite3.connect(self._path, isolation_level=None, timeout=_PATIENCE_S)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.execute("PRAGMA cache_size = -16000")
            self._prepare(self._connection)
        return self._connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Make the tables where they are missing; those of other folds or another layout are of no use."""
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'made'").fetchone() is None:
            connection.execute("BEGIN IMMEDIATE")
            if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'made'").fetchone() is None:
                for statement in _TABLES:
                    connection.execute(statement)
                connection.execute("INSERT INTO made VALUES (?)", (_maker(),))
            connection.execute("COMMIT")
        if connection.execute("SELECT by FROM made").fetchall() != [(_maker(),)]:
            raise DamagedIndex(self._path, "another version made it")
        # Blocks that were overwritten may look like an index without words: the newest article must be found.
        newest = connection.execute("SELECT number, beginning FROM articles ORDER BY number DESC LIMIT 1").fetchone()
        if newest and newest[1]:
            found = "SELECT 1 FROM words WHERE words MATCH ? AND rowid = ?"
            if connection.execute(found, (f'"{newest[1]}"', newest[0])).fetchone() is None:
                raise DamagedIndex(self._path, "words are missing")


_PASSING = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY})


def spaced(folded: str) -> str:
    """Return the letters of a folded text with a space between any two: each is a word of the index."""
    return _plain(" ".join(filter(None, (" ".join(filter(str.isalnum, piece)) for piece in pieces(folded)))))


def _paired(letters: str) -> str:
    """Return the different pairs of letters that follow each other among spaced letters."""
    words = (word for piece in pieces(letters) for word in piece.split())
    return " ".join(dict.fromkeys(one + other for one, other in pairwise(words)))


def phrases(key: str) -> str:
    """Return the expression for a folded key; empty where nothing in it is a letter.

    What is no letter has no place in the index, so each run of letters is a phrase of its own.
    """
    runs = "".join(letter if letter.isalnum() else " " for letter in _plain(key)).split()
    return " ".join(f'"{spaced(run)}"' for run in runs)


def _plain(text: str) -> str:
    """Leave out halves of surrogate pairs, which no file takes."""
    return text.encode("utf-8", "ignore").decode("utf-8")


@cache
def _maker() -> str:
    """Return what the index depends on: its layout, the folds, and which characters are letters."""
    facts = (_LAYOUT, fold_fingerprint(), unicodedata.unidata_version)
    return hashlib.sha256(repr(facts).encode()).hexdigest()
