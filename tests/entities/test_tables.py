"""Quantities and speech as rows."""

import pytest

from reader.entities import Analysis, Entity, Mention, Quote, Role, analyse
from reader.entities.telling.tables import cited, figure_rows, plain_number, speech_rows
from reader.importers import open_article
from reader.text import Span

TEXT = """清溪镇修路

清溪镇今年修路35公里，惠及1200名村民。镇长何文秀说：“一共1350名村民受益。”

工程花了约200万元，监理李强说：“质量有保证。”
"""


def rows():
    article = open_article(TEXT.encode(), name="a.txt")
    return article, analyse(article)


def test_numbers_for_the_same_thing_that_differ_are_marked():
    article, analysis = rows()
    found = {(row.counts, row.number): row for row in figure_rows(article, analysis)}
    villagers = [row for (counts, _), row in found.items() if counts == "村民"]
    assert {row.number for row in villagers} == {1200, 1350}
    assert all(row.differs for row in villagers)
    money = next(row for row in found.values() if row.unit == "元")
    assert (money.number, money.qualifier, money.differs, money.paragraph) == (2_000_000, "约", False, 2)


def test_amounts_of_the_same_stuff_that_differ_are_marked_wherever_its_name_stands():
    article = open_article("事故造成38吨废水泄漏。环保局说，废水约20吨流入河道，另有汽油5吨。".encode(), name="a.txt")
    found = {(row.counts, row.number): row.differs for row in figure_rows(article, analyse(article))}
    assert found == {("废水", 38): True, ("废水", 20): True, ("汽油", 5): False}


def test_speech_names_speaker_and_paragraph():
    article, analysis = rows()
    said = [(row.speakers, row.kind, row.paragraph) for row in speech_rows(article, analysis)]
    assert (("何文秀",), "direct", 1) in said
    assert (("李强",), "direct", 2) in said


def test_speech_names_the_post_as_worded():
    article, analysis = rows()
    posts = {row.speakers: [role.text for role in row.posts[0]] for row in speech_rows(article, analysis) if row.posts}
    assert posts["何文秀",] == ["镇长"], "not what context adds to it"


def person(id_: str, *roles: tuple[str, int], at: int) -> Entity:
    """A Li Qiang with roles, each in the sentence of ten characters that begins at an offset."""
    given = tuple(Role(words, Span(start, start + 2), Span(start, start + 10)) for words, start in roles)
    return Entity(id_, "PER", "李强", roles=given, mentions=(Mention(Span(at, at + 2), "李强", "PER", id_),))


def posts_at(start: int, *people: Entity) -> list[str]:
    article = open_article(("字" * 400).encode(), name="a.txt")
    quote = Quote(Span(start, start + 5), ("李强",), "direct")
    (row,) = speech_rows(article, Analysis(entities=people, quotes=(quote,)))
    return [role.text for role in row.posts[0]]


def test_the_post_is_the_last_one_stated_before_the_words_end():
    risen = person("e1", ("队长", 20), ("局长", 100), ("书记", 100), at=20)
    assert posts_at(40, risen) == ["队长"]
    assert posts_at(200, risen) == ["局长", "书记"]
    assert posts_at(2, risen) == ["队长"], "where none is stated before, the first"


def test_of_two_of_one_name_the_nearer_one_speaks():
    assert posts_at(300, person("e1", ("队长", 10), at=10), person("e2", ("局长", 280), at=290)) == ["局长"]
    assert posts_at(300, person("e1", ("队长", 10), at=10), person("e2", at=290)) == []


def test_nobody_known_has_no_post():
    assert posts_at(30) == []


def test_a_row_is_cited_by_title_source_and_date():
    text = "清溪镇修路\n来源：清溪日报\n2024-03-18 09:30\n\n　　清溪镇今年修路35公里，村民都说好。\n"
    assert cited(open_article(text.encode(), name="a.txt")) == ("清溪镇修路", "清溪日报", "2024-03-18T09:30")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (125_000_000.0, "125000000"),
        (35, "35"),
        (37.5, "37.5"),
        (3.14159265, "3.1416"),
        (1 / 3, "0.3333"),
        (10 / 3, "3.3333"),
        (1 / 700, "0.001429"),
        (0.1 + 0.2, "0.3"),
        (-1.5, "-1.5"),
        (0, "0"),
    ],
)
def test_numbers_are_plain_digits_rounded_to_four_decimals_that_count(number, words):
    assert plain_number(number) == words
