"""The page comes before all else: the window's other parts are made when a text has been painted."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.session import Settings, View
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.main_window import MainWindow
from reader.ui.preferences import Preferences
from tests.ui.conftest import Desktop


def opening(desktop: Desktop, path: Path) -> MainWindow:
    """Make a window as a start with a file does."""
    jobs = Jobs()
    desktop.jobs.append(jobs)
    preferences = Preferences(Settings.load(desktop.folder / "settings.toml"), None)
    desk = Desk(jobs, Library(desktop.folder), desktop.folder, preferences, View())
    desk.opener.open_file(path)
    window = MainWindow(jobs, desk, preferences)
    desktop.qtbot.addWidget(window)
    window.resize(1280, 800)
    return window


def finished(window: MainWindow) -> bool:
    return "commands" in vars(window)


def test_the_rest_of_the_window_waits_for_the_text(desktop: Desktop, qtbot: QtBot):
    window = opening(desktop, desktop.file)
    assert not finished(window)
    assert [window.side.tabText(at) for at in range(4)] == ["Details", "Notes", "Search", "Overview"]
    window.show()
    qtbot.waitUntil(lambda: finished(window), timeout=20_000)
    assert "青河社区通水记" in window.view.page.toPlainText()
    assert window.note_flow.reading is window.desk.reading
    window.actions_["find"].trigger()
    assert window.find_bar.isVisible()
    window.close()


def test_a_file_that_cannot_be_opened_leaves_a_whole_window(desktop: Desktop, qtbot: QtBot):
    path = desktop.folder / "empty.txt"
    path.write_bytes(b"")
    window = opening(desktop, path)
    window.show()
    qtbot.waitUntil(lambda: finished(window), timeout=20_000)
    assert window.pages.currentWidget() is window.library
    assert window.messages.isVisible()
    window.close()


def test_a_window_that_is_closed_before_its_text_came_goes_quietly(desktop: Desktop):
    window = opening(desktop, desktop.file)
    window.show()
    window.close()
    assert not window.isVisible()
