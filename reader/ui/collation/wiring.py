"""Connects what knows of copies with the parts of a window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow
    from reader.ui.widgets.message_bar import Button


def connect_copies(window: "MainWindow") -> None:
    """Let view, details, menus and bars of a window know of the copies of the article in front."""

    def tell(sentence: str, buttons: "Sequence[Button]") -> None:
        (label, act), *others = buttons
        window.offers.offer(sentence, label, act, others=others, unasked=True)

    beside, grouping, collating = window.beside, window.grouping, window.collating
    beside.connect_with(window.view, window.side, window.actions_)
    beside.failed.connect(window.show_error)
    beside.news.connect(window.messages.show_news)
    beside.offered.connect(window.offers.offer)
    beside.told.connect(tell)
    collating.compared.connect(beside.take)
    collating.failed.connect(window.show_error)
    grouping.compare_requested.connect(collating.compare)
    grouping.changed.connect(beside.look_and_tell)
    grouping.failed.connect(window.show_error)
    grouping.open_requested.connect(window.desk.open_entry)
    window.correcting.copies = beside.of
    window.side.details.entered.connect(window.correcting.enter)
    # After the view, which begins with a page that knows of no copies.
    window.desk.shown.connect(beside.look)
    window.desk.shown.connect(grouping.look)
    # What came in may be about the article that is open: corrections, notes, a group of copies.
    window.library_keeping.changed.connect(window.correcting.reload)
    window.library_keeping.changed.connect(beside.look)
