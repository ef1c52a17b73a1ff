"""What a start brings back of the last one: a window that is on the screen, and who was chosen in the article."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from reader.ui.start.window_layout import kept_layout
from reader.ui.widgets.placing import fitted

SMALL, RIGHT = QRect(0, 30, 1024, 710), QRect(1024, 30, 1920, 1010)


@pytest.mark.parametrize(
    ("place", "rooms", "wanted"),
    [
        (QRect(100, 100, 800, 600), [SMALL], QRect(100, 100, 800, 600)),
        (QRect(0, 30, 1280, 800), [SMALL], QRect(0, 30, 1024, 710)),
        (QRect(900, 600, 800, 600), [SMALL], QRect(224, 140, 800, 600)),
        (QRect(1800, 200, 1000, 800), [SMALL, RIGHT], QRect(1800, 200, 1000, 800)),
        (QRect(1800, 200, 1000, 800), [SMALL], QRect(24, 30, 1000, 710)),
        (QRect(-3000, -50, 900, 600), [SMALL, RIGHT], QRect(0, 30, 900, 600)),
        (QRect(100, -200, 900, 600), [SMALL], QRect(100, 30, 900, 600)),
    ],
)
def test_a_place_is_made_to_lie_on_a_screen(place, rooms, wanted):
    assert fitted(place, rooms) == wanted


def test_a_first_window_is_no_larger_than_the_screen(start):
    room = QGuiApplication.primaryScreen().availableGeometry()
    window = start(size=(room.width() + 900, room.height() + 900))
    assert window.height() <= room.height()
    assert window.width() <= max(room.width(), window.minimumSizeHint().width())


def test_a_window_left_on_a_screen_that_is_gone_comes_back_where_it_is_seen(start):
    room = QGuiApplication.primaryScreen().availableGeometry()
    window = start()
    window.setGeometry(room.right() + 400, room.bottom() + 200, 700, 500)
    window.close()
    again = start()
    assert room.intersects(again.geometry())
    assert room.top() <= again.geometry().top() < room.bottom() - 100


def chosen(window, qtbot, desktop, name):
    person = next(each for each in window.desk.reading.analysis.entities if each.name == name)
    window.choose_entity(person.id)
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    return window.desk.reading.number


def test_who_was_chosen_is_chosen_again_without_a_panel_coming_forward(start, desktop, qtbot):
    window = desktop.read(start())
    number = chosen(window, qtbot, desktop, "林秀芳")
    window.arrangement.bring("notes")
    window.close()
    assert kept_layout(desktop.folder / "window.ini").chosen == {number: "PER 林秀芳"}
    again = start(number)
    qtbot.waitUntil(lambda: again._parts is not None and again.side.details.entity is not None, timeout=20_000)
    shown = again.desk.reading.analysis.entity(again.side.details.entity)
    assert shown.name == "林秀芳"
    assert again.view.sheet.layers.chosen == shown.id
    assert again.side.currentWidget() is again.side.notes


def test_who_is_chosen_first_after_a_start_stays_chosen(start, desktop, qtbot):
    window = desktop.read(start())
    number = chosen(window, qtbot, desktop, "林秀芳")
    window.close()
    again = start(number)
    qtbot.waitUntil(lambda: again.desk.reading is not None, timeout=20_000)
    again.choose_entity(None)
    qtbot.waitUntil(lambda: again.desk.reading.analysis.complete, timeout=20_000)
    qtbot.wait(100)
    assert again.side.details.entity is None


def test_an_article_nobody_looked_at_keeps_who_was_chosen_for_the_next_start(start, desktop, qtbot):
    window = desktop.read(start())
    number = chosen(window, qtbot, desktop, "林秀芳")
    window.close()
    start().close()
    assert kept_layout(desktop.folder / "window.ini").chosen == {number: "PER 林秀芳"}


def test_nonsense_in_the_file_is_nobody(tmp_path):
    for words in ("[1, 2]", "{", '""'):
        (tmp_path / "window.ini").write_text(f"[window]\nchosen='{words}'\n", encoding="utf-8")
        assert kept_layout(tmp_path / "window.ini").chosen == {}


def test_a_panel_that_made_room_for_the_second_half_is_there_again(desktop, qtbot):
    window = desktop.read(desktop.start())
    window.resize(1000, 700)
    qtbot.waitUntil(window.outline.isVisible)
    window.actions_["split"].trigger()
    qtbot.waitUntil(lambda: not window.outline.isVisible())
    assert window.arrangement.hidden == []
    window.actions_["split"].trigger()
    qtbot.waitUntil(window.outline.isVisible)
