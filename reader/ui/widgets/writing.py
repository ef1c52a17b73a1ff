"""A field for running text, in which words can be composed with an input method."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class Writing(QPlainTextEdit):
    """Says what to write in it while it is empty, and not over words that are being composed, as Qt would."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placeholder = placeholder
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Compose."""
        super().inputMethodEvent(event)
        self.setPlaceholderText("" if event.preeditString() else self._placeholder)
