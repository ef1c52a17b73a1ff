"""Lists that are laid out by and by come to an end, whatever the width that a scroll bar takes."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.ui.widgets.rich_list import RichList


@pytest.mark.parametrize("count", [5, 13, 25])
def test_the_last_row_is_reached(qtbot, count):
    view, rows = RichList(), QStandardItemModel()
    qtbot.addWidget(view)
    for number in range(count):
        rows.appendRow(QStandardItem(f"{number} 柳湾镇的临河街上"))
    view.setModel(rows)
    view.show()
    view.resize(260, 400)
    qtbot.waitUntil(lambda: view.visualRect(rows.index(4, 0)).isValid())
    # Room for the first ten, laid out at one turn, but not for all.
    height = view.visualRect(rows.index(4, 0)).bottom() // 5
    view.resize(260, height * 11 + 20)
    qtbot.waitUntil(lambda: view.visualRect(rows.index(count - 1, 0)).isValid(), timeout=2000)
    for _ in range(30):
        qtbot.wait(10)
        assert view.visualRect(rows.index(count - 1, 0)).isValid()
    assert view.verticalScrollBar().isEnabled() == (count > 5)
