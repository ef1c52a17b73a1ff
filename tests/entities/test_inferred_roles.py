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
