"""What follows the page comes a thing at a turn of the event loop, and once."""

from dataclasses import replace
from itertools import groupby

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, QTimer
from PySide6.QtWidgets import QWidget

from reader.session import View
from reader.ui.afterwards import Afterwards, Curtain
from reader.ui.widgets.filling import AT_ONCE
from reader.ui.widgets.rich_delegate import RichDelegate
from reader.ui.widgets.rich_list import RichList


def test_things_come_in_order_each_once(qtbot):
    parent, done = QObject(), []

    def first() -> None:
        done.append("first")
        afterwards.do(second)

    def second() -> None:
        done.append("second")

    def third() -> None:
        done.append("third")

    afterwards = Afterwards(parent)
    for what in (first, second, first, third):
        afterwards.do(what)
    assert not done
    qtbot.waitUntil(lambda: len(done) == 3)
    qtbot.wait(20)
    assert done == ["first", "second", "third"]


def test_headings_come_in_the_other_script_after_the_page(qtbot, window):
    headings = window.outline.list.model()
    window.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: "居民的夏天" in window.view.page.toPlainText())
    qtbot.waitUntil(
        lambda: "共產" in "".join(headings.index(row, 0).data() for row in range(headings.rowCount())).replace("*", "")
    )


def test_only_headings_on_the_screen_are_converted_with_the_page(qtbot, desktop):
    path = desktop.folder / "long.txt"
    path.write_text(
        "\n\n".join(f"第{number}章　后来\n\n　　他说后来没有人。" for number in range(1, 80)), encoding="utf-8"
    )
    window = desktop.read(desktop.start(), path)
    rows, model = window.outline.list, window.outline.list.model()
    qtbot.waitUntil(lambda: rows.visualRect(model.index(model.rowCount() - 1, 0)).isValid())
    place = rows.visualRect(model.index(30, 0))
    window.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: sum("後來" in title for title in model._titles.values()) > 5, timeout=20_000)
    assert len(model._titles) < 40
    assert rows.visualRect(model.index(30, 0)) == place


def test_headings_on_the_screen_are_converted_a_few_at_a_turn_and_come_together(qtbot, desktop):
    path = desktop.folder / "long.txt"
    path.write_text(
        "\n\n".join(f"第{number}章　后来\n\n　　他说后来没有人。" for number in range(80)), encoding="utf-8"
    )
    window = desktop.read(desktop.start(), path)
    rows, model = window.outline.list, window.outline.list.model()
    seen = [index.row() for index in rows.seen()]
    assert len(seen) > AT_ONCE

    def others() -> list[int]:
        return [row for row, title in model._titles.items() if "後來" in title]

    window.desk.reading.set_view(View(script="tw"))
    window.outline.refresh()
    assert not others()
    qtbot.waitUntil(lambda: bool(others()), timeout=20_000)
    assert sorted(others()) == seen


def test_what_is_counted_comes_a_turn_after_the_names(qtbot, window, monkeypatch):
    counted = []
    monkeypatch.setattr(window.outline, "show_counts", lambda: counted.append(window.desk.reading.analysis))
    found = replace(window.desk.reading.analysis)
    window.desk.reading.set_analysis(found)
    assert not counted
    qtbot.waitUntil(lambda: counted == [found])


def test_rows_are_laid_out_anew_where_one_needs_more_room(qtbot):
    rows = RichList()
    qtbot.addWidget(rows)
    model = QStringListModel(["short"] * 60)
    rows.setModel(model)
    rows.resize(160, 200)
    rows.show()
    qtbot.waitUntil(lambda: rows.visualRect(model.index(59, 0)).isValid())

    def room() -> int:
        """Pixels from the row to the next one."""
        return rows.visualRect(model.index(59, 0)).top() - rows.visualRect(model.index(58, 0)).top()

    before = room()
    model.blockSignals(True)
    model.setData(model.index(58, 0), "much longer words " * 6)
    model.blockSignals(False)
    rows.show_other_words()
    qtbot.wait(30)
    assert room() == before
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: room() > before)


def test_a_row_is_measured_once_at_a_width(window, monkeypatch):
    rows, measured = window.outline.list, []
    document = RichDelegate._document

    def counted(self, option, words, width):
        measured.append(words)
        return document(self, option, words, width)

    rows.doItemsLayout()
    monkeypatch.setattr(RichDelegate, "_document", counted)
    rows.doItemsLayout()
    assert not measured


