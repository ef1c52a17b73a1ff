"""Corrections of the open article: kept at once, undone, there again in every copy, as files for others."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.entities import Correction, analyse
from reader.errors import BadCorrection, CannotOpen
from reader.importers import open_article, reread
from reader.library import Corrections, Library
from reader.session import Reading
from reader.session.correcting import enter, enter_everywhere, load_corrected, withdraw
from reader.session.correction_files import TakenIn, export_corrections, import_corrections
from reader.text import Query, Span, convert

TEXT = "社区里的一天\n\n　　昨天，主任李全权走进社区。李全权说：“大家辛苦了。”楼栋很干净。\n"
ARTICLE = open_article(TEXT.encode(), "a.txt")
OTHER = open_article("又一天\n\n　　楼栋又打扫了一次，大家都很高兴，没有人说话。\n".encode(), "b.txt")


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path) as opened:
        yield opened


def names(reading: Reading):
    return [one.name for one in analyse(reading.article, corrections=reading.corrections).entities]


def test_a_correction_is_kept_told_undone_and_done_again(library: Library):
    reading = Reading(ARTICLE, library=library)
    told = []
    reading.subscribe(told.append)
    (made,) = enter(reading, Correction("is", "樓棟", "TERM"))
    assert made.surface == "楼栋"
    assert [(one.corrections, one.article) for one in told] == [(True, False)]
    assert "楼栋" in names(reading)
    assert names(Reading(ARTICLE, library=library)) == names(reading)
    reading.undo()
    assert reading.corrections == ()
    assert Corrections(library).of(reading.number) == ()
    reading.redo()
    assert Corrections(library).of(reading.number) == (made,)
    withdraw(reading, [made])
    assert reading.corrections == ()
    reading.undo()
    assert reading.corrections == (made,)


def test_the_later_word_about_the_same_thing_takes_the_place_of_the_earlier(library: Library):
    reading = Reading(ARTICLE, library=library)
    enter(reading, Correction("is", "楼栋", "TERM"))
    enter(reading, Correction("not", "楼栋"))
    assert [one.action for one in reading.corrections] == ["not"]
    reading.undo()
    assert [one.action for one in reading.corrections] == ["is"]


def test_a_correction_for_all_articles_holds_in_others_and_keeps_this_one_out_of_the_library(library: Library):
    reading = Reading(ARTICLE, library=library)
    enter(reading, Correction("is", "楼栋", "TERM", everywhere=True))
    assert reading.number is None
    assert "楼栋" in names(Reading(OTHER, library=library))
    enter_everywhere(library, Correction("not", "楼栋"))
    assert "楼栋" not in names(Reading(OTHER, library=library))
    with pytest.raises(BadCorrection):
        enter_everywhere(library, Correction("speaker", value="李全权", span=Span(1, 3)))


def test_the_article_itself_is_corrected_and_its_copy_in_the_library_stays_as_imported(library: Library):
    reading = Reading(ARTICLE, library=library)
    told = []
    reading.subscribe(told.append)
    enter(reading, Correction("metadata", "published", value="2022-04-05"))
    assert reading.article.metadata.published == "2022-04-05"
    assert told[0].article
    assert reading.number is not None
    assert library.load(reading.number).metadata.published is None
    article, corrections = load_corrected(library, reading.number)
    assert article.metadata.entered == ("published",)
    assert analyse(article, corrections=corrections).mentions[0].value == "2022-04-04"
    reading.undo()
    assert reading.article.metadata.published is None


def test_lists_and_search_have_what_the_reader_says_about_an_article(library: Library):
    reading = Reading(ARTICLE, library=library)
    enter(reading, Correction("metadata", "author", value="葉怡君"), Correction("metadata", "title", value="另一天"))
    (entry,) = library.entries()
    assert (entry.author, entry.title) == ("葉怡君", "另一天")
    assert [found.author for found in library.search(Query("author:叶怡君"))] == ["葉怡君"]
    assert [found.title for found in library.search(Query("in:title 另一天"))] == ["另一天"]
    reading.undo()
    (entry,) = library.entries()
    assert (entry.author, entry.title) == (None, "社区里的一天")
    assert list(library.search(Query("author:叶怡君"))) == []


def test_what_was_restored_is_found_in_the_library(library: Library):
    masked = open_article("社区里的一天\n\n　　昨天，主任欧阳*走进社区，大家都很高兴。\n".encode(), "m.txt")
    at = masked.text.index("*")
    reading = Reading(masked, library=library)
    enter(reading, Correction("restoration", value="静", span=Span(at, at + 1)))
    for asked in ("欧阳静", "歐陽靜走进", "in:text 欧阳静"):
        assert [found.number for found in library.search(Query(asked))] == [reading.number]
    reading.undo()
    assert list(library.search(Query("欧阳静"))) == []


def test_places_are_kept_through_another_reading_of_the_bytes_and_found_in_another_copy(library: Library):
    number = library.add(ARTICLE).number
    reading = Reading(ARTICLE, library=library, entry_number=number)
    second = TEXT.rindex("李全权")
    enter(reading, Correction("not", "李全权", span=Span(second, second + 3)))
    library.replace(number, reread(ARTICLE.raw, ARTICLE.name, "utf-8"))
    assert [one.span for one in Corrections(library).of(number)] == [Span(second, second + 3)]
    copy = open_article(convert(TEXT, "s2t").replace("　　", "").encode(), "a.txt")
    found = Reading(copy, library=library, entry_number=number)
    (one,) = found.corrections
    assert one.span is not None
    assert one.span.of(copy.text) == "李全權"


@pytest.mark.parametrize("form", ["csv", "json"])
def test_corrections_leave_as_a_file_and_come_into_another_library(library: Library, tmp_path: Path, form):
    reading = Reading(ARTICLE, library=library)
    place = Span(TEXT.index("李全权"), TEXT.index("李全权") + 3)
    enter(
        reading,
        Correction("is", "楼栋", "TERM", everywhere=True),
        Correction("role", "李全权", was="主任", value="书记"),
        Correction("not", "李全权", span=place),
        Correction("metadata", "published", value="2022-04-05"),
    )
    content = export_corrections(library, form)
    with Library(tmp_path / "other") as other:
        assert import_corrections(other, content, "a") == TakenIn(1, 0, 3)
        other.add(ARTICLE)
        assert import_corrections(other, content, "a") == TakenIn(3, 1, 0)
        assert sorted(Corrections(other).of(1), key=lambda one: one.id) == sorted(
            reading.corrections, key=lambda one: one.id
        )
        assert export_corrections(other, form) == content


def test_a_gazetteer_needs_two_columns(library: Library):
    assert import_corrections(library, "surface,type\n高山流水茶社,ORG\n樓棟,TERM\n".encode("utf-8-sig"), "g").new == 2
    assert {(one.surface, one.type, one.everywhere) for one in Corrections(library).of(None)} == {
        ("高山流水茶社", "ORG", True),
        ("楼栋", "TERM", True),
    }


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", b"{", b"[1]", b"surface,type\n,PER\n", b"surface,type\nx,WHO\n", b"action\nfly\n"]
)
def test_a_file_that_makes_no_sense_changes_nothing(library: Library, content: bytes):
    with pytest.raises(CannotOpen):
        import_corrections(library, content, "g.csv")
    assert Corrections(library).all() == []


def test_without_a_library_corrections_last_as_long_as_the_reading():
    reading = Reading(ARTICLE)
    enter(reading, Correction("is", "楼栋", "TERM"), replace(Correction("not", "李全权"), everywhere=True))
    assert "楼栋" in names(reading)
    assert "李全权" not in names(reading)
