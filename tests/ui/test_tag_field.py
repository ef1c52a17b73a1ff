"""The field for tags: what it offers looks as the window does, and is something that one doesn't have yet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.ui.look.theme import application_style, load_theme
from reader.ui.widgets.tag_field import TagField


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setStyleSheet(application_style(load_theme("dark")))
    return made


@pytest.fixture
def field(window) -> TagField:
    made = TagField(window)
    made.know(["核对", "核实", "水情"])
    made.resize(240, 32)
    window.show()
    made.setFocus()
    return made


def typed(field: TagField, words: str) -> None:
    field.insert(words)
    field.textEdited.emit(field.text())


def offered(field: TagField) -> list[str]:
    popup = field._completer.popup()
    if not popup.isVisible():
        return []
    return [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]


def test_tags_are_offered_in_the_window_s_own_look_without_a_bar_to_scroll(field):
    typed(field, "核")
    assert offered(field) == ["核对", "核实"]
    popup = field._completer.popup()
    assert popup.styleSheet() == field.parentWidget().styleSheet()
    assert popup.verticalScrollBar().maximum() == 0


def test_what_is_there_already_is_not_offered(field):
    typed(field, "核对 核")
    assert offered(field) == ["核实"]
    typed(field, "实")
    assert offered(field) == []


def test_a_chosen_tag_takes_the_place_of_what_was_typed(field):
    typed(field, "情")
    field._completer.activated.emit("水情")
    assert field.text() == "水情 "
    assert field.tags == ("水情",)


def test_enter_ends_a_tag_and_after_that_is_the_dialog_s(field, qtbot):
    pressed = []
    field.returnPressed.connect(lambda: pressed.append(field.tags))
    for word in ("族群", "待查"):
        typed(field, word)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.tags == ("族群", "待查")
    assert not pressed
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pressed == [("族群", "待查")]
