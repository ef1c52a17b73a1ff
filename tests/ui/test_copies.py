"""Copies of the article in front: offered as a group, proposing in the details, their notes shown and brought here."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from reader.article import Damage
from reader.entities import Correction
from reader.errors import Message
from reader.library import Corrections, Library
from reader.library.copies.groups import Groups
from reader.notes import make_note
from reader.session.copies.copy_note import CopyNote
from reader.text import Span
from reader.ui.article_view.tips import tip
from reader.ui.collation.group_dialog import GroupDialog
from reader.ui.look.theme import load_theme
from reader.ui.panels.damage_page import DamagePage
from reader.ui.panels.passages import Passages
from tests.ui.conftest import ARTICLE
from tests.ui.test_collation import CHANGED, add_copy


@pytest.fixture
def other(desktop, window, qtbot) -> int:
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    return add_copy(desktop)


@pytest.fixture
def grouped(desktop, window, other, qtbot):
    Groups(window.desk.shelf.library).join([window.desk.reading.number, other])
    window.beside.look()
    qtbot.waitUntil(lambda: window.beside.of(window.desk.reading) is not None, timeout=20_000)
    return window


def masked(window) -> Damage:
    return next(each for each in window.desk.reading.article.damage if each.kind == "masked_character")


def press(widget, words: str) -> None:
    next(each for each in widget.findChildren(QPushButton) if each.text().startswith(words)).click()


def test_a_copy_proposes_in_the_details_and_is_taken_over_and_undone(grouped):
    window = grouped
    assert str(masked(window).reason).startswith("after 《青河社区通水记》（copy.txt）")
    window.view.damage_clicked.emit(masked(window))
    page = window.side.details.findChild(QPushButton)
    assert window.side.currentWidget() is window.side.details
    press(window.side.details, "Take over")
    assert page is not None
    assert masked(window).entered
    window.actions_["undo"].trigger()
    assert not masked(window).entered
    assert masked(window).reason.id == "damage.witnessed"


def test_keeping_copies_says_what_is_shown_of_them_and_leads_to_the_text_as_found(desktop, window, other, qtbot):
    reading = window.desk.reading
    window.actions_["proposals"].trigger()
    window.grouping.group([[reading.number, other]])
    qtbot.waitUntil(lambda: window.beside.of(reading) is not None, timeout=20_000)
    assert "2 places show in brackets what another copy has" in window.offers.text
    assert "copies" in window.messages.text  # with the way back, which nothing has taken away
    assert window.offers.goes_by_itself
    press(window.offers, "Text as found (Ctrl+R)")
    assert not window.desk.reading.view.proposals


def test_what_a_copy_gives_back_is_kept_from_where_it_is_said(window, other, qtbot):
    reading = window.desk.reading
    window.actions_["proposals"].trigger()
    window.actions_["take_over"].trigger()
    assert "Ctrl+Alt+D" in window.messages.text  # nothing to compare with is known yet
    window.grouping.group([[reading.number, other]])
    qtbot.waitUntil(lambda: window.beside.of(reading) is not None, timeout=20_000)
    press(window.offers, "Take over (Ctrl+Alt+T)")
    assert masked(window).entered


def test_what_the_reader_types_in_the_details_is_put_in_and_no_guess_is_said_to_lack(window, qtbot):
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    window.view.damage_clicked.emit(masked(window))
    field = window.side.details.findChild(QLineEdit)
    field.setText(" 团 ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert masked(window).entered
    assert masked(window).restored == "团"
    assert "〔团〕" in window.view.page.toPlainText() or not window.desk.reading.view.proposals
    window.view.damage_clicked.emit(masked(window))
    assert "Decided" in said_in(window.side.details)


def test_where_nothing_was_guessed_and_the_reader_decided_no_guess_is_looked_for(window, qtbot):
    reading = window.desk.reading
    at = reading.article.text.index("小区，约")
    lacking = Damage("missing_number", Span(at, at), None, 0.9, Message("x", "a number is missing"))
    reading.imported = replace(reading.imported, damage=tuple(sorted((*reading.imported.damage, lacking), key=start)))
    page = DamagePage(reading, Passages(reading, load_theme("light")), load_theme("light"))
    qtbot.addWidget(page)
    page.fill(lacking, None)
    assert "No guess" in said_in(page)
    decided = DamagePage(reading, Passages(reading, load_theme("light")), load_theme("light"))
    qtbot.addWidget(decided)
    decided.fill(replace(lacking, restored="12", entered=True), None)
    assert "No guess" not in said_in(decided)
    assert "a number is missing" not in said_in(decided)[said_in(decided).index("Decided") + 2 :]


def test_what_a_library_that_is_taken_in_says_of_the_open_article_is_shown_at_once(desktop, window, qtbot):
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    reading = window.desk.reading
    with Library(desktop.folder) as elsewhere:
        made = Correction("restoration", value="党", span=masked(window).span)
        Corrections(elsewhere).save(reading.number, made, reading.imported)
    assert not masked(window).entered
    window.library_keeping.changed.emit()
    qtbot.waitUntil(lambda: masked(window).entered, timeout=20_000)


def said_in(widget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel)]


def start(damage: Damage) -> int:
    return damage.span.start


def test_a_tip_on_what_a_copy_has_names_the_copy(grouped):
    said = tip(masked(grouped), grouped.desk.reading.article)
    assert "stands so in 《青河社区通水记》" in said
    assert "%" not in said


def test_all_that_agree_are_taken_over_by_command(grouped, qtbot):
    window = grouped
    window.actions_["take_over"].trigger()
    entered = [each for each in window.desk.reading.article.damage if each.entered]
    assert len(entered) == 2
    assert "2" in window.messages.text
    window.actions_["undo"].trigger()
    assert not any(each.entered for each in window.desk.reading.article.damage)
    window.actions_["redo"].trigger()
    window.actions_["take_over"].trigger()
    assert "gives anything back" in window.messages.text


def test_the_menu_offers_what_a_copy_has_first(grouped):
    menu = grouped.correcting.menu([masked(grouped)])
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    offered = [each for each in words if "〔" in each or each.startswith("Accept")]
    assert offered[0].startswith("Take over 〔党〕《")


def offered(window) -> list[QPushButton]:
    return [one for one in window.side.details.findChildren(QPushButton) if one.text().startswith("Take over")]


@pytest.fixture
def hidden(grouped, desktop, qtbot, tmp_path):
    """The window on a copy that masks a name, and the mention of it."""
    window, path = grouped, tmp_path / "masked.txt"
    path.write_text(ARTICLE.replace("赵大勇说", "赵大*说"), encoding="utf-8")
    first = window.desk.reading.number
    window.desk.opener.open_file(path)
    qtbot.waitUntil(lambda: window.desk.reading.article.name == "masked.txt", timeout=20_000)
    qtbot.waitUntil(lambda: bool(window.desk.reading.number) and window.desk.reading.analysis.complete, timeout=30_000)
    Groups(window.desk.shelf.library).join([first, window.desk.reading.number])
    window.beside.look()
    qtbot.waitUntil(lambda: window.beside.of(window.desk.reading) is not None, timeout=20_000)
    start = window.desk.reading.article.text.index("赵大*")

    def named():
        return window.desk.reading.analysis.overlapping(Span(start, start + 3))

    qtbot.waitUntil(lambda: window.desk.reading.analysis.complete and bool(named()), timeout=30_000)
    return window, named()[0]


def test_a_masked_name_that_is_clicked_offers_what_the_copies_have_and_shows_the_person_after_it(hidden, qtbot):
    window, mention = hidden
    window.view.page.pressed.emit(mention)
    qtbot.waitUntil(lambda: bool(offered(window)), timeout=30_000)
    assert "No guess" not in [each.text() for each in window.side.details.findChildren(QLabel)]
    press(window.side.details, "Take over")
    assert window.desk.reading.article.damage_in(mention.span).entered

    def shown():
        return window.desk.reading.analysis.complete and window.desk.reading.analysis.entity(window.side.details.entity)

    qtbot.waitUntil(lambda: bool(shown()), timeout=30_000)
    window.side.details.refresh()
    assert shown().name == "赵大勇"
    assert any(each.text() == "Leave it as found" for each in window.side.details.findChildren(QPushButton))


def test_the_menu_of_a_masked_name_offers_what_the_copies_have(hidden):
    window, mention = hidden
    words = [action.text() for action in window.correcting.menu([mention]).actions()]
    assert [each for each in words if each.startswith("Take over 〔勇〕")]


def test_a_name_without_damage_offers_no_reading(hidden, qtbot):
    window, _ = hidden
    qtbot.waitUntil(lambda: window.desk.reading.analysis.complete, timeout=30_000)
    window.view.page.pressed.emit(next(each for each in window.desk.reading.analysis.mentions if each.text == "林秀芳"))
    assert window.side.details.entity is not None
    assert not offered(window)


def test_a_copys_notes_stand_here_quietly_and_come_by_command(grouped, desktop, other, qtbot):
    window = grouped
    start = CHANGED.index("赵大勇在现场")
    with Library(desktop.folder) as library:
        note = make_note(library.load(other).text, Span(start, start + 6), text="从别处来")
        library.save_note(other, note)
    window.grouping.changed.emit()
    window.beside.forget(window.desk.reading)
    window.beside.look()
    qtbot.waitUntil(lambda: bool(window.view.sheet.layers.foreign), timeout=20_000)
    (foreign,) = window.view.sheet.layers.foreign
    assert isinstance(foreign, CopyNote)
    described = window.view.page.describe(foreign, window.desk.reading.article)
    assert "从别处来" in described
    assert "copy.txt" in described
    assert any(window.view.sheet.layers.marks(number).foreign for number in range(20))
    window.view.foreign_note_clicked.emit(foreign)
    assert "从别处来" in window.offers.text
    window.actions_["bring_copy_notes"].trigger()
    assert [each.text for each in window.desk.reading.notes] == ["从别处来"]
    assert window.view.sheet.layers.foreign == ()
    window.actions_["undo"].trigger()
    assert window.desk.reading.notes == ()
    assert len(window.view.sheet.layers.foreign) == 1


def test_a_near_copy_is_offered_and_kept_and_taken_back(desktop, window, other, qtbot):
    groups = Groups(window.desk.shelf.library)
    number = window.desk.reading.number
    window.grouping.look()
    qtbot.waitUntil(window.grouping.bar.isVisible, timeout=20_000)
    assert groups.of(number) is None
    assert "青河社区通水记" in window.grouping.bar.text
    press(window.grouping.bar, "Keep as copies")
    assert groups.of(number).members == (number, other)
    press(window.messages, "Undo")
    assert groups.of(number) is None


def test_what_is_not_the_same_is_not_offered_again(window, other, qtbot):
    window.grouping.look()
    qtbot.waitUntil(window.grouping.bar.isVisible, timeout=20_000)
    press(window.grouping.bar, "Not the same")
    with qtbot.waitSignal(window.desk.opener.opened, timeout=20_000):
        window.desk.opener.open_entry(other)
    window.grouping.look()
    qtbot.wait(400)
    assert not window.grouping.bar.isVisible()


def test_the_dialog_adds_and_takes_out_and_chooses_the_reading_copy(grouped, other):
    window, groups = grouped, Groups(grouped.desk.shelf.library)
    number = window.desk.reading.number
    window.actions_["copies"].trigger()
    dialog = window.findChild(GroupDialog)
    assert dialog.chosen() == [other]
    dialog.reading.setCurrentIndex(dialog.reading.findData(other))
    dialog.accept = lambda: None
    press(dialog, "OK")
    assert groups.of(number).reading == other
    dialog.list.item(0).setCheckState(dialog.list.item(0).checkState().Unchecked)
    press(dialog, "OK")
    assert groups.of(number) is None
    press(window.messages, "Undo")
    assert groups.of(number).reading == other


def test_a_number_that_a_copy_has_in_the_title_tells_of_itself_when_it_is_clicked(desktop, qtbot, tmp_path):
    window = desktop.start()
    for name, number in (("full.txt", "35"), ("dropped.txt", "")):
        (tmp_path / name).write_text(ARTICLE.replace("青河社区通水记", f"青河社区约{number}万余人口喝上了水"), "utf-8")
        window.desk.opener.open_file(tmp_path / name)
        qtbot.waitUntil(
            lambda name=name: window.desk.reading is not None and window.desk.reading.article.name == name,
            timeout=20_000,
        )
        qtbot.waitUntil(lambda: bool(window.desk.reading.number), timeout=30_000)
        qtbot.waitUntil(lambda: window.desk.reading.analysis.complete, timeout=30_000)
    numbers = [tab.reading.number for tab in window.desk.tabs.all]
    Groups(window.desk.shelf.library).join(numbers)
    window.beside.look()
    qtbot.waitUntil(lambda: window.beside.of(window.desk.reading) is not None, timeout=20_000)
    window.actions_["proposals"].trigger()
    page = window.view.page

    def click(letter):
        text = page.document().findBlockByNumber(0).text()
        cursor = page.textCursor()
        cursor.setPosition(text.index(letter))
        place = page.cursorRect(cursor).center() + QPoint(6, 0)
        QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        return [each.text() for each in window.side.details.findChildren(QPushButton)]

    for letter in "〔35〕":
        window.choose_entity(None)
        assert "Take over" in click(letter)
    press(window.side.details, "Take over")
    assert "Taken over" in click("5")
