"""The line at the foot: what is said for a moment is seen."""

import re

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton

from reader.text import Span
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


def paragraphs(desktop, number):
    """Open an article with so many paragraphs."""
    path = desktop.folder / "long.txt"
    path.write_text(
        "渡口\n\n" + "\n\n".join(f"　　第{n}天，王小明到了渡口。" * 9 for n in range(number)), encoding="utf-8"
    )
    return desktop.read(desktop.start(), path)


def middle_of(window, number):
    """Return some words of a paragraph."""
    block = next(block for block in window.desk.reading.article.blocks if block.number == number)
    return Span(block.span.start + 20, block.span.start + 23)


@pytest.mark.parametrize("many", [20, 400])
def test_the_paragraph_that_was_gone_to_is_said(desktop, many):
    """Of a long article another part is loaded first."""
    window = paragraphs(desktop, many)
    assert window.view.sheet.paging.whole == (many == 20)
    for number in (many // 2, many // 2 + 1, 3):
        window.view.jump_to(middle_of(window, number))
        assert window.status.words.startswith(f"Paragraph {number} of {many}")


def test_what_is_at_the_top_is_said_when_one_reads_on(desktop):
    window = paragraphs(desktop, 60)
    window.view.jump_to(middle_of(window, 30))
    bar = window.view.page.verticalScrollBar()
    bar.setValue(bar.value() + 1)
    assert not window.status.words.startswith("Paragraph 30 of 60")
    window.view.jump_to(middle_of(window, 30))
    assert window.status.words.startswith("Paragraph 30 of 60")


def test_the_paragraph_of_the_name_that_the_keyboard_is_at_is_said(desktop):
    window = paragraphs(desktop, 60)
    window.view.jump_to(middle_of(window, 20))
    numbers = []
    for _ in range(30):
        window.actions_["next_entity"].trigger()
        at = window.desk.reading.article.block_at(window.view.page.focused.span.start)
        numbers.append(at.number)
        assert window.status.words.startswith(f"Paragraph {at.number} of 60")
    assert len(set(numbers)) > 1


@pytest.fixture
def long(desktop, qtbot):
    """A window with an article in which looking for names takes a while, and the button that halts it."""
    path = desktop.folder / "long.txt"
    path.write_text(
        "渡口\n\n" + "\n\n".join(f"　　第{n}天，王小明到了上海。" * 9 for n in range(180)), encoding="utf-8"
    )
    window = desktop.start()
    window.desk.opener.open_file(path)
    button = window.status.findChild(QPushButton)
    qtbot.waitUntil(button.isVisible, timeout=30_000)
    return window, button


def test_looking_for_names_says_how_far_it_has_come_and_can_be_halted(qtbot, long):
    window, button = long
    assert re.search(r"Looking for names… \d+ %", window.status.words)
    reading = window.desk.reading
    button.click()
    assert re.search(r"Names in \d+ % of the text", window.status.words)
    said, known = window.status.words, reading.analysis
    qtbot.wait(700)
    assert reading.analysis is known
    assert not known.complete
    window.status.show_reading(reading)  # as one does who looks at another article meanwhile
    assert window.status.words == said
    button.click()
    qtbot.waitUntil(lambda: reading.analysis.complete, timeout=60_000)
    qtbot.waitUntil(button.isHidden)
    assert "%" not in window.status.words


def test_how_far_names_are_looked_for_in_another_article_is_not_said(long):
    window, _ = long
    window.status.show_read(object(), 0.99)
    assert "99 %" not in window.status.words
    window.desk.analyser.stop(window.desk.reading)


def test_of_a_short_article_it_is_not_said_how_far_names_are_looked_for(window):
    window.status.show_read(window.desk.reading, 0.5)
    assert "%" not in window.status.words


def test_what_was_said_of_one_article_does_not_stand_under_the_next(window, desktop, qtbot):
    path = desktop.folder / "other.txt"
    path.write_text("渡口\n\n　　今天下雨，渡口停航。\n", encoding="utf-8")
    window.status.say("王小明，人物，第 1 处")
    window.desk.opener.open_file(path)
    qtbot.waitUntil(lambda: window.desk.tabs.current.path == path, timeout=20_000)
    assert window.status.currentMessage() != "王小明，人物，第 1 处"
