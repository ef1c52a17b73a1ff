"""Markdown: the source is the text, the marks are left out when it is shown."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import lay_out
from reader.importers import open_article
from reader.text import AlignedText
from tests.importers.soundness import check

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)

SOURCE = """---
title: "前言的标题"
author: 周甲
date: 2024-01-02
---

# 渡口

开头**一段**话，有[链接](http://example.org/a)和*强调*。
续行在此。

## 船

> 引文一
> 引文二

- 项目甲
- 项目乙

### 桨

末段。[^1]

[^1]: 脚注内容
"""


def test_structure() -> None:
    article = open_article(SOURCE.encode(), "a.md")
    assert article.text == SOURCE
    assert article.title == "渡口"
    assert (article.metadata.author, article.metadata.published) == ("周甲", "2024-01-02")
    assert [(section.title, section.level) for section in article.sections] == [(None, 1), ("船", 1), ("桨", 2)]
    assert not article.damage
    shown = AlignedText.from_edits(article.text, lay_out(article)).target.split("\n")
    assert shown == [
        "渡口", "开头一段话，有链接和强调。续行在此。", "船", "引文一", "引文二", "项目甲", "项目乙", "桨",
        "末段。[^1]", "[^1]: 脚注内容",
    ]  # fmt: skip
    assert article.blocks[-1].kind == "footnote"


def test_windows_line_ends() -> None:
    article = open_article(SOURCE.replace("\n", "\r\n").encode(), "a.md")
    assert [section.title for section in article.sections] == [None, "船", "桨"]
    assert article.blocks[2].span.of(article.text).startswith("开头")


def test_masks_are_not_emphasis() -> None:
    article = open_article("## 甲\n\n社区*支部召开大会，老*员都来了。\n\n## 乙\n\n散会。\n".encode(), "a.md")
    assert [damage.restored for damage in article.damage] == ["党", "党"]


FRONT = """---
title: '渡口''记' # 初稿
author:
  - 周甲
  - "吴\\"乙"
tags: [渡口, 江]
source: 乙县文史
url: https://example.org/a#b
date: 2024-01-02
---
"""


def test_front_matter_as_people_write_it():
    article = open_article(f"{FRONT}\n渡船每天开六趟。\n".encode(), "a.md")
    metadata = article.metadata
    assert (article.title, metadata.author, metadata.source) == ("渡口'记", '周甲、吴"乙', "乙县文史")
    assert (metadata.url, metadata.published) == ("https://example.org/a#b", "2024-01-02")
    assert metadata.spans["source"].of(article.text) == "乙县文史"
    assert metadata.spans["author"].of(article.text).startswith("- 周甲")


@settings(max_examples=80)
@given(
    st.lists(
        st.sampled_from(["title", "date", ":", " ", "- ", "\n", "[", "]", "'", '"', "#", ">", "甲", "\\", "author:"])
    )
)
def test_any_front_matter(parts: list[str]):
    check(open_article(f"---\n{''.join(parts)}\n---\n渡船。".encode(), "a.md"))


def shown(source: str) -> list[str]:
    article = open_article(source.encode(), "a.md")
    return AlignedText.from_edits(article.text, lay_out(article)).target.split("\n")


def test_inline_marks_are_left_out():
    assert shown("# 甲\n\n***粗斜***与**粗*斜*粗**，转义\\*星\\*，<b>粗</b>，`a\\*b`，行末\\\n换行。\n") == [
        "甲", "粗斜与粗斜粗，转义*星*，粗，a\\*b，行末换行。",
    ]  # fmt: skip
    assert shown("# 甲\n\n## 乙 {#sec}\n\n乙有船。\n") == ["甲", "乙", "乙有船。"]


def test_footnotes_and_pictures(tmp_path: Path):
    (tmp_path / "p.png").write_bytes(PNG)
    path = tmp_path / "a.md"
    path.write_text("渡口[^甲]有船，无注[^乙]。\n\n![渡船](p.png)\n\n[^甲]: 今属乙县。\n", encoding="utf-8")
    article = open_article(path)
    (reference,) = article.references
    assert reference.span.of(article.text) == "[^甲]"
    assert article.text[reference.note :].startswith("[^甲]: 今属")
    assert [(image.alt, image.data) for image in article.images] == [("渡船", PNG)]
