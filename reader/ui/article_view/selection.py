"""Offers the small toolbar once a selection has settled."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from reader.ui.article_view.mini_toolbar import MiniToolbar
from reader.ui.article_view.page import Page

_SETTLED_MS = 150


class SelectionOffer(QObject):
    """Shows the bar where the selection is, unless the mouse is held or a menu is open.

    A drag of the selected text eats the release of the button, so while it is held the offer asks again by itself.
    """

    def __init__(self, page: Page, toolbar: MiniToolbar) -> None:
        super().__init__(page)
        self._page = page
        self._toolbar = toolbar
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
