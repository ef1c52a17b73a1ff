"""The selection: made over pages it goes further than what is loaded, past a line's end; settled, it has a toolbar."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from reader.text.span import Span
from reader.ui.article_view.mini_toolbar import MiniToolbar
from reader.ui.article_view.page import Page
from reader.ui.article_view.painting import place_in
from reader.ui.qt_text import ShownText

_SETTLED_MS = 150


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
        """Return the ends of the selection, or where the caret is; None where the text isn't on the page."""
        cursor = self._page.textCursor()
        if cursor.document() is not text.document:
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


class LineEnds(QObject):
    """Lets a drag past the end of a line take its last letter in.

    Qt leaves that out: a caret behind it would stand a line lower.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        # Behind which ends of lines the mouse was when the button was pressed, and is.
        self._begun: int | None = None
        self._reached: int | None = None
        page.viewport().installEventFilter(self)
        page.selectionChanged.connect(self._take_in)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take notice of where the mouse is before Qt selects."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self._begun, self._reached = self._behind(event.position()), None
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            dragged = event.buttons() & Qt.MouseButton.LeftButton
            self._reached = self._behind(event.position()) if dragged else None
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._begun = self._reached = None
        return super().eventFilter(watched, event)

    def _take_in(self) -> None:
        cursor = self._page.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        if self._begun is not None and anchor == self._begun - 1:
            anchor = self._begun
        if self._reached is not None and position == self._reached - 1:
            position = self._reached
        if (anchor, position) != (cursor.anchor(), cursor.position()):
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            bar = self._page.verticalScrollBar()
            kept = bar.value()
            self._page.setTextCursor(cursor)
            bar.setValue(kept)

    def _behind(self, point: QPointF) -> int | None:
        """Return the position behind the last letter of a wrapped line, for a point behind that letter's middle."""
        shift = QPoint(self._page.horizontalScrollBar().value(), self._page.verticalScrollBar().value())
        cursor = self._page.cursorForPosition(point.toPoint())
        block = cursor.block()
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        end = line.textStart() + line.textLength() if line.isValid() else 0
        if not line.isValid() or end >= block.length() - 1:
            return None
        left = self._page.document().documentLayout().blockBoundingRect(block).left() - shift.x()
        middle = left + (place_in(line, end - 1) + line.naturalTextRect().right()) / 2
        return block.position() + end if point.x() > middle else None


class Leading(QObject):
    """Gives the room between two lines to the nearer one: Qt takes a press there for one at the paragraph's end."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        page.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send what the left button does between two lines to the line instead."""
        if isinstance(event, QMouseEvent) and Qt.MouseButton.LeftButton in (event.button() | event.buttons()):
            place = self._on_line(event.position())
            if place is not None:
                there = self._page.viewport().mapToGlobal(place)
                moved = QMouseEvent(event.type(), place, there, event.button(), event.buttons(), event.modifiers())
                QApplication.sendEvent(watched, moved)
                return True
        return super().eventFilter(watched, event)

    def _on_line(self, point: QPointF) -> QPointF | None:
        """Return the point of the nearest line for one between lines of a paragraph; None for any other."""
        if not self._page.viewport().rect().contains(point.toPoint()):
            return None
        document, shift = self._page.document(), self._page.verticalScrollBar().value()
        layout = document.documentLayout()
        block = document.findBlock(max(0, layout.hitTest(point + QPointF(0, shift), Qt.HitTestAccuracy.FuzzyHit)))
        top = layout.blockBoundingRect(block).top() - shift
        boxes = [block.layout().lineAt(number).rect() for number in range(block.layout().lineCount())]
        away = [max(top + box.top() - point.y(), point.y() - top - box.bottom()) for box in boxes]
        nearest = min(range(len(boxes)), key=away.__getitem__, default=None)
        if nearest is None or away[nearest] < 0:
            return None
        return QPointF(point.x(), top + boxes[nearest].center().y())


class SelectionOffer(QObject):
    """Shows the bar where the selection is, unless the mouse is held or a menu is open.

    A drag of the selected text eats the release of the button, so while it is held the offer asks again by itself.
    """

    def __init__(self, page: Page, toolbar: MiniToolbar) -> None:
        super().__init__(page)
        self._page = page
        self._toolbar = toolbar
        self._line_ends = LineEnds(page)
        self._leading = Leading(page)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settle.timeout.connect(self._offer)
        page.selectionChanged.connect(self.wait)
        page.verticalScrollBar().valueChanged.connect(self.wait)
        page.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the mouse presses and lets go."""
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease}:
            self._settle.start()
        return super().eventFilter(watched, event)

    def wait(self) -> None:
        """Take the bar away until the selection has settled in its place."""
        self._toolbar.hide()
        self._settle.start()

    def _offer(self) -> None:
        cursor = self._page.textCursor()
        if not cursor.hasSelection() or not self._page.isVisible():
            self._toolbar.hide()
            return
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton or QApplication.activePopupWidget() is not None:
            self.wait()
            return
        box = self._box(cursor)
        if box.bottom() < 0 or box.top() > self._page.viewport().height():
            return
        corner = self._page.mapToParent(self._page.viewport().mapToParent(box.topLeft()))
        self._toolbar.show_at(QRect(corner, box.size()))

    def _box(self, cursor: QTextCursor) -> QRect:
        """Return where the selection lies in the viewport."""
        start, end = QTextCursor(cursor), QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        end.setPosition(cursor.selectionEnd())
        first, last = self._page.cursorRect(start), self._page.cursorRect(end)
        if first.top() == last.top():
            return first.united(last)
        width = self._page.viewport().width()
        return QRect(0, first.top(), width, last.bottom() - first.top())
