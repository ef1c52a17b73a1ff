"""Cells of a table stand below each other on the page: words begin at one edge, figures end at one."""

import pytest
from PySide6.QtGui import QTextBlock, QTextDocument

from reader.article.article import Article, Block, Metadata
from reader.session import View, view_text
from reader.text.span import Span
from reader.ui.article_view.document import Style, set_text
from reader.ui.article_view.tables import fit_tables
from reader.ui.look.theme import load_theme
from reader.ui.qt_text import ShownText

ROWS = ("渡口", "船数", "说明"), ("青石渡", "1,240", "每日两班"), ("沙洲", "86", "停航")
WIDTH = 500
ABOUT = 1.0


def shown(rows: tuple[tuple[str, ...], ...], between: str) -> ShownText:
    lines = [between.join(row) for row in rows]
    text = "\n".join(lines)
    blocks: list[Block] = []
    for line in lines:
        start = blocks[-1].span.end + 1 if blocks else 0
        blocks.append(Block("table_row", Span(start, start + len(line))))
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setTextWidth(WIDTH)
    style = Style(load_theme("light"), ("Noto Serif CJK SC",), ("Noto Sans CJK SC",), 19)
    made = set_text(document, view_text(Article(text, "渡口", Metadata(), tuple(blocks), (), ()), View()), style, None)
    document.setDocumentMargin(0)
    fit_tables(document, WIDTH)
    document.documentLayout().documentSize()
    return made


def blocks_of(document: QTextDocument) -> list[QTextBlock]:
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def edges(block: QTextBlock, words: str) -> tuple[float, float]:
    """Where words of a row begin and end, in pixels from the left."""
    at, line = block.text().index(words), block.layout().lineAt(0)
    return line.cursorToX(at)[0], line.cursorToX(at + len(words))[0]


@pytest.mark.parametrize("between", ["\t", " | "])
def test_columns_have_their_edges(qapp, between):
    made = shown(ROWS, between)
    blocks = blocks_of(made.document)
    begins = [edges(block, row[2])[0] for block, row in zip(blocks, ROWS, strict=True)]
    ends = [edges(block, row[1])[1] for block, row in zip(blocks, ROWS, strict=True)]
    assert max(begins) - min(begins) < ABOUT
    assert max(ends) - min(ends) < ABOUT
    assert edges(blocks[1], ROWS[1][1])[0] < edges(blocks[2], ROWS[2][1])[0]
    assert not any("|" in block.text() for block in blocks)


def test_the_text_keeps_its_places_without_the_bars(qapp):
    made = shown(ROWS, " | ")
    for words in ("1,240", "停航"):
        start = made.shown.aligned.target.index(words)
        span = Span(start, start + len(words))
        assert made.cursor(span).selectedText() == words
        assert made.span(made.cursor(span)) == span


def test_a_table_too_wide_for_the_page_keeps_its_cells_apart(qapp):
    rows = (("渡口" * 12, "船数" * 12), ("青石渡", "1,240"))
    made = shown(rows, "\t")
    blocks = blocks_of(made.document)
    left, right = edges(blocks[1], "青石渡")[1], edges(blocks[1], "1,240")[0]
    assert 8 < right - left < 60
    assert blocks[0].layout().lineCount() > 1


def test_bars_that_are_no_table_stay(qapp):
    document = QTextDocument()
    style = Style(load_theme("light"), ("Noto Serif CJK SC",), ("Noto Sans CJK SC",), 19)
    article = Article("甲 | 乙", "甲", Metadata(), (Block("paragraph", Span(0, 5), number=1),), (), ())
    set_text(document, view_text(article, View()), style, None)
    assert "|" in document.begin().text()
