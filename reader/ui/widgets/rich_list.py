"""A list of rows that are as high as their words, at whatever width the list has."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from reader.ui.afterwards import Curtain
from reader.ui.widgets.long_list import KeptPlace, lay_out_by_and_by, scroll_to
from reader.ui.widgets.rich_delegate import RichDelegate


class RichList(QListView):
    """Lays its rows out anew when it becomes wider or narrower, which Qt does only where rows wrap into columns."""

    def __init__(self, delegate: type[RichDelegate] = RichDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = KeptPlace(self)
        self.setItemDelegate(delegate(self))
        lay_out_by_and_by(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # Whether words are always made when they are drawn; whether rows may need another height than they have.
        self._rough = self._unmeasured = False
        self._curtain = Curtain(self.viewport())
        self._measuring = QTimer(self, singleShot=True, interval=0)
        self._measuring.timeout.connect(self._measure_seen)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows; then it is known whether their words have room."""
        super().paintEvent(event)
        if self._unmeasured:
            self._measuring.start()

    def doItemsLayout(self) -> None:
        """Lay the rows out from the first on, and then show those again that were seen before."""
        self._place.keep()
        super().doItemsLayout()
        self._place.go_back()

    def measure_roughly(self) -> None:
        """Measure a row by words like its own, `ROUGH_ROLE` of its model, until its own were made and drawn."""
        self._rough = self._unmeasured = True

    def show_other_words(self) -> None:
        """Draw rows whose words are others by now, most of them as high as before.

        All are laid out anew where one needs another height that is drawn, now or later: for hundreds of rows that
        nobody looks at the words need not be made.
        """
        self._unmeasured = True
        self.draw_afterwards()
        self.viewport().update()

    def draw_afterwards(self) -> None:
        """Draw nothing before the next turn: a page that changes with the rows is drawn first."""
        self._curtain.hold()

    def _measure_seen(self) -> None:
        if self._unmeasured and any(map(self._is_misfit, self.seen())):
            self._unmeasured = self._rough
            self.scheduleDelayedItemsLayout()

    def seen(self) -> Iterator[QModelIndex]:
        """Give the rows that are on the screen, from the top."""
        y, middle = 0, self.viewport().width() // 2
        while y < self.viewport().height():
            index = self.indexAt(QPoint(middle, y))
            if index.isValid():
                yield index
                y = self.visualRect(index).bottom()
            y += 1

    def _is_misfit(self, index: QModelIndex) -> bool:
        """Say whether the next row begins where it did, and this one has another height by now."""
        here, below = self.visualRect(index), self.visualRect(index.siblingAtRow(index.row() + 1))
        return below.isValid() and below.top() - here.top() != here.height() + 2 * self.spacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again; the current one stays in view where it was."""
        super().resizeEvent(event)
        if not self._place.left:
            scroll_to(self, self.currentIndex())
        if event.size().width() != event.oldSize().width():
            self._unmeasured = self._rough
            self.scheduleDelayedItemsLayout()
