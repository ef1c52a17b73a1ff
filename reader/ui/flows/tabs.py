"""What the strip of tabs asks for, and what it shows."""

from PySide6.QtCore import QObject, Signal

from reader.ui.desk.desk import Desk
from reader.ui.desk.tab_names import facts_of_entry, tab_names, tab_tip
from reader.ui.desk.tabs import SecondHalf, Tab
from reader.ui.start.window_layout import Kept
from reader.ui.widgets.tab_strip import TabStrip


class TabFlow(QObject):
    """Connects the strip with the desk; `article_requested` asks to leave the library's page."""

    article_requested = Signal()
    none_closed = Signal(str)

    def __init__(self, desk: Desk, strip: TabStrip) -> None:
        super().__init__(strip)
        self._desk, self._strip = desk, strip
        self._least: int | None = 2
        self._library = False
        self._closed: list[Tab] = []
        desk.tabs.changed.connect(self._show)
        strip.chosen.connect(self._on_chosen)
        strip.closed.connect(self._on_closed)
        strip.others_closed.connect(self._on_others_closed)
        strip.tabMoved.connect(desk.tabs.move)
        self._show()

    def set_place(self, *, library: bool, around: bool) -> None:
        """Show the strip, if anything may stand around the page; a single article's tab leads back from the library."""
        self._least = (1 if library else 2) if around else None
        self._library = library
        self._strip.set_resting(library)
        self._show()

    def restore(self, kept: Kept) -> None:
        """Put the tabs of the last time there, with who was chosen and what stood beside; each is loaded when seen."""
        entries = {entry.number: entry for entry in self._desk.entries()} if kept.tabs else {}
        for entry in (entries[number] for number in kept.tabs if number in entries):
            tab = Tab(entry.title, entry.number, recalled=kept.chosen.get(entry.number, ""))
            tab.facts, tab.second = facts_of_entry(entry), SecondHalf(on=False)
            tab.shown = kept.titles.get(entry.number, "")
            self._desk.tabs.add(tab, at_end=True)
        if kept.second:
            from reader.ui.start.second_halves import restore_second_halves  # noqa: PLC0415 - few are left so

            restore_second_halves(self._desk.tabs, kept.second)

    def step(self, by: int) -> None:
        """Bring the next tab to the front, or the one before."""
        tab = self._desk.tabs.beside(self._desk.tabs.wanted, by)
        if tab is not None:
            self._desk.show(tab)

    def close_current(self) -> None:
        """Close the article in front."""
        if self._desk.tabs.current is not None:
            self._close(self._desk.tabs.current)

    def reopen(self) -> None:
        """Open the article again that was closed last, and is not open now."""
        while self._closed:
            tab = self._closed.pop()
            if tab.number is not None and self._desk.tabs.with_number(tab.number) is None:
                self._desk.open_entry(tab.number)
                return
            if tab.number is None and tab.path is not None:
                self._desk.opener.open_file(tab.path)
                return
        self.none_closed.emit(self.tr("No article has been closed since the start."))

    def _close(self, tab: Tab) -> None:
        self._desk.close(tab, read_on=not self._library)
        self._closed.append(tab)

    def _show(self) -> None:
        tabs = self._desk.tabs
        current = tabs.all.index(tabs.current) if tabs.current else None
        self._strip.show_tabs(tab_names(tabs.all), current, [*map(tab_tip, tabs.all)])
        self._strip.setVisible(self._least is not None and len(tabs.all) >= self._least)

    def _on_chosen(self, number: int) -> None:
        tab = self._desk.tabs.all[number]
        if tab is self._desk.tabs.current:
            self.article_requested.emit()
        else:
            self._desk.show(tab)

    def _on_closed(self, number: int) -> None:
        self._close(self._desk.tabs.all[number])

    def _on_others_closed(self, number: int) -> None:
        kept = self._desk.tabs.all[number]
        for tab in self._desk.tabs.all:
            if tab is not kept:
                self._close(tab)
