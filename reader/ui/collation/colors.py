"""The words and colours of the kinds of differences."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QColor

from reader.collation import Kind
from reader.ui.theme import Theme, mixed

_WORDS: dict[Kind, object] = {
    "names": QT_TRANSLATE_NOOP("Collation", "Names, posts"),
    "numbers": QT_TRANSLATE_NOOP("Collation", "Numbers"),
    "dates": QT_TRANSLATE_NOOP("Collation", "Dates"),
    "quotes": QT_TRANSLATE_NOOP("Collation", "Quotations"),
    "wording": QT_TRANSLATE_NOOP("Collation", "Wording"),
    "script": QT_TRANSLATE_NOOP("Collation", "Script, punctuation"),
}


def kind_name(kind: Kind) -> str:
    """Return what a kind is called."""
    return QCoreApplication.translate("Collation", str(_WORDS[kind]))


def kind_color(kind: Kind, theme: Theme) -> str:
    """Return the full colour of a kind."""
    colors: dict[Kind, str] = {
        "names": theme.PER, "numbers": theme.QUANTITY, "dates": theme.TIME, "quotes": theme.WORK,
        "wording": theme.accent, "script": theme.soft,
    }  # fmt: skip
    return colors[kind]


def kind_wash(kind: Kind, theme: Theme, *, current: bool = False) -> QColor:
    """Return the ground of a difference in a text."""
    return QColor(mixed(kind_color(kind, theme), theme.paper, 0.45 if current else 0.18))
