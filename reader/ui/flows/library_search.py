"""Search over the library while one types: off the window's thread, over a connection of its own."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import BadQuery
from reader.library import Library, LibraryMatch
from reader.text import Query
from reader.ui.desk.jobs import Job, Jobs
from reader.ui.look.words import sentence
from reader.ui.panels.library import LibraryPage

_PAUSE_MS = 150
MOST = 100


class LibrarySearch(QObject):
    """Fills the library page with what is found; a new query ends the search before."""

    failed = Signal(object)

    def __init__(self, jobs: Jobs, folder: Path | None, page: LibraryPage) -> None:
        super().__init__(page)
        self._jobs, self._folder, self._page = jobs, folder, page
        self._job: Job | None = None
        self._found = 0
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._search)
        page.query_changed.connect(self._on_query_changed)

    def refresh(self) -> None:
        """Search again: the library may have changed."""
        if self._page.query.words.strip():
            self._search()

    def _on_query_changed(self) -> None:
        if self._page.query.words.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._stop()
            self._page.show_table()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _search(self) -> None:
        self._stop()
        folder, query = self._folder, self._page.query
        if folder is None:
            return
        self._found = 0
        self._page.show_results()
        self._page.results.begin(query.words)
        self._job = self._jobs.run(
            lambda: _matches(folder, query), each=self._take, done=self._on_done, failed=self._on_failed
        )

    def _take(self, found: LibraryMatch | int) -> None:
        if isinstance(found, int):
            self._page.results.show_indexing(found)
        else:
            self._found += 1
            self._page.results.add(found)

    def _on_done(self) -> None:
        self._job = None
        self._page.results.end(more=self._found >= MOST)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, BadQuery):
            self._page.results.refuse(sentence(error))
        else:
            self.failed.emit(error)


def _matches(folder: Path, query: Query) -> Iterator[LibraryMatch | int]:
    """Give how many articles are still to be indexed, then the matches, `MOST` at most."""
    library = Library(folder)
    with library:
        yield from library.update_index()
        yield from islice(library.search(query), MOST)
