"""Titles of window and tabs are in the script that is shown; the source's own is in the tip."""

import pytest

from reader.ui.dialogs.metadata import MetadataDialog
from reader.ui.start.window_layout import kept_layout

TITLE = "余秋雨谈头发与发展"


@pytest.fixture
def window(start, desktop, qtbot, tmp_path):
    path = tmp_path / "hair.txt"
    path.write_text(f"{TITLE}\n\n　　余秋雨说，头发很长。余秋雨后来走了。\n", encoding="utf-8")
    return desktop.read(start(size=(1280, 800)), path)


def called(window):
    return window.windowTitle(), window.strip.tabText(0), window.strip.tabToolTip(0)


def in_taiwan(window, qtbot):
    window.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: "髮" in window.windowTitle(), timeout=20_000)


def test_window_and_tab_are_called_in_the_script_shown_with_names_kept(window, qtbot):
    assert called(window) == (f"{TITLE} · Xidu", TITLE, TITLE)
    in_taiwan(window, qtbot)
    assert called(window) == ("余秋雨談頭髮與發展 · Xidu", "余秋雨談頭髮與發展", f"余秋雨談頭髮與發展\n{TITLE}")
    window.actions_["script_original"].trigger()
    qtbot.waitUntil(lambda: called(window) == (f"{TITLE} · Xidu", TITLE, TITLE))


def test_an_article_that_comes_in_a_script_is_called_so_and_the_library_keeps_its_name(window, desktop, qtbot):
    in_taiwan(window, qtbot)
    window.actions_["library"].trigger()
    qtbot.waitUntil(lambda: window.windowTitle() == "Library · Xidu")
    assert window.library.table.articles.entry(0).title == TITLE
    window.actions_["library"].trigger()
    qtbot.waitUntil(lambda: window.windowTitle() == "余秋雨談頭髮與發展 · Xidu")


def test_a_tab_that_nobody_has_looked_at_yet_is_called_as_it_was(window, start, desktop, qtbot):
    in_taiwan(window, qtbot)
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    number = window.desk.reading.number
    window.close()
    assert kept_layout(desktop.folder / "window.ini").titles == {number: "余秋雨談頭髮與發展"}
    again = start()
    assert again.desk.reading is None
    assert called(again)[1:] == ("余秋雨談頭髮與發展", f"余秋雨談頭髮與發展\n{TITLE}")


def test_a_title_that_is_put_right_stands_on_the_tab(window, qtbot):
    window.actions_["metadata"].trigger()
    (dialog,) = window.findChildren(MetadataDialog)
    dialog.edits["title"].setText("余秋雨谈后事")
    dialog._save()
    qtbot.waitUntil(lambda: called(window)[:2] == ("余秋雨谈后事 · Xidu", "余秋雨谈后事"))
    window.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: called(window)[1] == "余秋雨談後事", timeout=20_000)
