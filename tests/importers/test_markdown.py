"""Markdown: the source is the text, the marks are left out when it is shown."""

from reader.article import lay_out
from reader.importers import open_article
from reader.text import AlignedText

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
