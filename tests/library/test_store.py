"""The library: what is in it stays, whoever else uses it, and troubles are sentences."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from reader.article import Comment, Image, Reference, Ruby
from reader.errors import LibraryTrouble, NotFound
from reader.library import Library, database, migrations, note_rows, now
from reader.library.bin import Bin
from reader.library.safety.only_reading import connect_to_read
from reader.notes import make_note
from reader.text import Query, Span, convert
from tests.made_articles import TEXT, find_span, make_article

ROOT = Path(__file__).parents[2]


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path) as opened:
        yield opened


def test_an_article_comes_back_as_it_was(library: Library, tmp_path: Path):
    article = make_article(author="张三", source="山西日报", published="2022-04")
    entry = library.add(article, tmp_path / "a.txt")
    assert library.load(1) == article
    assert (entry.number, entry.title, entry.author, entry.source) == (1, "致敬身影", "张三", "山西日报")
    assert (entry.published, entry.notes, entry.tags, entry.position, entry.name) == ("2022-04", 0, (), 0, "a.txt")
    assert entry.path == str(tmp_path / "a.txt")
    assert entry.sha256 == article.metadata.sha256
    assert library.entries() == [entry] == [library.match(article)]


def test_pictures_readings_and_marks_come_back(library: Library, tmp_path: Path):
    article = replace(
        make_article(),
        images=(Image(3, "图", "a.png", b"\x89PNG"), Image(9, source="https://example.org/b.jpg")),
        ruby=(Ruby(Span(0, 2), "かん"),),
        references=(Reference(Span(5, 6), 20),),
    )
    library.add(article)
    assert library.load(1) == article
    Bin(library).forget([1])
    assert b"\x89PNG" not in (tmp_path / "library.sqlite3").read_bytes()


def test_the_same_article_is_added_once(library: Library):
    library.add(make_article())
    assert library.add(make_article()).number == 1
    traditional = make_article(convert(TEXT, "s2tw").replace("\r\n", "\n"))
    assert library.match(traditional).number == 1
    assert library.add(traditional).number == 1
    assert library.add(make_article(TEXT.replace("35万", "36万"))).number == 2


def test_numbers_are_never_given_again(library: Library):
    library.add(make_article())
    library.remove(1)
    assert library.add(make_article()).number == 2
    for call in (library.entry, library.load, library.remove):
        with pytest.raises(NotFound, match="@1"):
            call(1)


def test_notes_are_kept_changed_and_removed(library: Library):
    library.add(make_article())
    second = make_note(TEXT, find_span(TEXT, "内存"), text="记忆体？", tags=("词", "台"))
    first = make_note(TEXT, find_span(TEXT, "抗病*战"), tags=("词",))
    library.save_note(1, second)
    library.save_note(1, first)
    assert library.notes(1) == [first, second]
    assert (library.entry(1).notes, library.entry(1).tags) == (2, ("词", "台"))
    changed = second.changed(text="新", color="自己的颜色")
    library.save_note(1, changed)
    assert library.note(second.id) == (1, changed)
    library.delete_note(first.id)
    assert library.all_notes() == [(1, changed)]
    for call in (library.note, library.delete_note):
        with pytest.raises(NotFound):
            call(first.id)
    with pytest.raises(NotFound):
        library.save_note(9, first)


def test_a_note_from_another_text_is_placed_by_its_quotation(library: Library):
    library.add(make_article())
    moved = replace(make_note("前言。" + TEXT, find_span("前言。" + TEXT, "内存里有35万条")))
    library.save_note(1, moved)
    assert library.notes(1)[0].span == find_span(TEXT, "内存里有35万条")
    lost = make_note("天地玄黄宇宙洪荒", Span(0, 8))
    library.save_note(1, lost)
    assert library.note(lost.id)[1] == replace(lost, placed=False, score=0.0)


def test_words_of_a_note_are_saved_without_looking_for_its_place(library: Library, monkeypatch: pytest.MonkeyPatch):
    library.add(make_article(TEXT))
    other = make_article("前言。" + TEXT)
    note = make_note(other.text, find_span(other.text, "内存里有35万条"))
    library.save_note(1, note, other)
    kept = library.note(note.id)[1]
    monkeypatch.setattr(note_rows, "for_keeping", None)
    library.save_note(1, note.changed(text="核对", color="pink", tags=("数字",)), other, moved=False)
    said = library.note(note.id)[1]
    assert (said.text, said.color, said.tags) == ("核对", "pink", ("数字",))
    assert (said.span, said.quote, said.placed) == (kept.span, kept.quote, True)
    assert said.span.of(TEXT) == "内存里有35万条"


def test_positions_and_recent(library: Library, tmp_path: Path):
    for number in range(3):
        library.add(make_article(f"{number}{TEXT}"))
    library.save_position(3, 7)
    library.save_position(1, 40, tmp_path / "x.txt")
    assert [entry.number for entry in library.recent()] == [1, 3]
    assert [entry.number for entry in library.recent(1)] == [1]
    assert [library.entry(number).position for number in (1, 2, 3)] == [40, 0, 7]
    assert library.entry(1).path == str(tmp_path / "x.txt")


def test_a_position_that_comes_late_does_not_replace_a_later_one(library: Library):
    library.add(make_article(TEXT))
    before = now()
    library.save_position(1, 40)
    library.save_position(1, 7, at=before)
    assert library.entry(1).position == 40
    library.save_position(1, 9, at=now())
    assert library.entry(1).position == 9


def test_what_was_seen_only_grows_and_a_script_stays_until_another_is_chosen(library: Library):
    library.add(make_article(TEXT))
    assert (library.entry(1).furthest, library.entry(1).script) == (0, None)
    library.save_position(1, 5, seen=30, script="tw")
    library.save_position(1, 2, seen=9)
    assert (library.entry(1).position, library.entry(1).furthest, library.entry(1).script) == (2, 30, "tw")
    library.save_position(1, 33, script="original")
    assert (library.entry(1).furthest, library.entry(1).script) == (33, "original")
    library.replace(1, make_article(TEXT + "。"))
    assert library.entry(1).script == "original"


def test_forgetting_leaves_no_bytes(library: Library, tmp_path: Path):
    hidden = "绝密的代号蓝鲸"
    library.add(make_article(TEXT))
    library.add(make_article(TEXT + hidden))
    library.save_note(2, make_note(TEXT + hidden, Span(0, 2), text="绝密的批注白鲨"))
    Bin(library).forget([2])
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for word in (hidden, " ".join(hidden), "绝密的批注白鲨"):
        assert word.encode() not in stored
    assert [match.number for match in library.search(Query("内存"))] == [1]


_WRITER = """
import os, signal, sys
from pathlib import Path
from reader.library import Library
from reader.library.safety.only_reading import connect_to_read
from reader.notes import make_note
from reader.text import Span
from tests.made_articles import TEXT, make_article
library = Library(Path(sys.argv[1]))
number = library.add(make_article()).number
for _ in range(int(sys.argv[2])):
    note = make_note(TEXT, Span(2, 9), text=sys.argv[3])
    library.save_note(number, note)
    os.write(1, note.id.encode() + b"\\n")
