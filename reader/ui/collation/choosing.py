"""Which copies to compare the open article with: its group, what is like it, anything else, a file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from reader.importers import FORMATS
from reader.library import Entry, Likeness
from reader.library.copies.groups import Group
from reader.ui.collation.copies_list import CopiesList
from reader.ui.dialogs.files import Files
from reader.ui.look.measures import DIALOG

_FILES = " ".join(f"*{extension}" for format_ in FORMATS for extension in format_.extensions)


class ChoosingDialog(QDialog):
    """Emits `compare_requested` with the copies chosen, by number or path, and whether to keep them as a group."""

    compare_requested = Signal(object, bool)

    def __init__(
        self,
        entries: Sequence[Entry],
        alike: Sequence[Likeness],
        group: Group | None,
        files: Files,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self.setWindowTitle(self.tr("Compare with other copies"))
        self.resize(560, 440)
        self.list = CopiesList()
        self.list.fill(entries, {each.number: each.similarity for each in alike}, group, alike=True)
        self.keep = QCheckBox(self.tr("Keep these as copies of one report"))
        self.keep.setChecked(group is not None)
        self._build()

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
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(12)
        for part in (said, self.list, self.keep, buttons):
            layout.addWidget(part)
        self._show_state()

    def chosen(self) -> list[int | Path]:
        """Return what is ticked, in the order of the list."""
        return self.list.chosen()

    def _show_state(self) -> None:
        self.compare.setEnabled(bool(self.chosen()))

    def _on_file(self) -> None:
        articles = self.tr("Articles")
        kinds = f"{articles} ({_FILES});;* (*)"
        for path in self._files.open_several(self, "copies", self.tr("Copies in files"), kinds):
            self.list.add(path.name, path, checked=True)

    def _on_accepted(self) -> None:
        self.compare_requested.emit(self.chosen(), self.keep.isChecked())
        self.accept()
