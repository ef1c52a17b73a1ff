"""Has the open article analysed off the window's thread; marks appear as they come."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from reader.article import Article
from reader.article.conversion import Words, settled_pieces
from reader.entities import Analysis, Cache, Detail, analyse_stages
from reader.session import Reading
from reader.text import align, config_for
from reader.ui.analysis_process import stages_elsewhere
from reader.ui.jobs import Job, Jobs

# Code points from which on a thread would be felt at the keyboard.
_LONG = 20_000
_TASTE = 100


class Analyser(QObject):
    """Analyses one reading at a time."""

    finished = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._article: Article | None = None
        self._cache = Cache()

    def start(self, reading: Reading, detail: Detail) -> None:
        """Analyse an article; what was under way is given up."""
        self.stop()
        article = reading.article
        if article is not self._article:
            self._article, self._cache = article, Cache()
        cache = self._cache

        def take(analysis: Analysis | None) -> None:
            if analysis is not None:
                reading.set_analysis(analysis)

        def stages() -> Iterator[Analysis | None]:
            if len(article.text) > _LONG:
                return stages_elsewhere(article, detail)
            return analyse_stages(article, detail=detail, cache=cache)

        self._job = self._jobs.run(stages, each=take, done=self._on_done, failed=self._on_failed)

    def warm_up(self, article: Article) -> None:
        """Build the dictionaries of the scripts that are likely to be chosen, so that the first choice is quick."""
        configs = {config_for(script, article.text) for script in ("s", "tw", "hk")}
        taste = article.text[:_TASTE]
        self._jobs.run(lambda: [align(taste, one, fixed=settled_pieces(taste, Words(), one)) for one in configs if one])

    def stop(self) -> None:
        """Give up what is under way."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_done(self) -> None:
        self._job = None
        self.finished.emit()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
        self.finished.emit()
