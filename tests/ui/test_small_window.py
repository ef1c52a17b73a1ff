"""A window on a small screen, or on a large one at 200 %: everything has its place, nothing pushes another off."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTabBar, QWidget

from reader.text import Span
from reader.ui.panels.library_shelves import Shelf
from reader.ui.panels.passages import Passages
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.legend_row import TIGHT, LegendRow

# A screen of 1920 × 1080 at 200 %, less what the desktop takes.
LOW = 520


def crowd(window):
    """Show all that can stand above and below each other at once."""
    reading = window.desk.reading
    at = reading.article.text.index("林秀芳介绍")
    note = reading.add_note(Span(at, at + 3), color="green", text="核对", tags=("核对",))
    window.arrangement.bring("notes")
    window.side.notes.show_note(note.id)
    lost = [replace(note, id=f"{number}", span=Span(0, 0), placed=False) for number in range(4)]
    window.side.notes.drawer.show_notes(lost, Passages(reading, window.preferences.theme))
    window.show_error(ValueError("unforeseen"))
    window.find_bar.open("社区")
    QApplication.processEvents()


def test_the_foot_of_a_crowded_window_stays_on_a_small_screen(window):
    window.resize(900, LOW)
    crowd(window)
    assert window.side.notes.editor.isVisible()
    assert window.side.notes.drawer.isVisible()
    assert window.messages.isVisible()
    assert window.minimumSizeHint().height() <= LOW
    assert window.minimumSizeHint().width() <= 900
    assert window.height() <= LOW
    foot = window.status.mapTo(window, QPoint(0, window.status.height()))
    assert foot.y() <= window.height()


def cut_off(window: QWidget) -> list[str]:
    """Return the controls of which a part lies outside of what holds them, to the left or right."""
    bad = []
    for kind in (QAbstractButton, QComboBox, QTabBar):
        for each in window.findChildren(kind):
            holder = each.parentWidget()
            while holder is not None and each.isVisible():
                place = QRect(each.mapTo(holder, QPoint(0, 0)), each.size())
                if place.left() < 0 or place.right() >= holder.width():
                    name = each.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else "")
                    bad.append(f"{type(each).__name__} {name!r} in {type(holder).__name__}")
                    break
                holder = None if holder.isWindow() else holder.parentWidget()
    return bad


def test_no_control_is_cut_at_the_side_of_a_narrow_window(window):
    window.resize(900, 700)
    crowd(window)
    assert cut_off(window) == []


@pytest.mark.parametrize("width", [900, 1000, 1280])
def test_the_names_of_the_scripts_are_whole_at_any_width(window, width):
    window.resize(width, 700)
    QApplication.processEvents()
    for button in window.bar.scripts.buttons:
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 10, button.text()


def test_a_long_status_gives_way_and_is_told_whole_by_its_tip(window):
    label = next(each for each in window.status.findChildren(ElidedLabel) if each.isVisible())
    label.setText("很长的一句话" * 40)
    assert window.minimumSizeHint().width() <= 900
    assert label.toolTip() == label.text()


def test_rows_of_the_outline_are_as_high_as_their_lines_whatever_the_width(qtbot, window):
    rows = window.outline.list
    window.splitter.setSizes([140, 800, 340])
    qtbot.waitUntil(lambda: not rows.visualRect(rows.model().index(2, 0)).isEmpty())

    def apart():
        tops = [rows.visualRect(rows.model().index(row, 0)) for row in range(3)]
        needed = [rows.sizeHintForIndex(rows.model().index(row, 0)).height() for row in range(3)]
        return all(place.height() >= high for place, high in zip(tops, needed, strict=True))

    qtbot.waitUntil(apart)


@pytest.mark.parametrize("halves", [False, True])
def test_the_bar_at_a_selection_stays_within_its_page(qtbot, window, halves):
    window.resize(900, 600)
    if halves:
        window.actions_["split"].trigger()
    QApplication.processEvents()
    start = window.desk.reading.article.text.index("林秀芳介绍")
    window.view.jump_to(Span(start, start + 5), select=True)
    bar = window.view.mini_toolbar
    qtbot.waitUntil(bar.isVisible)
    assert bar.x() >= 0
    assert bar.geometry().right() <= bar.parentWidget().width()
    assert all(button.geometry().right() <= bar.width() for button in bar.findChildren(QAbstractButton))


def switches_below(window) -> bool:
    return window.find_bar.switches.y() > window.find_bar.field.geometry().bottom()


def test_the_switches_of_the_find_bar_leave_room_to_type(qtbot, window):
    window.find_bar.open("社区")
    for width in (1280, 900, 1280):
        window.resize(width, 700)
        qtbot.waitUntil(lambda width=width: switches_below(window) == (width == 900))
        assert window.find_bar.field.width() >= 170


def test_names_of_the_legend_are_whole_in_the_narrowest_outline(window):
    window.resize(900, 600)
    window.splitter.setSizes([150, 500, 250])
    QApplication.processEvents()
    row = next(each for each in window.outline.findChildren(LegendRow) if each.text() == "Organisation")
    left, right, sample, gap = TIGHT
    taken = left + right + sample + 2 * gap + row.fontMetrics().horizontalAdvance("24")
    assert row.fontMetrics().horizontalAdvance(row.text()) <= row.width() - taken


def test_a_message_leaves_the_buttons_of_the_bin_free(qtbot, window):
    window.actions_["library"].trigger()
    window.library.remove_requested.emit([window.desk.entries()[0].number])
    window.library.shelves.choose(Shelf("bin"))
    window.resize(900, 600)
    qtbot.waitUntil(lambda: window.messages.isVisible() and window.library.bin.restore.isVisible())
    bar = QRect(window.messages.mapTo(window, QPoint(0, 0)), window.messages.size())
    for button in window.library.bin.findChildren(QAbstractButton):
        assert not bar.intersects(QRect(button.mapTo(window, QPoint(0, 0)), button.size()))


def test_the_bar_stands_closer_as_soon_as_the_window_is_narrow(qtbot, window):
    for width in (1280, 900, 1280):
        window.resize(width, 700)
        buttons = window.bar.scripts.buttons
        qtbot.waitUntil(lambda: all(each.width() == each.sizeHint().width() for each in window.bar.scripts.buttons))
        padding = buttons[0].width() - buttons[0].fontMetrics().horizontalAdvance(buttons[0].text())
        assert (padding < 30) == (width == 900)
