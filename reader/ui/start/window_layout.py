"""The window's size, widths and tabs from one start to the next; mostly Qt's own bytes, so not among the settings."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QStyle

_GEOMETRY, _SPLITTER, _TABS = "window/geometry", "window/splitter", "window/tabs"
_HIDDEN, _PANEL, _FRONT, _CHOSEN = "window/hidden", "window/panel", "window/front", "window/chosen"


class Kept(NamedTuple):
    """What is kept beside Qt's bytes.

    Attributes:
        tabs: numbers of the open articles.
        hidden: panels put away.
        panel: which side panel is in front.
        front: number of the article that was read; 0 for the library's page.
        chosen: who was chosen in the open articles, by their numbers: type and name.
    """

    tabs: Sequence[int]
    hidden: list[str]
    panel: int
    front: int = 0
    chosen: Mapping[int, str] = MappingProxyType({})


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
    return Kept(tabs, str(stored.value(_HIDDEN, "")).split(), panel, front, _chosen(stored.value(_CHOSEN, "")))


def keep_on_screen(window: QMainWindow, *, placed: bool) -> None:
    """Let a window that isn't shown yet be no larger than its screen, and where it is `placed` lie on one."""
    window.ensurePolished()
    frame = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    place = window.geometry()
    wanted = fitted(place if placed else QRect(screens[0].topLeft(), place.size()), screens, frame)
    window.resize(wanted.size())
    # One that has no place yet gets it from the desktop.
    if placed and wanted.topLeft() != place.topLeft():
        window.move(wanted.left(), wanted.top() - frame)


def fitted(place: QRect, screens: Sequence[QRect], frame: int) -> QRect:
    """Return a window's place, made to lie on the screen that has most of it, or on the first.

    Args:
        place: without the frame.
        screens: what of each is free for windows; the one that new windows come to is the first.
        frame: how many pixels the title needs above the place.
    """

    def shared(screen: QRect) -> int:
        common = screen.intersected(place)
        return common.width() * common.height()

    room = max(screens, key=shared).adjusted(0, frame, 0, 0)
    size = place.size().boundedTo(room.size())
    left = min(max(place.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(place.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())


def _chosen(words: object) -> Mapping[int, str]:
    with suppress(ValueError, AttributeError):
        return {_number(number): str(name) for number, name in json.loads(str(words)).items()}
    return {}


def _number(value: object) -> int:
    return int(str(value)) if str(value).isdecimal() else 0
