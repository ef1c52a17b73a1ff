"""Export: which format, in which script; then the system's own dialog asks where."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from reader.exporters import FORMATS
from reader.session import Reading
from reader.text import Script
from reader.ui.words import SCRIPT_NAMES

# Characters that some file system refuses in names.
_REFUSED = str.maketrans(dict.fromkeys('\\/:*?"<>|\n\r\t', " "))


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What to write, and where."""

    path: Path
    format: str
    script: Script
    proposals: bool


class ExportDialog(QDialog):
    """Emits `export_requested` with an `ExportWish`."""

    export_requested = Signal(object)

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(440)
        self._title = reading.article.title
        self.format = QComboBox()
        for each in FORMATS:
            self.format.addItem(QCoreApplication.translate("Core", each.name), each.id)
        self.script = QComboBox()
        for script, name in SCRIPT_NAMES.items():
            self.script.addItem(name, script)
        self.proposals = QCheckBox(self.tr("With proposals, in brackets: 〔党〕"))
        self._said = QLabel(self.tr("%n note(s) on this article.", "", len(reading.notes)))
        self._said.setProperty("role", "soft")
        self._build()

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(12)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Script"), self.script)
        form.addRow("", self.proposals)
        form.addRow("", self._said)
        buttons = QDialogButtonBox()
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(self.tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(18)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _on_accepted(self) -> None:
        chosen = next(each for each in FORMATS if each.id == self.format.currentData())
        suffix = f".{chosen.extension.lstrip('.')}"
        name = (self._title.translate(_REFUSED).strip()[:80] or "article") + suffix
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), str(Path.home() / name), f"*{suffix}")
        if path:
            where = Path(path) if Path(path).suffix else Path(path + suffix)
            self.export_requested.emit(
                ExportWish(where, chosen.id, self.script.currentData(), self.proposals.isChecked())
            )
            self.accept()
