"""Quantities and speech as rows."""

from itertools import pairwise

import pytest

from reader.entities import Analysis, Entity, Mention, Quote, Role, analyse
from reader.entities.telling import contradictions, tables
from reader.entities.telling.tables import cited, plain_number, speech_rows
from reader.importers import open_article
from reader.text import Span

TEXT = """清溪镇修路

清溪镇今年修路35公里，惠及1200名村民。镇长何文秀说：“一共1350名村民受益。”

工程花了约200万元，监理李强说：“质量有保证。”
"""


def figure_rows(article, analysis):
    steps = tables.figure_rows(article, analysis)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value


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


@pytest.mark.parametrize(
    ("text", "differing"),
    [
        ("会计林小云说，清溪厂开出运费收据512张。而镇里的报告记载收据为521张。", [512, 521]),
        ("张海生说，清溪厂虚报主营收入4.2亿元。法院认定，虚报的收入为4.7亿元。", [420_000_000, 470_000_000]),
        ("清溪厂卖出洗衣机6300台。厂长说，一共卖出3600台洗衣机。", [6300, 3600]),
        ("法院判处张海生有期徒刑三年，并处罚金20万元；判处林小云有期徒刑一年，并处罚金15万元。", []),
        ("张海生交了罚款30万元。林小云交了罚款20万元。", []),
        ("2019年利润是3亿元。2020年利润是2.5亿元。", []),
        ("李明说，2021年入库小麦5600吨，2022年入库小麦4300吨。账本显示，2021年入库小麦6500吨。", [5600, 6500]),
        ("清溪县环保局局长李明说，泄漏废水20吨。清溪县消防大队大队长王芳则称，泄漏废水30吨。", [20, 30]),
        ("清溪公司董事长李明说，利润是3亿元。南山公司总经理王芳说，利润是4亿元。", []),
        (
            "2009年淤積量為2,300萬立方公尺。李明2022年10月20日在會上說，淤積量為4,100萬立方公尺。王芳2022年11月1日說，淤積量是3,400萬立方公尺。",
            [41e6, 34e6],
        ),
        ("張海生說，清溪廠其中有8家企業關門。李明說，清溪廠有12家企業停產。", []),
        ("清溪厂的净利润3亿元。清溪厂的利润3.2亿元。", []),
        ("12家企业停产，其中有8家企业关门。", []),
        ("大约300名工人受伤。医院说，一共312名工人受伤。", []),
        ("厂里有300名工人。食堂里坐着12名工人。", []),
        ("罚款人民币3亿元。另一份判决说罚款新台币4亿元。", []),
    ],
)
def test_only_near_numbers_for_what_may_be_the_same_thing_differ(text, differing):
    article = open_article(f"清溪镇旧事\n\n{text}\n".encode(), name="a.txt")
    assert [row.number for row in figure_rows(article, analyse(article)) if row.differs] == differing


def test_no_step_of_a_long_table_has_more_than_a_few_figures(monkeypatch):
    told = []
    before = contradictions._told
    monkeypatch.setattr(contradictions, "_told", lambda *given: told.append(1) or before(*given))
    kinds = ("小麦", "玉米", "大豆")
    text = "".join(f"仓库里有{kinds[at % 3]}{300 + at}吨。" for at in range(150))
    article = open_article(f"粮库\n\n{text}\n".encode(), name="a.txt")
    steps = [len(told) for _ in tables.figure_rows(article, analyse(article))]
    assert len(told) == 150
    assert max(after - earlier for earlier, after in pairwise(steps)) <= 20


def test_rows_stand_in_reading_order_and_those_with_only_a_unit_come_last():
    text = "来了3人。收据512张在他手里。罚款2万元。镇里查到运费收据521张。又走了5人，罚款1万元。他分三次买完。"
    article = open_article(f"清溪镇旧事\n\n{text}\n".encode(), name="a.txt")
    assert [(row.counts, row.number, row.unit) for row in figure_rows(article, analyse(article))] == [
        ("收据", 512, "张"),
        ("运费收据", 521, "张"),
        ("罚款", 20_000, "元"),
        ("罚款", 10_000, "元"),
        ("", 3, "人"),
        ("", 5, "人"),
        ("", 3, "次"),
    ]


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
    (row,) = list(speech_rows(article, Analysis(entities=people, quotes=(quote,))))
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


@pytest.mark.parametrize("unit", ["户", "戶"])
def test_what_only_its_unit_says_is_not_counted_in_either_script(unit):
    article = open_article(f"路口\n\n路口只剩二十{unit}。".encode(), "a.txt")
    assert [(row.counts, row.unit) for row in figure_rows(article, analyse(article))] == [("", unit)]
