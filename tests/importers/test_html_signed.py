"""Who wrote a saved page, where it comes from and what it is called, in the forms that sites have for it."""

import pytest

from reader.article import Article
from reader.importers import open_article

TITLE = "老码头的石阶为什么是九十九级"
PARAGRAPHS = [
    "老码头的石阶一共有九十九级，走船的人说，多一级是天上的事，少一级是水里的事，谁也不敢去动它。",
    "后来修公路，货都上了汽车，码头慢慢冷清下来，只有钓鱼的人还记得哪一级石阶边上的水最深。",
    "去年秋天，镇里请来匠人把石阶重新铺过，铺到最后发现还是九十九级，老人们都笑了。",
]


def opened(
    *, title: str = f"{TITLE}_河湾网", head: str = "", above: str = f"<h1>{TITLE}</h1>", first: str = ""
) -> Article:
    body = "".join(f"<p>{each}</p>" for each in [first, *PARAGRAPHS] if each)
    page = f'<html><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
    page += f"<body>{above}<div>{body}</div></body></html>"
    return open_article(page.encode(), "a.html")


@pytest.mark.parametrize(
    ("given", "author", "source"),
    [
        # Neighbours in the markup are apart on the page.
        ({"above": f'<h1>{TITLE}</h1><a class="author-name"><b>周甲</b><i>企鹅号</i></a>'}, "周甲", None),
        ({"above": f'<h1>{TITLE}</h1><p class="source"><b>原创</b><b>河湾晚报</b></p>'}, None, "河湾晚报"),
        (
            {"above": f"<h1>{TITLE}</h1><p>2021-03-04 05:06<b>来源：河湾晚报</b><b>作者：李在河</b></p>"},
            "李在河",
            "河湾晚报",
        ),
        ({"above": f'<h1>{TITLE}</h1><p class="author">文／周甲（河灣大學副教授）</p>'}, "周甲", None),
        # A site is nobody.
        ({"title": f"{TITLE}_河湾财经", "head": '<meta name="author" content="河湾">'}, None, None),
        ({"head": '<meta name="author" content="河湾晚报"><meta name="mediaid" content="河湾晚报">'}, None, "河湾晚报"),
        # The text says who wrote it.
        ({"first": "【文/河湾网专栏作者 周甲】"}, "周甲", None),
        ({"first": "河湾网10月4日讯（记者周甲 整合）国庆长假过半，码头上仍有许多外地人来数石阶。"}, "周甲", None),
        ({"first": "今天，来自山前、山后八个村的人，一同到老码头来数石阶，一共数了三遍。"}, None, None),
    ],
)
def test_author_and_source(given: dict[str, str], author: str | None, source: str | None) -> None:
    metadata = opened(**given).metadata
    assert (metadata.author, metadata.source) == (author, source)


@pytest.mark.parametrize("element", ["byline", "author", "x"])
@pytest.mark.parametrize(("byline", "author"), [
    ("記者 周可欣 報道", "周可欣"),
    ("記者周可欣報道", "周可欣"),
    ("記者 周可欣、林大文 報道", "周可欣、林大文"),
    ("本報記者 周可欣", "周可欣"),
    ("海港日報記者 周可欣 綜合報道", "周可欣"),
    ("记者 周可欣 专访", "周可欣"),
    ("記者 周可欣 香港報道", "周可欣"),
    ("記者周可欣香港報道", "周可欣"),
    ("本报记者 周可欣 林大文 北京专电", "周可欣、林大文"),
    ("記者 周可欣 攝影報道", "周可欣"),
])  # fmt: skip
def test_what_reporters_did_is_no_part_of_their_names(element: str, byline: str, author: str) -> None:
    article = opened(above=f'<h1>{TITLE}</h1><div class="{element}">{byline}</div>')
    assert article.metadata.author == author
    text = "\n\n".join([TITLE, byline, *PARAGRAPHS])
    assert open_article(text.encode(), "a.txt").metadata.author == author


@pytest.mark.parametrize(("byline", "author"), [
    ("周可欣 撰文", "周可欣"),
    ("周可欣 特寫", "周可欣"),
    ("周可欣、林大文 联合报道", "周可欣、林大文"),
])  # fmt: skip
def test_who_is_named_as_author_alone(byline: str, author: str) -> None:
    assert opened(above=f'<h1>{TITLE}</h1><div class="author">{byline}</div>').metadata.author == author


@pytest.mark.parametrize("byline", ["記者 周可欣 報道 林大文 攝影", "记者 周可欣 文 林大文 摄影"])
def test_who_took_the_pictures_is_no_author(byline: str) -> None:
    metadata = opened(above=f'<h1>{TITLE}</h1><div class="author">{byline}</div>').metadata
    assert (metadata.author, metadata.pictures_by) == ("周可欣", "林大文")


def test_whose_picture_it_is_is_no_author() -> None:
    article = opened(first="").text + "\n\n老人们在石阶上晒太阳。（BBC）"
    assert open_article(article.encode(), "a.txt").metadata.author is None


@pytest.mark.parametrize(
    ("title", "above"),
    [
        (f"{TITLE}_河湾订阅", f'<div class="title_box"><h2>{TITLE}</h2> 2019-05-17 · 河湾 分享到</div>'),
        ("新闻动态--河湾学会官网", f"<h3>首页 - 新闻动态</h3><h5>{TITLE}</h5>"),
        (f"{TITLE}-RIV 河湾设计", f"<h4>{TITLE}</h4>"),
        (TITLE[:10], f"<h1>{TITLE}</h1>"),
    ],
)
def test_title(title: str, above: str) -> None:
    assert opened(title=title, above=above).title == TITLE


def test_the_article_outweighs_what_stands_around_it() -> None:
    others = "".join(
        f"<div><h4>另一篇的题目{n}</h4><p>{PARAGRAPHS[n]}{PARAGRAPHS[n][::-1]}</p></div>" for n in range(2)
    )
    text = "".join(f"<p>{each}</p>" for each in PARAGRAPHS * 8)
    above = f'<h1>{TITLE}</h1><div class="wide"><div id="artibody">{text}</div>{others}</div>'
    assert "另一篇" not in opened(above=above).text


def test_a_name_of_junk_does_not_hide_nearly_all_sentences() -> None:
    links = "".join(f'<li><a href="/{n}">频道里的另一篇文章的题目第{n}篇</a></li>' for n in range(80))
    text = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    page = f"<html><title>{TITLE}</title><body><ul>{links}</ul><h1>{TITLE}</h1>"
    page += f'<div class="js_share_area">{text}</div></body></html>'
    article = open_article(page.encode(), "a.html")
    assert [block.span.of(article.text) for block in article.blocks if block.kind == "paragraph"] == PARAGRAPHS
