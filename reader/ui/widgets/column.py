"""A column of captions and paragraphs, as panels are set."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

# What a passage keeps round its words, so that the ground under the pointer is wider than they are.
INSET = 6


class Column(QVBoxLayout):
    """Widgets one below the other, with small headings between; all words begin at one edge, `INSET` inside its own."""

    def caption(self, text: str, count: str) -> None:
        """Begin a group: its name at the left, how many at the right."""
        row = QHBoxLayout()
        row.setContentsMargins(INSET, 0, INSET, 0)
        for words, role in ((text, "caption"), (count, "faint")):
            label = QLabel(words)
            label.setProperty("role", role)
            row.addWidget(label)
            if role == "caption":
                row.addStretch(1)
        self.addSpacing(12)
        self.addLayout(row)

    def label(self, html: str, name: str = "") -> QLabel:
        """Add a paragraph of rich text; `name` is what a screen reader says for it."""
        label = QLabel(html)
        label.setWordWrap(True)
        label.setContentsMargins(INSET, 0, INSET, 0)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        if name:
            label.setAccessibleName(name)
        self.addWidget(label)
        return label

    def inset(self, part: QWidget | QLayout) -> None:
        """Add what has no paper of its own at its sides, in line with the words."""
        row = QHBoxLayout()
        row.setContentsMargins(INSET, 0, INSET, 0)
        if isinstance(part, QWidget):
            row.addWidget(part)
        else:
            row.addLayout(part)
        self.addLayout(row)
