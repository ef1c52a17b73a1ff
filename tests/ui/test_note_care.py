"""Lost notes are placed by a click, several change at once, notes come from another version, ends are moved."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton

from reader.errors import LibraryTrouble
from reader.exporters import export
from reader.importers import open_article
from reader.library import Library, note_rows
from reader.library.copies.versions import Versions
from reader.notes import carry, make_note
from reader.session import Reading
from reader.session.edits import NoteEdit
from reader.text import Span, convert
from reader.ui.article_view.highlights import depths
from reader.ui.article_view.marks import Stretch
from reader.ui.dialogs.export import ExportDialog
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.flows.export_files import exported
from tests.made_articles import find_span
from tests.ui.conftest import ARTICLE, Desktop


def note_on(reading: Reading, piece: str, **fields):
    return reading.add_note(find_span(reading.article.text, piece), **fields)


def test_notes_are_dragged_out_with_their_citations(desktop: Desktop):
    window = desktop.read(desktop.start())
    for piece, said in (("林秀芳介绍", "核对"), ("通水记", "")):
        note_on(window.desk.reading, piece, text=said)
    model = window.side.notes.model
    rows = [model.index(row, 0) for row in range(2)]
    assert all(model.flags(row) & Qt.ItemFlag.ItemIsDragEnabled for row in rows)
    lines = model.mimeData(list(reversed(rows))).text().splitlines()
    assert [line for line in lines if "《" not in line] == ["“通水记”", "", "“林秀芳介绍”", "核对"]
    assert sum("青河社区通水记" in line for line in lines) == 2
    assert "<blockquote>“通水记”" in model.mimeData(rows).html()


def test_several_notes_change_at_once(desktop: Desktop):
    window = desktop.read(desktop.start())
    reading, panel = window.desk.reading, window.side.notes
    notes = [note_on(reading, piece) for piece in ("林秀芳", "赵大勇", "两条管线")]
    panel.list.selectAll()
    assert panel.chosen() == tuple(note.id for note in notes)
    menu = panel._menu.popup(panel.mapToGlobal(panel.rect().center()), panel.chosen(), ("水",))
    menu.actions()[1].menu().actions()[2].trigger()
    assert {note.style for note in reading.notes} == {"wavy"}
    menu.close()
    window.note_care.many("tag", panel.chosen(), "水")
    window.note_care.many("merge", [notes[0].id, notes[1].id], None)
    assert [note.tags for note in reading.notes] == [("水",), ("水",)]
    window.note_care.many("delete", [note.id for note in reading.notes], None)
    assert reading.notes == ()
    for _ in range(4):
        window.note_flow.undo()
    assert list(reading.notes) == notes


def test_notes_follow_to_a_changed_file_and_a_lost_one_is_placed(desktop: Desktop):
    window = desktop.read(desktop.start())
    note_on(window.desk.reading, "林秀芳", text="谁？")
    note_on(window.desk.reading, "两条管线", text="哪两条？")
    changed = desktop.folder / "changed.txt"
    changed.write_text(ARTICLE.replace("两条管线", "三条管道"), encoding="utf-8")
    desktop.read(window, changed)
    desktop.qtbot.waitUntil(window.offers._action.isVisible, timeout=20_000)
    with Library(desktop.folder) as library:
        versions = Versions(library)
        assert not versions.declined(2, 1)
        window.offers._others[0].click()
        desktop.qtbot.waitUntil(lambda: versions.declined(2, 1), timeout=20_000)
        window.note_care.show_reading(window.desk.reading)
        desktop.qtbot.wait(300)
        assert not window.offers.isVisible()
        _, first = library.all_notes()[0]
        library.save_note(1, replace(first, modified="2999-01-01T00:00:00+00:00"))
    window.note_care.show_reading(window.desk.reading)
    desktop.qtbot.waitUntil(window.offers._action.isVisible, timeout=20_000)
    window.offers._action.click()
    reading, drawer = window.desk.reading, window.side.notes.drawer
    assert [note.placed for note in sorted(reading.notes, key=lambda note: note.text)] == [False, True]
    window.side.bring("notes")
    desktop.qtbot.waitUntil(lambda: drawer.tree.topLevelItem(0).childCount() > 1, timeout=20_000)
    guess = drawer.tree.topLevelItem(0).child(0)
    assert "管道" in guess.text(0)
    drawer.tree.itemClicked.emit(guess, 0)
    assert all(note.placed for note in reading.notes)
    assert drawer.isHidden()
    window.note_flow.undo()
    assert not drawer.isHidden()


@pytest.fixture
def threads(monkeypatch) -> list[bool]:
    """Whether notes were brought to another text on the window's thread, each time."""
    seen: list[bool] = []

    def watched(*values):
        seen.append(threading.current_thread() is threading.main_thread())
        return carry(*values)

    monkeypatch.setattr(note_rows, "carry", watched)
    return seen


