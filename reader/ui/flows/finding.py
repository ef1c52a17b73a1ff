"""Search in the open article: one query for find bar, search panel and article."""

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from reader.errors import BadQuery
from reader.session import ArticleHit, Reading
from reader.text import Query, Span
from reader.ui.article_view import ArticleView
from reader.ui.article_view.caret import select_quietly
from reader.ui.article_view.find_bar import FindBar
from reader.ui.desk.jobs import Jobs
from reader.ui.flows.looking import Looking, bring_out
from reader.ui.look.words import overlooked, sentence
from reader.ui.panels.search import SearchPanel

_SHORT = 40
_NOTHING: tuple[Query, Span | None, bool] = (Query(""), None, False)


class Finding(QObject):
    """Keeps the hits and which is the current one.

    Attributes:
        hits: what was found last.
    """

    failed = Signal(object)

    def __init__(self, jobs: Jobs, view: ArticleView, bar: FindBar, panel: SearchPanel) -> None:
        super().__init__(view)
        self._looking = Looking(jobs, view, bar)
        self._view, self._bar, self._panel = view, bar, panel
        # Where words are selected that may become the query.
        self.at_hand: Callable[[], ArticleView] = lambda: view
        self._reading: Reading | None = None
        self._query = ""
        self.hits: list[ArticleHit] = []
        self._current = -1
        self._wanted: Span | None = None
        # What was searched for in the articles that lie open, the hit that was looked at, whether the bar stood there.
        self._left: WeakKeyDictionary[Reading, tuple[Query, Span | None, bool]] = WeakKeyDictionary()
        self._looking.due.connect(self._search)
        self._looking.found.connect(self._take)
        self._looking.failed.connect(self._on_failed)
        bar.query_changed.connect(self.set_query)
        bar.options_changed.connect(self._look)
        bar.next_requested.connect(self.next)
        bar.previous_requested.connect(self.previous)
        bar.closed.connect(self.close)
        panel.query_changed.connect(self.set_query)
        panel.hit_requested.connect(self.go_to)

    @property
    def words(self) -> str:
        """What one seems to look for: a short selection, else the find bar's query; empty without either."""
        return _selected(self.at_hand()) or ("" if self._bar.isHidden() else self._query)

    def show_reading(self, reading: Reading | None) -> None:
        """Search in another article from now on: for what was searched for when it was left."""
        if self._reading is not None and self._reading is not reading:
            self._left[self._reading] = (self._bar.query, self._at, not self._bar.isHidden())
        self._reading = reading
        query, hit, seen = self._left.get(reading, _NOTHING) if reading else _NOTHING
        self._bar.setVisible(seen)
        self.hits, self._current, self._query = [], -1, query.words
        self._bar.set_query(query)
        self._panel.show_hits([], "")
        self._looking.end()
        self._bar.set_count(0, 0)
        if query.words:
            self._search(each=lambda hits: self._take_again(hits, hit))

    def open(self) -> None:
        """Show the find bar; a short selection becomes the query."""
        self._bar.open(_selected(self.at_hand()))

    def begin(self, query: Query, span: Span) -> None:
        """Show the find bar with a query, and go to one of its hits."""
        self._bar.set_query(query)
        self._bar.show()
        self._wanted = span
        self._view.jump_to(span)
        self._looking.soon()

    def close(self) -> None:
        """Hide the find bar; the hits are no longer shown, the one that was looked at is selected to go on from."""
        hit = self._at
        self._bar.hide()
        self.set_query("")
        if hit is not None:
            select_quietly(self._view.sheet, hit)
        self._view.setFocus()

    def set_query(self, query: str) -> None:
        """Search for something else."""
        if query == self._query:
            return
        self._query = query
        if self._bar.field.text() != query:
            self._bar.field.setText(query)
        if query:
            self._look()
        else:
            self._take([])

    def next(self) -> None:
        """Go to the next hit; without a query open the find bar."""
        self._step(1)

    def previous(self) -> None:
        """Go to the hit before."""
        self._step(-1)

    def go_to(self, number: int) -> None:
        """Go to a hit."""
        if 0 <= number < len(self.hits):
            if self._reading is not None:
                bring_out(self._reading, self.hits[number])
            self._point_at(number, go=True)

    @property
    def _at(self) -> Span | None:
        """The hit that is looked at."""
        known = self.hits[self._current].span if 0 <= self._current < len(self.hits) else None
        return self._looking.first or known

    def _point_at(self, number: int, *, go: bool = False) -> None:
        """Mark a hit as the current one, in the article, the bar and the panel."""
        self._current = number
        self._view.show_hits([hit.span for hit in self.hits], number, go=go)
        hit = self.hits[number]
        self._bar.set_count(number + 1, len(self.hits), overlooked(hit))
        self._panel.choose(number)
        if go:
            self._looking.tell(hit)

    def _step(self, by: int) -> None:
        if self._looking.step(by):
            return
        if self.hits:
            self.go_to((self._current + by) % len(self.hits))
        elif not self._query:
            self.open()

    def refresh(self) -> None:
        """Search again: the names are known now, so short forms are found; where one is stays where it is."""
        if self._query and not self._looking.waits:
            self._search(each=self._take_more)

    def _look(self) -> None:
        if self._reading is not None:
            self._looking.begin(self._reading, self._bar.query)

    def _search(self, each: Callable[[list[ArticleHit]], None] | None = None) -> None:
        if self._reading is not None and self._bar.query.words:
            self._looking.all(self._reading, self._bar.query, each or self._take)

    def _take_more(self, hits: list[ArticleHit]) -> None:
        """Show the hits of the same query, the current one still the current one."""
        spans = [hit.span for hit in hits]
        if not 0 <= self._current < len(self.hits) or self.hits[self._current].span not in spans:
            self._take(hits)
        elif spans != [hit.span for hit in self.hits]:
            number = spans.index(self.hits[self._current].span)
            self.hits = hits
            self._panel.show_hits(hits, self._query)
            self._point_at(number)

    def _take_again(self, hits: list[ArticleHit], hit: Span | None) -> None:
        """Show the hits of an article that is in front again; where one was reading stays where it is."""
        self.hits = hits
        self._panel.show_hits(hits, self._query)
        spans = [each.span for each in hits]
        if hit in spans:
            self._point_at(spans.index(hit))
        else:
            self._view.show_hits(spans, None)
            self._bar.set_count(0, len(hits))

    def _take(self, hits: list[ArticleHit]) -> None:
        first, owed = self._looking.first, self._looking.owed
        self._looking.end()
        self.hits, self._current = hits, -1
        self._panel.show_hits(hits, self._query)
        self._bar.set_count(0, len(hits))
        if not hits:
            self._view.show_hits([], None)
            if self._query:
                self._looking.tell()
            return
        spans = [hit.span for hit in hits]
        if self._wanted in spans:
            self.go_to(spans.index(self._wanted))
            self._wanted = None
        elif first in spans and not owed:
            self._point_at(spans.index(first))
        elif first in spans:
            self.go_to((spans.index(first) + owed) % len(spans))
        else:
            offset = self._view.reading_offset()
            self.go_to(next((number for number, hit in enumerate(hits) if hit.span.start >= offset), 0))

    def _on_failed(self, error: Exception) -> None:
        self._take([])
        if isinstance(error, BadQuery):
            self._bar.set_error(sentence(error))
            self._panel.show_error(sentence(error))
        else:
            self.failed.emit(error)


def _selected(view: ArticleView) -> str:
    """Return a short selection's words; empty for a long one or none."""
    reading, span = view.sheet.reading, view.selected_span()
    words = span.of(reading.article.text) if reading and span and len(span) <= _SHORT else ""
    return "" if "\n" in words else words
