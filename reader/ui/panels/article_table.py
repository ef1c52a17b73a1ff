"""The table of articles: several can be chosen at once, and what can be done with them is in its menu."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelectionRange, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from reader.library import Entry
from reader.ui.models.library import AUTHOR, NOTES, OPENED, PROGRESS, PUBLISHED, SOURCE, TAGS, TITLE, LibraryModel
from reader.ui.widgets.fitted_columns import FittedColumns
from reader.ui.widgets.type_ahead import TypeAhead

_MOST_KEPT = 100
# What a title needs at least, and which columns give way to it, the first one first.
_TITLE_ROOM = 260
_GIVE_WAY = (SOURCE, PUBLISHED, PROGRESS, TAGS, AUTHOR, NOTES, OPENED)


class ArticleTable(QTableView):
    """Emits wishes for the chosen articles, by their numbers."""

    open_requested = Signal(int)
    remove_requested = Signal(object)
    forget_requested = Signal(object)
    collect_requested = Signal(object, str)
    drop_requested = Signal(object, str)
    tag_requested = Signal(object, str)
    untag_requested = Signal(object, str)
    compare_requested = Signal(object)
    about_requested = Signal(object)
    cite_requested = Signal(object)
    export_requested = Signal(object)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LibraryModel(self)
        self._collections: dict[str, frozenset[int]] = {}
        self._tags: Sequence[str] = ()
        self._kept = frozenset[int]()
        self._near: list[int] = []
        self._typing = TypeAhead(self)
        self.setModel(self._model)
        self.setSortingEnabled(True)
        self.sortByColumn(OPENED, Qt.SortOrder.DescendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Articles in the library"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(38)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        FittedColumns(self, lambda column: column == TITLE, text_room=_TITLE_ROOM, yielding=_GIVE_WAY)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.activated.connect(self._on_activated)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self._model.modelAboutToBeReset.connect(self._on_about_to_reset)
        self._model.modelReset.connect(self._on_reset)

    @property
    def articles(self) -> LibraryModel:
        """The articles."""
        return self._model

    @property
    def chosen(self) -> list[int]:
        """The numbers of the chosen articles, from top to bottom."""
        return [entry.number for entry in self._chosen_entries()]

    def take(self, entries: Sequence[Entry], collections: dict[str, frozenset[int]], tags: Sequence[str]) -> None:
        """Take other articles, and what they can be put into; `articles.want` shows them."""
        self._collections, self._tags = collections, tags
        self._model.take(entries)

    def _chosen_entries(self) -> list[Entry]:
        # By ranges: ten thousand chosen rows are one range, but as many indexes.
        ranges: Iterable[QItemSelectionRange] = self.selectionModel().selection()  # pyright: ignore - a list in truth
        rows = {row for each in ranges for row in range(each.top(), each.bottom() + 1)}
        return [self._model.entry(row) for row in sorted(rows)]

    def _on_reset(self) -> None:
        """Choose again what was chosen; where that is gone the nearest of what stood below, or else above it."""
        rows = self._model.rows_of(self._kept) or self._nearest()
        if self._model.rowCount():
            self.selectRow(rows[0])
            flags = self.selectionModel().SelectionFlag
            for row in rows[1:]:
                self.selectionModel().select(self._model.index(row, 0), flags.Select | flags.Rows)
        self.chosen_changed.emit()

    def _on_about_to_reset(self) -> None:
        chosen = self.chosen
        self._kept = frozenset(chosen if len(chosen) <= _MOST_KEPT else chosen[:1])
        shown = self._model.numbers
        last = shown.index(chosen[-1]) if chosen else 0
        self._near = [*shown[last:], *reversed(shown[:last])]

    def _nearest(self) -> list[int]:
        """Return the row of the nearest neighbour of what was chosen that is still shown, else the first."""
        rows = {number: row for row, number in enumerate(self._model.numbers)}
        return [next((rows[number] for number in self._near if number in rows), 0)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Delete remove the chosen articles, and Shift+Delete forget them."""
        if event.key() == Qt.Key.Key_Delete and self.chosen:
            forget = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.forget_requested if forget else self.remove_requested).emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the title that begins with what is typed, whichever column was clicked last."""
        titles = [self._model.entry(row).title for row in range(self._model.rowCount())]
        row = self._typing.find(search, titles, max(0, self.currentIndex().row()))
        if row is not None:
            self.selectRow(row)

    def menu(self) -> QMenu:
        """Return what can be done with the chosen articles."""
        numbers = self.chosen
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(numbers) == 1:
            menu.addAction(self.tr("Open")).triggered.connect(lambda: self.open_requested.emit(numbers[0]))
        compare = menu.addAction(self.tr("Compare…"))
        compare.triggered.connect(lambda: self.compare_requested.emit(numbers))
        compare.setEnabled(len(numbers) <= 2)
        if len(numbers) == 1:
            about = menu.addAction(self.tr("About this article…"))
            about.triggered.connect(lambda: self.about_requested.emit(numbers))
        menu.addAction(self.tr("Copy citation")).triggered.connect(lambda: self.cite_requested.emit(numbers))
        menu.addAction(self.tr("Export…")).triggered.connect(lambda: self.export_requested.emit(numbers))
        menu.addSeparator()
        self._fill_collections(menu.addMenu(self.tr("Collections")), numbers)
        self._fill_tags(menu.addMenu(self.tr("Tags")), numbers)
        menu.addSeparator()
        menu.addAction(self.tr("Move to the bin")).triggered.connect(lambda: self.remove_requested.emit(numbers))
        menu.addAction(self.tr("Forget completely…")).triggered.connect(lambda: self.forget_requested.emit(numbers))
        return menu

    def _fill_collections(self, menu: QMenu, numbers: list[int]) -> None:
        for name, held in self._collections.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(held.issuperset(numbers))
            wish = self.drop_requested if action.isChecked() else self.collect_requested
            action.triggered.connect(lambda _=False, name=name, wish=wish: wish.emit(numbers, name))
        menu.addSeparator()
        menu.addAction(self.tr("New collection…")).triggered.connect(lambda: self.collect_requested.emit(numbers, ""))

    def _fill_tags(self, menu: QMenu, numbers: list[int]) -> None:
        chosen = [entry.tags for entry in self._chosen_entries()]
        for name in self._tags:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(all(name in tags for tags in chosen))
            wish = self.untag_requested if action.isChecked() else self.tag_requested
            action.triggered.connect(lambda _=False, name=name, wish=wish: wish.emit(numbers, name))
        menu.addSeparator()
        menu.addAction(self.tr("New tag…")).triggered.connect(lambda: self.tag_requested.emit(numbers, ""))

    def _offer(self, place: QPoint) -> None:
        if self.chosen:
            self.menu().popup(self.viewport().mapToGlobal(place))

    def _on_activated(self, index: QModelIndex) -> None:
        self.open_requested.emit(self._model.entry(index.row()).number)
