"""What the window says lies over the foot of the page: nothing moves for it, and Esc takes it away."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtWidgets import QApplication

LONG = "一句很长的话，" * 60


def place(part, window) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


@pytest.mark.parametrize("words", ["好了。", LONG])
def test_a_message_moves_nothing_and_lies_over_the_foot_of_the_page(window, qtbot, words):
    parts = (window.view, window.outline, window.side, window.status)
    before = [place(part, window) for part in parts]
    window.messages.show_error(words)
    window.grouping.bar.offer("像是同一报道。", "保留", lambda: None)
    qtbot.wait(30)
    assert [place(part, window) for part in parts] == before
    page = place(window.view, window)
    low, high = place(window.messages, window), place(window.grouping.bar, window)
    assert page.contains(low)
    assert page.contains(high)
    assert not low.intersects(high)
    assert high.top() > page.center().y()
    label = window.messages._label
    assert label.height() >= label.heightForWidth(label.width())
    window.resize(1000, 620)
    qtbot.wait(30)
    assert place(window.view, window).contains(place(window.messages, window))


def test_escape_in_the_text_takes_all_messages_away(window, qtbot):
    window.messages.show_error("…")
    window.grouping.bar.offer("…", "保留", lambda: None)
    qtbot.keyClick(window.view.page, Qt.Key.Key_Escape)
    assert window.messages.isHidden()
    assert window.grouping.bar.isHidden()


def test_what_is_about_the_article_isnt_said_in_the_library(window, qtbot):
    window.grouping.bar.offer("像是同一报道。", "保留", lambda: None)
    window.offers.offer("另一版本有笔记。", "带来", lambda: None)
    window.show_library()
    qtbot.wait(30)
    assert not window.grouping.bar.isVisible()
    assert not window.offers.isVisible()
    window.show_article()
    assert window.grouping.bar.isVisible()
    assert window.offers.isVisible()


def test_a_message_in_the_library_leaves_its_buttons_free(window, qtbot):
    window.show_library()
    window.messages.offer("一篇已移入回收站。", "撤销", lambda: None)
    qtbot.wait(30)
    message = place(window.messages, window)
    assert place(window.library, window).contains(message)
    for button in (window.library._open, window.library._file, window.library._remove):
        assert not message.intersects(place(button, window))


def test_an_error_is_announced_at_once_and_news_when_there_is_time(window, monkeypatch):
    told = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append((event.message(), event.politeness()))
    )
    window.messages.show_news("好了。")
    window.messages.show_error("不行。")
    assert told == [
        ("好了。", QAccessible.AnnouncementPoliteness.Polite),
        ("不行。", QAccessible.AnnouncementPoliteness.Assertive),
    ]


def test_what_nobody_asked_for_goes_by_itself_but_not_under_the_mouse(window, qtbot):
    bar, timer = window.offers, window.offers._timer
    bar.offer("另一版本有笔记。", "带来", lambda: None, unasked=True)
    assert timer.isActive()
    QApplication.sendEvent(bar, QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))
    assert not timer.isActive()
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert timer.isActive()
    timer.timeout.emit()
    assert bar.isHidden()
    bar.offer("一篇已移入回收站。", "撤销", lambda: None)
    assert not timer.isActive()


def test_the_buttons_of_an_offer_stand_below_where_its_sentence_would_be_a_column_of_few_words(window, qtbot):
    bar, others = window.grouping.bar, (("比较", lambda: None), ("不是同一报道", lambda: None))
    bar.offer("“桥断了，灯亮着”像是本报道的另一文本（文字几乎相同）。", "记作同一报道", lambda: None, others=others)
    for width, below in ((1280, False), (900, True), (1280, False)):
        window.resize(width, 700)
        qtbot.wait(30)
        qtbot.waitUntil(lambda below=below: (bar._buttons.y() > bar._label.geometry().bottom()) == below)
        assert bar._label.width() >= 220
        assert place(window.view, window).contains(place(bar, window))
        rights = [button.mapTo(bar, QPoint(button.width(), 0)).x() for button in (bar._action, *bar._others)]
        assert max(rights) <= bar.width()


def test_errors_stand_one_below_the_other_until_they_are_closed(window):
    for number in range(6):
        window.messages.show_error(f"Error {number}.")
        window.messages.show_error(f"Error {number}.")
    assert window.messages.text.split("\n") == ["Error 0.", "Error 1.", "Error 2.", "Error 3.", "and 2 more"]
    window.messages.hide()
    window.messages.show_error("Another.")
    assert window.messages.text == "Another."
    window.messages.show_news("News.")
    assert window.messages.text == "News."


def test_of_files_opened_together_those_that_cannot_be_are_told_beside_the_one_that_can(desktop, qtbot):
    window = desktop.start()
    bad = desktop.folder / "damaged.docx", desktop.folder / "empty.txt"
    bad[0].write_bytes(b"PK\x03\x04 and no more")
    bad[1].write_bytes(b"")
    window.desk.opener.open_files([*bad, desktop.file])
    qtbot.waitUntil(lambda: window.messages.isVisible() and window.desk.reading is not None, timeout=20_000)
    qtbot.waitUntil(lambda: all(path.name in window.messages.text for path in bad))
    qtbot.wait(100)
    assert window.messages.isVisible()
    assert window.arrangement.reads
