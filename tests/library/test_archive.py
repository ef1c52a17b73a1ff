"""The library as one file: another library takes in all of it, once."""

import json
from collections import deque
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from reader.article import Image
from reader.article.conversion.doubts import Choice
from reader.errors import CannotOpen, CannotWrite, LibraryTrouble
from reader.library import Choices, KeptChoice, Library, migrations
from reader.library.copies.versions import Versions
from reader.library.names.directory import Directory, Name
from reader.library.safety.archive import take_archive, write_archive
from reader.library.shelves import ArticleTags, Collections
from reader.notes import make_note
from reader.text import Query, convert
from tests.made_articles import TEXT, find_span, make_analysis, make_article

OTHER = TEXT + "后来又补记了一段。\r\n"


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path / "one") as opened:
        opened.add(replace(make_article(TEXT), images=(Image(3, "图", "a.png", b"\x89PNG"),)), tmp_path / "mine.txt")
        opened.add(make_article(OTHER))
        opened.save_note(1, make_note(TEXT, find_span(TEXT, "内存"), text="记忆体？", tags=("词",)))
        opened.save_position(1, 12)
        opened.save_names(1, make_analysis())
        ArticleTags(opened).add([2], "待读")
        Collections(opened).add("选题", [2])
        Collections(opened).add("空")
        Choices(opened).save(1, KeptChoice(Choice("后", 0, "后"), everywhere=True))
        Choices(opened).save(1, KeptChoice(Choice("里", 0, "里"), everywhere=False))
        yield opened


@pytest.fixture
def other(tmp_path: Path):
    with Library(tmp_path / "two") as opened:
        yield opened


@pytest.fixture
def archive(library: Library, tmp_path: Path) -> Path:
    assert list(write_archive(library, tmp_path / "all.zip")) == [1, 0]
    return tmp_path / "all.zip"


def state(library: Library) -> object:
    entries = [replace(entry, path=None) for entry in library.entries()]
    return (
        entries, [library.load(entry.number) for entry in entries], library.all_notes(), Choices(library).of(1),
        Versions(library).of(2), Collections(library).counts(), ArticleTags(library).counts(),
        Directory(library).listed(),
    )  # fmt: skip


def test_another_library_has_all_of_it(library: Library, other: Library, archive: Path):
    taken = list(take_archive(other, archive))
    assert [(each.number, each.known, each.left) for each in taken] == [(1, False, 1), (2, False, 0)]
    assert state(other) == state(library)
    assert [match.number for match in other.search(Query("补记"))] == [2]


def test_nothing_comes_twice(library: Library, other: Library, archive: Path):
    before = state(library)
    assert [each.known for each in take_archive(library, archive)] == [True, True]
    assert state(library) == before
    for _ in range(2):
        deque(take_archive(other, archive), maxlen=0)
    assert state(other) == before


def test_notes_join_those_of_the_same_article_in_another_form(library: Library, other: Library, archive: Path):
    other.add(make_article("另一篇" + TEXT))
    text = convert(TEXT, "s2tw").replace("\r\n", "\n")
    other.add(make_article(text))
    mine = make_note(text, find_span(text, "太原"), text="自己的")
    other.save_note(2, mine)
    assert [each.number for each in take_archive(other, archive)] == [2, 3]
    came, own = sorted(other.notes(2), key=lambda note: note.text)[::-1]
    assert own == mine
    assert (came.text, came.span) == ("记忆体？", find_span(text, "內存"))


def test_the_later_wording_of_a_note_stays(library: Library, other: Library, archive: Path, tmp_path: Path):
    deque(take_archive(other, archive), maxlen=0)
    ((_, note),) = other.all_notes()
    changed = replace(note.changed(text="改过"), modified="2999-01-01T00:00:00+00:00")
    other.save_note(1, changed)
    deque(take_archive(other, archive), maxlen=0)
    assert other.all_notes() == [(1, changed)]
    deque(write_archive(other, tmp_path / "back.zip"), maxlen=0)
    deque(take_archive(library, tmp_path / "back.zip"), maxlen=0)
    assert library.all_notes() == [(1, changed)]


def test_other_programs_can_read_it(archive: Path):
    with ZipFile(archive) as packed:
        assert packed.read("articles/00001/original.txt") == TEXT.encode()
        assert packed.read("articles/00001/text.txt") == TEXT.encode()
        (note,) = json.loads(packed.read("articles/00001/notes.json"))
        assert (note["quote"], note["text"]) == ("内存", "记忆体？")
        assert json.loads(packed.read("library.json"))["articles"] == 2
        everything = b"".join(packed.read(name) for name in packed.namelist())
    assert b"mine.txt" not in everything


def test_what_is_no_archive_is_said_and_changes_nothing(library: Library, archive: Path, tmp_path: Path):
    before = state(library)
    (tmp_path / "letter.zip").write_text("no archive")
    with ZipFile(tmp_path / "empty.zip", "w") as packed:
        packed.writestr("a", "b")
    with ZipFile(archive) as packed:
        member = packed.getinfo("articles/00001/text.txt")
    broken = bytearray(archive.read_bytes())
    header = 30 + len(member.filename)  # what stands before a member's own bytes
    broken[member.header_offset + header + member.compress_size // 2] ^= 255
    (tmp_path / "broken.zip").write_bytes(broken)
    for name in ("letter.zip", "empty.zip", "broken.zip"):
        with pytest.raises(CannotOpen, match="no archive"):
            deque(take_archive(library, tmp_path / name), maxlen=0)
    with pytest.raises(CannotOpen):
        deque(take_archive(library, tmp_path / "none.zip"), maxlen=0)
    assert state(library) == before


def test_an_archive_of_a_newer_program_is_refused(other: Library, tmp_path: Path):
    with ZipFile(tmp_path / "newer.zip", "w") as packed:
        manifest = {"format": "xidu-library", "layout": migrations.VERSION + 1, "rows": []}
        packed.writestr("library.json", json.dumps(manifest))
    with pytest.raises(LibraryTrouble, match="newer"):
        deque(take_archive(other, tmp_path / "newer.zip"), maxlen=0)


def test_cancelling_leaves_no_file(library: Library, tmp_path: Path):
    writing = write_archive(library, tmp_path / "cut.zip")
    next(writing)
    writing.close()
    with pytest.raises(CannotWrite):
        deque(write_archive(library, tmp_path / "none" / "a.zip"), maxlen=0)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


def test_names_of_all_articles_and_what_the_reader_joins(library: Library):
    directory = Directory(library)
    assert directory.unread() == [2]
    library.save_names(2, make_analysis(OTHER))
    assert directory.unread() == []
    first = directory.listed()[0]
    assert set(first.articles) == {1, 2}
    people = [each for each in directory.listed() if each.name.type == "PER"]
    names = [each.name for each in people]
    directory.join(people[0], people[1])
    (joined,) = [each for each in directory.listed() if each.name == names[0]]
    assert joined.joined == (names[1],)
    found = list(directory.appearances([joined]))
    assert {each.article for each in found} == {1, 2}
    assert all(each.form in each.sentence for each in found)
    directory.part(joined, names[1])
    assert Name("PER", names[1].name) in [each.name for each in directory.listed()]
