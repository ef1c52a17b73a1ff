"""Lets the window work until what is to be seen is there."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QListView, QWidget


def until(ready: Callable[[], bool], seconds: float = 120) -> None:
    """Handle events until something is so, or the time is over."""
    end = time.monotonic() + seconds
    while not ready() and time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QDeadlineTimer(50))


def settle(seconds: float = 0.25) -> None:
    """Let layouts and late repaints come to rest."""
    until(lambda: False, seconds)


def rest(window: QWidget) -> None:
    """Wait until nothing in a window waits for its turn: planes to be dressed, pages filled, columns fitted.

    Quarter of a second is enough for what is due later on a machine that has nothing else to do; turns of the event
    loop are not, where others work too.
    """
    settle()
    until(lambda: window.updatesEnabled() and not any(_takes_turns(timer) for timer in window.findChildren(QTimer)), 20)
    until(lambda: all(map(_laid_out, window.findChildren(QListView))), 20)
    settle(0.05)


def _laid_out(rows: QListView) -> bool:
    """Say whether a list on the screen has measured its rows, which takes timers of Qt's own."""
    model = rows.model()
    count = model.rowCount() if model is not None and rows.isVisible() else 0
    return not count or not rows.visualRect(model.index(count - 1, 0)).isEmpty()


def _takes_turns(timer: QTimer) -> bool:
    return timer.isActive() and timer.interval() == 0
