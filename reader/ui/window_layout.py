"""The window's size and its parts' widths from one start to the next; Qt's own bytes, so not among the settings."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

_GEOMETRY, _SPLITTER = "window/geometry", "window/splitter"


def save_layout(window: QMainWindow, splitter: QSplitter, path: Path) -> None:
    """Write the layout; a folder that can't be written loses it, no more."""
    stored = QSettings(str(path), QSettings.Format.IniFormat)
    stored.setValue(_GEOMETRY, window.saveGeometry())
    stored.setValue(_SPLITTER, splitter.saveState())
    stored.sync()


def restore_layout(window: QMainWindow, splitter: QSplitter, path: Path) -> bool:
    """Bring the layout back; return whether there was one."""
    stored = QSettings(str(path), QSettings.Format.IniFormat)
    geometry, widths = stored.value(_GEOMETRY), stored.value(_SPLITTER)
    if isinstance(widths, QByteArray):
        splitter.restoreState(widths)
    return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)
