"""Cells of tables stay in their columns: where one is empty, has two lines, or reaches over its neighbours."""

import pytest

from reader.exporters import Document, export
from reader.importers import open_article
from tests.importers.made_docx import docx, paragraph
from tests.importers.test_odt import odt

TABLE = (
    "<tr><th></th><th>户数</th><th>面积</th></tr><tr><td>柳湾</td><td></td><td>880</td></tr>"
    "<tr><td></td><td>7</td><td></td></tr><tr><td> </td><td></td><td></td></tr>"
    "<tr><td rowspan=2>谷<br>雨</td><td>东</td><td>1</td></tr><tr><td>西</td><td>2</td></tr>"
    "<tr><td>合计</td><td colspan=2>890</td></tr><tr><td>又</td><td colspan='x'>3</td><td>4</td></tr>"
)
ROWS = ["\t户数\t面积", "柳湾\t\t880", "\t7\t", "谷 雨\t东\t1", "\t西\t2", "合计\t890\t", "又\t3\t4"]
SAID = "镇里的老人记得三口井，井台上的字已经看不清了，只有旱年才有人去打水。"


def rows(raw: bytes, name: str) -> list[str]:
    article = open_article(raw, name)
    return [block.span.of(article.text) for block in article.blocks if block.kind == "table_row"]


@pytest.fixture
def page() -> bytes:
    return f"<html><body><h1>三口井</h1><p>{SAID}</p><table>{TABLE}</table><p>{SAID}</p></body></html>".encode()


def test_of_a_page(page):
    assert rows(page, "a.html") == ROWS


@pytest.mark.parametrize("format_", ["html", "docx", "epub"])
def test_and_in_what_is_exported(page, format_):
    exported = export(Document(open_article(page, "a.html")), format_)
    assert rows(exported, f"a.{format_}") == ROWS


def test_of_markdown():
    text = "# 井\n\n|  | 户数 | 面积 |\n|---|---|---|\n| 柳湾 |  | 3 |\n| 谷雨 | 7 |  |\n|  |  |  |\n\n完。\n"
    assert rows(text.encode(), "a.md") == ["| 户数 | 面积", "柳湾 |  | 3", "谷雨 | 7 |"]


def test_of_a_word_document():
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("合计")}</w:tc>'
    cells = [f"<w:tc>{paragraph(words)}</w:tc>" for words in ("", "户数", "面积", "890")]
    body = f"<w:tbl><w:tr>{''.join(cells[:3])}</w:tr><w:tr>{wide}{cells[3]}</w:tr></w:tbl>"
    assert rows(docx(paragraph(SAID) + body), "a.docx") == ["\t户数\t面积", "合计\t\t890"]


def test_of_an_open_document():
    repeated = '<table:table-cell table:number-columns-repeated="2"/>'
    body = (
        f"<table:table><table:table-row>{repeated}<table:table-cell><text:p>面积</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )
    assert rows(odt(f"<text:p>{SAID}</text:p>{body}"), "a.odt") == ["\t\t面积"]
