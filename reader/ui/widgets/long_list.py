"""Lists of hundreds of rows: laid out a few at a time, because each row has to be measured."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
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
    if view.visualRect(row).isValid():
        view.scrollTo(row)
    else:
        later = QPersistentModelIndex(row)
        QTimer.singleShot(_AGAIN_MS, view, lambda: scroll_to(view, later))
