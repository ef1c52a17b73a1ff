"""Qt's positions and ours: wide characters, no-break spaces, line ends, lines that are not of the text."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.session import View, view_text
from reader.text.span import Span
from reader.ui.article_view.document import Head, Style, set_text
from reader.ui.look.theme import load_theme
from reader.ui.qt_text import ShownText, for_qt
from tests.ui.articles import SECOND, TEXT, small_article, span_of

VIEWS = [View(), View("s", True, True), View("tw", True, True), View("twp", True, True), View("hk")]


@pytest.fixture(params=VIEWS, ids=lambda view: f"{view.script}-{view.proposals}")
def shown(request, qapp) -> ShownText:
    article = small_article()
    document = QTextDocument()
    style = Style(load_theme("light"), ("Noto Serif CJK SC",), ("Noto Sans CJK SC",), 19)
    return set_text(document, view_text(article, request.param), style, Head("title", "about"))


def test_each_line_of_the_text_is_a_block(shown):
    target = shown.shown.aligned.target
    lines = [line for line in range(shown.document.blockCount()) if shown.line(line) is not None]
    assert [shown.document.findBlockByNumber(number).text() for number in lines] == [
        for_qt(span.of(target)) for _, span in shown.shown.blocks
    ]
    assert shown.document.blockCount() == len(shown.shown.blocks) + 1


@pytest.mark.parametrize("words", ["王小明", "内存", "𠮷野家", "街上", "党员干部", "太原市。"])
def test_there_and_back(shown, words):
    span = span_of(words)
    assert shown.span(shown.cursor(span)) == span


def test_a_masked_character_is_one_place(shown):
    assert shown.span(shown.cursor(span_of("*员"))) == span_of("*员")


def test_after_a_wide_character_positions_are_two_units_on(shown):
    block = shown.document.findBlock(shown.position_of(span_of("𠮷").start))
    assert shown.position_of(span_of("野").start) - block.position() == 2
    assert shown.offset(block.position() + 2) == span_of("野").start


def test_every_offset_of_a_block_comes_back_to_its_block(shown):
    block = span_of(SECOND)
    for offset in range(block.start, block.end):
        assert block.start <= shown.offset(shown.position_of(offset)) <= offset


def test_a_selection_over_blocks_is_one_span(shown):
    cursor = QTextCursor(shown.document)
    cursor.setPosition(shown.position_of(span_of("很多").start))
    cursor.setPosition(shown.position_of(span_of("街上").end), QTextCursor.MoveMode.KeepAnchor)
    assert shown.span(cursor) == Span(span_of("很多").start, span_of("街上").end)


def test_white_space_at_the_ends_is_not_selected(shown):
    cursor = QTextCursor(shown.document)
    end = shown.document.findBlock(shown.position_of(span_of("很多").start))
    cursor.setPosition(shown.position_of(span_of("很多").start))
    cursor.setPosition(end.next().position(), QTextCursor.MoveMode.KeepAnchor)
    span = shown.span(cursor)
    assert span is not None
    assert span.of(TEXT) == "很多。"


def test_the_line_about_the_source_maps_to_nothing(shown):
    about = next(n for n in range(shown.document.blockCount()) if shown.line(n) is None)
    block = shown.document.findBlockByNumber(about)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    assert block.text() == "about"
    assert shown.span(cursor) is None


def test_pieces_lie_in_their_blocks(shown):
    whole = Span(0, len(shown.shown.aligned.target))
    pieces = list(shown.pieces(whole))
    assert [piece.start for piece in pieces] == [0] * len(shown.shown.blocks)
    assert [piece.end for piece in pieces] == [
        shown.document.findBlockByNumber(piece.block).length() - 1 for piece in pieces
    ]


@pytest.mark.parametrize("trouble", ["\r", "\u2028", "\u2029", "\x00", "\ufffc", "\ud800", "\ufdd0"])
def test_what_qt_cannot_hold_is_replaced_one_for_one(trouble):
    assert for_qt(f"中{trouble}文") == "中 文"


def test_tabs_and_wide_spaces_stay():
    assert for_qt("a\tb\u3000c\u00a0") == "a\tb\u3000c\u00a0"
