"""A column of captions and paragraphs, as panels are set."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

# What a passage keeps round its words, so that the ground under the pointer is wider than they are.
INSET = 6


class _Linked(QLabel):
    """Words among which may be links: each that Tab comes to is said, as Qt only says the whole."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say the link that the keyboard comes to first."""
        super().focusInEvent(event)
        self._say_link()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Say the link that the keyboard goes on to, if it stays here."""
        moved = super().focusNextPrevChild(next)
        if moved and self.hasFocus():
            self._say_link()
        return moved

    def _say_link(self) -> None:
        if self.hasSelectedText():
            from reader.ui.widgets.announcing import announce  # noqa: PLC0415 - loaded with the first words

            announce(self, self.selectedText())


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
        label = _Linked(html)
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
