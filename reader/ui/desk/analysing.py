"""Has the open article analysed off the window's thread; marks appear as they come.

An article is read by a process of its own: what the networks need, 60 MB and more, ends with it, and the window's
interpreter is not held up. Who has a short article read again, with more or fewer names, has it read in a thread, where
what was read is remembered.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.article import Article
from reader.entities import Analysis, Cache, Detail, analyse_stages, correct_stages
from reader.session import Reading
from reader.text import Span
from reader.ui.desk.collecting import Collector
from reader.ui.desk.jobs import Job, Jobs

# Code points up to which an article is read in a thread when it is opened, and when it is read again.
AT_FIRST, AGAIN = 0, 20_000
_SCREEN = 1_500  # characters, more than a large window holds
_Stages = Callable[[Article], Iterator[Analysis | None]]


class Analyser(QObject):
    """Analyses the open readings; `finished` carries the one whose analysis is complete or has failed.

    `read` carries one that is under way, and how much of it has been looked at for names by now, from 0 to 1.
    """

    finished = Signal(object)
    read = Signal(object, float)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._under_way: dict[Reading, Job] = {}
        self._being_read: set[Reading] = set()
        self._caches: dict[Reading, Cache] = {}

    def start(self, reading: Reading, detail: Detail, offset: int = 0) -> None:
        """Analyse an article, what is on the screen from `offset` on first; what was under way for it is given up."""
        length = len(reading.article.text)
        seen = Span(min(offset, length), min(offset + _SCREEN, length))
        cache = self._caches.setdefault(reading, Cache())
        analyse = partial(analyse_stages, detail=detail, corrections=reading.corrections, first=seen)
        short = length <= (AGAIN if reading.analysis.complete else AT_FIRST)
        self._run(reading, analyse, partial(analyse, cache=cache) if short else None)
        self._being_read.add(reading)

    def correct(self, reading: Reading, detail: Detail) -> None:
        """Have the reader's corrections applied to what is recognised.

        While an article is being read they wait for the end of that, because none of them changes what is recognised.
        """
        if reading in self._being_read:
            return
        if reading.analysis.complete:
            self._link(reading, reading.analysis)
        else:
            self.start(reading, detail)

    def _link(self, reading: Reading, read: Analysis) -> None:
        """Link once more what an analysis recognised, with the corrections as they are by now."""
        again = partial(correct_stages, known=read.recognised, corrections=reading.corrections)
        self._run(reading, again, again if len(reading.article.text) <= AGAIN else None)

    def _run(self, reading: Reading, elsewhere: _Stages, here: _Stages | None) -> None:
        """Give up what was under way, and do this: here in a thread, or elsewhere in a process."""
        self.stop(reading)
        corrections = reading.corrections
        whole: Analysis | None = None

        def take(analysis: Analysis | float | None) -> None:
            nonlocal whole
            _keep(reading)
            if isinstance(analysis, float):
                self.read.emit(reading, analysis)
            if not isinstance(analysis, Analysis):
                return
            whole = analysis if analysis.complete else None
            if whole is None or reading.corrections == corrections:
                reading.set_analysis(analysis)

        def stages() -> Iterator[Analysis | float | None]:
            if here is not None:
                return here(reading.article)
            from reader.ui.desk.analysis_process import stages_elsewhere  # noqa: PLC0415 - the text comes first

            article = replace(reading.article, raw=b"", images=())
            return stages_elsewhere(partial(elsewhere, article), patient=len(article.text) > AGAIN)

        def finish() -> None:
            self._end(reading)
            if whole is not None and reading.corrections != corrections:
                self._link(reading, whole)
            else:
                self.finished.emit(reading)

        def fail(error: Exception) -> None:
            self.failed.emit(error)
            finish()

        self._under_way[reading] = self._jobs.run(stages, each=take, done=finish, failed=fail)

    def _end(self, reading: Reading) -> Job | None:
        self._being_read.discard(reading)
        return self._under_way.pop(reading, None)

    def stop(self, reading: Reading) -> None:
        """Give up what is under way for a reading."""
        job = self._end(reading)
        if job is not None:
            job.cancel()

    def forget(self, reading: Reading) -> None:
        """Keep nothing more of a reading that is closed."""
        self.stop(reading)
        self._caches.pop(reading, None)
        Collector.let_go()


def _keep(reading: Reading) -> None:
    """Leave what has come of a long text out of collections."""
    if len(reading.article.text) > AGAIN:
        Collector.keep()
