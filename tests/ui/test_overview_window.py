"""The overview at full size: pages, clicks, files."""

import csv
import io
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QTableView

from reader.entities import Analysis, Quote, analyse
from reader.importers import open_article
from reader.resources import resource
from reader.session import Reading, View
from reader.text import Span
from reader.ui.dialogs import files
from reader.ui.dialogs.files import Files
from reader.ui.look.theme import load_theme
from reader.ui.overview.chart import Chart
from reader.ui.overview.pages import Pages
from reader.ui.overview.table import TableModel
from reader.ui.overview.window import OverviewWindow, picture
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.filling import AT_ONCE, EACH_TURN


@pytest.fixture(scope="module")
def reading():
    made = Reading(open_article(resource("sample", "article.txt")))
    made.set_analysis(analyse(made.article))
    return made


@pytest.fixture
def window(reading, qtbot):
    made = OverviewWindow(reading, load_theme("light"), Files(None))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.findChild(Chart) is not None)
    return made


def shown(window, number):
    """Return a page that is in front and made to its end."""
    window.tabs.setCurrentIndex(number)
    window.tabs.widget(number).content("csv")
    return window.tabs.widget(number)


def test_every_page_has_a_name_and_can_be_saved(window):
    titles = [window.tabs.tabText(number) for number in range(window.tabs.count())]
    assert len(set(titles)) == 6
    for number in range(window.tabs.count()):
        lines = window.tabs.widget(number).content("csv").decode("utf-8-sig").splitlines()
        assert len(lines) > 1, titles[number]


TEXT = """柳溪镇通水
来源：柳溪日报
2024-03-18 09:30

　　“水来了。”柳溪镇*委书记郭怀山说。工程投资1.25亿元，三分之一的管线是新铺的。

　　凌晨2时的钟声响起，1998年修的大坝还在。郭怀山和施工队队长贺长林都来了。
"""


@pytest.fixture(scope="module")
def dam():
    made = Reading(open_article(TEXT.encode(), name="dam.txt"))
    made.set_analysis(analyse(made.article))
    return made


def tables(reading, qtbot):
    """The tables of all pages as a spreadsheet reads them, by the titles of their tabs."""
    made = OverviewWindow(reading, load_theme("light"), Files(None))
    qtbot.addWidget(made)
    pages = {made.tabs.tabText(number): made.tabs.widget(number) for number in range(made.tabs.count())}
    return {
        title: list(csv.DictReader(io.StringIO(page.content("csv").decode("utf-8-sig"))))
        for title, page in pages.items()
    }


def test_every_row_of_every_file_says_which_article_it_is_from(dam, qtbot):
    for title, rows in tables(dam, qtbot).items():
        assert rows, title
        for row in rows:
            from_ = (row["Article"], row["Source"], row["Published"])
            assert from_ == ("柳溪镇通水", "柳溪日报", "2024-03-18T09:30"), title


def test_who_said_what_tells_the_post(dam, qtbot):
    (row,) = tables(dam, qtbot)["Who said what"]
    assert (row["Speaker"], row["Post"], row["Words"]) == ("郭怀山", "柳溪镇*委书记", "水来了。")


def test_who_said_what_counts_who_is_quoted_most_first(qtbot):
    text = TEXT + "\n　　“我们等了很久。”贺长林说。“工钱还没有结清。”贺长林告诉记者。\n"
    made = Reading(open_article(text.encode(), name="dam.txt"))
    made.set_analysis(analyse(made.article))
    window = OverviewWindow(made, load_theme("light"), Files(None))
    qtbot.addWidget(window)
    sheet = next(each for each in window._sheets if each.title == "Who said what")
    assert sheet._made().about.splitlines()[-1] == "贺长林 2 · 郭怀山 1"


def test_what_was_saved_is_said(window, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "ask", lambda _: [str(tmp_path / "who.csv")])
    window._sheets[4]._save("csv")
    assert window.messages.text == "Saved as who.csv."


def test_numbers_in_a_file_are_plain_with_what_they_are_read_from(dam, qtbot):
    found = {row["As worded"]: row["Number"] for row in tables(dam, qtbot)["How many"]}
    assert found["1.25亿元"] == "125000000"
    assert found["三分之一"] == "0.3333"


