"""The preferences: found by words and pinyin, applied at once, carried to another machine."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox

from reader.session import Settings
from reader.ui.dialogs import files
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.preferences import Preferences


@pytest.fixture
def window(desktop):
    return desktop.start()


@pytest.fixture
def dialog(window):
    window.actions_["preferences"].trigger()
    return window.findChild(PreferencesDialog)


def visible_rows(dialog):
    forms = [page.form for page in dialog.settings_pages]
    return [(form, row) for form in forms for row in range(form.rowCount()) if form.isRowVisible(row)]


@pytest.mark.parametrize(
    ("query", "part"),
    [
        ("colo", "theme"),
        ("繁體（香港）", "script"),
        ("typeface", "own_family"),
        ("zhuyin", "notation"),
        ("less sure", "names"),
    ],
)
def test_a_setting_is_found_by_its_name_or_its_choices(dialog, query, part):
    all_rows = len(visible_rows(dialog))
    dialog.field.setText(query)
    shown = [form.itemAt(row, form.ItemRole.FieldRole).widget() for form, row in visible_rows(dialog)]
    assert getattr(dialog, part) in shown
    assert 0 < len(shown) < 5
    assert any(each.isVisible() for each in shown), "its page is in front"
    dialog.field.clear()
    assert len(visible_rows(dialog)) == all_rows


def test_what_has_the_words_leaves_out_what_has_their_letters_and_tabs_say_how_much_is_there(dialog):
    dialog.field.setText("Citations")
    assert dialog.pages.currentWidget() is dialog.settings_pages[3]
    assert [dialog.pages.tabText(at) for at in range(4)] == ["Appearance", "Articles", "Readings", "Notes (1)"]
    dialog.field.clear()
    assert dialog.pages.tabText(3) == "Notes"


def test_where_nothing_is_found_the_preferences_say_so(dialog):
    dialog.field.setText("zzzqqq")
    assert dialog.nothing.isVisible()
    assert not dialog.pages.isVisible()
    dialog.field.clear()
    assert dialog.pages.isVisible()


def test_every_setting_that_a_reader_chooses_has_a_row(dialog, window):
    """What is chosen where it is seen (marks in the legend, the tour) and the keys, which have a page, need none."""
    elsewhere = {"hidden_types", "toured", "shortcuts", "unknown"}
    before = window.preferences.settings
    told = set()
    window.preferences.changed.connect(told.update)
    for page in dialog.settings_pages:
        for combo in page.findChildren(QComboBox):
            combo.setCurrentIndex((combo.currentIndex() + 1) % max(1, combo.count()))
            combo.activated.emit(combo.currentIndex())
        for box in page.findChildren(QCheckBox):
            box.toggle()
    dialog.color_names.names_changed.emit({"green": "疑"})
    dialog._preferences.change(dictionary="x")
    assert told >= {each.name for each in fields(before)} - elsewhere - {"language"}


def test_a_command_is_found_among_the_keys(dialog):
    dialog.field.setText("Export…")
    assert dialog.pages.currentWidget() is dialog.keys
    assert dialog.keys.list.currentIndex().data() == "Export…"


def choose(dialog, name):
    dialog.keys.list_commands(name)
    assert dialog.keys.list.currentIndex().data() == name


def test_keys_are_changed_at_once_and_stay(qtbot, desktop, window, dialog):
    choose(dialog, "Export…")
    dialog.keys.edit.setKeySequence(QKeySequence("Ctrl+Alt+X"))
    dialog.keys._set.click()
    assert window.actions_["export"].shortcut().toString() == "Ctrl+Alt+X"
    assert "Ctrl+Alt+X" in window.actions_["export"].toolTip()
    again = desktop.start()
    assert again.actions_["export"].shortcut().toString() == "Ctrl+Alt+X"
    choose(dialog, "Export…")
    dialog.keys._back.click()
    assert window.actions_["export"].shortcut().toString() == "Ctrl+E"
    assert window.preferences.settings.shortcuts == {}


def test_keys_of_another_command_are_refused(window, dialog):
    choose(dialog, "Export…")
    dialog.keys.edit.setKeySequence(QKeySequence("Ctrl+F"))
    dialog.keys._set.click()
    assert "belongs to “Find”" in dialog.keys._said.text()
    assert window.actions_["export"].shortcut().toString() == "Ctrl+E"


def test_settings_travel_in_a_file(window, dialog, tmp_path, monkeypatch):
    path = tmp_path / "mine.toml"
    Settings(theme="sepia", font_size=23, shortcuts={"find": "Ctrl+Alt+F"}).save(path)
    monkeypatch.setattr(files, "ask", lambda _: [str(path)])
    dialog._on_import()
    assert window.preferences.theme.name == "sepia"
    assert dialog.text_size.currentData() == 23
    assert window.actions_["find"].shortcut().toString() == "Ctrl+Alt+F"
    out = tmp_path / "out.toml"
    monkeypatch.setattr(files, "ask", lambda _: [str(out)])
    dialog._on_export()
    assert Settings.load(out) == window.preferences.settings


def test_a_file_without_settings_changes_nothing(window, dialog, tmp_path, monkeypatch):
    path = tmp_path / "other.toml"
    path.write_text("[tool]\nname = 1\n", encoding="utf-8")
    before = window.preferences.settings
    monkeypatch.setattr(files, "ask", lambda _: [str(path)])
    dialog._on_import()
    assert "other.toml holds no settings" in dialog._said.text()
    assert window.preferences.settings == before


def test_the_systems_colours_are_followed_while_the_window_is_open(qtbot, monkeypatch):
    preferences = Preferences(Settings(theme="system"), None)
    monkeypatch.setattr("reader.ui.preferences._of_the_system", lambda: "dark")
    with qtbot.waitSignal(preferences.changed):
        preferences._on_system_changed()
    assert preferences.theme.name == "dark"
    preferences.choose_theme("contrast")
    with qtbot.assertNotEmitted(preferences.changed):
        preferences._on_system_changed()
    assert preferences.theme.name == "contrast"


def test_a_theme_shown_this_time_gives_way_to_a_chosen_one(qtbot):
    preferences = Preferences(Settings(theme="light"), None)
    preferences.show_theme("dark")
    preferences.choose_theme("light")
    assert preferences.theme.name == "light"
