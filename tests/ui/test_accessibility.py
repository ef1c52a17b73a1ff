"""What a screen reader is told: every control has a name and a role; what is walked over is said."""

import gc
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QLabel, QTabBar, QWidget
from shiboken6 import isValid

from reader.ui.dialogs.palette import CommandPalette
from reader.ui.widgets.passage import Passage

MEANINGLESS = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Grouping}


def controls(root: QWidget) -> list[QWidget]:
    """Return what can be reached by Tab, without the inner parts of a control that speaks for them."""
    found = []
    for widget in root.findChildren(QWidget):
        inner = widget.parent() and widget.parent().focusProxy() is widget
        handed_on = widget.focusProxy() is not None
        if widget.isVisible() and not handed_on and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not inner:
            found.append(widget)
    return found


def nameless(root: QWidget) -> list[str]:
    bad = []
    for widget in controls(root):
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name) if told else ""
        role = told.role() if told else QAccessible.Role.NoRole
        plain_area = type(widget).__name__ == "QScrollArea" and isinstance(widget, QAbstractScrollArea)
        if (not name.strip() or role in MEANINGLESS) and not plain_area:
            bad.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}: {name!r} {role}")
    return bad


@pytest.fixture
def open_window(desktop, qtbot):
    window = desktop.start()
    window.desk.opener.open_file(desktop.file)
    qtbot.waitUntil(lambda: window.desk.reading is not None, timeout=20_000)
    return window


@pytest.mark.parametrize(
    "panel", ["show_details", "show_notes", "show_search", "show_overview", "find", "split", "library"]
)
def test_every_control_of_the_window_has_a_name_and_a_role(open_window, panel):
    open_window.actions_[panel].trigger()
    QApplication.processEvents()
    assert nameless(open_window) == []


@pytest.mark.parametrize(
    "command",
    [
        *("preferences", "palette", "export", "about", "guide", "metadata", "corrections", "compare", "encoding"),
        *("overview_window", "tour"),
    ],
)
def test_every_control_of_the_dialogs_has_a_name_and_a_role(qtbot, open_window, command):
    qtbot.waitUntil(lambda: open_window.desk.reading.number is not None, timeout=20_000)
    before = set(open_window.findChildren(QWidget))
    open_window.actions_[command].trigger()

    def opened():
        return [each for each in open_window.findChildren(QWidget) if each not in before and each.isVisible()]

    qtbot.waitUntil(lambda: bool(opened()), timeout=5_000)
    assert [bad for each in opened() if each.parent() is open_window for bad in nameless(each)] == []


def test_a_name_that_is_walked_to_is_said_with_its_type(qtbot, window):
    with qtbot.waitSignal(window.view.announced) as said:
        window.actions_["next_entity"].trigger()
    assert any(kind in said.args[0] for kind in ("Person", "Place", "Organisation", "Time", "Quantity"))


def test_the_focus_is_seen_on_every_kind_of_control():
    from reader.ui.look.theme import application_style, load_theme

    style = application_style(load_theme("light"))
    for kind in (
        "QToolButton",
        "QPushButton",
        "QLineEdit",
        "QComboBox",
        "QTabBar::tab",
        "QCheckBox",
        "QAbstractItemView::item",
    ):
        assert f"{kind}:focus" in style


def test_the_keyboard_goes_from_one_doubtful_place_to_the_next(qtbot, window):
    said = []
    window.view.announced.connect(said.append)
    window.actions_["next_trouble"].trigger()
    first = window.view.page.focused
    assert first in window.desk.reading.article.damage
    assert "*" in said[0]
    window.actions_["next_trouble"].trigger()
    assert window.view.page.focused.span.start > first.span.start
    window.actions_["previous_trouble"].trigger()
    assert window.view.page.focused is first
    window.actions_["previous_trouble"].trigger()
    assert "no doubtful place" in said[-1]


