"""Where one goes on: after finding, from section to section, at the highlight the caret is in, in the library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from reader.text import Span

SECTIONS = "短章集\n\n" + "\n\n".join(
    f"第{n}章的标题\n\n　　这一章只有一句话，说的是第{n}件事。" for n in "一二三四五六"
)


def test_after_escape_the_hit_that_was_looked_at_is_selected(window, qtbot):
    window.finding.open()
    window.find_bar.field.setText("林秀芳")
    qtbot.waitUntil(lambda: len(window.finding.hits) > 1)
    window.finding.next()
    hit = window.finding.hits[window.finding._current].span
    QTest.keyClick(window.find_bar.field, Qt.Key.Key_Escape)
    assert window.find_bar.isHidden()
    assert window.view.selected_span() == hit
    window.actions_["highlight_green"].trigger()
    assert [note.span for note in window.desk.reading.notes] == [hit]


def test_escape_in_the_find_bar_doesnt_lead_back_to_a_hit_that_was_left(desktop, qtbot, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("渡口\n\n　　缆绳。\n\n" + "　　今天水大，不走了。\n\n" * 200, encoding="utf-8")
    window = desktop.read(desktop.start(), path)
    window.finding.open()
    window.find_bar.field.setText("缆绳")
    qtbot.waitUntil(lambda: bool(window.finding.hits))
    window.view.page.verticalScrollBar().setValue(2_000)
    QTest.keyClick(window.find_bar.field, Qt.Key.Key_Escape)
    assert window.view.page.verticalScrollBar().value() == pytest.approx(2_000, abs=60)


def test_a_citation_without_a_selection_is_of_the_highlight_that_the_caret_is_in(window, qtbot):
    reading, text = window.desk.reading, window.desk.reading.article.text
    at = text.index("社区*员干部连夜抢修")
    reading.add_note(Span(at - 6, at + 20))
    reading.add_note(Span(at, at + 10))
    window.view.page.setTextCursor(window.view.sheet.layers.text.cursor(Span(at + 3, at + 3)))
    window.actions_["copy_citation"].trigger()
    qtbot.waitUntil(lambda: "highlight" in window.messages.text, timeout=20_000)
    assert QGuiApplication.clipboard().text().startswith("“社区*员干部连夜抢修”")
    window.messages.hide()
    away = text.index("后面还要改造")
    window.view.page.setTextCursor(window.view.sheet.layers.text.cursor(Span(away, away)))
    window.actions_["copy_citation"].trigger()
    assert window.messages.text == "Select some words first."


def test_each_next_section_is_the_next_though_all_are_in_view(desktop, qtbot, tmp_path):
    path = tmp_path / "short.txt"
    path.write_text(SECTIONS, encoding="utf-8")
    window = desktop.read(desktop.start(), path)
    rows = window.outline.list
    begin = rows.currentIndex().row()
    for step in (1, 2, 3):
        window.actions_["next_section"].trigger()
        assert rows.currentIndex().row() == begin + step
    window.actions_["previous_section"].trigger()
    assert rows.currentIndex().row() == begin + 2
    rows.clicked.emit(rows.model().index(5, 0))
    assert rows.currentIndex().row() == 5


def test_the_section_gone_to_is_left_when_one_scrolls_on(desktop, qtbot, tmp_path):
    path = tmp_path / "short.txt"
    path.write_text(SECTIONS.replace("一句话，", "一句话，" * 150), encoding="utf-8")
    window = desktop.read(desktop.start(), path)
    rows = window.outline.list
    window.actions_["next_section"].trigger()
    there = rows.currentIndex().row()
    window.actions_["next_section"].trigger()
    assert rows.currentIndex().row() == there + 1
    qtbot.keyClick(window.view.page, Qt.Key.Key_Home)
    assert rows.currentIndex().row() == 0


def test_a_tab_closed_on_the_librarys_page_leaves_one_there(desktop, window, qtbot, tmp_path):
    path = tmp_path / "other.txt"
    path.write_text("另一篇\n\n王小明说，今天下雨。\n", encoding="utf-8")
    desktop.read(window, path)
    window.show_library()
    cross = window.strip.tabButton(1, QTabBar.ButtonPosition.RightSide)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    qtbot.wait(50)
    assert window.pages.currentWidget() is window.library
    assert [tab.title for tab in window.desk.tabs.all] == ["青河社区通水记"]
    window.actions_["library"].trigger()
    assert window.pages.currentWidget() is window.article_page
    assert window.desk.reading.article.title == "青河社区通水记"


def test_a_note_on_the_section_is_on_the_one_that_the_caret_stands_in(desktop, tmp_path):
    path = tmp_path / "chapters.txt"
    path.write_text(SECTIONS, encoding="utf-8")
    window = desktop.read(desktop.start(), path)
    place = SECTIONS.index("说的是第二件事")
    QTest.mouseClick(
        window.view.page.viewport(),
        Qt.MouseButton.LeftButton,
        pos=window.view.page.cursorRect(window.view.sheet.layers.text.cursor(Span(place, place))).center(),
    )
    window.actions_["note_section"].trigger()
    (note,) = window.desk.reading.notes
    assert note.quote.startswith("第二章的标题")
