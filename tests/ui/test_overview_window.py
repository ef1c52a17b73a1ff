"""The overview at full size: pages, clicks, files."""

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTableView

from reader.entities import analyse
from reader.importers import open_article
from reader.resources import resource
from reader.session import Reading
from reader.ui.look.theme import load_theme
from reader.ui.overview.chart import Chart
from reader.ui.overview.window import OverviewWindow, picture


@pytest.fixture(scope="module")
def reading():
    made = Reading(open_article(resource("sample", "article.txt")))
    made.set_analysis(analyse(made.article))
    return made


@pytest.fixture
def window(reading, qtbot):
    made = OverviewWindow(reading, load_theme("light"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_page_has_a_name_and_can_be_saved(window):
    titles = [window.tabs.tabText(number) for number in range(window.tabs.count())]
    assert len(set(titles)) == 6
    for number in range(window.tabs.count()):
        lines = window.tabs.widget(number).content("csv").decode("utf-8-sig").splitlines()
        assert len(lines) > 1, titles[number]


def test_a_picture_holds_the_whole_chart(window):
    chart = window.tabs.widget(0).findChild(Chart)
    image = QImage.fromData(picture(chart, "png"))
    assert image.height() == 2 * chart.drawing.wanted(chart.width()).height()
    drawn = ElementTree.fromstring(picture(chart, "svg"))  # noqa: S314 - our own drawing
    assert "陶青岚" in "".join(drawn.itertext())


def test_a_name_and_a_tick_can_be_clicked(window, reading, qtbot):
    chart = window.tabs.widget(0).findChild(Chart)
    chart.grab()
    first = max((one for one in reading.analysis.entities if one.type == "PER"), key=lambda one: len(one.mentions))
    with qtbot.waitSignal(window.entity_requested) as chosen:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(100, 28))
    assert chosen.args == [first.id]
    place = next(place for place in chart._places if place[0].width() == 6)
    with qtbot.waitSignal(window.span_requested) as jumped:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place[0].center().toPoint())
    assert jumped.args[0] in {one.span for one in first.mentions}


def test_the_table_sorts_and_goes_to_the_place(window, qtbot):
    window.tabs.setCurrentIndex(3)
    view = window.tabs.widget(3).findChild(QTableView)
    view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    model = view.model()
    numbers = [model.row(row).number for row in range(model.rowCount()) if model.row(row).number is not None]
    assert numbers == sorted(numbers, reverse=True)
    with qtbot.waitSignal(window.span_requested):
        view.activated.emit(model.index(0, 0))


def test_an_article_without_names_says_so(qtbot):
    made = OverviewWindow(Reading(open_article("题\n\n春风拂面。\n".encode(), name="a.txt")), load_theme("dark"))
    qtbot.addWidget(made)
    assert made.tabs.widget(1).findChild(Chart) is None
