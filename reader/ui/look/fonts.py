"""Chooses the family of labels and menus, by the language of the window; brings a font where there is none.

Qt has no language property for Han glyphs, so the family decides their shape: an article's own words (titles, names,
sentences) are shown in that of the region that they are written for, whatever language the window speaks.
"""

from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from reader.resources import resource
from reader.text.script import telling_characters

FALLBACK = "Xidu Fallback Serif"

_SANS = {
    "SC": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI"),
    "TC": ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei UI"),
    "HK": ("Noto Sans CJK HK", "Noto Sans HK", "Source Han Sans HC", "PingFang HK", "Microsoft JhengHei UI"),
}
_CHINESE = frozenset(family for families in _SANS.values() for family in families) | {FALLBACK}
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


def region_of(script: str, language: str | None) -> str:
    """Return whose forms words are written in: `SC`, `TC` or `HK`.

    Args:
        script: that they are shown in; `original` is the article's own.
        language: of the article as found, such as `zh-Hans`.
    """
    own = (language or "zh-Hans") if script == "original" else ""
    if script.startswith("hk") or own in {"zh-HK", "zh-Hant-HK"}:
        return "HK"
    return "TC" if script in {"t", "tw", "twp"} or own.startswith("zh-Hant") else "SC"


@lru_cache(maxsize=4096)
def region_told(words: str) -> str:
    """Return whose forms words are written in, `SC` or `TC`, by the words alone; empty where nothing in them tells."""
    simplified, traditional = (sum(letter in telling for letter in words) for telling in telling_characters())
    return "" if simplified == traditional else ("SC" if simplified > traditional else "TC")


def told_font(words: str) -> QFont | None:
    """Return the window's font for words of whose article no more is known, in another region's forms where they tell.

    None where the window's own is right.
    """
    region = region_told(words)
    if region in {"", region_of_window()}:
        return None
    return words_font("s" if region == "SC" else "tw", None)


def region_of_window() -> str:
    """Return whose forms the window's own labels have: `SC` or `TC`."""
    return "TC" if any(family in _SANS["TC"] for family in QApplication.font().families()) else "SC"


def words_families(script: str, language: str | None) -> tuple[str, ...]:
    """Return the families for an article's own words in lists and labels, best first; arguments as of `region_of`."""
    region = region_of(script, language)
    chinese = _first((*_SANS[region], *_SANS["SC" if region == "SC" else "TC"], FALLBACK))
    latin = [family for family in QApplication.font().families() if family not in _CHINESE]
    return (*latin, chinese)


def words_font(script: str, language: str | None) -> QFont:
    """Return the window's font with the forms of an article's region; arguments as of `region_of`."""
    font = QApplication.font()
    font.setFamilies(list(words_families(script, language)))
    return font


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
