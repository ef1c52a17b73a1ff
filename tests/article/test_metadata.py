"""Metadata that the body itself states."""

import pytest

from reader.article import Article
from reader.importers import open_article


@pytest.mark.parametrize(
    ("opening", "author"),
    [
        ("本报讯（记者 赵立新 通讯员 何敏）3月12日，市住建局召开发布会。", "赵立新、何敏"),
        ("本报讯（记者 赵立新 实习生 何敏 摄影 方圆）3月12日，市住建局召开发布会。", "赵立新、何敏"),
        ("（中央社記者何佩文台北9日電）台北市今天公布新的渡船時刻。", "何佩文"),
        ("〔記者何佩文、林小明／綜合報導〕渡船今天停航。", "何佩文、林小明"),
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


@pytest.mark.parametrize(
    ("byline", "told"),
    [
        (
            "2021/05/02 18:20　河灣日報網　記者何佩文∕台北報導",
            {"author": "何佩文", "source": "河灣日報網", "published": "2021-05-02T18:20", "dateline": "台北"},
        ),
        (
            "記者何佩文、林小明／新竹縣即時報導　2021-05-02　河灣新聞網",
            {"author": "何佩文、林小明", "source": "河灣新聞網", "published": "2021-05-02", "dateline": "新竹縣"},
        ),
        ("〔記者何佩文／台北報導〕", {"author": "何佩文", "dateline": "台北"}),
        ("（河灣社記者何佩文台北9日電）", {"author": "何佩文", "source": "河灣社", "dateline": "台北"}),
        (
            "發布時間：2021/05/02 18:20　更新時間：2021/05/02 19:00　國際中心／綜合報導",
            {"author": "國際中心", "published": "2021-05-02T18:20", "dateline": None},
        ),
        (
            "作者：何佩文 《河湾周刊》 2021年5月2日",
            {"author": "何佩文", "source": "河湾周刊", "published": "2021-05-02"},
        ),
        (
            "文/何佩文　摄影/赖小光　刊于《河湾行走》杂志2021年第7期",
            {
                "author": "何佩文", "pictures_by": "赖小光", "source": "河湾行走", "published": "2021", "issue": "7",
            },
        ),
        ("记者 何佩文 实习生 林小明", {"author": "何佩文、林小明"}),
        ("本报记者 何佩文 林小明 发自北京", {"author": "何佩文、林小明", "dateline": "北京"}),
        ("河湾报记者 何佩文 文图", {"author": "何佩文", "source": "河湾报"}),
        ("《河湾日报》（2021年05月02日　第03版）", {"source": "河湾日报", "published": "2021-05-02", "sheet": "3"}),
        ("民國110年5月2日　河灣日報　A12版", {"source": "河灣日報", "published": "2021-05-02", "sheet": "A12"}),
        (
            "2021-05-02 04:10 河灣新聞網 河灣日報 記者何佩文／專題報導",
            {"site": "河灣新聞網", "source": "河灣日報", "author": "何佩文", "dateline": None},
        ),
        (
            "2021-05-02 07:32　来源：河湾晚报　作者：何佩文　评论(128)　字号：大 中 小",
            {"source": "河湾晚报", "author": "何佩文", "published": "2021-05-02T07:32"},
        ),
        ("选自《河湾》2021年第3期", {"source": "河湾", "published": "2021", "issue": "3"}),
        ("文／記者何佩文　責任編輯：小方", {"author": "何佩文", "editor": "小方"}),
    ],
)  # fmt: skip
def test_a_line_that_is_understood_leaves_the_text_and_is_in_the_metadata(byline: str, told: dict[str, str | None]):
    article = _under_a_title(byline)
    assert {name: getattr(article.metadata, name) for name in told} == told
    assert [block.kind for block in article.blocks] == ["title", "boilerplate", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    ("byline", "told"),
    [
        (
            "2021-05-02　河灣日報　記者何佩文　第3頁",
            {"author": "何佩文", "source": "河灣日報", "published": "2021-05-02"},
        ),
        ("2021-05-02　来源：河湾网　晚桥社记者 何佩文", {"author": "何佩文", "source": "河湾网"}),
        ("何佩文　2021-05-02 10:00", {"author": None, "published": "2021-05-02T10:00"}),
        ("2021年5月2日，记者何佩文来到渡口", {"author": None}),
        ("圖片來源：河灣社　2021-05-02", {"source": None, "published": "2021-05-02"}),
        ("評《江心洲》　2021年5月2日", {"source": None, "published": "2021-05-02"}),
        ("《江心洲》　作者：何佩文", {"author": None, "source": None}),
    ],
)
def test_a_line_that_is_not_wholly_understood_stays_in_the_text(byline: str, told: dict[str, str | None]):
    article = _under_a_title(byline)
    assert {name: getattr(article.metadata, name) for name in told} == told
    assert next(block.span.of(article.text) for block in article.blocks if block.kind == "paragraph") == byline


@pytest.mark.parametrize(
    "lines",
    [
        ["2021/05/02 18:20", "河灣日報網", "記者何佩文／台北報導"],
        ["河灣日報網", "2021-05-02 18:20", "文／何佩文"],
        ["河灣日報網 > 生活", "2021/05/02 18:20　記者何佩文"],
    ],
)
def test_a_byline_on_several_lines_names_the_paper_too(lines: list[str]):
    article = _under_a_title("\n\n".join(lines))
    metadata = article.metadata
    assert (metadata.author, metadata.published) == ("何佩文", "2021-05-02T18:20")
    assert "河灣日報網" in {metadata.source, metadata.site}
    kinds = [block.kind for block in article.blocks]
    assert kinds == ["title", *["boilerplate"] * len(lines), "paragraph", "paragraph"]


def test_a_heading_under_a_byline_is_no_paper():
    article = _under_a_title("文／何佩文　2021-05-02\n\n渡口茶社")
    assert article.metadata.source is None
    assert [section.title for section in article.sections] == ["渡口茶社"]


def _under_a_title(byline: str) -> Article:
    text = (
        "渡口的最後一班船\n\n{}\n\n渡口停航那天，岸邊站滿了人，船工把纜繩解下來，交給了博物館。\n\n船後來停在岸上。\n"
    )
    return open_article(text.format(byline).encode(), name="a.txt")


def test_all_who_sign_the_first_words_are_authors():
    body = "".join(f"<p>{'渡口停航那天，岸边站满了人，船工把缆绳解下来。' * 3}</p>" for _ in range(3))
    head = '<meta name="author" content="何佩文">'
    for signed, author in (("何佩文 实习生 林小明", "何佩文、林小明"), ("林小明", "何佩文")):
        page = f"<html><head>{head}<title>渡口</title></head><h1>渡口的最后一班船</h1>"
        page += f"<div><p>本报讯（记者 {signed}）渡口今天停航。</p>{body}</div></html>"
        assert open_article(page.encode(), name="a.html").metadata.author == author


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


@pytest.mark.parametrize("label", ["[转贴]", "【转载】", "[原创] ", "［分享］", "【讨论】[转帖]"])
def test_what_a_forum_puts_before_a_title_is_no_part_of_it(label: str):
    body = "老街的房子快要拆了，住在里面的人在楼下开会，谈了很久，谁也不愿意先搬走。"
    page = f"<title>{label}老街快要拆了 - 天涯海角论坛</title><h1>{label}老街快要拆了</h1><p>{body}</p><p>{body}</p>"
    for article in (
        open_article(f"{label}老街快要拆了\n\n{body}\n\n{body}\n".encode(), "a.txt"),
        open_article(page.encode(), "a.html"),
    ):
        title = next(block for block in article.blocks if block.kind == "title")
        assert article.title == title.span.of(article.text) == "老街快要拆了"
        assert article.text.startswith(label.strip()), "the original text keeps it"
    assert (article.metadata.page_title or "").startswith(label.strip())


def test_a_title_in_brackets_is_one():
    text = "[老街] 快要拆了\n\n老街的房子快要拆了，住在里面的人在楼下开会。\n"
    assert open_article(text.encode(), "a.txt").title == "[老街] 快要拆了"


def test_a_page_says_that_it_is_news():
    page = (
        '<title>老街快要拆了</title><script type="application/ld+json">'
        '{"@type": "NewsArticle", "headline": "老街快要拆了"}</script>'
        "<h1>老街快要拆了</h1><p>老街的房子快要拆了，住在里面的人在楼下开会，谈了很久。</p>"
    )
    assert open_article(page.encode(), "a.html").metadata.genre == "news"
    assert open_article(page.replace("NewsArticle", "Recipe").encode(), "a.html").metadata.genre is None
