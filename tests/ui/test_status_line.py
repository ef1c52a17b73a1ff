"""The line at the foot: what is said for a moment is seen."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from reader.ui.status_line import StatusLine


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


def test_what_is_said_before_the_window_opens_does_not_lie_over_the_place(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.showMessage("显示推补")
    line.show()
    qtbot.waitExposed(line)
    places = line.findChildren(QLabel)
    assert [each.isVisible() for each in places] == [False, True]
    line.clearMessage()
    assert [each.isVisible() for each in places] == [True, True]
