"""The open articles, a tab each, in the reader's order; which of them is read now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.article import Article
from reader.session import Reading
from reader.ui.desk.opening import Arrival

# Fine enough that a width comes back to the pixel.
WHOLE = 10_000


@dataclass(frozen=True, slots=True)
class SecondHalf:
    """What stands beside an article in the split view.

    Attributes:
        on: whether anything stands there.
        what: a script that the article is shown in, or another open article; None for what suits it.
        share: of the width that is `WHOLE`, what the first half has.
    """

    on: bool
    what: "str | Tab | None" = None
    share: int = WHOLE // 2


@dataclass(eq=False, slots=True)
class Tab:
    """One open article.

    Attributes:
        title: the article's, as the source has it.
        shown: the title in the script that the article is shown in; empty while nobody knows it.
        number: the article's number in the library; None while it isn't there.
        reading: the open document; None in a tab from the last time that nobody has looked at yet.
        path: the file it was opened from.
        offset: where reading has come to.
        script: that was chosen for it while it lay open.
        left: when another came to the front before it, as the library writes it.
        recalled: type and name of the entity that was chosen the last time, until it is known who that is.
        names: how many names were asked for when it was analysed; empty before that.
        leave: ends listening to the reading.
        second: what stood beside it when it was in front last; None before that.
        facts: what may tell it from another article of its title, the most telling first.
    """

    title: str
    number: int | None = None
    reading: Reading | None = None
    path: Path | None = None
    offset: int = 0
    script: str | None = None
    left: str | None = None
    recalled: str = ""
    names: str = ""
    leave: Callable[[], None] | None = None
    second: SecondHalf | None = None
    shown: str = ""
    facts: tuple[str, ...] = ()

    @property
    def library_number(self) -> int | None:
        """The article's number in the library by now; None while it isn't there."""
        return self.reading.number if self.reading else self.number


class Tabs(QObject):
    """Which articles are open; `changed` says that tabs came, went, moved, or that another is in front."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[Tab] = []
        self.current: Tab | None = None
        # The one asked for last: not the current one while it is being loaded.
        self.wanted: Tab | None = None

    @property
    def all(self) -> Sequence[Tab]:
        """The tabs from left to right."""
        return tuple(self._tabs)

    def add(self, tab: Tab, *, at_end: bool = False) -> None:
        """Put a tab at the right of the current one, or at the end."""
        at = len(self._tabs) if at_end or self.current is None else self._tabs.index(self.current) + 1
        self._tabs.insert(at, tab)
        self.changed.emit()

    def bring(self, tab: Tab | None) -> None:
        """Make a tab the current one."""
        self.current = tab
        self.changed.emit()

    def drop(self, tab: Tab) -> Tab | None:
        """Take a tab away; return the one that should be read in its place: to the right, else to the left.

        One that is loaded already is taken before one that isn't.
        """
        at = self._tabs.index(tab)
        self._tabs.remove(tab)
        if tab is self.current:
            self.current = None
        near = [*self._tabs[at:], *reversed(self._tabs[:at])]
        self.changed.emit()
        return next((each for each in near if each.reading), near[0] if near else None)

    def move(self, source: int, target: int) -> None:
        """Take the order that the reader dragged the tabs into."""
        self._tabs.insert(target, self._tabs.pop(source))

    def beside(self, tab: Tab | None, by: int) -> Tab | None:
        """Return the tab so many to the right, going round."""
        if not self._tabs:
            return None
        at = self._tabs.index(tab) if tab in self._tabs else -1
        return self._tabs[(at + by) % len(self._tabs)]

    def with_number(self, number: int) -> Tab | None:
        """Return the tab that has an article of the library."""
        return next((tab for tab in self._tabs if tab.library_number == number), None)

    def waits_for_another(self, tab: Tab | None) -> bool:
        """Return whether some other tab is being loaded that was asked for later."""
        return self.wanted is not None and self.wanted is not tab and self.wanted.reading is None

    def of(self, arrival: Arrival) -> Tab | None:
        """Return the tab where an article is open already or is waited for."""
        if arrival.replaces is not None:
            return self.with_text_of(arrival.replaces)
        if arrival.number is not None:
            return self.with_number(arrival.number)
        return self.with_text_of(arrival.article)

    def tab_for(self, arrival: Arrival) -> Tab:
        """Return the tab where an article is open already or is waited for, else a new one."""
        tab = self.of(arrival)
        if tab is None:
            tab = Tab(arrival.article.title)
            self.add(tab, at_end=arrival.behind)
        return tab

    def with_text_of(self, article: Article) -> Tab | None:
        """Return the tab that has an article of the same bytes, read in the same way."""
        same = (article.metadata.sha256, article.text)
        readings = ((tab, tab.reading.article) for tab in self._tabs if tab.reading)
        return next((tab for tab, open_ in readings if (open_.metadata.sha256, open_.text) == same), None)

    def numbers(self) -> list[int]:
        """Return the numbers of the articles, from left to right; one that isn't in the library has none."""
        return [number for number in (tab.library_number for tab in self._tabs) if number is not None]
