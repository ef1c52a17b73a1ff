"""A few words of the article in a panel that can be clicked, entered from the keyboard, or copied."""

import re
from html import unescape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

_TAG = re.compile("<[^>]*>")


def words_of(html: str) -> str:
    """Return the words of rich text, on one line."""
    return " ".join(unescape(_TAG.sub("", html.replace("<br>", " "))).split())


class Passage(QLabel):
    """Rich text that emits `clicked`; its menu copies it, as the source has it where `found` is told.

    A screen reader says the words that are seen, and after them `aside`; or `name` in their place, where they are cut.
    """

    clicked = Signal()

    def __init__(self, html: str, *, name: str = "", aside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(html, parent)
        self.found = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("passage", "true")
        self.setAccessibleName(" ".join(filter(None, (name or words_of(html), aside))))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Emit `clicked`."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the key for copying from the window's command, which copies what is selected in the article."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the words."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Go there"), self.clicked.emit)
        menu.addAction(self.tr("Copy"), self.copy)
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """Copy the words."""
        shown = QTextDocumentFragment.fromHtml(self.text()).toPlainText()
        QGuiApplication.clipboard().setText(self.found or shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit `clicked` on Enter and the space bar, copy on the key for it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.clicked.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
