"""A change of theme dresses what is seen before the rest, a part at a turn of the event loop; nothing is left out."""

from collections import defaultdict

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget

from reader.ui.look.coat import Coat
from reader.ui.look.theme import load_theme


class Dressing(QObject):
    """Counts the widgets that are dressed anew, by turns of the coat, and what of them nobody sees."""

    def __init__(self, window) -> None:
        super().__init__()
        self._page = window.view.page.viewport()
        # Not the find bar: it stands on the page's own plane.
        self._hidden = (window.side.notes, window.side.overview, window.library)
        self.painted = False
        self.too_early = 0
        self.turn = 0
        self.turns: defaultdict[int, set[QWidget]] = defaultdict(set)

    def eventFilter(self, watched, event) -> bool:  # noqa: N802 - Qt's own name
        """Take notice of the page's painting, of a turn, and of what is dressed."""
        if event.type() == QEvent.Type.Paint and watched is self._page:
            self.painted = True
        elif event.type() == QEvent.Type.Timer and isinstance(watched.parent(), Coat):
            self.turn += 1
        elif event.type() == QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self.turns[self.turn].add(watched)
            self.too_early += not self.painted and any(each.isAncestorOf(watched) for each in self._hidden)
        return False


@pytest.fixture
def dressing(qtbot, window):
    watch = Dressing(window)
    qtbot.wait(50)  # panels are made when they are first asked for
    QApplication.instance().installEventFilter(watch)
    yield watch
    QApplication.instance().removeEventFilter(watch)


def sheet_of(widget: QWidget) -> str:
    """The style sheet that a widget has of its own or from what it stands on."""
    while widget is not None and not widget.styleSheet():
        widget = widget.parentWidget()
    return widget.styleSheet() if widget else ""


def holders(window) -> set[QWidget]:
    """What only holds the planes: nothing of it is seen but the lines between them."""
    side = window.side
    lines = [window.splitter.handle(number) for number in range(window.splitter.count())]
    pages = {window.pages, window.pages.parentWidget(), window.article_page, side, side.currentWidget().parent()}
    return {window, window.centralWidget(), window.splitter, *lines, *pages}


def test_no_panel_out_of_sight_keeps_the_page_waiting(qtbot, window, dressing):
    everything = len(window.findChildren(QWidget))
    window.actions_["theme_dark"].trigger()
    qtbot.waitUntil(lambda: dressing.painted)
    assert not dressing.too_early
    qtbot.waitUntil(lambda: load_theme("dark").ink in sheet_of(window.library.field))
    assert max(map(len, dressing.turns.values())) < everything // 2


def test_every_widget_of_the_window_wears_the_theme(qtbot, window):
    made = (window.side.notes, window.side.overview)
    assert all(made)

    def bare(name: str) -> set[QWidget]:
        widgets = {each for each in window.findChildren(QWidget) if each.parent() is not window}
        return {each for each in widgets if load_theme(name).ink not in sheet_of(each)}

    for name in ("dark", "light"):
        window.actions_[f"theme_{name}"].trigger()
        qtbot.waitUntil(lambda name=name: bare(name) <= holders(window))


def test_a_panel_that_is_brought_before_its_turn_is_dressed_when_it_is_shown(qtbot, window):
    window.actions_["theme_dark"].trigger()
    window.side.bring("notes")
    assert load_theme("dark").ink in window.side.notes.styleSheet()
    qtbot.wait(50)


def test_dialogs_and_menus_are_dressed_when_they_are_shown_and_follow_the_theme(qtbot, window):
    dialog, menu = QDialog(window), QMenu(window)
    words = QLabel("…", dialog)
    dialog.show()
    menu.popup(window.pos())
    for name in ("dark", "light"):
        window.actions_[f"theme_{name}"].trigger()
        qtbot.waitUntil(lambda name=name: load_theme(name).ink in sheet_of(words))
        qtbot.waitUntil(lambda name=name: load_theme(name).ink in sheet_of(menu))
    menu.close()
    for each in (dialog, menu):
        each.deleteLater()
    qtbot.wait(20)
    window.actions_["theme_dark"].trigger()
    qtbot.wait(50)


def test_the_lines_between_the_panels_are_the_theme_s(qtbot, window):
    for name in ("dark", "light"):
        window.actions_[f"theme_{name}"].trigger()
        handle = window.splitter.handle(1)
        middle = handle.contentsRect()
        assert middle.width() == 1
        qtbot.waitUntil(
            lambda name=name, handle=handle, middle=middle: (
                handle.grab().toImage().pixelColor(middle.center()).name() == load_theme(name).line
            )
        )
