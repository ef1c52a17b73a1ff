"""The page's own paper follows a change of theme while an article lies open."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QScrollArea, QTableView

from reader.ui.overview.chart import Chart
from reader.ui.overview.window import OverviewWindow
from reader.ui.widgets.passage import Passage


def paper(window) -> QColor:
    return window.view.grab().toImage().pixelColor(6, window.view.height() // 2)


def corner(overview) -> QColor:
    return overview.tabs.widget(0).findChild(Chart).grab().toImage().pixelColor(2, 2)


def test_the_paper_changes_with_the_theme(qtbot, window):
    for theme in ("dark", "sepia", "light"):
        window.actions_[f"theme_{theme}"].trigger()
        qtbot.waitUntil(lambda: paper(window) == QColor(window.preferences.theme.paper))


def test_the_paper_has_the_theme_that_was_chosen_before_it_was_ever_seen(qtbot, desktop):
    window = desktop.start()
    window.actions_["theme_dark"].trigger()
    qtbot.wait(50)
    desktop.read(window)
    assert paper(window) == QColor(window.preferences.theme.paper)
    window.actions_["theme_light"].trigger()


def test_rows_of_the_overview_stand_where_they_stood_from_the_first_moment(qtbot, window):
    """The panel is filled anew in the new colours, over several turns: meanwhile rows lay far apart."""
    window.resize(1280, 1400)
    window.side.bring("overview")
    qtbot.wait(300)

    def tops() -> list[int]:
        page = window.side.overview.findChild(QScrollArea).widget()
        page.layout().activate()
        return [each.mapTo(page, QPoint(0, 0)).y() for each in page.findChildren(Passage)]

    before = tops()
    for theme in ("dark", "sepia", "light"):
        window.preferences.show_theme(theme)
        window.side.overview.set_theme(window.preferences.theme)
        at_first = tops()
        assert 1 < len(at_first) < len(before)
        assert at_first == before[: len(at_first)], theme
        qtbot.waitUntil(lambda: tops() == before)


def test_the_overview_window_follows_the_theme_and_takes_its_keys(qtbot, window):
    window.actions_["overview_window"].trigger()
    overview = window.findChild(OverviewWindow)
    qtbot.waitUntil(lambda: overview.tabs.widget(0).findChild(Chart) is not None)
    overview.tabs.setCurrentIndex(3)
    qtbot.waitUntil(lambda: overview.tabs.widget(3).findChild(QTableView) is not None)
    table = overview.tabs.widget(3).findChild(QTableView)
    heights = [table.rowHeight(row) for row in range(table.model().rowCount())]
    overview.tabs.setCurrentIndex(0)
    for theme in ("dark", "sepia", "light"):
        action = window.actions_[f"theme_{theme}"]
        assert action in overview.actions()
        action.trigger()
        qtbot.waitUntil(lambda: corner(overview) == QColor(window.preferences.theme.paper))
        assert [table.rowHeight(row) for row in range(table.model().rowCount())] == heights, theme
    overview.close()
    qtbot.waitUntil(lambda: window.findChild(OverviewWindow) is None)
    window.actions_["theme_dark"].trigger()
    qtbot.waitUntil(lambda: paper(window) == QColor(window.preferences.theme.paper))


def test_the_ticks_beside_the_scroll_bar_follow_the_colours(qtbot, desktop):
    window = desktop.read(desktop.start())
    window.preferences.choose_theme("light")
    person = next(each for each in window.desk.reading.analysis.entities if each.type == "PER")
    window.choose_entity(person.id)
    qtbot.waitUntil(lambda: bool(window.view.scroll_marks.marks))
    window.preferences.choose_theme("dark")
    person_ink = window.preferences.theme.PER
    qtbot.waitUntil(lambda: {color for _, color, _ in window.view.scroll_marks.marks} == {person_ink})
