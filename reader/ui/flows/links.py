"""From a link in an exported note back to its passage, in whichever copy of the text the library has."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.errors import NotFound
from reader.library import Corrections
from reader.notes import PassageLink, place_of, read_link
from reader.session import Reading

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class LinkFlow(QObject):
    """Opens the article of a link, then goes to the passage."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._wanted: PassageLink | None = None

    def open(self, address: str) -> None:
        """Follow a link; one whose text the library doesn't have is said to lead nowhere."""
        link, library = read_link(address), self._window.desk.shelf.library
        number = Corrections(library).number_of(link.text_hash) if link and library is not None else None
        if link is None or number is None:
            self._window.show_error(NotFound("link_leads_nowhere", "The library has no article for this link."))
            return
        self._wanted, front = link, self._window.desk.reading
        if front is not None and front.number == number:
            self.take(front)
        else:
            self._window.desk.open_entry(number)

    def take(self, reading: Reading) -> None:
        """Go on where the article that was asked for has been opened."""
        link, self._wanted = self._wanted, None
        if link is None or link.text_hash != reading.article.text_hash:
            return
        span = place_of(link, reading.article.text)
        if span is not None:
            self._window.view.jump_to(span)
