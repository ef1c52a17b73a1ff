"""The split view: original and converted, or two open articles, scrolled together."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from reader.notes import COLORS
from reader.text import Span
from reader.ui.article_view import ArticleView, mini_toolbar
from reader.ui.article_view.places import place_of
from tests.ui.conftest import ARTICLE


@pytest.fixture
def window(desktop, qtbot, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text(
        ARTICLE + "\n\n".join(f"第{number}段，台湾来的游客很多。" for number in range(80)), encoding="utf-8"
    )
    window = desktop.start()
    window.desk.opener.open_file(path)
    qtbot.waitUntil(lambda: window.desk.reading is not None, timeout=20_000)
    window.actions_["split"].trigger()
    qtbot.waitUntil(lambda: bool(shown(pane(window).view)), timeout=20_000)
    return window


def pane(window):
    return window.arrangement._split.pane


def shown(view):
    return view.page.document().toPlainText()


def test_the_article_stands_beside_itself_converted(qtbot, window):
    assert pane(window).isVisible()
    assert "共产*员走在前" in shown(window.view)
    assert "共產*員走在前" in shown(pane(window).view)
    window.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: "共產*員走在前" in shown(window.view), timeout=20_000)
    pane(window)._choice.activated.emit(0)
    qtbot.waitUntil(lambda: "共产*员走在前" in shown(pane(window).view))


def test_both_halves_scroll_together(window):
    offset = window.desk.reading.article.text.index("第40段")
    window.view.jump_to(offset)
    assert abs(pane(window).view.reading_offset() - offset) < 60
    pane(window).view.jump_to(window.desk.reading.article.text.index("第10段"))
    assert abs(window.view.reading_offset() - pane(window).view.reading_offset()) < 60


def test_a_note_made_on_the_right_is_the_articles_own(window):
    at = window.desk.reading.article.text.index("两条管线")
    pane(window).view.jump_to(Span(at, at + 4), select=True)
    pane(window).view.mini_toolbar.highlight_requested.emit("green")
    assert [note.quote for note in window.desk.reading.notes] == ["两条管线"]


def test_another_open_article_can_stand_there(qtbot, desktop, window):
    window.desk.opener.open_file(desktop.file)
    qtbot.waitUntil(lambda: len(window.desk.tabs.all) == 2, timeout=20_000)
    names = [pane(window)._choice.itemText(at) for at in range(pane(window)._choice.count())]
    at = next(at for at, name in enumerate(names) if name.endswith("青河社区通水记"))
    pane(window)._choice.activated.emit(at)
    assert pane(window).view.sheet.reading is window.desk.tabs.all[0].reading
    window.desk.close(window.desk.tabs.all[0])
    assert pane(window).view.sheet.reading.article is window.desk.reading.article


def test_it_closes_and_comes_back(window):
    pane(window)._close.click()
    assert not pane(window).isVisible()
    assert not window.actions_["split"].isChecked()
    window.actions_["split"].trigger()
    assert pane(window).isVisible()


def test_panels_make_room_for_two_articles_and_come_back(window):
    assert not window.outline.isVisible()
    assert window.halves.width() >= 900
    window.actions_["split"].trigger()
    assert window.outline.isVisible()
    assert window.side.isVisible()


def test_both_halves_begin_level(window):
    def top(view):
        return view.mapTo(window, view.rect().topLeft()).y()

    assert top(window.view) == top(pane(window).view)
    assert window.view.sheet.anchor.below == pytest.approx(pane(window).view.sheet.anchor.below, abs=1)
    assert window.first.head.text() == "原文"


def test_the_second_half_is_coloured_once_when_it_is_opened(desktop, monkeypatch):
    """With each colouring a text is set anew."""
    window = desktop.read(desktop.start())
    colored = []
    before = ArticleView.set_theme
    monkeypatch.setattr(ArticleView, "set_theme", lambda view, theme: colored.append(theme) or before(view, theme))
    window.actions_["split"].trigger()
    assert colored == [window.preferences.theme]


def test_the_dictionaries_of_the_second_half_are_not_built_on_the_window_s_thread(qtbot, desktop):
    window = desktop.start()
    window.desk.opener.open_file(desktop.file)
    qtbot.waitUntil(lambda: window.desk.reading is not None, timeout=20_000)
    assert not window.desk.warming.is_ready("s2tw")
    window.actions_["split"].trigger()
    assert not shown(pane(window).view)
    qtbot.waitUntil(lambda: "共產*員走在前" in shown(pane(window).view), timeout=20_000)


def test_what_appears_over_a_selection_is_drawn_when_it_appears(desktop, monkeypatch):
    drawn = []
    before = mini_toolbar._dot
    monkeypatch.setattr(mini_toolbar, "_dot", lambda *colors: drawn.append(colors[0]) or before(*colors))
    window = desktop.read(desktop.start())
    assert not drawn
    window.view.mini_toolbar.show_at(window.view.rect())
    assert len(drawn) == len(COLORS)
    assert drawn[0] == window.preferences.theme.strong(COLORS[0])


def test_the_place_is_kept_in_and_out(qtbot, window):
    view, text = window.view, window.desk.reading.article.text
    window.actions_["split"].trigger()
    qtbot.wait(50)
    offset = text.index("第40段")
    view.jump_to(offset)
    qtbot.wait(50)
    height = view.sheet._top_of(offset)
    for _ in range(2):
        window.actions_["split"].trigger()
        qtbot.wait(100)
        assert abs(view.reading_offset() - offset) < 30
        if pane(window).isVisible():
            assert abs(pane(window).view.reading_offset() - offset) < 30
            assert abs(pane(window).view.sheet._top_of(offset) - view.sheet._top_of(offset)) < 2
    assert abs(view.sheet._top_of(offset) - height) < 2


def press(view, words):
    """Click the first place where the words stand on a page."""
    layers, page = view.sheet.layers, view.page
    span = Span(view.sheet.reading.article.text.index(words), view.sheet.reading.article.text.index(words) + 1)
    cursor = layers.text.cursor(span)
    cursor.setPosition(cursor.selectionStart())
    view.sheet.jump(span)
    box = page.cursorRect(cursor)
    cursor.setPosition(cursor.position() + 1)
    middle = QPoint((box.center().x() + page.cursorRect(cursor).center().x()) // 2, box.center().y())
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


@pytest.fixture
def read(qtbot, window):
    qtbot.waitUntil(lambda: window.desk.reading.analysis.complete, timeout=60_000)
    qtbot.waitUntil(lambda: pane(window).view.sheet.layers.analysis.complete, timeout=60_000)
    return window


@pytest.mark.parametrize(
    ("words", "said"),
    [("林秀芳", "Lín Xiùfāng"), ("*员走在前", "党"), ("5月6日", "05-06"), ("3万余", "3万余")],
)
def test_a_click_in_either_half_tells_the_same(read, words, said):
    def told():
        labels = read.side.details.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    press(read.view, words)
    in_first = told()
    assert any(said in each for each in in_first)
    read.side.details.show_reading(read.desk.reading)
    press(pane(read).view, words)
    assert told() == in_first


def test_who_is_clicked_on_the_right_is_coloured_in_both_halves(read):
    press(pane(read).view, "赵大勇")
    chosen = read.desk.reading.chosen.id
    assert chosen is not None
    assert read.view.sheet.layers.chosen == pane(read).view.sheet.layers.chosen == chosen


def test_the_second_half_follows_proposals_and_what_is_taken_over(qtbot, read):
    assert "共產*員走在前" in shown(pane(read).view)
    read.actions_["proposals"].trigger()
    qtbot.waitUntil(lambda: "共產黨員走在前" in shown(pane(read).view))


def test_a_click_on_another_article_offers_to_change_places(qtbot, desktop, read):
    first = read.desk.tabs.current
    read.desk.opener.open_file(desktop.file)
    qtbot.waitUntil(lambda: len(read.desk.tabs.all) == 2 and read.desk.reading is not first.reading, timeout=20_000)
    qtbot.waitUntil(lambda: read.desk.reading.analysis.complete, timeout=60_000)
    at = next(i for i in range(pane(read)._choice.count()) if pane(read)._offers[i] is first)
    pane(read)._choice.activated.emit(at)
    front = read.desk.tabs.current
    press(pane(read).view, "赵大勇")
    assert read.desk.reading.chosen is None
    assert "青河社区通水记" in read.messages.text
    next(each for each in read.messages.findChildren(QPushButton) if each.text() == "Change places").click()
    assert read.desk.tabs.current is first
    assert pane(read).view.sheet.reading is front.reading
    assert first.reading.chosen.known.name == "赵大勇"
    assert read.side.details.entity == first.reading.chosen.id


def test_a_click_brings_the_panel_back_and_its_key_puts_it_away_again(read):
    if read.side.isVisible():
        read.actions_["panel"].trigger()
    press(pane(read).view, "赵大勇")
    assert read.side.isVisible()
    assert read.actions_["panel"].isChecked()
    read.actions_["panel"].trigger()
    assert not read.side.isVisible()


def popup_rows(qtbot):
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    rows = [action.text() for action in menu.actions()]
    menu.close()
    return rows


def test_the_second_half_has_the_same_menu(window, qtbot):
    view = pane(window).view
    at = window.desk.reading.article.text.index("两条管线")
    view.jump_to(Span(at, at + 4), select=True)
    view.page.menu_requested.emit(view.page.mapToGlobal(QPoint(20, 20)), [])
    assert {"Copy", "Add note", "“两条管线” is"} <= set(popup_rows(qtbot))
    assert window.arrangement.at_hand.view is view
    view.mini_toolbar.correct_requested.emit()
    assert "“两条管线” is" in popup_rows(qtbot)
    view.clear_selection()
    window.view.clear_selection()
    spot = place_of(view, Span(at, at + 4)).center() - view.page.geometry().topLeft()
    view.page.menu_requested.emit(view.page.viewport().mapToGlobal(spot), [])
    assert "This paragraph is" in popup_rows(qtbot)


def test_the_menu_of_another_article_brings_it_to_the_front(window, qtbot, tmp_path):
    first = window.desk.tabs.current
    path = tmp_path / "other.txt"
    path.write_text("另一篇\n\n　　陈大文昨天到了北京。\n", encoding="utf-8")
    window.desk.opener.open_file(path)
    qtbot.waitUntil(lambda: window.desk.tabs.current is not first and window.desk.reading is not None, timeout=20_000)
    window.arrangement._split._on_chosen(first)
    view = pane(window).view
    at = first.reading.article.text.index("两条管线")
    view.jump_to(at)
    spot = place_of(view, Span(at, at + 4)).center() - view.page.geometry().topLeft()
    view.page.menu_requested.emit(view.page.viewport().mapToGlobal(spot), [])
    assert QApplication.activePopupWidget() is None
    next(each for each in window.messages.findChildren(QPushButton) if each.text() == "Change places").click()
    assert "This paragraph is" in popup_rows(qtbot)
    assert window.desk.tabs.current is first