def kept_in_traditional(desktop: Desktop) -> str:
    """Put the article in traditional characters into the library, with a note; return what the note says."""
    kept = open_article(convert(ARTICLE, "s2t").encode(), "kept.txt")
    with Library(desktop.folder) as library:
        number = library.add(kept).number
        library.save_note(number, make_note(kept.text, find_span(kept.text, "兩條管線"), text="哪两条？"))
    return "哪两条？"


def test_notes_of_a_copy_arrive_and_the_window_does_not_look_for_their_places(desktop: Desktop, threads):
    words = kept_in_traditional(desktop)
    window = desktop.read(desktop.start())
    desktop.qtbot.waitUntil(lambda: bool(window.desk.reading.notes))
    (note,) = window.desk.reading.notes
    assert (note.text, note.quote, note.placed) == (words, "两条管线", True)
    with Library(desktop.folder) as library:
        library.save_note(1, replace(library.note(note.id)[1], text="另一个窗口写的"))
    window.desk.show(window.desk.tabs.current)
    desktop.qtbot.waitUntil(lambda: window.desk.reading.notes[0].text == "另一个窗口写的")
    assert threads
    assert not any(threads)


def test_a_note_made_before_the_library_has_the_article_is_joined_by_those_kept(desktop: Desktop):
    words = kept_in_traditional(desktop)
    window = desktop.start()
    window.desk.shown.connect(lambda reading, _: note_on(reading, "林秀芳", text="谁？"))
    desktop.read(window)
    desktop.qtbot.waitUntil(lambda: {note.text for note in window.desk.reading.notes} == {words, "谁？"})


def test_the_ends_of_a_note_are_moved(desktop: Desktop):
    window = desktop.read(desktop.start())
    reading = window.desk.reading
    note = note_on(reading, "党群服务中心")
    window.side.notes.show_note(note.id)
    window.note_flow.stretch(-2, 2)
    moved = reading.note(note.id)
    assert moved.quote == "街道党群服务中心主任"
    handles = window.view.handles
    window.view.jump_to(moved.span)
    handles.show_note(moved)
    assert not handles.start.isHidden()
    text = window.view.sheet.layers.text
    cursor = text.cursor(find_span(reading.article.text, "林秀芳"))
    target = window.view.page.cursorRect(cursor).center()
    desktop.qtbot.mousePress(handles.end, Qt.MouseButton.LeftButton)
    desktop.qtbot.mouseRelease(
        handles.end, Qt.MouseButton.LeftButton, pos=handles.end.mapFromParent(target) - QPoint(0, 9)
    )
    dragged = reading.note(note.id)
    assert (dragged.span.start, dragged.quote) == (moved.span.start, "街道党群服务中心主任林秀芳")


def test_a_note_on_section_or_article(desktop: Desktop):
    window = desktop.read(desktop.start())
    window.actions_["note_article"].trigger()
    window.actions_["note_article"].trigger()
    window.topic_notes.note_at("section")
    kinds = sorted(note.kind for note in window.desk.reading.notes)
    assert kinds == ["article", "section"]
    editor = window.side.notes.editor
    editor.kind.setCurrentIndex(1)
    editor.kind.activated.emit(1)
    assert editor.proposed.isVisibleTo(editor)
    editor.proposed.setText("别的")
    editor.text.setPlainText("**因为**")
    editor.save()
    assert any((note.kind, note.proposed) == ("wording", "别的") for note in window.desk.reading.notes)
    editor.shown.setChecked(True)
    assert editor._preview.toPlainText().strip() == "因为"


