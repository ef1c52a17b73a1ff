"""The way back: places of an article that were left by a jump, as a browser keeps the pages one came from."""

import math
from time import monotonic
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMainWindow

from reader.session import Reading
from reader.ui.article_view import ArticleView
from reader.ui.article_view.sheet import Anchor

_LONGEST = 50
_GLANCE_S = 2.0


class Trail(QObject):
    """Remembers, for each open article, where one was reading before each jump; the mouse's side buttons walk it too.

    Where one only looked in, on the way from one hit to the next, is no place to go back to.
    """

    ended = Signal(str)

    def __init__(self, window: QMainWindow, view: ArticleView) -> None:
        super().__init__(window)
        self._view = view
        self._left: WeakKeyDictionary[Reading, tuple[list[Anchor], list[Anchor]]] = WeakKeyDictionary()
        self._landed = -math.inf
        view.jumped.connect(self._on_jumped)
        window.installEventFilter(self)

    def back(self) -> None:
        """Go back to where one was before the last jump."""
        self._walk(0, self.tr("There is no place to go back to."))

    def forward(self) -> None:
        """Go again where one came back from."""
        self._walk(1, self.tr("There is no place to go forward to."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the side buttons of the mouse, which nothing in the window wants."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            ways = {Qt.MouseButton.BackButton: self.back, Qt.MouseButton.ForwardButton: self.forward}
            if event.button() in ways:
                ways[event.button()]()
                return True
        return super().eventFilter(watched, event)

    def _walk(self, way: int, at_end: str) -> None:
        reading = self._view.sheet.reading
        places = self._left.get(reading) if reading else None
        if reading is None or places is None or not places[way]:
            self.ended.emit(at_end)
            return
        places[1 - way].append(self._view.sheet.anchor)
        self._landed = -math.inf
        place = places[way].pop()
        self._view.clear_selection()
        self._view.sheet.jump(place.offset, below=place.below)

    def _on_jumped(self, before: Anchor, followed: bool) -> None:  # noqa: FBT001 - a signal's own argument
        reading = self._view.sheet.reading
        if reading is None:
            return
        back, forward = self._left.setdefault(reading, ([], []))
        if followed or monotonic() - self._landed > _GLANCE_S:
            back.append(before)
            del back[:-_LONGEST]
            forward.clear()
        self._landed = monotonic()
