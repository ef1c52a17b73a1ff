"""What a page is going to show is made a part at a turn of the event loop, and seen when all of it is there."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from reader.ui.article_view import galley as galley_module
from reader.ui.article_view.aids import Aids
from reader.ui.article_view.glyphs import Glyphs
from reader.ui.article_view.sheet import Sheet
from tests import generated


@pytest.fixture
def long(desktop):
    """A window with an article that isn't set at once."""
    path = desktop.folder / "long.txt"
    path.write_text("\n\n".join(generated.texts(4)), encoding="utf-8")
    window = desktop.read(desktop.start(), path)
    assert len(window.view.page.toPlainText()) > 1_000
    return window


def test_letters_are_measured_once_and_some_at_a_turn(qapp, monkeypatch):
    measured = []
    advance = QFontMetricsF.horizontalAdvance

    def counted(self, text):
        measured.append(text)
        return advance(self, text)

    monkeypatch.setattr(QFontMetricsF, "horizontalAdvance", counted)
    glyphs, text = Glyphs(), "".join(map(chr, range(0x4E00, 0x4E00 + 300)))
    for _ in glyphs.measure(QFont(), text * 2):
        pass
    assert "".join(measured) == text
    assert max(map(len, measured)) < len(text) / 2
    assert list(glyphs.measure(QFont(), text)) == []
    glyphs.take(QFont(), "龙")
    assert list(glyphs.measure(QFont(), "龙")) == []


def test_a_script_is_made_before_the_page_is_set_and_not_in_one_turn(qtbot, long, monkeypatch):
    before, turns = long.view.page.toPlainText(), []
    set_page = Sheet.load

    def noted(self, *given, **named):
        turns.append("set")
        set_page(self, *given, **named)

    monkeypatch.setattr(Sheet, "load", noted)
    long.actions_["script_tw"].trigger()
    while "set" not in turns:
        assert long.view.page.toPlainText() == before
        turns.append("turn")
        QApplication.processEvents()
    assert turns.count("turn") > 1
    assert long.view.page.toPlainText() != before
    qtbot.wait(50)


def test_names_correct_another_script_a_turn_after_its_text_was_made(qtbot, long, monkeypatch):
    reading, done = long.desk.reading, []
    long.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: reading.view.script == "tw" and reading.analysis.complete)
    qtbot.wait(50)
    make, refresh = galley_module.view_text, Sheet.refresh

    def made(*given, **named):
        done.append("made")
        return make(*given, **named)

    def shown(self, *, analysis):
        done.append("shown")
        refresh(self, analysis=analysis)

    monkeypatch.setattr(galley_module, "view_text", made)
    monkeypatch.setattr(Sheet, "refresh", shown)
    reading.set_analysis(replace(reading.analysis))
    assert done == ["made"]
    qtbot.waitUntil(lambda: len(done) > 1)
    assert done == ["made", "shown"]


def test_the_text_as_found_comes_in_the_next_turn(qtbot, long):
    found = long.view.page.toPlainText()
    long.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: long.view.page.toPlainText() != found)
    qtbot.wait(50)
    other = long.view.page.toPlainText()
    long.actions_["script_original"].trigger()
    assert long.view.page.toPlainText() == other
    QApplication.processEvents()
    assert long.view.page.toPlainText() == found


def test_larger_type_comes_when_its_letters_are_measured(qtbot, long):
    before = long.view.sheet.size
    long.actions_["bigger"].trigger()
    long.actions_["bigger"].trigger()
    assert long.view.sheet.size == before
    qtbot.waitUntil(lambda: long.view.sheet.size == before + 2)
    assert long.view.page.document().defaultFont().pixelSize() == before + 2


def test_the_script_chosen_last_is_shown(qtbot, long):
    found = long.view.page.toPlainText()
    long.actions_["script_tw"].trigger()
    long.actions_["script_original"].trigger()
    qtbot.wait(100)
    assert long.desk.reading.view.script == "original"
    assert long.view.page.toPlainText() == found


def test_readings_of_the_screen_are_known_before_they_are_drawn(qtbot, long, monkeypatch):
    asked, readings = [], Aids.readings

    def noted(self, text, names):
        asked.append(long.view.sheet.aids == self)
        return readings(self, text, names)

    monkeypatch.setattr(Aids, "readings", noted)
    long.actions_["aloud_all"].trigger()
    qtbot.waitUntil(lambda: long.view.sheet.aids.aloud == "all", timeout=20_000)
    long.view.page.viewport().repaint()
    assert asked
    assert not any(asked)
    long.actions_["aloud_off"].trigger()
