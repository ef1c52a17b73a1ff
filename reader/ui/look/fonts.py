"""Chooses the family of labels and menus, by the language of the window; brings a font where there is none."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from reader.resources import resource

FALLBACK = "Xidu Fallback Serif"

_SANS = {
    "SC": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI"),
    "TC": ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei UI"),
}
_LATIN = (
    "Segoe UI",
    "Helvetica Neue",
    "Adwaita Sans",
    "Cantarell",
    "Ubuntu",
    "Noto Sans",
    "Inter",
    "Open Sans",
    "Roboto",
    "Liberation Sans",
)


def by_family(font: QFont) -> QFont:
    """Have a font draw the forms of its own family, and return it.

    Qt shapes all text in the language of the window, and CJK fonts follow it (`locl`): 骨 and ， in a Simplified
    article would take Taiwan's forms in a window in Taiwan's Chinese. The family was chosen for the text; it decides.
    """
    font.setFeature(QFont.Tag("locl"), 0)
    return font


def ensure_chinese() -> bool:
    """Load the font that ships with the program where the system has none for Chinese; return whether it was needed."""
    systems = QFontDatabase.WritingSystem
    if any(QFontDatabase.families(each) for each in (systems.SimplifiedChinese, systems.TraditionalChinese)):
        return False
    QFontDatabase.addApplicationFont(str(resource("fonts", "fallback.ttf")))
    return True


def ui_families(language: str) -> tuple[str, ...]:
    """Return the families for labels and menus in a language of the window, best first.

    English is set in a Latin face: a Chinese one has … in the middle of the line and ’ as wide as a character.
    """
    chinese = _first((*_SANS["TC" if language == "zh_TW" else "SC"], FALLBACK))
    return (chinese,) if language.startswith("zh") else (_first((*_LATIN, chinese)), chinese)


def ui_font(language: str) -> QFont:
    """Return the font of labels and menus in a language of the window."""
    font = by_family(QFont(list(ui_families(language))))
    font.setPixelSize(13)
    return font


@cache
def _first(families: tuple[str, ...]) -> str:
    installed = set(QFontDatabase.families())
    return next((family for family in families if family in installed), QFont().defaultFamily())
