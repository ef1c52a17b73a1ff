"""Rows of lists: counts in a column of their own, headings near what they head, the current one in every theme."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem

from reader.session import Reading
from reader.text import Query
from reader.ui.look.theme import THEMES, application_style, load_theme
from reader.ui.panels.search import SearchPanel
from reader.ui.widgets.keyed_delegate import KEYS, KeyedDelegate
from tests.ui.articles import small_article


@pytest.fixture
def hits(qtbot) -> SearchPanel:
    panel = SearchPanel(load_theme("light"))
    qtbot.addWidget(panel)
    reading = Reading(small_article())
    panel.show_reading(reading)
    panel.resize(360, 900)
    panel.show()
    *found, last = reading.find(Query("王小明"))
    panel.show_hits([*found, replace(last, section="第二部分")], "王小明")
    return panel


def test_a_heading_stands_nearer_to_what_it_heads(hits):
    model, rows = hits.list.model(), hits.list
    headings = [row for row in range(model.rowCount()) if hits.number_at(model.index(row, 0)) is None]
    first, later = (rows.sizeHintForIndex(model.index(row, 0)).height() for row in headings[:2])
    assert later > first


def test_the_current_hit_stays_chosen_in_another_theme(hits):
    hits.choose(1)
    row = hits.list.currentIndex().row()
    hits.set_theme(load_theme("dark"))
    assert hits.list.currentIndex().row() == row
    hits.show_hits([], "")
    assert not hits.list.currentIndex().isValid()


def test_words_that_would_run_into_a_count_are_cut(qtbot):
    rows = QListWidget()
    qtbot.addWidget(rows)
    delegate = KeyedDelegate(rows)
    shown = []
    for count in ("", "1,234"):
        item = QListWidgetItem("一个名字很长很长很长的文集", rows)
        item.setData(KEYS, count or None)
        option = QStyleOptionViewItem()
        option.rect.setWidth(150)
        delegate.initStyleOption(option, rows.indexFromItem(item))
        shown.append(option.text)
        assert item.data(Qt.ItemDataRole.DisplayRole) == "一个名字很长很长很长的文集"
    assert shown[0].endswith("文集")
    assert shown[1].endswith("…")


@pytest.mark.parametrize("name", THEMES)
def test_what_stands_beside_the_words_has_the_softer_ink(qtbot, name):
    rows, theme = QListWidget(), load_theme(name)
    qtbot.addWidget(rows)
    rows.setStyleSheet(application_style(theme))
    rows.ensurePolished()
    assert rows.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(theme.soft)
