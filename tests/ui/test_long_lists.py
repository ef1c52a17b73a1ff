"""Lists that are laid out by and by come to an end, whatever the width that a scroll bar takes."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.ui.widgets.rich_delegate import RichDelegate
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
    # Room for those laid out at the first turns, but not for all.
    height = view.visualRect(rows.index(4, 0)).bottom() // 5
    view.resize(260, height * 11 + 20)
    qtbot.waitUntil(lambda: view.visualRect(rows.index(count - 1, 0)).isValid(), timeout=2000)
    for _ in range(30):
        qtbot.wait(10)
        assert view.visualRect(rows.index(count - 1, 0)).isValid()
    assert view.verticalScrollBar().isEnabled() == (count > 5)


def test_hits_are_not_measured_where_nobody_sees_their_list(window, qtbot, monkeypatch):
    measured = []
    size_hint = RichDelegate.sizeHint

    def measure(delegate, option, index):
        measured.append(option.widget)
        return size_hint(delegate, option, index)

    monkeypatch.setattr(RichDelegate, "sizeHint", measure)
    search = window.side.search
    window.finding.open()
    window.find_bar.field.setText("水")
    qtbot.waitUntil(lambda: len(window.finding.hits) > 1)
    window.finding.next()
    qtbot.wait(50)
    assert search.list not in measured
    window.side.bring("search")
    row = search.list.currentIndex()
    qtbot.waitUntil(lambda: search.list.visualRect(row).isValid())
    assert search.number_at(row) == 1
