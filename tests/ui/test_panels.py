"""What one does in panels without thinking: copy what stands there, press Esc to read on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from reader.text import Span
from reader.ui.panels.passages import Passages
from reader.ui.widgets.passage import Passage


@pytest.fixture
def popups(monkeypatch):
    shown = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: shown.append(menu))
    return shown


def trigger(menu, words):
    next(action for action in menu.actions() if action.text() == words).trigger()


def show_person(window, name):
    entity = next(one for one in window.desk.reading.analysis.entities if one.name == name)
    window.choose_entity(entity.id)


def test_a_passage_of_the_dossier_is_copied_as_the_source_has_it(qtbot, window, popups):
    show_person(window, "赵大勇")
    passage = next(one for one in window.side.details.findChildren(Passage) if "现场指挥" in one.text())
    clicked = []
    passage.clicked.connect(lambda: clicked.append(passage))
    qtbot.mouseClick(passage, Qt.MouseButton.RightButton)
    assert clicked == []
    from PySide6.QtGui import QContextMenuEvent

    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, passage.rect().center(), passage.mapToGlobal(passage.pos())
    )
    passage.contextMenuEvent(event)
    trigger(popups[-1], "Copy")
    assert QGuiApplication.clipboard().text() == "林秀芳介绍，社区*员干部连夜抢修，维修队队长赵大勇在现场指挥。"
    trigger(popups[-1], "Go there")
    assert clicked == [passage]


def test_a_name_in_the_dossier_can_be_selected(window):
    show_person(window, "赵大勇")
    head = next(one for one in window.side.details.findChildren(QLabel) if "赵大勇" in one.accessibleName())
    assert head.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_note_is_copied_with_its_passage(window, select, popups):
    select("连夜抢修")
    window.actions_["highlight_yellow"].trigger()
    note = window.desk.reading.notes[0]
    window.desk.reading.edit_note(note.id, text="谁说的？")
    window.side.show_note(note.id)
    panel = window.side.notes
    panel._on_menu_requested(panel.list.visualRect(panel.list.currentIndex()).center())
    trigger(popups[-1], "Copy")
    assert QGuiApplication.clipboard().text() == "“连夜抢修”\n谁说的？"


def test_escape_leads_back_to_the_article(qtbot, window):
    window.activateWindow()
    window.arrangement.bring("notes")
    window.side.notes.filter.words.setFocus()
    window.messages.show_news("…")
    qtbot.keyClick(window.side.notes.filter.words, Qt.Key.Key_Escape)
    assert window.messages.isHidden()
    assert not window.view.page.hasFocus()
    qtbot.keyClick(window.side.notes.filter.words, Qt.Key.Key_Escape)
    assert window.view.page.hasFocus()
    window.actions_["library"].trigger()
    window.library.field.setText("水")
    qtbot.keyClick(window.library.field, Qt.Key.Key_Escape)
    assert window.library.field.text() == ""
    qtbot.keyClick(window.library.field, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.article_page


def test_a_click_on_a_message_leaves_the_focus_in_the_article(qtbot, window):
    window.activateWindow()
    window.view.setFocus()
    window.messages.offer("…", "Do it", lambda: None, others=(("Leave it", lambda: None),))
    for words in ("Leave it", "Close this message (Esc)"):
        window.messages.show()
        button = next(
            one for one in window.messages.findChildren(QAbstractButton) if words in {one.text(), one.toolTip()}
        )
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.messages.isHidden()
        assert window.view.page.hasFocus()


def test_notes_and_overview_are_made_when_they_are_first_looked_at(window, select):
    from reader.ui.panels.notes import NotesPanel

    assert window.findChildren(NotesPanel) == []
    select("连夜抢修")
    window.actions_["highlight_yellow"].trigger()
    assert window.findChildren(NotesPanel) == []
    window.side.tabBar().setCurrentIndex(1)
    (panel,) = window.findChildren(NotesPanel)
    assert panel is window.side.notes
    assert panel.isVisible()
    assert panel.list.model().rowCount() == 1
    # What edits notes and what is seldom filtered by come with the first note that is opened, the first unfolding.
    assert panel.made_editor is None
    assert panel.filter.rest is None


def test_an_excerpt_holds_its_words_wherever_the_sentence_ends(window):
    passages = Passages(window.desk.reading, window.preferences.theme)
    text = window.desk.reading.article.text
    at = text.index("林秀芳介绍")
    words = Span(at, at + 5)
    for whole in (Span(at, at + 2), Span(at + 2, at + 9), Span(at + 1, at + 3), Span(at - 4, at)):
        assert "<b>林秀芳介绍</b>" in passages.excerpt(whole, words)
