"""Whatever the bytes: an article whose every span is sound, or one clear sentence."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.article import Article, from_json, lay_out, merge_edits, read_text, repair_edits, to_json
from reader.errors import CannotOpen
from reader.importers import open_article
from reader.text import AlignedText

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


def refused(error: CannotOpen) -> None:
    assert "\n" not in str(error)


def check(article: Article) -> None:
    at = 0
    for block in article.blocks:
        assert at <= block.span.start <= block.span.end <= len(article.text)
        at = block.span.end
    for section in article.sections:
        assert section.span.end <= len(article.text)
    starts = [damage.span for damage in article.damage]
    assert starts == sorted(starts)
    assert all(span.end <= len(article.text) for span in [*starts, *article.metadata.spans.values()])
    assert [b.number for b in article.blocks if b.kind == "paragraph"] == list(
        range(1, sum(b.kind == "paragraph" for b in article.blocks) + 1)
    )
    layout = lay_out(article)
    AlignedText.from_edits(article.text, layout)
    AlignedText.from_edits(article.text, merge_edits(layout, repair_edits(article, marked=True)))
    assert len(read_text(article).target) == len(article.text)
    assert from_json(to_json(article), article.raw, [image.data for image in article.images]) == article


@settings(max_examples=120, deadline=None)
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


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=25), NAMES, st.sampled_from(["utf-8", "gb18030", "utf-16"]))
def test_any_mixture(pieces: list[str], name: str, codec: str) -> None:
    text = "".join(pieces)
    try:
        article = open_article(text.encode(codec, "replace"), name)
    except CannotOpen as error:
        refused(error)
    else:
        check(article)
