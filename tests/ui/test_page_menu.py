"""The menus of the right mouse button: what they offer for what is pointed at."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader.entities import Quantity
from reader.text import Span
from reader.ui.article_view.places import place_of
from reader.ui.dialogs.quantity import QuantityDialog


def offered(window, words):
    """Return the menu that a right click on the words opens."""
    at = window.desk.reading.article.text.index(words)
    spot = place_of(window.view, type(window.desk.reading.article.blocks[0].span)(at, at + len(words)))
    page = window.view.page
    inside = spot.center() - page.geometry().topLeft()
    return window.page_menu.menu(page.things_at(inside.toPointF()), at)


def texts(menu):
    return [action.text() for action in menu.actions()]


def trigger(menu, words):
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_a_name_is_what_the_commands_speak_of(window):
    menu = offered(window, "林秀芳这样")
    assert {"Copy", "Copy with citation", "Add note", "“林秀芳” is", "Is no name", "Who is meant"} <= set(texts(menu))
    assert texts(menu.actions()[-1].menu()) == [
        "Copy restored, with citation",
        "Copy as shown",
        "Find",
        "Colour this name",
    ]
    window.actions_["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "林秀芳"


def test_a_menu_has_no_more_rows_than_one_takes_in(window):
    reading = window.desk.reading
    at = reading.article.text.index("赵大勇说")
    reading.add_note(Span(at, at + 3))
    for words in ("赵大勇说", "林秀芳这样", "12个小区", "共产*员"):
        rows = [action for action in offered(window, words).actions() if not action.isSeparator()]
        assert len(rows) <= 13, [row.text() for row in rows]


def test_plain_text_offers_what_is_done_with_the_paragraph(window):
    menu = offered(window, "这样说道")
    assert {"This paragraph is", "About this article…"} <= set(texts(menu))
    assert "Copy" not in texts(menu)


def test_a_highlight_offers_its_note(window, select):
    select("连夜抢修")
    window.actions_["highlight_yellow"].trigger()
    menu = offered(window, "连夜抢修")
    assert texts(menu)[:3] == ["Open the note", "Colour of the note", "Delete the note"]
    trigger(menu.actions()[1].menu(), "Green")
    assert window.desk.reading.notes[0].color == "green"
    trigger(menu, "Delete the note")
    assert window.desk.reading.notes == ()


@pytest.fixture
def popups(monkeypatch):
    shown = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: shown.append(menu))
    return shown


def test_whom_enter_chose_is_put_right_with_the_key_for_that(window, popups):
    window.view.walk.to_mention(1)
    name = window.view.page.focused.text
    QTest.keyClick(window.view.page, Qt.Key.Key_Return)
    assert window.desk.reading.chosen.known.name == name
    window.actions_["correct"].trigger()
    assert f"“{name}” is" in texts(popups[-1])


def test_a_section_and_a_hit_have_menus(qtbot, window, popups):
    window.page_menu._offer_section(window.outline.list.visualRect(window.outline.list.model().index(1, 0)).center())
    trigger(popups[-1], "Note on this section")
    assert window.desk.reading.notes[0].kind == "section"
    window.finding.set_query("管道")
    window.arrangement.bring("search")
    qtbot.waitUntil(lambda: len(window.finding.hits) == 1, timeout=10_000)
    hits = window.side.search.list
    qtbot.waitUntil(lambda: hits.visualRect(hits.model().index(1, 0)).isValid(), timeout=5_000)
    window.page_menu._offer_hit(hits.visualRect(hits.model().index(1, 0)).center())
    trigger(popups[-1], "Copy the paragraph")
    assert "管道昨天夜里就接好了" in QGuiApplication.clipboard().text()
    window.page_menu._offer_hit(QPoint(5, 5_000))
    assert len(popups) == 2


def test_a_row_of_the_legend_can_be_alone(window):
    row = window.outline._rows["PER"]
    row.alone_requested.emit()
    assert [kind for kind, each in window.outline._rows.items() if each.isChecked()] == ["PER"]
    point = row.rect().center()
    QApplication.sendEvent(row, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, row.mapToGlobal(point)))
    menu = QApplication.activePopupWidget()
    assert texts(menu) == ["Show only these marks", "Show all marks"]
    trigger(menu, "Show all marks")
    assert all(each.isChecked() for each in window.outline._rows.values())
    menu.close()


def test_a_quantity_is_put_right(qtbot, window):
    mention = next(one for one in window.desk.reading.analysis.mentions if one.text.startswith("12个"))
    trigger(window.correcting.menu([mention]), "Value…")
    dialog = window.findChild(QuantityDialog)
    assert dialog.number.text() == "12"
    dialog.number.setText("many")
    assert not dialog._keep.isEnabled()
    dialog.number.setText("13")
    dialog._save()

    def value():
        return next(one for one in window.desk.reading.analysis.mentions if one.text.startswith("12个")).value

    qtbot.waitUntil(lambda: isinstance(value(), Quantity) and value().number == 13, timeout=20_000)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: value().number == 12, timeout=20_000)


def test_the_bar_at_a_selection_leads_to_corrections(window, select, popups):
    select("维修队队长")
    window.view.mini_toolbar.correct_requested.emit()
    kinds = next(action.menu() for action in popups[-1].actions() if action.text() == "“维修队队长” is")
    assert "Is: Organisation" in texts(kinds)


def test_by_the_keyboard_the_menu_opens_at_the_name(window, qtbot):
    mention = next(one for one in window.desk.reading.analysis.mentions if one.type == "PER")
    page = window.view.page
    page.focused = mention
    window.actions_["correct"].trigger()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    place = page.viewport().mapFromGlobal(menu.pos())
    menu.close()
    wanted = page.cursorRect(window.view.sheet.layers.text.cursor(mention.span)).bottomLeft()
    assert (place - wanted).manhattanLength() < 30
