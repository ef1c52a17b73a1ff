"""A list of rows that are as high as their words, at whatever width the list has."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from reader.ui.widgets.long_list import lay_out_by_and_by
from reader.ui.widgets.rich_delegate import RichDelegate


class RichList(QListView):
    """Lays its rows out anew when it becomes wider or narrower, which Qt does only where rows wrap into columns."""

    def __init__(self, delegate: type[RichDelegate] = RichDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(delegate(self))
        lay_out_by_and_by(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
