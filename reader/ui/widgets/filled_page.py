"""A column that is filled part by part, so that a long one doesn't stop the window."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QSizePolicy, QSpacerItem, QWidget

from reader.ui.widgets.column import Column
from reader.ui.widgets.filling import Filling


class FilledPage(QFrame):
    """A column on a panel; `filled` says that all of it is there."""

    filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "panel")
        self.column = Column(self)
        self._filling: Filling | None = None
        self._last: list[QWidget] = []
        self._place = 0

    def minimumSizeHint(self) -> QSize:
        """Ask for no height: words that break into lines would ask for what they need where they are narrowest."""
        return QSize(super().minimumSizeHint().width(), 0)

    def fill(self, parts: Iterator[object]) -> None:
        """Go through what adds a part to the column at each step, the first ones at once."""
        self._filling = Filling(self._at_the_top(parts), self, self._end)

    def lie_in(self, area: QScrollArea) -> None:
        """Take the place of what an area shows, scrolled as far as that was as soon as there is so much of the page."""
        bar = area.verticalScrollBar()
        self._place = bar.value()
        area.setWidget(self)
        bar.setValue(self._place)
        if self._filling is not None and self._filling.under_way:
            self._filling.down_to = self._place + area.viewport().height()
            bar.rangeChanged.connect(self._scroll_back)

    def _scroll_back(self, _least: int, most: int) -> None:
        if 0 < self._place <= most:
            place, self._place = self._place, 0
            cast("QScrollBar", self.sender()).setValue(place)

    def add(self, part: QWidget) -> None:
        """Add a part below all others."""
        if self._filling is None or self._filling.under_way:
            part.setParent(self)
            self._last.append(part)
        else:
            self.column.insertWidget(self.column.count() - 1, part)

    def _at_the_top(self, parts: Iterator[object]) -> Iterator[object]:
        """Keep what is there together while more is coming: spread over the page it would move with each part."""
        while (part := next(parts, self)) is not self:
            foot = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
            self.column.addItem(foot)
            yield part
            self.column.removeItem(foot)

    def _end(self) -> None:
        for part in self._last:
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.filled.emit()