def test_a_time_in_a_file_is_explained(dam, qtbot):
    rows = {row["As worded"]: row for row in tables(dam, qtbot)["When"]}
    night = rows["凌晨2时"]
    assert (night["Date"], night["Time"], night["What it means"]) == ("", "02:00", "02:00, day unknown")
    assert rows["1998年"]["Date"] == "1998"


def test_a_file_has_the_words_as_found_whatever_is_shown(dam, qtbot):
    as_it_stands = tables(dam, qtbot)
    before = dam.view
    dam.set_view(View(script="tw", proposals=True))
    try:
        assert tables(dam, qtbot) == as_it_stands
    finally:
        dam.set_view(before)


def test_a_file_is_called_after_the_article_and_the_page(window, qtbot, monkeypatch, tmp_path):
    offered = []

    def answer(dialog):
        offered.append(Path(dialog.selectedFiles()[0]).name)
        dialog.selectFile(str(tmp_path / "mine"))
        return dialog.selectedFiles()

    monkeypatch.setattr(files, "ask", answer)
    button = next(each for each in window.findChildren(QPushButton) if "CSV" in each.text())
    button.click()
    assert offered == [f"{window.title}·{window.tabs.tabText(0)}.csv"]
    assert (tmp_path / "mine.csv").read_bytes() == window.tabs.widget(0).content("csv")


def test_a_picture_holds_the_whole_chart(window):
    chart = window.tabs.widget(0).findChild(Chart)
    image = QImage.fromData(picture(chart, "png"))
    assert image.height() == 2 * chart.drawing.wanted(chart.width()).height()
    drawn = ElementTree.fromstring(picture(chart, "svg"))  # noqa: S314 - our own drawing
    assert "陶青岚" in "".join(drawn.itertext())
    families = {each.get("font-family") for each in drawn.iter() if each.get("font-family")}
    assert families
    assert all(each.endswith(",sans-serif") for each in families), "some font is there wherever it is read"


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
    view = shown(window, 3).findChild(QTableView)
    view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    model = view.model()
    numbers = [model.row(row).number for row in range(model.rowCount()) if model.row(row).number is not None]
    assert numbers == sorted(numbers, reverse=True)
    with qtbot.waitSignal(window.span_requested):
        view.activated.emit(model.index(0, 0))


def test_an_article_without_names_says_so(qtbot):
    made = OverviewWindow(
        Reading(open_article("题\n\n春风拂面。\n".encode(), name="a.txt")), load_theme("dark"), Files(None)
    )
    qtbot.addWidget(made)
    assert shown(made, 1).findChild(Chart) is None
    assert made.tabs.widget(1).findChild(EmptyState) is not None


def test_charts_and_marked_rows_follow_the_colours_of_the_window(window, qtbot):
    window.set_theme(load_theme("dark"))
    for page in (window.tabs.widget(0), shown(window, 2)):  # the second is made after the change
        corner = page.findChild(Chart).grab().toImage().pixelColor(2, 2)
        assert corner == QColor(load_theme("dark").paper)


def test_numbers_that_differ_follow_the_colours_of_the_window(qtbot):
    reading = Reading(open_article("清溪镇\n\n惠及1200名村民。一共1350名村民受益。\n".encode(), name="a.txt"))
    reading.set_analysis(analyse(reading.article))
    made = OverviewWindow(reading, load_theme("light"), Files(None))
    qtbot.addWidget(made)
    made.show()
    page = shown(made, 3)
    made.set_theme(load_theme("sepia"))
    model = page.findChild(QTableView).model()
    marked = [model.index(row, 0) for row in range(model.rowCount()) if model.row(row).differs]
    assert {index.data(Qt.ItemDataRole.ForegroundRole).name() for index in marked} == {load_theme("sepia").damage}


def test_what_is_damaged_is_saved_with_the_words_around_it(dam, qtbot):
    (row,) = tables(dam, qtbot)["State of the text"]
    assert row["As found"] == "*"
    assert row["In the text"] == "“水来了。”柳溪镇⟦*⟧委书记郭怀山说"


