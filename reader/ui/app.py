"""Builds the window and everything that it stands on; the only place where these objects are made."""

import logging
import sys
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer

from reader.errors import CannotOpen, ReaderError
from reader.library import Library
from reader.library.safety.only_reading import only_read
from reader.notes import read_link
from reader.session import Settings, View
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.front import DEFAULT_SIZE, Front, speak
from reader.ui.preferences import Preferences
from reader.ui.start.application import application
from reader.ui.start.single import address, handed_over
from reader.ui.start.window_layout import kept_layout

_UNHURRIED_MS = 600
_LOG = logging.getLogger("reader.ui")


def run(  # noqa: PLR0913 - the command line's options, by name
    *,
    files: Sequence[str] = (),
    library: Path | None = None,
    screenshot: Path | None = None,
    script: str | None = None,
    proposals: bool = False,
    theme: str | None = None,
    size: tuple[int, int] | None = None,
    select: str | None = None,
    panel: str | None = None,
) -> int:
    """Open the window and return its exit status; with `screenshot` only take its picture."""
    folder, gone = _folder(library)
    if screenshot is not None:
        from reader.ui.start.screenshot import Shot, hush, take  # noqa: PLC0415 - a window needs none of it

        hush()
        running = application()
        language = speak(Settings.load(_settings_path(library)).language)
        preferences = _preferences(library, theme, saved=False)
        shot = Shot(screenshot, files, select, panel, size or DEFAULT_SIZE)
        typography = preferences.settings.typography
        view = View(script or "original", proposals=proposals, typography=typography)  # type: ignore[arg-type]
        front = _front(preferences, view, (_library_if_there(folder), None), language, ())
        return take(front.window, shot)
    if handed_over(folder, files):
        return 0
    running = application()
    language = speak(Settings.load(_settings_path(library)).language)
    preferences = _preferences(library, theme, saved=True)
    settings = preferences.settings
    view = View(
        script or settings.script,  # type: ignore[arg-type]
        proposals=proposals or settings.proposals,
        typography=settings.typography,
        quotation=settings.quotation,
    )
    found, trouble = _library(folder) if gone is None else (None, gone)
    paths, links = _sorted(files)
    kept = kept_layout(folder / "window.ini")
    entry = kept.front if kept.front in kept.tabs and not files else 0
    front = _front(preferences, view, (found, folder if found else None), language, paths, entry)
    window = front.window
    _catch_errors(front)
    running.asked.connect(partial(_show, front))
    front.lay_out(size)
    window.tab_flow.restore(kept.tabs, kept.chosen)
    window.show()
    if found is not None and found.read_only:
        window.show_error(only_read(found.path))
    toured = files or settings.toured or found is None or found.count()
    if trouble is not None or links or panel is not None or not toured:
        window.finish()
    if trouble is not None:
        window.library_keeping.take_trouble(folder, trouble)
    for link in links:
        window.link_flow.open(link)
    if not toured:
        window.commands.tour()
    if panel is not None:
        window.side.bring(panel)
    QTimer.singleShot(_UNHURRIED_MS, front, lambda: _receive(front, folder))
    return running.exec()


def _sorted(files: Sequence[str]) -> tuple[list[Path], list[str]]:
    """Tell files from links to passages."""
    links = [file for file in files if read_link(file) is not None]
    return [Path(file) for file in files if file not in links], links


def _receive(front: Front, folder: Path) -> None:
    """Take what later starts of the program are asked to open."""
    from reader.ui.start.reception import Reception  # noqa: PLC0415 - the text comes to the screen first

    Reception(address(folder), front).arrived.connect(partial(_show, front))


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
