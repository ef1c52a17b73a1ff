"""An uncertain character is marked, its forms are offered, the choice is shown and taken back."""

import pytest


@pytest.fixture
def opened(desktop, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("洗衣记\n\n他说衣服干了。大家都很高兴，没有人说话。\n", encoding="utf-8")
    window = desktop.read(desktop.start(), path)
    window.actions_["script_tw"].trigger()
    return window


def shown(window) -> str:
    return window.view.sheet.layers.text.shown.aligned.target


def test_marks_are_switched_on_and_a_choice_is_shown_and_undone(opened, qtbot):
    assert opened.view.sheet.layers.text.shown.doubts == ()
    opened.actions_["doubts"].trigger()
    (doubt,) = opened.view.sheet.layers.text.shown.doubts
    line = next(n for n in range(opened.view.page.document().blockCount()) if opened.view.sheet.layers.marks(n).doubts)
    stretch = opened.view.sheet.layers.marks(line).doubts[0]
    assert next(iter(opened.view.sheet.layers.marks(line).at(stretch.start))) is doubt
    menu = opened.choosing.menu(doubt)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    forms = ["衣服幹", "衣服乾", "衣服干"]
    assert words == ["In this article", *forms, "In every article", *forms]
    assert [action.text() for action in menu.actions() if not action.isEnabled() and action.text()] == [
        "In this article",
        "In every article",
    ]
    next(action for action in menu.actions() if action.text() == "衣服乾").trigger()
    assert "衣服乾了" in shown(opened)
    assert opened.actions_["undo"].isEnabled()
    opened.actions_["undo"].trigger()
    assert "衣服幹了" in shown(opened)


def test_a_choice_can_be_forgotten(opened):
    opened.actions_["doubts"].trigger()
    menu = opened.choosing.menu(opened.view.sheet.layers.text.shown.doubts[0])
    [action for action in menu.actions() if action.text() == "衣服乾"][1].trigger()
    assert "衣服乾了" in shown(opened)
    menu = opened.choosing.menu(opened.view.sheet.layers.text.shown.doubts[0])
    menu.actions()[-1].trigger()
    assert "衣服幹了" in shown(opened)
    assert opened.desk.reading.choices == ()
