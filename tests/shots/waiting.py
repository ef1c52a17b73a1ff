"""Lets the window work until what is to be seen is there."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop


def until(ready: Callable[[], bool], seconds: float = 120) -> None:
    """Handle events until something is so, or the time is over."""
    end = time.monotonic() + seconds
    while not ready() and time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QDeadlineTimer(50))


def settle(seconds: float = 0.25) -> None:
    """Let layouts and late repaints come to rest."""
    until(lambda: False, seconds)
