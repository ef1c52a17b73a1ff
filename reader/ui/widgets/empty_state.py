"""What a panel says when it has nothing to show, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """A heading, a sentence in soft ink, and perhaps buttons for the next step, in the upper middle of the space."""

    def __init__(self, heading: str = "", sentence: str = "", buttons: Sequence[QPushButton] = ()) -> None:
        super().__init__()
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
        row = QHBoxLayout()
        row.setContentsMargins(0, 14, 0, 0)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)

    def say(self, heading: str, sentence: str) -> None:
        """Set the words."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
