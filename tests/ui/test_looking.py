"""The first hit of a book is shown before all are counted, and stays where it is when they are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.ui.flows.looking import Looking

LINE = "　　第{n}天的水位又高了，大家都去看缆绳。\n\n"


@pytest.fixture
def held(monkeypatch) -> list:
    """Searches for all hits that were asked for and not made."""
    asked = []
    monkeypatch.setattr(Looking, "all", lambda self, *search: asked.append((self, *search)))
    return asked


@pytest.fixture
def book(desktop, tmp_path):
    path = tmp_path / "book.txt"
    path.write_text("水位\n\n" + "".join(LINE.format(n=n) for n in range(3_000)), encoding="utf-8")
    return desktop.read(desktop.start(), path)


def count(window) -> str:
    return window.find_bar._count.text()


def take(held) -> None:
    """Give the last search that was asked for what it looked for."""
    _, reading, query, each = held[-1]
    each(reading.find(query))


def test_the_first_hit_is_shown_while_the_others_are_counted(book, held, qtbot):
    text = book.desk.reading.article.text
    book.view.jump_to(text.index("第2000天"))
    book.finding.open()
    qtbot.wait(50)  # the bar has pushed the text down
    reading_at = book.view.reading_offset()
    book.find_bar.field.setText("纜繩")
    qtbot.waitUntil(lambda: count(book) == "…")
    layers = book.view.sheet.layers
    first = layers.hits[layers.current]
    assert first.start == text.index("缆绳", reading_at)
    qtbot.waitUntil(lambda: bool(held))
    place = book.view.page.verticalScrollBar().value()
    take(held)
    assert book.finding.hits[book.finding._current].span == first
    assert count(book) == f"{text[: first.start].count('缆绳') + 1} of 3000"
    assert book.view.page.verticalScrollBar().value() == place


def test_who_goes_on_before_they_are_counted_comes_to_the_next(book, held, qtbot):
    book.finding.open()
    book.find_bar.field.setText("缆绳")
    qtbot.waitUntil(lambda: count(book) == "…")
    book.finding.next()
    book.finding.next()
    take(held)
    assert count(book) == "3 of 3000"


def test_after_escape_the_first_hit_is_selected(book, held, qtbot):
    book.finding.open()
    book.find_bar.field.setText("缆绳")
    qtbot.waitUntil(lambda: count(book) == "…")
    first = book.view.sheet.layers.hits[0]
    QTest.keyClick(book.find_bar.field, Qt.Key.Key_Escape)
    assert book.view.selected_span() == first
    qtbot.wait(200)
    assert not held


def test_a_short_article_is_searched_without_a_pause(window, held, qtbot):
    window.finding.open()
    window.find_bar.field.setText("林秀芳")
    qtbot.waitUntil(lambda: len(window.finding.hits) > 1)
    assert not held
