import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import AlignedText, typographic_edits


def widened(text):
    return AlignedText.from_edits(text, typographic_edits(text)).target


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("你好,世界!", "你好，世界！"),
        ("他说:好;不好?", "他说：好；不好？"),
        ("社区(小店)的", "社区（小店）的"),
        ("中国(China)人", "中国（China）人"),
        ("真的?!", "真的？！"),
        ("用iPhone,手机", "用iPhone，手机"),
        ("“好”,他说", "“好”，他说"),
        ("(甲),乙", "（甲），乙"),
        ('他说"好",就走了', '他说"好"，就走了'),
        ("占62%,其中", "占62%，其中"),
    ],
)
def test_widens_marks_in_chinese(text, shown):
    assert widened(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "3,000 12:30",
        "f(x), g(y)!",
        "http://a.b/c?d=e:f",
        "等等...",
        "好:)",
        "a,b",
        "(abc",
        "甲)",
        "(中\n国)",
        "",
        ",甲",
        "12:中",
    ],
)
def test_leaves_the_rest(text):
    assert widened(text) == text


@given(st.text(alphabet="甲a1,:;!?()\n “”", max_size=16))
def test_is_one_to_one_and_done_once(text):
    shown = widened(text)
    assert len(shown) == len(text)
    assert all(a == b or ord(b) == ord(a) + 0xFEE0 for a, b in zip(text, shown, strict=True))
