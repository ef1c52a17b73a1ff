"""Bars that lie over the foot of a page: what they say never moves the text that is being read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QWidget

from reader.ui.widgets.message_bar import MessageBar

_GAP = 12


class AtFoot(QObject):
    """Places bars over the foot of a page, centred, one above the other; those that are hidden take no room.

    Each is a child of the page, or of one that fills it and that it comes and goes with.
    """

    def __init__(self, page: QWidget, clear: Callable[[], int]) -> None:
        """Begin without bars.

        Args:
            page: over whose foot they lie.
            clear: tells how many pixels at the very foot they leave free.
        """
        super().__init__(page)
        self._page, self._clear = page, clear
        self._bars: list[MessageBar] = []
        page.installEventFilter(self)

    def add(self, bar: MessageBar) -> None:
        """Place a bar above those that were added before."""
        bar.setProperty("floating", "true")
        bar.installEventFilter(self)
        self._bars.append(bar)
        self.place()

    def dismiss(self) -> bool:
        """Take the bars away that are seen; return whether there were any."""
        seen = [bar for bar in self._bars if bar.isVisible()]
        for bar in seen:
            bar.hide()
        return bool(seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the bars anew when the page or one of them changes."""
        kinds = {QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize}
        if event.type() in (kinds - {QEvent.Type.Resize} if watched in self._bars else kinds):
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Give each bar the width that its sentence needs, and the height that follows from it."""
        room = self._page.width() - 2 * _GAP
        foot = self._page.height() - self._clear() - _GAP
        for bar in self._bars:
            if bar.isHidden():
                continue
            width = min(bar.wished_width(), room)
            height = min(bar.heightForWidth(width), max(0, foot - _GAP))
            bar.setGeometry(QRect(_GAP + (room - width) // 2, foot - height, width, height))
            bar.raise_()
            foot -= height + _GAP // 2
