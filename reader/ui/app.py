"""Builds the window and everything that it stands on; the only place where these objects are made."""

import logging
import sys
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from reader.errors import CannotOpen, ReaderError
from reader.library import Library
from reader.library.safety.only_reading import only_read
from reader.notes import read_link
from reader.session import Settings, View
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.front import DEFAULT_SIZE, Front, speak
from reader.ui.main_window import MainWindow
from reader.ui.preferences import Preferences
from reader.ui.start.application import application
from reader.ui.start.single import address, handed_over
from reader.ui.start.window_layout import kept_layout

if TYPE_CHECKING:
    from reader.window_options import WindowOptions

_UNHURRIED_MS = 600
_LOG = logging.getLogger("reader.ui")


def run(options: "WindowOptions") -> int:
    """Open the window and return its exit status; with `screenshot` only take its picture."""
    return _picture(options, options.screenshot) if options.screenshot is not None else _window(options)


def _picture(asked: "WindowOptions", target: Path) -> int:
    """Take the picture of a window that leaves no trace."""
    from reader.ui.start.screenshot import Shot, hush, take  # noqa: PLC0415 - a window needs none of it

    folder, _ = _folder(asked.library)
    hush()
    _running = application()
    language = speak(Settings.load(_settings_path(asked.library)).language)
    preferences = _preferences(asked.library, asked.theme, saved=False)
    typography = preferences.settings.typography
    view = View(asked.script or "original", proposals=asked.proposals, typography=typography)  # type: ignore[arg-type]
    front = _front(preferences, view, (_library_if_there(folder), None), language, ())
    return take(front.window, Shot(target, asked.files, asked.select, asked.panel, asked.size or DEFAULT_SIZE))


def _window(asked: "WindowOptions") -> int:
    """Open the window, unless one has the library open already: that is given the files."""
    folder, gone = _folder(asked.library)
    if handed_over(folder, asked.files):
        return 0
    running = application()
    language = speak(Settings.load(_settings_path(asked.library)).language)
    preferences = _preferences(asked.library, asked.theme, saved=True)
    found, trouble = _library(folder) if gone is None else (None, gone)
    paths, links = _sorted(asked.files)
    kept = kept_layout(folder / "window.ini")
    entry = kept.front if kept.front in kept.tabs and not asked.files else 0
    kept_in = (found, folder if found else None)
    front = _front(preferences, _first_view(asked, preferences.settings), kept_in, language, paths, entry)
    _catch_errors(front)
    running.asked.connect(partial(_show, front))
    front.lay_out(asked.size)
    front.window.tab_flow.restore(kept)
    front.window.show()
    if trouble is not None:
        front.window.finish()
        front.window.library_keeping.take_trouble(folder, trouble)
    _begin(front.window, asked, found, links)
    QTimer.singleShot(_UNHURRIED_MS, front, lambda: _receive(front, folder))
    return running.exec()


def _first_view(asked: "WindowOptions", settings: Settings) -> View:
    """Return how an article is shown first: as asked for, else as preferred."""
    return View(
        asked.script or settings.script,  # type: ignore[arg-type]
        proposals=asked.proposals or settings.proposals,
        typography=settings.typography,
        quotation=settings.quotation,
    )


def _begin(window: MainWindow, asked: "WindowOptions", found: Library | None, links: Sequence[str]) -> None:
    """Do what a window does once it is on the screen: say what the library refuses, go to links, begin the tour."""
    if found is not None and found.read_only:
        window.show_error(only_read(found.path))
    toured = asked.files or window.preferences.settings.toured or found is None or found.count()
    if links or asked.panel is not None or not toured:
        window.finish()
    for link in links:
        window.link_flow.open(link)
    if not toured:
        window.commands.tour()
    if asked.panel is not None:
        window.side.bring(asked.panel)


def _sorted(files: Sequence[str]) -> tuple[list[Path], list[str]]:
    """Tell files from links to passages."""
    links = [file for file in files if read_link(file) is not None]
    return [Path(file) for file in files if file not in links], links


def _receive(front: Front, folder: Path) -> None:
    """Take what later starts of the program are asked to open."""
    from reader.ui.start.door import Door  # noqa: PLC0415 - the text comes to the screen first

    Door(address(folder), front).arrived.connect(partial(_show, front))


def _show(front: Front, files: Sequence[str]) -> None:
    """Open what others ask for, in the window, in front of whatever hides it."""
    window = front.window
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    paths, links = _sorted(files)
    if paths:
        window.desk.opener.open_files(paths)
    for link in links:
        window.finish()
        window.link_flow.open(link)


def _settings_path(library: Path | None) -> Path:
    return library / "settings.toml" if library is not None else Settings.default_path()


def _preferences(library: Path | None, theme: str | None, *, saved: bool) -> Preferences:
    path = _settings_path(library)
    preferences = Preferences(Settings.load(path), path if saved else None)
    if theme is not None:
        preferences.show_theme(theme)
    return preferences


def _front(
    preferences: Preferences,
    view: View,
    kept: tuple[Library | None, Path | None],
    language: str,
    files: Sequence[Path],
    entry: int = 0,
) -> Front:
    """Make the window; files, or an article of the library, are being opened while its parts are put together."""
    desk = Desk(Jobs(preferences), *kept, preferences, view)
    if files:
        desk.opener.open_files(files)
    elif entry:
        desk.opener.open_entry(entry)
    return Front(desk, preferences, language, kept[1])


def _folder(library: Path | None) -> tuple[Path, ReaderError | None]:
    """Return the library's folder; where it is gone the one of the settings, for the window alone, and the trouble."""
    try:
        return library or Library.default_folder(), None
    except ReaderError as error:
        return Settings.default_path().parent, error


def _library(folder: Path) -> tuple[Library | None, ReaderError | None]:
    try:
        return Library(folder), None
    except ReaderError as error:
        return None, error


def _library_if_there(folder: Path) -> Library | None:
    """Open the library for its notes; taking a picture makes none."""
    return _library(folder)[0] if (folder / "library.sqlite3").exists() else None


def _catch_errors(front: Front) -> None:
    """Show what nobody foresaw in the window, and log it with its traceback."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _LOG.error("%s", "".join(traceback.format_exception(kind, error, trace)))
        front.window.show_error(
            error if isinstance(error, Exception) else CannotOpen("stopped", "The program was stopped.")
        )

    sys.excepthook = hook
