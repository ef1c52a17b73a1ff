"""What is said before a window closes that would take words with it which the library has refused."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class Closing(QObject):
    """Holds a window open as long as something typed in it is saved nowhere, unless the reader gives it up."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._given_up = False

    def may_close(self) -> bool:
        """Save what was typed last, and return whether all is saved; else say what isn't, and offer what to do."""
        words = self._window.side.save()
        if self._given_up or not words:
            return True

        def close() -> None:
            self._given_up = True
            self._window.close()

        def copy() -> None:
            QGuiApplication.clipboard().setText("\n\n".join(words))
            self._window.messages.show_news(self.tr("Copied. Keep it somewhere before you close the window."))

        said = self.tr(
            "What you wrote in %n note(s) couldn't be saved. Make room for it, then close the window again.",
            "",
            len(words),
        )
        others = ((self.tr("Close without it"), close),)
        self._window.messages.offer(said, self.tr("Copy it"), copy, others=others)
        return False
