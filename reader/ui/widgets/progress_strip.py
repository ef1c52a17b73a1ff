"""A thin strip that says that something is under way, with a way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class ProgressStrip(QFrame):
    """Words, Cancel. Nothing moves: how far it is isn't known, and motion would only draw the eye from reading."""

    cancelled = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "bar")
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setProperty("flat", "true")
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 12, 5)
        row.setSpacing(14)
        row.addWidget(QLabel(words))
        row.addStretch(1)
        row.addWidget(cancel)
        self.hide()
