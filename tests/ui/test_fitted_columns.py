"""Columns as wide as what they hold: measured in the window's style, what the reader pulls stays."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView, QWidget

from reader.ui.look.fonts import ui_font
from reader.ui.look.theme import application_style, load_theme
from reader.ui.widgets.fitted_columns import FittedColumns

NAME, WORDS, PLACE = range(3)


def cells(*words: str) -> list[QStandardItem]:
    return [QStandardItem(each) for each in words]


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    made.setFont(ui_font("en"))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def view(window, qtbot) -> QTableView:
    made = QTableView(window)
    model = QStandardItemModel(0, 3, made)
    model.setHorizontalHeaderLabels(["Name", "Words", "Paragraph"])
    model.appendRow(cells("何文秀", "水来了" * 40, "1"))
    model.appendRow(cells("青河街道党群服务中心", "好", "12"))
    made.setModel(model)
    made.verticalHeader().hide()
    FittedColumns(made, lambda column: column == WORDS, yielding=(PLACE,))
    made.resize(700, 200)
    # The style sheet, whose padding cells need, comes after the columns were fitted first, as in a real window.
    window.setStyleSheet(application_style(load_theme("light")))
    window.resize(700, 200)
    window.show()
    qtbot.wait(20)
    return made


def widths(view: QTableView) -> list[int]:
    return [view.columnWidth(column) for column in range(3)]


def test_nothing_is_clipped_and_the_text_takes_what_is_left(view):
    for column in (NAME, PLACE):
        assert view.columnWidth(column) >= view.sizeHintForColumn(column)
        assert view.columnWidth(column) >= view.horizontalHeader().sectionSizeHint(column)
    assert sum(widths(view)) == view.viewport().width()
    assert view.columnWidth(WORDS) > 300


def test_a_longer_name_gets_room_and_a_very_long_one_not_all_of_it(view, qtbot):
    before = view.columnWidth(NAME)
    view.model().appendRow(cells("青河街道党群服务中心西区", "", "3"))
    qtbot.waitUntil(lambda: view.columnWidth(NAME) > before)
    view.model().appendRow(cells("很长的名字" * 30, "", "3"))
    qtbot.waitUntil(lambda: view.columnWidth(NAME) > 200)
    assert view.columnWidth(NAME) < 300


def test_what_the_reader_pulls_stays(view, qtbot):
    view.horizontalHeader().resizeSection(NAME, 77)
    assert sum(widths(view)) == view.viewport().width(), "the text takes up what that leaves"
    view.model().appendRow(cells("青河街道党群服务中心西区", "", "3"))
    qtbot.wait(20)
    view.resize(900, 200)
    assert view.columnWidth(NAME) == 77
    assert sum(widths(view)) == view.viewport().width()


def test_a_column_yields_where_there_is_no_room_and_comes_back(view):
    view.resize(300, 200)
    assert view.isColumnHidden(PLACE)
    view.resize(700, 200)
    assert not view.isColumnHidden(PLACE)


def test_wide_columns_give_before_headings_are_cut(view, qtbot):
    view.model().appendRow(cells("很长的名字" * 30, "", "3"))
    qtbot.waitUntil(lambda: view.columnWidth(NAME) > 200)
    view.resize(510, 200)
    assert not view.isColumnHidden(PLACE)
    assert view.horizontalScrollBar().maximum() == 0
    assert view.columnWidth(PLACE) >= view.horizontalHeader().sectionSizeHint(PLACE)


def test_text_gives_before_names_are_cut(view):
    view.resize(300, 200)
    assert view.columnWidth(NAME) >= 150
    assert view.horizontalScrollBar().maximum() == 0


def test_of_several_texts_none_is_cut_while_another_has_more_than_it_needs(window, qtbot):
    view = QTableView(window)
    model = QStandardItemModel(0, 3, view)
    model.setHorizontalHeaderLabels(["Name", "Says", "Where"])
    model.appendRow(cells("何文秀", "是地点", "桥断了，灯亮着——云溪县柳湾镇抗洪十日记"))
    view.setModel(model)
    view.verticalHeader().hide()
    FittedColumns(view, lambda column: column > 0)
    view.resize(560, 200)
    window.setStyleSheet(application_style(load_theme("light")))
    window.resize(560, 200)
    window.show()
    qtbot.wait(20)
    assert all(view.columnWidth(column) >= view.sizeHintForColumn(column) for column in range(3))
    assert sum(widths(view)) == view.viewport().width()
