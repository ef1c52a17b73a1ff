"""Chooses the family of labels and menus, by the language of the window."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

_SANS = {
    "SC": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI"),
    "TC": ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei UI"),
}


def ui_family(language: str) -> str:
    """Return the family for labels and menus in a language of the window."""
    return _first(_SANS["TC" if language == "zh_TW" else "SC"])


@cache
def _first(families: tuple[str, ...]) -> str:
    installed = set(QFontDatabase.families())
    return next((family for family in families if family in installed), QFont().defaultFamily())
