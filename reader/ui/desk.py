"""The desk: the article that lies open, from the moment it is asked for to the moment it is put away."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.article import Article
from reader.errors import ReaderError
from reader.library import Bin, Entry, Library
from reader.session import Reading, View
from reader.ui.analysing import Analyser
from reader.ui.jobs import Jobs
from reader.ui.opening import Opener
from reader.ui.preferences import Preferences

_PAUSE_MS = 800
_BREATH_MS = 60
_T = TypeVar("_T")


class Desk(QObject):
    """Keeps the open `Reading`, has it analysed, remembers where reading stopped.

    `opened` carries the reading and the offset to begin at; `changed` carries the reading's `Changes`.
    """

    opened = Signal(object, int)
    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, library: Library | None, folder: Path | None, preferences: Preferences, view: View
    ) -> None:
        super().__init__(preferences)
        self.opener = Opener(jobs, folder, self)
        self.analyser = Analyser(jobs, self)
        self.reading: Reading | None = None
        self._preferences = preferences
        self._library = library
        self.folder = folder
        self._view = view
        self._path: Path | None = None
        self._offset = 0
        self._unsubscribe: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.save_position)
        self.opener.opened.connect(self._on_opened)
        self.opener.kept.connect(self._on_kept)
        self.opener.failed.connect(self.failed)
        self.analyser.failed.connect(self.failed)

    def entries(self) -> list[Entry]:
        """Return the library's articles; a library in trouble has none and says why."""
        return self._asked(lambda library: library.entries()) or []

    def recent(self) -> list[Entry]:
        """Return the articles read last."""
        return self._asked(lambda library: library.recent(8)) or []

    def remove(self, number: int) -> None:
        """Take an article out of the library."""
        self._asked(lambda library: Bin(library).throw(number))

    def set_view(self, **values: object) -> None:
        """Show the article in another script, with or without proposals or widened punctuation."""
        self._view = replace(self._view, **values)  # pyright: ignore[reportArgumentType] - fields of View
        if self.reading is not None:
            self.reading.set_view(self._view)

    @property
    def view(self) -> View:
        """The view that articles are shown in."""
        return self._view

    def at(self, offset: int) -> None:
        """Remember, in a moment, that reading has come to this offset."""
        self._offset = offset
        if self.folder is not None:
            self._timer.start()

    def save_position(self) -> None:
        """Remember it now."""
        self._timer.stop()
        reading = self.reading
        number = reading.number if reading else None
        if number is not None and self.folder is not None:
            self._asked(lambda library: library.save_position(number, self._offset, self._path))

    def read_names(self) -> None:
        """Have the article analysed, with as many names as the reader wants marked."""
        if self.reading is not None:
            self.analyser.start(self.reading, self._preferences.settings.names)

    def put_away(self) -> None:
        """Close the article."""
        self.opener.cancel()
        self.analyser.stop()
        self.save_position()
        if self._unsubscribe is not None:
            self._unsubscribe()
        self.reading = None

    def _on_opened(self, article: Article, number: int | None, path: Path | None) -> None:
        self.put_away()
        try:
            reading = Reading(article, library=self._library, entry_number=number, view=self._view, look_up=False)
            offset = self._library.position(reading.number) if self._library and reading.number else 0
        except ReaderError as error:
            self.failed.emit(error)
            reading, offset = Reading(article, view=self._view), 0
        self.reading, self._path, self._offset = reading, path, offset
        self._unsubscribe = reading.subscribe(self.changed.emit)
        self.opened.emit(reading, offset)
        self.save_position()
        # The text comes to the screen first: a thread that computes would hold it up.
        QTimer.singleShot(_BREATH_MS, self, lambda: self._work_on(reading))

    def _work_on(self, reading: Reading) -> None:
        if reading is self.reading:
            self.read_names()
            self.analyser.warm_up(reading.article)

    def _on_kept(self, article: Article, number: int) -> None:
        reading = self.reading
        if reading is not None and reading.article is article:
            try:
                reading.join(number)
            except ReaderError as error:
                self.failed.emit(error)
            self.save_position()

    def _asked(self, question: Callable[[Library], _T]) -> _T | None:
        if self._library is None:
            return None
        try:
            return question(self._library)
        except ReaderError as error:
            self.failed.emit(error)
            return None