def test_what_is_of_uncertain_form_is_walked_to_as_well(qtbot, desktop, tmp_path):
    path = tmp_path / "干.txt"
    path.write_text("青河社区通水记\n\n共产*员走在前。这件事他干了，后来也是他干的。\n", encoding="utf-8")
    window = desktop.read(desktop.start(), path)
    window.actions_["doubts"].trigger()
    window.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: bool(window.view.sheet.layers.text.shown.doubts), timeout=20_000)
    seen = set()
    while window.view.walk.to_trouble(1):
        seen.add(type(window.view.page.focused).__name__)
    assert seen == {"Damage", "Doubt"}


def test_a_highlight_and_a_note_that_is_gone_to_are_said(window, select):
    said = []
    window.note_flow.announced.connect(said.append)
    select("连夜抢修")
    window.actions_["highlight_green"].trigger()
    assert said == ["Highlighted: Green"]
    window.actions_["next_note"].trigger()
    assert "连夜抢修" in said[-1]


def test_nothing_moves_by_itself(open_window):
    """No desktop has to be asked whether less motion is wanted, which Qt 6.11 can't."""
    from PySide6.QtWidgets import QProgressBar, QStyle, QTreeView

    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    for kind in (QTabBar, QComboBox, QTreeView):
        each = open_window.findChild(kind)
        if each is not None:
            assert each.style().styleHint(hint, None, each) == 0, kind
    assert not any(QApplication.isEffectEnabled(effect) for effect in Qt.UIEffect)
    assert not any(bar.maximum() == bar.minimum() for bar in open_window.findChildren(QProgressBar))
    assert not any(tree.isAnimated() for tree in open_window.findChildren(QTreeView))


@pytest.mark.parametrize(
    "command",
    ["preferences", "palette", "export", "about", "guide", "metadata", "corrections", "encoding", "tour"],
)
def test_every_dialog_fits_a_screen_of_1080_lines_at_200_percent(qtbot, open_window, command):
    qtbot.waitUntil(lambda: open_window.desk.reading.number is not None, timeout=20_000)
    before = set(QApplication.topLevelWidgets())
    open_window.actions_[command].trigger()
    QApplication.processEvents()
    new = [each for each in QApplication.topLevelWidgets() if each not in before and each.isVisible()]
    for each in new:
        assert each.minimumSizeHint().width() <= 900, type(each).__name__
        assert each.minimumSizeHint().height() <= 500, type(each).__name__


def test_who_is_chosen_is_said_with_its_type_and_how_often_it_is_named(window):
    person = next(each for each in window.desk.reading.analysis.entities if each.name == "林秀芳")
    window.choose_entity(person.id)
    assert window.status.currentMessage() == f"林秀芳, Person, {len(person.mentions)} mentions"


def test_a_note_in_the_list_is_said_with_its_colour_in_the_window_s_language(window, select):
    select("连夜抢修")
    window.actions_["highlight_green"].trigger()
    index = window.side.notes.list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Green: 连夜抢修 "


def test_a_row_of_a_panel_is_a_link_that_is_called_by_the_words_that_are_seen(qtbot, window):
    person = next(each for each in window.desk.reading.analysis.entities if each.name == "林秀芳")
    window.choose_entity(person.id)
    sentence = window.desk.reading.article.block_at(person.mentions[0].span.start)
    qtbot.waitUntil(lambda: len(window.side.details.findChildren(Passage)) > 1)
    row = next(each for each in window.side.details.findChildren(Passage) if "<b>林秀芳" in each.text())
    told = QAccessible.queryAccessibleInterface(row)
    assert told.role() == QAccessible.Role.Link
    said = told.text(QAccessible.Text.Name)
    assert said.endswith(f"¶\N{NO-BREAK SPACE}{sentence.number}".replace("\N{NO-BREAK SPACE}", " "))
    assert len(said) > len("林秀芳 ¶ 1") + 4
    assert "<" not in said


@pytest.fixture
def said(monkeypatch):
    """What a screen reader is told, in the order in which it is."""
    told: list[str] = []
    monkeypatch.setattr(
        "reader.ui.flows.looking.announce", lambda _widget, words, **_how: told.append(words), raising=True
    )
    return told


