"""A library of any past layout opens, keeps what is in it, and is backed up before it is changed."""

import gzip
import sqlite3
from pathlib import Path

import pytest

from reader.errors import LibraryTrouble
from reader.library import Library, migrations
from reader.library.bin import Bin
from reader.library.names.directory import Directory
from reader.library.safety import backups
from reader.library.shelves import ArticleTags
from reader.text import Query
from tests.library.make_old_library import OLD, TEXT

LAYOUTS = range(1, migrations.VERSION)


def unpack(layout: int, folder: Path) -> Path:
    path = folder / "library.sqlite3"
    path.write_bytes(gzip.decompress((OLD / f"layout{layout}.sqlite3.gz").read_bytes()))
    return path


def layout_of(path: Path) -> int:
    with sqlite3.connect(path) as connection:
        (found,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_old_library_opens_with_all_that_is_in_it(layout: int, tmp_path: Path):
    path = unpack(layout, tmp_path)
    assert layout_of(path) == layout
    with Library(tmp_path) as library:
        assert library.load(1).text == TEXT
        assert [(entry.number, entry.notes, entry.tags) for entry in library.entries()] == [(1, 1, ("水",)), (2, 0, ())]
        assert [entry.length for entry in library.entries()] == [len(library.load(number).text) for number in (1, 2)]
        ((_, note),) = library.all_notes()
        assert (note.quote, note.text, note.span.of(TEXT)) == (TEXT[20:23], "核对", TEXT[20:23])
        assert (library.entry(1).position, library.entry(1).furthest, library.entry(1).script) == (12, 12, None)
        assert [match.number for match in library.search(Query("林秀芳"))] == [1]
        ArticleTags(library).add([2], "新")
        Bin(library).throw(1)
        assert Bin(library).restore(1) == 1
        assert library.all_notes() == [(1, note)]
        with library.reading() as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert layout_of(path) == migrations.VERSION


@pytest.mark.parametrize("layout", range(1, 6))
def test_notes_of_an_older_layout_learn_which_text_they_stand_in(layout: int, tmp_path: Path):
    with sqlite3.connect(unpack(layout, tmp_path)) as connection:
        connection.execute("UPDATE notes SET placed = 0")
    connection.close()
    with Library(tmp_path) as library:
        (note,) = library.notes(1)
        assert note.text_hash == library.load(1).text_hash
    assert (note.kind, note.style, note.placed, note.score) == ("passage", "wash", False, 0.0)


def test_names_that_were_joined_stay_joined(tmp_path: Path):
    with sqlite3.connect(unpack(11, tmp_path)) as connection:
        rows = [(1, "林秀芳"), (1, "林姐"), (2, "秀芳"), (2, "别人")]
        connection.executemany(
            "INSERT INTO names (article, type, name, aliases, places) VALUES (?, 'PER', ?, '[]', '[]')", rows
        )
        pairs = [("林秀芳", "林姐", 1), ("秀芳", "林姐", 1), ("秀芳", "别人", 0)]
        connection.executemany("INSERT INTO name_joins (type, name, other, joined) VALUES ('PER', ?, ?, ?)", pairs)
    connection.close()
    with Library(tmp_path) as library:
        listed = Directory(library).listed()
        assert [(each.name.name, {name.name for name in each.joined}) for each in listed] == [
            ("林秀芳", {"林姐", "秀芳"}), ("别人", set()),
        ]  # fmt: skip
        assert Directory(library).unread() == [1, 2]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_it_is_backed_up_first(layout: int, tmp_path: Path):
    path = unpack(layout, tmp_path)
    Library(tmp_path).close()
    (backup,) = backups.listed(path)
    assert layout_of(backup) == layout
    path.write_bytes(backup.read_bytes())
    with Library(tmp_path) as library:
        assert len(library.all_notes()) == 1


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_forgotten_leaves_the_old_backup_too(layout: int, tmp_path: Path):
    unpack(layout, tmp_path)
    with Library(tmp_path) as library:
        Bin(library).forget([1])
    stored = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for words in ("林秀芳", "核对", "林 秀 芳", "青河社区"):
        assert words.encode() not in stored
    (backup,) = backups.listed(tmp_path / "library.sqlite3")
    (tmp_path / "library.sqlite3").write_bytes(backup.read_bytes())
    with Library(tmp_path) as library:
        assert [entry.name for entry in library.entries()] == ["gbk.txt"]


def test_without_room_for_a_backup_nothing_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = unpack(1, tmp_path)
    before = path.read_bytes()
    monkeypatch.setattr(backups.shutil, "disk_usage", lambda _: backups.shutil._ntuple_diskusage(100, 100, 0))
    with pytest.raises(LibraryTrouble, match="No backup"):
        Library(tmp_path)
    assert layout_of(path) == 1
    assert len(before) == path.stat().st_size
