"""Handles at the ends of the chosen highlight: dragging one moves that end, letting go says where to."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from reader.notes.note import Note
from reader.text.span import Span
from reader.ui.article_view.page import Page
from reader.ui.article_view.sheet import Sheet

_WIDTH, _ABOVE, _STEM = 11, 9, 2


class EndHandles(QObject):
    """Shows the two handles of one note; `moved` carries its id and its new span."""

    moved = Signal(str, object)

    def __init__(self, page: Page, sheet: Sheet) -> None:
        super().__init__(page)
        self._page, self._sheet = page, sheet
        self._note: Note | None = None
        page.viewport().installEventFilter(self)
        self.start = _Handle(page, self._on_dragged, self._on_dropped, at_start=True)
        self.end = _Handle(page, self._on_dragged, self._on_dropped, at_start=False)
        page.verticalScrollBar().valueChanged.connect(self.place)
        sheet.changed.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away where something else is pressed; a click on the note itself brings them back."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.show_note(None)
        return super().eventFilter(watched, event)

    def show_note(self, note: Note | None) -> None:
        """Show the handles of a note, or none."""
        self._note = note if note is not None and note.placed and note.kind in {"passage", "wording"} else None
        self.place()

    @property
    def note_id(self) -> str | None:
        """The note whose handles are shown."""
        return self._note.id if self._note is not None else None

    def place(self) -> None:
        """Put the handles where the note's ends are on the screen."""
        note, layers = self._note, self._sheet.layers
        for handle in (self.start, self.end):
            offset = None if note is None else note.span.start if handle.at_start else note.span.end
            if offset is None or layers is None or not layers.text.covers(offset):
                handle.hide()
                continue
            handle.color = self._sheet.theme.accent
            cursor = QTextCursor(layers.text.document)
            cursor.setPosition(layers.text.position_of(offset))
            handle.show_at(self._page.cursorRect(cursor).topLeft(), self._page.cursorRect(cursor).height())

    def _follow(self) -> None:
        """Show the note as it is now."""
        reading, note = self._sheet.reading, self._note
        if note is not None:
            notes = reading.notes if reading else ()
            self._note = next((each for each in notes if each.id == note.id and each.placed), None)
        self.place()

    def _dragged_to(self, handle: "_Handle", point: QPoint) -> Span | None:
        note, layers = self._note, self._sheet.layers
        if note is None or layers is None:
            return None
        offset = layers.text.offset(self._page.cursorForPosition(point).position())
        start, end = (offset, note.span.end) if handle.at_start else (note.span.start, offset)
        return Span(start, end) if start < end else None

    def _on_dragged(self, handle: "_Handle", point: QPoint) -> None:
        span = self._dragged_to(handle, point)
        if span is not None and self._sheet.layers is not None:
            self._page.setTextCursor(self._sheet.layers.text.cursor(span))

    def _on_dropped(self, handle: "_Handle", point: QPoint) -> None:
        span, note = self._dragged_to(handle, point), self._note
        self._page.select_nothing()
        if span is not None and note is not None and span != note.span:
            self.moved.emit(note.id, span)
        self.place()


class _Stem(QWidget):
    """The line under a handle; it lies on the letters, so the mouse goes through it to them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.color = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw the line."""
        QPainter(self).fillRect(self.rect(), QColor(self.color))


class _Handle(QWidget):
    """A dot on a stem at one end of a highlight; only the dot, which stands above the letters, can be taken."""

    def __init__(
        self,
        page: Page,
        dragged: Callable[["_Handle", QPoint], None],
        dropped: Callable[["_Handle", QPoint], None],
        *,
        at_start: bool,
    ) -> None:
        super().__init__(page.viewport())
        self.at_start = at_start
        self.color = ""
        self._dragged, self._dropped = dragged, dropped
        self._stem = _Stem(page.viewport())
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.hide()

    def show_at(self, place: QPoint, height: int) -> None:
        """Stand at a place of the page, as high as a line."""
        self.setGeometry(place.x() - _WIDTH // 2, place.y() - _ABOVE, _WIDTH, _WIDTH)
        self._stem.setGeometry(place.x(), place.y() - _ABOVE + _WIDTH - 2, _STEM, height + _ABOVE - _WIDTH + 2)
        self._stem.color = self.color
        for part in (self._stem, self):
            part.show()
            part.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the stem along."""
        self._stem.hide()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.color))
        painter.drawEllipse(QRectF(1, 0, _WIDTH - 2, _WIDTH - 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the end; the text under the dot isn't pressed."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say where the end is being dragged."""
        self._dragged(self, self._letters(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say where the end was let go."""
        self._dropped(self, self._letters(event))

    def _letters(self, event: QMouseEvent) -> QPoint:
        """Return where the pointer is in the page, on the letters rather than above them."""
        return self.mapToParent(event.position().toPoint()) + QPoint(0, _ABOVE)
