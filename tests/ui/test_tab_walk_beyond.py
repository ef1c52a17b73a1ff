"""Tab leads through the restoring of a copy; Esc gives it up, Enter does the default."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.collation.restoring import RestoringDialog
from tests.ui.test_collation import CHANGED, add_copy, compare
from tests.ui.test_tab_walk import in_order, names, reachable, walked


def in_front(root, qtbot):
    root.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is root)
    return root


@pytest.fixture
def restoring(desktop, qtbot):
    window = desktop.read(desktop.start())
    add_copy(desktop, CHANGED.replace("12个", "13个"))
    qtbot.waitUntil(lambda: window.desk.reading.number is not None, timeout=20_000)
    there = compare(desktop, window, qtbot)
    there.restore.click()
    qtbot.waitUntil(lambda: there.findChild(RestoringDialog) is not None, timeout=60_000)
    dialog = there.findChild(RestoringDialog)
    return window, in_front(dialog, qtbot)


def test_tab_comes_to_every_control_of_restoring_and_enter_closes_it(restoring, qtbot):
    _window, dialog = restoring
    seen = walked(dialog)
    assert names(reachable(dialog) - set(seen)) == []
    assert in_order(dialog, seen)
    assert dialog.table in seen
    assert all(name for name in (each.accessibleName() for each in (dialog.table, *dialog.choices)))
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_escape_gives_restoring_up(restoring):
    window, dialog = restoring
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not any(each.entered for each in window.desk.reading.article.damage)
