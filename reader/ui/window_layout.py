"""The window's size, widths and tabs from one start to the next; mostly Qt's own bytes, so not among the settings."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

_GEOMETRY, _SPLITTER, _TABS = "window/geometry", "window/splitter", "window/tabs"


def save_layout(window: QMainWindow, splitter: QSplitter, tabs: Sequence[int], path: Path) -> None:
    """Write the layout, and the numbers of the open articles; a folder that can't be written loses it, no more."""
    stored = QSettings(str(path), QSettings.Format.IniFormat)
    stored.setValue(_GEOMETRY, window.saveGeometry())
    stored.setValue(_SPLITTER, splitter.saveState())
    stored.setValue(_TABS, " ".join(map(str, tabs)))
    stored.sync()


def restore_layout(window: QMainWindow, splitter: QSplitter, path: Path) -> bool:
    """Bring the layout back; return whether there was one."""
    stored = QSettings(str(path), QSettings.Format.IniFormat)
    geometry, widths = stored.value(_GEOMETRY), stored.value(_SPLITTER)
    if isinstance(widths, QByteArray):
        splitter.restoreState(widths)
    return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)


def restored_tabs(path: Path) -> list[int]:
    """Return the numbers of the articles that were open."""
    stored = str(QSettings(str(path), QSettings.Format.IniFormat).value(_TABS, ""))
    return [int(number) for number in stored.split() if number.isdecimal()]
