"""Keeps the index in step with the library: what changed stands in a queue until the index has it.

Triggers of the database fill the queue, so no change can pass it by, whichever program makes it. An index that was
thrown away, or that lost articles, is filled again from the articles themselves.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator

from reader.article import Article
from reader.article.hits import repaired_text
from reader.errors import NotFound
from reader.library.articles import load
from reader.library.corrections import load_as_corrected
from reader.library.names import name_rows
from reader.library.search.index import IndexedWords, SearchIndex
from reader.text import fold_key

TAG_END = "\n"
# Characters before and behind what was restored: no phrase that is asked for is longer on either side.
_AROUND = 40


def waiting(connection: sqlite3.Connection, index: SearchIndex) -> list[int]:
    """Return the numbers of articles that the index doesn't know as they are now."""
    queued = {int(row[0]) for row in connection.execute("SELECT article FROM unindexed")}
    count = connection.execute("SELECT count(*) FROM articles").fetchone()[0]
    if count != index.count():
        kept = {int(row[0]) for row in connection.execute("SELECT number FROM articles")}
        queued |= kept ^ index.known().keys()
    return sorted(queued)


def bring_up_to_date(connection: sqlite3.Connection, index: SearchIndex, numbers: Iterable[int]) -> None:
    """Take articles in as they are now, and out those that are gone."""
    for number in numbers:
        try:
            words = _missing_words(connection, index, number)
        except NotFound:
            index.take_out(number, None)
        else:
            take_in(connection, index, number, words)
        connection.execute("DELETE FROM unindexed WHERE article = ?", (number,))


def _missing_words(connection: sqlite3.Connection, index: SearchIndex, number: int) -> IndexedWords | None:
    """Return an article's words where the index lacks them."""
    row = connection.execute("SELECT text_hash FROM articles WHERE number = ?", (number,)).fetchone()
    known = row is not None and row[0] == index.text_hash(number)
    return None if known else indexed_words(load(connection, number))


def take_in(connection: sqlite3.Connection, index: SearchIndex, number: int, words: IndexedWords | None) -> None:
    """Take an article in with all that belongs to it, and off the queue."""
    index.put(number, words, _extras(connection, number))
    connection.execute("DELETE FROM unindexed WHERE article = ?", (number,))


def indexed_words(article: Article, folded: str | None = None) -> IndexedWords:
    """Return what an article is found by; `folded` is its folded text, where that is known.

    The index has no place for marks like `*`, so the text as found is needed beside the text with the proposals only
    where letters are masks.
    """
    repaired = repaired_text(article)
    if repaired is None:
        return IndexedWords(article.text_hash, fold_key(article.text) if folded is None else folded)
    letters = fold_key(repaired.target)
    if any(
        any(map(str.isalnum, damage.span.of(article.text))) for damage in article.damage if damage.restored is not None
    ):
        letters = f"{fold_key(article.text) if folded is None else folded}\n{letters}"
    return IndexedWords(article.text_hash, letters)


def _restored(connection: sqlite3.Connection, number: int) -> str:
    """Return the folded surroundings of what the reader restored: the words of the text have masks there."""
    entered = "SELECT 1 FROM corrections WHERE article = ? AND action = 'restoration' LIMIT 1"
    if connection.execute(entered, (number,)).fetchone() is None:
        return ""
    article = load_as_corrected(connection, number)
    repaired = repaired_text(article)
    if repaired is None:
        return ""
    places = (repaired.to_target(damage.span) for damage in article.damage if damage.entered and damage.restored)
    return TAG_END.join(fold_key(repaired.target[max(0, at.start - _AROUND) : at.end + _AROUND]) for at in places)


def _extras(connection: sqlite3.Connection, number: int) -> Iterator[tuple[str, str]]:
    if restored := _restored(connection, number):
        yield "restored", restored
    row = connection.execute("SELECT title, author, source FROM articles WHERE number = ?", (number,)).fetchone()
    for kind, text in zip(("title", "author", "source"), row or (), strict=False):
        yield kind, fold_key(text or "")
    tags: dict[str, None] = {}
    for text, its_tags in connection.execute("SELECT text, tags FROM notes WHERE article = ?", (number,)).fetchall():
        # A highlight without words is a note too: `in:notes` finds its article.
        yield "note", fold_key(text) or TAG_END
        tags |= dict.fromkeys(map(fold_key, json.loads(its_tags)))
    own = connection.execute("SELECT tag FROM article_tags WHERE article = ?", (number,))
    tags |= dict.fromkeys(fold_key(row[0]) for row in own)
    if tags:
        yield "tag", f"{TAG_END}{TAG_END.join(tags)}{TAG_END}"
    forms: dict[str, list[str]] = {}
    for kind, form in name_rows.forms(connection, number):
        forms.setdefault(kind, []).append(fold_key(form))
    for kind, each in forms.items():
        yield kind, TAG_END.join(each)
