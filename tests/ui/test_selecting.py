"""Selecting by mouse: the bar comes whenever words are selected; what lies on the letters lets the mouse through."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader.text import Span


def span_of(window, words):
    at = window.desk.reading.article.text.index(words)
    return Span(at, at + len(words))


def spot(window, offset):
    """Return the point of the page's viewport at the letter of an offset."""
    page, text = window.view.page, window.view.sheet.layers.text
    return page.cursorRect(text.cursor(Span(offset, offset))).center() + QPoint(2, 0)


def drag(window, start, end):
    """Drag the mouse over the page, to whatever widget is under it, as a mouse does."""
    viewport = window.view.page.viewport()
    taker = viewport.childAt(start) or viewport
    for widget, point, act in ((taker, start, QTest.mousePress), (taker, end, QTest.mouseRelease)):
        at = widget.mapFrom(viewport, point) if widget is not viewport else point
        if act is QTest.mouseRelease:
            QTest.mouseMove(widget, at)
        act(widget, Qt.MouseButton.LeftButton, pos=at)


@pytest.fixture
def book(desktop, tmp_path):
    """A window with a text of which only a part is loaded at a time."""
    path = tmp_path / "book.txt"
    line = "渡口的船一天只开两次，老周把缆绳绕在石桩上，说今天水大，不走了。"
    path.write_text("渡口\n\n" + "\n\n".join(f"　　第{n}天。{line * 3}" for n in range(1, 300)), encoding="utf-8")
    return desktop.read(desktop.start(), path)


def test_a_selection_is_carried_on_from_page_to_page(qtbot, book):
    """By the keyboard, through more than is loaded at any time; and back to where it began."""
    view, text = book.view, book.desk.reading.article.text
    begun = text.index("第20天")
    view.jump_to(Span(begun, begun), select=True)
    downs = 0
    while (view.selected_span() or Span(0, 0)).end < begun + 12_000:
        QTest.keyClick(view.page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
        qtbot.wait(5)
        downs += 1
        assert downs < 100
    span = view.selected_span()
    assert span.start == begun
    assert not view.sheet.layers.text.covers(begun)
    assert view.page.copied() == span.of(text)
    QTest.keyClick(view.page, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier)
    qtbot.wait(5)
    assert begun == view.selected_span().start < view.selected_span().end < span.end
    book.actions_["script_tw"].trigger()
    assert view.selected_span().start == begun


def test_a_drag_goes_on_where_more_is_loaded(qtbot, book):
    view, text = book.view, book.desk.reading.article.text
    begun = text.index("第20天")
    view.jump_to(begun)
    port = view.page.viewport()
    below = QPoint(200, port.height() + 400)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=spot(book, begun) - QPoint(2, 0))
    held = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(below), QPointF(port.mapToGlobal(below)), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    # Qt scrolls on for as long as the mouse is below the page.
    QCursor.setPos(port.mapToGlobal(below))
    QApplication.sendEvent(port, held)
    qtbot.waitUntil(lambda: not view.sheet.layers.text.covers(begun), timeout=20_000)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(200, port.height() - 20))
    span = view.selected_span()
    assert span.start == begun
    assert span.end > begun + 1_500
    assert view.page.copied() == span.of(text)


