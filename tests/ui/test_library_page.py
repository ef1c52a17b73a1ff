"""The library's page: many articles, shelves, the bin, versions, names."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox

from reader.importers import open_article
from reader.library import Library
from reader.library.bin import Bin
from reader.library.names.directory import Directory
from reader.library.shelves import ArticleTags, Collections
from reader.notes import make_note
from reader.session import keep_names
from reader.text import Span
from reader.ui.dialogs import files
from reader.ui.dialogs.export import ExportDialog
from reader.ui.dialogs.metadata import MetadataDialog
from reader.ui.dialogs.versions import VersionsDialog
from reader.ui.flows.export_files import paths_in
from reader.ui.models.library import AUTHOR, NOTES, PROGRESS, SOURCE, TAGS, TITLE, LibraryModel
from reader.ui.panels.library_shelves import Shelf
from tests.generated import text


def fill(folder: Path, count: int = 4) -> None:
    with Library(folder) as library:
        for number in range(count):
            article = open_article(text(number, 600).encode(), f"{number}.txt")
            library.add(article)
        library.save_note(2, make_note(text(1, 600), Span(4, 9), tags=("词",)))
        library.save_position(3, 300)
        Collections(library).add("选题", [1, 2])
        ArticleTags(library).add([4], "待读")


@pytest.fixture
def window(desktop):
    fill(desktop.folder)
    return desktop.start()


def numbers(window) -> list[int]:
    model = window.library.table.articles
    return [model.entry(row).number for row in range(model.rowCount())]


def choose(window, *wanted: int) -> None:
    table = window.library.table
    table.clearSelection()
    mode = table.selectionModel().SelectionFlag
    for number in wanted:
        index = table.articles.index(table.articles.rows_of([number])[0], 0)
        table.selectionModel().select(index, mode.Select | mode.Rows)


def texts(menu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_columns_and_sorting(window):
    table = window.library.table
    table.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
    titles = [table.articles.index(row, TITLE).data() for row in range(4)]
    assert titles == sorted(titles)
    (row,) = table.articles.rows_of([2])
    cells = [table.articles.index(row, column).data() for column in (AUTHOR, SOURCE, TAGS, NOTES)]
    assert cells == ["", "", "词", "1"]
    assert table.articles.index(table.articles.rows_of([3])[0], PROGRESS).data() == "50%"
    table.sortByColumn(PROGRESS, Qt.SortOrder.DescendingOrder)
    assert numbers(window)[0] == 3


def test_shelves_filter(window):
    shelves = window.library.shelves
    for shelf, found in (
        (Shelf("collection", "选题"), {1, 2}),
        (Shelf("tag", "词"), {2}),
        (Shelf("tag", "待读"), {4}),
        (Shelf("unread"), {1, 2, 4}),
        (Shelf("notes"), {2}),
        (Shelf("all"), {1, 2, 3, 4}),
    ):
        shelves.choose(shelf)
        assert set(numbers(window)) == found


def test_several_are_moved_to_the_bin_and_brought_back(qtbot, window):
    choose(window, 2, 3)
    qtbot.keyClick(window.library.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: set(numbers(window)) == {1, 4})
    assert window.messages.text == "2 articles moved to the bin."
    window.messages._action.click()
    qtbot.waitUntil(lambda: set(numbers(window)) == {1, 2, 3, 4})
    assert not window.messages.isVisible()


def test_what_went_to_the_bin_comes_back_with_the_key_of_undoing(qtbot, window):
    choose(window, 2)
    table, undo, redo = window.library.table, window.actions_["undo"], window.actions_["redo"]
    assert not undo.isEnabled()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(numbers(window)) == 3 and window.messages.isVisible())
    assert undo.isEnabled()
    undo.trigger()
    qtbot.waitUntil(lambda: len(numbers(window)) == 4)
    assert not window.messages.isVisible()
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)
    redo.trigger()
    qtbot.waitUntil(lambda: len(numbers(window)) == 3)


@pytest.mark.parametrize(("row", "next_row"), [(0, 0), (2, 2), (3, 2)])
def test_after_an_article_went_its_neighbour_is_chosen(qtbot, window, row, next_row):
    before = numbers(window)
    choose(window, before[row])
    qtbot.keyClick(window.library.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(numbers(window)) == 3)
    left = [number for number in before if number != before[row]]
    assert window.library.table.chosen == [left[next_row]]


def chosen_action(window, name):
    return next(action for action in window.library.table.menu().actions() if action.text() == name)


def test_an_article_is_described_without_being_opened(qtbot, window):
    choose(window, 3)
    chosen_action(window, "About this article…").trigger()
    qtbot.waitUntil(lambda: window.findChildren(MetadataDialog) != [])
    (dialog,) = window.findChildren(MetadataDialog)
    dialog.edits["source"].setText("海岛周报")
    dialog._save()
    model = window.library.table.articles

    def source():
        return model.index(model.rows_of([3])[0], SOURCE).data()

    assert source() == "海岛周报"
    assert window.desk.tabs.all == ()
    window.actions_["undo"].trigger()
    assert source() == ""
    window.actions_["redo"].trigger()
    assert source() == "海岛周报"


def test_the_chosen_articles_are_exported_into_a_folder(qtbot, desktop, window, monkeypatch, tmp_path):
    choose(window, 2, 3)
    chosen_action(window, "Export…").trigger()
    qtbot.waitUntil(lambda: window.findChildren(ExportDialog) != [])
    (dialog,) = window.findChildren(ExportDialog)
    assert dialog.windowTitle() == "Export 2 articles"
    qtbot.waitUntil(lambda: dialog.preview.toPlainText() != "")
    target = tmp_path / "out"
    target.mkdir()
    monkeypatch.setattr(files, "ask", lambda _: [str(target)])
    dialog._on_accepted()
    qtbot.waitUntil(lambda: len(list(target.iterdir())) == 2, timeout=60_000)
    qtbot.waitUntil(lambda: window.messages.text == f"2 articles saved in {target}.")
    with Library(desktop.folder) as library:
        assert {path.stem for path in target.iterdir()} == {library.entry(number).title for number in (2, 3)}


def test_no_file_that_is_there_is_written_over(tmp_path):
    (tmp_path / "a.md").touch()
    assert [path.name for path in paths_in(tmp_path, ["a.md", "b.md", "b.md"])] == ["a (2).md", "b.md", "b (2).md"]


def test_where_no_source_is_named_the_site_stands_for_it(desktop):
    page = "<html><head><meta property='og:site_name' content='岛屿时报'></head><body><article><h1>桥断了</h1>"
    page += f"<p>{text(3, 300)}</p></article></body></html>"
    with Library(desktop.folder) as library:
        entry = library.add(open_article(page.encode(), "p.html"))
    assert (entry.source, entry.site) == (None, "岛屿时报")
    window = desktop.start()
    assert window.library.table.articles.index(0, SOURCE).data() == "岛屿时报"


def test_an_open_article_that_lies_behind_was_not_read_when_the_program_ended(qtbot, desktop):
    window = desktop.read(desktop.start())
    other = desktop.folder / "other.txt"
    other.write_text(text(4, 400), "utf-8")
    desktop.read(window, other)
    qtbot.waitUntil(lambda: len(window.desk.tabs.numbers()) == 2)
    left = window.desk.tabs.all[0].left
    qtbot.wait(30)
    window.close()
    with Library(desktop.folder) as library:
        behind, front = library.entries()
    assert behind.opened <= left < front.opened


def test_where_nothing_is_found_filters_are_named_and_one_that_is_none(qtbot, window):
    results = window.library.results
    window.library.field.setText("person:周明远")
    qtbot.waitUntil(lambda: results._empty.isVisible() and "“person:” is no filter." in results._empty._sentence.text())
    assert "author: source: tag: type:" in results._empty._sentence.text()
    window.library.field.setText("http://x")
    qtbot.waitUntil(lambda: "Try fewer words." in results._empty._sentence.text())


def test_the_bin_restores_and_is_emptied(qtbot, desktop, window):
    choose(window, 1, 2)
    window.library.remove_requested.emit(window.library.table.chosen)
    qtbot.waitUntil(lambda: len(numbers(window)) == 2)
    page = window.library
    page.shelves.choose(Shelf("bin"))
    assert page.bin.isVisible()
    assert not page._open.isVisible()
    assert page.bin.list.topLevelItemCount() == 2
    page.bin.list.setCurrentItem(page.bin.list.topLevelItem(0))
    page.bin.restore.click()
    qtbot.waitUntil(lambda: page.bin.list.topLevelItemCount() == 1)
    page.bin.empty.click()
    (box,) = [each for each in page.findChildren(QMessageBox) if each.isVisible()]
    next(each for each in box.buttons() if each.text() == "Empty").click()
    qtbot.waitUntil(lambda: page.bin.list.topLevelItemCount() == 0)
    with Library(desktop.folder) as library:
        assert Bin(library).entries() == []
        assert len(library.entries()) == 3


def test_forgetting_asks_first(qtbot, desktop, window):
    choose(window, 2)
    qtbot.keyClick(window.library.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    (box,) = [each for each in window.library.findChildren(QMessageBox) if each.isVisible()]
    assert box.text() == "Forget 1 article completely?"
    next(each for each in box.buttons() if each.text() == "Forget").click()
    qtbot.waitUntil(lambda: set(numbers(window)) == {1, 3, 4})
    words = text(1, 600)[20:40].encode()
    assert not [path for path in desktop.folder.rglob("*") if path.is_file() and words in path.read_bytes()]


def test_collections_and_tags(qtbot, window):
    choose(window, 3, 4)
    menu = window.library.table.menu()
    assert texts(menu) == [
        "Compare…",
        "Copy citation",
        "Export…",
        "Collections",
        "Tags",
        "Move to the bin",
        "Forget completely…",
    ]
    window.library.table.collect_requested.emit([3, 4], "")
    asked = window.library.findChild(QInputDialog)
    assert asked.width() >= 400
    assert "chosen" in asked.labelText()
    asked.setTextValue(" 城市 ")
    asked.accept()
    qtbot.waitUntil(
        lambda: (
            "城市 2" in [window.library.shelves.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(9)]
        )
    )
    window.library.table.tag_requested.emit([3], "待读")
    qtbot.waitUntil(lambda: window.library._contents.tags["待读"] == 2)
    assert window.library.shelves.shelf == Shelf("collection", "城市")
    window.library.shelves.rename_requested.emit("选题")
    asked = window.library.findChildren(QInputDialog)[-1]
    assert asked.textValue() == "选题"
    asked.setTextValue("城市")
    asked.accept()
    qtbot.waitUntil(lambda: set(numbers(window)) == {1, 2, 3, 4})
    window.library.shelves.delete_requested.emit("城市")
    qtbot.waitUntil(lambda: window.library.shelves.shelf.kind == "all")


def test_a_button_begins_an_empty_collection(qtbot, window):
    window.library.collect.click()
    asked = window.library.findChild(QInputDialog)
    asked.setTextValue("新的")
    asked.accept()
    qtbot.waitUntil(lambda: window.library.shelves.shelf == Shelf("collection", "新的"))
    assert window.library._contents.collections["新的"] == frozenset()


def test_versions_stand_side_by_side(qtbot, desktop, window):
    body = text(7, 600)
    with Library(desktop.folder) as library:
        for number, words in enumerate((body, body.replace("。", "！", 1) + "后来又补了一句。")):
            library.add(open_article(words.encode(), f"v{number}.txt"))
    window.room.flow.refresh()
    window.room.flow.compare([6])
    (dialog,) = window.findChildren(VersionsDialog)
    qtbot.waitUntil(lambda: "后来又补了一句" in dialog.page.toPlainText())
    assert dialog.choice.itemText(0).startswith("@5")
    assert "the same ⋯" in dialog.page.toPlainText()
    dialog.dismiss.click()
    qtbot.waitUntil(lambda: dialog.page.toPlainText().startswith("No other article"))
    dialog.close()


def test_names_are_read_listed_joined_and_saved(qtbot, desktop, window, monkeypatch, tmp_path):
    desktop.read(window)
    window.actions_["library"].trigger()
    page = window.library.names
    window.library.shelves.choose(Shelf("names"))
    qtbot.waitUntil(lambda: page.table.model().rowCount() > 3)
    assert page.unread.text() == "Read 4 more articles for names"
    page.field.setText("林秀芳")
    qtbot.waitUntil(lambda: page.sentences.model().rowCount() > 1)
    assert "林秀芳" in page.sentences.model().index(0).data()
    target = tmp_path / "out" / "names.csv"
    target.parent.mkdir()
    monkeypatch.setattr(files, "ask", lambda _: [str(target)])
    page.csv.click()
    qtbot.waitUntil(target.exists)
    assert "林秀芳" in target.read_text("utf-8")
    with Library(desktop.folder) as library:
        people = [each for each in Directory(library).listed() if each.name.type == "PER"]
    page.join_requested.emit(people[0], people[1])
    qtbot.waitUntil(lambda: any(each.joined for _, each in page._model._listed))


def test_names_that_are_kept_late_are_listed_all_the_same(qtbot, desktop, window, monkeypatch):
    looked_at = threading.Event()

    def late(*values):
        looked_at.wait(20)
        keep_names(*values)

    monkeypatch.setattr("reader.ui.desk.shelf.keep_names", late)
    desktop.read(window)
    window.actions_["library"].trigger()
    page = window.library.names
    window.library.shelves.choose(Shelf("names"))
    qtbot.waitUntil(lambda: page.unread.text() == "Read 5 more articles for names")
    assert not page.table.model().rowCount()
    looked_at.set()
    qtbot.waitUntil(lambda: page.table.model().rowCount() > 3)


def test_ten_thousand_articles_are_asked_for_only_where_they_are_seen(desktop):
    fill(desktop.folder, 4)
    with Library(desktop.folder) as library:
        entries = library.entries() * 2_500
    asked = []

    class Counting(LibraryModel):
        def data(self, index, role=Qt.ItemDataRole.DisplayRole):
            asked.append(index.row())
            return super().data(index, role)

    window = desktop.start()
    model = Counting()
    window.library.table.setModel(model)
    model.take(entries)
    model.want(lambda _: True)
    window.library.table.grab()
    assert model.rowCount() == 10_000
    assert len(set(asked)) < 100
    window.library.table.setModel(window.library.table.articles)


def test_ctrl_f_finds_in_the_library_where_that_is_in_front(qtbot, desktop):
    window = desktop.read(desktop.start())
    window.actions_["library"].trigger()
    window.actions_["find"].trigger()
    assert window.library.field.hasFocus()
    assert not window.find_bar.isVisible()
    window.actions_["library"].trigger()
    window.actions_["find"].trigger()
    assert window.find_bar.isVisible()


@pytest.mark.parametrize("width", [1000, 1280, 1900])
def test_titles_keep_their_room_in_a_narrow_window(qtbot, desktop, width):
    window = desktop.start()
    window.resize(width, 700)
    desktop.read(window)
    window.actions_["library"].trigger()
    qtbot.waitUntil(window.library.table.isVisible, timeout=5_000)
    assert window.library.table.columnWidth(0) >= 250
    assert window.library.table.horizontalScrollBar().maximum() == 0


def test_the_source_is_seen_where_there_is_room_for_it(qtbot, desktop):
    window = desktop.start()
    window.resize(1240, 800)
    desktop.read(window)
    window.actions_["library"].trigger()
    table = window.library.table
    qtbot.waitUntil(table.isVisible, timeout=5_000)
    qtbot.wait(20)
    assert [column for column in range(table.model().columnCount()) if table.isColumnHidden(column)] == []
