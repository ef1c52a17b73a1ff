"""Commands are given to the half of the split view that has the keyboard, whatever is selected in the other."""

import pytest
from PySide6.QtWidgets import QApplication

from reader.text import Span


@pytest.fixture
def second(window, qtbot):
    """The view of the second half, which has the keyboard; other words are selected in each half."""
    window.actions_["split"].trigger()
    view = window.arrangement._split.pane.view
    qtbot.waitUntil(lambda: bool(view.page.toPlainText()), timeout=20_000)
    select(window.view, "小区")
    select(view, "两条管线")
    view.setFocus()
    return view


def select(view, words):
    at = view.sheet.reading.article.text.index(words)
    view.jump_to(Span(at, at + len(words)), select=True)


def beside(window, qtbot, tmp_path):
    """Open another article, and show the one that was in front beside it; return its reading."""
    tab = window.desk.tabs.current
    path = tmp_path / "other.txt"
    path.write_text("另一篇\n\n　　陈大文昨天到了北京，看了小区。\n", encoding="utf-8")
    window.desk.opener.open_file(path)
    qtbot.waitUntil(lambda: window.desk.tabs.current not in {None, tab}, timeout=20_000)
    window.arrangement._split._on_chosen(tab)
    return tab.reading


@pytest.mark.parametrize(
    ("command", "copied"), [("copy", "两条管线"), ("copy_shown", "兩條管線"), ("copy_citation", "“两条管线”")]
)
def test_what_is_selected_there_is_copied(window, qtbot, second, command, copied):
    assert "兩條管線" in second.page.toPlainText()
    QApplication.clipboard().clear()
    window.actions_[command].trigger()
    qtbot.waitUntil(lambda: bool(QApplication.clipboard().text()))
    assert QApplication.clipboard().text().startswith(copied)


@pytest.mark.parametrize("command", ["highlight_green", "note"])
def test_what_is_selected_there_is_marked(window, second, command):
    window.actions_[command].trigger()
    assert [note.quote for note in window.desk.reading.notes] == ["两条管线"]
    assert second.selected_span() is None
    assert window.view.selected_span() is not None


def test_a_note_there_has_the_usual_colour(window, second):
    window.preferences.change(color="pink")
    window.actions_["note"].trigger()
    assert [note.color for note in window.desk.reading.notes] == ["pink"]


def test_what_is_selected_there_is_corrected(window, qtbot, second):
    window.actions_["correct"].trigger()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert "“两条管线” is" in [action.text() for action in menu.actions()]
    menu.close()


def test_what_is_selected_there_is_looked_for_and_learned(window, second):
    window.actions_["learn_word"].trigger()
    assert window.word_flow.learned == {"兩條管線"}
    window.actions_["find"].trigger()
    assert window.find_bar.field.text() == "两条管线"


@pytest.mark.parametrize("command", ["next_entity", "next_trouble"])
def test_the_walk_goes_on_there(window, second, command):
    window.actions_[command].trigger()
    assert window.view.page.focused is None
    window.view.setFocus()
    window.actions_[command].trigger()
    assert window.view.page.focused is not None


def test_a_name_that_the_keyboard_is_at_there_is_meant(window, second):
    second.clear_selection()
    mention = next(one for one in window.desk.reading.analysis.mentions if one.text == "赵大勇")
    second.page.focused = mention
    window.actions_["color_name"].trigger()
    assert [one.id for one, _ in window.view.sheet.colored] == [mention.entity]
    window.actions_["note_entity"].trigger()
    assert [(note.kind, note.quote) for note in window.desk.reading.notes] == [("entity", "赵大勇")]


def test_the_section_that_is_read_there_gets_the_note(window, qtbot, second, tmp_path):
    reading = beside(window, qtbot, tmp_path)
    second.setFocus()
    window.actions_["note_article"].trigger()
    assert [note.kind for note in reading.notes] == ["article"]
    assert not window.desk.reading.notes


def test_what_is_done_in_another_article_is_taken_back_there(window, qtbot, second, tmp_path):
    reading = beside(window, qtbot, tmp_path)
    select(window.view, "小区")
    window.view.setFocus()
    window.actions_["highlight_green"].trigger()
    select(second, "管线")
    second.setFocus()
    assert not window.actions_["undo"].isEnabled()
    window.actions_["highlight_blue"].trigger()
    assert [note.quote for note in reading.notes] == ["管线"]
    window.actions_["undo"].trigger()
    assert not reading.notes
    assert not window.actions_["undo"].isEnabled()
    window.view.setFocus()
    assert window.actions_["undo"].isEnabled()
    assert [note.quote for note in window.desk.reading.notes] == ["小区"]


def test_escape_there_takes_messages_away(window, qtbot, second):
    window.messages.show_news("…")
    qtbot.keyClick(second.page, "\x1b")
    assert not window.messages.isVisible()