def test_tags_are_completed(desktop: Desktop):
    window = desktop.read(desktop.start())
    note_on(window.desk.reading, "林秀芳", tags=("人物",))
    field = window.side.notes.editor.tags
    field.setText("水 人")
    field.textEdited.emit(field.text())
    assert field._completer.currentCompletion() == "人物"
    field._on_completed("人物")
    assert field.tags == ("水", "人物")


def test_tags_of_other_articles_are_completed(desktop: Desktop):
    window = desktop.read(desktop.start())
    note_on(window.desk.reading, "林秀芳", tags=("罕见标签",))
    other = desktop.folder / "other.txt"
    other.write_text("别的文章\n\n　　这里只有一段话，说的是另一件事。\n", "utf-8")
    desktop.read(window, other)
    desktop.qtbot.waitUntil(lambda: "罕见标签" in window.side.notes.library_tags, timeout=20_000)
    note_on(window.desk.reading, "一段话")
    field = window.side.notes.editor.tags
    field.setText("罕")
    field.textEdited.emit(field.text())
    assert field._completer.currentCompletion() == "罕见标签"


def test_colours_are_called_as_the_reader_calls_them(desktop: Desktop, tmp_path):
    window = desktop.read(desktop.start())
    note_on(window.desk.reading, "林秀芳", color="green")
    window.actions_["preferences"].trigger()
    field = window.findChild(PreferencesDialog).color_names.fields["green"]
    field.setText("核对")
    field.editingFinished.emit()
    panel = window.side.notes
    assert window.actions_["highlight_green"].text() == "核对"
    assert window.view.mini_toolbar._dots["green"].toolTip() == "Highlight: 核对"
    assert {dots._dots["green"].toolTip() for dots in (panel.filter.dots, panel.editor.dots)} == {"核对"}
    menu = panel._menu.popup(panel.mapToGlobal(panel.rect().center()), ["x"], ())
    assert [action.text() for action in menu.actions()[0].menu().actions()][:2] == ["Yellow", "核对"]
    menu.close()
    window.export_flow.open()
    dialog = window.findChild(ExportDialog)
    assert [action.text() for action in dialog.colors.findChild(QMenu).actions()] == ["核对"]
    document = exported(window.desk.reading).document(dialog.wish())
    assert "· 核对" in export(document, "markdown").decode()
    assert "核对" in export(document, "html").decode()
    field.clear()
    field.editingFinished.emit()
    assert window.actions_["highlight_green"].text() == "Green"
    window.export_flow.open()
    document = exported(window.desk.reading).document(window.findChildren(ExportDialog)[-1].wish())
    assert "· 绿" in export(document, "markdown").decode()


def test_a_template_that_cannot_be_made_is_said(desktop: Desktop, monkeypatch, tmp_path):
    window = desktop.read(desktop.start())
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XIDU_LIBRARY", str(tmp_path / "file"))
    window.export_flow.open()
    dialog = window.findChild(ExportDialog)
    dialog.template.click()
    assert dialog._said.text().startswith("The settings can't be saved")


