"""Readings above the words: switched on, drawn for the blocks that are looked at, kept in the settings."""

import pytest

from reader.session import Settings
from reader.ui.article_view.aids import Aids
from reader.ui.article_view.spacing import Run, spread_out


def aloud(window) -> str:
    """All readings of the page, as they would be drawn."""
    layers, count = window.view.sheet.layers, window.view.page.document().blockCount()
    return " ".join(str(stretch.thing) for number in range(count) for stretch in layers.aloud(number))


def switch(window, qtbot, command: str, **expected: object) -> str:
    window.actions_[command].trigger()
    aids = lambda: window.view.sheet.aids  # noqa: E731
    qtbot.waitUntil(lambda: all(getattr(aids(), name) == value for name, value in expected.items()))
    window.view.grab()
    return aloud(window)


def test_nothing_stands_above_the_words_at_first(window):
    assert aloud(window) == ""


def test_names_all_words_and_off(window, qtbot):
    names = switch(window, qtbot, "aloud_names", aloud="names")
    assert "lín xiù fāng" in names
    assert "jiè shào" not in names
    everything = switch(window, qtbot, "aloud_all", aloud="all")
    assert "lín xiù fāng jiè shào" in everything
    assert "ㄌㄧㄣˊ" in switch(window, qtbot, "zhuyin", notation="zhuyin")
    assert switch(window, qtbot, "aloud_off", aloud="off") == ""
    kept = Settings.load(window.preferences._path)
    assert (kept.aloud, kept.notation, kept.region) == ("off", "zhuyin", "mainland")


def test_readings_follow_the_region(window, qtbot):
    switch(window, qtbot, "aloud_all", aloud="all")
    switch(window, qtbot, "taiwan_readings", region="taiwan")
    assert list(Aids(aloud="all", region="taiwan").readings("企业", [])) == [(0, "qì"), (1, "yè")]


@pytest.mark.parametrize(("words", "read"), [(("抢修",), "qiǎng xiū"), ((), "")])
def test_words_that_the_reader_learns(words, read):
    found = Aids(aloud="words", words=frozenset(words)).readings("连夜抢修", [])
    assert " ".join(reading for _, reading in found) == read


def test_the_lines_make_room(window, qtbot):
    def high() -> float:
        return window.view.page.document().size().height()

    before = high()
    switch(window, qtbot, "aloud_all", aloud="all")
    assert high() > before


def test_letters_move_apart_for_readings_but_figures_of_one_number_do_not():
    text = "约2.8万人，见Xidu 2"
    moved = {text[run.start : run.end]: run.spacing for run in spread_out([Run(0, len(text), 0.0)], text, 0.25)}
    assert moved == {"约": 0.25, "2.": 0.0, "8万人，见": 0.25, "Xid": 0.0, "u 2": 0.25}
    assert list(spread_out([Run(0, 4, 0.1)], "2.8万", 0.0)) == [Run(0, 4, 0.1)]
