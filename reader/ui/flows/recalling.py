"""Who was chosen when the program ended is chosen again, quietly; the name tells who it was, an id doesn't last."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.entities import Entity
from reader.session import Reading
from reader.ui.desk.tabs import Tab, Tabs

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class Recalling(QObject):
    """Waits for the names of the articles that were open the last time."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.desk.analyser.finished.connect(self.recall)

    def recall(self, reading: Reading) -> None:
        """Choose who was chosen in an article, unless the reader has chosen since."""
        window = self._window
        tab = next((tab for tab in window.desk.tabs.all if tab.reading is reading), None)
        if tab is None or not tab.recalled or not reading.analysis.complete:
            return
        wanted, tab.recalled = tab.recalled, ""
        entity = next((one for one in reading.analysis.entities if _said(one) == wanted), None)
        if entity is None:
            return
        reading.choose_entity(entity.id)


def chosen_in(tabs: Tabs) -> dict[int, str]:
    """Return who is chosen in the open articles of the library, by their numbers."""
    said = {tab.library_number: _chosen(tab) for tab in tabs.all}
    return {number: words for number, words in said.items() if number is not None and words}


def _chosen(tab: Tab) -> str:
    chosen = tab.reading.chosen if tab.reading else None
    return " ".join(chosen.name) if chosen and chosen.known else tab.recalled


def _said(entity: Entity) -> str:
    return f"{entity.type} {entity.name}"
