"""What a reader does in the window, one thing after the other, for the probe of the event loop."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QTabWidget

from reader.text import Span
from reader.ui.main_window import MainWindow
from reader.ui.overview.window import OverviewWindow
from reader.ui.side_panel import PANELS

Step = tuple[str, Callable[[], object], Callable[[], bool] | float]
_MOMENT, _WHILE = 0.6, 2.0
_SCRIPTS = ("tw", "s", "hk", "twp", "original")


def steps(window: MainWindow, path: Path) -> Iterator[Step]:
    """Give the steps: their name, what is done, and how long or until when is waited."""
    yield "nothing", _nothing, 1.0
    yield from _opening(window, path)
    yield from _reading(window)
    yield from _looking(window)
    yield from _finding(window)
    yield from _noting(window)
    yield from _overview(window)
    yield from _library(window)
    yield "close the tab", window.actions_["close_tab"].trigger, _MOMENT
    yield "open it again", lambda: window.desk.open_entry(_number(window)), lambda: _is_read(window)
    yield "quit", window.close, 0.0


def _nothing() -> None:
    pass


def _is_read(window: MainWindow) -> bool:
    """Say whether an article is in front and is to be drawn."""
    return window.desk.reading is not None and window.view.page.viewport().updatesEnabled()


def _number(window: MainWindow) -> int:
    return max(entry.number for entry in window.desk.entries())


def _opening(window: MainWindow, path: Path) -> Iterator[Step]:
    desk, actions, bar = window.desk, window.actions_, window.view.page.verticalScrollBar()

    def complete() -> bool:
        return desk.reading is not None and desk.reading.analysis.complete

    yield "open", lambda: desk.opener.open_file(path), lambda: _is_read(window)
    yield "scroll a page", lambda: bar.setValue(bar.value() + bar.pageStep()), _MOMENT
    yield "first script while names are looked for", actions["script_tw"].trigger, _WHILE
    yield "all names arrive", _nothing, complete
    yield "after that", _nothing, _WHILE


def _reading(window: MainWindow) -> Iterator[Step]:
    desk, actions, view = window.desk, window.actions_, window.view
    assert desk.reading is not None
    analysis, end = desk.reading.analysis, len(desk.reading.article.text)
    yield from _naming(window)
    for script in _SCRIPTS:
        yield f"script {script}", actions[f"script_{script}"].trigger, _MOMENT
    yield "jump to the middle", lambda: view.jump_to(end // 2), _MOMENT
    yield "script tw there", actions["script_tw"].trigger, _MOMENT
    most = max(analysis.entities, key=lambda entity: len(entity.mentions))
    counted = f"{len(most.mentions)} mentions of {len(analysis.mentions)}"
    yield f"choose a name with {counted}", lambda: window.choose_entity(most.id), _MOMENT
    yield "next mention", lambda: view.walk.to_mention(1), _MOMENT
    for hidden in ({"LOC"}, {"LOC", "PER"}, set[str]()):
        types = frozenset(hidden)
        yield f"hide {len(types)} types", lambda types=types: window.preferences.hide_types(types), _MOMENT
    bar = view.page.verticalScrollBar()
    for turn in range(3):
        yield f"page {turn + 1}", lambda: bar.setValue(bar.value() + bar.pageStep()), _MOMENT
    yield "wheel", lambda: bar.setValue(bar.value() + 3 * bar.singleStep()), _MOMENT
    yield "drag the bar", lambda: view.bar.setValue(view.bar.maximum() * 3 // 4), _MOMENT
    yield "to the end", lambda: view.sheet.to_end(True), _MOMENT


def _naming(window: MainWindow) -> Iterator[Step]:
    view = window.view
    assert window.desk.reading is not None
    first = next(one for one in window.desk.reading.analysis.mentions if one.entity)
    yield "choose the first name", lambda: window.choose_entity(first.entity or ""), _WHILE
    yield "jump to it", lambda: view.jump_to(first.span), _MOMENT
    yield "hover", lambda: _rest_on(window, first.span), _MOMENT


def _rest_on(window: MainWindow, span: Span) -> None:
    """Let the mouse come to a passage and rest there."""
    page, layers = window.view.page, window.view.sheet.layers
    assert layers is not None
    cursor = layers.text.cursor(Span(span.start, span.start))
    point = page.cursorRect(cursor).center() + QPoint(4, 0)
    where = page.viewport().mapToGlobal(point)
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(point), QPointF(where), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(page.viewport(), move)
    QApplication.sendEvent(page.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, where))


def _looking(window: MainWindow) -> Iterator[Step]:
    actions = window.actions_
    for name in ("bigger", "smaller", "theme_dark", "theme_sepia", "theme_light", "doubts", "proposals"):
        yield name.replace("_", " "), actions[name].trigger, _MOMENT
    yield "readings above all words", actions["aloud_all"].trigger, _WHILE
    yield "no readings", actions["aloud_off"].trigger, _MOMENT
    yield "resize", lambda: window.resize(1100, 700), _MOMENT
    yield "split", actions["split"].trigger, _MOMENT
    yield "no split", actions["split"].trigger, _MOMENT
    for panel in PANELS:
        yield f"panel {panel}", actions[f"show_{panel}"].trigger, _MOMENT


def _finding(window: MainWindow) -> Iterator[Step]:
    field = window.find_bar.field
    yield "find bar", window.actions_["find"].trigger, _MOMENT
    for words in ("说", "说：", "说：“"):
        yield f"find {words}", lambda words=words: field.setText(words), _WHILE
    yield "next hit", window.finding.next, _MOMENT
    yield "close find bar", window.finding.close, _MOMENT


def _noting(window: MainWindow) -> Iterator[Step]:
    view, actions = window.view, window.actions_

    def select() -> None:
        start = view.reading_offset()
        view.jump_to(Span(start, start + 12), select=True)

    yield "select", select, _MOMENT
    yield "highlight", actions["highlight_green"].trigger, _MOMENT
    yield "select once more", select, _MOMENT
    yield "note", actions["note"].trigger, _MOMENT
    yield "undo", actions["undo"].trigger, _MOMENT


def _overview(window: MainWindow) -> Iterator[Step]:
    assert window.desk.reading is not None
    entities = len(window.desk.reading.analysis.entities)
    yield f"overview window of {entities} names", window.actions_["overview_window"].trigger, _WHILE
    overview = window.findChild(OverviewWindow)
    tabs = overview.findChild(QTabWidget)
    for number in range(1, tabs.count()):
        yield f"its page {tabs.tabText(number)}", lambda number=number: tabs.setCurrentIndex(number), _MOMENT
    yield "close it", overview.close, _MOMENT


def _library(window: MainWindow) -> Iterator[Step]:
    yield "library", window.actions_["library"].trigger, _MOMENT
    for words in ("说", "说明", "说明书"):
        yield f"search it for {words}", lambda words=words: window.library.field.setText(words), _WHILE
    yield "back to the article", window.show_article, _MOMENT
