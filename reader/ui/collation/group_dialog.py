"""Copies of this report: which articles of the library are some, and which of them is read and cited."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from reader.library import Entry
from reader.library.copies.groups import Group
from reader.ui.collation.copies_list import CopiesList
from reader.ui.look.measures import DIALOG


class GroupDialog(QDialog):
    """Emits `group_requested` with the numbers of the other copies, and of the one that is read."""

    group_requested = Signal(object, int)

    def __init__(
        self,
        own: Entry,
        others: Sequence[Entry],
        shares: dict[int, float],
        group: Group | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copies of this report"))
        self.resize(600, 460)
        self._entries = {entry.number: entry for entry in (own, *others)}
        self._own = own.number
        self.list = CopiesList()
        self.list.fill(others, shares, group, alike=False)
        self.reading = QComboBox()
        self.reading.setAccessibleName(self.tr("Read and cite"))
        self._build()
        self._show_copies()
        at = self.reading.findData(group.reading if group else own.number)
        self.reading.setCurrentIndex(max(0, at))

    def _build(self) -> None:
        said = QLabel(
            self.tr("Ticked are the copies of “{title}”. Nothing is joined unless you say so.").format(
                title=self._entries[self._own].title
            )
        )
        said.setProperty("role", "soft")
        said.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("Read and cite"), self.reading)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(self._show_copies)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(12)
        layout.addWidget(said)
        layout.addWidget(self.list, 1)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def chosen(self) -> list[int]:
        """Return the numbers of the other copies."""
        return [number for number in self.list.chosen() if isinstance(number, int)]

    def _show_copies(self) -> None:
        """Offer the ticked copies and this one to be read."""
        before = self.reading.currentData()
        self.reading.clear()
        for number in (self._own, *self.chosen()):
            entry = self._entries[number]
            where = entry.source or entry.name
            self.reading.addItem(f"@{number}  {entry.title}  · {where}", number)
        self.reading.setCurrentIndex(max(0, self.reading.findData(before)))

    def _on_accepted(self) -> None:
        self.group_requested.emit(self.chosen(), int(self.reading.currentData()))
        self.accept()
