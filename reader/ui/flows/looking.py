"""Shows the first hit of a query while one types; all of them are looked for a moment after the last key."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from reader.session import ArticleHit, Reading
from reader.session.people import first_hits
from reader.text import Query, Span, excerpt
from reader.ui.article_view import ArticleView
from reader.ui.article_view.find_bar import FindBar
from reader.ui.desk.jobs import Job, Jobs
from reader.ui.look.words import overlooked
from reader.ui.widgets.announcing import announce

_PAUSE_MS = 120
# Characters that are said on either side of a hit.
_BEFORE, _AFTER = 12, 20


class Looking(QObject):
    """Looks for one query at a time: near where one is reading at once, everywhere when it is `due`.

    Attributes:
        first: the hit that is shown while the others are counted.
        owed: how many steps further was asked for meanwhile.
    """

    due = Signal()
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, view: ArticleView, bar: FindBar) -> None:
        super().__init__(view)
        self._jobs, self._view, self._bar = jobs, view, bar
        self._job: Job | None = None
        self.first: Span | None = None
        self.owed = 0
        self._near = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.due)

    def begin(self, reading: Reading, query: Query) -> None:
        """Look for the first hit from where one is reading on: the eye stays near; for all after a pause."""
        self.end()
        self._near = True
        offset = self._view.reading_offset()

        def take(found: tuple[list[ArticleHit], bool]) -> None:
            self._take(reading, *found)

        def look() -> tuple[list[ArticleHit], bool]:
            return first_hits(reading.article, reading.analysis, query, offset)

        def pause() -> None:
            # Not before: to count takes the processor, which the first hit and the page need.
            self._near = False
            self._timer.start(_PAUSE_MS)

        self._job = self._jobs.run(look, each=take, done=pause, failed=self.failed.emit)

    def all(self, reading: Reading, query: Query, each: Callable[[list[ArticleHit]], None]) -> None:
        """Look for all hits."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._jobs.run(lambda: reading.find(query), each=each, failed=self.failed.emit)

    def soon(self) -> None:
        """Look for all at the next turn, and for none before."""
        self.end()
        self._timer.start(0)

    def end(self) -> None:
        """Look for nothing more."""
        self._timer.stop()
        self._near = False
        self.first, self.owed = None, 0
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @property
    def waits(self) -> bool:
        """Whether all will be looked for after a pause."""
        return self._near or self._timer.isActive()

    def tell(self, hit: ArticleHit | None = None) -> None:
        """Have a screen reader say how many were found, and the words round the one that is gone to."""
        reading, words = self._view.sheet.reading, self._bar.said
        if reading is not None and hit is not None:
            text, line = reading.article.text, reading.article.block_at(hit.span.start)
            whole = line.span if line else hit.span
            head = excerpt.before(text[whole.start : hit.span.start], _BEFORE)
            words += f": {head}{hit.span.of(text)}{excerpt.after(text[hit.span.end : whole.end], _AFTER)}"
        announce(self._view.page, words)

    def step(self, by: int) -> bool:
        """Be asked for a hit further on; return whether that has to wait until all are known."""
        if self.first is not None:
            self.owed += by
        if self.waits:
            self._near = False
            self._timer.stop()
            self.due.emit()
            return True
        return self.first is not None

    def _take(self, reading: Reading, hits: list[ArticleHit], complete: bool) -> None:  # noqa: FBT001 - as it comes
        if complete:
            self.found.emit(hits)
        elif hits:
            self.first = hits[0].span
            bring_out(reading, hits[0])
            self._view.show_hits([hit.span for hit in hits], 0, go=True)
            self._bar.set_counting(overlooked(hits[0]))


def bring_out(reading: Reading, hit: ArticleHit) -> None:
    """Show what was left out of an article, where a hit stands in it."""
    if hit.left_out and not reading.view.left_out:
        reading.set_view(replace(reading.view, left_out=True))
