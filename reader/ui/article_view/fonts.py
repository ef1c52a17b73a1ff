"""Chooses the serif for Chinese: Qt has no language property for Han glyphs, so the family decides their shape."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication

from reader.ui.look.fonts import FALLBACK, by_family, region_of, region_of_window

_SIMPLIFIED = (
    "Noto Serif CJK SC",
    "Noto Serif SC",
    "Source Han Serif SC",
    "Source Han Serif CN",
    "Songti SC",
    "SimSun",
)
_TAIWAN = ("Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", "Source Han Serif TW", "Songti TC", "PMingLiU")
_HONG_KONG = ("Noto Serif CJK HK", "Noto Serif HK", "Source Han Serif HC", "Source Han Serif HK", *_TAIWAN)


def serif_families(script: str, language: str) -> list[str]:
    """Return the families to read in, best first.

    Args:
        script: the script shown; `original` is the article's own.
        language: of the article as found, such as `zh-Hans`.
    """
    wanted = {"SC": _SIMPLIFIED, "TC": _TAIWAN, "HK": _HONG_KONG}[region_of(script, language)]
    return [*_installed(wanted), *_installed((*_SIMPLIFIED, *_TAIWAN, FALLBACK)), "serif"]


def name_font() -> QFont:
    """Return the font of what a page of the window is called: a serif with the forms of the window's language."""
    font = QApplication.font()
    font.setFamilies(serif_families("tw" if region_of_window() == "TC" else "s", ""))
    return by_family(font)


def line_height(font: QFont, leading: float) -> int:
    """Return the proportional line height, in percent, that brings a font's own line to a leading in em."""
    own = QFontMetricsF(font).height()
    return round(leading * font.pixelSize() / own * 100) if own else 130


@cache
def _installed(families: tuple[str, ...]) -> tuple[str, ...]:
    there = set(QFontDatabase.families())
    return tuple(family for family in families if family in there)
