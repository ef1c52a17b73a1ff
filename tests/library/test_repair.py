"""A damaged library is told, and put right from a backup with all that can still be read."""

from pathlib import Path

import pytest

from reader.errors import LibraryTrouble
from reader.library import Library
from reader.library.safety.repair import refuse_damaged, repair
from reader.notes import make_note
from reader.text import Span
from tests.generated import text
from tests.made_articles import TEXT, make_article


def fill(folder: Path) -> Path:
    with Library(folder) as library:
        library.add(make_article(TEXT))
        library.save_note(1, make_note(TEXT, Span(0, 2), text="早"))
        refuse_damaged(library)
        library.back_up()
        for number in range(2, 40):
            library.add(make_article(TEXT + text(number)))
        library.save_note(1, make_note(TEXT, Span(0, 2), text="晚"))
        return library.path


def spoil(path: Path, at: float, size: int = 8192) -> None:
    content = bytearray(path.read_bytes())
    start = int(len(content) * at) // 4096 * 4096
    content[start : start + size] = b"\x5a" * size
    path.write_bytes(content)


@pytest.mark.parametrize("at", [0.3, 0.6, 0.8])
def test_damaged_pages_are_found_and_most_articles_come_back(tmp_path: Path, at: float):
    path = fill(tmp_path)
    spoil(path, at)
    with Library(tmp_path) as library, pytest.raises(LibraryTrouble, match="damaged"):
        refuse_damaged(library)
    spoiled = path.read_bytes()
    done = repair(tmp_path)
    assert (done.aside / "library.sqlite3").read_bytes() == spoiled
    with Library(tmp_path) as library:
        refuse_damaged(library)
        assert library.load(1).text == TEXT
        assert "早" in [note.text for _, note in library.all_notes()]
        assert len(library.entries()) > 20


def test_a_file_that_is_no_database_gives_way_to_the_backup(tmp_path: Path):
    path = fill(tmp_path)
    spoil(path, 0)
    with pytest.raises(LibraryTrouble, match="damaged"):
        Library(tmp_path)
    done = repair(tmp_path)
    assert (done.backup is not None, done.rescued) == (True, 0)
    with Library(tmp_path) as library:
        assert [note.text for _, note in library.all_notes()] == ["早"]


def test_damaged_backups_are_passed_over_and_none_is_no_trouble(tmp_path: Path):
    path = fill(tmp_path)
    for backup in (tmp_path / "backups").iterdir():
        spoil(backup, 0)
    spoil(path, 0)
    assert repair(tmp_path).backup is None
    with Library(tmp_path) as library:
        assert library.entries() == []


def test_the_folder_can_be_moved(tmp_path: Path):
    fill(tmp_path / "here")
    (tmp_path / "here").rename(tmp_path / "there")
    with Library(tmp_path / "there") as library:
        assert len(library.entries()) == 39
        assert str(tmp_path / "here").encode() not in library.path.read_bytes()
