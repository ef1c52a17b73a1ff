"""PDF: read again by PDFium. The text is the shown text, code point for code point; only white space is the page's."""

from dataclasses import replace

import pypdfium2
import pytest

from reader.article import Block
from reader.exporters import Document, export
from reader.text import Span
from tests.made_articles import make_article

pytest.importorskip("typst", reason="PDF comes with the extra `pdf`")
ODD = "“甲”……——〔党〕𠮷𡃁「乙」『丙』％＋－abc中文123，。；：！？·《》〈〉#*_$`~@<x>\\[]{}（后来）裡裏衛卫小⼩"


def read(content: bytes) -> tuple[str, list[str]]:
    """The text of a PDF without white space, and its outline."""
    with pypdfium2.PdfDocument(content) as pdf:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
        titles = [entry.get_title() for entry in pdf.get_toc()]
    return bare(text), titles


def bare(text: str) -> str:
    return "".join(text.split())


def body_of(document: Document) -> str:
    target = document.shown.aligned.target
    return bare("".join(span.of(target) for block, span in document.shown.blocks if block.kind != "title"))


@pytest.mark.parametrize("fields", [{}, {"script": "twp", "proposals": True}, {"script": "hk"}])
def test_text_and_outline(document: Document, fields):
    asked = replace(document, notes=(), **fields)
    text, outline = read(export(asked, "pdf"))
    head = bare(asked.title + asked.source())
    assert text == head + body_of(asked) + "1"
    assert outline == [
        title.of(asked.shown.aligned.target) for block, title in asked.shown.blocks if block.kind == "heading"
    ]


def test_odd_characters_and_many_pages():
    text = "\n".join([ODD] * 90)
    blocks = tuple(
        Block("paragraph", Span(at * (len(ODD) + 1), at * (len(ODD) + 1) + len(ODD)), at + 1) for at in range(90)
    )
    article = replace(make_article(), text=text, blocks=blocks, sections=(), damage=())
    with pypdfium2.PdfDocument(export(Document(article), "pdf")) as pdf:
        pages = [bare(page.get_textpage().get_text_range()) for page in pdf]
    assert len(pages) > 2
    numbered = [page.removesuffix(str(number)) for number, page in enumerate(pages, 1)]
    assert [len(page) for page in numbered] == [len(page) - 1 for page in pages]
    assert "".join(numbered).endswith(bare(text))


def test_notes_are_footnotes(document: Document):
    text, _ = read(export(document, "pdf"))
    for words in (
        "哪一战？#疫情#twowords",
        "见<script>alert(1)</script>&[链接](javascript:alert(1))",
        "不再有的话留着",
    ):
        assert words in text
    only, _ = read(export(replace(document, text=False), "pdf"))
    assert "王云发现内存" not in only
    assert "不再有的话留着" in only