def test_how_many_were_found_is_said_and_where_or_that_there_is_nothing(qtbot, window, said):
    window.actions_["find"].trigger()
    window.find_bar.field.setText("林秀芳")
    qtbot.waitUntil(lambda: len(window.finding.hits) > 1 and bool(said))
    total = len(window.finding.hits)
    assert f" of {total}" in said[-1]
    assert "林秀芳" in said[-1]
    window.actions_["find_next"].trigger()
    assert said[-1].startswith(f"2 of {total}")
    window.find_bar.field.setText("不在这里的词")
    qtbot.waitUntil(lambda: said[-1] == "Nothing found")


def test_the_key_of_a_panel_that_is_there_leads_into_it_and_esc_out_of_it(qtbot, window):
    window.view.setFocus()
    window.actions_["show_notes"].trigger()
    assert window.view.page.hasFocus()
    window.actions_["show_notes"].trigger()
    assert window.side.notes.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.view.page.hasFocus()
    person = next(each for each in window.desk.reading.analysis.entities if each.name == "林秀芳")
    window.choose_entity(person.id)
    window.actions_["show_details"].trigger()
    assert window.side.details.isAncestorOf(QApplication.focusWidget())
    window.actions_["show_search"].trigger()
    assert window.side.search.field.hasFocus()


def test_the_way_into_a_panel_leaves_the_rest_of_the_window_whole(qtbot, window):
    # A menu that comes up asks all of these; one that PySide took for deleted ended the program.
    planes = [each for each in window.coat._planes if isValid(each)]
    assert window.menuBar() in planes
    for name in ("show_overview", "show_search", "show_notes", "show_details") * 2:
        window.actions_[name].trigger()
        window.actions_[name].trigger()
        qtbot.wait(1)
    gc.collect()
    window.page_menu.offer(window.view.page.mapToGlobal(QPoint(60, 60)), [], 0)
    QApplication.activePopupWidget().close()
    assert [each for each in planes if not isValid(each)] == []


def test_the_caret_goes_along_with_who_walks_from_name_to_name(window):
    page, text = window.view.page, window.view.sheet.layers.text
    window.actions_["next_entity"].trigger()
    window.actions_["next_entity"].trigger()
    assert page.textCursor().position() == text.position_of(page.focused.span.start) > 0


def test_with_a_cursor_in_the_text_the_arrows_move_it_line_by_line_and_enter_follows_a_name(qtbot, window):
    page, text = window.view.page, window.view.sheet.layers.text
    window.view.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.textCursor().position() == 0, "they scroll, as in a book"
    window.actions_["caret"].trigger()
    assert page.cursorWidth() > 0
    qtbot.keyClick(page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    lines = []
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Down)
        lines.append(page.textCursor().position())
    assert lines == sorted(set(lines))
    person = next(each for each in window.desk.reading.analysis.entities if each.name == "林秀芳")
    cursor = page.textCursor()
    cursor.setPosition(text.position_of(person.mentions[0].span.start) - 1)
    page.setTextCursor(cursor)
    qtbot.keyClick(page, Qt.Key.Key_Right)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert window.desk.reading.chosen.id == person.id
    window.actions_["caret"].trigger()
    assert page.cursorWidth() == 0


def test_the_caret_stays_where_it_is_through_another_script_and_over_the_parts_of_a_long_article(
    qtbot, desktop, tmp_path
):
    path = tmp_path / "long.txt"
    path.write_text(
        "\n\n".join(f"第{number}段" + "在路上看见的都记下来。" * 9 for number in range(160)), encoding="utf-8"
    )
    window = desktop.read(desktop.start(), path)
    window.actions_["caret"].trigger()
    page, seen = window.view.page, set[int]()
    window.view.setFocus()
    for _ in range(260):
        qtbot.keyClick(page, Qt.Key.Key_Down)
        QApplication.processEvents()
        seen.add(window.view.sheet.layers.text.offset(page.textCursor().position()))
    assert window.view.sheet.paging.first > 0, "it came to another part"
    steps = sorted(seen)
    assert len(steps) > 250
    assert max(later - earlier for earlier, later in pairwise(steps)) < 150
    at = window.view.sheet.layers.text.offset(page.textCursor().position())
    window.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: window.desk.reading.view.script == "tw")
    assert window.view.sheet.layers.text.offset(page.textCursor().position()) == at


