"""What a panel says when it has nothing to show, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """A heading and a sentence in soft ink, in the upper middle of the space."""

    def __init__(self, heading: str = "", sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(heading)
        self._sentence = QLabel(sentence)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 56, 26, 26)
        layout.setSpacing(8)
        for label, role in ((self._heading, "empty"), (self._sentence, "soft")):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setProperty("role", role)
            layout.addWidget(label)
        layout.addStretch(1)

    def say(self, heading: str, sentence: str) -> None:
        """Set the words."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
