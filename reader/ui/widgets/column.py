"""A column of captions and paragraphs, as panels are set."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout


class Column(QVBoxLayout):
    """Widgets one below the other, with small headings between."""

    def caption(self, text: str, count: str) -> None:
        """Begin a group: its name at the left, how many at the right."""
        row = QHBoxLayout()
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
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        if name:
            label.setAccessibleName(name)
        self.addWidget(label)
        return label
