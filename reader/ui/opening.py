"""Opens articles off the window's thread: from files, from the library, from the clipboard."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.article import Article
from reader.errors import ReaderError
from reader.importers import Clipping, open_article, open_clipping, reread
from reader.library import Library
from reader.resources import resource
from reader.ui.jobs import Job, Jobs

_PATIENCE_MS = 1_000


class Opener(QObject):
    """Emits `opened` with the article, its number in the library (or None) and the file it came from (or None).

    A new article is shown first and put into the library then, which `kept` tells with the article and its number.
    """

    opened = Signal(object, object, object)
    kept = Signal(object, int)
    failed = Signal(object)
    slow = Signal(bool)

    def __init__(self, jobs: Jobs, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._folder = folder
        self._job: Job | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_lost)

    @property
    def folder(self) -> Path | None:
        """The library's folder; None where nothing is kept."""
        return self._folder

    def open_file(self, path: Path) -> None:
        """Open a file, and put it into the library."""
        self._start(lambda: self._known(open_article(path)), path, keep=True)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open the first of several files; the others join the library, one after the other."""
        first, *others = paths
        self.open_file(first)
        if others and self._folder is not None:
            self._jobs.run(lambda: self._add(others), failed=self.failed.emit)

    def open_clipping(self, clipping: Clipping, name: str) -> None:
        """Open what was copied elsewhere."""
        self._start(lambda: self._known(open_clipping(clipping, name)), None, keep=True)

    def open_sample(self) -> None:
        """Open the article that ships with the program; it joins the library with its first note."""
        self._start(lambda: (open_article(resource("sample", "article.txt")), None), None)

    def open_entry(self, number: int) -> None:
        """Open an article of the library."""
        folder = self._folder
        if folder is not None:
            self._start(lambda: _loaded(folder, number), None)

    def reread(self, article: Article, number: int | None, encoding: str) -> None:
        """Read the open article's bytes again in another encoding, in the library too."""
        folder = self._folder
        self._start(lambda: _reread(folder, article, number, encoding), None)

    def cancel(self) -> None:
        """Give up what is being opened."""
        if self._job is not None:
            self._job.cancel()
        self._finish()

    def _start(self, work: Callable[[], tuple[Article, int | None]], path: Path | None, *, keep: bool = False) -> None:
        self.cancel()
        self._patience.start()

        def take(result: tuple[Article, int | None]) -> None:
            self._finish()
            article, number = result
            self.opened.emit(article, number, path)
            if keep and self._folder is not None:
                self._jobs.run(
                    lambda: self._keep(article, path),
                    each=lambda kept: self.kept.emit(article, kept),
                    failed=self.failed.emit,
                )

        self._job = self._jobs.run(work, each=take, failed=self._on_failed)

    def _known(self, article: Article) -> tuple[Article, int | None]:
        """Return an article with the number under which the library has its very bytes."""
        if self._folder is None:
            return article, None
        # A connection of its own: the window's may only be used from the window's thread.
        library = Library(self._folder)
        with library:
            return article, library.number_of(article)

    def _keep(self, article: Article, path: Path | None) -> int | None:
        if self._folder is None:
            return None
        library = Library(self._folder)
        with library:
            return library.add(article, path).number

    def _add(self, paths: Sequence[Path]) -> None:
        """Put files into the library; the first that can't be opened is spoken of when the others are in."""
        trouble: ReaderError | None = None
        for path in paths:
            try:
                self._keep(open_article(path), path)
            except ReaderError as error:
                trouble = trouble or error
        if trouble is not None:
            raise trouble

    def _on_failed(self, error: Exception) -> None:
        self._finish()
        self.failed.emit(error)

    def _on_patience_lost(self) -> None:
        self.slow.emit(True)  # noqa: FBT003 - Qt's signals have no names for values

    def _finish(self) -> None:
        self._job = None
        self._patience.stop()
        self.slow.emit(False)  # noqa: FBT003


def _reread(folder: Path | None, article: Article, number: int | None, encoding: str) -> tuple[Article, int | None]:
    fresh = reread(article.raw, article.name, encoding)
    if folder is not None and number is not None:
        library = Library(folder)
        with library:
            library.replace(number, fresh)
    return fresh, number


def _loaded(folder: Path, number: int) -> tuple[Article, int | None]:
    library = Library(folder)
    with library:
        return library.load(number), number
