"""Opens articles off the window's thread: from files, from the library, from the clipboard."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.article import Article
from reader.errors import ReaderError
from reader.importers import Clipping, open_article, open_clipping, reread
from reader.library import Library
from reader.resources import resource
from reader.session import Additions, additions
from reader.ui.desk.jobs import Job, Jobs

_PATIENCE_MS, _BREATH_MS = 1_000, 60


@dataclass(frozen=True, slots=True)
class Arrival:
    """An article that has been opened.

    Attributes:
        article: the article.
        number: its number in the library, where it is known already.
        added: what the library has for it, where it has been looked up.
        path: the file it came from.
        replaces: the open article that it is another reading of.
        behind: whether it comes with others and one of them is in front.
    """

    article: Article
    number: int | None = None
    added: Additions | None = None
    path: Path | None = None
    replaces: Article | None = None
    behind: bool = False


class Opener(QObject):
    """Emits `opened` with each `Arrival`.

    A new article is shown first and put into the library then, which `kept` tells with the article and what the
    library has for it.
    """

    opened = Signal(object)
    kept = Signal(object, object)
    failed = Signal(object)
    slow = Signal(bool)

    def __init__(self, jobs: Jobs, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._folder = folder
        self._under_way: list[Job] = []
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_lost)

    @property
    def folder(self) -> Path | None:
        """The library's folder; None where nothing is kept."""
        return self._folder

    @property
    def busy(self) -> bool:
        """Whether something is being opened."""
        return bool(self._under_way)

    def open_file(self, path: Path) -> None:
        """Open a file, and put it into the library."""
        self.open_files([path])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files, the first that can be opened in front; put them into the library."""
        folder = self._folder
        self._start(lambda: _opened(paths, folder), keep=True)

    def open_clipping(self, clipping: Clipping, name: str) -> None:
        """Open what was copied elsewhere."""
        folder = self._folder
        self._start(lambda: _known(open_clipping(clipping, name), folder), keep=True)

    def open_sample(self) -> None:
        """Open the article that ships with the program; it joins the library with its first note."""
        self._start(lambda: Arrival(open_article(resource("sample", "article.txt"))))

    def open_entry(self, number: int, *, behind: bool = False) -> None:
        """Open an article of the library, perhaps behind the one in front."""
        folder = self._folder
        if folder is not None:
            self._start(lambda: replace(loaded(folder, number), behind=behind))

    def reread(self, article: Article, number: int | None, encoding: str) -> None:
        """Read the open article's bytes again in another encoding, in the library too."""
        folder = self._folder
        self._start(lambda: _reread(folder, article, number, encoding))

    def cancel(self) -> None:
        """Give up what is being opened."""
        for job in self._under_way:
            job.cancel()
        self._under_way.clear()
        self._rest()

    def _start(self, work: Callable[[], Arrival | Iterator[Arrival | Exception]], *, keep: bool = False) -> None:
        errors: list[Exception] = []

        def take(arrival: Arrival | Exception) -> None:
            if isinstance(arrival, Exception):
                errors.append(arrival)
                return
            self.opened.emit(arrival)
            if keep and self._folder is not None:
                # The text comes to the screen first.
                QTimer.singleShot(_BREATH_MS, self, lambda: keep_it(arrival))

        def keep_it(arrival: Arrival) -> None:
            self._jobs.run(
                lambda: self._keep(arrival),
                each=lambda added: self.kept.emit(arrival.article, added),
                failed=self.failed.emit,
            )

        def finish() -> None:
            if job in self._under_way:
                self._under_way.remove(job)
            self._rest()
            # What was opened is shown first: it takes what was said before from the screen.
            for error in errors:
                QTimer.singleShot(_BREATH_MS, self, partial(self.failed.emit, error))

        def fail(error: Exception) -> None:
            finish()
            self.failed.emit(error)

        self._patience.start()
        job = self._jobs.run(work, each=take, done=finish, failed=fail)
        self._under_way.append(job)

    def _keep(self, arrival: Arrival) -> Additions | None:
        if self._folder is None:
            return None
        # A connection of its own: the window's may only be used from the window's thread.
        library = Library(self._folder)
        with library:
            return additions(library, library.add(arrival.article, arrival.path).number, arrival.article)

    def _on_patience_lost(self) -> None:
        self.slow.emit(True)  # noqa: FBT003 - Qt's signals have no names for values

    def _rest(self) -> None:
        if not self._under_way:
            self._patience.stop()
            self.slow.emit(False)  # noqa: FBT003


def _opened(paths: Sequence[Path], folder: Path | None) -> Iterator[Arrival | Exception]:
    """Open files one after the other; one that can't be opened keeps none of the others back."""
    behind = False
    for path in paths:
        try:
            yield _known(open_article(path), folder, path, behind=behind)
            behind = True
        except ReaderError as error:
            yield error
        except Exception as error:  # noqa: BLE001 - whatever it is, the other files are opened
            from reader.session.bulk.opening import stumbled  # noqa: PLC0415 - brings processes along, which take time

            yield stumbled(path, error)


def _known(article: Article, folder: Path | None, path: Path | None = None, *, behind: bool = False) -> Arrival:
    """Return an article with the number under which the library has its very bytes."""
    if folder is None:
        return Arrival(article, path=path, behind=behind)
    library = Library(folder)
    with library:
        number = library.number_of(article)
        return Arrival(article, number, additions(library, number, article), path, behind=behind)


def _reread(folder: Path | None, article: Article, number: int | None, encoding: str) -> Arrival:
    fresh = reread(article.raw, article.name, encoding)
    if folder is None:
        return Arrival(fresh, replaces=article)
    library = Library(folder)
    with library:
        if number is not None:
            library.replace(number, fresh)
        return Arrival(fresh, number, additions(library, number, fresh), replaces=article)


def loaded(folder: Path, number: int) -> Arrival:
    """Return an article of a library with what that has for it; `folder` is the library's.

    Raises:
        NotFound: no article has this number.
    """
    library = Library(folder)
    with library:
        article = library.load(number)
        return Arrival(article, number, additions(library, number, article))
