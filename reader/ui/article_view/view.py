"""The article view: puts the parts together and speaks with the window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from reader.article import Reference
from reader.article.article import Damage
from reader.article.conversion.doubts import Doubt
from reader.notes.note import Note
from reader.session import Changes, Reading
from reader.session.copies.copy_note import CopyNote
from reader.text.span import Span
from reader.ui.article_view.card import Card
from reader.ui.article_view.document import GUTTER
from reader.ui.article_view.handles import EndHandles
from reader.ui.article_view.marks import Thing
from reader.ui.article_view.mini_toolbar import MiniToolbar
from reader.ui.article_view.page import Page
from reader.ui.article_view.scroll_marks import ScrollMarks, bar_marks
from reader.ui.article_view.selection import SelectionOffer
from reader.ui.article_view.sheet import Sheet, take_names
from reader.ui.article_view.walk import Walk
from reader.ui.look.theme import Theme

_LONGEST_LINE = 36
_BAR = 12
_COMING_MS = 50


class ArticleView(QWidget):
    """Shows a `Reading`; every place it speaks of is an offset or a span of the original text.

    A click on a name says which entity it names, and where. `jumped` says what was left, and whether by following a
    mark there: who does that was reading, however short.
    """

    entity_clicked = Signal(str, object)
    mention_clicked = Signal(object)
    note_clicked = Signal(str)
    foreign_note_clicked = Signal(object)
    damage_clicked = Signal(object)
    doubt_clicked = Signal(object)
    position_changed = Signal(int)
    selection_changed = Signal()
    announced = Signal(str)
    zoom_requested = Signal(int)
    jumped = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.page = Page(self)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.scroll_marks = ScrollMarks(self)
        self.mini_toolbar = MiniToolbar(self)
        self.sheet = Sheet(self.page, self.bar, theme)
        self._top = 0
        # Runs while another page gives way to this one: what stands above is being put in order, nothing comes or goes.
        self.coming = QTimer(self, singleShot=True, interval=_COMING_MS)
        self._unsubscribe: Callable[[], None] | None = None
        self.handles = EndHandles(self.page, self.sheet)
        self.walk = Walk(self.page, self.sheet)
        self.card = Card(self.sheet)
        self._offer = SelectionOffer(self.page, self.mini_toolbar)
        self._connect()
        self.set_theme(theme)

    def _connect(self) -> None:
        def to_end(end: bool) -> None:  # noqa: FBT001 - a signal's own argument
            self._jump(lambda: self.sheet.to_end(end))

        self.page.walk = self.walk.to_mention
        self.walk.announced.connect(self.announced)
        self.page.copied = self.sheet.copied
        self.page.describe = self.card.describe
        self.page.pressed.connect(self._on_pressed)
        self.page.escaped.connect(self.clear_selection)
        self.page.end_requested.connect(to_end)
        self.page.selectionChanged.connect(self.selection_changed)
        self.sheet.moved.connect(self.position_changed)
        self.sheet.changed.connect(self._mark_bar)
        self.setFocusProxy(self.page)

    def set_reading(self, reading: Reading | None, offset: int = 0) -> None:
        """Show an open article from a place on, or nothing."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._unsubscribe = reading.subscribe(self._on_changes) if reading else None
        self.page.focused = None
        self.handles.show_note(None)
        self.mini_toolbar.hide()
        self._place_page()
        self.page.setAccessibleName(reading.article.title if reading else self.tr("Article"))
        self.sheet.open(reading, offset)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.sheet.theme = theme
        self.mini_toolbar.set_theme(theme)
        self.sheet.load()
        # A page that is coloured anew without being set anew tells nobody.
        self._mark_bar()

    def set_font(self, family: str, size: int) -> None:
        """Read in another family (empty: chosen by script) or size in pixels."""

        def show() -> None:
            self.sheet.family, self.sheet.size = family, size
            if self.sheet.reading is None:
                self._place_page()
            else:
                self.sheet.load(place=self._place_page)

        if self.sheet.reading is None:
            show()
        else:
            self.sheet.ready.for_type(family, size, show)

    def set_hidden_types(self, hidden: frozenset[str]) -> None:
        """Leave the marks of these entity types out."""
        self.sheet.hidden = hidden
        self.sheet.refresh(analysis=False)

    def show_hits(self, hits: Sequence[Span], current: int | None = None, *, go: bool = False) -> None:
        """Mark search hits, in reading order; `current` counts from 0 and is brought into view with `go`."""
        if self.sheet.layers is None:
            return
        self.sheet.layers.show_hits(hits, current)
        if go and current is not None:
            self.jump_to(hits[current])
        self.page.viewport().update()
        self.sheet.changed.emit()

    def choose_entity(self, entity: str | None) -> None:
        """Colour all mentions of an entity, or of none."""
        if self.sheet.reading is not None:
            self.sheet.reading.choose_entity(entity)

    def jump_to(self, place: int | Span, *, select: bool = False) -> None:
        """Bring a place into view, perhaps selected."""
        self._jump(lambda: self.sheet.jump(place, select=select))

    def _jump(self, move: Callable[[], None], *, followed: bool = False) -> None:
        before = self.sheet.anchor
        move()
        if self.sheet.offset != before.offset:
            self.jumped.emit(before, followed)

    def reading_offset(self) -> int:
        """Return the offset at the top of the page."""
        return self.sheet.offset

    def selected_span(self) -> Span | None:
        """Return what is selected, without white space at its ends."""
        return self.sheet.selected()

    def clear_selection(self) -> None:
        """Select nothing, focus no mention."""
        self.page.select_nothing()
        self.page.focused = None
        self.mini_toolbar.hide()
        self.page.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the interface's language: the line under the title has words in it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.sheet.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and the reader's place; what comes above the page alone doesn't move the text."""
        super().resizeEvent(event)
        top, before = self.mapTo(self.window(), QPoint(0, 0)).y(), self._top
        self._top = top
        alone = event.size() - event.oldSize() == QSize(0, before - top) and not self.coming.isActive()
        self._place_page(top - before if alone else 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll beside the column too; with Ctrl ask for larger or smaller type."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            return
        QApplication.sendEvent(self.page.verticalScrollBar(), event)

    def _place_page(self, pushed: int = 0) -> None:
        em = self.sheet.size
        room = self.width() - _BAR - 2 * GUTTER
        wide = max(8, min(_LONGEST_LINE, room // em)) * em + 2 * GUTTER
        left = max(0, (self.width() - _BAR - wide) // 2)
        place = QRect(left, 0, min(wide, self.width() - _BAR), self.height())
        self.bar.setGeometry(self.width() - _BAR, 0, _BAR, self.height())
        self.scroll_marks.setGeometry(self.bar.geometry())
        self.scroll_marks.raise_()
        self._offer.wait()
        if place != self.page.geometry():
            self.page.setGeometry(place)
            self.sheet.keep_place(pushed)
            self.handles.place()

    def _on_changes(self, changes: Changes) -> None:
        reading = self.sheet.reading
        if changes.view or changes.article:
            self.sheet.load()
        elif changes.analysis and reading is not None and reading.view.script != "original":
            # A name that is known by now may have another form there.
            self.sheet.ready.for_view(reading, reading.view, lambda: self.sheet.refresh(analysis=True))
        elif changes.analysis or changes.notes:
            self.sheet.refresh(analysis=changes.analysis)
        elif changes.chosen:
            take_names(self.sheet)
            self.page.reformat()
            self._mark_bar()

    def _on_pressed(self, thing: Thing) -> None:
        if isinstance(thing, Reference):
            self._jump(lambda: _point_out(self.sheet, thing.note), followed=True)
        elif isinstance(thing, Note):
            self.note_clicked.emit(thing.id)
        elif isinstance(thing, CopyNote):
            self.foreign_note_clicked.emit(thing)
        elif isinstance(thing, Damage):
            self.damage_clicked.emit(thing)
        elif isinstance(thing, Doubt):
            self.doubt_clicked.emit(thing)
        elif thing.entity is not None:
            self.page.focused = None
            self.entity_clicked.emit(thing.entity, thing.span)
        else:
            self.mention_clicked.emit(thing)

    def _mark_bar(self) -> None:
        if self.sheet.layers is not None and self.sheet.paging is not None:
            self.scroll_marks.set_marks(bar_marks(self.sheet.layers, self.sheet.paging, self.sheet.theme))
        else:
            self.scroll_marks.set_marks(())


def _point_out(sheet: Sheet, offset: int) -> None:
    """Go to a block and select it, so that it is found among its neighbours."""
    block = sheet.reading.article.block_at(offset) if sheet.reading else None
    if block is not None:
        sheet.jump(block.span.start)
        sheet.jump(block.span, select=True)
