"""Search over the library: what is in it is found, as it is now, in whatever form it is asked for."""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.article import to_json
from reader.errors import BadQuery
from reader.importers import open_article
from reader.library import Library, migrations
from reader.library.bin import Bin
from reader.notes import make_note
from reader.text import Query, Span, convert, find_hits
from reader.text.opencc import WORD_KEEPING
from tests.made_articles import TEXT, find_span, make_analysis, make_article


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path) as opened:
        yield opened


@pytest.fixture
def shelf(library: Library) -> Library:
    """Four short articles with authors, sources and dates, and notes on the second."""
    for title, body, author, source, published in (
        ("小店街道的夏天", "张三丰在台湾喝茶。李四也来了。", "王云", "山西日报", "2022-04"),
        ("太原的冬天", "张三\n丰说，王云的软件很好。ABC def", "余秋雨", "新华社", "2023-05-08"),
        ("无题", "臺灣的着作与著作，张四。", None, "中央社", "2021"),
        ("小店", "这里没有别的。", None, None, None),
    ):
        article = open_article(f"{title}\n\n　　{body}\n".encode(), f"{title}.txt")
        metadata = replace(article.metadata, author=author, source=source, published=published)
        library.add(replace(article, metadata=metadata, title=title))
    text = library.load(2).text
    library.save_note(2, make_note(text, find_span(text, "软件"), text="記憶體還是内存？", tags=("存疑",)))
    return library


def numbers(library: Library, words: str, **how: bool) -> list[int]:
    return [match.number for match in library.search(Query(words, **how))]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("张三丰", {1, 2}),
        ("張三豐", {1, 2}),
        ("台湾", {1, 3}),
        ("著作", {3}),
        ("丰", {1, 2}),
        ("ａｂｃ", {2}),
        ("张三丰 李四", {1}),
        ("李四 OR 张四", {1, 3}),
        ("李四 | 张四", {1, 3}),
        ("张三丰 -李四", {2}),
        ("-张三丰", {3, 4}),
        ('"李四也来了"', {1}),
        ("“李四也来了", {1}),
        ("「李四也来了」", {1}),
        ("李四来了", set()),
        ("好ABC", set()),
        ("author:余秋雨", {2}),
        ("author:余秋雨 李四", set()),
        ("author:餘秋雨 张三丰", {2}),
        ("author：王云 OR author:余秋雨", {1, 2}),
        ("source:社", {2, 3}),
        ("-source:社", {1, 4}),
        ("before:2023", {1, 3}),
        ("after:2021", {1, 2}),
        ("after:2022 before:2024", {2}),
        ("tag:存疑", {2}),
        ("tag:存", set()),
        ("in:notes", {2}),
        ("in:notes 内存", {2}),
        ("in:notes 软件", set()),
        ("in:title 小店", {1, 4}),
        ("in:text 内存", set()),
        ("内存", {2}),
        ("存疑", {2}),
        ("王云", {1, 2}),
        ("新华社", {2}),
        ("☃", set()),
        ("。", {1, 2, 3, 4}),
        ('" OR letters:', set()),
        ("OR", set()),
        ("author:", set()),
        ("", set()),
    ],
)
def test_the_language_of_queries(shelf, typed, found):
    assert set(numbers(shelf, typed)) == found


@pytest.mark.parametrize("typed", ["before:soon", "type:PERSON 张", "in:footnotes x", "after:2023-5"])
def test_a_filter_that_makes_no_sense_says_what_it_takes(shelf, typed):
    with pytest.raises(BadQuery, match="takes"):
        numbers(shelf, typed)


def test_exact_and_expressions_and_pinyin(shelf):
    assert set(numbers(shelf, "台湾", exact=True)) == {1}
    assert set(numbers(shelf, r"张[三四]\s?丰?", regex=True)) == {1, 2, 3}
    assert set(numbers(shelf, "zhangsanfeng", pinyin=True)) == {1, 2}
    assert set(numbers(shelf, "zsf", pinyin=True)) == {1, 2}
    assert set(numbers(shelf, "zhang sanfeng", pinyin=True)) == {1, 2}
    assert numbers(shelf, "zhang sanfeng -冬天", pinyin=True) == [1]
    assert set(numbers(shelf, "zhang feng", pinyin=True)) == set()
    assert set(numbers(shelf, "zsf")) == set()
    with pytest.raises(BadQuery):
        numbers(shelf, "(", regex=True)


