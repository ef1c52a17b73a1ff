"""Tells when the first page of text is on the screen: what needn't be there before comes then."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QTextEdit

_PATIENCE_MS = 1_000


class FirstPage(QObject):
    """Emits `over` once: after a page has first been painted with a text in it, or when that takes too long."""

    over = Signal()

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self._page = page
        page.viewport().installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._end)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint of a text; what it brings about comes when that is over."""
        if event.type() == QEvent.Type.Paint and not self._page.document().isEmpty():
            self._timer.start(0)
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        self._page.viewport().removeEventFilter(self)
        self.over.emit()
        self.deleteLater()
