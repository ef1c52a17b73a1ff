import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes.plain import plain_text


@pytest.mark.parametrize(("markdown", "said"), [
    ("哪一**战**？", "哪一战？"),
    ("_见_ [第三段](https://example.org/) `码`", "见 第三段 (https://example.org/) 码"),
    ("# 题\n\n- 甲\n- 乙\n\n3. 丙", "题\n• 甲\n• 乙\n3. 丙"),
    ("<https://example.org/>", "https://example.org/"),
    ("一行\n又一行", "一行\n又一行"),
    ("见 <script>alert(1)</script>", "见 <script>alert(1)</script>"),
    ("[注]: 见上文", "[注]: 见上文"),
    ("---", "---"),
    ("", ""),
])  # fmt: skip
def test_signs_go_and_words_stay(markdown, said):
    assert plain_text(markdown) == said


@given(st.text("甲乙，。：“”123 \n"))
def test_words_without_signs_stay(text):
    assert "".join(plain_text(text).split()) == "".join(text.split())