def test_notes_are_filtered_by_section_name_tag_and_day(desktop: Desktop):
    window = desktop.read(desktop.start())
    reading, panel = window.desk.reading, window.side.notes
    note_on(reading, "水来了！", tags=("水",))
    note_on(reading, "维修队队长赵大勇")
    old = note_on(reading, "两条管线")
    reading.do(NoteEdit(((old, replace(old, modified="2001-01-01T00:00:00+00:00")),)))
    window.side.bring("notes")
    wanted, model = panel.filter, panel.list.model()

    def shown_with(field, words: str) -> list[str]:
        index = field.findText(words)
        assert index >= 0, words
        field.setCurrentIndex(index)
        field.activated.emit(index)
        quotes = [model.note(row).quote for row in range(model.rowCount())]
        field.setCurrentIndex(0)
        field.activated.emit(0)
        return quotes

    wanted.more.setChecked(True)
    rest = wanted.rest
    assert shown_with(rest.section, "居民的夏天") == ["两条管线"]
    assert shown_with(rest.section, "Beginning") == ["水来了！"]
    assert shown_with(rest.name, "赵大勇") == ["维修队队长赵大勇"]
    assert shown_with(rest.tag, "#水") == ["水来了！"]
    assert shown_with(rest.day, "Since yesterday") == ["水来了！", "维修队队长赵大勇"]
    rest.section.setCurrentIndex(1)
    wanted.more.setChecked(False)
    assert model.rowCount() == 3


def test_a_note_on_a_name_is_one(desktop: Desktop, qtbot):
    window = desktop.read(desktop.start())
    window.actions_["note_entity"].trigger()
    assert window.messages.text == "Select a name, or walk to one with Tab, first."
    at = window.desk.reading.article.text.rindex("林秀芳")
    for _ in range(2):
        window.view.jump_to(Span(at, at + 3), select=True)
        window.actions_["note_entity"].trigger()
    (note,) = window.desk.reading.notes
    assert (note.kind, note.quote) == ("entity", "林秀芳")
    assert note.span.start < at, "it stands at the first mention"


def test_overlapping_highlights_lie_on_levels():
    stretches = tuple(Stretch(start, end, True) for start, end in ((0, 9), (2, 5), (4, 8), (6, 7), (9, 12)))
    assert depths(stretches) == [0, 1, 2, 1, 0]


def button_words(widget) -> set[str]:
    return {button.text() for button in widget.findChildren(QPushButton)}


def press_button(widget, words: str) -> None:
    next(button for button in widget.findChildren(QPushButton) if button.text() == words).click()


def test_a_note_on_a_name_wants_its_name_on_the_screen_and_a_word(desktop: Desktop, qtbot):
    window = desktop.read(desktop.start())
    reading, editor = window.desk.reading, window.side.notes.editor
    first, second = [each for each in reading.analysis.entities if each.type == "PER"][:2]
    window.choose_entity(first.id)
    window.side.bring("notes")
    window.actions_["note_entity"].trigger()
    assert window.messages.text == "Select a name, or walk to one with Tab, first."
    assert not reading.notes
    window.choose_entity(first.id)
    page = window.side.details
    qtbot.waitUntil(lambda: "Note on the name" in button_words(page))
    press_button(page, "Note on the name")
    assert [note.kind for note in reading.notes] == ["entity"]
    window.choose_entity(second.id)
    qtbot.waitUntil(lambda: "Note on the name" in button_words(page))
    press_button(page, "Note on the name")
    qtbot.waitUntil(lambda: len(reading.notes) == 1)
    assert reading.notes[0].quote == second.mentions[0].span.of(reading.article.text)
    editor.text.setPlainText("常见")
    window.actions_["note_article"].trigger()
    assert {note.text for note in reading.notes} == {"常见", ""}
    window.side.notes.editor.show_note(None)
    qtbot.waitUntil(lambda: [note.text for note in reading.notes] == ["常见"])


def test_focus_stays_with_the_notes_when_one_is_deleted(desktop: Desktop, qtbot):
    window = desktop.read(desktop.start())
    text = window.desk.reading.article.text
    notes = [
        window.desk.reading.add_note(Span(text.index(words), text.index(words) + 3)) for words in ("林秀芳", "赵大勇")
    ]
    for note, place in zip(notes, (window.side.notes.list, window.side.notes.filter.words), strict=True):
        window.side.write_note(note.id)
        qtbot.waitUntil(window.side.notes.editor.text.hasFocus)
        window.side.notes.editor._delete.click()
        assert place.hasFocus()


