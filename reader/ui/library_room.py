"""The library's page with what works behind it: made when it is first looked at, since most starts open an article."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.flows.library import LibraryFlow
from reader.ui.flows.library_search import LibrarySearch
from reader.ui.flows.unopened import Unopened
from reader.ui.panels.library import LibraryPage

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class LibraryRoom(QObject):
    """Puts the page among the window's pages and connects it with the rest."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        desk = window.desk
        self.page = LibraryPage(window.preferences.theme)
        self.search = LibrarySearch(window.jobs, desk.folder, self.page)
        kept, files = (desk.shelf.library, desk.folder), window.preferences.files
        self.flow = LibraryFlow(window.jobs, kept, self.page, window.messages, files)
        self.unopened = Unopened(window, self.flow, self.page.table)
        self.unopened.failed.connect(window.show_error)
        window.coat.cover(self.page)
        window.pages.addWidget(self.page)
        self.page.chosen_changed.connect(self._on_chosen_changed)
        self.page.file_requested.connect(window.actions_["open"].trigger)
        self.page.match_requested.connect(window.match_flow.open)
        self.page.open_requested.connect(desk.open_entry)
        self.page.sample_requested.connect(desk.opener.open_sample)
        self.flow.failed.connect(window.show_error)
        self.flow.removed.connect(desk.close_numbers)
        self.flow.removed.connect(window.show_library)
        self.flow.use_theme(lambda: window.preferences.theme)
        self.flow.steps.changed.connect(window.commands.show_state)
        self.search.failed.connect(window.show_error)
        desk.shelf.names_kept.connect(self.flow.names.refresh_if_seen)
        window.library_keeping.changed.connect(self.flow.refresh)
        window.preferences.changed.connect(self._on_preferences_changed)

    def refresh(self) -> None:
        """Show the library as it is now."""
        self.flow.refresh()
        self.search.refresh()

    def _on_chosen_changed(self) -> None:
        if not self._window.arrangement.reads:
            self._window.arrangement.show_chosen()

    def _on_preferences_changed(self, names: frozenset[str]) -> None:
        if "theme" in names:
            self.page.set_theme(self._window.preferences.theme)
