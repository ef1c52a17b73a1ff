"""Marks are told apart by every reader: by colour, or by the style of the line where an eye sees one colour."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from reader.entities.types import TYPES
from reader.ui.look.mark_styles import DASHES
from reader.ui.look.theme import MARKERS, THEMES, Theme, load_theme

Matrix = tuple[tuple[float, float, float], ...]

# Machado, Oliveira and Fernandes 2009, severity 1: what is left of red, green and blue.
EYES: dict[str, Matrix] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.1523, 1.0526, -0.2049), (0.1145, 0.7863, 0.0993), (-0.0039, -0.0481, 1.0520)),
    "deuteranopia": ((0.3673, 0.8606, -0.2280), (0.2801, 0.6725, 0.0474), (-0.0118, 0.0429, 0.9689)),
    "tritanopia": ((1.2555, -0.0767, -0.1788), (-0.0784, 0.9308, 0.1476), (0.0047, 0.6914, 0.3039)),
}
# CIE 1976: 2.3 is just to be noticed side by side.
NOTICED = 20.0
BESIDE = 4.5


def linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def seen(color: str, eyes: Matrix) -> tuple[float, float, float]:
    """A colour as these eyes see it, in CIE L*a*b*."""
    c = QColor(color)
    given = [linear(channel) for channel in (c.redF(), c.greenF(), c.blueF())]
    r, g, b = (min(1.0, max(0.0, sum(m * v for m, v in zip(row, given, strict=True)))) for row in eyes)
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.0888
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: str, other: str, eyes: Matrix) -> float:
    return sum((a - b) ** 2 for a, b in zip(seen(one, eyes), seen(other, eyes), strict=True)) ** 0.5


@pytest.fixture(params=THEMES)
def theme(request) -> Theme:
    return load_theme(request.param)


@pytest.mark.parametrize("eyes", EYES)
def test_types_differ_in_colour_or_in_line(theme, eyes):
    for one, other in combinations(TYPES, 2):
        apart = distance(theme.of_type(one), theme.of_type(other), EYES[eyes])
        assert apart >= NOTICED or DASHES[one] != DASHES[other], (one, other, apart)


def test_every_type_has_a_line_of_its_own():
    assert len(set(DASHES.values())) == len(TYPES) == len(DASHES)


@pytest.mark.parametrize("eyes", EYES)
def test_names_coloured_for_a_while_are_told_apart(theme, eyes):
    assert len(theme.markers) == len(theme.hues) == MARKERS
    for one, other in combinations(theme.markers, 2):
        assert distance(one, other, EYES[eyes]) >= BESIDE, (one, other)


def test_a_coloured_name_is_no_highlight_by_its_looks(theme):
    for edge in theme.hues:
        for wash in (theme.paper, *theme.highlights.values()):
            assert distance(edge, wash, EYES["usual"]) >= NOTICED
