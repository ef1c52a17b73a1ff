import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import AlignedText, quotation_edits


def shown(text, marks):
    return AlignedText.from_edits(text, quotation_edits(text, marks)).target


@pytest.mark.parametrize(
    ("curly", "corner"),
    [
        ("“他说‘好’。”", "「他说『好』。」"),
        ("他说“OK”，走了。", "他说「OK」，走了。"),
        ("“一段没有完\n“下一段完了。”", "「一段没有完\n「下一段完了。」"),
        ("O’Neil先生说“你好”", "O’Neil先生说「你好」"),
        ("“他说‘it’s fine’。”", "「他说『it’s fine』。」"),
        ("", ""),
    ],
)
def test_both_ways(curly, corner):
    assert shown(curly, "corner") == corner
    assert shown(corner, "curly") == curly
    assert shown(curly, "as_found") == curly


def test_straight_marks_in_pairs_only_and_english_stays():
    assert shown('他说"好"，"走"吧', "corner") == "他说「好」，「走」吧"
    assert shown('他说"好"，身高5\'6"', "curly") == '他说"好"，身高5\'6"'
    assert shown("“No Chinese here,” she said.", "corner") == "“No Chinese here,” she said."


@given(st.text(alphabet='“”‘’「」『』"甲a \n', max_size=20), st.sampled_from(["corner", "curly"]))
def test_every_mark_keeps_its_place(text, marks):
    aligned = AlignedText.from_edits(text, quotation_edits(text, marks))
    assert aligned.even
    assert len(aligned.target) == len(text)
