"""A selection that reaches further than what is loaded: a long one is made by reading on with it from page to page."""

from typing import NamedTuple

from PySide6.QtGui import QTextCursor

from reader.text.span import Span
from reader.ui.article_view.page import Page
from reader.ui.qt_text import ShownText


class Ends(NamedTuple):
    """Offsets of the original: where a selection was begun, and how far it has got, which may be further up."""

    begun: int
    reached: int


class Reach:
    """Knows where the ends of the page's selection are that lie outside of what is loaded."""

    def __init__(self, page: Page) -> None:
        self._page = page
        # Where the cursor was put for an end outside, and the offset of that end.
        self._begun: tuple[int, int] | None = None
        self._reached: tuple[int, int] | None = None

    def ends(self, text: ShownText) -> Ends | None:
        """Return the ends of the selection; None where nothing is selected."""
        cursor = self._page.textCursor()
        if cursor.document() is not text.document or not cursor.hasSelection():
            return None
        begun, reached = self._outside(cursor)
        return Ends(
            text.offset(cursor.anchor()) if begun is None else begun,
            text.offset(cursor.position()) if reached is None else reached,
        )

    def restore(self, text: ShownText, ends: Ends) -> None:
        """Select as much of a selection as is loaded now; none of one that is out of reach."""
        self._begun = self._reached = None
        blocks = [block.span for block, _ in text.shown.blocks]
        first, last = (blocks[0].start, blocks[-1].end) if blocks else (0, 0)
        if max(ends) <= first or min(ends) >= last:
            return
        places = [text.position_of(min(max(end, first), last)) for end in ends]
        cursor = QTextCursor(text.document)
        cursor.setPosition(places[0])
        cursor.setPosition(places[1], QTextCursor.MoveMode.KeepAnchor)
        self._page.setTextCursor(cursor)
        self._begun, self._reached = (
            None if first <= end <= last else (place, end) for place, end in zip(places, ends, strict=True)
        )

    def span(self, text: ShownText) -> Span | None:
        """Return what is selected, loaded or not, without white space at the ends that are loaded."""
        cursor = self._page.textCursor()
        found = text.span(cursor)
        ends = [end for end in self._outside(cursor) if end is not None]
        return found and Span(min(found.start, *ends), max(found.end, *ends)) if ends else found

    def is_further(self) -> bool:
        """Say whether the selection reaches out of what is loaded."""
        return self._outside(self._page.textCursor()) != (None, None)

    def _outside(self, cursor: QTextCursor) -> tuple[int | None, int | None]:
        """Return the ends of a selection that are outside still: whoever selects anew puts its beginning elsewhere."""
        begun, reached = self._begun, self._reached
        if begun is not None and cursor.anchor() != begun[0]:
            begun = reached = None
        if reached is not None and cursor.position() != reached[0]:
            reached = None
        return begun and begun[1], reached and reached[1]
