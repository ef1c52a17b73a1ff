"""Lists of hundreds of rows: laid out a few at a time, because each row has to be measured."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer
from PySide6.QtWidgets import QListView

_ROWS = 5
_AGAIN_MS = 20


def lay_out_by_and_by(view: QListView) -> None:
    """Have a list measure a few rows at each turn of the event loop."""
    view.setLayoutMode(QListView.LayoutMode.Batched)
    view.setBatchSize(_ROWS)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    # A bar that came with the rows further down would narrow those laid out, which begins again at the first, without
    # the bar: the last rows would never come. So its place is kept, and it is seen where there is something to scroll.
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = view.verticalScrollBar()

    def show(low: int, high: int) -> None:
        bar.setEnabled(high > low)

    show(bar.minimum(), bar.maximum())
    bar.rangeChanged.connect(show)


def scroll_to(view: QListView, index: QModelIndex | QPersistentModelIndex) -> None:
    """Bring a row into view, as soon as it has been laid out."""
    row = QModelIndex(index)  # pyright: ignore[reportArgumentType, reportCallIssue] - the stubs lack the conversion
    if not row.isValid() or row != view.currentIndex():
        return  # the row is gone, or another one is wanted by now
    if not _show(view, row, QListView.ScrollHint.EnsureVisible):
        later = QPersistentModelIndex(row)
        QTimer.singleShot(_AGAIN_MS, view, lambda: scroll_to(view, later))


def _show(view: QListView, row: QModelIndex, hint: QListView.ScrollHint) -> bool:
    """Scroll to a row; return whether it is seen by then, or would be if the list were.

    A row that has just been laid out can't be scrolled to before the bar's range follows, a turn later.
    """
    if not view.visualRect(row).isValid():
        return False
    view.scrollTo(row, hint)
    seen = view.viewport().rect()
    return not view.isVisible() or seen.isEmpty() or seen.intersects(view.visualRect(row))


class KeptPlace:
    """Where a list stood before its rows are laid out anew, a few at a time: its place is lost by the first turn.

    The current row stays in view until the reader scrolls away from it.
    """

    def __init__(self, view: QListView) -> None:
        self._view = view
        self._row: QPersistentModelIndex | None = None
        self.left = False
        view.verticalScrollBar().actionTriggered.connect(lambda: QTimer.singleShot(0, view, self._on_scrolled))
        self._current = QPersistentModelIndex()
        self._timer = QTimer(view, singleShot=True, interval=_AGAIN_MS)
        self._timer.timeout.connect(self.go_back)

    def keep(self) -> None:
        """Remember the current row, where it is seen, else the one at the top; what waits to be shown stays wanted."""
        view = self._view
        if self._row is not None and self._current == view.currentIndex():
            return
        current, seen = view.currentIndex(), view.viewport().rect()
        top = view.indexAt(seen.topLeft() + QPoint(seen.width() // 2, view.spacing() + 1))
        row = current if current.isValid() and not self.left else top
        self._row = QPersistentModelIndex(row) if row.isValid() and row.row() else None
        self._current = QPersistentModelIndex(current)

    def _on_scrolled(self) -> None:
        self.left = not self._view.viewport().rect().intersects(self._view.visualRect(self._view.currentIndex()))

    def go_back(self) -> None:
        """Show it as soon as it has been laid out, unless another row is wanted by now."""
        view, kept = self._view, self._row
        if kept is None:
            return
        row = QModelIndex(kept)  # pyright: ignore[reportArgumentType, reportCallIssue] - the stubs lack the conversion
        if not row.isValid() or self._current != view.currentIndex():
            self._row = None
            return
        hints = QListView.ScrollHint
        if _show(view, row, hints.EnsureVisible if row == view.currentIndex() else hints.PositionAtTop):
            self._row = None
        else:
            self._timer.start()
