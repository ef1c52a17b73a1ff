"""A thin strip that says that something is under way, with a way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget


class ProgressStrip(QFrame):
    """Words, a moving bar, Cancel."""

    cancelled = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "bar")
        bar = QProgressBar(minimum=0, maximum=0, textVisible=False)
        bar.setAccessibleName(words)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setProperty("flat", "true")
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 12, 5)
        row.setSpacing(14)
        row.addWidget(QLabel(words))
        row.addWidget(bar, 1)
        row.addWidget(cancel)
        self.hide()
