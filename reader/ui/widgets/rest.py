"""Stands for the rows that a page leaves out, and shows them where it stands when it is clicked."""

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.ui.widgets.filling import Filling
from reader.ui.widgets.passage import Passage


class Rest(QFrame):
    """Words like “and 3 more”; a click puts the rows in their place, a few at each turn of the event loop."""

    def __init__(self, html: str, name: str, rows: Iterator[QWidget], spacing: int = 5) -> None:
        """Take the words, as rich text and plain, and what makes the rows when they are wanted."""
        super().__init__()
        self.setProperty("plane", "panel")
        self._rows = rows
        self.link = Passage(html, name=name)
        self.link.clicked.connect(self._show_rows)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)
        self._layout.addWidget(self.link)

    def _show_rows(self) -> None:
        entered = self.link.hasFocus()
        self.link.hide()
        Filling((self._layout.addWidget(row) for row in self._rows), self)
        if entered:
            # Who pressed a key goes on from the first of the new rows.
            self.findChildren(Passage)[1].setFocus()
