"""What a command makes the window do is counted: what is done twice is felt on a long text."""

import subprocess
import sys
from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from reader.ui.article_view import document as document_module
from reader.ui.article_view import galley as galley_module
from reader.ui.article_view import marks as marks_module
from reader.ui.article_view.page import Page
from reader.ui.panels.second_pane import SecondPane
from reader.ui.widgets.strip import DispersionStrip


@pytest.fixture
def done(monkeypatch) -> Counter[str]:
    """Count how often text is set, converted for the page, and formatted anew."""
    counts: Counter[str] = Counter()

    def count(module, name: str) -> None:
        before = getattr(module, name)

        def counted(*args, **kwargs):
            counts[name] += 1
            return before(*args, **kwargs)

        monkeypatch.setattr(module, name, counted)

    count(galley_module, "set_text")
    count(galley_module, "view_text")
    count(marks_module, "apply_letters")
    return counts


def person(window):
    return next(each for each in window.desk.reading.analysis.entities if each.type == "PER")


def test_an_article_is_set_once_when_it_is_opened(desktop, done):
    window = desktop.start()
    desktop.read(window)
    assert done["set_text"] == 1


def test_larger_type_sets_the_text_once(window, done):
    window.actions_["bigger"].trigger()
    assert done["set_text"] == done["view_text"] == 1


def test_what_analysis_changes_is_converted_once(window, done):
    window.desk.set_view(script="tw")
    done.clear()
    window.desk.reading.set_analysis(replace(window.desk.reading.analysis))
    assert done["view_text"] == 1
    assert done["set_text"] == 0


def test_what_is_converted_once_is_set_again_as_it_is(window, done):
    """Larger type, other colours, a change to another script and back."""
    window.desk.set_view(script="tw")
    done.clear()
    for name in ("bigger", "smaller", "theme_dark", "theme_light"):
        window.actions_[name].trigger()
    assert done["set_text"] > 1
    assert done["view_text"] == 0
    window.desk.set_view(script="s")
    assert done["view_text"] == 1


def test_the_second_half_is_loaded_once_at_the_line_that_is_read(desktop, qtbot, done, tmp_path):
    path = tmp_path / "book.txt"
    path.write_text("渡口\n\n" + "\n\n".join(f"　　第{n}天。水大。" * 9 for n in range(300)), encoding="utf-8")
    window = desktop.read(desktop.start(), path)
    window.view.jump_to(len(window.desk.reading.article.text) // 2)
    done.clear()
    window.actions_["split"].trigger()
    qtbot.waitUntil(lambda: done["set_text"] > 0)
    qtbot.wait(50)
    assert done["set_text"] == 1
    assert window.findChild(SecondPane).view.sheet.layers.text.covers(window.view.reading_offset())


def test_only_paragraphs_with_the_chosen_name_are_formatted(window, done):
    reading, chosen = window.desk.reading, person(window)
    blocks = {reading.article.block_at(each.span.start) for each in chosen.mentions}
    window.view.choose_entity(chosen.id)
    assert 0 < done["apply_letters"] <= len(blocks)
    done.clear()
    window.view.show_hits([each.span for each in chosen.mentions], 0)
    window.view.choose_entity(chosen.id)
    assert not done
    window.view.choose_entity(None)
    assert 0 < done["apply_letters"] <= len(blocks)


def test_the_names_of_a_note_are_looked_up(window):
    analysis, chosen = window.desk.reading.analysis, person(window)
    assert analysis.mentions_of(chosen.id) == chosen.mentions
    assert chosen.mentions[0] in analysis.overlapping(chosen.mentions[0].span)
    for span in (each.span for each in analysis.mentions):
        assert list(analysis.overlapping(span)) == [one for one in analysis.mentions if one.span.overlaps(span)]
    assert sum(analysis.counts.values()) == len(analysis.mentions)


def test_a_format_for_letters_set_apart_is_made_once_a_page(desktop, monkeypatch):
    """A made page sets Han and Latin apart in a hundred places, with few distances."""
    made = []
    before = document_module._spaced
    monkeypatch.setattr(document_module, "_spaced", lambda letters, apart: made.append(apart) or before(letters, apart))
    mixed = desktop.folder / "mixed.txt"
    mixed.write_text("\n\n".join("他在A公司用B软件写了C文章。" for _ in range(30)), encoding="utf-8")
    desktop.read(desktop.start(), mixed)
    assert made
    assert len(made) == len(set(made))


def test_another_script_beside_needs_nothing_that_compares():
    """What compares two texts takes a while to load; one text in two scripts is the same letter for letter."""
    program = (
        "import sys; from reader.importers import open_article; from reader.session.side_by_side import Places;"
        "one = open_article('一二三'.encode(), 'a.txt'); assert Places(one, one)(2) == 2;"
        "assert 'reader.collation' not in sys.modules;"
        "other = open_article('零一二三'.encode(), 'b.txt'); assert Places(one, other)(0) >= 0"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_ticks_are_placed_once_for_a_width(qtbot):
    strip = DispersionStrip()
    qtbot.addWidget(strip)
    strip.resize(300, 20)
    strip.show_places([number / 5_000 for number in range(5_000)], ground="#ccc", ink="#333")
    first = strip._ticks_in(294)
    assert len(first) == 295
    assert strip._ticks_in(294) is first
    strip.show_places([0.5], ground="#ccc", ink="#333")
    assert [round(tick.center().x()) for tick in strip._ticks_in(294)] == [150]


def test_the_halves_have_their_width_at_once(window, monkeypatch):
    """What panels give up is shared out before the halves are laid out, which would be done again for it."""
    for _ in range(2):
        window.actions_["split"].trigger()
        QApplication.processEvents()
    widths = []
    before = Page.setGeometry

    def placed(page, place):
        widths.append((page is window.view.page, place.width()))
        before(page, place)

    monkeypatch.setattr(Page, "setGeometry", placed)
    window.actions_["split"].trigger()
    at_once = list(widths)
    QApplication.processEvents()
    assert at_once[-2:] == [(True, window.view.page.width()), (False, window.view.page.width())]
    assert widths == at_once
