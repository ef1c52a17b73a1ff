"""Welcome: what to try first, in five lines."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class WelcomeDialog(QDialog):
    """Says what to try; offers the sample and a file of one's own."""

    sample_requested = Signal()
    file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome"))
        self.setMinimumWidth(520)
        head = QLabel(self.tr("Welcome to Xidu"))
        head.setProperty("role", "name")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(30, 26, 30, 22)
        layout.setSpacing(16)
        layout.addWidget(head)
        layout.addLayout(self._steps())
        layout.addStretch(1)
        layout.addLayout(self._buttons())

    def _steps(self) -> QGridLayout:
        steps = (
            self.tr("Click an underlined name: at the right stands what the article says about it."),
            self.tr("Choose a script above the article. The text itself, your place and your notes stay."),
            self.tr(
                "Switch Proposals on: masked characters are shown as they probably were, in colour; "
                "point at one to see why."
            ),
            self.tr("Press Ctrl+F and type in either script: both are found."),
            self.tr(
                "Select a sentence, choose a colour, write a note. "
                "It is saved at once; Export makes a file that cites it."
            ),
        )
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(11)
        for row, words in enumerate(steps):
            number = QLabel(str(row + 1))
            number.setProperty("role", "caption")
            text = QLabel(words)
            text.setWordWrap(True)
            grid.addWidget(number, row, 0)
            grid.addWidget(text, row, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        sample = QPushButton(self.tr("Open the sample article"))
        file = QPushButton(self.tr("Open a file…"))
        start = QPushButton(self.tr("Start reading"))
        start.setProperty("primary", "true")
        start.setDefault(True)
        sample.clicked.connect(self.sample_requested)
        file.clicked.connect(self.file_requested)
        row = QHBoxLayout()
        row.addWidget(sample)
        row.addWidget(file)
        row.addStretch(1)
        row.addWidget(start)
        for button in (sample, file, start):
            button.clicked.connect(self.accept)
        return row
