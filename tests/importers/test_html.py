"""Saved pages: title, metadata, main text, and nothing that a reader of the page would not see."""

import contextlib

import pytest

from reader.errors import CannotOpen
from reader.importers import open_article

PARAGRAPHS = [
    "老码头的石阶一共有九十九级，走船的人说，多一级是天上的事，少一级是水里的事，谁也不敢去动它。",
    "后来修公路，货都上了汽车，码头慢慢冷清下来，只有钓鱼的人还记得哪一级石阶边上的水最深。",
    "去年秋天，镇里请来匠人把石阶重新铺过，铺到最后发现还是九十九级，老人们都笑了。",
]
PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8">
<title>老码头的石阶_乡土栏目_河湾网</title>
<meta name="author" content="周甲"><link rel="canonical" href="https://example.org/stone">
<script>document.write("脚本写的字")</script><style>p {{ color: red }}</style></head>
<body><div class="nav"><a href="/">首页</a> &gt; <a href="/x">乡土</a> &gt; 正文</div>
<h1>老码头的石阶</h1><div>2021年03月04日 05:06　来源：河湾晚报</div>
<div class="body">{body}</div>
<div class="foot">版权所有 河湾网</div></body></html>"""


def page(body: str) -> bytes:
    return PAGE.format(body=body).encode()


def test_head() -> None:
    article = open_article(page("".join(f"<p>　　{each}</p>" for each in PARAGRAPHS)), "a.html")
    meta = article.metadata
    assert article.title == "老码头的石阶"
    assert meta.page_title == "老码头的石阶_乡土栏目_河湾网"
    assert (meta.author, meta.source, meta.published) == ("周甲", "河湾晚报", "2021-03-04T05:06")
    assert meta.url == "https://example.org/stone"
    assert meta.breadcrumb == ("首页", "乡土")
    assert article.text == "\n\n".join(["老码头的石阶", *PARAGRAPHS])
    assert [block.number for block in article.blocks] == [None, 1, 2, 3]


@pytest.mark.parametrize("glue", ["<br>", "<br><br>", "<br/>\n<br/>　　", "</div><div>", "</p>\n<p>"])
def test_paragraphs_without_p(glue: str) -> None:
    article = open_article(page(glue.join(PARAGRAPHS)), "a.html")
    assert [block.span.of(article.text) for block in article.blocks if block.kind == "paragraph"] == PARAGRAPHS


def test_hidden_text_and_scripts_are_dropped() -> None:
    body = f'<p>{PARAGRAPHS[0]}</p><p style="display: none">看不见的字</p><p hidden>也看不见</p><p>{PARAGRAPHS[1]}</p>'
    text = open_article(page(body), "a.html").text
    assert "看不见" not in text
    assert "脚本" not in text


def test_kinds() -> None:
    body = (
        f"<p>{PARAGRAPHS[0]}</p><h2>修路</h2><p>{PARAGRAPHS[1]}</p><blockquote>九十九级，一级不少。</blockquote>"
        f"<ul><li>石匠</li><li>木匠</li></ul><table><tr><td>石料</td><td>九车</td></tr></table><p>{PARAGRAPHS[2]}</p>"
    )
    article = open_article(page(body), "a.html")
    assert [block.kind for block in article.blocks] == [
        "title", "paragraph", "heading", "paragraph", "quote", "list_item", "list_item", "table_row", "paragraph",
    ]  # fmt: skip
    assert [section.title for section in article.sections] == [None, "修路"]


def test_bold_lines_are_headings() -> None:
    body = f"<p>{PARAGRAPHS[0]}</p><p><b>修路以后</b></p><p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>"
    assert [section.title for section in open_article(page(body), "a.html").sections] == [None, "修路以后"]


@pytest.mark.parametrize(
    ("bold", "headings"),
    [
        (["修路以后", "挑夫：我的扁担没处放了"], ["修路以后", "挑夫：我的扁担没处放了"]),
        (["“路是谁修的”", "挑夫：扁担没处放"], ["“路是谁修的”", "挑夫：扁担没处放"]),
        (["挑夫：我的扁担没处放了"], []),
        (["修路以后", "挑夫：扁担没处放", "挑夫：也没人坐轿"], ["修路以后"]),
        (["修路以后", "问：路是什么时候修的"], ["修路以后"]),
        (["修路以后", "摄影：周甲"], ["修路以后"]),
        (["修路以后", "扁担没处放了。"], ["修路以后"]),
    ],
)
def test_bold_lines_of_one_article_are_of_one_kind(bold: list[str], headings: list[str]) -> None:
    body = f"<p>{PARAGRAPHS[0]}</p>" + "".join(f"<p><strong>{each}</strong></p><p>{PARAGRAPHS[1]}</p>" for each in bold)
    sections = open_article(page(body + f"<p>{PARAGRAPHS[2]}</p>" * 4), "a.html").sections
    assert [section.title for section in sections] == [None, *headings]


def test_a_title_keeps_its_own_bar() -> None:
    head = "<html><head><title>旧事|石阶九十九级的由来-河湾网</title></head>"
    html = f"{head}<body><p>{'</p><p>'.join(PARAGRAPHS)}</p></body></html>"
    assert open_article(html.encode(), "a.html").title == "旧事|石阶九十九级的由来"


def test_entities_and_files_are_not_read() -> None:
    html = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        f"<html><body><p>&x;{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p></body></html>"
    )
    assert PARAGRAPHS[1] in open_article(html.encode(), "a.xhtml").text


@pytest.mark.parametrize(
    "raw", [b"<html><head><script>x()</script></head><body></body></html>", b"<!doctype html><html></html>"]
)
def test_a_page_without_text_says_so(raw: bytes) -> None:
    with pytest.raises(CannotOpen):
        open_article(raw, "a.html")


def test_deep_nesting_ends() -> None:
    raw = b"<html><body>" + b"<div>" * 20_000 + "深处的字，还是要能读到，或者说读不到。".encode() + b"</body></html>"
    with contextlib.suppress(CannotOpen):
        open_article(raw, "a.html")


def test_a_picture_without_a_caption_is_told_in_words() -> None:
    words = "老码头的石阶一共有九十九级，走船的人说，多一级是天上的事，少一级是水里的事。"
    body = (
        f"<h1>渡口</h1><p>{words}</p><img src='https://x.example/a.jpg' alt='雨后的老码头和三条木船'><p>{words}一</p>"
        "<img src='https://x.example/b.jpg' alt='渡口'><figure><img src='c.jpg' alt='挑担子上桥的人们'>"
        f"<figcaption>桥头</figcaption></figure><p>{words}二</p><p>责任编辑：沈渡</p>"
    )
    article = open_article(f"<html><head><title>渡口</title></head><body>{body}".encode(), "a.html")
    assert [b.span.of(article.text) for b in article.blocks if b.kind == "caption"] == [
        "雨后的老码头和三条木船",
        "桥头",
    ]
    assert article.metadata.editor == "沈渡"
    assert article.images == ()


@pytest.mark.parametrize(
    ("said", "site"),
    [
        ("渡口的船今天不走了 - 观潮论坛", "观潮论坛"),
        ("渡口的船今天不走了_社会新闻_观潮网", "观潮网"),
        ("观潮网 - 渡口的船今天不走了", "观潮网"),
        ("渡口的船今天不走了 • 观潮网", "观潮网"),
        ("渡口的船今天不走了 :: 观潮网", "观潮网"),
        ("渡口的船今天不走了－江声周报", "江声周报"),
        ("渡口的船今天不走了 - 观潮论坛 - Powered by Discuz!", "观潮论坛"),
        ("渡口的船今天不走了 - 新闻中心", None),
        ("渡口的船今天不走了", None),
    ],
)
def test_what_stands_beside_the_title_names_the_site(said: str, site: str | None) -> None:
    body = "<p>渡口的船一天只开两次。老周把缆绳绕在石桩上，说今天水大，不走了。</p>" * 6
    page = f"<html><head><meta charset=utf-8><title>{said}</title></head><body>{body}</body></html>"
    article = open_article(page.encode(), "a.html")
    assert (article.title, article.metadata.site) == ("渡口的船今天不走了", site)
