"""How quickly a library of generated articles takes articles in and answers, as a Markdown table.

Run `python -m tests.benchmarks.search [ARTICLES [FOLDER]]`; 10,000 articles of 2,000 characters unless told.
A FOLDER that a run before has filled is asked again. Times are of the processor: what an idle core would take.
The floor that the answers are beside is SQLite's own: the bare phrase in the same index, without a look at any text.
"""

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import islice, pairwise
from pathlib import Path

from pypinyin import lazy_pinyin

from reader.importers import open_article
from reader.library import Library
from reader.library.search.index import phrases
from reader.text import Query, fold_key
from tests import generated

SHOWN = 20


def fill(library: Library, count: int) -> tuple[float, int]:
    """Add articles; return the seconds that adding took, reading them included, and how many characters they have."""
    taken, characters = 0.0, 0
    for number, text in enumerate(generated.texts(count)):
        raw = text.encode()
        begun = time.process_time()
        library.add(open_article(raw, f"{number}.txt"))
        taken += time.process_time() - begun
        characters += len(text)
    return taken, characters


def milliseconds(asked: Iterable[str], answer: Callable[[str], object]) -> list[float]:
    """Return how long each answer takes, in order of length."""
    times: list[float] = []
    for words in asked:
        begun = time.process_time()
        answer(words)
        times.append((time.process_time() - begun) * 1000)
    return sorted(times)


def line(name: str, times: Sequence[float]) -> str:
    """Return a row with the median and the 95th percentile."""
    return f"| {name} | {times[len(times) // 2]:.1f} ms | {times[int(len(times) * 0.95)]:.1f} ms |"


def main() -> None:
    """Print the tables."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as passing:
        folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(passing)
        with Library(folder) as library:
            if not library.entries():
                taken, characters = fill(library, count)
                print(f"{count} articles, {characters} characters: {count / taken:.0f} added a second")
            answers(library, folder / "search.sqlite3")


def answers(library: Library, index: Path) -> None:
    """Print how long the first matches of a query take, snippets with their marks included."""

    def ask(words: str, *, pinyin: bool = False) -> None:
        list(islice(library.search(Query(words, pinyin=pinyin)), SHOWN))

    asked = generated.words(200)
    names = [words for words in asked if len(words) > 1][:40]
    ask(asked[0])
    with sqlite3.connect(index) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        characters = connection.execute("SELECT count(*) FROM articles").fetchone()[0] * 2_000
        print(f"index: {index.stat().st_size / characters:.2f} bytes a character\n")
        statement = "SELECT rowid FROM words WHERE words MATCH ?"
        floor = milliseconds(asked, lambda words: connection.execute(statement, (phrases(fold_key(words)),)).fetchall())
    print(f"| First {SHOWN} matches of | median | 95th percentile |\n| --- | --- | --- |")
    print(line("200 words, common and rare", milliseconds(asked, ask)))
    print(line("two words each", milliseconds((f"{one} {other}" for one, other in pairwise(asked)), ask)))
    print(line("40 words by pinyin", milliseconds(map(_typed, names), lambda words: ask(words, pinyin=True))))
    print(line("the same 200, SQLite alone", floor))


def _typed(words: str) -> str:
    return "".join(lazy_pinyin(words))


if __name__ == "__main__":
    main()
