"""Quantities and speech as rows."""

from reader.entities import analyse
from reader.entities.telling.tables import figure_rows, speech_rows
from reader.importers import open_article

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