def test_rows_with_other_words_are_drawn_a_turn_after_what_they_belong_to(qtbot):
    rows = RichList()
    qtbot.addWidget(rows)
    rows.setModel(QStringListModel(["渡口"]))
    rows.show()
    rows.show_other_words()
    QCoreApplication.sendPostedEvents()
    assert not rows.viewport().updatesEnabled()
    qtbot.waitUntil(rows.viewport().updatesEnabled)


def test_what_is_put_off_comes_after_what_is_posted(qtbot):
    came, owner = [], QObject()
    Afterwards(owner).do(lambda: came.append("next"))
    QTimer.singleShot(0, owner, lambda: came.append("posted"))
    QCoreApplication.sendPostedEvents()
    assert came == ["posted"]
    qtbot.waitUntil(lambda: came == ["posted", "next"])


def test_a_widget_is_not_drawn_in_the_turn_in_which_it_changes(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    curtain = Curtain(widget)
    curtain.hold()
    assert widget.updatesEnabled()  # nobody sees it
    widget.show()
    curtain.hold()
    QCoreApplication.sendPostedEvents()
    assert not widget.updatesEnabled()
    qtbot.waitUntil(widget.updatesEnabled)


def test_an_article_is_drawn_when_all_of_it_is_there(desktop, qtbot):
    """Window and text are made in three turns; nothing half done is seen."""
    window = desktop.start()
    window.show()
    seen: list[tuple[bool, bool]] = []

    def look(*_args) -> None:
        seen.append((window.pages.updatesEnabled(), window.view.page.document().isEmpty()))

    window.desk.coming.connect(look)
    window.desk.shown.connect(look)
    window.desk.opener.open_file(desktop.file)
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=20_000)
    assert seen == [(False, True), (False, False)]
    qtbot.waitUntil(window.pages.updatesEnabled)


class Drawing(QObject):
    """Notes what is drawn together: the names of widgets, the window's own drawing as None."""

    def __init__(self, window, **widgets: QWidget) -> None:
        super().__init__(window)
        self.drawn: list[str | None] = []
        self._names = {widget: name for name, widget in widgets.items()}
        self._window = window
        for each in (window, *widgets.values()):
            each.installEventFilter(self)
        window.windowTitleChanged.connect(lambda _: self.drawn.append("title"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.UpdateRequest and watched is self._window:
            self.drawn.append(None)
        elif event.type() == QEvent.Type.Paint and watched in self._names:
            self.drawn.append(self._names[watched])
        return False

    def together(self) -> list[list[str | None]]:
        """Return what was drawn at one go, and said after that to whoever draws the frame, in order."""
        return [list(part) for is_own, part in groupby(self.drawn, lambda name: name is None) if not is_own]


@pytest.mark.parametrize("way", ["file", "tab", "library"])
def test_of_two_articles_nothing_is_seen_together(window, qtbot, desktop, way):
    other = desktop.folder / "other.txt"
    other.write_text("渡口夜话\n\n第一节\n\n　　王小明说，渡口很远。\n", encoding="utf-8")
    if way != "file":
        desktop.read(window, other)
    if way == "library":
        window.show_library()
    qtbot.wait(100)
    parts = {"page": window.view.page.viewport(), "foot": window.status, "headings": window.outline.list.viewport()}
    drawing = Drawing(window, **parts)
    first_tab = window.desk.tabs.all[0]
    window.desk.shown.connect(lambda *_: drawing.drawn.clear())
    if way == "file":
        window.desk.opener.open_file(other)
    elif way == "tab":
        window.tab_flow.step(1)
    else:
        window.desk.open_entry(first_tab.reading.number)
    qtbot.waitUntil(lambda: "title" in drawing.drawn, timeout=20_000)
    at_one_go = drawing.together()[0]
    assert {"page", "foot", "title"} <= set(at_one_go)
    assert at_one_go[-1] == "title"


def test_another_page_is_drawn_a_turn_after_it_is_filled(window, qtbot):
    window.show()
    qtbot.waitUntil(window.pages.updatesEnabled)
    window.show_library()
    assert not window.pages.updatesEnabled()
    qtbot.waitUntil(window.pages.updatesEnabled)


def test_a_window_that_closes_is_gone_before_its_place_is_saved(window, monkeypatch):
    seen: list[bool] = []
    window.show()
    monkeypatch.setattr(window.desk, "save_position", lambda **_: seen.append(window.isVisible()))
    window.close()
    assert seen == [False]
