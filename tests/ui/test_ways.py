"""Ways back: to a place that was left by a jump, to an article that was closed; and from the article to the library."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.text import Span
from reader.ui.flows import trail

SENTENCES = "渡口的船一天只开两次。老周把缆绳绕在石桩上，说今天水大，不走了。等船的人也不急，坐在台阶上剥花生。"


@pytest.fixture
def reading(desktop, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("渡口\n\n" + "\n\n".join(f"　　第{n}天。{SENTENCES}" for n in range(1, 81)), encoding="utf-8")
    return desktop.read(desktop.start(), path)


def place_of(window, words):
    return window.desk.reading.article.text.index(words)


def jump(window, words):
    start = place_of(window, words)
    window.view.jump_to(Span(start, start + len(words)))


def near(window, offset):
    return abs(window.view.reading_offset() - offset) < 60


@pytest.fixture
def clock(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(trail, "monotonic", lambda: now[0])
    return now


def test_back_leads_to_where_one_was_reading_not_to_where_one_looked_in(qtbot, reading, clock):
    reading.view.jump_to(place_of(reading, "第10天"))
    reading.view.page.verticalScrollBar().setValue(reading.view.page.verticalScrollBar().value() + 300)
    qtbot.wait(30)
    read = reading.view.reading_offset()
    clock[0] = 60.0
    jump(reading, "第50天")
    clock[0] = 61.0
    jump(reading, "第70天")
    after = reading.view.reading_offset()
    reading.actions_["back"].trigger()
    assert near(reading, read)
    reading.actions_["forward"].trigger()
    assert near(reading, after)
    clock[0] = 90.0
    qtbot.keyClick(reading.view.page, Qt.Key.Key_Home)
    reading.actions_["back"].trigger()
    assert near(reading, after)


def test_the_side_buttons_of_the_mouse_walk_the_way_back(reading):
    before = reading.view.reading_offset()
    jump(reading, "第60天")
    after = reading.view.reading_offset()
    viewport = reading.view.page.viewport()

    def press(button):
        at = QPointF(40, 40)
        event = QMouseEvent(
            QEvent.Type.MouseButtonPress, at, viewport.mapToGlobal(at), button, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(viewport, event)

    press(Qt.MouseButton.BackButton)
    assert near(reading, before)
    press(Qt.MouseButton.ForwardButton)
    assert near(reading, after)


def test_where_there_is_no_way_back_it_is_said(window):
    window.actions_["back"].trigger()
    assert window.status.currentMessage() == "There is no place to go back to."
    window.actions_["reopen_tab"].trigger()
    assert window.status.currentMessage() == "No article has been closed since the start."


def test_closed_articles_come_back_the_last_one_first(qtbot, desktop, reading):
    desktop.read(reading)
    titles = [tab.title for tab in reading.desk.tabs.all]
    for tab in reading.desk.tabs.all:
        qtbot.waitUntil(lambda tab=tab: tab.reading.number is not None, timeout=20_000)
    while reading.desk.tabs.all:
        reading.actions_["close_tab"].trigger()
    for count in (1, 2):
        reading.actions_["reopen_tab"].trigger()
        qtbot.waitUntil(lambda count=count: len(reading.desk.tabs.all) == count, timeout=20_000)
    assert sorted(tab.title for tab in reading.desk.tabs.all) == sorted(titles)


def test_the_library_is_searched_for_what_is_looked_for_in_the_article(qtbot, window, select):
    select("游客")
    window.actions_["find_library"].trigger()
    assert window.pages.currentWidget() is window.library
    assert window.library.field.text() == "游客"
    assert window.bar.find_button.text() == "Search the library"
    window.show_article()
    assert window.bar.find_button.text() == "Find in the article"
    window.view.clear_selection()
    window.actions_["find"].trigger()
    window.find_bar.field.setText("面条")
    window.find_bar.everywhere.click()
    assert window.library.field.text() == "面条"


def test_copies_of_one_title_are_told_apart_on_their_tabs(desktop, window):
    other = desktop.folder / "other.txt"
    other.write_text(desktop.file.read_text(encoding="utf-8").replace("热水", "凉水"), encoding="utf-8")
    desktop.read(window, other)
    assert [window.strip.tabText(at) for at in range(2)] == ["news.txt · 青河社区通水记", "other.txt · 青河社区通水记"]


def test_a_double_click_takes_the_word_or_the_name(window):
    text = window.view.sheet.layers.text
    viewport = window.view.page.viewport()
    # A page that has just come takes no second click for its own.
    QTest.qWait(QApplication.doubleClickInterval() + 50)

    def double_click(offset):
        spot = window.view.page.cursorRect(text.cursor(Span(offset, offset))).center()
        spot.setX(spot.x() + 4)
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=spot)
        QTest.mouseMove(viewport, spot)
        span = window.view.selected_span()
        window.view.clear_selection()
        return span.of(window.desk.reading.article.text)

    article = window.desk.reading.article.text
    assert double_click(article.index("管道")) == "管道"
    assert double_click(article.index("林秀芳") + 1) == "林秀芳"