if sys.argv[3] == "killed":
    os.kill(os.getpid(), signal.SIGKILL)
"""


def _write(folder: Path, count: int, text: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", _WRITER, folder, str(count), text], cwd=ROOT, stdout=subprocess.PIPE)


def test_a_note_survives_being_killed_right_after(tmp_path: Path):
    writer = _write(tmp_path, 1, "killed")
    told, _ = writer.communicate(timeout=60)
    assert writer.returncode == -signal.SIGKILL
    with Library(tmp_path) as library:
        assert [note.id for _, note in library.all_notes()] == told.decode().split()


def test_killed_at_any_moment_no_acknowledged_note_is_lost(tmp_path: Path):
    acknowledged: list[str] = []
    for lines in (1, 7, 20):
        with _write(tmp_path, 10_000, "many") as writer:
            acknowledged += [writer.stdout.readline().decode().strip() for _ in range(lines)]
            writer.kill()
            acknowledged += writer.stdout.read().decode().split("\n")[:-1]
    with Library(tmp_path) as library:
        assert {note.id for _, note in library.all_notes()} >= set(acknowledged)
        with library.reading() as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_two_processes_and_a_thread_write_at_once(tmp_path: Path):
    writers = [_write(tmp_path, 60, name) for name in ("one", "two")]

    def write_here() -> None:
        with Library(tmp_path) as mine:
            number = mine.add(make_article()).number
            for _ in range(60):
                mine.save_note(number, make_note(TEXT, Span(2, 9), text="three"))

    thread = threading.Thread(target=write_here)
    thread.start()
    for writer in writers:
        writer.communicate(timeout=60)
        assert writer.returncode == 0
    thread.join()
    with Library(tmp_path) as library:
        assert len(library.entries()) == 1
        assert len(library.all_notes()) == 180


@pytest.mark.timeout(10)
def test_a_library_that_is_held_is_waited_for_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Not once for each of a hundred attempts: the window came after minutes, if at all."""
    monkeypatch.setattr(database, "_PATIENCE_MS", 200)
    holder = sqlite3.connect(tmp_path / "library.sqlite3", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(LibraryTrouble, match="holds the library"):
        Library(tmp_path)
    holder.close()
    Library(tmp_path).close()


def test_a_newer_library_is_refused_and_left_alone(tmp_path: Path):
    Library(tmp_path).close()
    with sqlite3.connect(tmp_path / "library.sqlite3") as connection:
        connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    connection.close()
    with pytest.raises(LibraryTrouble, match="update Xidu"):
        Library(tmp_path)
    connection = sqlite3.connect(tmp_path / "library.sqlite3")
    assert connection.execute("PRAGMA user_version").fetchone() == (migrations.VERSION + 1,)
    connection.close()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    with Library(tmp_path) as library:
        library.add(make_article())
    steps = (*migrations._STEPS, ("CREATE TABLE extra (x)", "CREATE TABLE notes (x)"))
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "_STEPS", steps)
        patch.setattr(migrations, "VERSION", len(steps))
        with pytest.raises(LibraryTrouble):
            Library(tmp_path)
    with Library(tmp_path) as library:
        assert len(library.entries()) == 1
        with library.reading() as connection:
            assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").fetchone() == (0,)


