"""Lost notes are placed by a click, several change at once, notes come from another version, ends are moved."""

from PySide6.QtCore import QPoint, Qt

from reader.session import Reading
from reader.ui.article_view.highlights import depths
from reader.ui.article_view.marks import Stretch
from tests.made_articles import find_span
from tests.ui.conftest import ARTICLE, Desktop


def note_on(reading: Reading, piece: str, **fields):
    return reading.add_note(find_span(reading.article.text, piece), **fields)


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
    desktop.qtbot.waitUntil(window.messages._action.isVisible, timeout=20_000)
    window.messages._action.click()
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
    window.note_flow.note_at("article")
    window.note_flow.note_at("article")
    window.note_flow.note_at("section")
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


def test_overlapping_highlights_lie_on_levels():
    stretches = tuple(Stretch(start, end, True) for start, end in ((0, 9), (2, 5), (4, 8), (6, 7), (9, 12)))
    assert depths(stretches) == [0, 1, 2, 1, 0]
