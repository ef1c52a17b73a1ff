"""Whatever the bytes: an article whose every span is sound, or one clear sentence."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.errors import CannotOpen
from reader.importers import open_article
from tests.importers.soundness import check, refused

NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a", "a.bin"])
PIECES = st.sampled_from(
    [
        "第一章 山", "一、水", "1. 火", "名党员", "余名", "*员", "**", "*", "。", "\n", "\n\n", "　　",
        "原标题：甲", "（张三）", "首页 » 乙 » 丙", "# 丁", "- ", "> ",
        "| 戊 | 己 |\n|---|---|\n", "<p>", "</p>", "<div>", "<table><tr><td>", "<br>", "来源：庚报",
        "\r\n", "\ufeff", "病*", "□", "×", "年月日", "`", "[x](y)", "[^1]: z", "---", "他说：“好。”",
        "abc", "𠮷", "1",
    ]
)  # fmt: skip


@settings(max_examples=120)
@given(st.binary(min_size=0, max_size=200), NAMES)
@example(b"\xff\xfe", "a.txt")
@example(b"<", "a.html")
def test_any_bytes(raw: bytes, name: str) -> None:
    try:
        article = open_article(raw, name)
    except CannotOpen as error:
        refused(error)
    else:
        check(article)


@settings(max_examples=200)
@given(st.lists(PIECES, max_size=25), NAMES, st.sampled_from(["utf-8", "gb18030", "utf-16"]))
def test_any_mixture(pieces: list[str], name: str, codec: str) -> None:
    text = "".join(pieces)
    try:
        article = open_article(text.encode(codec, "replace"), name)
    except CannotOpen as error:
        refused(error)
    else:
        check(article)