@pytest.fixture
def full_disk(monkeypatch):
    """Let the library refuse what is written, as on a full disk, until that is mended."""
    refused = [True]
    save = Library.save_note

    def refuse(library, *arguments, **named):
        if refused[0]:
            raise LibraryTrouble("disk_full", "The disk is full.")
        return save(library, *arguments, **named)

    monkeypatch.setattr(Library, "save_note", refuse)
    return refused


def test_what_a_full_disk_refuses_isn_t_said_to_be_done_and_keeps_the_selection(window, select, full_disk):
    select("青河社区")
    said = []
    window.note_flow.announced.connect(said.append)
    window.actions_["highlight_green"].trigger()
    assert "full" in window.messages.text
    assert not said
    assert window.view.selected_span()
    window.actions_["note"].trigger()
    assert window.view.selected_span()


def test_what_was_typed_on_a_full_disk_stays_and_is_saved_later(window, select, full_disk, qtbot):
    full_disk[0] = False
    for words in ("青河社区", "林秀芳"):
        select(words)
        window.actions_["note"].trigger()
    full_disk[0] = True
    first, second = window.desk.reading.notes[:2]
    editor = window.side.notes.editor
    window.side.notes.show_note(first.id)
    editor.text.setPlainText("想了很久")
    editor.tags.setText("水")
    editor.save()
    assert "full" in window.messages.text
    window.side.notes.refresh()
    assert (editor.text.toPlainText(), editor.tags.text()) == ("想了很久", "水")
    window.side.notes.show_note(second.id)
    assert not editor.text.toPlainText()
    window.side.notes.show_note(first.id)
    assert (editor.text.toPlainText(), editor.tags.text()) == ("想了很久", "水")
    full_disk[0] = False
    editor.save()
    kept = window.desk.reading.note(first.id)
    assert (kept.text, kept.tags) == ("想了很久", ("水",))
    window.actions_["undo"].trigger()
    assert not editor.text.toPlainText()


def offered(window, words):
    return next(each for each in window.messages.findChildren(QPushButton) if each.text() == words)


def test_a_window_stays_open_while_something_typed_cannot_be_saved(window, select, full_disk):
    full_disk[0] = False
    ids = []
    for words in ("青河社区", "林秀芳"):
        select(words)
        window.actions_["note"].trigger()
        ids.append(window.side.notes.editor.note_id)
    full_disk[0] = True
    for id_, words in zip(ids, ("想了很久", "又想"), strict=True):
        window.side.write_note(id_)
        window.side.notes.editor.text.setPlainText(words)
    assert not window.close()
    assert window.isVisible()
    assert "2 note" in window.messages.text
    offered(window, "Copy it").click()
    assert set(QGuiApplication.clipboard().text().split("\n\n")) == {"想了很久", "又想"}
    reading = window.desk.reading
    full_disk[0] = False
    assert window.close()
    assert {reading.note(id_).text for id_ in ids} == {"想了很久", "又想"}


def test_a_window_closes_without_what_cannot_be_saved_if_the_reader_says_so(window, select, full_disk):
    full_disk[0] = False
    select("青河社区")
    window.actions_["note"].trigger()
    full_disk[0] = True
    window.side.notes.editor.text.setPlainText("想了很久")
    assert not window.close()
    offered(window, "Close without it").click()
    assert not window.isVisible()


def test_where_every_note_has_lost_its_place_nobody_is_told_of_a_filter(desktop: Desktop):
    window = desktop.read(desktop.start())
    note_on(window.desk.reading, "两条管线", text="哪两条？")
    changed = desktop.folder / "changed.txt"
    changed.write_text(ARTICLE.replace("两条管线", "三处阀门"), encoding="utf-8")
    desktop.read(window, changed)
    desktop.qtbot.waitUntil(window.offers._action.isVisible, timeout=20_000)
    window.offers._action.click()
    assert [note.placed for note in window.desk.reading.notes] == [False]
    assert window.side.notes._empty.words.startswith("No note has its place here. Below are those")
    first = window.side.notes.drawer.tree.topLevelItem(0)
    assert window.side.notes.drawer.tree.currentItem() is first, "a screen reader says what Tab comes to"