def test_the_end_of_an_analysis_is_said(qtbot, desktop, monkeypatch):
    told = []
    monkeypatch.setattr("reader.ui.widgets.announcing.announce", lambda _widget, words, **_how: told.append(words))
    window = desktop.read(desktop.start())
    found = len(window.desk.reading.analysis.entities)
    qtbot.waitUntil(lambda: f"Names found: {found}" in told)
    window.status.show_ready(window.desk.reading)
    assert told.count(f"Names found: {found}") == 1


def test_each_link_of_a_line_of_names_is_said_when_tab_comes_to_it(qtbot, window, monkeypatch):
    told = []
    monkeypatch.setattr("reader.ui.widgets.announcing.announce", lambda _widget, words, **_how: told.append(words))
    person = next(each for each in window.desk.reading.analysis.entities if each.name == "林秀芳")
    window.choose_entity(person.id)
    qtbot.waitUntil(lambda: any(each.text().count("<a ") > 1 for each in window.side.details.findChildren(QLabel)))
    label = next(each for each in window.side.details.findChildren(QLabel) if each.text().count("<a ") > 1)
    label.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(label, Qt.Key.Key_Tab)
    qtbot.keyClick(label, Qt.Key.Key_Tab)
    assert len(set(told[-2:])) == 2
    assert all(words in label.text() for words in told[-2:])


def told_of(widget: QWidget) -> list[str]:
    """Return the names of everything that a screen reader finds in a widget that is on the screen."""
    found, left = [], [QAccessible.queryAccessibleInterface(widget)]
    while left:
        each = left.pop()
        if each is not None and not each.state().invisible:
            found.append(each.text(QAccessible.Text.Name))
            left += [each.child(number) for number in range(each.childCount())]
    return found


def test_what_is_said_in_a_bar_is_found_by_who_looks_through_the_window(window):
    window.messages.show_error("Something went wrong.", details="why")
    assert {"Something went wrong.", "Copy details", "Close this message (Esc)"} <= set(told_of(window))
    window.offers.offer("There are copies.", "Keep", lambda: None)
    assert {"There are copies.", "Keep"} <= set(told_of(window))


def test_who_has_walked_to_a_name_highlights_it_and_writes_on_it_without_selecting(window):
    window.actions_["next_entity"].trigger()
    place = window.view.page.focused.span
    window.actions_["highlight_green"].trigger()
    assert [(note.span, note.color) for note in window.desk.reading.notes] == [(place, "green")]
    window.actions_["next_entity"].trigger()
    window.actions_["note"].trigger()
    assert window.desk.reading.notes[-1].span != place
    assert window.side.shown_note == window.desk.reading.notes[-1].id


def test_the_end_of_a_search_of_the_library_is_said(qtbot, window, monkeypatch):
    told = []
    monkeypatch.setattr("reader.ui.panels.search_results.announce", lambda _widget, words: told.append(words))
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    window.actions_["find_library"].trigger()
    window.library.field.setText("林秀芳")
    qtbot.waitUntil(lambda: told == ["1 article"], timeout=20_000)
    window.library.field.setText("不在这里的词")
    qtbot.waitUntil(lambda: told[-1].startswith("Nothing found in the library. Try fewer words"), timeout=20_000)


def test_the_command_that_the_arrows_come_to_in_the_palette_is_said(qtbot, window, monkeypatch):
    told = []
    monkeypatch.setattr("reader.ui.dialogs.palette.announce", lambda _widget, words: told.append(words))
    window.actions_["palette"].trigger()
    field = window.findChild(CommandPalette).field
    qtbot.keyClicks(field, "highlight")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert told[-2:] == ["Yellow, Ctrl+1", "Green, Ctrl+2"]
    qtbot.keyClicks(field, "zzzz")
    assert told[-1].startswith("No command is called so")
