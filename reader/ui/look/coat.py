"""Gives a window its colours.

Qt dresses every widget under one with a new style sheet anew, seen or not, which the reader would wait for. So the
sheet isn't the window's: each of its planes (a bar, a panel, a page) has it; those on the screen take a new one first,
the others one at a turn of the event loop afterwards, or when they are shown.
"""

import time
from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QChildEvent, QEvent, QObject, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QWidget

from reader.ui.look.theme import Theme, application_style, palette

_TURN_SECONDS = 0.008
# The icons of standard buttons come from another set than ours; a box asks for them before it has a window.
_EVERYWHERE = "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"


class Colored(Protocol):
    """A part that draws with colours of the theme itself."""

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        ...


class Coat(QObject):
    """The planes that are seen first, then the parts that draw themselves, each at a turn; and one painting of all.

    Dialogs, menus and cards, which come to the window later, are dressed when they are first shown.
    """

    def __init__(self, window: QWidget, parts: Sequence[Colored]) -> None:
        super().__init__(window)
        self._window, self._parts = window, list(parts)
        self._theme: Theme | None = None
        self._sheet = ""
        self._planes: list[QWidget] = []
        self._seen: list[QWidget] = []
        self._late: list[QWidget] = []
        self._uncolored: list[Colored] = []
        # Whether what the window shows is being changed, and not painted meanwhile.
        self._covered = False
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._take_turn)
        window.installEventFilter(self)

    def cover(self, *planes: QWidget) -> None:
        """Dress these from now on, each with all that is in it; what holds them isn't dressed itself."""
        for plane in planes:
            self._planes.append(plane)
            plane.destroyed.connect(partial(self._forget, plane))
            plane.setStyleSheet(self._sheet)

    def change(self, theme: Theme) -> None:
        """Show the window in a theme; one that isn't seen yet at once."""
        self._theme, first = theme, not self._sheet
        application = QApplication.instance()
        self._covered = True
        self._window.setUpdatesEnabled(False)
        if isinstance(application, QApplication):
            application.setPalette(palette(theme))
            if not application.styleSheet():
                application.setStyleSheet(_EVERYWHERE)
        self._sheet = application_style(theme)
        self._seen = [plane for plane in self._planes if first or plane.isVisible()]
        self._late = [plane for plane in self._planes if plane not in self._seen]
        for plane in self._late:
            plane.installEventFilter(self)
        self._uncolored = list(self._parts)
        self._turns.start()
        while not self._window.isVisible() and self._covered:
            self._go_on()

    def dress(self, part: Colored) -> None:
        """Colour one more part from now on, until it is undressed."""
        self._parts.append(part)

    def undress(self, part: Colored) -> None:
        """Colour a part no longer: it is gone."""
        for parts in (self._parts, self._uncolored):
            if part in parts:
                parts.remove(part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress what is shown over the window for the first time, and what is shown before its turn came."""
        if watched is self._window:
            if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
                child = event.child()
                if isinstance(child, QWidget) and not self._holds(child):
                    self.cover(child)
        elif event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._dress(watched)
        return False

    def _holds(self, child: QWidget) -> bool:
        """Say whether a widget is a plane or holds some."""
        return any(child is plane or child.isAncestorOf(plane) for plane in self._planes)

    def _dress(self, plane: QWidget) -> None:
        plane.removeEventFilter(self)
        for waiting in (self._seen, self._late):
            if plane in waiting:
                waiting.remove(plane)
        plane.setStyleSheet(self._sheet)

    def _take_turn(self) -> None:
        """Dress or colour as many as a short turn has time for: the fewer turns, the sooner all are painted."""
        until, covered = time.monotonic() + _TURN_SECONDS, self._covered
        while self._turns.isActive() and self._covered == covered and time.monotonic() < until:
            self._go_on()

    def _go_on(self) -> None:
        """Dress or colour one more, those that are seen first; then have all painted."""
        if self._seen:
            self._dress(self._seen[0])
        elif self._uncolored and self._theme is not None:
            self._uncolored.pop(0).set_theme(self._theme)
        elif self._covered:
            self._covered = False
            self._window.setUpdatesEnabled(True)
        elif self._late:
            self._dress(self._late[0])
        else:
            self._turns.stop()

    def _forget(self, plane: QWidget, _gone: object = None) -> None:
        for planes in (self._planes, self._seen, self._late):
            if plane in planes:
                planes.remove(plane)


class HairlineSplitter(QSplitter):
    """Divides a window between its planes with lines of one pixel, which it draws without a style sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QColor()
        self.setHandleWidth(1)

    def createHandle(self) -> QSplitterHandle:
        """Return a handle that draws the line."""
        return _Handle(self)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.line = QColor(theme.line)


class _Handle(QSplitterHandle):
    def __init__(self, splitter: HairlineSplitter) -> None:
        super().__init__(splitter.orientation(), splitter)
        self._splitter = splitter

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line, whatever part is asked for
        """Draw the line."""
        painter = QPainter(self)
        painter.setPen(self._splitter.line)
        painter.drawRect(self.contentsRect().adjusted(0, 0, -1, -1))
