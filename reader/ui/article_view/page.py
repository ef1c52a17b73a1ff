"""The sheet of text: draws the visible blocks with their marks, and says what the mouse points at."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QToolTip, QWidget

from reader.article import Article, Damage, Reference
from reader.article.conversion.doubts import Doubt
from reader.entities.types import Mention
from reader.text import Span
from reader.ui.article_view.document import GUTTER, Style, lay_out
from reader.ui.article_view.highlights import paint_lines, paint_washes
from reader.ui.article_view.marks import Layers, Letters, Thing, format_letters
from reader.ui.article_view.painting import Visible, paint_over, paint_under, place_in
from reader.ui.article_view.spacing import Spacing

_SCROLLS = {
    Qt.Key.Key_Up: (-1, "singleStep"),
    Qt.Key.Key_Down: (1, "singleStep"),
    Qt.Key.Key_PageUp: (-1, "pageStep"),
    Qt.Key.Key_PageDown: (1, "pageStep"),
    Qt.Key.Key_Space: (1, "pageStep"),
}


class Page(QTextEdit):
    """Shows one document; knows its layers, not where it stands in the article."""

    pressed = Signal(object)
    escaped = Signal()
    end_requested = Signal(bool)
    menu_requested = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layers: Layers | None = None
        self._style: Style | None = None
        self._spacing = Spacing(QFont())
        self._ours: QTextDocument | None = None
        self._formatted: dict[int, tuple[Letters, ...]] = {}
        self.focused: Mention | Damage | Doubt | Reference | None = None
        self._on_word = False
        self.caret_width = 0
        self.walk: Callable[[int], bool] | None = None
        self.keys: Callable[[QKeyEvent], bool] = lambda _: False
        self.word: Callable[[int], Span | None] | None = None
        self.copied: Callable[[], str | None] | None = None
        self.gloss: Callable[[int], str] | None = None
        self.describe: Callable[[Thing, Article], str] | None = None
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().installEventFilter(_OwnClicks(self))
        # Files dropped here are the window's to open.
        self.setAcceptDrops(False)

    def show_document(self, document: QTextDocument, layers: Layers, style: Style) -> None:
        """Show a document; the one before it is given up."""
        before = self._ours
        self._layers, self._style, self._spacing = layers, style, Spacing(style.font())
        colors = self.palette()
        for role, color in (
            (QPalette.ColorRole.Base, style.theme.paper),
            (QPalette.ColorRole.Text, style.theme.ink),
            (QPalette.ColorRole.Highlight, style.theme.selected_text),
            (QPalette.ColorRole.HighlightedText, style.theme.ink),
        ):
            colors.setColor(role, QColor(color))
        self.setPalette(colors)
        document.setParent(self)
        # Before it is laid out: lines that change while Qt is half-way through leave the last ones without a place.
        self._formatted = format_letters(document, layers, style.theme, {})
        self.setDocument(document)
        self.setCursorWidth(self.caret_width)
        self._ours = document
        if before is not None:
            before.deleteLater()
        self.viewport().update()

    def show_nothing(self) -> None:
        """Show an empty page."""
        self._layers, self._style, self.focused = None, None, None
        self.clear()

    def reformat(self) -> None:
        """Format letters anew where some differ from their paragraph's: proposals, the chosen entity."""
        if self._layers is None or self._style is None:
            return
        lay_out(self.document())
        self._formatted = format_letters(self.document(), self._layers, self._style.theme, self._formatted)
        self.viewport().update()

    def visible(self, area: QRectF | None = None) -> Iterator[Visible]:
        """Yield the blocks on the screen, or those in a part of it."""
        if self._layers is None:
            return
        area = area or QRectF(self.viewport().rect())
        shift = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        top = max(0, layout.hitTest(area.topLeft() + shift - QPointF(0, 40), Qt.HitTestAccuracy.FuzzyHit))
        block = self.document().findBlock(top)
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(-shift)
            if box.top() > area.bottom():
                return
            number = block.blockNumber()
            line = self._layers.text.line(number)
            shown = None if line is None else self._layers.text.shown.blocks[line][0]
            kind, paragraph = (shown.kind, shown.number) if shown else ("about", None)
            aloud = self._layers.aloud(number)
            yield Visible(block, box.topLeft(), self._layers.marks(number), kind, paragraph, aloud)
            block = block.next()

    def things_at(self, point: QPointF) -> list[Thing]:
        """Return what the mouse points at, the uppermost first."""
        block, position = self._letter_at(point)
        if self._layers is None or position is None:
            return []
        return list(self._layers.marks(block.blockNumber()).at(position))

    def _letter_at(self, point: QPointF) -> tuple[QTextBlock, int | None]:
        """Return the block under a point, and which of its letters is there."""
        shift = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        block = self.document().findBlock(max(0, layout.hitTest(point + shift, Qt.HitTestAccuracy.FuzzyHit)))
        return block, _letter_at(block, point + shift - layout.blockBoundingRect(block).topLeft())

    def _glossed(self, point: QPointF) -> str:
        block, position = self._letter_at(point)
        if self.gloss is None or self._layers is None or position is None:
            return ""
        if self._layers.text.line(block.blockNumber()) is None:
            return ""
        return self.gloss(self._layers.text.view_offset(block.position() + position))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the washes, then the text, then what lies over it."""
        if self._style is None:
            super().paintEvent(event)
            return
        from reader.ui.article_view.lines import straighten  # noqa: PLC0415 - not before there is an article

        blocks = list(self.visible(QRectF(event.rect())))
        for visible in blocks:
            straighten(visible.block, self._spacing)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_washes(painter, blocks, self._style.theme)
        paint_under(painter, blocks, self._style)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_over(painter, blocks, self._style, self.focused)
        paint_lines(painter, blocks, self._style.theme)
        painter.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the name or the word under the mouse; Qt's own idea of a Chinese word is the sentence."""
        super().mouseDoubleClickEvent(event)
        mention = next((one for one in self.things_at(event.position()) if isinstance(one, Mention)), None)
        span = mention.span if mention else None
        block, position = self._letter_at(event.position())
        if span is None and position is not None and self._layers is not None and self.word is not None:
            span = self.word(self._layers.text.offset(block.position() + position))
        if span is not None and self._layers is not None:
            self._on_word = True
            self.setTextCursor(self._layers.text.cursor(span))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be clicked; a hand that trembles at a double click widens nothing."""
        if self._on_word and event.buttons():
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            over = self.things_at(event.position())
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say what was clicked, unless text was selected."""
        self._on_word = False
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            for thing in self.things_at(event.position())[:1]:
                self.pressed.emit(thing)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tip what the mouse rests on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.describe and self._layers:
            things, article = self.things_at(QPointF(event.pos())), self._layers.article
            said = [self.describe(thing, article) for thing in things]
            words = [text for text in (*said, self._glossed(QPointF(event.pos()))) if text]
            from reader.ui.widgets.tips import broken  # noqa: PLC0415 - not before a mouse rests

            QToolTip.showText(event.globalPos(), broken("<br>".join(dict.fromkeys(words))), self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrows as one does in a book; Shift and an arrow select."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if self.keys(event):
            return
        back = key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if (plain and key in _SCROLLS) or back:
            by, step = (-1, "pageStep") if back else _SCROLLS[key]
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + by * (bar.singleStep() * 2 if step == "singleStep" else bar.pageStep() - 40))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.end_requested.emit(key == Qt.Key.Key_End)
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.focused is not None:
                self.pressed.emit(self.focused)
        elif plain and key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.bring_caret()
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl leave it to the view, since Qt would magnify the letters without their marks."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what the mouse points at, or what the keyboard has come to."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        things = self.things_at(QPointF(event.pos())) if by_mouse else []
        block, position = self._letter_at(QPointF(event.pos()))
        here = -1 if position is None else block.position() + position
        if by_mouse and not self.textCursor().selectionStart() <= here < self.textCursor().selectionEnd():
            # What was selected elsewhere isn't meant.
            self.select_nothing()
        self.menu_requested.emit(event.globalPos(), things)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Let Tab walk the mentions; past the last one it leaves the page."""
        if self.walk is not None and self.walk(1 if next else -1):
            return True
        return super().focusNextPrevChild(next)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy and drag the text as found, not what Qt makes of what is shown."""
        mime = QMimeData()
        mime.setText((self.copied() if self.copied else None) or "")
        return mime

    def select_nothing(self) -> None:
        """Let go of the selection; the caret stays where it is, and the page, which Qt would scroll there."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            kept = self.verticalScrollBar().value()
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(kept)

    def bring_caret(self) -> None:
        """Let the keyboard begin at the focused mention or on the page, not at a place out of sight."""
        cursor = self.textCursor()
        if cursor.hasSelection() or self._layers is None:
            return
        if self.focused is not None:
            cursor.setPosition(self._layers.text.position_of(self.focused.span.start))
        elif not self.viewport().rect().intersects(self.cursorRect(cursor)):
            cursor = self.cursorForPosition(QPoint(GUTTER, 30))
        kept = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(kept)


class _OwnClicks(QObject):
    """Lets no second click through whose first one brought the page to the front: it was meant for what was there."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        # Runs where the first click may have been somewhere else.
        self._fresh = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a double click and its release from a page that has just come and on which nothing was pressed."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._fresh.stop()
        elif event.type() == QEvent.Type.Show:
            self._fresh.start()
        elif event.type() in {QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease}:
            return self._fresh.isActive()
        return super().eventFilter(watched, event)


def _letter_at(block: QTextBlock, point: QPointF) -> int | None:
    """Return the position in a block of the letter under a point; None beside the lines."""
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        box = line.naturalTextRect()
        if box.top() - 2 <= point.y() <= box.bottom() + 6 and box.left() <= point.x() <= box.left() + line.width():
            start, end = line.textStart(), line.textStart() + line.textLength()
            for position in range(start, end):
                if point.x() < place_in(line, position + 1):
                    return position
    return None
