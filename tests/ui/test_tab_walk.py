"""Tab alone leads through every window and dialog: to each control, round again, from the head to the foot."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QWidget

from reader.entities import Correction
from tests.ui.test_accessibility import controls
from tests.ui.test_input_methods import WAYS

# Pixels that widgets on one line may lie apart.
_LINE = 8
DIALOGS = (
    "preferences",
    "palette",
    "export",
    "about",
    "guide",
    "metadata",
    "corrections",
    "encoding",
    "overview_window",
)


def reachable(root: QWidget) -> set[QWidget]:
    """Return the controls that Tab is to come to: of radio buttons that exclude each other the chosen one."""
    found = {each for each in controls(root) if each.isEnabled() and each.window() is root}
    return {
        each
        for each in found
        if not (
            isinstance(each, QAbstractButton) and each.group() and each.group().exclusive() and not each.isChecked()
        )
    }


def walked(root: QWidget, most: int = 200) -> list[QWidget]:
    """Press Tab until it comes round, and return what had the focus."""
    seen: list[QWidget] = []
    for _ in range(most):
        at = QApplication.focusWidget()
        assert at is not None, f"the focus is gone after {seen[-1] if seen else root}"
        if len(seen) > 1 and at is seen[0]:
            return seen
        if not seen or at is not seen[-1]:  # on the page it walks from name to name
            seen.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab doesn't come round: {[type(each).__name__ for each in seen[-6:]]}")


def opened(window, qtbot, open_) -> QWidget:
    before = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    open_()
    qtbot.waitUntil(lambda: bool({each for each in QApplication.topLevelWidgets() if each.isVisible()} - before))
    (root,) = {each for each in QApplication.topLevelWidgets() if each.isVisible()} - before
    qtbot.waitUntil(lambda: QApplication.activeWindow() is root)
    return root


def names(widgets) -> list[str]:
    return sorted(f"{type(each).__name__} {each.accessibleName() or getattr(each, 'text', str)()}" for each in widgets)


@pytest.mark.parametrize("what", [*DIALOGS, *(way for way in ("roles", "quantity", "words", "merge", "colours"))])
def test_tab_comes_to_every_control_of_a_dialog(window, qtbot, what):
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    open_ = window.actions_[what].trigger if what in DIALOGS else lambda: WAYS[what][0](window)
    root = opened(window, qtbot, open_)
    qtbot.waitUntil(lambda: len(reachable(root)) > (what == "overview_window"), timeout=20_000)
    seen = walked(root)
    assert names(reachable(root) - set(seen)) == []
    assert in_order(root, seen)


@pytest.mark.parametrize(
    "panel", ["show_details", "show_notes", "show_search", "show_overview", "find", "split", "library"]
)
def test_tab_comes_to_every_control_of_the_window(window, qtbot, panel):
    window.actions_[panel].trigger()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    if QApplication.focusWidget() is None:
        window.view.setFocus()
    seen = walked(window)
    assert names(reachable(window) - set(seen)) == []


def in_order(root: QWidget, seen: list[QWidget]) -> bool:
    """Say whether Tab goes from line to line and from left to right; a column to the right begins at its head."""
    places = [each.mapTo(root, QPoint(0, 0)) for each in seen]
    return all(second.x() > first.x() or second.y() > first.y() + _LINE for first, second in pairwise(places))


def test_in_the_find_bar_tab_goes_from_left_to_right(window, qtbot):
    window.actions_["find"].trigger()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    window.find_bar.field.setText("林秀芳")
    qtbot.waitUntil(lambda: bool(window.finding.hits))
    inside = [each for each in walked(window) if window.find_bar.isAncestorOf(each)]
    assert len(inside) > 6
    assert in_order(window, inside)


def test_tab_leads_out_of_a_table_with_rows(window, qtbot):
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    window.correcting.enter([Correction("is", words, "TERM") for words in ("抢修", "连夜", "楼栋")])
    root = opened(window, qtbot, window.actions_["corrections"].trigger)
    table = root.findChild(QTableView)
    table.setCurrentIndex(table.model().index(0, 0))
    assert names(reachable(root) - set(walked(root))) == []
    root.close()
    root = opened(window, qtbot, window.actions_["overview_window"].trigger)
    root.tabs.setCurrentIndex(5)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in root.findChildren(QTableView)), timeout=20_000)
    table = root.tabs.currentWidget().findChild(QTableView)
    table.setCurrentIndex(table.model().index(0, 0))
    assert table in walked(root)
