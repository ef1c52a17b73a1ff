"""Another language of the window: at once, with everything that lies on the desk."""

import pytest
from PySide6.QtWidgets import QDialog

from reader.library import Library
from reader.session import Settings, View
from reader.text import Span
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.front import Front, speak
from reader.ui.preferences import Preferences


@pytest.fixture
def front(desktop, qtbot):
    preferences = Preferences(Settings(language="en"), desktop.folder / "settings.toml")
    jobs = Jobs(preferences)
    desktop.jobs.append(jobs)
    desk = Desk(jobs, Library(desktop.folder), desktop.folder, preferences, View(typography=True))
    made = Front(desk, preferences, speak("en"), desktop.folder)
    made.lay_out()
    made.window.show()
    desktop.read(made.window)
    yield made
    made.window.close()
    speak("en")


def turn(front, qtbot, language):
    old = front.window
    front.window.preferences.change(language=language)
    qtbot.waitUntil(lambda: front.window is not old, timeout=5_000)
    qtbot.wait(50)


def test_every_word_changes_and_the_article_stays(qtbot, front):
    reading = front.window.desk.reading
    reading.add_note(Span(20, 30))
    front.window.actions_["script_tw"].trigger()
    front.window.arrangement.bring("notes")
    turn(front, qtbot, "zh_TW")
    window = front.window
    assert window.menus["article"].title().startswith("文章")
    assert window.desk.reading is reading
    assert window.pages.currentWidget() is window.article_page
    assert "青河社區" in window.view.page.document().toPlainText()
    assert window.side.tabText(1) == "筆記 1"
    window.actions_["undo"].trigger()
    assert reading.notes == ()


def test_the_old_window_hears_nothing_more(qtbot, front):
    gone = []
    front.window.destroyed.connect(lambda: gone.append(True))
    turn(front, qtbot, "zh_CN")
    qtbot.waitUntil(lambda: bool(gone), timeout=5_000)
    front.window.desk.reading.add_note(Span(20, 30))
    front.window.preferences.choose_theme("dark")
    qtbot.waitUntil(lambda: front.window.view.sheet.theme.name == "dark")


def test_the_preferences_stay_open(qtbot, front):
    front.window.actions_["preferences"].trigger()
    turn(front, qtbot, "zh_CN")
    dialog = next(each for each in front.window.findChildren(QDialog) if each.isVisible())
    assert dialog.windowTitle() == "偏好设置"


def test_the_same_language_by_another_wish_changes_nothing(qtbot, front, monkeypatch):
    monkeypatch.setattr("reader.ui.front.language_for", lambda _wish: "en")
    old = front.window
    front.window.preferences.change(language="")
    qtbot.wait(50)
    assert front.window is old
