"""The library as the window asks it: trouble is told by signal, and the answer is empty then."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader.article import Article
from reader.errors import ReaderError
from reader.library import Entry, Library, now
from reader.session import Additions, Reading, additions, keep_names
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.tabs import Tab

_T = TypeVar("_T")


class Shelf(QObject):
    """What the desk asks of the library; without one there is nothing on it.

    `names_kept` tells that the library knows who is in another article.
    """

    failed = Signal(object)
    names_kept = Signal()

    def __init__(self, jobs: Jobs, library: Library | None, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.library = library
        self._folder = folder

    def entries(self) -> list[Entry]:
        """Return the library's articles."""
        return self._asked(lambda library: library.entries()) or []

    def recent(self) -> list[Entry]:
        """Return the articles read last."""
        return self._asked(lambda library: library.recent(8)) or []

    def save_position(self, tab: Tab, *, seen: int, at: str | None = None, soon: bool = False) -> None:
        """Remember where reading has come to; an article that isn't in the library has no place there.

        Args:
            tab: the article, open.
            seen: offset up to which the text has been on the screen.
            at: when it was read, if not now.
            soon: let a worker do it: the disk may be slow, or another article on its way into the library.
        """
        number = tab.reading.number if tab.reading else None
        folder = self._folder
        if number is None or folder is None or self.library is None or self.library.read_only:
            return
        place = {"offset": tab.offset, "path": tab.path, "script": tab.script}
        save = partial(Library.save_position, number=number, seen=seen, at=at or now(), **place)
        if soon:
            self._jobs.run(lambda: _done(folder, save), failed=self.failed.emit)
        else:
            self._asked(save)

    def for_all(self, article: Article) -> Additions | None:
        """Return what holds in all articles; None without a library."""
        return self._asked(lambda library: additions(library, None, article))

    def renew(self, reading: Reading) -> None:
        """Let an open article take what the library has for it by now; places in another text are long looked for."""
        folder, number, article, before = self._folder, reading.number, reading.imported, reading.added

        def take(added: Additions) -> None:
            if reading.added == before:
                reading.take(added)
            else:
                self.renew(reading)

        if folder is not None and number is not None:
            self._jobs.run(lambda: _additions(folder, number, article), each=take, failed=self.failed.emit)

    def keep_names(self, reading: Reading) -> None:
        """Let the library know who is in an article; a book has ten thousand names, so the window doesn't wait."""
        folder, number, analysis = self._folder, reading.number, reading.analysis
        if folder is not None and number is not None and analysis.complete:
            # Where that fails search knows fewer names; reading goes on.
            self._jobs.run(
                lambda: keep_names(folder, number, analysis), done=self.names_kept.emit, failed=lambda _: None
            )

    def _asked(self, question: Callable[[Library], _T]) -> _T | None:
        if self.library is None:
            return None
        try:
            return question(self.library)
        except ReaderError as error:
            self.failed.emit(error)
            return None


def _done(folder: Path, change: Callable[[Library], None]) -> None:
    with Library(folder) as library:
        change(library)


def _additions(folder: Path, number: int, article: Article) -> Additions:
    with Library(folder) as library:
        return additions(library, number, article)
