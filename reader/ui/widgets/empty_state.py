"""What a panel says when it has nothing to show, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_SIDE, _STEP = 26, 4


class EmptyState(QWidget):
    """A heading, a sentence in soft ink, and perhaps buttons for the next step, in the upper middle of the space."""

    def __init__(self, heading: str = "", sentence: str = "", buttons: Sequence[QPushButton] = ()) -> None:
        super().__init__()
        self._heading = QLabel(heading)
        self._sentence = QLabel(sentence)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 56, _SIDE, 26)
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

    @property
    def words(self) -> str:
        """Everything that it says."""
        return f"{self._heading.text()}. {self._sentence.text()}"

    def say(self, heading: str, sentence: str) -> None:
        """Set the words."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._even()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self._even()

    def _even(self) -> None:
        """Make the sentence's lines about as long as each other: its last word doesn't stand alone in the middle."""
        whole = self.width() - 2 * _SIDE
        measure, words = self._sentence.fontMetrics(), self._sentence.text()
        flags = Qt.TextFlag.TextWordWrap.value

        def height(width: int) -> int:
            return measure.boundingRect(QRect(0, 0, width, 10_000), flags, words).height()

        width, needed = whole, height(whole)
        while width > whole // 2 and height(width - _STEP) == needed:
            width -= _STEP
        margin = max(0, (whole - width) // 2) if needed > measure.height() else 0
        self._sentence.setContentsMargins(margin, 0, margin, 0)
