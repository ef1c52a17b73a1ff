"""Which copies to compare the open article with: its group, what is like it, anything else, a file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.importers import FORMATS
from reader.library import Entry, Group, Likeness

_FILES = " ".join(f"*{extension}" for format_ in FORMATS for extension in format_.extensions)
_DATA = Qt.ItemDataRole.UserRole


class ChoosingDialog(QDialog):
    """Emits `compare_requested` with the copies chosen, by number or path, and whether to keep them as a group."""

    compare_requested = Signal(object, bool)

    def __init__(
        self, entries: Sequence[Entry], alike: Sequence[Likeness], group: Group | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare with other copies"))
        self.resize(560, 440)
        self._group = group
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Copies"))
        self.keep = QCheckBox(self.tr("Keep these as copies of one report"))
        self.keep.setChecked(group is not None)
        self._fill(entries, alike)
        self._build()

    def _fill(self, entries: Sequence[Entry], alike: Sequence[Likeness]) -> None:
        """List the copies of the group first, then what is alike, then the rest."""
        shares = {each.number: each.similarity for each in alike}
        members = self._group.members if self._group else ()
        for entry in sorted(entries, key=lambda each: (each.number not in members, -shares.get(each.number, 0))):
            words = f"@{entry.number}  {entry.title}"
            if entry.number in members:
                words += "  · " + self.tr("copy of this report")
            elif entry.number in shares:
                words += "  · " + self.tr("{share} the same").format(share=f"{shares[entry.number]:.0%}")
            self._add(words, entry.number, checked=entry.number in members or entry.number in shares)

    def _add(self, words: str, source: int | Path, *, checked: bool) -> None:
        item = QListWidgetItem(words)
        item.setData(_DATA, source)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.list.addItem(item)
        if isinstance(source, Path):
            self.list.scrollToItem(item)

    def _build(self) -> None:
        said = QLabel(self.tr("Ticked are the copies of this report and what is nearly the same text."))
        said.setProperty("role", "soft")
        said.setWordWrap(True)
        buttons = QDialogButtonBox()
        file = buttons.addButton(self.tr("A file…"), QDialogButtonBox.ButtonRole.ActionRole)
        file.clicked.connect(self._on_file)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.compare = buttons.addButton(self.tr("Compare"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.compare.setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(self._show_state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for part in (said, self.list, self.keep, buttons):
            layout.addWidget(part)
        self._show_state()

    def chosen(self) -> list[int | Path]:
        """Return what is ticked, in the order of the list."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(_DATA) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _show_state(self) -> None:
        self.compare.setEnabled(bool(self.chosen()))

    def _on_file(self) -> None:
        articles = self.tr("Articles")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("A copy in a file"), "", f"{articles} ({_FILES});;* (*)")
        if path:
            self._add(Path(path).name, Path(path), checked=True)

    def _on_accepted(self) -> None:
        self.compare_requested.emit(self.chosen(), self.keep.isChecked())
        self.accept()
