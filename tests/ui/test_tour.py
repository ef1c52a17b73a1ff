"""The tour: three steps that are done in the window itself, skipped at will, and never come twice by themselves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.session import Settings
from reader.text import Span
from reader.ui.article_view.places import first_sentence, place_of
from reader.ui.widgets.tour_card import TourCard


@pytest.fixture
def touring(desktop, qtbot):
    window = desktop.start()
    window.actions_["tour"].trigger()
    qtbot.waitUntil(lambda: window.desk.reading is not None, timeout=20_000)
    qtbot.waitUntil(lambda: window.desk.reading.analysis.complete, timeout=60_000)
    qtbot.waitUntil(lambda: window.findChild(TourCard).isVisible(), timeout=5_000)
    return window


def said(window):
    return window.findChild(TourCard).words


def test_each_step_goes_on_when_it_is_done(qtbot, touring):
    assert "underlined name" in said(touring)
    person = next(each for each in touring.desk.reading.analysis.entities if each.type == "PER")
    touring.view.entity_clicked.emit(person.id, person.mentions[0].span)
    assert "script" in said(touring)
    touring.actions_["script_tw"].trigger()
    qtbot.waitUntil(lambda: "sentence" in said(touring), timeout=20_000)
    touring.desk.reading.add_note(Span(300, 310))
    assert not touring.findChild(TourCard).isVisible()


def test_it_can_be_gone_on_from_and_skipped(touring):
    card = touring.findChild(TourCard)
    card.next_requested.emit()
    assert "script" in card.words
    card.skipped.emit()
    assert not card.isVisible()
    assert touring.view.page.hasFocus()


def test_nothing_is_locked_meanwhile(touring):
    assert touring.view.page.hasFocus(), "the card takes no keys away"
    touring.actions_["show_notes"].trigger()
    assert touring.side.notes.isVisible()


def test_it_is_remembered_from_its_first_moment(desktop, touring):
    assert Settings.load(desktop.folder / "settings.toml").toured


def test_the_card_stays_inside_the_window(qtbot, touring):
    card = touring.findChild(TourCard)
    touring.resize(1000, 700)
    qtbot.wait(400)
    assert touring.rect().contains(card.geometry())


def test_the_last_step_rings_a_sentence_whole(touring):
    view = touring.view
    article = view.sheet.reading.article
    first = next(block.span for block in article.blocks if block.kind == "paragraph")
    end = first.start + article.text[first.start : first.end].index("。")
    spot = first_sentence(view)
    last = place_of(view, Span(end, end + 1))
    assert spot is not None
    assert last is not None
    assert spot.contains(place_of(view, Span(first.start, first.start + 1)).adjusted(0, 0, -2, -2))
    assert abs(spot.bottom() - last.bottom()) <= 2


def test_esc_in_the_text_skips_it_and_its_own_key_leads_to_its_card(qtbot, touring):
    card = touring.findChild(TourCard)
    touring.actions_["tour"].trigger()
    button = QApplication.focusWidget()
    assert card.isAncestorOf(button)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert "script" in card.words
    touring.view.setFocus()
    qtbot.keyClick(touring.view.page, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_esc_on_its_card_skips_it_too(qtbot, touring):
    touring.actions_["tour"].trigger()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not touring.findChild(TourCard).isVisible()
    assert touring.view.page.hasFocus()
