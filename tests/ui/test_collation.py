"""The collation window: the changed number in three clicks, filters, the keyboard, and what is restored."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from reader.library import Library
from reader.library.copies.groups import Groups
from reader.ui.collation.choosing import ChoosingDialog
from reader.ui.collation.restoring import RestoringDialog
from reader.ui.widgets.placing import place_on_screen
from tests.ui.conftest import ARTICLE

CHANGED = ARTICLE.replace("*员", "党员").replace("两条管线", "三条管线").replace("林秀芳", "林秀芬")


def add_copy(desktop, text=CHANGED, name="copy.txt"):
    from reader.importers import open_article

    with Library(desktop.folder) as library:
        return library.add(open_article(text.encode(), name)).number


def compare(desktop, window, qtbot, *, keep=False):
    """Choose the command, and press Compare in the dialog: what is alike is ticked."""
    window.actions_["compare"].trigger()
    dialog = window.findChild(ChoosingDialog)
    dialog.keep.setChecked(keep)
    assert dialog.compare.isEnabled()
    assert dialog.list.currentRow() == 0, "a screen reader says the row that the keyboard comes to"
    dialog.compare.click()
    collation = window.collating.windows[-1]
    qtbot.waitUntil(lambda: collation.collated is not None, timeout=60_000)
    return collation


def cells(collation, column):
    model = collation.model
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_the_changed_number_is_in_the_table_at_once(desktop, window, qtbot):
    add_copy(desktop)
    collation = compare(desktop, window, qtbot)
    for kind, button in collation.filter.buttons.items():
        button.setChecked(kind == "numbers")
    assert [
        ("⟦两条⟧" in one, "⟦三条⟧" in two) for one, two in zip(cells(collation, 1), cells(collation, 2), strict=True)
    ] == [(True, True)]


def test_script_is_folded_away_until_asked_for(desktop, window, qtbot):
    from reader.text import convert

    add_copy(desktop, convert(CHANGED, "s2tw"))
    collation = compare(desktop, window, qtbot)
    assert not [each for each in collation.model.differences if "script" in each.kinds]
    collation.filter.buttons["script"].setChecked(True)
    assert [each for each in collation.model.differences if "script" in each.kinds]


def test_keys_walk_through_the_differences(desktop, window, qtbot):
    add_copy(desktop)
    collation = compare(desktop, window, qtbot)
    places = [each.readings[0].place for group in collation.model.groups for each in group]
    shown = []
    collation.panes[0].show_place = shown.append
    collation._show_place()
    for _ in places[1:]:
        QTest.keyClick(collation, Qt.Key.Key_F8)
    assert shown == places
    assert collation.table.currentIndex().row() == collation.model.rowCount() - 1
    for _ in places[1:]:
        QTest.keyClick(collation, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert shown[len(places) :] == places[-2::-1]
    assert collation.table.currentIndex().row() == 0
    assert all(pane.text.extraSelections() for pane in collation.panes)


def test_what_a_copy_has_is_taken_over_and_undone(desktop, window, qtbot):
    add_copy(desktop)
    collation = compare(desktop, window, qtbot)
    QTest.keyClick(collation, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    dialog = collation.findChild(RestoringDialog)
    assert len(dialog.found) >= 1
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    reading = window.desk.reading
    entered = [damage for damage in reading.article.damage if damage.entered]
    assert {damage.restored for damage in entered} == {"党"}
    assert all("after 《" in str(damage.reason) for damage in entered)
    reading.undo()
    assert not [damage for damage in window.desk.reading.article.damage if damage.entered]


def test_the_same_change_counts_once_and_a_mask_is_no_name(desktop, window, qtbot):
    add_copy(desktop)
    collation = compare(desktop, window, qtbot)
    counts = {kind: button.text().rpartition(" ")[2] for kind, button in collation.filter.buttons.items()}
    assert (counts["names"], counts["numbers"], counts["masked"]) == ("1", "1", "1")
    assert cells(collation, 0) == ["Names, posts  ×3", "Numbers", "Masked  ×2"]
    assert len(collation.model.differences) == 6  # every place is marked in the texts, and exported


def test_the_comparison_shows_what_was_restored_and_counts_what_is_left(desktop, window, qtbot):
    add_copy(desktop)
    collation = compare(desktop, window, qtbot)
    assert collation.restore.text() == "Restore… (2)"
    assert "2 masked" in window.status.words
    collation.restore.click()
    dialog = collation.findChild(RestoringDialog)
    dialog.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    press_default(dialog)
    assert collation.restore.text() == "Restore… (1)"
    assert "1 place restored" in collation.messages.text
    assert "1 masked" in window.status.words
    assert cells(collation, 0)[-1] == "Masked  ×2 (1 restored)"
    assert "⟦〔党〕⟧" in cells(collation, 1)[-1]
    assert "after 《青河社区通水记》" in cells(collation, 1)[-1]
    assert "共产〔党〕员" in collation.panes[0].text.toPlainText()
    window.actions_["undo"].trigger()
    assert collation.restore.text() == "Restore… (2)"
    assert "共产*员" in collation.panes[0].text.toPlainText()
    assert "2 masked" in window.status.words
    collation.restore.click()
    press_default(collation.findChildren(RestoringDialog)[-1])
    assert (collation.restore.text(), collation.restore.isEnabled()) == ("Nothing to restore", False)
    assert cells(collation, 0)[-1] == "Masked  ×2 (restored)"
    assert "masked" not in window.status.words
    collation.close()
    again = compare(desktop, window, qtbot)
    assert again.restore.text() == "Nothing to restore"
    assert "⟦〔党〕⟧" in cells(again, 1)[-1]


def test_a_damaged_copy_is_restored_from_the_one_that_is_whole(desktop, qtbot):
    window = desktop.start()
    copy = desktop.folder / "whole.txt"
    copy.write_text(CHANGED, encoding="utf-8")
    desktop.read(window)
    damaged = window.desk.reading
    desktop.read(window, copy)
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    collation = compare(desktop, window, qtbot)
    assert (collation.restore.text(), collation.restore.isEnabled()) == ("Restore copy B… (2)", True)
    collation.restore.click()
    qtbot.waitUntil(lambda: window.collating.windows[-1] is not collation, timeout=20_000)
    there = window.collating.windows[-1]
    qtbot.waitUntil(lambda: window.collating.windows == [there])
    qtbot.waitUntil(lambda: there.findChild(RestoringDialog) is not None, timeout=60_000)
    assert window.desk.reading is damaged
    press_default(there.findChild(RestoringDialog))
    assert {each.restored for each in damaged.article.damage if each.entered} == {"党"}


def press_default(dialog):
    next(button for button in dialog.findChildren(QPushButton) if button.isDefault()).click()


def test_a_left_out_paragraph_is_said_to_be_left_out(desktop, window, qtbot):
    add_copy(
        desktop,
        CHANGED.replace("　　林秀芬说，后面还要改造三条管线。台湾来的游客也喝上了热水，餐馆里摆出了面条。\n", ""),
    )
    collation = compare(desktop, window, qtbot)
    row = cells(collation, 0).index("Wording (left out)")
    assert cells(collation, 1)[row].endswith("餐馆里摆出了面条。")
    assert cells(collation, 2)[row].endswith("［left out］")


def test_the_window_opens_on_the_screen_with_its_texts_level(desktop, window, qtbot):
    add_copy(desktop)
    collation = compare(desktop, window, qtbot)
    collation.panes[0].layout().itemAt(0).widget().setText("A  " + "很长的名字" * 30)
    qtbot.wait(20)
    assert len({pane.text.mapTo(collation, pane.text.rect().topLeft()).y() for pane in collation.panes}) == 1
    room = window.screen().availableGeometry()
    for corner in (room.topLeft(), room.bottomRight()):
        window.move(corner)
        for size in (QSize(300, 200), QSize(5000, 5000)):
            small = QWidget(window, Qt.WindowType.Window)
            place_on_screen(small, size)
            assert room.contains(small.geometry())


def test_a_group_is_kept_only_when_the_reader_says_so(desktop, window, qtbot):
    number = add_copy(desktop)
    qtbot.waitUntil(lambda: window.desk.reading.number is not None)
    mine = window.desk.reading.number
    compare(desktop, window, qtbot).close()
    with Library(desktop.folder) as library:
        assert Groups(library).of(number) is None
    compare(desktop, window, qtbot, keep=True).close()
    with Library(desktop.folder) as library:
        assert set(Groups(library).of(number).members) == {mine, number}


def test_notes_of_a_copy_are_shown_here_and_can_move_here(desktop, window, qtbot):
    from reader.notes import make_note
    from reader.text import Span

    number = add_copy(desktop)
    with Library(desktop.folder) as library:
        at = CHANGED.index("赵大勇")
        library.save_note(number, make_note(CHANGED, Span(at, at + 3), text="队长"))
    collation = compare(desktop, window, qtbot)
    qtbot.waitUntil(lambda: not collation.bring.isHidden())
    collation.bring.click()
    assert [(note.quote, note.text) for note in window.desk.reading.notes] == [("赵大勇", "队长")]
    assert collation.bring.isHidden()
    with Library(desktop.folder) as library:
        assert library.notes(number) == []


def test_the_changed_number_is_seen_after_one_click_from_the_start_with_both_files(desktop, qtbot):
    (desktop.folder / "copy.txt").write_text(ARTICLE.replace("12个小区", "21个小区"), encoding="utf-8")
    window = desktop.start()
    window.desk.opener.open_files([desktop.file, desktop.folder / "copy.txt"])
    qtbot.waitUntil(window.grouping.bar.isVisible, timeout=60_000)
    assert "%" not in window.grouping.bar.text  # a short report with a changed word shares little of what is counted
    next(each for each in window.grouping.bar.findChildren(QPushButton) if each.text() == "Compare").click()
    collation = window.collating.windows[-1]
    qtbot.waitUntil(lambda: collation.collated is not None, timeout=60_000)
    assert (cells(collation, 0), collation.table.currentIndex().row()) == (["Numbers"], 0)
    assert cells(collation, 1) == ["¶ 1   青河社区共有⟦12个⟧小区，约3万"]
    assert cells(collation, 2) == ["¶ 1   青河社区共有⟦21个⟧小区，约3万"]


def test_a_copy_is_listed_with_its_title_above_and_what_tells_it_apart_below(desktop, window):
    add_copy(desktop)
    window.actions_["compare"].trigger()
    dialog = window.findChild(ChoosingDialog)
    title, below = dialog.list.item(0).text().split("\n")
    assert title == "青河社区通水记"
    assert below == "much of the text is the same · copy.txt · @2"


def test_the_comparison_fits_on_a_small_screen(desktop, window, qtbot):
    add_copy(desktop)
    add_copy(desktop, CHANGED.replace("三条", "四条"), "third.txt")
    collation = compare(desktop, window, qtbot)
    assert len(collation.panes) == 3
    assert collation.minimumSizeHint().width() < 1_000


def test_an_open_comparison_follows_the_colours(desktop, window, qtbot):
    window.preferences.choose_theme("light")
    add_copy(desktop)
    collation = compare(desktop, window, qtbot)

    def grounds():
        return [each.format.background().color().lightness() for each in collation.panes[0].text.extraSelections()]

    assert min(grounds()) > 128
    window.preferences.choose_theme("dark")
    assert max(grounds()) < 128


def test_a_message_lies_over_the_foot_and_moves_nothing(desktop, window, qtbot):
    add_copy(desktop)
    collation = compare(desktop, window, qtbot)
    qtbot.waitUntil(lambda: not collation.progress.isVisible() and collation.filter.y() < 20)
    places = [part.mapTo(collation, QPoint(0, 0)) for part in (collation.filter, collation.table, *collation.panes)]
    collation.messages.show_news("好了。")
    qtbot.waitUntil(lambda: collation.messages.y() > collation.height() // 2)
    assert [
        part.mapTo(collation, QPoint(0, 0)) for part in (collation.filter, collation.table, *collation.panes)
    ] == places
    QTest.keyClick(collation, Qt.Key.Key_Escape)
    assert not collation.messages.isVisible()
    assert collation.isVisible()
