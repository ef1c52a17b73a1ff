"""The article's last line can be reached: whatever was restored, moved over the text, or coloured before."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.article.article import Article, Block, Damage, Metadata
from reader.entities.types import Analysis, Entity, Mention
from reader.errors import Message
from reader.session import Reading, View
from reader.text.span import Span
from reader.ui.article_view import ArticleView
from reader.ui.look.theme import load_theme

SENTENCE = "等船的人坐在台阶上剥花生，说今天水大。"
LENGTHS = [120, 90, 90, 8, 180, 120, 180, 180, 90, 180, 180, 180, 60, 8, 180, 60, 8, 60, 60]
MASKED = 9
RESTORED = View("original", proposals=True, typography=True)


@pytest.fixture
def reading() -> Reading:
    """A report with a number lost at the start of the title and of the paragraphs after it, a name in each."""
    text, blocks, damage, mentions = "", [], [], []
    for number, length in enumerate(LENGTHS):
        at = len(text)
        line = ("*" if number < MASKED else "") + "渡口" + (SENTENCE * 10)[:length]
        if number < MASKED:
            damage.append(Damage("masked_character", Span(at, at + 1), "5.8", 0.9, Message("copy", "A copy")))
        named = at + line.index("渡口")
        mentions.append(Mention(Span(named, named + 2), "渡口", "LOC", "e1"))
        blocks.append(Block("paragraph" if number else "title", Span(at, at + len(line)), number=number or None))
        text += line + "\n"
    article = Article(text, "渡口", Metadata(author="周文"), tuple(blocks), (), tuple(damage))
    made = Reading(article, view=RESTORED)
    made.set_analysis(Analysis(tuple(mentions), (Entity("e1", "LOC", "渡口", mentions=tuple(mentions)),), ()))
    return made


@pytest.fixture
def view(qtbot, reading) -> ArticleView:
    widget = ArticleView(load_theme("light"))
    qtbot.addWidget(widget)
    widget.resize(830, 595)
    widget.show()
    qtbot.waitExposed(widget)
    widget.set_reading(reading)
    return widget


def end_seen(view: ArticleView) -> bool:
    """Say whether the end of the text is on the page after Ctrl+End, and again at the end of the wheel's way."""
    page = view.page
    seen = [page.document().lastBlock().layout().lineCount() > 0]

    def look() -> None:
        end = view.sheet.layers.text.position_of(len(view.sheet.reading.article.text) - 1)
        cursor = QTextCursor(page.document())
        cursor.setPosition(end)
        seen.append(page.viewport().rect().contains(page.cursorRect(cursor)))

    QTest.keyClick(page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    look()
    QTest.keyClick(page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(40):
        at = QPointF(300, 300)
        wheel = QWheelEvent(
            at,
            QPointF(page.viewport().mapToGlobal(QPoint(300, 300))),
            QPoint(),
            QPoint(0, -360),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(page.viewport(), wheel)
    look()
    return all(seen)


def test_as_it_was_opened(view):
    assert end_seen(view)


def test_at_every_size_of_the_page(view, reading):
    for width in range(500, 1000, 40):
        size = width, 1100 - width
        view.resize(*size)
        view.set_reading(reading)
        assert end_seen(view), size


def test_after_another_theme(view):
    for name in ("dark", "sepia", "light"):
        view.set_theme(load_theme(name))
        assert end_seen(view), name


def test_after_larger_letters(view):
    for size in (28, 14, 19):
        view.set_font("", size)
        assert end_seen(view), size


def test_after_proposals_left_and_came(view, reading):
    for proposals in (False, True):
        reading.set_view(replace(RESTORED, proposals=proposals))
        assert end_seen(view), proposals


def test_after_a_name_was_chosen_while_the_page_changed(view):
    view.sheet.to_end(end=True)
    for chosen in ("e1", None, "e1"):
        view.page.setFixedWidth(view.page.width() - 60)
        view.choose_entity(chosen)
        assert end_seen(view), chosen
