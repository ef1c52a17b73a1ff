"""Where one was reading is where one reads on: from the library, after a change of tab, after a restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from reader.text import Span
from reader.ui.models.library import progress
from reader.ui.start.window_layout import kept_layout

SENTENCES = "渡口的船一天只开两次。老周把缆绳绕在石桩上，说今天水大，不走了。等船的人也不急，坐在台阶上剥花生。"


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    path = tmp_path / "long.txt"
    path.write_text("渡口\n\n" + "\n\n".join(f"　　第{n}天。{SENTENCES}" for n in range(1, 81)), encoding="utf-8")
    return path


def scroll_to(window, qtbot, words: str) -> int:
    text = window.desk.reading.article.text
    window.view.jump_to(text.index(words))
    qtbot.wait(50)
    assert abs(window.view.reading_offset() - text.index(words)) < 120
    return window.view.reading_offset()


def test_from_the_library_one_reads_on(desktop, qtbot, long_file):
    window = desktop.read(desktop.start(), long_file)
    place = scroll_to(window, qtbot, "第40天")
    window.show_library()
    qtbot.wait(50)
    window.desk.open_entry(window.desk.reading.number)
    qtbot.wait(100)
    assert abs(window.view.reading_offset() - place) < 60


def test_a_look_at_the_library_moves_no_line(desktop, qtbot, long_file):
    window = desktop.read(desktop.start(), long_file)
    scroll_to(window, qtbot, "第40天")

    def height() -> float:
        return window.view.sheet._top_of(window.desk.reading.article.text.index("第41天"))

    before = height()
    for _ in range(3):
        window.show_library()
        qtbot.wait(50)
        window.show_article()
        qtbot.wait(50)
    assert abs(height() - before) <= 1


def test_after_closing_the_tab_one_reads_on(desktop, qtbot, long_file):
    window = desktop.read(desktop.start(), long_file)
    place = scroll_to(window, qtbot, "第40天")
    number = window.desk.reading.number
    window.desk.close(window.desk.tabs.current)
    qtbot.wait(50)
    window.desk.open_entry(number)
    qtbot.waitUntil(lambda: window.desk.reading is not None)
    qtbot.wait(100)
    assert abs(window.view.reading_offset() - place) < 60
    assert abs(window.desk.entries()[0].position - place) < 60


def test_after_a_restart_one_reads_on(desktop, qtbot, long_file):
    window = desktop.read(desktop.start(), long_file)
    place = scroll_to(window, qtbot, "第40天")
    number = window.desk.reading.number
    window.close()
    again = desktop.start()
    again.show_library()
    qtbot.wait(50)
    again.desk.open_entry(number)
    qtbot.waitUntil(lambda: again.desk.reading is not None)
    qtbot.wait(300)
    assert abs(again.view.reading_offset() - place) < 60
    assert abs(again.desk.entries()[0].position - place) < 60


def test_a_message_doesnt_move_the_text_on_the_screen(desktop, qtbot, long_file):
    """Neither short nor long ones, when they come and when they go; and the reader is where they were."""
    window = desktop.read(desktop.start(), long_file)
    place = scroll_to(window, qtbot, "第40天")

    def height() -> float:
        top = window.view.sheet._top_of(window.desk.reading.article.text.index("第41天"))
        return window.view.page.mapTo(window, QPoint(0, round(top))).y()

    before = height()
    for words in ("好了。", "一句很长的话，" * 60):
        window.messages.show_news(words)
        qtbot.wait(30)
        assert abs(height() - before) <= 1
        window.grouping.bar.offer("像是同一报道。", "保留", lambda: None)
        qtbot.wait(30)
        assert abs(height() - before) <= 1
        window.messages.hide()
        window.grouping.bar.hide()
        qtbot.wait(30)
        assert abs(height() - before) <= 1
    assert abs(window.view.reading_offset() - place) < 60


@pytest.mark.parametrize("selected", [False, True])
def test_a_menu_of_the_page_doesnt_lead_to_the_caret(desktop, qtbot, long_file, monkeypatch, selected):
    """The caret may be far from what one reads; a right click, or letting go of a selection there, scrolls nothing."""
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)
    window = desktop.read(desktop.start(), long_file)
    text = window.desk.reading.article.text
    if selected:
        window.view.jump_to(Span(text.index("第2天"), text.index("第2天") + 3), select=True)
    scroll_to(window, qtbot, "第40天")
    before = window.view.page.verticalScrollBar().value()
    assert before > 1_000
    spot = window.view.page.viewport().rect().center()
    where = window.view.page.viewport().mapToGlobal(spot)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, where)
    QApplication.sendEvent(window.view.page.viewport(), asked)
    qtbot.wait(50)
    assert window.view.page.verticalScrollBar().value() == before


def test_a_message_doesnt_cut_the_title(desktop, qtbot, long_file):
    window = desktop.read(desktop.start(), long_file)
    window.messages.show_news("好了。")
    qtbot.wait(30)
    assert window.view.page.verticalScrollBar().value() == 0


def test_an_article_counts_as_read_as_far_as_it_was_on_the_screen(desktop, qtbot, long_file):
    window = desktop.read(desktop.start(), long_file)
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    length = len(window.desk.reading.article.text)
    window.desk.save_position()
    first = window.desk.entries()[0]
    assert first.position == 0
    assert 100 < first.furthest < length
    shown = window.view.sheet.layers.text
    bottom = window.view.page.cursorForPosition(window.view.page.viewport().rect().bottomLeft()).position()
    assert abs(first.furthest - shown.offset(bottom)) < 60
    qtbot.keyClick(window.view.page, Qt.Key.Key_End)
    window.desk.save_position()
    assert progress(window.desk.entries()[0]) == 1.0
    qtbot.keyClick(window.view.page, Qt.Key.Key_Home)
    window.close()
    entry = desktop.start().desk.entries()[0]
    assert (entry.position, progress(entry)) == (0, 1.0)


def test_an_article_opens_again_in_the_script_that_was_chosen_for_it(desktop, qtbot):
    window = desktop.read(desktop.start())
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    number = window.desk.reading.number
    window.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: window.desk.reading.view.script == "tw")
    window.close()
    again = desktop.start()
    again.desk.open_entry(number)
    qtbot.waitUntil(lambda: again.desk.reading is not None, timeout=60_000)
    assert again.desk.reading.view.script == "tw"
    assert again.actions_["script_tw"].isChecked()
    other = desktop.folder / "other.txt"
    other.write_text("另一篇\n\n　　这一篇没有选过字形。\n", encoding="utf-8")
    again.desk.opener.open_file(other)
    qtbot.waitUntil(lambda: again.desk.reading.article.title == "另一篇", timeout=20_000)
    assert again.desk.reading.view.script == "original"


def test_an_article_left_at_its_top_opens_with_its_title(desktop, qtbot, tmp_path):
    path = tmp_path / "post.txt"
    path.write_text(
        "青禾\n\n首页 » 乡镇\n\n原标题：渡口\n\n" + "\n\n".join(f"　　第{n}天。{SENTENCES}" for n in range(1, 81)),
        encoding="utf-8",
    )
    window = desktop.read(desktop.start(), path)
    number = window.desk.reading.number
    window.view.jump_to(window.desk.reading.article.text.index("第40天"))
    qtbot.keyClick(window.view.page, Qt.Key.Key_Home)
    assert window.view.page.verticalScrollBar().value() == 0
    window.close()
    again = desktop.start()
    again.desk.open_entry(number)
    qtbot.waitUntil(lambda: again.desk.reading is not None)
    qtbot.wait(100)
    assert again.view.page.verticalScrollBar().value() == 0


def test_a_program_that_is_killed_knows_what_lay_open(desktop, window, qtbot, tmp_path):
    window.layout_file = tmp_path / "window.ini"
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    window.desk.tabs.changed.emit()
    qtbot.waitUntil(lambda: kept_layout(window.layout_file).tabs == [window.desk.reading.number], timeout=10_000)
