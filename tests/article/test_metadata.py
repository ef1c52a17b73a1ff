"""Metadata that the body itself states."""

import pytest

from reader.importers import open_article


@pytest.mark.parametrize(
    ("opening", "author"),
    [
        ("本报讯（记者 赵立新 通讯员 何敏）3月12日，市住建局召开发布会。", "赵立新"),
        ("新华社南河3月1日电（记者张三、李四）南河大桥昨日通车。", "张三、李四"),
        ("本报记者从市住建局了解到，改造已经开始。", None),
    ],
)
def test_a_dateline_names_the_reporters(opening: str, author: str | None):
    article = open_article(f"南河大桥通车\n\n{opening}\n\n市民纷纷前来参观，桥上车流不断。\n".encode(), name="a.txt")
    assert article.metadata.author == author


@pytest.mark.parametrize(
    ("byline", "author", "source"),
    [
        ("文／何佩文（河灣大學新聞系副教授）", "何佩文", None),
        ("撰文／何佩文（本報特約作家）", "何佩文", None),
        ("文：何佩文（河湾大学教师）", "何佩文", None),
        ("作者／何佩文（退休教师，现居南河）", "何佩文", None),
        ("文·何佩文", "何佩文", None),
        ("圖／文　何佩文（河灣大學教師）", "何佩文", None),
        ("圖／文／何佩文", "何佩文", None),
        ("文·图／何佩文", "何佩文", None),
        ("文／何佩文　圖／賴小光（本報攝影）", "何佩文", None),
        ("口述／何阿水（老渡工）　整理／鄭文心", "何阿水、鄭文心", None),
        ("整理／鄭文心", "鄭文心", None),
        ("文∕何佩文（河灣大學教師）", "何佩文", None),
        ("作者：何佩文　编辑：小方", "何佩文", None),
        ("河灣論壇報　2021年5月2日　文／何佩文（河灣大學新聞系副教授）", "何佩文", "河灣論壇報"),
    ],
)
def test_a_byline_in_its_forms(byline: str, author: str | None, source: str | None):
    lines = [
        "渡口的最後一班船",
        byline,
        "渡口停航那天，岸邊站滿了人，船工把纜繩解下來，交給了博物館。",
        "船後來停在岸上。",
    ]
    article = open_article("\n\n".join(lines).encode(), name="a.txt")
    assert (article.metadata.author, article.metadata.source) == (author, source)
    if author:
        assert [block.kind for block in article.blocks] == ["title", "boilerplate", "paragraph", "paragraph"]
        assert article.metadata.spans["author"].of(article.text).startswith(author[:3])


def test_a_byline_with_a_post_on_a_page():
    body = "".join(f"<p>{'渡口停航那天，岸邊站滿了人，船工把纜繩解下來。' * 3}</p>" for _ in range(3))
    page = "<html><title>渡口 | 河灣報</title><h1>渡口的最後一班船</h1>"
    page += f"<p class='meta'>河灣報　2021年5月2日　文／何佩文（河灣大學副教授）</p><div>{body}</div></html>"
    metadata = open_article(page.encode(), name="a.html").metadata
    assert (metadata.author, metadata.published) == ("何佩文", "2021-05-02")


@pytest.mark.parametrize(
    "closing",
    ["（本文不代表本報立場）", "（文责自负）", "（以上内容仅代表作者观点）", "（本文有删节）", "（文中人物均为化名）"],
)
def test_what_speaks_of_the_article_is_no_author(closing: str):
    for glue in ("\n\n", ""):
        text = f"渡口\n\n渡口停航那天，岸边站满了人。\n\n船工把缆绳解下来，交给了博物馆。{glue}{closing}\n"
        assert open_article(text.encode(), name="a.txt").metadata.author is None
