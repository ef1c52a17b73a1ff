"""Pictures, readings and footnote marks of an article in the window."""

from dataclasses import replace

import pytest

pytest.importorskip("PySide6", reason="this environment is the one without Qt")

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QTextDocument

from reader.article import Article, Image, Reference, Ruby
from reader.article.pictures import pictures_before
from reader.importers import open_article
from reader.session import Reading
from reader.text import Span
from reader.ui.article_view import ArticleView
from reader.ui.article_view.pictures import IllustratedDocument
from reader.ui.look.theme import load_theme
from tests.importers.books import book_parts, pack


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#345678"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.fixture
def article() -> Article:
    text = "雾从渡口升起来[1]，没有人说话。"
    body = f"<p>{text}</p><p>灯是旧的，照着更旧的水，再等水退下去。</p>"
    made = open_article(pack(book_parts([body])), "a.epub")
    second = made.blocks[1].span.start
    images = (Image(second, "渡口", "a.png", png(2000, 1000)), Image(len(made.text), data=b"\x89PNG\r\n\x1a\nbroken"))
    return replace(made, images=images, ruby=(Ruby(Span(2, 4), "dùkǒu"),), references=(Reference(Span(7, 10), second),))


@pytest.fixture
def view(qtbot, article: Article) -> ArticleView:
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.set_reading(Reading(article))
    return view


def shapes(view: ArticleView) -> list[tuple[float, float]]:
    found = []
    block = view.page.document().begin()
    while block.isValid():
        if block.text() == "\ufffc":
            shape = block.begin().fragment().charFormat().toImageFormat()
            found.append((shape.width(), shape.height()))
        block = block.next()
    return found


def test_a_picture_is_as_wide_as_the_page_and_keeps_its_shape(view: ArticleView, qtbot) -> None:
    ((width, height),) = shapes(view)
    assert 100 < width <= view.page.viewport().width()
    assert height == pytest.approx(width / 2, abs=1)
    view.resize(420, 500)
    qtbot.waitUntil(lambda: shapes(view)[0][0] < width)


def test_copying_leaves_pictures_out(view: ArticleView, article: Article) -> None:
    view.page.selectAll()
    assert view.sheet.copied() == article.text


def test_a_mark_tells_its_note_and_leads_there(view: ArticleView, article: Article) -> None:
    assert view.page.describe is not None
    assert view.page.describe(article.references[0], article) == "灯是旧的，照着更旧的水，再等水退下去。"
    view.page.pressed.emit(article.references[0])


def test_readings_are_drawn_above(view: ArticleView, article: Article, qtbot) -> None:
    with_readings = view.page.viewport().grab().toImage()
    view.set_reading(Reading(replace(article, ruby=())))
    assert view.page.viewport().grab().toImage() != with_readings


def test_nothing_else_is_ever_loaded(article: Article, tmp_path) -> None:
    (tmp_path / "a.png").write_bytes(png(4, 4))
    document = IllustratedDocument(article.images)
    kind = QTextDocument.ResourceType.ImageResource.value
    for address in (f"file://{tmp_path}/a.png", "https://example.org/a.png", "xidu-picture:x"):
        assert document.loadResource(kind, address) is None
    assert document.loadResource(kind, "xidu-picture:0").width() == 1600


def test_where_pictures_stand(article: Article) -> None:
    assert list(pictures_before(article.images, article.blocks, len(article.text))) == [(1, 0), (2, 1)]
    assert list(pictures_before(article.images, article.blocks[:1], len(article.text))) == []
