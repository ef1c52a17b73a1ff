"""Titles and headings break between words into lines of like length, the line about the source between its facts."""

import pytest
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from reader.ui.article_view.document import FITTED
from reader.ui.article_view.titles import fit_titles

TITLE = "桥断了，灯亮着——云溪县柳湾镇抗洪十日"
SIZE = 30


@pytest.fixture
def document(qapp) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    return document


def lines(document: QTextDocument, words: str, width: int, kind: str = "title") -> list[str]:
    font = QFont("Noto Serif CJK SC")
    font.setPixelSize(SIZE)
    letters, shape = QTextCharFormat(), QTextBlockFormat()
    letters.setFont(font)
    shape.setProperty(FITTED, kind)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(shape)
    cursor.setBlockCharFormat(letters)
    cursor.insertText(words, letters)
    document.setTextWidth(width)
    fit_titles(document, width)
    document.documentLayout().documentSize()
    layout = document.begin().layout()
    cut = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [words[line.textStart() : line.textStart() + line.textLength()].strip() for line in cut]


def test_no_title_ends_on_a_line_of_two_characters(document):
    found = lines(document, TITLE, 17 * SIZE)
    assert len(found) == 2
    assert found[1] == "柳湾镇抗洪十日"


def test_a_title_breaks_after_a_stop_rather_than_inside_a_word(document):
    assert lines(document, "昨夜青河水来了，居民连夜守候", 9 * SIZE) == ["昨夜青河水来了，", "居民连夜守候"]


def test_a_title_that_fits_is_left_alone(document):
    assert lines(document, TITLE, 40 * SIZE) == [TITLE]
    assert document.begin().blockFormat().rightMargin() == 0


def test_a_title_is_broken_anew_for_another_width(document):
    lines(document, TITLE, 17 * SIZE)
    fit_titles(document, 40 * SIZE)
    assert document.begin().blockFormat().rightMargin() == 0


def test_a_title_takes_no_more_lines_than_it_needs(document):
    for width in range(6, 21):
        needed = -(-len(TITLE) // width)
        assert len(lines(document, TITLE, width * SIZE)) <= needed + 1


def test_no_fact_about_the_source_is_broken(document):
    line = "周闻溪\u00a0\u00a0·  转载于 2024-07-19\u00a0\u00a0·  青禾日报\u00a0\u00a0·  首页 › 乡镇"
    for width in range(16, 24):
        found = lines(document, line, width * SIZE, "about")
        assert all(each.endswith("·") for each in found[:-1]), found
