"""Sections, furniture and metadata of plain text."""

import pytest

from reader.article import Article
from reader.importers import open_article

BODY = "山路在雨后变得难走，挑担的人走几步就要歇一歇，等雾气散开再往上去，远处的钟声断断续续地传过来。"
MORE = "到了半山腰的亭子，大家才放下担子喝水，说起去年这个时候还在修路，今年已经能走车了，日子真快。"


def opened(*lines: str, name: str = "某文.txt", glue: str = "\n\n") -> Article:
    return open_article(glue.join(lines).encode(), name)


def titles(article: Article) -> list[str | None]:
    return [section.title for section in article.sections]


@pytest.mark.parametrize("glue", ["\n", "\n\n", "\r\n\r\n", "\n　　"])
@pytest.mark.parametrize(
    "heads",
    [
        ["第一章 上山", "第二章 下山", "第三章 回家"],
        ["第一回　挑夫遇雨上山来　行人避雾下山去", "第二回　亭中话旧忆当年　路上逢新说今日"],
        ["一、上山的路", "二、山上的亭", "三、下山的人"],
        ["（一）上山", "（二）下山"],
        ["1. 上山", "2. 下山"],
        ["【上山】", "【下山】"],
        ["上山的路越来越好走", "“亭子”里的故事"],
        ["卷一 山上", "卷二 山下"],
        ["1.1 背景", "1.2 方法"],
        ["Chapter 1", "Chapter 2"],
    ],
)
def test_headings(heads: list[str], glue: str) -> None:
    lines = ["山路", BODY, MORE]
    for head in heads:
        lines += [head, BODY, MORE]
    article = opened(*lines, glue=glue)
    assert article.title == "山路"
    assert titles(article) == [None, *(" ".join(head.split()) for head in heads)]
    for section, after in zip(article.sections, article.sections[1:], strict=False):
        assert section.span.end == after.span.start


@pytest.mark.parametrize(
    ("lines", "headings"),
    [
        (["“路是谁修的”", "挑夫：我的扁担没处放了"], ["“路是谁修的”", "挑夫：我的扁担没处放了"]),
        (["修路以后", "“不能再等了”"], ["修路以后", "“不能再等了”"]),
        (["「不能再等了」", "「誰來修路」"], ["「不能再等了」", "「誰來修路」"]),
        (["“不能再等了”"], []),
        (["“不能再等了。”", "“那就修吧！”"], []),
        (["“不能再等了”", "挑夫：没处放了", "“谁说的？”", "“我说的。”", "“好。”"], []),
        (["挑夫：没处放扁担了", "挑夫：也没人坐轿子"], []),
        (["修路以后", "电话：63340000"], ["修路以后"]),
    ],
)
def test_quotations_and_colons_head_sections_where_there_are_others(lines: list[str], headings: list[str]) -> None:
    body = [each for line in lines for each in (line, BODY, MORE)]
    assert titles(opened("山路", BODY, MORE, *body)) == [None, *headings]


def test_levels_nest() -> None:
    article = opened("山志", BODY, "一、山", BODY, "（一）石", BODY, "（二）土", BODY, "二、水", BODY)
    assert [(section.title, section.level) for section in article.sections] == [
        (None, 1), ("一、山", 1), ("（一）石", 2), ("（二）土", 2), ("二、水", 1),
    ]  # fmt: skip
    assert article.sections[1].span.end == article.sections[4].span.start


def test_volumes_and_chapters() -> None:
    article = opened("第一卷 山", "第一章 石", BODY, "第二章 土", BODY, "第二卷 水", "第一章 河", BODY, glue="\n")
    assert [section.level for section in article.sections] == [1, 2, 2, 1, 2]


@pytest.mark.parametrize(
    ("heads", "depths"),
    [
        (["1. 背景", "1.1 数据", "1.2 方法", "2. 结论"], [1, 2, 2, 1]),
        (["§1 背景", "§2 方法", "§2.1 数据"], [1, 1, 2]),
        (["一、背景", "（一）数据", "1. 来源", "（1）旧的", "（2）新的", "二、结论"], [1, 2, 3, 4, 4, 1]),
        (["正文 第一章 山", "正文 第二章 水"], [1, 1]),
        (["第一话 山", "第二话 水"], [1, 1]),
        (["1", "2", "3"], [1, 1, 1]),
        (["一", "二", "三"], [1, 1, 1]),
        (["楔子", "第一章 山", "第二章 水"], [1, 1, 1]),
    ],
)
def test_depths(heads: list[str], depths: list[int]) -> None:
    article = opened(*(line for head in heads for line in (head, BODY)), glue="\n　　")
    sections = article.sections[len(article.sections) - len(heads) :]
    assert [section.title for section in sections] == heads
    assert [section.level for section in sections] == depths


def test_contents_with_leaders_are_not_chapters() -> None:
    lines = ["山志", "目　录", "一、山…………1", "二、水…………5", "三、火…………9"]
    article = opened(*lines, "一、山", BODY, "二、水", BODY, "三、火", BODY, glue="\n")
    assert [title for title in titles(article) if title] == ["一、山", "二、水", "三、火"]


