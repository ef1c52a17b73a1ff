"""An article without a title is called by its file or by its first words, and then has no title on its page."""

import pytest

from reader.article.structure.untitled import is_untitled
from reader.importers import open_article

TEXT = "　　今天下雨，大家都带了伞。李大同没有带。\n\n　　明天天晴，王小明要去北京，他说会坐火车去。\n"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("c.txt", "今天下雨"),
        ("download (3).txt", "今天下雨"),
        ("新建文本文档.txt", "今天下雨"),
        ("未命名.txt", "今天下雨"),
        ("春天的故事.txt", "春天的故事"),
        ("2023年报告.txt", "2023年报告"),
    ],
)
def test_a_file_that_says_nothing_leaves_the_name_to_the_text(name, title):
    assert open_article(TEXT.encode(), name).title == title


def test_only_who_is_called_by_the_first_words_has_no_title_of_its_own():
    assert is_untitled(open_article(TEXT.encode(), "c.txt"))
    assert not is_untitled(open_article(TEXT.encode(), "春天的故事.txt"))
    assert not is_untitled(open_article(("今天下雨\n\n" + TEXT).encode(), "c.txt"))


def test_a_long_beginning_is_cut_and_says_so():
    text = "“甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥东西南北中发白春夏秋冬梅兰竹菊”都来了。\n" * 2
    assert open_article(text.encode(), "a.txt").title == "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥东西［…］"


def test_words_come_from_the_body_not_from_what_the_site_adds():
    article = open_article("。。。\n——\n雨下了，河水涨了起来，大家都在堤上。\n水退了。\n".encode(), "1.txt")
    assert article.title == "雨下了"
