"""Lists that are laid out by and by come to an end, whatever the width that a scroll bar takes."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.ui.widgets.long_list import scroll_to
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


def test_the_current_row_stays_in_view_when_rows_are_laid_out_anew_or_the_list_gets_lower(qtbot):
    view, rows = RichList(), QStandardItemModel()
    qtbot.addWidget(view)
    for number in range(80):
        rows.appendRow(QStandardItem(f"{number} 柳湾镇的临河街上"))
    view.setModel(rows)
    view.resize(260, 400)
    view.show()
    current = rows.index(60, 0)

    def is_seen():
        return view.viewport().rect().intersects(view.visualRect(current))

    view.setCurrentIndex(current)
    scroll_to(view, current)
    qtbot.waitUntil(is_seen)
    view.doItemsLayout()
    assert not is_seen()
    qtbot.waitUntil(is_seen)
    view.resize(260, 200)
    qtbot.waitUntil(is_seen)
    view.resize(180, 200)
    qtbot.waitUntil(lambda: is_seen() and view.visualRect(rows.index(79, 0)).isValid())


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
