"""A caret that the arrow keys move through the article: for who reads with a screen reader or a magnifier.

Without one the arrows scroll, as in a book; a screen reader would have nothing to read line by line.
"""

import sys

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.ui.article_view.caret import things_at_caret
from reader.ui.article_view.page import Page

_WIDTH = 2
_MOVES = frozenset({
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
})


class TextCursor(QObject):
    """Takes the keys of one page as long as a caret is wanted: `on`, `off`, or `auto` while a screen reader runs."""

    changed = Signal()

    def __init__(self, page: Page, wanted: str) -> None:
        super().__init__(page)
        self._page = page
        self._wanted = wanted
        page.keys = self._take
        page.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Say whether there is a caret now."""
        return self._wanted == "on" or (self._wanted == "auto" and screen_reader_runs())

    def want(self, wanted: str) -> None:
        """Be on, off, or on while a screen reader runs."""
        self._wanted = wanted
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look whether a screen reader runs by now, whenever the keyboard comes to the page."""
        if event.type() == QEvent.Type.FocusIn:
            self._show()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        self._page.caret_width = _WIDTH if self.on else 0
        self._page.setCursorWidth(self._page.caret_width)
        self._page.viewport().update()
        self.changed.emit()

    def _take(self, event: QKeyEvent) -> bool:
        """Move the caret, or follow what it stands in; return whether the key was for it."""
        key = Qt.Key(event.key())
        if not self.on:
            return False
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() and self._page.focused is None:
            for thing in things_at_caret(self._page)[:1]:
                self._page.pressed.emit(thing)
            return True
        if key not in _MOVES:
            return False
        self._page.bring_caret()
        self._page.focused = None
        with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if with_control and key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._to_end(end=key == Qt.Key.Key_End)
        else:
            QTextEdit.keyPressEvent(self._page, event)
        self._page.viewport().update()
        return True

    def _to_end(self, *, end: bool) -> None:
        """Go to the end of the article, of which a part may be loaded."""
        self._page.end_requested.emit(end)
        self._page.moveCursor(QTextCursor.MoveOperation.End if end else QTextCursor.MoveOperation.Start)


def screen_reader_runs() -> bool:
    """Say whether somebody listens. On Windows much else asks for what a screen reader is told, so the system does."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - nowhere else

        answer = ctypes.c_int()
        get_screen_reader = 0x46
        ctypes.windll.user32.SystemParametersInfoW(get_screen_reader, 0, ctypes.byref(answer), 0)
        return bool(answer.value)
    return QAccessible.isActive()
