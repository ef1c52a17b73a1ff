"""A file that is another by now is said, with a next step; the article that was opened stays what it was."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton

from reader.ui.flows.changed_files import ChangedFiles

SAID = "news.txt has changed since it was opened. The article here stays as it was, with your notes."


@pytest.fixture
def look(window, qtbot):
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    return window.findChild(ChangedFiles).look


def rewrite(desktop):
    desktop.file.write_text(desktop.file.read_text("utf-8").replace("12个小区", "13个小区"), "utf-8")


def test_a_changed_file_is_said_and_opened_beside_what_it_was(window, desktop, qtbot, look):
    before = window.desk.reading
    rewrite(desktop)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: window.messages.text == SAID, timeout=20_000)
    window.messages.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: len(window.desk.tabs.all) == 2 and window.desk.reading is not before, timeout=20_000)
    assert "13个小区" in window.desk.reading.article.text
    assert "12个小区" in before.article.text


def test_it_is_said_once_and_again_when_it_changes_again(window, desktop, qtbot, look):
    said = []
    window.messages.offer = lambda sentence, *_, **__: said.append(sentence)
    look()
    qtbot.wait(200)
    assert said == []
    rewrite(desktop)
    look()
    qtbot.waitUntil(lambda: said == [SAID], timeout=20_000)
    look()
    qtbot.wait(200)
    assert said == [SAID]
    desktop.file.write_text("另一篇", "utf-8")
    look()
    qtbot.waitUntil(lambda: said == [SAID, SAID], timeout=20_000)


def test_a_file_that_is_gone_is_no_trouble(window, desktop, qtbot, look):
    desktop.file.unlink()
    look()
    qtbot.wait(200)
    assert not window.messages.isVisible()
    window.actions_["original_file"].trigger()
    assert "news.txt is no longer in" in window.messages.text


def test_of_an_article_of_the_last_time_the_library_knows_the_file(window, start, desktop, qtbot, look):
    number = window.desk.reading.number
    window.close()
    rewrite(desktop)
    again = start(number)
    qtbot.waitUntil(lambda: again._parts is not None and again.desk.reading is not None, timeout=20_000)
    qtbot.waitUntil(lambda: again.messages.text == SAID, timeout=20_000)
