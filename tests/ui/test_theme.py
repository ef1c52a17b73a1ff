"""Themes: every role there, every pair that meets on the screen readable."""

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette

from reader.entities.types import TYPES
from reader.notes.note import COLORS
from reader.ui.look.theme import THEMES, Theme, application_style, load_theme, mixed, palette

GROUNDS = ("paper", "panel", "background", "selection")
READ = ("ink", "soft", "accent", "damage", *TYPES)


def luminance(color: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4

    c = QColor(color)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=THEMES)
def theme(request) -> Theme:
    return load_theme(request.param)


@pytest.mark.parametrize("ground", ["paper", "panel"])
@pytest.mark.parametrize("role", READ)
def test_what_is_read_has_contrast(theme, role, ground):
    assert contrast(getattr(theme, role), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("ground", GROUNDS)
def test_ink_stands_on_every_plane(theme, ground):
    assert contrast(theme.ink, getattr(theme, ground)) >= 6.6


@pytest.mark.parametrize("ground", ["selection", "background"])
def test_words_on_hovered_and_chosen_rows_have_contrast(theme, ground):
    assert contrast(theme.soft, getattr(theme, ground)) >= 4.5


def test_what_may_be_overlooked_has_less(theme):
    assert min(contrast(theme.faint, theme.paper), contrast(theme.faint, theme.panel)) >= 3


@pytest.mark.parametrize("color", COLORS)
def test_ink_is_readable_on_highlights(theme, color):
    assert contrast(theme.ink, theme.wash(color)) >= 6.6


def test_ink_is_readable_on_names_coloured_for_a_while(theme):
    assert min(contrast(theme.ink, marker) for marker in theme.markers) >= 4.5


def test_ink_is_readable_on_hits_and_selected_text(theme):
    assert contrast(theme.ink, theme.hit) >= 6.6
    assert contrast(theme.ink, theme.current_hit) >= 4.5
    assert contrast(theme.ink, theme.selected_text) >= 6.6


def test_a_chosen_name_is_readable_on_highlights_and_hits(theme):
    for name in ("PER", "LOC", "ORG"):
        for wash in (*theme.highlights.values(), theme.hit):
            assert contrast(getattr(theme, name), wash) >= 3


def test_a_mask_is_seen_on_highlights_and_hits(theme):
    assert min(contrast(theme.damage, wash) for wash in (*theme.highlights.values(), theme.hit)) >= 3


def test_a_primary_button_is_readable(theme):
    assert contrast(theme.paper, theme.accent) >= 4.5


def test_a_colour_of_the_readers_own_gets_a_wash(theme):
    assert theme.wash("my colour") == theme.highlights["yellow"]


def test_only_the_dark_theme_is_dark():
    assert [load_theme(name).dark for name in THEMES] == [False, False, True, False]


def test_style_sheet_holds_colours_of_the_theme_alone(theme):
    style = application_style(theme)
    own = {getattr(theme, field.name) for field in fields(theme) if field.name not in {"name", "highlights"}}
    assert set(re.findall(r"#[0-9a-f]{6}", style)) <= own | {theme.selected_text}
    assert "$" not in style.replace("$names", "")


def test_style_sheet_is_accepted_by_qt(theme, qtbot, qtlog):
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setStyleSheet(application_style(theme))
    widget.ensurePolished()
    assert not [record.message for record in qtlog.records if "parse" in record.message.lower()]


def test_palette_follows_the_theme(theme, qtbot):
    colors = palette(theme)
    assert colors.color(QPalette.ColorRole.Base).name() == theme.paper
    assert colors.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == theme.faint


def test_mixing():
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"
    assert mixed("#ff0000", "#0000ff", 1.0) == "#ff0000"


def test_an_unknown_theme_is_said_to_be_missing():
    with pytest.raises(FileNotFoundError):
        load_theme("neon")


# What is written on what, as the style sheet, the panels and the article draw it.
MEETINGS = [
    *((ink, ground) for ink in ("ink", "soft") for ground in ("background", "panel", "paper", "selection")),
    *((ink, ground) for ink in ("accent", "damage") for ground in ("panel", "paper")),
    *((ink, ground) for ink in TYPES for ground in ("paper", "panel", "hit")),
    ("ink", "hit"),
    ("ink", "current_hit"),
    ("paper", "accent"),
    ("ink", "selected_text"),
]


@pytest.mark.parametrize("pair", sorted(set(MEETINGS)), ids="-on-".join)
def test_whatever_meets_on_the_screen_can_be_read(theme, pair):
    above, ground = (getattr(theme, role) for role in pair)
    assert contrast(above, ground) >= (7 if theme.name == "contrast" and pair[0] != "paper" else 4.5)


def test_the_line_of_the_focus_is_seen(theme):
    assert min(contrast(theme.accent, getattr(theme, ground)) for ground in GROUNDS) >= 3


def test_lines_are_seen_where_contrast_is_wanted():
    theme = load_theme("contrast")
    assert contrast(theme.line, theme.paper) >= 4.5
    assert contrast(theme.faint, theme.paper) >= 7
