"""Says that the file of the article in front is another by now, and offers to open it as it is.

The article that was opened stays what it was, with its notes: what is cited must not change under the reader's hands.
"""

from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from reader.errors import ReaderError
from reader.library import Library

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

_BREATH_MS = 1_000
_State = tuple[Path, int, int]


class ChangedFiles(QObject):
    """Looks when an article comes to the front and when the window does."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        # Which states of files are known: each is read once, and told of once.
        self._known: set[tuple[str, _State]] = set()
        self._timer = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._timer.timeout.connect(self.look)
        window.desk.shown.connect(self._wait)
        window.installEventFilter(self)
        self._wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the reader comes back from another program."""
        if event.type() == QEvent.Type.WindowActivate:
            self._wait()
        return super().eventFilter(watched, event)

    def _wait(self) -> None:
        """Leave the window the time to show what it has to."""
        self._timer.start()

    def look(self) -> None:
        """Look whether the file of the article in front has changed."""
        tab, desk = self._window.desk.tabs.current, self._window.desk
        if tab is None or tab.reading is None or not tab.reading.imported.metadata.sha256:
            return
        hash_, path, number = tab.reading.imported.metadata.sha256, tab.path, tab.library_number

        def tell(changed: Path) -> None:
            if tab is desk.tabs.current:
                self._tell(changed)

        self._window.jobs.run(lambda: self._changed(hash_, path, desk.folder, number), each=tell)

    def _changed(self, hash_: str, path: Path | None, folder: Path | None, number: int | None) -> Iterator[Path]:
        """Give the file, on a worker, if it has other bytes than the article and that hasn't been told."""
        if path is None and folder is not None and number is not None:
            with suppress(ReaderError), Library(folder) as library:
                kept = library.entry(number).path
                path = Path(kept) if kept else None
        with suppress(OSError):
            if path is not None and path.is_file():
                about = path.stat()
                state = hash_, (path, about.st_mtime_ns, about.st_size)
                if state not in self._known:
                    self._known.add(state)
                    if sha256(path.read_bytes()).hexdigest() != hash_:
                        yield path

    def _tell(self, path: Path) -> None:
        said = self.tr("{name} has changed since it was opened. The article here stays as it was, with your notes.")
        self._window.messages.offer(
            said.format(name=path.name),
            self.tr("Open it as it is now"),
            lambda: self._window.desk.opener.open_file(path),
            unasked=True,
        )
