"""Small things on which a first reader stumbled: keys, clicks, tips and what the window says of itself."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from reader.entities import Correction
from reader.session.edits import CorrectionEdit
from reader.text import Span
from reader.ui.flows.correction_menu import CorrectionMenu, Subject
from reader.ui.widgets.tips import tip_of

SENTENCE = "渡口的船一天只开两次，老周把缆绳绕在石桩上，说今天水大，不走了。"


@pytest.fixture
def long_window(desktop, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("渡口\n\n" + "\n\n".join(f"　　第{n}天。{SENTENCE * 3}" for n in range(1, 41)), encoding="utf-8")
    return desktop.read(desktop.start(), path)


def place_of(window, words):
    at = window.desk.reading.article.text.index(words)
    return Span(at, at + len(words))


def test_the_note_key_after_a_highlight_opens_its_note(window, select):
    opened = []
    window.note_flow.note_opened.connect(opened.append)
    select("赵大勇")
    window.note_flow.highlight("green")
    window.note_flow.note()
    (note,) = window.desk.reading.notes
    assert opened == [note.id]


def test_the_note_key_opens_the_note_whose_handles_are_shown(window, select):
    for words in ("赵大勇", "面条"):
        select(words)
        window.note_flow.highlight("green")
    first = next(note for note in window.desk.reading.notes if note.quote == "赵大勇")
    opened = []
    window.note_flow.note_opened.connect(opened.append)
    window.view.handles.show_note(first)
    window.note_flow.note()
    assert opened == [first.id]


def test_the_paragraph_that_is_said_is_the_first_that_begins_on_the_screen(long_window, qtbot):
    view = long_window.view
    view.sheet.jump(place_of(long_window, "第20天").start, below=-45)
    view.position_changed.emit(view.reading_offset())
    assert "Paragraph 21 of" in long_window.status.words


def test_the_paragraph_that_is_said_is_that_of_the_hit(long_window, qtbot):
    view = long_window.view
    view.sheet.jump(place_of(long_window, "第20天").start)
    view.show_hits([place_of(long_window, "第22天")], 0)
    assert "Paragraph 22 of" in long_window.status.words
    view.show_hits([], None)
    assert "Paragraph 20 of" in long_window.status.words


def test_a_second_click_that_was_meant_for_what_was_there_before_selects_nothing(window, qtbot):
    page = window.view.page
    window.show_library()
    window.show_article()
    box = window.view.sheet.layers.text.cursor(place_of(window, "赵大勇"))
    at = page.cursorRect(box).center() - QPoint(12, 0)
    clicked = []
    page.pressed.connect(clicked.append)
    _second_click(page, at)
    assert not page.textCursor().hasSelection()
    assert not clicked
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    _second_click(page, at)
    assert page.textCursor().hasSelection()


def _second_click(page, at):
    """Send what Qt sends where the first click of two went to another widget."""
    left, there = Qt.MouseButton.LeftButton, QPointF(page.viewport().mapToGlobal(at))
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, QPointF(at), there, left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(page.viewport(), event)


def test_a_long_tip_is_broken_into_lines_and_shows_what_looks_like_a_tag():
    assert tip_of("短") != ""
    assert "width" not in tip_of("短")
    assert 'width="420"' in tip_of("很长" * 200)
    assert "&lt;b&gt;" in tip_of("<b>")
    assert QFontMetrics(QToolTip.font()).horizontalAdvance("很长" * 200) > 420


def test_what_was_undone_is_said(window, select):
    said = []
    window.note_flow.announced.connect(said.append)
    select("赵大勇")
    window.note_flow.highlight("green")
    window.note_flow.undo()
    window.note_flow.redo()
    assert said[-2:] == ["Undone: note on “赵大勇”", "Redone: note on “赵大勇”"]
    window.desk.reading.do(CorrectionEdit((), (Correction("is", "热水", "TERM"),)))
    window.note_flow.undo()
    assert said[-1].startswith("Undone: correction “热水”")


def test_a_body_may_be_the_speaker_and_words_may_be_a_quantity(window):
    reading = window.desk.reading
    at = reading.article.text.index("后面还要改造")
    menu = CorrectionMenu(reading, Subject(Span(at, at + 6)))
    offered = [{action.text() for action in sub.actions()} for sub in menu.findChildren(QMenu)]
    bodies = {one.name for one in reading.analysis.entities if one.type == "ORG"}
    assert bodies
    assert any(bodies <= words for words in offered)
    kinds = next(words for words in offered if "Is: Person" in words)
    assert {"Is: Quantity", "Is: Time", "Is: Duration"} <= kinds


def test_after_the_last_of_the_overview_nothing_follows(long_window, qtbot):
    panel = long_window.side.overview
    long_window.side.bring("overview")
    qtbot.wait(300)
    page = panel._scroll.widget()
    lowest = max(part.geometry().bottom() for part in page.children() if part.isWidgetType() and part.isVisible())
    assert page.height() <= max(lowest + 40, panel._scroll.viewport().height())