def test_many_rows_are_made_some_at_a_turn(qtbot):
    """What is said in a book takes a tenth of a second to be put into rows: no turn makes them all."""
    said = "\n\n".join(f"贺长林说：“第{number}天的水位又高了。”" for number in range(2_500))
    reading = Reading(open_article(f"水位\n\n{said}\n".encode(), name="a.txt"))
    quotes = tuple(
        Quote(Span(at, at + 5), ("贺长林",), "direct", "说") for at in range(0, len(reading.article.text) - 5, 20)
    )
    reading.set_analysis(Analysis(quotes=quotes, complete=True))
    theme = load_theme("light")
    making = dict(Pages(reading, theme, print, print).all())["Who said what"]()
    steps = sum(1 for _ in making)
    assert steps * 100 >= len(quotes) - 100
    made = OverviewWindow(reading, theme, Files(None))
    qtbot.addWidget(made)
    made.show()
    made.tabs.setCurrentIndex(4)
    assert made.tabs.widget(4).findChild(QTableView) is None
    assert steps > AT_ONCE + EACH_TURN
    qtbot.waitUntil(lambda: made.tabs.widget(4).findChild(QTableView) is not None)
    assert made.tabs.widget(4).findChild(QTableView).model().rowCount() == len(quotes)


def test_a_column_is_measured_once_when_its_page_is_shown(dam, qtbot, monkeypatch):
    asked = Counter()
    data = TableModel.data

    def counted(model, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            asked[index.row(), index.column()] += 1
        return data(model, index, role)

    monkeypatch.setattr(TableModel, "data", counted)
    monkeypatch.setattr(QTableView, "paintEvent", lambda _view, _event: None)
    made = OverviewWindow(dam, load_theme("light"), Files(None))
    qtbot.addWidget(made)
    made.show()
    shown(made, 3)
    qtbot.wait(50)
    assert asked
    assert max(asked.values()) == 1


def test_a_page_that_is_left_waits_until_it_is_looked_at_again(dam, qtbot):
    made = OverviewWindow(dam, load_theme("light"), Files(None))
    qtbot.addWidget(made)
    made.show()
    page = made.tabs.widget(1)
    made.tabs.setCurrentIndex(1)
    made.tabs.setCurrentIndex(0)
    qtbot.wait(50)
    assert page._filling.under_way
    made.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not page._filling.under_way)


def test_a_chart_is_walked_over_with_the_arrow_keys(window, reading, qtbot):
    chart = window.tabs.widget(0).findChild(Chart)
    people = sorted((one for one in reading.analysis.entities if one.type == "PER"), key=lambda one: -len(one.mentions))
    chart.setFocus()
    before = chart.grab().toImage()
    with qtbot.waitSignal(window.entity_requested) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [people[0].id]
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.grab().toImage() != before, "where the keyboard is is seen"
    with qtbot.waitSignal(window.entity_requested) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [people[1].id]
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(window.span_requested) as jumped:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert jumped.args[0] in {one.span for one in people[1].mentions}
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert not chart.visibleRegion().isEmpty()
    area = chart.parentWidget().parentWidget()
    assert area.verticalScrollBar().value() == area.verticalScrollBar().maximum()


def menu_at(widget, point):
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, widget.mapToGlobal(point)))
    return QApplication.activePopupWidget()


def test_rows_are_copied_and_lead_to_their_places_by_a_menu(window, reading, qtbot):
    sheet = shown(window, 3)
    view = sheet.findChild(QTableView)
    qtbot.waitUntil(lambda: not view.visualRect(view.model().index(1, 0)).isEmpty())
    view.selectRow(1)
    view.selectionModel().select(
        view.model().index(0, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rows = list(csv.reader(io.StringIO(sheet.content("csv").decode("utf-8-sig"))))
    width = view.model().columnCount()
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert copied == [[" ".join(cell.split()) for cell in row[:width]] for row in rows[1:3]]
    menu = menu_at(view.viewport(), view.visualRect(view.model().index(1, 0)).center())
    with qtbot.waitSignal(window.span_requested) as jumped:
        menu.actions()[0].trigger()
    assert reading.article.text[jumped.args[0].start : jumped.args[0].end] == rows[2][1]
    menu.close()


def test_what_is_pointed_at_in_a_chart_has_a_menu(window, reading):
    chart = window.tabs.widget(0).findChild(Chart)
    place, words, _ = chart._whole()[0]
    menu = menu_at(chart, place.center().toPoint())
    menu.actions()[1].trigger()
    assert QGuiApplication.clipboard().text() == words
    menu.close()
    assert menu_at(chart, QPoint(1, 1)) is None
