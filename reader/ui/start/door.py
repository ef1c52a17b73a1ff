"""Where later starts of the program knock: what speaks with them, Qt's network library, is loaded when one does."""

import _socket  # `socket` itself brings modules along that take longer than all that is done here
import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal

_OWNER_ONLY = 0o600
_MOST_WAITING = 50


class Door(QObject):
    """Emits `arrived` with what a later start hands over, files and links; only the same user's programs are heard."""

    arrived = Signal(object)

    def __init__(self, place: str, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._waiting: _socket.socket | None = None
        self._knock: QSocketNotifier | None = None
        if os.name != "posix":
            self._open()
            return
        # A window that nobody can hand files to is a window all the same.
        with suppress(OSError):
            self._waiting = _listening(place)
            self._knock = QSocketNotifier(self._waiting.fileno(), QSocketNotifier.Type.Read, self)
            self._knock.activated.connect(self._open)
            QCoreApplication.instance().aboutToQuit.connect(self._leave)  # pyright: ignore[reportOptionalMemberAccess]

    def _open(self) -> None:
        """Let in who knocked, and all that come later."""
        from reader.ui.start.reception import Reception  # noqa: PLC0415 - most windows are never knocked at

        listening = None
        if self._waiting is not None and self._knock is not None:
            self._knock.setEnabled(False)
            listening, self._waiting = self._waiting.detach(), None
        Reception(self._place, self, listening).arrived.connect(self.arrived)

    def _leave(self) -> None:
        if self._waiting is not None:
            self._waiting.close()
            Path(self._place).unlink(missing_ok=True)


def _listening(place: str) -> _socket.socket:
    """Return a socket that listens at a path, in place of one that a program left there which was killed.

    Raises:
        OSError: there is no place for one.
    """
    made = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    try:
        # Nobody answers there, or the start would have ended.
        Path(place).unlink(missing_ok=True)
        made.bind(place)
        Path(place).chmod(_OWNER_ONLY)
        made.listen(_MOST_WAITING)
    except OSError:
        made.close()
        raise
    return made