def test_the_best_comes_first(shelf):
    assert numbers(shelf, "小店")[0] == 4
    assert numbers(shelf, "王云")[0] == 2


def test_a_match_says_where_and_by_which_words(shelf):
    (match,) = shelf.search(Query("張三豐 軟體 OR 软件"))
    text = shelf.load(2).text
    assert [(found.hit.span.of(text), found.query.words) for found in match.hits] == [
        ("张三\n丰", "張三豐"),
        ("软件", "软件"),
    ]
    assert match.hits[0].hit.folds == ("script", "space")
    assert (match.title, match.author, match.source, match.published) == (
        "太原的冬天",
        "余秋雨",
        "新华社",
        "2023-05-08",
    )
    (match,) = shelf.search(Query("记忆体"))
    assert [note.text for note in match.notes] == ["記憶體還是内存？"]


def test_masked_characters_are_found_by_their_proposals(library):
    library.add(make_article())
    text = TEXT.replace("*", "X")
    library.add(replace(make_article(), text=text, metadata=replace(make_article().metadata, sha256="1" * 64)))
    for typed, found in (("抗病毒戰", {1, 2}), ("病*战", {1}), ("病x戰", {2}), ("名党员", {1, 2})):
        assert set(numbers(library, typed)) == found, typed
    assert [found.hit.folds for match in library.search(Query("病毒")) for found in match.hits] == [("mask",)] * 2


def test_names_of_an_analysis_are_found_with_all_that_stands_for_them(library):
    library.add(make_article())
    assert numbers(library, "海哥") == []
    analysis = make_analysis()
    library.save_names(1, analysis)
    assert numbers(library, "type:PER 余海") == numbers(library, "in:names 太原") == numbers(library, "type:LOC") == [1]
    assert numbers(library, "type:PER 太原") == numbers(library, "type:ORG") == []
    assert numbers(library, "type:PER 海哥") == [1]
    short = replace(analysis.entities[0], mentions=(*analysis.entities[0].mentions, analysis.entities[1].mentions[0]))
    library.save_names(1, replace(analysis, entities=(short,)))
    (match,) = library.search(Query("余海"))
    assert [found.hit.person for found in match.hits] == [None, "余海"]
    assert numbers(library, "type:LOC") == []


def test_the_index_follows_every_change(shelf):
    (note,) = shelf.notes(2)
    shelf.save_note(2, note.changed(text="另说", tags=("定稿",)))
    assert numbers(shelf, "内存") == numbers(shelf, "tag:存疑") == []
    assert numbers(shelf, "另说") == numbers(shelf, "tag:定稿") == [2]
    shelf.delete_note(note.id)
    assert numbers(shelf, "另说") == []
    shelf.remove(2)
    assert set(numbers(shelf, "张三丰")) == {1}
    shelf.add(make_article())
    assert numbers(shelf, "內存") == [5]


def test_a_new_reading_of_an_article_takes_the_place_of_the_old_one(shelf):
    shelf.replace(2, replace(make_article(), raw=shelf.load(2).raw))
    assert set(numbers(shelf, "张三丰")) == {1}
    assert 2 in numbers(shelf, "抗病毒戰")


def test_what_another_program_changed_is_found_too(shelf, tmp_path):
    with Library(tmp_path) as other:
        other.add(make_article())
        other.remove(1)
    assert set(numbers(shelf, "內存")) == {2, 5}
    assert set(numbers(shelf, "张三丰")) == {2}


