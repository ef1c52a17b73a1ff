"""Columns as wide as what they hold, and the room that is left for the column that can use it.

Qt either measures all columns once, before the style sheet has given cells their padding, or leaves one width to
all. Here they are measured whenever rows, fonts or colours change, and what the reader pulls by hand stays.
"""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QModelIndex, QObject, QTimer
from PySide6.QtWidgets import QHeaderView, QTableView, QTreeView

_MEASURED = 24
_NARROWEST, _MODEST, _WIDEST, _LONGEST, _TEXT = 48, 150, 240, 2_000, 220
_LEAST_TEXT = 96
_STEP = 8
# What the style sheet leaves free at the sides of a widget in a cell.
_AROUND = 24
_STALE = {QEvent.Type.StyleChange, QEvent.Type.FontChange}


class FittedColumns(QObject):
    """Fits the columns of a view; belongs to the view and lives as long as it does."""

    def __init__(
        self,
        view: QTableView | QTreeView,
        is_text: Callable[[int], bool],
        *,
        text_room: int = _TEXT,
        yielding: Sequence[int] = (),
    ) -> None:
        """Fit the columns from now on.

        Args:
            view: with its model.
            is_text: says of a column whether it takes room that is left over; several share it.
            text_room: what each of those should have, in pixels, before other columns are hidden.
            yielding: columns that are hidden where there is not enough room, the first one first.
        """
        super().__init__(view)
        self._view, self._is_text, self._text_room, self._yielding = view, is_text, text_room, yielding
        self._header = _header_of(view)
        self._pulled: dict[int, int] = {}
        self._headings: list[int] = []
        self._wanted: list[int] = []
        self._fitting = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._measure)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._header.setStretchLastSection(False)
        # A row is chosen, not its columns: Qt would set all headings bold.
        self._header.setHighlightSections(False)
        # Tab leads on; in the table one goes with the arrows.
        view.setTabKeyNavigation(False)
        self._header.sectionResized.connect(self._on_resized)
        self._header.sortIndicatorChanged.connect(self._measure_soon)
        model = view.model()
        for changed in (model.modelReset, model.rowsInserted, model.columnsInserted, model.dataChanged):
            changed.connect(self._measure_soon)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure when the view comes into sight or its style changes; share out the room when it grows or shrinks."""
        if watched is not self._view:
            if event.type() == QEvent.Type.Resize:
                self._share()
        elif event.type() == QEvent.Type.Show:
            self._measure()
        elif event.type() in _STALE:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _on_resized(self, column: int, before: int, now: int) -> None:
        # A column that is hidden or shown again is resized from or to nothing.
        if not self._fitting and before and now:
            self._pulled[column] = now
            self._share()

    def _measure_soon(self, *_: object) -> None:
        self._soon.start()

    def _measure(self) -> None:
        if self._view.isVisible():
            self._soon.stop()
            self._headings = self._heading_widths()
            self._wanted = [max(heading, self._need(column)) for column, heading in enumerate(self._headings)]
            self._share()

    def _need(self, column: int) -> int:
        """Return what a column asks for; a text that is the only one takes what is left over, however long it is."""
        if not self._is_text(column):
            return self._width_of(column, _WIDEST)
        several = sum(map(self._is_text, range(self._header.count()))) > 1
        return self._width_of(column, _LONGEST) if several else self._text_room

    def _heading_widths(self) -> list[int]:
        """Return what the headings need; only the one that the rows are sorted by has an arrow."""
        header = self._header
        sorted_by = header.sortIndicatorSection() if header.isSortIndicatorShown() else -1
        with_arrow = header.sectionSizeHint(sorted_by) if sorted_by >= 0 else 0
        header.setSortIndicatorShown(False)
        widths = [header.sectionSizeHint(column) for column in range(header.count())]
        if sorted_by >= 0:
            widths[sorted_by] = with_arrow
        header.setSortIndicatorShown(self._view.isSortingEnabled())
        return widths

    def _width_of(self, column: int, most: int) -> int:
        """Return what rows all over the table need, up to a bound."""
        model = self._view.model()
        rows = model.rowCount()
        step = max(1, rows // _MEASURED)
        cells = (self._wide(model.index(row, column)) for row in range(0, rows, step))
        return max(_NARROWEST, min(most, 1 + max(cells, default=0)))

    def _wide(self, index: QModelIndex) -> int:
        """Return what a cell needs, or the widget that stands in it."""
        held = self._view.indexWidget(index)
        if not held:  # the stubs leave out that there may be none
            return self._view.sizeHintForIndex(index).width()
        held.ensurePolished()
        return held.sizeHint().width() + _AROUND

    def _share(self) -> None:
        columns = range(min(self._header.count(), len(self._wanted)))
        texts = [column for column in columns if self._is_text(column) and column not in self._pulled]
        widths = {column: self._pulled.get(column, self._wanted[column]) for column in columns}
        widths |= dict.fromkeys(texts, self._text_room)
        room = self._view.viewport().width()
        self._fitting = True
        if self._yielding:
            self._narrow(widths, room, _MODEST)
        for column in self._yielding:
            lacking = sum(widths.values()) > room
            self._view.setColumnHidden(column, lacking)
            if lacking:
                widths.pop(column, None)
        if (lacking := sum(widths.values()) - room) > 0:
            widths |= dict.fromkeys(texts, max(_LEAST_TEXT, self._text_room - ceil(lacking / max(1, len(texts)))))
        self._narrow(widths, room, _NARROWEST)
        others = sum(width for column, width in widths.items() if column not in texts)
        widths |= self._texts(texts, max(room - others, sum(widths[column] for column in texts)))
        for column, width in widths.items():
            self._header.resizeSection(column, width)
        self._fitting = False

    def _texts(self, columns: Sequence[int], room: int) -> dict[int, int]:
        """Share room between texts: the shorter ones have what they need, what is over goes to all alike."""
        widths: dict[int, int] = {}
        for number, column in enumerate(sorted(columns, key=self._wanted.__getitem__)):
            widths[column] = min(self._wanted[column], room // (len(columns) - number))
            room -= widths[column]
        for number, column in enumerate(columns):
            widths[column] += room // len(columns) + (number < room % len(columns))
        return widths

    def _narrow(self, widths: dict[int, int], room: int, least: int) -> None:
        """Take from the widest columns until all have room, but leave each `least` and its heading."""
        spare = {
            column: width - max(least, self._headings[column])
            for column, width in widths.items()
            if column not in self._pulled and not self._is_text(column)
        }
        while spare and sum(widths.values()) > room:
            widest = max(spare, key=lambda column: (spare[column] > 0, widths[column]))
            if spare[widest] <= 0:
                return
            taken = min(_STEP, spare[widest])
            widths[widest] -= taken
            spare[widest] -= taken


def _header_of(view: QTableView | QTreeView) -> QHeaderView:
    return view.horizontalHeader() if isinstance(view, QTableView) else view.header()
