"""What keys do with the articles that are chosen on the library's page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.importers import open_article
from reader.library import Library
from reader.library.bin import Bin
from reader.ui.dialogs.export import ExportDialog
from reader.ui.dialogs.metadata import MetadataDialog
from reader.ui.dialogs.versions import VersionsDialog
from reader.ui.models.library import OPENED

TITLES = ("青河社区通水记", "后勤工作", "青年的一天", "London letters")


@pytest.fixture
def window(desktop, qtbot):
    with Library(desktop.folder) as library:
        for title in TITLES:
            library.add(open_article(f"{title}\n\n　　今天下雨，大家都带了伞。\n".encode(), f"{title}.txt"))
    window = desktop.start()
    qtbot.waitUntil(window.library.table.hasFocus)
    return window


@pytest.fixture
def press(qtbot, window):
    def keys(text: str) -> None:
        key, modifiers = Qt.Key[f"Key_{text.rpartition('+')[2]}"], Qt.KeyboardModifier.NoModifier
        for name in text.split("+")[:-1]:
            modifiers |= Qt.KeyboardModifier[f"{name}Modifier"]
        qtbot.keyClick(window.library.table, key, modifiers)

    return keys


def choose(window, *titles):
    table = window.library.table
    table.clearSelection()
    flags = table.selectionModel().SelectionFlag
    for row in range(len(TITLES)):
        if table.articles.entry(row).title in titles:
            table.selectionModel().select(table.articles.index(row, 0), flags.Select | flags.Rows)


def chosen(window):
    table = window.library.table
    return [table.articles.entry(index.row()).title for index in table.selectionModel().selectedRows()]


@pytest.mark.parametrize("key", ["Control+I", "F2"])
def test_about_the_chosen_article(qtbot, window, press, key):
    choose(window, "后勤工作")
    press(key)
    qtbot.waitUntil(lambda: bool(window.findChildren(MetadataDialog)))
    assert window.findChildren(MetadataDialog)[0].edits["title"].text() == "后勤工作"


def test_export_of_the_chosen_articles(qtbot, window, press):
    choose(window, "后勤工作", "青年的一天")
    press("Control+E")
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportDialog)))
    assert window.findChildren(ExportDialog)[0].windowTitle() == "Export 2 articles"


def test_the_chosen_articles_are_compared(qtbot, window, press):
    choose(window, "后勤工作", "青年的一天")
    press("Control+Alt+D")
    qtbot.waitUntil(lambda: bool(window.findChildren(VersionsDialog)))


def test_citations_of_the_chosen_articles_are_copied(qtbot, window, press):
    press("Control+A")
    assert len(chosen(window)) == len(TITLES)
    press("Control+Alt+C")
    qtbot.waitUntil(lambda: window.messages.text == "4 citations copied.", timeout=20_000)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == len(TITLES)
    assert all(any(f"《{title}》" in line for line in lines) for title in TITLES)


def test_keys_for_an_article_rest_where_none_or_too_many_are_chosen(window):
    on = {name: window.actions_[name] for name in ("metadata", "correct", "export", "compare", "copy_citation")}
    window.library.table.clearSelection()
    assert not any(action.isEnabled() for action in on.values())
    choose(window, *TITLES[:2])
    assert [name for name, action in on.items() if action.isEnabled()] == ["export", "compare", "copy_citation"]
    assert not window.actions_["print"].isEnabled()


def test_with_an_article_in_front_the_keys_are_its_own(qtbot, window, press):
    window.library.table.keyboardSearch("后")
    press("Return")
    qtbot.waitUntil(lambda: window.desk.reading is not None, timeout=20_000)
    assert window.desk.reading.article.title == "后勤工作"
    window.actions_["metadata"].trigger()
    window.library.table.clearSelection()
    assert window.actions_["metadata"].isEnabled()
    assert window.findChildren(MetadataDialog)[0].edits["title"].text() == "后勤工作"


def test_delete_moves_the_chosen_articles_to_the_bin(qtbot, desktop, window, press):
    choose(window, "后勤工作")
    press("Delete")
    qtbot.waitUntil(lambda: window.library.table.articles.rowCount() == len(TITLES) - 1)
    with Library(desktop.folder) as library:
        assert [entry.title for entry in Bin(library).entries()] == ["后勤工作"]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("hq", "后勤工作"),
        ("houqin", "后勤工作"),
        ("後", "后勤工作"),
        ("qingn", "青年的一天"),
        ("lon", "London letters"),
    ],
)
def test_typing_goes_to_the_title_that_begins_so_in_pinyin_or_either_script(qtbot, window, typed, title):
    table = window.library.table
    table.setCurrentIndex(table.articles.index(0, OPENED))
    for letter in typed:
        table.keyboardSearch(letter)
    assert chosen(window) == [title]


def test_the_same_letter_again_goes_to_the_next_title(window):
    table = window.library.table
    seen = []
    for _ in range(3):
        table.keyboardSearch("青")
        seen += chosen(window)
    assert set(seen) == {"青河社区通水记", "青年的一天"}
    assert seen[0] == seen[2] != seen[1]
