"""Roles completed from context stand apart from those that are worded."""

from reader.entities import analyse
from reader.importers import open_article


def roles(text, name):
    analysis = analyse(open_article(text.encode(), "a.md"))
    person = next(one for one in analysis.entities if one.name == name)
    return [(role.text, role.inferred, role.span is None) for role in person.roles]


OPENING = "# 消息\n\n## 一\n\n东湖社区在城北，住着三千多户居民，大多是退休工人。\n\n"


def test_a_post_takes_the_one_body_that_its_section_names():
    text = OPENING + "社区党委书记杨建国说：“我们一直在这里。”"
    assert roles(text, "杨建国") == [("社区党委书记", False, False), ("东湖社区党委书记", True, True)]


def test_two_bodies_leave_it_open():
    text = OPENING + "南山社区就在隔壁。\n\n社区党委书记杨建国说：“我们一直在这里。”"
    assert roles(text, "杨建国") == [("社区党委书记", False, False)]


def test_another_section_says_nothing():
    text = OPENING + "## 二\n\n社区党委书记杨建国说：“我们一直在这里。”"
    assert roles(text, "杨建国") == [("社区党委书记", False, False)]


def test_traditional_text_keeps_its_script():
    text = "# 消息\n\n東湖社區在城北，住著三千多戶居民。\n\n社區黨委書記楊建國說：「我們一直在這裡。」"
    assert roles(text, "楊建國")[-1] == ("東湖社區黨委書記", True, True)


def test_former_posts_of_one_sentence_are_of_the_body_that_the_first_one_names():
    text = "# 消息\n\n法院判处云泽药业原董事长鲁若英有期徒刑三年，判处原财务总监郑秋雁有期徒刑一年。"
    assert roles(text, "郑秋雁") == [("原财务总监", False, False), ("云泽药业原财务总监", True, True)]


def test_a_former_post_is_left_open_behind_another_body_and_in_another_sentence():
    first = "# 消息\n\n云泽药业原董事长鲁若英"
    assert roles(first + "与杭州青禾贸易有限公司签约时，原财务总监郑秋雁在场。", "郑秋雁") == [
        ("原财务总监", False, False)
    ]
    assert roles(first + "没有来。原财务总监郑秋雁在场。", "郑秋雁") == [("原财务总监", False, False)]


def test_a_compound_of_houses_is_no_district():
    text = "# 消息\n\n龙湖花园小区在城北。\n\n区团委书记杨建国说：“我们一直在这里。”"
    assert roles(text, "杨建国") == [("区团委书记", False, False)]
    assert roles(text.replace("龙湖花园小区", "青山区"), "杨建国")[-1] == ("青山区团委书记", True, True)
