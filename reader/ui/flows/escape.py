"""Esc where nothing else wants it: takes messages away, else leads back to the article."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class Escape(QObject):
    """Takes what no field, list or page of the window has taken for itself."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        window.view.page.escaped.connect(window.foot.dismiss)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the keys that came as far as the window."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._lead_back()
            return True
        return super().eventFilter(watched, event)

    def _lead_back(self) -> None:
        window = self._window
        if window.foot.dismiss():
            return
        if window.arrangement.reads:
            window.view.setFocus()
        elif window.library.field.text():
            window.library.field.clear()
        else:
            window.show_article()
