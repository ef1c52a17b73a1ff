"""Corrections in place: by menu or key, for one place, the article or all; undone; there again after a new start."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMenu

from reader.entities import Correction, analyse_stages
from reader.session.correcting import enter
from reader.text import Span
from reader.ui.desk import analysing
from reader.ui.dialogs.corrections import CorrectionsDialog
from reader.ui.dialogs.metadata import MetadataDialog
from reader.ui.dialogs.roles import RolesDialog
from reader.ui.flows.correction_menu import CorrectionMenu
from reader.ui.look.translations import install
from reader.ui.models.corrections import said, subject

# The networks are slow to load on a busy machine.
_PATIENCE_MS = 30_000
TEXT = """社区里的一天

　　昨天，主任李全权走进社区。李全权说：“大家辛苦了。”老李走了。

　　楼栋很干净，*员们又来了。
"""


@pytest.fixture
def window(desktop, qtbot, tmp_path):
    path = tmp_path / "day.txt"
    path.write_text(TEXT, encoding="utf-8")
    window = desktop.start()
    window.desk.opener.open_file(path)
    settle(window, qtbot)
    return window


def settle(window, qtbot):
    def settled():
        reading = window.desk.reading
        return reading is not None and reading.analysis.complete and reading.number is not None

    qtbot.waitUntil(settled, timeout=_PATIENCE_MS)


def select(window, words, at=0):
    start = window.desk.reading.article.text.index(words, at)
    window.view.jump_to(Span(start, start + len(words)), select=True)


def action(menu: QMenu, *path):
    for words in path[:-1]:
        menu = next(each for each in menu.actions() if each.text() == words).menu()
    return next(each for each in menu.actions() if each.text() == path[-1])


def corrected(window, qtbot, menu, *path):
    """Choose from the menu and wait until the analysis has followed."""
    before = window.desk.reading.analysis
    action(menu, *path).trigger()
    qtbot.waitUntil(
        lambda: window.desk.reading.analysis is not before and window.desk.reading.analysis.complete,
        timeout=_PATIENCE_MS,
    )


def names(window):
    return {entity.name: entity for entity in window.desk.reading.analysis.entities}


def dialog(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def test_a_selection_is_a_name_and_undo_takes_it_back(window, qtbot):
    select(window, "楼栋")
    menu = window.correcting.menu([])
    corrected(window, qtbot, menu, "“楼栋” is", "Is: Place")
    assert names(window)["楼栋"].type == "LOC"
    assert window.actions_["undo"].isEnabled()
    before = window.desk.reading.analysis
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: window.desk.reading.analysis is not before, timeout=_PATIENCE_MS)
    assert "楼栋" not in names(window)


def test_a_mention_is_no_name_here_or_anywhere(window, qtbot):
    mention = names(window)["李全权"].mentions[0]
    corrected(window, qtbot, window.correcting.menu([mention]), f"“{mention.text}” is", "Only here", "Is no name")
    assert mention.span not in {one.span for one in window.desk.reading.analysis.mentions}
    assert "李全权" in names(window)
    other = names(window)["李全权"].mentions[0]
    corrected(window, qtbot, window.correcting.menu([other]), f"“{other.text}” is", "In every article", "Is no name")
    assert "李全权" not in names(window)
    assert [one.everywhere for one in window.desk.reading.corrections] == [True, False]


def test_entities_are_merged_renamed_and_given_roles(window, qtbot):
    mention = names(window)["老李"].mentions[0] if "老李" in names(window) else None
    if mention is not None:
        corrected(window, qtbot, window.correcting.menu([mention]), "Who is meant", "Is the same as", "李全权")
        assert "老李" in names(window)["李全权"].aliases
    mention = names(window)["李全权"].mentions[0]
    action(window.correcting.menu([mention]), "Who is meant", "Rename…").trigger()
    asked = dialog(QInputDialog)
    asked.setTextValue("李权")
    before = window.desk.reading.analysis
    asked.accept()
    qtbot.waitUntil(lambda: window.desk.reading.analysis is not before, timeout=_PATIENCE_MS)
    assert names(window)["李权"].entered
    action(window.correcting.menu([names(window)["李权"].mentions[0]]), "Who is meant", "Roles…").trigger()
    asked = dialog(RolesDialog)
    asked.lines[-1][1].setText("劳动模范")
    before = window.desk.reading.analysis
    asked._save()
    qtbot.waitUntil(lambda: window.desk.reading.analysis is not before, timeout=_PATIENCE_MS)
    assert names(window)["李权"].roles[-1].entered


def test_a_quotation_gets_another_speaker_and_a_proposal_is_rejected(window, qtbot):
    quote = window.desk.reading.analysis.quotes[0]
    select(window, "辛苦")
    corrected(window, qtbot, window.correcting.menu([]), "Said by", "Nobody said this")
    assert quote.span not in {one.span for one in window.desk.reading.analysis.quotes}
    damage = window.desk.reading.article.damage[0]
    window.view.clear_selection()
    corrected(window, qtbot, window.correcting.menu([damage]), "Reject the proposal")
    assert window.desk.reading.article.damage[0].restored is None


def test_a_paragraph_becomes_a_heading_in_outline_and_page(window, qtbot):
    select(window, "楼栋")
    corrected(window, qtbot, window.correcting.menu([]), "This paragraph is", "A heading")
    assert window.desk.reading.article.sections[-1].title.startswith("楼栋")
    assert window.view.sheet.layers.article is window.desk.reading.article


def test_the_day_of_publication_resolves_what_is_relative(window, qtbot):
    window.actions_["metadata"].trigger()
    asked = dialog(MetadataDialog)
    asked.edits["published"].setText("2022-04-05")
    before = window.desk.reading.analysis
    asked._save()
    qtbot.waitUntil(
        lambda: window.desk.reading.analysis is not before and window.desk.reading.analysis.complete,
        timeout=_PATIENCE_MS,
    )
    assert window.desk.reading.analysis.mentions[0].value == "2022-04-04"


def test_the_date_of_the_file_is_told_where_the_source_states_none(window, qtbot):
    article = window.desk.reading.article
    metadata = replace(article.metadata, published=None, file_date="2013-12-23T23:15:00Z")
    asked = MetadataDialog(replace(article, metadata=metadata))
    qtbot.addWidget(asked)
    assert asked.edits["published"].text() == ""
    assert any("2013-12-23" in label.text() for label in asked.findChildren(QLabel))


def test_who_edited_it_can_be_put_right(window, qtbot):
    window.actions_["metadata"].trigger()
    asked = dialog(MetadataDialog)
    asked.edits["editor"].setText("柳三")
    asked._save()
    qtbot.waitUntil(lambda: window.desk.reading.article.metadata.editor == "柳三", timeout=_PATIENCE_MS)
    assert "editor" in window.desk.reading.article.metadata.entered


def test_the_menu_opens_by_mouse_and_key_with_all_that_was_said_still_there(window, qtbot):
    assert window.view.walk.to_mention(1)
    window.actions_["correct"].trigger()
    assert dialog(CorrectionMenu) is not None
    dialog(CorrectionMenu).close()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window.view.page.viewport(), event)
    dialog(CorrectionMenu).close()


def test_the_list_adds_removes_and_takes_in_files(window, qtbot, tmp_path):
    window.actions_["corrections"].trigger()
    listed = dialog(CorrectionsDialog)
    listed.words.setText("楼栋")
    listed.type_.setCurrentIndex(listed.type_.findData("TERM"))
    before = window.desk.reading.analysis
    listed._add()
    qtbot.waitUntil(lambda: window.desk.reading.analysis is not before, timeout=_PATIENCE_MS)
    assert names(window)["楼栋"].type == "TERM"
    assert listed.model.rowCount() == 1
    path = tmp_path / "g.csv"
    path.write_text("surface,type\n社区,ORG\n", encoding="utf-8")
    listed.take_in(path)
    assert listed.model.rowCount() == 2
    qtbot.waitUntil(lambda: "社区" in names(window), timeout=_PATIENCE_MS)
    listed.table.selectAll()
    listed._remove()
    assert listed.model.rowCount() == 0
    assert window.desk.reading.corrections == ()
    qtbot.waitUntil(lambda: "楼栋" not in names(window), timeout=_PATIENCE_MS)
    assert window.actions_["undo"].isEnabled()
    listed.close()


def test_another_window_finds_the_corrections_again(desktop, window, qtbot):
    window.correcting.enter([Correction("is", "楼栋", "TERM")])
    qtbot.waitUntil(lambda: "楼栋" in names(window), timeout=_PATIENCE_MS)
    number = window.desk.reading.number
    window.close()
    again = desktop.start()
    again.desk.opener.open_entry(number)
    settle(again, qtbot)
    assert "楼栋" in names(again)


def test_what_was_put_right_is_said_and_nothing_is_removed_by_return(window, qtbot):
    window.correcting.enter([Correction("is", "楼栋", "TERM")])
    assert "楼栋 is Term" in window.status.currentMessage()
    window.actions_["corrections"].trigger()
    listed = dialog(CorrectionsDialog)
    assert listed.model.index(0, 2).data() == "社区里的一天"
    assert not listed.remove.isEnabled()
    row = listed.table.visualRect(listed.table.model().index(0, 0)).center()
    qtbot.mouseClick(listed.table.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert listed.remove.isEnabled()
    assert listed.widen.isEnabled()
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert listed.model.rowCount() == 1
    listed.widen.click()
    assert listed.model.index(0, 2).data() == "every article"
    qtbot.waitUntil(lambda: [one.everywhere for one in window.desk.reading.corrections] == [True])
    listed.table.selectRow(0)
    assert not listed.widen.isEnabled()
    listed.table.setFocus()
    qtbot.keyClick(listed.table, Qt.Key.Key_Delete)
    assert listed.model.rowCount() == 0
    listed.back.click()
    assert listed.model.rowCount() == 1
    assert [one.surface for one in window.desk.reading.corrections] == ["楼栋"]
    listed.close()


def test_a_name_is_changed_where_it_is_listed(window):
    window.correcting.enter([Correction("is", "楼栋", "TERM", everywhere=True)])
    window.actions_["corrections"].trigger()
    listed = dialog(CorrectionsDialog)
    listed.table.doubleClicked.emit(listed.table.model().index(0, 0))
    assert (listed.words.text(), listed.type_.currentData()) == ("楼栋", "TERM")
    listed.type_.setCurrentIndex(listed.type_.findData("ORG"))
    listed._add()
    assert [one.type for one in window.desk.reading.corrections] == ["ORG"]
    assert listed.model.rowCount() == 1
    listed.close()


def test_what_is_put_right_while_names_are_looked_for_waits_for_them(window, qtbot, monkeypatch):
    """The article is read once, and the correction holds when that is done; no state without it counts as done."""
    asked, done, go_on = [], [], Event()

    def slow(*arguments, **options):
        asked.append(options["corrections"])
        for stage in analyse_stages(*arguments, **options):
            yield replace(stage, complete=False)
        go_on.wait()
        yield stage

    monkeypatch.setattr(analysing, "analyse_stages", slow)
    reading = window.desk.reading
    end = reading.subscribe(lambda changes: done.append(names(window)) if reading.analysis.complete else None)
    window.desk.read_names()
    qtbot.waitUntil(lambda: not reading.analysis.complete, timeout=_PATIENCE_MS)
    enter(reading, Correction("not", "李全权"))
    enter(reading, Correction("is", "楼栋", "LOC"))
    go_on.set()
    settle(window, qtbot)
    end()
    assert asked == [()]
    assert "李全权" not in names(window)
    assert names(window)["楼栋"].mentions[0].entered
    assert all("李全权" not in each for each in done)


def test_what_is_put_right_in_the_turn_in_which_the_names_are_found_holds(window, qtbot):
    """The last state has come, that it is the last one hasn't been said yet."""
    reading = window.desk.reading

    def put_right(changes):
        if changes.analysis and reading.analysis.complete:
            end()
            enter(reading, Correction("not", "李全权"))

    end = reading.subscribe(put_right)
    window.desk.read_names()
    qtbot.waitUntil(lambda: bool(reading.corrections) and "李全权" not in names(window), timeout=_PATIENCE_MS)


