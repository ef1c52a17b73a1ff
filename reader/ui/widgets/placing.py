"""Where windows open: wholly on a screen, and no larger than it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

# A window's own frame, which isn't known before it is shown.
_SIDE, _TOP = 8, 40


def place_on_screen(window: QWidget, wanted: QSize) -> None:
    """Give a window its size, or less on a small screen, over the middle of its parent and wholly on the screen.

    Args:
        window: not shown yet.
        wanted: its size, in pixels.
    """
    parent = window.parentWidget()
    room = (parent or window).screen().availableGeometry().adjusted(_SIDE, _TOP, -_SIDE, -_SIDE)
    place = QRect(QPoint(0, 0), wanted.boundedTo(room.size()))
    place.moveCenter(parent.window().geometry().center() if parent else room.center())
    window.setGeometry(fitted(place, [room]))


def keep_on_screen(window: QWidget, *, placed: bool) -> None:
    """Let a window be no larger than its screen, and where it has a place of the last time, lie on one.

    Args:
        window: not shown yet.
        placed: whether it has one; one that has none gets it from the desktop.
    """
    rooms = [screen.availableGeometry().adjusted(0, _TOP, 0, 0) for screen in QGuiApplication.screens()]
    place = window.geometry()
    if placed:
        window.setGeometry(fitted(place, rooms))
    else:
        window.resize(place.size().boundedTo(rooms[0].size()))


def fitted(place: QRect, rooms: Sequence[QRect]) -> QRect:
    """Return a window's place, made to lie in the room that has most of it, or in the first."""

    def shared(room: QRect) -> int:
        common = room.intersected(place)
        return common.width() * common.height()

    room = max(rooms, key=shared)
    size = place.size().boundedTo(room.size())
    left = min(max(place.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(place.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())