def test_contents_are_not_chapters() -> None:
    heads = [f"第{number}章 山路" for number in "一二三四五"]
    lines = ["山路记", "目录", *heads]
    for head in heads:
        lines += [head, BODY]
    article = opened(*lines, glue="\n")
    assert [title for title in titles(article) if title] == heads


@pytest.mark.parametrize(
    "lines",
    [
        ("静夜", "床前有一片月光", "好像地上的霜", "抬起头来看月", "低下头去想家"),
        ("对话", "“你来了？”", "“来了。”", "“吃了吗？”", "“还没有。”", BODY),
        ("清单", BODY, "1. 米", "2. 面", "3. 油", "4. 盐"),
        ("清单", "要带的东西有：", "- 米", "- 面", "- 油", BODY),
        ("山路", BODY, "2023年4月5日", MORE),
        ("山路", BODY, "图为上山的挑夫", MORE),
        ("山路", BODY, "文/周甲", MORE),
        ("山路", BODY, MORE, "周甲"),
        ("山路", BODY, "第一章讲的是上山的事情，读来很有意思。", MORE),
    ],
)
def test_not_headings(lines: tuple[str, ...]) -> None:
    assert titles(opened(*lines)) == [None]


def test_no_lead_where_a_heading_comes_first() -> None:
    assert titles(opened("第一章 山", BODY, "第二章 水", BODY)) == ["第一章 山", "第二章 水"]


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("来源：青山晚报", "source", "青山晚报"),
        ("作者：周甲", "author", "周甲"),
        ("本报记者 周甲", "author", "周甲"),
        ("2021年3月4日 05:06  来源：青山晚报", "published", "2021-03-04T05:06"),
        ("2021-03-04 05:06:07", "published", "2021-03-04T05:06:07"),
        ("发布时间：2021-03-04", "published", "2021-03-04"),
        ("楼主: shanlu 发表于 2021-3-4 5:06", "posted_by", "shanlu"),
        ("您的位置：首页 > 地方 > 山乡 > 正文", "breadcrumb", ("首页", "地方", "山乡")),
    ],
)
def test_lines_under_the_title(line: str, field: str, value: object) -> None:
    article = opened("山路十八弯", line, BODY, MORE)
    assert getattr(article.metadata, field) == value
    assert article.title == "山路十八弯"
    assert [block.kind for block in article.blocks] == ["title", "boilerplate", "paragraph", "paragraph"]
    if isinstance(value, str) and field in {"source", "author", "posted_by"}:
        assert article.metadata.spans[field].of(article.text) == value


@pytest.mark.parametrize(
    "line",
    [
        "（责任编辑：周甲）",
        "责编：周甲",
        "版权所有 青山网",
        "分享到：微信 微博",
        "上一篇：山上",
        "1",
        "查看完整版本: 山路",
        "扫一扫关注我们",
        "原标题：山路",
        "只看楼主　倒序浏览　阅读(3321) 回复(47)",
        "浏览 12 | 评论 3",
        "------",
        "转载请注明出处，谢谢合作！",
    ],
)
def test_furniture_at_the_end(line: str) -> None:
    article = opened("山路十八弯", BODY, MORE, line)
    assert [block.kind for block in article.blocks] == ["title", "paragraph", "paragraph", "boilerplate"]


@pytest.mark.parametrize(
    "line",
    [
        "回复 2楼：等山上的人下来吧，挑夫说17号前到。",
        "收起伞，他走进了亭子。",
        "点击10次，门才开了。",
        "评论 3楼说得对！",
    ],
)
def test_a_sentence_is_no_furniture(line: str) -> None:
    article = opened("山路十八弯", BODY, MORE, line)
    assert [block.kind for block in article.blocks] == ["title", "paragraph", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    ("line", "editor"),
    [
        ("（责任编辑：周甲）", "周甲"),
        ("责任编辑：周甲_NB12345", "周甲"),
        ("责编：周甲、李乙", "周甲、李乙"),
        ("责编：Ann Lee", "Ann Lee"),
        ("（责任编辑：HN123）", None),
    ],
)
def test_who_edited_it(line: str, editor: str | None) -> None:
    assert opened("山路十八弯", BODY, MORE, line).metadata.editor == editor


@pytest.mark.parametrize("closing", ["（周甲）", "(周甲)", "（记者 周甲）", "（本报记者 周甲）", "（作者：周甲）"])
def test_closing_author(closing: str) -> None:
    article = opened("山路十八弯", BODY, MORE + closing)
    assert article.metadata.author == "周甲"
    assert article.metadata.spans["author"].of(article.text) == "周甲"


@pytest.mark.parametrize("closing", ["（完）", "（未完待续）", "（笑）", "（全文完）"])
def test_closing_words_are_no_author(closing: str) -> None:
    assert opened("山路十八弯", BODY, MORE + closing).metadata.author is None


def test_long_novel_has_all_its_chapters() -> None:
    chapters = [f"第{number}章 路\r\n" + "\r\n".join(["　　" + BODY + MORE] * 25) for number in range(1, 411)]
    raw = "\r\n".join(chapters).encode("gb18030")
    article = open_article(raw, "长路.txt")
    assert len(article.text) > 900_000
    assert len(article.sections) == 410
