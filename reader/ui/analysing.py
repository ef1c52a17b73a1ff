"""Has the open article analysed off the window's thread; marks appear as they come."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from reader.entities import Analysis, Cache, Detail, analyse_stages
from reader.session import Reading
from reader.text import Span
from reader.ui.analysis_process import stages_elsewhere
from reader.ui.jobs import Job, Jobs

# Code points from which on a thread would be felt at the keyboard.
_LONG = 20_000
_SCREEN = 1_500  # characters, more than a large window holds


class Analyser(QObject):
    """Analyses the open readings; `finished` carries the one whose analysis is complete or has failed."""

    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._under_way: dict[Reading, Job] = {}
        self._caches: dict[Reading, Cache] = {}

    def start(self, reading: Reading, detail: Detail, offset: int = 0) -> None:
        """Analyse an article, what is on the screen from `offset` on first; what was under way for it is given up."""
        self.stop(reading)
        article = reading.article
        seen = Span(min(offset, len(article.text)), min(offset + _SCREEN, len(article.text)))
        cache = self._caches.setdefault(reading, Cache())

        def take(analysis: Analysis | None) -> None:
            if analysis is not None:
                reading.set_analysis(analysis)

        def stages() -> Iterator[Analysis | None]:
            if len(article.text) > _LONG:
                return stages_elsewhere(article, detail, seen)
            return analyse_stages(article, detail=detail, cache=cache, first=seen)

        def finish() -> None:
            self._under_way.pop(reading, None)
            self.finished.emit(reading)

        def fail(error: Exception) -> None:
            self.failed.emit(error)
            finish()

        self._under_way[reading] = self._jobs.run(stages, each=take, done=finish, failed=fail)

    def stop(self, reading: Reading) -> None:
        """Give up what is under way for a reading."""
        job = self._under_way.pop(reading, None)
        if job is not None:
            job.cancel()

    def forget(self, reading: Reading) -> None:
        """Keep nothing more of a reading that is closed."""
        self.stop(reading)
        self._caches.pop(reading, None)
