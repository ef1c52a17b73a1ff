"""What of the library is shown: all of it, a collection, a tag, the index of names, or the bin."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from reader.ui.desk.contents import Contents
from reader.ui.look.words import counted
from reader.ui.widgets.keyed_delegate import KEYS, KeyedDelegate

_HEAD_HEIGHT = 44
# As captions have it.
_HEAD_SIZE = 12
_SHELF = Qt.ItemDataRole.UserRole


class Shelf(NamedTuple):
    """A part of the library: its kind (`all`, `unread`, `notes`, `collection`, `tag`, `names`, `bin`) and its name."""

    kind: str
    name: str = ""


ALL = Shelf("all")


class LibraryShelves(QListWidget):
    """A list of shelves under headings; the one in use is chosen."""

    shelf_chosen = Signal(object)
    rename_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("quiet", "true")
        self.setItemDelegate(KeyedDelegate(self))
        self.setAccessibleName(self.tr("Parts of the library"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.customContextMenuRequested.connect(self._offer)
        self.currentItemChanged.connect(self._on_current_changed)

    @property
    def shelf(self) -> Shelf:
        """The shelf in use."""
        return self._shelf_at(self.currentRow())

    def show_contents(self, contents: Contents) -> None:
        """List the shelves with how much is on each; the one in use stays in use."""
        before = self.shelf
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.clear()
        entries = contents.entries
        self._add(ALL, self.tr("All articles"), len(entries))
        self._add(Shelf("unread"), self.tr("Not read yet"), sum(entry.opened is None for entry in entries))
        self._add(Shelf("notes"), self.tr("With notes"), sum(entry.notes > 0 for entry in entries))
        self._add(Shelf("names"), self.tr("Names"))
        self._add(Shelf("bin"), self.tr("Bin"), len(contents.bin))
        self._head(self.tr("Collections"), contents.collections)
        for name, numbers in contents.collections.items():
            self._add(Shelf("collection", name), name, len(numbers))
        self._head(self.tr("Tags"), contents.tags)
        for name, count in contents.tags.items():
            self._add(Shelf("tag", name), name, count)
        self._choose(before)
        self.blockSignals(False)  # noqa: FBT003
        if self.shelf != before:
            self.shelf_chosen.emit(self.shelf)

    def choose(self, shelf: Shelf) -> None:
        """Use another shelf."""
        self._choose(shelf)

    def _shelf_at(self, row: int) -> Shelf:
        kept = self.item(row).data(_SHELF) if row >= 0 else None
        return Shelf(*kept) if kept else ALL

    def _choose(self, shelf: Shelf) -> None:
        rows = [row for row in range(self.count()) if self.item(row).data(_SHELF) == tuple(shelf)]
        self.setCurrentRow(rows[0] if rows else 0)

    def _head(self, words: str, below: object) -> None:
        if below:
            item = QListWidgetItem(words, self)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            item.setSizeHint(QSize(0, _HEAD_HEIGHT))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            font = self.font()
            font.setPixelSize(_HEAD_SIZE)
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(font)

    def _add(self, shelf: Shelf, words: str, count: int | None = None) -> None:
        item = QListWidgetItem(words, self)
        item.setData(_SHELF, tuple(shelf))
        if count:
            item.setData(KEYS, counted(count))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words} {counted(count)}")
        item.setToolTip(words)

    def _on_current_changed(self) -> None:
        self.shelf_chosen.emit(self.shelf)

    def _offer(self, place: QPoint) -> None:
        shelf = self._shelf_at(self.indexAt(place).row())
        if shelf.kind != "collection":
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self.rename_requested.emit(shelf.name))
        menu.addAction(self.tr("Delete collection")).triggered.connect(lambda: self.delete_requested.emit(shelf.name))
        menu.popup(self.viewport().mapToGlobal(place))