def test_what_is_selected_anew_begins_where_it_begins(qtbot, book):
    view, text = book.view, book.desk.reading.article.text
    begun = text.index("第20天")
    view.jump_to(Span(begun, begun), select=True)
    for _ in range(8):
        QTest.keyClick(view.page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
        qtbot.wait(5)
    at = text.index("老周", view.reading_offset())
    view.jump_to(Span(at, at + 2), select=True)
    assert view.selected_span() == Span(at, at + 2)


def test_a_passage_with_a_note_is_selected_from_its_first_letter_on(qtbot, window, select):
    select("党群服务中心")
    window.actions_["highlight_yellow"].trigger()
    note = window.desk.reading.notes[0]
    window.side.show_note(note.id)
    assert not window.view.handles.start.isHidden()
    first = window.view.page.cursorRect(window.view.sheet.layers.text.cursor(Span(note.span.start, note.span.start)))
    drag(window, first.center(), spot(window, note.span.end))
    assert window.view.selected_span() == note.span
    qtbot.waitUntil(window.view.mini_toolbar.isVisible)
    assert window.desk.reading.notes[0].span == note.span
    assert window.view.handles.start.isHidden()


def test_the_bar_comes_back_after_the_page_has_changed_its_size(qtbot, window, select):
    select("党群服务中心")
    qtbot.waitUntil(window.view.mini_toolbar.isVisible)
    window.resize(window.width() - 60, window.height() - 40)
    qtbot.waitUntil(lambda: not window.view.mini_toolbar.isVisible())
    qtbot.waitUntil(window.view.mini_toolbar.isVisible)


def test_the_bar_waits_for_an_open_menu(qtbot, window, select):
    menu = QMenu(window)
    menu.addAction("…")
    menu.popup(window.mapToGlobal(QPoint(5, 5)))
    select("党群服务中心")
    qtbot.wait(400)
    assert not window.view.mini_toolbar.isVisible()
    menu.close()
    qtbot.waitUntil(window.view.mini_toolbar.isVisible)


def test_a_right_click_means_what_is_under_it_not_what_is_selected_elsewhere(window, select, monkeypatch):
    shown = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: shown.append(menu))
    select("青河街道")
    page = window.view.page

    def right_click(words):
        point = spot(window, span_of(window, words).start)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, page.viewport().mapToGlobal(point))
        page.contextMenuEvent(event)
        return next(action.text() for action in shown[-1].actions() if action.text())

    assert right_click("街道党群").startswith("“青河街道”")
    assert right_click("林秀芳这样").startswith("“林秀芳”")
    assert right_click("赵大勇在").startswith("“赵大勇”")


def test_part_of_a_name_says_which_name_is_none(window, select):
    select("秀芳这样"[:2])
    menu = window.correcting.menu([])
    assert "“林秀芳” is no name" in [action.text() for action in menu.actions()]


def test_the_wheel_with_ctrl_sets_the_text_larger_and_smaller(window):
    before = window.view.sheet.size
    page = window.view.page.viewport()
    for turned in (120, 120, -120):
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(page.mapToGlobal(QPoint(50, 50))),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        assert event.type() == QEvent.Type.Wheel
        QApplication.sendEvent(window.view, event)
    assert window.view.sheet.size == before + 1


def drawn(window, start, end):
    """Drag with the mouse's moves in between, as Qt draws a selection."""
    viewport = window.view.page.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for point in (QPoint((start.x() + end.x()) // 2, end.y()), end):
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(point),
            viewport.mapToGlobal(QPointF(point)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, moved)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    return window.view.page.textCursor().selectedText()


def lines(book):
    """Return a paragraph on the page, where it begins in the viewport, and its first two lines."""
    page = book.view.page
    block = page.document().findBlock(page.cursorForPosition(QPoint(100, 300)).position())
    top = page.document().documentLayout().blockBoundingRect(block).top() - page.verticalScrollBar().value()
    return block, top, *(block.layout().lineAt(number) for number in (0, 1))


def test_the_room_between_two_lines_belongs_to_the_nearer_one(book):
    block, top, first, second = lines(book)
    assert second.rect().top() - first.rect().bottom() > 4
    for y, line in ((first.rect().bottom() + 1, first), (second.rect().top() - 1, second)):
        at = round(top + y)
        words = drawn(book, QPoint(200, at), QPoint(300, at))
        book.view.clear_selection()
        on_line = drawn(book, QPoint(200, round(top + line.rect().center().y())), QPoint(300, at))
        assert words == on_line
        assert 2 < len(words) < 8
        assert words in block.text()[line.textStart() : line.textStart() + line.textLength()]
        book.view.clear_selection()


@pytest.mark.parametrize("back", [False, True])
def test_a_drag_past_the_end_of_a_line_takes_its_last_letter_in(book, back):
    block, top, first, second = lines(book)
    middle = QPoint(300, round(top + first.rect().center().y()))
    edge = QPoint(book.view.page.viewport().width() - 4, middle.y())
    words = drawn(book, edge, middle) if back else drawn(book, middle, edge)
    line = block.text()[first.textStart() : second.textStart()]
    assert line.endswith(words)
    assert len(words) > 3
