"""Pages and lists that are filled some parts at a turn: the first at once, no turn makes many, all come in the end."""

from PySide6.QtWidgets import QLabel, QListView, QScrollArea, QWidget

from reader.ui.widgets.filled_page import FilledPage
from reader.ui.widgets.filling import AT_ONCE, EACH_TURN, Filling, alone


def test_no_turn_of_the_event_loop_makes_more_than_a_few_parts(qtbot):
    page, made, turns = QWidget(), [], []
    qtbot.addWidget(page)

    def parts():
        for number in range(AT_ONCE + 3 * EACH_TURN + 1):
            made.append(number)
            yield

    filling = Filling(parts(), page, lambda: turns.append("end"))
    assert len(made) == AT_ONCE
    while filling.under_way:
        before = len(made)
        filling._timer.timeout.emit()
        assert len(made) - before <= EACH_TURN
    assert made == list(range(AT_ONCE + 3 * EACH_TURN + 1))
    assert turns == ["end"]


def test_a_page_that_goes_is_not_filled_further(qtbot):
    page, made = QWidget(), []
    Filling((made.append(number) for number in range(1000)), page)
    page.deleteLater()
    qtbot.wait(50)
    assert len(made) < 1000


def test_what_is_to_stand_last_stands_last(qtbot):
    page = FilledPage()
    qtbot.addWidget(page)

    def parts():
        for number in range(3 * AT_ONCE):
            page.column.label(str(number))
            yield

    page.fill(parts())
    page.add(QLabel("last"))
    with qtbot.waitSignal(page.filled):
        pass
    page.add(QLabel("later"))
    shown = [page.column.itemAt(at).widget() for at in range(page.column.count())]
    assert [each.text() for each in shown if each] == [*map(str, range(3 * AT_ONCE)), "last", "later"]


def test_lists_measure_few_rows_at_a_turn(window):
    for view in (window.outline.list, window.side.search.list, window.side.notes.list):
        assert view.layoutMode() == QListView.LayoutMode.Batched
        assert view.batchSize() <= 10


def test_what_is_there_stays_in_its_place_while_more_is_coming(qtbot):
    page = FilledPage()
    qtbot.addWidget(page)
    page.resize(200, 900)

    def parts():
        for number in range(AT_ONCE + 3 * EACH_TURN + 1):
            page.column.addWidget(QLabel(str(number)))
            yield

    page.fill(parts())
    page.show()
    places = []
    while page._filling.under_way:
        page.column.activate()
        places.append(page.column.itemAt(5).widget().y())
        page._filling._go_on()
    page.column.activate()
    assert {*places, page.column.itemAt(5).widget().y()} == {places[0]}
    assert places[0] < 300


def test_a_part_that_fails_takes_no_other_part_along(qtbot):
    page = FilledPage()
    qtbot.addWidget(page)

    def rows(name, good):
        for number in range(good):
            page.column.label(f"{name} {number}")
            yield
        raise ValueError(name)

    def parts():
        yield from alone(rows("first", 2 * AT_ONCE))
        yield from alone(rows("second", 3))
        page.column.label("third")

    with qtbot.captureExceptions() as failed, qtbot.waitSignal(page.filled):
        page.fill(parts())
    shown = [page.column.itemAt(at).widget() for at in range(page.column.count())]
    words = [each.text() for each in shown if each]
    assert words == [*(f"first {n}" for n in range(2 * AT_ONCE)), *(f"second {n}" for n in range(3)), "third"]
    assert [str(error) for _, error, _ in failed] == ["first", "second"]


def test_a_page_whose_parts_fail_is_finished_as_far_as_it_got(qtbot):
    page = FilledPage()
    qtbot.addWidget(page)

    def parts():
        page.column.label("one")
        yield
        raise ValueError("two")

    ended = []
    page.filled.connect(lambda: ended.append(page.column.count()))
    with qtbot.captureExceptions() as failed:
        page.fill(parts())
    assert ended == [2]  # the row, and the room below it
    assert len(failed) == 1


def rows_in(area: QScrollArea, count: int) -> FilledPage:
    page = FilledPage()

    def parts():
        for number in range(count):
            page.column.label(str(number))
            yield

    page.fill(parts())
    page.lie_in(area)
    return page


def test_what_lies_far_below_is_made_when_somebody_comes_near(qtbot):
    area = QScrollArea()
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    area.resize(200, 200)
    page = rows_in(area, 500)
    area.show()
    qtbot.waitUntil(lambda: not page._filling._timer.isActive())
    made = len(page.findChildren(QLabel))
    assert page.height() >= 2 * area.viewport().height()
    assert made < 100
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: len(page.findChildren(QLabel)) > made)
    while page._filling.under_way:
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        qtbot.wait(1)
    assert len(page.findChildren(QLabel)) == 500


def test_a_page_that_takes_anothers_place_is_scrolled_as_far(qtbot):
    area = QScrollArea()
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    area.resize(200, 200)
    area.show()
    first = rows_in(area, 100)
    first._filling.finish()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 900)
    area.verticalScrollBar().setValue(900)
    second = rows_in(area, 300)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() == 900)
    assert second._filling.under_way
