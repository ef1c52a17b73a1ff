"""The menus have room on a small screen, and show what is on."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from reader.ui.look.fonts import ui_font
from reader.ui.look.translations import install

# What a screen of 1366×768 leaves under the menu bar of a full window.
_ROOM = 660


def all_menus(menus: list[QMenu]) -> list[QMenu]:
    inner = [action.menu() for menu in menus for action in menu.actions() if action.menu()]
    return menus + (all_menus(inner) if inner else [])


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_every_menu_has_room_on_a_small_screen(desktop, language):
    window = desktop.start()
    for menu in all_menus(list(window.menus.values())):
        menu.setFont(ui_font(language))
        menu.ensurePolished()
        assert menu.sizeHint().height() <= _ROOM, menu.title()


def test_words_of_all_menus_stand_in_line(desktop):
    window = desktop.start()
    for menu in all_menus(list(window.menus.values())):
        assert all(action.icon().isNull() for action in menu.actions()), menu.title()


def test_a_button_of_the_bar_keeps_its_icon_and_words_when_its_command_changes(desktop):
    window = desktop.start()
    button = window.bar._open
    window.actions_["open"].setStatusTip("else")
    window.actions_["open"].setEnabled(False)
    assert not button.icon().isNull()
    assert button.text() == "Open"


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_arrow_keys_are_shown_as_arrows_in_chinese(qapp, language):
    install(language)
    shown = [QKeySequence(f"Alt+{key}").toString(QKeySequence.SequenceFormat.NativeText) for key in ("Left", "Down")]
    install("en")
    assert shown == ["Alt+←", "Alt+↓"]
