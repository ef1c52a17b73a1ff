"""Whom an article names, in the others: suggested by post and organisation, joined by the reader alone."""

from pathlib import Path

import pytest

from reader.entities.types import Analysis, Entity, Mention, Role
from reader.importers import open_article
from reader.library import Library
from reader.library.bin import Bin
from reader.library.names.directory import Directory, Name
from reader.library.names.elsewhere import Elsewhere
from reader.text import Span

ZHANG = Name("PER", "张伟")
TEXTS = (
    "青河水厂主任张伟说，水来了。",
    "青河水廠主任張偉又說，管道換了。",
    "记者张伟报道。",
    "张伟跑了第一名。",
)
FACTS = (("青河水厂主任", "青河水厂"), ("青河水廠主任", "青河水廠"), ("记者", ""), ("", ""))


def analysed(text: str, at: int, role: str, body: str) -> Analysis:
    """An analysis that knows 张伟, in the script of the text, his role and his organisation."""
    name = "張偉" if "張偉" in text else "张伟"
    place = at + text.index(name)
    mention = Mention(Span(place, place + 2), name, "PER", "e1")
    roles = (Role(role, Span(at, at + len(role)), Span(at, at + len(text))),) if role else ()
    person = Entity("e1", "PER", name, (), roles, ("e2",) if body else (), (mention,))
    named = Mention(Span(at, at + len(body)), body, "ORG", "e2")
    bodies = (Entity("e2", "ORG", body, mentions=(named,)),) if body else ()
    return Analysis((*((named,) if body else ()), mention), (person, *bodies), complete=True)


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path) as opened:
        for text, (role, body) in zip(TEXTS, FACTS, strict=True):
            article = open_article(f"题目\n\n{text}\n".encode(), "a.txt")
            number = opened.add(article).number
            opened.save_names(number, analysed(text, article.text.index(text), role, body))
        yield opened


def test_what_speaks_for_one_comes_first_and_nothing_is_joined(library: Library):
    found = Elsewhere(library).of(1, ZHANG)
    assert [(each.article, each.same) for each in found] == [(2, False), (3, False), (4, False)]
    assert (found[0].name.name, found[0].bodies, found[0].roles) == ("張偉", ("青河水廠",), ("青河水廠主任",))
    assert found[0].posts == ("青河水廠主任",)
    assert (found[1].posts, found[1].bodies) == ((), ())
    assert list(Elsewhere(library).appearances(1, ZHANG)) == []


def test_the_reader_confirms_and_tells_apart(library: Library):
    elsewhere = Elsewhere(library)
    second, third, fourth = elsewhere.of(1, ZHANG)
    elsewhere.confirm(1, ZHANG, second)
    elsewhere.deny(1, ZHANG, third)
    assert [(each.article, each.same) for each in elsewhere.of(1, ZHANG)] == [(2, True), (4, False)]
    assert [(each.article, each.same) for each in elsewhere.of(2, second.name)] == [(1, True), (4, False)]
    (sentence,) = elsewhere.appearances(1, ZHANG)
    assert (sentence.article, sentence.form, sentence.name) == (2, "張偉", "张伟")
    first = next(each for each in elsewhere.of(4, ZHANG) if each.article == 1)
    elsewhere.confirm(4, ZHANG, first)
    assert {(each.article, each.same) for each in elsewhere.of(2, second.name)} == {(1, True), (4, True)}
    elsewhere.deny(1, ZHANG, fourth)
    assert [each.article for each in elsewhere.of(1, ZHANG)] == [2]


def test_the_index_of_names_knows_who_was_joined(library: Library):
    elsewhere = Elsewhere(library)
    elsewhere.confirm(1, ZHANG, elsewhere.of(1, ZHANG)[0])
    people = [each for each in Directory(library).listed() if each.name.type == "PER"]
    assert [(set(each.articles), bool(each.person)) for each in people] == [({1, 2}, True), ({3, 4}, False)]
    ((one, other),) = [pair for pair in Directory(library).suggestions() if pair[0].name.type == "PER"]
    assert {one.person is None, other.person is None} == {True, False}
    Directory(library).tell_apart(one, other)
    assert [pair for pair in Directory(library).suggestions() if pair[0].name.type == "PER"] == []


def test_who_is_forgotten_is_forgotten_here_too(library: Library, tmp_path: Path):
    elsewhere = Elsewhere(library)
    elsewhere.confirm(1, ZHANG, elsewhere.of(1, ZHANG)[0])
    Bin(library).throw(2)
    assert elsewhere.of(1, ZHANG)[0].article == 3
    Bin(library).restore(2)
    first = elsewhere.of(1, ZHANG)[0]
    assert (first.article, first.same) == (2, True)
    Bin(library).forget([2])
    stored = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert "張偉".encode() not in stored
    with library.reading() as connection:
        assert connection.execute("SELECT article FROM bearers").fetchall() == [(1,)]


def test_a_name_is_one_row_in_any_script_and_says_nothing_of_who_bears_it(library: Library):
    directory = Directory(library)
    (row,) = [each for each in directory.listed() if each.name.type == "PER"]
    assert (row.name.name, row.variants, row.joined) == ("张伟", ("張偉",), ())
    assert (set(row.articles), row.person, row.shared) == ({1, 2, 3, 4}, None, True)
    assert {each.form for each in directory.appearances([row])} == {"张伟", "張偉"}
    assert [pair for pair in directory.suggestions() if pair[0].name.type == "PER"] == []


def test_the_reader_says_who_bears_a_name_that_articles_share(library: Library):
    directory = Directory(library)
    (row,) = [each for each in directory.listed() if each.name.type == "PER"]
    directory.part_article(row, 4)
    shared, other = sorted(
        (each for each in directory.listed() if each.name.type == "PER"), key=lambda one: min(one.articles)
    )
    assert (set(shared.articles), shared.shared, set(other.articles)) == ({1, 2, 3}, True, {4})
    directory.join(shared, shared)
    rows = [each for each in directory.listed() if each.name.type == "PER"]
    assert {(tuple(each.articles), each.shared, each.person is None) for each in rows} == {
        ((1, 2, 3), False, False), ((4,), False, False),
    }  # fmt: skip
    assert [pair for pair in directory.suggestions() if pair[0].name.type == "PER"] == []
