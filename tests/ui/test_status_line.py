"""The line at the foot: what is said for a moment is seen."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor


def inks(window, area):
    """Count the colours in a part of the status line."""
    picture = window.status.grab(area).toImage()
    return len({QColor(picture.pixel(x, y)).name() for x in range(picture.width()) for y in range(picture.height())})


def test_what_is_said_for_a_moment_is_seen_in_place_of_the_rest(qtbot, window):
    left = QRect(0, 2, window.width() // 3, window.status.height() - 4)
    window.status._place.clear()
    assert inks(window, left) == 1
    window.status.say("王小明，人物，第 1 处")
    qtbot.wait(20)
    assert inks(window, left) > 1