def test_something_else_in_its_place(tmp_path: Path):
    (tmp_path / "library.sqlite3").write_bytes(b"this is no database, but a letter " * 100)
    with pytest.raises(LibraryTrouble, match="damaged"):
        Library(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryTrouble, match="can't be written"):
        Library(tmp_path / "file" / "library")
    (tmp_path / "dir" / "library.sqlite3").mkdir(parents=True)
    with pytest.raises(LibraryTrouble, match="can't be written"):
        Library(tmp_path / "dir")


def test_a_full_disk_changes_nothing(library: Library):
    library.add(make_article())
    with library.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    note = make_note(TEXT, Span(0, 3), text="长" * 100_000)
    with pytest.raises(LibraryTrouble, match="no room"):
        library.save_note(1, note)
    assert library.notes(1) == []


def test_a_library_held_by_another_program_is_said(library: Library, tmp_path: Path):
    library.add(make_article())
    other = sqlite3.connect(tmp_path / "library.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with library.reading() as connection:
        connection.execute("PRAGMA busy_timeout = 50")
    with pytest.raises(LibraryTrouble, match="Another program"):
        library.save_note(1, make_note(TEXT, Span(0, 3)))
    assert library.notes(1) == []
    other.execute("ROLLBACK")
    other.close()


def test_a_closed_library_says_so(library: Library):
    library.close()
    library.close()
    with pytest.raises(LibraryTrouble, match="closed"):
        library.entries()


@pytest.fixture
def refusing() -> Iterator[Path]:
    """A folder with a library in which nobody may write from the moment that it is given."""
    if os.name == "nt":
        pytest.skip("there folders refuse in another way")
    root = os.geteuid() == 0
    with TemporaryDirectory() as name:
        folder = Path(name)
        with Library(folder) as library:
            library.add(make_article())
            library.save_note(1, make_note(TEXT, find_span(TEXT, "内存"), text="留着"))
            list(library.search(Query("内存")))
        for path in folder.iterdir():
            path.chmod(0o444)
        folder.chmod(0o555)
        if root:  # root may write anywhere
            os.seteuid(65534)
        try:
            yield folder
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(0o755)


def test_a_read_only_folder_is_read_and_refuses_changes(refusing: Path):
    with Library(refusing) as library:
        assert library.read_only
        assert [entry.title for entry in library.entries()] == ["致敬身影"]
        assert [note.text for note in library.notes(1)] == ["留着"]
        assert [match.number for match in library.search(Query("内存"))] == [1]
        assert library.back_up() is None
        for change in (
            lambda: library.save_note(1, make_note(TEXT, Span(0, 2))),
            lambda: library.add(make_article(TEXT.replace("35万", "37万"))),
            lambda: library.save_position(1, 3),
        ):
            with pytest.raises(LibraryTrouble, match="can only be read: new notes and articles aren't kept"):
                change()
    assert sorted(path.name for path in refusing.iterdir()) == ["library.sqlite3", "search.sqlite3"]


def test_what_was_left_in_the_log_is_read_too(tmp_path: Path):
    with Library(tmp_path / "a") as library:
        library.add(make_article())
        shutil.copytree(tmp_path / "a", tmp_path / "b")  # as a killed program leaves it
    assert (tmp_path / "b" / "library.sqlite3-wal").stat().st_size
    with TemporaryDirectory() as room:
        connection = connect_to_read(tmp_path / "b" / "library.sqlite3", Path(room))
        assert connection.execute("SELECT title FROM articles").fetchall() == [("致敬身影",)]
        connection.close()


def test_a_library_that_refuses_is_only_read_beside_the_log_of_another_program(refusing: Path):
    """SQLite opens it as if nothing were wrong: the log and the file that programs share are there."""
    log, shared = (refusing / f"library.sqlite3-{name}" for name in ("wal", "shm"))
    euid = os.geteuid()
    os.seteuid(os.getuid())
    refusing.chmod(0o755)
    (refusing / "library.sqlite3").chmod(0o644)
    with Library(refusing) as other:
        other.save_note(1, make_note(TEXT, find_span(TEXT, "内存"), text="留着"))
        copies = {path: path.read_bytes() for path in (log, shared)}
    for path, content in copies.items():
        path.write_bytes(content)
        path.chmod(0o444)
    (refusing / "library.sqlite3").chmod(0o444)
    refusing.chmod(0o555)
    os.seteuid(euid)
    with Library(refusing) as library:
        assert library.read_only
        assert len(library.notes(1)) == 2
        with pytest.raises(LibraryTrouble, match="can only be read"):
            library.remove(1)


def test_an_older_library_that_cannot_be_written_is_refused(refusing: Path):
    root = os.geteuid() != os.getuid()
    if root:
        os.seteuid(0)
    with sqlite3.connect(refusing / "library.sqlite3") as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA user_version = 3")
    connection.close()
    if root:
        os.seteuid(65534)
    with pytest.raises(LibraryTrouble, match="only Xidu's version that made it"):
        Library(refusing)


def test_an_empty_read_only_folder_is_said(tmp_path_factory, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sqlite3, "connect", lambda *_, **__: (_ for _ in ()).throw(_refusal()))
    with pytest.raises(LibraryTrouble, match="can't be written"):
        Library(tmp_path_factory.mktemp("none"))


def _refusal() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("unable to open database file")
    error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    return error


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(LibraryTrouble, match="can't be written"):
        Library(tmp_path / "file" / "library")
    assert (tmp_path / "file").read_text(encoding="utf-8") == "no folder"


def test_the_default_folder_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("XIDU_LIBRARY", str(tmp_path))
    assert Library.default_folder() == tmp_path
    monkeypatch.delenv("XIDU_LIBRARY")
    assert Library.default_folder().name == "xidu"


def test_comments_of_the_source_become_notes(library: Library):
    comment = Comment(Span(0, 2), "待核", "周编辑", "2024-03-01T09:00:00Z")
    article = replace(make_article(), comments=(comment,))
    library.add(article)
    assert library.load(1).comments == (comment,)
    (note,) = library.notes(1)
    assert (note.span, note.text, note.created) == (comment.span, "周编辑：待核", comment.created)
    library.delete_note(note.id)
    library.add(article)
    assert library.notes(1) == []
