"""The window's size, widths and tabs from one start to the next; mostly Qt's own bytes, so not among the settings."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

_GEOMETRY, _SPLITTER, _TABS = "window/geometry", "window/splitter", "window/tabs"
_HIDDEN, _PANEL, _FRONT, _CHOSEN = "window/hidden", "window/panel", "window/front", "window/chosen"
_SECOND, _TITLES = "window/second", "window/titles"


class Kept(NamedTuple):
    """What is kept beside Qt's bytes.

    Attributes:
        tabs: numbers of the open articles.
        hidden: panels put away.
        panel: which side panel is in front.
        front: number of the article that was read; 0 for the library's page.
        chosen: who was chosen in the open articles, by their numbers: type and name.
        second: what stood beside them in the split view, likewise.
        titles: their titles in the scripts that they were shown in, likewise.
    """

    tabs: Sequence[int]
    hidden: list[str]
    panel: int
    front: int = 0
    chosen: Mapping[int, str] = MappingProxyType({})
    second: Mapping[int, str] = MappingProxyType({})
    titles: Mapping[int, str] = MappingProxyType({})


def save_layout(window: QMainWindow, splitter: QSplitter, kept: Kept, path: Path) -> None:
    """Write the layout; a folder that can't be written loses it, no more."""
    stored = QSettings(str(path), QSettings.Format.IniFormat)
    stored.setValue(_GEOMETRY, window.saveGeometry())
    stored.setValue(_SPLITTER, splitter.saveState())
    stored.setValue(_TABS, " ".join(map(str, kept.tabs)))
    stored.setValue(_HIDDEN, " ".join(kept.hidden))
    stored.setValue(_PANEL, kept.panel)
    stored.setValue(_FRONT, kept.front)
    stored.setValue(_CHOSEN, json.dumps(dict(kept.chosen)))
    stored.setValue(_SECOND, json.dumps(dict(kept.second)))
    stored.setValue(_TITLES, json.dumps(dict(kept.titles)))
    stored.sync()


def restore_layout(window: QMainWindow, splitter: QSplitter, path: Path) -> bool:
    """Bring the layout back; return whether there was one."""
    stored = QSettings(str(path), QSettings.Format.IniFormat)
    geometry, widths = stored.value(_GEOMETRY), stored.value(_SPLITTER)
    if isinstance(widths, QByteArray):
        splitter.restoreState(widths)
    return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)


def kept_layout(path: Path) -> Kept:
    """Return what else was kept; nonsense in the file counts as nothing."""
    stored = QSettings(str(path), QSettings.Format.IniFormat)
    tabs = [int(number) for number in str(stored.value(_TABS, "")).split() if number.isdecimal()]
    panel, front = (_number(stored.value(name, "0")) for name in (_PANEL, _FRONT))
    by_number = (_by_number(stored.value(name, "")) for name in (_CHOSEN, _SECOND, _TITLES))
    return Kept(tabs, str(stored.value(_HIDDEN, "")).split(), panel, front, *by_number)


def _by_number(words: object) -> Mapping[int, str]:
    with suppress(ValueError, AttributeError):
        return {_number(number): str(name) for number, name in json.loads(str(words)).items()}
    return {}


def _number(value: object) -> int:
    return int(str(value)) if str(value).isdecimal() else 0
