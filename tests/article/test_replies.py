"""Forum posts saved as text: who posted, where the text is from, and the replies below."""

import pytest

from reader.article import Article
from reader.importers import open_article

BODY = "渡口停航那天，岸边站满了人，船工把缆绳解下来，交给了博物馆的人，谁也没有说话，只听见水声。"
MORE = "后来桥通了车，过江只要两分钟，老船工仍旧每天到岸边坐着，看水一寸一寸地退下去，又涨上来。"
POST = "楼主：江边客  发表于 2021-3-4 05:06   只看楼主   来自：河湾之家"


def opened(*lines: str) -> Article:
    return open_article("\n\n".join(["[转帖]渡口的最后一班船", POST, *lines]).encode(), "a.txt")


def body(article: Article) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.kind not in {"boilerplate", "title"}]


def test_who_posted_it_where_is_no_source() -> None:
    metadata = opened(BODY, MORE).metadata
    assert (metadata.posted_by, metadata.posted_at, metadata.site) == ("江边客", "2021-03-04T05:06", "河湾之家")
    assert (metadata.author, metadata.source, metadata.published) == (None, None, None)


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("转自河湾商报，怕被删先存一份", "河湾商报"),
        ("（转自《河湾文史》）", "河湾文史"),
        ("本文转载自河湾新闻网", "河湾新闻网"),
        ("轉自河灣日報，大家看看", "河灣日報"),
        ("摘自河湾社区", "河湾社区"),
    ],
)
def test_a_poster_says_where_a_text_is_from(line: str, source: str) -> None:
    article = opened(line, BODY, MORE)
    assert article.metadata.source == source
    assert article.metadata.spans["source"].of(article.text) == source
    assert body(article) == [BODY, MORE]


@pytest.mark.parametrize(
    "line", ["转自老船工的那条船后来沉了。", "摘自山上的茶叶", "转自他口中的消息传遍了报社，人人都知道了。"]
)
def test_other_words_of_turning_are_the_text(line: str) -> None:
    assert line in body(opened(BODY, line, MORE))


@pytest.mark.parametrize(
    "replies",
    [
        ["沙发：老周  2021-3-4 06:00", "顶！", "板凳：钓鱼的 2021-3-4 07:12", "可惜了", "真可惜"],
        ["2楼 老周 发表于 2021-3-4 06:00", "顶！", "3楼 钓鱼的 发表于 2021-3-4 07:12", BODY[::-1]],
        ["#2 老周 2021-3-4 06:00", "顶！"],
        ["2楼：老周 2021-03-05 08:02", "顶！", "3楼：过客 2021-03-05 09:15", "沙发没了"],
        ["沙发：顶！", "板凳：可惜了"],
        ["2楼：顶！", "3楼：可惜了", "4楼：那条船我坐过"],
    ],
)
def test_replies_of_others_are_not_the_text(replies: list[str]) -> None:
    article = opened(BODY, MORE, *replies)
    assert body(article) == [BODY, MORE]
    assert all(each in article.text for each in replies)
    assert (article.metadata.published, article.metadata.posted_at) == (None, "2021-03-04T05:06")


def test_what_the_poster_adds_is_the_text() -> None:
    article = opened(
        BODY,
        "2楼 老周 2021-3-4 06:00",
        "顶！",
        "3楼 江边客 2021-3-4 07:00",
        MORE,
        "楼主：江边客 2021-3-5 07:00",
        BODY[::-1],
    )
    assert body(article) == [BODY, MORE, BODY[::-1]]


@pytest.mark.parametrize(
    "lines",
    [
        ["2楼：会议室", "3楼：食堂", MORE],
        ["5楼：会议室", "6楼：食堂"],
        ["沙发：那是他坐过的"],
        ["2楼 那间屋子在 2021年3月的大火里烧掉了，谁也没有再去看过。", MORE],
    ],
)
def test_floors_of_houses_are_the_text(lines: list[str]) -> None:
    article = opened(BODY, *lines)
    assert all(block.kind != "boilerplate" for block in article.blocks if block.span.of(article.text) in lines)


def test_a_reply_that_was_kept_alone_is_the_article() -> None:
    text = "\n\n".join(["渡口的最后一班船", "5楼 老周 2021-3-4 06:00", BODY, MORE])
    assert body(open_article(text.encode(), "a.txt")) == [BODY, MORE]


@pytest.mark.parametrize(
    "line", ["#12345" * 40 + "x", "回复 " * 70 + "x", "楼主：甲 2021-3-4 05:06" + " 收藏 5" * 20 + " x"]
)
def test_a_long_line_of_a_forums_signs_that_ends_otherwise_is_the_texts(line: str) -> None:
    assert line in body(open_article("\n\n".join(["渡口", BODY, line, MORE]).encode(), "a.txt"))  # and is read at once


def test_a_saved_thread_is_called_by_its_breadcrumb_and_its_post_is_known() -> None:
    head = [
        "河湾论坛 » 城市杂谈 » 渡口停航的真相，缆绳断了！（转载）",
        "楼主：风信子   发表于 2021-3-4 05:06:07   只看楼主 | 倒序浏览 | 电梯直达",
        "转自河湾晚报",
    ]
    foot = ["本文由风信子根据讲座编辑整理", "本主题由 admin 于 2021-3-5 设置高亮", "评分 收藏 5 分享 回复 举报"]
    article = open_article("\n\n".join([*head, BODY, MORE, *foot]).encode(), "a.txt")
    metadata = article.metadata
    assert article.title == "渡口停航的真相，缆绳断了！（转载）"
    assert (metadata.posted_by, metadata.posted_at) == ("风信子", "2021-03-04T05:06:07")
    assert (metadata.site, metadata.source) == ("河湾论坛", "河湾晚报")
    assert body(article) == [BODY, MORE, foot[0]]  # a forum's notices are none of the article, its own words are


@pytest.mark.parametrize(
    "line",
    [
        "楼主：风信子 时间：2021-3-4 05:06 点击：123 回复：45",
        "风信子 于 2021-3-4 05:06 发表",
        "作者：风信子 发表于：2021-3-4 05:06",
        "楼主 风信子 2021-3-4 05:06",
    ],
)
def test_a_posts_time_dates_no_article(line: str) -> None:
    article = open_article("\n\n".join(["渡口的最后一班船", line, BODY, MORE]).encode(), "a.txt")
    metadata = article.metadata
    assert (metadata.posted_by, metadata.posted_at, metadata.published) == ("风信子", "2021-03-04T05:06", None)
    assert body(article) == [BODY, MORE]


@pytest.mark.parametrize("label", ["标题：", "標題:", "帖子主题："])
def test_a_line_that_names_the_title_is_read_without_its_label(label: str) -> None:
    told = f"{label}渡口的最后一班船\n来源：河湾商报"
    article = open_article(f"河湾夜话 » 杂谈 » 渡口\n{POST}\n{told}\n\n{BODY}\n\n{MORE}".encode(), "a.txt")
    assert article.title == "渡口的最后一班船"
    assert article.metadata.source == "河湾商报"
    assert body(article) == [BODY, MORE]
