"""Web archives: the page inside, its pictures, its address."""

import pytest

from reader.errors import CannotOpen
from reader.importers import open_article
from tests.importers.books import PNG, archive
from tests.web_pages import PAGES

BODY = (
    "<html><head><title>渡口-河湾网</title></head><body><h1>渡口</h1>"
    "<div class=article><p>雾从渡口升起来，没有人说话，船还系在去年的那棵树上。</p>"
    '<p><img src="{src}" alt="渡口"></p><p>灯是旧的，照着更旧的水，我把名字写在石阶的最下面一级。</p>'
    "</div></body></html>"
)


@pytest.mark.parametrize("source", ["https://example.org/a/pic.png", "pic.png", "cid:p1@x"])
@pytest.mark.parametrize("name", ["a.mht", "a.mhtml", "a"])
def test_the_page_with_its_picture(source: str, name: str) -> None:
    article = open_article(archive(BODY.format(src=source)), name)
    assert (article.title, article.importer) == ("渡口", "mhtml 1")
    assert article.metadata.url == "https://example.org/a/page.html"
    (image,) = article.images
    assert image.data == PNG
    assert article.text[image.offset :].startswith("灯是旧的")


def test_what_was_not_saved_is_not_fetched() -> None:
    article = open_article(archive(BODY.format(src="https://example.org/other.png")), "a.mht")
    assert not article.images


@pytest.mark.parametrize("charset", ["utf-8", "gbk"])
def test_the_part_names_its_charset(charset: str) -> None:
    page = next(page for page in PAGES if page.name.startswith("local newspaper"))
    article = open_article(archive(page.html, charset=charset), "a.mhtml")
    assert (article.title, article.metadata.author) == (page.title, page.author)


@pytest.mark.parametrize("raw", [b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n"])
def test_an_archive_without_a_page(raw: bytes) -> None:
    with pytest.raises(CannotOpen):
        open_article(raw, "a.mht")
