"""Takes a picture of the window, once the article is open and its analysis complete."""

import logging
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEventLoop,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)

from reader.errors import CannotOpen, CannotWrite, NotFound
from reader.session import Reading
from reader.text import fold_key
from reader.ui.main_window import MainWindow

_PATIENCE_S = 600
_SETTLE_S = 0.3


@dataclass(frozen=True, slots=True)
class Shot:
    """What is wanted in the picture."""

    path: Path
    files: Sequence[str]
    select: str | None
    panel: str | None
    size: tuple[int, int]


def hush() -> None:
    """Keep what the offscreen platform complains of (hints that it can't pass on) from standard error."""
    qInstallMessageHandler(_hushed)


def take(window: MainWindow, shot: Shot) -> int:
    """Take the picture and return 0.

    Raises:
        CannotOpen: the article can't be opened.
        NotFound: no entity has the name to select.
        CannotWrite: the picture can't be saved.
    """
    window.resize(*shot.size)
    window.show()
    failures: list[Exception] = []
    window.desk.failed.connect(failures.append)
    try:
        if shot.files:
            window.desk.opener.open_file(Path(shot.files[0]))
        elif not window.desk.entries():
            window.desk.opener.open_sample()
        if shot.files or not window.desk.entries():
            _wait(lambda: bool(failures) or _analysed(window.desk.reading))
        if failures:
            raise failures[0]
        if shot.select is not None and window.desk.reading is not None:
            _select(window, window.desk.reading, shot.select)
        if shot.panel is not None:
            window.side.bring(shot.panel)
        _settle()
        _save(window, shot.path)
    finally:
        window.close()
    return 0


def _hushed(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
        logging.getLogger("reader.ui").error("%s (%s)", words, context.category)


def _analysed(reading: Reading | None) -> bool:
    return reading is not None and reading.analysis.complete


def _select(window: MainWindow, reading: Reading, name: str) -> None:
    key = fold_key(name)
    for entity in reading.analysis.entities:
        if key in {fold_key(form) for form in (entity.name, *entity.aliases)}:
            window.choose_entity(entity.id)
            return
    raise NotFound("no_such_entity", "The article names nobody and nothing called {name}.", name=name)


def _wait(ready: Callable[[], bool]) -> None:
    until = time.monotonic() + _PATIENCE_S
    while not ready():
        if time.monotonic() > until:
            raise CannotOpen("took_too_long", "The article took too long to read.")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, QDeadlineTimer(200))


def _settle() -> None:
    """Let layouts and late repaints come to rest."""
    until = time.monotonic() + _SETTLE_S
    while time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QDeadlineTimer(50))


def _save(window: MainWindow, path: Path) -> None:
    """Write the picture under another name first: nobody ever sees half of it."""
    name = ""
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".png", delete=False) as file:
            name = file.name
        window.grab().save(name, "PNG")
        umask = os.umask(0)
        os.umask(umask)
        Path(name).chmod(0o666 & ~umask)
        Path(name).replace(path)
    except OSError as error:
        if name:
            Path(name).unlink(missing_ok=True)
        raise CannotWrite.refused(path, error) from error
