"""What stands around a difference is cut at marks and between words, never inside a number, a date or a name."""

import pytest

from reader.text import excerpt


@pytest.mark.parametrize(
    ("line", "size", "shown"),
    [
        ("有期徒刑三年，并处罚金20万元；判处", 12, "有期徒刑三年，并处罚金20万元"),
        ("索赔总额为2.3亿元，另有", 6, "索赔总额为2.3亿元"),
        ("会议定于2021年8月15日举行，届时", 7, "会议定于2021年8月15日"),
        ("他们用的是Microsoft的软件，不是自己的", 9, "他们用的是Microsoft"),
        ("短句", 12, "短句"),
    ],
)
def test_what_follows_is_shown_with_whole_numbers_dates_and_words(line: str, size: int, shown: str):
    assert excerpt.after(line, size) == shown


@pytest.mark.parametrize(
    ("line", "size", "shown"),
    [
        ("虚增营业收入5.8亿元，虚增利润1.26亿元", 5, "1.26亿元"),
        ("虚增营业收入5.8亿元，虚增利润1.26亿元", 12, "虚增利润1.26亿元"),
        ("据新华社Reuters报道", 4, "Reuters报道"),
    ],
)
def test_what_precedes_too(line: str, size: int, shown: str):
    assert excerpt.before(line, size) == shown


def test_a_name_that_is_known_is_not_cut():
    assert excerpt.after("判处原财务总监谢若兰有期徒刑", 9, {"谢若兰"}) == "判处原财务总监谢若兰"
    assert excerpt.before("判处原财务总监谢若兰有期徒刑", 5, {"谢若兰"}) == "谢若兰有期徒刑"


@pytest.mark.parametrize(("line", "most", "shown"), [
    ("短句。", 3, "短句。"),
    ("张三：《渡口》，晚桥日报，2022-04-03", 12, "张三：《渡口》…"),
    ("渡口的水位是123456789厘米", 10, "渡口的水位是…"),
    ("渡口" * 40, 7, "渡口渡口渡口…"),
])  # fmt: skip
def test_a_line_is_shortened_at_a_mark_and_never_inside_a_number(line: str, most: int, shown: str):
    assert excerpt.shorten(line, most) == shown
    assert len(shown) <= most


def test_a_mark_that_closes_stays_with_what_it_closes_and_one_that_opens_with_what_follows():
    assert excerpt.before("一起背出来。”陶青岚说，“整整", 12) == "陶青岚说，“整整"
    assert excerpt.after("余名党员，他说：“没有一个人合过眼", 9) == "余名党员，他说"
