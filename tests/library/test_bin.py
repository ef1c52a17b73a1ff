"""What is thrown away comes back whole; what is forgotten leaves nothing in any file."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from reader.article import Image
from reader.article.conversion.doubts import Choice
from reader.entities.corrections.rules import Correction
from reader.entities.types import Analysis, Entity, Mention, Role
from reader.errors import LibraryTrouble, NotFound
from reader.library import Choices, Corrections, KeptChoice, Library
from reader.library.bin import Bin
from reader.library.copies.groups import Groups
from reader.library.copies.versions import Versions
from reader.library.names.directory import Directory
from reader.library.safety import backups
from reader.library.shelves import ArticleTags, Collections
from reader.notes import make_note
from reader.text import Query, Span
from tests.made_articles import TEXT, find_span, make_article

SECRET, REMARK, LABEL = "绝密的代号蓝鲸", "绝密的批注白鲨", "绝密的标签海豹"
BEARER, FORM, POST, BODY, PUT_RIGHT = "绝密的海象", "绝密的海獭", "绝密的海蛇", "绝密的海葵", "绝密的海胆"


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path) as opened:
        yield opened


def fill(library: Library) -> None:
    library.add(make_article(TEXT))
    article = replace(make_article(TEXT + SECRET), images=(Image(3, "图", "a.png", b"\x89SECRET"),))
    library.add(article)
    library.save_note(2, make_note(TEXT + SECRET, Span(0, 2), text=REMARK, tags=("词",)))
    library.save_position(2, 5)
    ArticleTags(library).add([2], LABEL)
    Collections(library).add("选题", [1, 2])
    Choices(library).save(2, KeptChoice(Choice("后", 0, "后"), everywhere=False))
    fill_with_names(library)


def fill_with_names(library: Library) -> None:
    """Keep what is known of the second article beside its text: names, who bears them, corrections, copies."""
    at = Span(0, 2)
    role = Role(POST, at, at)
    body = Entity("e2", "ORG", BODY, mentions=(Mention(at, BODY, "ORG", "e2"),))
    person = Entity("e1", "PER", BEARER, (FORM,), (role,), ("e2",), (Mention(at, BEARER, "PER", "e1"),))
    library.save_names(2, Analysis((), (person, body), complete=True))
    library.save_names(
        1, Analysis((), (replace(person, name="别人", aliases=(), roles=(), affiliations=()),), complete=True)
    )
    people = [each for each in Directory(library).listed() if each.name.type == "PER"]
    Directory(library).join(people[0], people[1])
    Corrections(library).save(2, Correction("rename", BEARER, value=PUT_RIGHT), library.load(2))
    Groups(library).join([1, 2])
    Versions(library).decline(1, 2)


def state(library: Library) -> object:
    return (
        library.entries(), library.load(2), library.all_notes(), Choices(library).of(2), Versions(library).of(2),
        Collections(library).counts(), ArticleTags(library).counts(),
    )  # fmt: skip


def test_what_is_thrown_away_comes_back_whole(library: Library):
    fill(library)
    before = state(library)
    Bin(library).throw(2)
    assert [entry.number for entry in library.entries()] == [1]
    with library.reading() as connection:
        for table in ("bearers", "copies", "declined", "corrections", "names"):
            left = connection.execute(f"SELECT article FROM {table}").fetchall()  # noqa: S608
            assert set(left) <= {(1,)}, table
    assert library.all_notes() == []
    assert [match.number for match in library.search(Query("蓝鲸"))] == []
    (binned,) = Bin(library).entries()
    assert (binned.number, binned.title, binned.notes) == (2, "致敬身影", 1)
    datetime.fromisoformat(binned.removed)
    assert Bin(library).restore(2) == 2
    assert state(library) == before
    assert [match.number for match in library.search(Query("蓝鲸"))] == [2]
    assert Bin(library).entries() == []


def test_a_collection_that_is_gone_comes_back_with_its_article(library: Library):
    fill(library)
    Bin(library).throw(2)
    Collections(library).delete("选题")
    Bin(library).restore(2)
    assert Collections(library).articles("选题") == {2}


def test_an_article_added_again_takes_back_its_notes(library: Library):
    fill(library)
    article = library.load(2)
    Bin(library).throw(2)
    assert library.add(article).number == 3
    library.save_note(3, make_note(article.text, find_span(article.text, "内存"), text="新的"))
    assert Bin(library).restore(2) == 3
    assert [entry.number for entry in library.entries()] == [1, 3]
    assert sorted(note.text for _, note in library.all_notes()) == sorted([REMARK, "新的"])
    assert set(library.entry(3).tags) == {"词", LABEL}


def test_emptying_and_unknown_numbers(library: Library):
    fill(library)
    for call in (Bin(library).throw, Bin(library).restore, lambda number: Bin(library).forget([number])):
        with pytest.raises(NotFound, match="@9"):
            call(9)
    Bin(library).throw(1)
    Bin(library).throw(2)
    Bin(library).empty()
    assert Bin(library).entries() == library.entries() == []
    with pytest.raises(NotFound):
        Bin(library).restore(1)


@pytest.mark.parametrize("binned", [False, True])
def test_forgetting_leaves_no_bytes_in_any_file(library: Library, tmp_path: Path, binned: bool):
    fill(library)
    list(library.search(Query("蓝鲸")))
    assert [match.number for match in library.search(Query(f"in:names {BEARER}"))] == [2]
    library.back_up()
    if binned:
        Bin(library).throw(2)
        with library.reading() as connection:
            backups.make(connection, library.path, "again")
    laid_aside = backups.damaged_folder(library.path)
    laid_aside.mkdir()
    (laid_aside / "library.sqlite3").write_text(SECRET, encoding="utf-8")
    Bin(library).forget([2])
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len([path for path in files if path.parent.name == "backups"]) == 1 + binned
    stored = b"".join(path.read_bytes() for path in files)
    for word in (SECRET, REMARK, LABEL, BEARER, FORM, POST, BODY, PUT_RIGHT):
        for form in (word, " ".join(word), json.dumps(word).strip('"')):
            assert form.encode() not in stored
    assert b"\x89SECRET" not in stored
    assert [match.number for match in library.search(Query("内存"))] == [1]
    assert [entry.number for entry in library.entries()] == [1]
    with library.reading() as connection:
        for table in ("bearers", "copies", "declined", "corrections", "names"):
            left = connection.execute(f"SELECT article FROM {table}").fetchall()  # noqa: S608
            assert set(left) <= {(1,)}, table


def test_a_backup_a_day_and_seven_kept(library: Library):
    library.back_up()
    assert backups.listed(library.path) == []
    fill(library)
    library.back_up()
    library.back_up()
    assert len(backups.listed(library.path)) == 1
    for number in range(9):
        with library.reading() as connection:
            backups.make(connection, library.path, f"z{number}")
    kept = backups.listed(library.path)
    assert len(kept) == backups.KEPT
    assert kept[0].name.endswith("z8.sqlite3")
    assert [path for path in kept[0].parent.iterdir() if path not in kept] == []


def test_a_backup_is_broken_off_when_the_program_ends(library: Library):
    for number in range(60):
        library.add(make_article(TEXT.replace("35万", f"{number}万")))
    library.stop_when(lambda: True)
    with pytest.raises(LibraryTrouble):
        library.back_up()
    assert [path for path in library.path.parent.rglob("*") if "backups" in path.parts and path.is_file()] == []
    library.stop_when(lambda: False)
    assert library.back_up() is not None


def test_collections_and_tags(library: Library):
    fill(library)
    collections, tags = Collections(library), ArticleTags(library)
    collections.add("空")
    assert collections.counts() == {"空": 0, "选题": 2}
    collections.take_out("选题", [2])
    collections.rename("选题", "空")
    assert collections.counts() == {"空": 1}
    tags.add([1, 2, 99], "待读")
    assert tags.counts() == {"待读": 2, "词": 1, LABEL: 1}
    assert tags.of(2) == ("待读", LABEL)
    assert {match.number for match in library.search(Query("tag:待读"))} == {1, 2}
    tags.remove([1], "待读")
    assert [match.number for match in library.search(Query("tag:待读"))] == [2]