def test_a_correction_is_said_in_words_and_shows_what_was_found_and_what_is_read():
    author = Correction("metadata", "author", value="林佩蓉")
    heading = Correction("section", value="heading:1", span=Span(0, 3))
    restored = Correction("restoration", "B《街灯》 ¶ 3", value="监会", span=Span(5, 7))
    rejected = Correction("restoration", span=Span(5, 7))
    assert [subject(author), said(author)] == ["Author", "of the article is 林佩蓉"]
    assert [subject(heading, "老股民"), said(heading)] == ["老股民", "is set as a heading"]
    assert [subject(restored, "**"), said(restored)] == ["** → 监会", "after B《街灯》 ¶ 3"]
    assert [subject(rejected, "**"), said(rejected)] == ["**", "stays as found"]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_the_dialog_for_files_has_no_english_left_in_chinese(qapp, language):
    install(language)
    try:
        for words in ("&Look in:", "Files of &type:", "File &name:"):
            assert QCoreApplication.translate("QFileDialog", words).isascii() is False
    finally:
        install("en")


def test_a_menu_speaks_of_words_in_the_script_of_the_article(desktop, qtbot, tmp_path):
    path = tmp_path / "traditional.txt"
    path.write_text("水管\n\n　　臺灣來的遊客陳國華說，後面還要改造兩條管線。\n", encoding="utf-8")
    window = desktop.read(desktop.start(), path)
    qtbot.waitUntil(lambda: window.desk.reading.analysis.complete, timeout=_PATIENCE_MS)
    select(window, "陳國華")
    corrected(window, qtbot, window.correcting.menu([]), "“陳國華” is", "Is: Place")
    assert [one.surface for one in window.desk.reading.corrections] == ["陈国华"]
