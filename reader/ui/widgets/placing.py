"""Where windows beside the main one open: wholly on its screen."""

from PySide6.QtCore import QPoint, QRect, QSize
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
    place.moveRight(min(place.right(), room.right()))
    place.moveBottom(min(place.bottom(), room.bottom()))
    place.moveLeft(max(place.left(), room.left()))
    place.moveTop(max(place.top(), room.top()))
    window.setGeometry(place)
