"""The desk: the articles that lie open, each from the moment it is asked for to the moment it is put away."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.article import Article
from reader.library import Entry, Library, now
from reader.session import Additions, Changes, Reading, View
from reader.text import config_for
from reader.ui.afterwards import Afterwards
from reader.ui.desk.analysing import Analyser
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.opening import Arrival, Opener
from reader.ui.desk.shelf import Shelf
from reader.ui.desk.tab_names import TabTitles, facts_of_article
from reader.ui.desk.tabs import Tab, Tabs
from reader.ui.desk.warming import Warming
from reader.ui.preferences import Preferences

_PAUSE_MS = 800
_BREATH_MS = 60


class Desk(QObject):
    """Keeps the open readings, a tab each, has them analysed, remembers where reading stopped.

    `shown` carries the reading that is in front now and the offset to begin at, or None where the last was closed.
    `coming` carries the same a turn of the event loop before, where an article has been opened.
    `converting` tells that the article in front comes in another script as soon as that is ready.
    `changed` carries the `Changes` of the reading in front; what changes behind it is seen when it comes to the front.
    """

    coming = Signal(object, int)
    shown = Signal(object, int)
    changed = Signal(object)
    converting = Signal()
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, library: Library | None, folder: Path | None, preferences: Preferences, view: View
    ) -> None:
        super().__init__(preferences)
        self._jobs = jobs
        self.opener = Opener(jobs, folder, self)
        self.analyser = Analyser(jobs, self)
        self.warming = Warming(jobs, self)
        self.tabs = Tabs(self)
        self.shelf = Shelf(jobs, library, folder, self)
        self.folder = folder
        self._preferences = preferences
        self._view = view
        self._waiting: dict[Reading, View] = {}
        self._afterwards = Afterwards(self)
        self._titles = TabTitles(self.tabs, self._afterwards)
        # Up to which offset the text in front is on the screen; the window that shows it knows.
        self.seen: Callable[[], int] = lambda: 0
        # Has the page made ready for a view of a reading, and calls what shows it then.
        self.ready: Callable[[Reading, View, Callable[[], None]], None] = lambda _reading, _view, then: then()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(lambda: self.save_position(soon=True))
        self.opener.opened.connect(self._on_opened)
        self.opener.kept.connect(self._on_kept)
        self.opener.failed.connect(self._on_opening_failed)
        self.analyser.failed.connect(self.failed)
        self.analyser.finished.connect(self.shelf.keep_names)
        self.shelf.failed.connect(self.failed)

        def prefer(names: frozenset[str]) -> None:
            if "script" in names:
                self._view = replace(self._view, script=preferences.settings.script)

        preferences.changed.connect(prefer)

    @property
    def reading(self) -> Reading | None:
        """The reading in front."""
        return self.tabs.current.reading if self.tabs.current else None

    @property
    def view(self) -> View:
        """The view of the reading in front, also while its dictionaries are built; without one, that for new ones."""
        reading = self.reading
        return self._waiting.get(reading, reading.view) if reading else self._view

    def entries(self) -> list[Entry]:
        """Return the library's articles; a library in trouble has none and says why."""
        return self.shelf.entries()

    def close_numbers(self, numbers: Iterable[int]) -> None:
        """Take the tabs of articles away, and bring no other to the front."""
        for number in numbers:
            tab = self.tabs.with_number(number)
            if tab is not None:
                self.close(tab, read_on=False)

    def set_view(self, **values: object) -> None:
        """Show the article in another script, with or without proposals or widened punctuation."""
        before, reading = self.view, self.reading
        wanted = replace(before, **values)  # pyright: ignore[reportArgumentType] - fields of View
        chosen = {name: value for name, value in values.items() if value != getattr(before, name)}
        # What is left out is looked at in one article, and a script is chosen for it; the next one opens as preferred.
        kept = chosen | {"left_out": False, "script": self._view.script if reading else wanted.script}
        self._view = replace(self._view, **kept)  # pyright: ignore[reportArgumentType] - fields of View
        if reading is None:
            return
        if self.tabs.current is not None and wanted.script != before.script:
            self.tabs.current.script = wanted.script
            self.save_position(soon=True)

        def is_wanted() -> bool:
            return self._waiting.get(reading) is wanted

        def show() -> None:
            if is_wanted():
                del self._waiting[reading]
                reading.set_view(wanted)

        def prepare() -> None:
            if is_wanted():
                self.ready(reading, wanted, show)

        self._waiting[reading] = wanted
        # The first conversion builds its dictionaries, which takes half a second: the window goes on meanwhile.
        config = config_for(wanted.script, reading.article.text)
        if not self.warming.is_ready(config):
            self.converting.emit()
        self.warming.when_ready(config, prepare)

    def show(self, tab: Tab) -> None:
        """Bring a tab to the front."""
        self.tabs.wanted = tab
        if tab.reading is None:
            if tab.number is not None:
                self.opener.open_entry(tab.number)
            return
        self.save_position(soon=True)
        if self.tabs.current is not None:
            self.tabs.current.left = now()
        self.tabs.bring(tab)
        self.shown.emit(tab.reading, tab.offset)
        # The text comes to the screen first: a thread that computes would hold it up.
        QTimer.singleShot(_BREATH_MS, self, lambda: self._work_on(tab))

    def open_entry(self, number: int) -> None:
        """Open an article of the library, in the tab that has it or in a new one."""
        tab = self.tabs.with_number(number)
        if tab is not None:
            self.show(tab)
        else:
            self.opener.open_entry(number)

    def close(self, tab: Tab, *, read_on: bool = True) -> None:
        """Put a tab's article away; the one beside it comes to the front if the reader reads on."""
        self._put_away(tab)
        front = tab is self.tabs.current
        beside = self.tabs.drop(tab)
        self.tabs.wanted = self.tabs.current
        if front and beside is not None and read_on:
            self.show(beside)
        if front and self.reading is None:
            self.shown.emit(None, 0)

    def put_away(self) -> None:
        """Save what is open, end what is under way; where reading comes to from now on is nobody's place."""
        self.opener.cancel()
        self._timer.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        for tab in self.tabs.all:
            self._put_away(tab)
        self._jobs.shutdown()

    def at(self, offset: int) -> None:
        """Remember, in a moment, that reading has come to this offset."""
        if self.tabs.current is not None:
            self.tabs.current.offset = offset
            if self.folder is not None:
                self._timer.start()

    def save_position(self, *, soon: bool = False) -> None:
        """Remember it now, or as `soon` as a worker comes to it."""
        self._timer.stop()
        if self.tabs.current is not None:
            self._save_position(self.tabs.current, soon=soon)

    def read_names(self) -> None:
        """Have the article in front analysed, with as many names as the reader wants marked."""
        tab, names = self.tabs.current, self._preferences.settings.names
        if tab is not None and tab.reading is not None:
            tab.names = names
            self.analyser.start(tab.reading, names, tab.offset)

    def _put_away(self, tab: Tab) -> None:
        self._save_position(tab)
        if tab.leave is not None:
            tab.leave()
        if tab.reading is not None:
            self._waiting.pop(tab.reading, None)
            self.analyser.forget(tab.reading)
            tab.number, tab.reading = tab.reading.number, None

    def _on_opened(self, arrival: Arrival) -> None:
        def comes_to_front(tab: Tab | None) -> bool:
            return self.reading is None or not (arrival.behind or self.tabs.waits_for_another(tab))

        def come() -> None:
            tab = self.tabs.of(arrival)
            fresh = tab is None or tab.reading is None or arrival.replaces is not None
            reading = _reading_of(arrival, self.shelf, self._view) if fresh else None
            self._afterwards.do(lambda: take(reading))
            if reading is not None and comes_to_front(tab):
                self.coming.emit(reading, _begin(arrival))

        def take(reading: Reading | None) -> None:
            tab = self.tabs.tab_for(arrival)
            if reading is not None:
                self._fill(tab, arrival, reading)
            if comes_to_front(tab):
                self.show(tab)
            else:
                self.tabs.changed.emit()
            if reading is not None:
                self._save_position(tab, soon=True)

        # Shown in another script it needs dictionaries, which are not built on the window's thread.
        self.warming.when_ready(config_for(_first_view(self._view, arrival.added).script, arrival.article.text), come)

    def _fill(self, tab: Tab, arrival: Arrival, reading: Reading) -> None:
        """Put an article's open document into a tab."""
        if tab.reading is not None:
            self._put_away(tab)
        tab.title, tab.number, tab.path = arrival.article.title, arrival.number, arrival.path or tab.path
        tab.facts = facts_of_article(arrival.article)
        tab.reading, tab.offset, tab.names, tab.left = reading, _begin(arrival), "", now()

        def tell(changes: Changes) -> None:
            self._titles.take(tab, changes)
            if reading is self.reading:
                self.changed.emit(changes)

        tab.leave = reading.subscribe(tell)
        self._titles.take(tab, Changes(view=True))

    def _work_on(self, tab: Tab) -> None:
        if tab is self.tabs.current and tab.reading is not None and tab.names != self._preferences.settings.names:
            self.read_names()

    def _on_kept(self, article: Article, added: Additions) -> None:
        tab = next((tab for tab in self.tabs.all if tab.reading and tab.reading.imported is article), None)
        if tab is not None and tab.reading is not None:
            if tab.reading.number is None:
                tab.reading.take(added)
            else:  # with its first note it was in the library sooner, beside the notes that were there
                self.shelf.renew(tab.reading)
            self.shelf.keep_names(tab.reading)
            self._save_position(tab, soon=True)

    def _on_opening_failed(self, error: Exception) -> None:
        self.tabs.wanted = self.tabs.current
        if self.reading is None:
            self.shown.emit(None, 0)
        self.failed.emit(error)

    def _save_position(self, tab: Tab, *, soon: bool = False) -> None:
        seen, at = (self.seen(), None) if tab is self.tabs.current else (0, tab.left)
        self.shelf.save_position(tab, seen=seen, at=at, soon=soon)


def _reading_of(arrival: Arrival, shelf: Shelf, usual: View) -> Reading:
    """Make an article's open document."""
    article, added = arrival.article, arrival.added or shelf.for_all(arrival.article)
    library, view = (None if added is None else shelf.library), _first_view(usual, added)
    return Reading(article, library=library, entry_number=arrival.number, view=view, added=added)


def _begin(arrival: Arrival) -> int:
    """Return where reading an article begins."""
    return arrival.added.position if arrival.added else 0


def _first_view(usual: View, added: Additions | None) -> View:
    """Return how an article is shown first: in the script that was chosen for it, else as preferred."""
    return replace(usual, script=added.script) if added and added.script else usual
