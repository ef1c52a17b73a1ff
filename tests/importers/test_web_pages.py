"""Invented pages in the markup of real sites: their main text, titles and metadata come out as a person reads them."""

import pytest

from reader.article import body_text
from reader.importers import open_article
from tests.benchmarks.web_pages import f1
from tests.web_pages import LATER, PAGES, WebPage

# What the page leaves open: a member's name after 来自, a paper's name before its reporter's, 四月 5th for a date.
_OPEN = {
    "group topic with replies", "Taiwan: figure, breaks for advertisements", "portal, captions, related box",
    "old WordPress with long widgets before",
}  # fmt: skip


@pytest.mark.parametrize("page", [*PAGES, *LATER], ids=[page.name for page in (*PAGES, *LATER)])
def test_a_page_is_read(page: WebPage) -> None:
    article = open_article(page.raw, "page.html")
    assert f1(body_text(article).target, "\n".join(page.text)) >= 0.97
    assert article.title == page.title
    assert "脚本" not in article.text
    if page.name not in _OPEN:
        meta = article.metadata
        assert (meta.author, meta.source, meta.published) == (page.author, page.source, page.published)


def test_posters_of_a_thread() -> None:
    thread = next(page for page in PAGES if page.name == "Discuz thread")
    meta = open_article(thread.raw, "thread.html").metadata
    assert (meta.posted_by, meta.posted_at) == ("老木头", "2012-08-05T21:08:33")
    assert meta.breadcrumb[:2] == ("河湾论坛", "论坛")
