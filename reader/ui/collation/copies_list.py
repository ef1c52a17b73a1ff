"""A list of the library's articles to tick: copies of the report first, then what is alike, then the rest."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reader.library import Entry
from reader.library.copies.groups import Group
from reader.ui.collation.likeness import likeness_words
from reader.ui.widgets.rich_delegate import PlainDelegate

_DATA = Qt.ItemDataRole.UserRole


class CopiesList(QListWidget):
    """Articles with a box each; files can be added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Copies"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(PlainDelegate(self))

    def fill(self, entries: Sequence[Entry], shares: dict[int, float], group: Group | None, *, alike: bool) -> None:
        """List articles.

        Args:
            entries: the articles.
            shares: of those that may be copies, how much of the text is the same; 0 where the title alone is.
            group: that they may be members of.
            alike: whether those that may be copies are ticked too.
        """
        members = group.members if group else ()
        for entry in sorted(entries, key=lambda each: (each.number not in members, -shares.get(each.number, -1.0))):
            known = ""
            if entry.number in members:
                known = self.tr("copy of this report")
            elif entry.number in shares:
                known = likeness_words(shares[entry.number])
            ticked = entry.number in members or (alike and entry.number in shares)
            about = (known, entry.source or "", (entry.published or "")[:10], entry.name, f"@{entry.number}")
            below = " · ".join(part for part in about if part)
            self.add(f"{entry.title}\n{below}", entry.number, checked=ticked)
        # A screen reader says the row that the keyboard comes to only if it is chosen.
        self.setCurrentRow(0)

    def add(self, words: str, source: int | Path, *, checked: bool) -> None:
        """Add one."""
        item = QListWidgetItem(words)
        item.setData(_DATA, source)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.addItem(item)
        if isinstance(source, Path):
            self.scrollToItem(item)

    def chosen(self) -> list[int | Path]:
        """Return what is ticked, in the order of the list."""
        items = [self.item(row) for row in range(self.count())]
        return [item.data(_DATA) for item in items if item.checkState() == Qt.CheckState.Checked]
