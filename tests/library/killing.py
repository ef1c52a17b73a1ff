"""Kills a program with SIGKILL while it writes to a library, again and again, and looks what is left.

    python -m tests.library.killing 1000

Each time a process opens the library, adds articles and notes, changes and removes them, and says of each when it is
saved; it is killed at a random moment. Then every note that was said to be saved must be there with its words, what
was said to be removed must be gone, and the database intact.
"""

import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from select import select
from uuid import uuid4

from reader.importers import open_article
from reader.library import Library
from reader.library.bin import Bin
from reader.notes import make_note
from reader.text import Span
from tests.generated import text

_LATEST_S = 0.15
_WHILE_OPENING = 0.1
_LENGTH = 400
_COLUMNS = ("id", "text")


def _write(folder: Path, seed: int, out: int) -> None:
    """Write without end, and say what is saved: `+` a note with its words, `-` one that is gone."""
    source = random.Random(seed)  # noqa: S311
    with Library(folder) as library:
        os.write(out, b"=\n")
        while True:
            article = open_article(text(source.randint(0, 10**9), _LENGTH).encode(), "a.txt")
            number = library.add(article).number
            for _ in range(source.randint(1, 12)):
                note = make_note(article.text, Span(0, source.randint(1, 40)), text=uuid4().hex)
                library.save_note(number, note)
                os.write(out, f"+ {note.id} {note.text}\n".encode())
                if source.random() < 0.2:
                    note = note.changed(text=uuid4().hex)
                    os.write(out, f"? {note.id} {note.text}\n".encode())
                    library.save_note(number, note)
                    os.write(out, f"+ {note.id} {note.text}\n".encode())
                if source.random() < 0.1:
                    os.write(out, f"? {note.id} -\n".encode())
                    library.delete_note(note.id)
                    os.write(out, f"- {note.id} -\n".encode())
            if source.random() < 0.3:
                Bin(library).restore(_thrown(library, number))


def _thrown(library: Library, number: int) -> int:
    Bin(library).throw(number)
    return number


def _kill_once(folder: Path, seed: int) -> list[str]:
    """Let a process write for a moment, kill it, and return what it said."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            _write(folder, seed, writing)
        finally:
            os._exit(1)
    os.close(writing)
    source = random.Random(seed)  # noqa: S311
    if source.random() > _WHILE_OPENING:
        select([reading], [], [])
    time.sleep(source.uniform(0, _LATEST_S))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL, "the writer ended by itself"
    with os.fdopen(reading, encoding="ascii") as said:
        return [line for line in said.read().split("\n") if line.count(" ") == 2]


def _kept(folder: Path) -> dict[str, str]:
    """Return all notes by their ids, those in the bin too; the database must be intact."""
    Library(folder).close()
    with closing(sqlite3.connect(folder / "library.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        found = dict(connection.execute("SELECT id, text FROM notes"))
        in_bin = connection.execute(
            "SELECT one.value, other.value FROM binned one JOIN binned other USING (article, place) "
            "WHERE one.origin = 'notes' AND one.name = ? AND other.name = ?",
            _COLUMNS,
        )
        return found | dict(in_bin)


def kill(folder: Path, times: int) -> Iterator[tuple[int, int]]:
    """Kill `times` times, and give after each how many notes were acknowledged and how many of them are lost."""
    with tempfile.TemporaryDirectory() as warm, Library(Path(warm)) as library:  # load what the writers need once
        library.add(open_article(text(0, _LENGTH).encode(), "a.txt"))
    expected: dict[str, str] = {}
    open_: dict[str, str] = {}
    for seed in range(times):
        for line in _kill_once(folder, seed):
            sign, note, words = line.split(" ")
            open_.pop(note, None)
            if sign == "?":  # may or may not have come about
                open_[note] = words
            elif sign == "-":
                expected.pop(note, None)
            else:
                expected[note] = words
        kept = _kept(folder)
        for note, words in open_.items():
            if kept.get(note, "-") == words:
                expected.pop(note, None) if words == "-" else expected.update({note: words})
        open_.clear()
        yield len(expected), sum(kept.get(note) != words for note, words in expected.items())


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as made:
        lost_at = 0
        for done, (acknowledged, lost) in enumerate(kill(Path(made), rounds), 1):
            lost_at = max(lost_at, lost)
            if done % 100 == 0 or done == rounds:
                print(f"{done} kills, {acknowledged} acknowledged notes, {lost_at} lost, database intact")  # noqa: T201
    sys.exit(lost_at > 0)
