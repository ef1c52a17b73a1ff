"""The library moves to another folder: all of it, or nothing changes."""

import filecmp
from collections import deque
from pathlib import Path

import pytest

from reader.errors import CannotWrite, LibraryTrouble
from reader.library import Library
from reader.library.safety import moving
from reader.notes import make_note
from reader.text import Query
from tests.made_articles import TEXT, find_span, make_article


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library at the platform's place, which is a folder of the test."""
    monkeypatch.delenv("XIDU_LIBRARY", raising=False)
    monkeypatch.setattr(moving.platformdirs, "user_config_dir", lambda *_, **__: str(tmp_path / "config"))
    monkeypatch.setattr(moving.platformdirs, "user_data_dir", lambda *_, **__: str(tmp_path / "data"))
    with Library(Library.default_folder()) as library:
        library.add(make_article())
        library.save_note(1, make_note(TEXT, find_span(TEXT, "内存"), text="留着"))
        library.back_up()
    return tmp_path


def test_all_of_it_is_in_the_new_place(home: Path):
    target = home / "new" / "place"
    assert list(moving.move(Library.default_folder(), target)) == [0]
    assert Library.default_folder() == target
    with Library(Library.default_folder()) as library:
        assert [note.text for note in library.notes(1)] == ["留着"]
        assert [match.number for match in library.search(Query("内存"))] == [1]
    assert len(list((target / "backups").iterdir())) == 1
    assert (home / "data" / "library.sqlite3").is_file()


def test_a_place_that_is_gone_is_said_and_no_new_library_made(home: Path):
    deque(moving.move(Library.default_folder(), home / "disk"), maxlen=0)
    (home / "disk").rename(home / "away")
    with pytest.raises(LibraryTrouble, match="is the disk connected"):
        Library.default_folder()
    assert not (home / "disk").exists()


def test_what_cannot_be_copied_changes_nothing(home: Path, monkeypatch: pytest.MonkeyPatch):
    full = home / "full"
    full.mkdir()
    (full / "mine.txt").write_text("x")
    with pytest.raises(CannotWrite, match="isn't an empty folder"):
        deque(moving.move(home / "data", full), maxlen=0)
    with pytest.raises(CannotWrite, match="own folder"):
        deque(moving.move(home / "data", home / "data" / "inside"), maxlen=0)
    moves = moving.move(home / "data", home / "half")
    next(moves)
    moves.close()
    monkeypatch.setattr(filecmp, "cmp", lambda *_, **__: False)
    with pytest.raises(CannotWrite, match="was not copied as it is"):
        deque(moving.move(home / "data", home / "other"), maxlen=0)
    monkeypatch.setenv("XIDU_LIBRARY", str(home / "data"))
    with pytest.raises(LibraryTrouble, match="XIDU_LIBRARY"):
        deque(moving.move(home / "data", home / "third"), maxlen=0)
    monkeypatch.delenv("XIDU_LIBRARY")
    assert sorted(path.name for path in home.iterdir()) == ["data", "full"]
    assert Library.default_folder() == home / "data"
