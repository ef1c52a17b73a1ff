"""Who is chosen is the same one on the page, in the details and in the tab, whatever numbers the names anew."""

import pytest

from reader.entities import Correction
from reader.session.correcting import enter
from reader.ui.flows.recalling import chosen_in

_PATIENCE_MS = 30_000


def named(window):
    """Return who is chosen: by the reading, on the page, in the details."""
    reading = window.desk.reading
    ids = reading.chosen.id, window.view.sheet.layers.chosen, window.side.details.entity
    return [reading.analysis.entity(each).name if each else None for each in ids]


def person(window, name):
    return next(each for each in window.desk.reading.analysis.entities if each.name == name)


def again(window, qtbot, change):
    before = window.desk.reading.analysis
    change()
    qtbot.waitUntil(
        lambda: window.desk.reading.analysis is not before and window.desk.reading.analysis.complete,
        timeout=_PATIENCE_MS,
    )


@pytest.fixture
def chosen(window):
    """Choose one who gets another number where somebody before him is no name."""
    window.choose_entity(person(window, "赵大勇").id)
    return window


def no_name(window):
    return lambda: enter(window.desk.reading, Correction("not", "青河社区"))


def test_after_a_correction_and_undo(chosen, qtbot):
    before = chosen.desk.reading.chosen.id
    again(chosen, qtbot, no_name(chosen))
    assert chosen.desk.reading.chosen.id != before
    assert named(chosen) == ["赵大勇"] * 3
    again(chosen, qtbot, chosen.actions_["undo"].trigger)
    assert chosen.desk.reading.chosen.id == before
    assert named(chosen) == ["赵大勇"] * 3


def test_after_a_second_analysis_and_another_tab(chosen, qtbot, tmp_path):
    again(chosen, qtbot, no_name(chosen))
    again(chosen, qtbot, lambda: chosen.preferences.change(names="more"))
    assert named(chosen) == ["赵大勇"] * 3
    (tmp_path / "other.txt").write_text("另一篇\n\n这里没有谁。\n", encoding="utf-8")
    tab = chosen.desk.tabs.current
    chosen.desk.opener.open_file(tmp_path / "other.txt")
    qtbot.waitUntil(lambda: chosen.desk.tabs.current is not tab, timeout=_PATIENCE_MS)
    assert chosen.side.details.entity is None
    chosen.desk.show(tab)
    assert named(chosen) == ["赵大勇"] * 3


def test_the_coloured_ones_stay_who_they_are(chosen, qtbot):
    chosen.actions_["color_name"].trigger()
    again(chosen, qtbot, no_name(chosen))
    (colored,) = chosen.view.sheet.layers.colored
    assert chosen.desk.reading.analysis.entity(colored).name == "赵大勇"


def test_who_is_chosen_the_next_time(chosen, qtbot):
    """The tab is written down by whom it has by then, not by a number of before."""
    again(chosen, qtbot, no_name(chosen))
    qtbot.waitUntil(lambda: chosen.desk.reading.number is not None, timeout=_PATIENCE_MS)
    assert chosen_in(chosen.desk.tabs) == {chosen.desk.reading.number: "PER 赵大勇"}