def _damage_shadow_tables(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM words_data")


def _damage_blocks(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE words_data SET block = zeroblob(9)")


def _lose_a_table(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE extras")


def _lose_an_article(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM articles WHERE number = 1")


def _come_from_another_version(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE made SET by = 'older'")


DAMAGES = {
    "bytes": lambda path: path.write_bytes(b"no database at all" * 999),
    "middle": lambda path: path.write_bytes(path.read_bytes()[:4096] + b"\xff" * (path.stat().st_size - 4096)),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "empty": lambda path: path.write_bytes(b""),
    "gone": Path.unlink,
    "shadow": _damage_shadow_tables,
    "blocks": _damage_blocks,
    "table": _lose_a_table,
    "article": _lose_an_article,
    "version": _come_from_another_version,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
@pytest.mark.parametrize("first", ["search", "add", "remove"])
def test_a_damaged_index_is_made_anew(shelf, tmp_path, damage, first):
    shelf.close()
    damage(tmp_path / "search.sqlite3")
    with Library(tmp_path) as again:
        if first == "add":
            again.add(make_article())
        elif first == "remove":
            again.remove(4)
        assert set(numbers(again, "张三丰")) == {1, 2}
        assert numbers(again, "内存")[-1] == 2
        assert set(numbers(again, "小店")) == ({1} if first == "remove" else {1, 4})


def test_a_library_of_the_first_version_is_indexed_when_it_is_searched(tmp_path):
    article = make_article()
    document = to_json(article)
    del document["text"]
    with sqlite3.connect(tmp_path / "library.sqlite3") as old:
        for statement in migrations._STEPS[0]:
            old.execute(statement)
        old.execute("PRAGMA user_version = 1")
        old.execute(
            "INSERT INTO articles (sha256, text_hash, folded_hash, folded_length, raw, text, document, indexed,"
            " importer, name, title, added) VALUES (?, ?, '', 1, ?, ?, ?, 'words', 'made 1', 'a.txt', ?, '2026')",
            (
                article.metadata.sha256,
                article.text_hash,
                article.raw,
                article.text.encode(),
                json.dumps(document),
                article.title,
            ),
        )
    with Library(tmp_path) as library:
        assert numbers(library, "內存") == [1]


@pytest.fixture(scope="module")
def one(tmp_path_factory):
    with Library(tmp_path_factory.mktemp("one")) as library:
        library.add(make_article())
        yield library


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), config=st.sampled_from(WORD_KEEPING))
def test_law_any_passage_is_found_in_any_script(one, data, config):
    start = data.draw(st.integers(0, len(TEXT) - 1))
    span = Span(start, data.draw(st.integers(start + 1, min(len(TEXT), start + 30))))
    part = span.of(TEXT)
    if part == part.strip() and any(map(str.isalpha, part)) and '"' not in part and not {"“", "「"} & set(part):
        (match,) = one.search(Query(f'"{convert(part, config)}"'))
        assert span in [found.hit.span for found in match.hits]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text('张三海*-"“” :author tgOR|typein\n。\ud800x', max_size=14), pinyin=st.booleans())
def test_whatever_is_typed_is_answered_or_refused(one, typed, pinyin):
    try:
        matches = list(one.search(Query(typed, pinyin=pinyin)))
    except BadQuery:
        return
    for match in matches:
        assert all(0 <= found.hit.span.start < found.hit.span.end <= len(TEXT) for found in match.hits)


def test_what_is_forgotten_leaves_no_letters_in_the_index(shelf: Library, tmp_path: Path):
    assert numbers(shelf, "taiwan", pinyin=True) == [3, 1]
    Bin(shelf).forget([1, 2, 3, 4])
    assert numbers(shelf, "taiwan", pinyin=True) == []
    shelf.close()
    with sqlite3.connect(tmp_path / "search.sqlite3") as index:
        assert index.execute("SELECT term FROM known_pairs").fetchall() == []


@given(st.text("小晓店电点台臺湾 \n", max_size=30))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pinyin_names_every_article_that_holds_it(tmp_path_factory, text: str):
    """The index of pairs leaves none out that a look at the text finds."""
    with Library(tmp_path_factory.mktemp("pairs")) as library:
        article = open_article(f"第一篇文章的题目\n\n　　{text}。\n".encode(), "a.txt")
        library.add(article)
        query = Query("xiaodian", pinyin=True)
        assert numbers(library, "xiaodian", pinyin=True) == ([1] if find_hits(article.text, query) else [])
