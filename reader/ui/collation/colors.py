"""The words and colours of the kinds of differences."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QColor

from reader.collation import Concern
from reader.ui.look.theme import Theme, mixed

_WORDS: dict[Concern, object] = {
    "names": QT_TRANSLATE_NOOP("Collation", "Names, posts"),
    "numbers": QT_TRANSLATE_NOOP("Collation", "Numbers"),
    "dates": QT_TRANSLATE_NOOP("Collation", "Dates"),
    "quotes": QT_TRANSLATE_NOOP("Collation", "Quotations"),
    "wording": QT_TRANSLATE_NOOP("Collation", "Wording"),
    "masked": QT_TRANSLATE_NOOP("Collation", "Masked"),
    "script": QT_TRANSLATE_NOOP("Collation", "Script, punctuation"),
}


def kind_name(kind: Concern) -> str:
    """Return what a kind is called."""
    return QCoreApplication.translate("Collation", str(_WORDS[kind]))


def kind_color(kind: Concern, theme: Theme) -> str:
    """Return the full colour of a kind."""
    colors: dict[Concern, str] = {
        "names": theme.PER, "numbers": theme.QUANTITY, "dates": theme.TIME, "quotes": theme.WORK,
        "wording": theme.accent, "masked": theme.damage, "script": theme.soft,
    }  # fmt: skip
    return colors[kind]


def kind_wash(kind: Concern, theme: Theme, *, current: bool = False) -> QColor:
    """Return the ground of a difference in a text."""
    return QColor(mixed(kind_color(kind, theme), theme.paper, 0.45 if current else 0.18))
