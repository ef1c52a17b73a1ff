"""Several articles in tabs: each keeps its place, its script and what was chosen in it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QTabBar

from reader.ui.start.window_layout import Kept

OTHER = "另一篇\n\n王小明说，今天下雨。李大同说，明天天晴。\n"


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "other.txt"
    path.write_text(OTHER, encoding="utf-8")
    return path


@pytest.fixture
def two(desktop, window, other):
    return desktop.read(window, other)


def titles(window):
    return [window.strip.tabText(number) for number in range(window.strip.count())]


def title(window):
    return window.desk.reading.article.title


def test_a_second_article_stands_beside_the_first(two):
    assert titles(two) == ["青河社区通水记", "另一篇"]
    assert two.strip.isVisible()
    assert title(two) == "另一篇"
    assert two.view.sheet.reading is two.desk.reading


def test_a_single_article_needs_no_strip_but_on_the_librarys_page(window):
    assert not window.strip.isVisible()
    window.actions_["library"].trigger()
    assert window.strip.isVisible()
    window.strip.tabBarClicked.emit(0)
    assert window.pages.currentWidget() is window.article_page


def test_keys_go_round_the_tabs(two):
    two.actions_["next_tab"].trigger()
    assert title(two) == "青河社区通水记"
    two.actions_["previous_tab"].trigger()
    assert title(two) == "另一篇"


def test_each_tab_keeps_its_script_its_place_and_its_name(two):
    person = next(each for each in two.desk.reading.analysis.entities if each.name == "王小明")
    two.choose_entity(person.id)
    two.actions_["script_tw"].trigger()
    two.desk.at(9)
    two.actions_["next_tab"].trigger()
    assert two.desk.reading.view.script == "original"
    assert two.actions_["script_original"].isChecked()
    assert two.side.details.entity is None
    two.actions_["next_tab"].trigger()
    assert two.desk.reading.view.script == "tw"
    assert two.actions_["script_tw"].isChecked()
    assert two.side.details.entity == person.id
    assert two.desk.tabs.current.offset == 9


def test_the_panels_follow_the_tab_in_front(qtbot, two):
    assert two.status.words.startswith("Paragraph 1 of 1")
    two.actions_["next_tab"].trigger()
    assert "Paragraph 1 of 3" in two.status.words
    qtbot.waitUntil(lambda: "青河社区通水记" in two.windowTitle())


def test_a_tab_is_closed_by_key_cross_and_middle_button(qtbot, two):
    qtbot.mouseClick(two.strip, Qt.MouseButton.MiddleButton, pos=two.strip.tabRect(0).center())
    assert titles(two) == ["另一篇"]
    assert title(two) == "另一篇"
    two.actions_["close_tab"].trigger()
    assert two.desk.reading is None
    assert two.pages.currentWidget() is two.library
    assert not two.actions_["close_tab"].isEnabled()


def test_closing_the_one_in_front_shows_the_one_beside_it(qtbot, two):
    cross = two.strip.tabButton(1, QTabBar.ButtonPosition.RightSide)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert title(two) == "青河社区通水记"
    qtbot.waitUntil(lambda: "青河社区通水记" in two.windowTitle())


def test_the_reader_decides_the_order(qtbot, two):
    two.strip.moveTab(0, 1)
    assert [tab.title for tab in two.desk.tabs.all] == ["另一篇", "青河社区通水记"]
    assert title(two) == "另一篇"


def test_an_article_that_is_open_is_not_opened_twice(qtbot, desktop, two):
    two.desk.opener.open_file(desktop.file)
    qtbot.waitUntil(lambda: title(two) == "青河社区通水记", timeout=20_000)
    two.library.open_requested.emit(2)
    qtbot.waitUntil(lambda: title(two) == "另一篇")
    assert len(two.desk.tabs.all) == 2


def test_a_name_found_behind_the_front_is_there_when_one_comes_back(qtbot, desktop, window, other):
    window.desk.opener.open_files([other])
    qtbot.waitUntil(lambda: bool(window.desk.tabs.current.names) and title(window) == "另一篇", timeout=20_000)
    window.actions_["next_tab"].trigger()
    qtbot.waitUntil(lambda: bool(window.desk.tabs.all[1].reading.analysis.complete), timeout=20_000)
    window.actions_["next_tab"].trigger()
    assert "Looking for names" not in window.status.words


def test_an_article_taken_out_of_the_library_has_no_tab(qtbot, two):
    two.library.remove_requested.emit([1])
    qtbot.waitUntil(lambda: titles(two) == ["另一篇"])


def test_tabs_come_back_and_are_loaded_when_they_are_looked_at(qtbot, desktop, two):
    numbers = two.desk.tabs.numbers()
    assert numbers == [1, 2]
    two.close()
    again = desktop.start()
    again.tab_flow.restore(Kept([*numbers, 99], [], 0))
    assert titles(again) == ["青河社区通水记", "另一篇"]
    assert again.desk.reading is None
    again.strip.setCurrentIndex(1)
    qtbot.waitUntil(lambda: again.desk.reading is not None)
    assert title(again) == "另一篇"
    again.actions_["next_tab"].trigger()
    qtbot.waitUntil(lambda: title(again) == "青河社区通水记")


def test_the_layout_file_keeps_the_tabs(two, tmp_path):
    from reader.ui.start.window_layout import kept_layout

    two.layout_file = tmp_path / "window.ini"
    two.close()
    assert kept_layout(two.layout_file).tabs == [1, 2]
    assert kept_layout(tmp_path / "none.ini").tabs == []


def test_undo_stays_with_its_article(two):
    from reader.text import Span

    two.view.jump_to(Span(5, 8), select=True)
    two.actions_["highlight_yellow"].trigger()
    two.actions_["next_tab"].trigger()
    assert not two.actions_["undo"].isEnabled()
    two.actions_["next_tab"].trigger()
    assert two.actions_["undo"].isEnabled()
    assert two.view.mini_toolbar.isHidden()


def test_each_article_keeps_its_search(qtbot, desktop, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("晴天\n\n林秀芳去了北京。她说天气很好。\n", encoding="utf-8")
    window = desktop.read(desktop.start())
    window.actions_["find"].trigger()
    window.find_bar.field.setText("林秀芳")
    qtbot.waitUntil(lambda: len(window.finding.hits) == 3, timeout=10_000)
    window.finding.go_to(1)
    desktop.read(window, other)
    assert window.find_bar.field.text() == ""
    assert not window.find_bar.isVisible()
    window.actions_["previous_tab"].trigger()
    qtbot.waitUntil(lambda: len(window.finding.hits) == 3, timeout=10_000)
    assert window.find_bar.isVisible()
    assert window.find_bar.field.text() == "林秀芳"
    assert window.finding._current == 1
    assert window.side.search.field.text() == "林秀芳"


def test_a_second_change_of_the_view_comes_on_top_of_one_that_waits(desktop, monkeypatch):
    window = desktop.read(desktop.start())
    waiting = []
    monkeypatch.setattr(window.desk.warming, "when_ready", lambda _config, then: waiting.append(then))
    window.desk.set_view(script="hk")
    assert window.status.currentMessage() == "Converting…"
    window.desk.set_view(proposals=True)
    assert window.desk.view.script == "hk"
    for then in waiting:
        then()
    assert (window.desk.reading.view.script, window.desk.reading.view.proposals) == ("hk", True)
    assert window.status.currentMessage() == ""


def test_a_new_article_opens_in_the_script_that_is_preferred_not_in_that_of_the_one_in_front(two, desktop, qtbot):
    two.desk.set_view(script="hk")
    qtbot.waitUntil(lambda: two.desk.reading.view.script == "hk")
    third = desktop.folder / "third.txt"
    third.write_text("第三篇\n\n　　别的话，另外一句。\n", "utf-8")
    desktop.read(two, third)
    assert two.desk.reading.view.script == "original"
    two.preferences.change(script="tw")
    qtbot.waitUntil(lambda: two.desk.reading.view.script == "tw")
    fourth = desktop.folder / "fourth.txt"
    fourth.write_text("第四篇\n\n　　还有一句话。\n", "utf-8")
    desktop.read(two, fourth)
    assert two.desk.reading.view.script == "tw"


def test_an_article_that_opens_in_another_script_waits_for_its_dictionaries(qtbot, desktop, monkeypatch):
    window = desktop.start()
    window.desk.set_view(script="tw")
    waiting = []
    monkeypatch.setattr(window.desk.warming, "when_ready", lambda _config, then: waiting.append(then))
    window.desk.opener.open_file(desktop.file)
    qtbot.waitUntil(lambda: bool(waiting), timeout=20_000)
    assert window.desk.reading is None
    waiting[0]()
    qtbot.waitUntil(lambda: "青河社區" in window.view.page.document().toPlainText())


def test_in_the_library_no_tab_looks_as_if_it_were_shown(two):
    two.show_library()
    assert two.strip.property("resting")
    two.show_article()
    assert not two.strip.property("resting")


def test_of_two_articles_of_one_title_the_tab_says_first_what_differs(desktop, tmp_path):
    def opened(folder, name, line):
        path = tmp_path / folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"雨中的一天\n\n{line}\n\n王小明说，今天下雨，大家都带了伞。\n\n明天天晴。\n", encoding="utf-8")
        return desktop.read(window, path)

    window = desktop.start()
    opened("a", "one.txt", "来源：青河日报")
    opened("b", "two.txt", "来源：云溪晚报")
    assert titles(window) == ["青河日报 · 雨中的一天", "云溪晚报 · 雨中的一天"]
    window.close()
    window = desktop.start()
    opened("a", "one.txt", "今天下雨")
    opened("b", "two.txt", "明天下雨")
    assert titles(window) == ["one.txt · 雨中的一天", "two.txt · 雨中的一天"]
    desktop.read(window)
    assert titles(window)[2] == "青河社区通水记"


def tab_menu(window, qtbot, number):
    window.strip.customContextMenuRequested.emit(window.strip.tabRect(number).center())
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    rows = {action.text(): action for action in menu.actions() if action.text()}
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    return rows


def test_the_menu_of_a_tab_copies_title_and_citation_and_shows_the_file(qtbot, two, other, monkeypatch):
    rows = tab_menu(two, qtbot, 0)
    assert [*rows] == ["Close", "Close the others", "Copy title", "Copy citation", "Show the file in its folder"]
    rows["Copy title"].trigger()
    assert QGuiApplication.clipboard().text() == "青河社区通水记"
    rows["Copy citation"].trigger()
    qtbot.waitUntil(lambda: "《青河社区通水记》" in QGuiApplication.clipboard().text(), timeout=20_000)
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or True)
    tab_menu(two, qtbot, 1)["Show the file in its folder"].trigger()
    assert shown == [str(other.parent)]


def test_a_double_click_beside_the_tabs_asks_for_another_article(qtbot, two):
    asked = []
    two.actions_["open"].triggered.disconnect()
    two.actions_["open"].triggered.connect(lambda: asked.append("open"))
    qtbot.mouseDClick(two.strip, Qt.MouseButton.LeftButton, pos=two.strip.tabRect(1).center())
    assert asked == []
    qtbot.mouseDClick(two.strip, Qt.MouseButton.LeftButton, pos=two.strip.rect().topRight() + QPoint(-5, 5))
    assert asked == ["open"]
