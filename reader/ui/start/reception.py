"""Between two starts of the program: one hands its files over, the other takes them."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.notes import read_link

_PATIENCE_MS = 1_500
_MOST_BYTES = 1_000_000


def hand_over(place: str, files: Sequence[str]) -> bool:
    """Give files and links to the window that listens there; return whether one took them."""
    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(json.dumps(list(map(_wherever, files))).encode() + b"\n")
    return socket.waitForBytesWritten(_PATIENCE_MS) and socket.waitForReadyRead(_PATIENCE_MS)


def _wherever(file: str) -> str:
    """Return what means the same in another program's folder."""
    return file if read_link(file) is not None else str(Path(file).absolute())


class Reception(QObject):
    """Takes the files and links that later starts hand over; only the same user's programs are heard."""

    arrived = Signal(object)

    def __init__(self, place: str, parent: QObject, listening: int | None = None) -> None:
        """Listen at a place; `listening` is the descriptor of a socket that does so already."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if listening is not None:
            self._server.listen(listening)
        elif not self._server.listen(place):
            # Left behind by a program that was killed: nobody answers there, or the start would have ended.
            QLocalServer.removeServer(place)
            self._server.listen(place)

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._read(socket))

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MOST_BYTES:
            socket.abort()
        elif socket.canReadLine():
            files = _files(bytes(socket.readLine().data()))
            if files is None:
                socket.abort()
                return
            socket.write(b"taken\n")
            socket.flush()
            self.arrived.emit(files)


def _files(line: bytes) -> list[str] | None:
    """Read what was handed over; None where it isn't what `hand_over` writes."""
    try:
        files: object = json.loads(line)
    except ValueError:
        return None
    return [file for file in files if isinstance(file, str)] if isinstance(files, list) else None
