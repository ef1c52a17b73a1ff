"""What a quantity comes to: its number, unit, how it is qualified, and what it counts."""

import json

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from reader.entities import Correction, Mention, Quantity
from reader.ui.look.measures import DIALOG
from reader.ui.widgets.field import Field


class QuantityDialog(QDialog):
    """Shows the value of a quantity; `entered` carries the correction of what was changed."""

    entered = Signal(object)

    def __init__(self, mention: Mention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Value of “{words}”").format(words=mention.text))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(380)
        self._mention = mention
        value = mention.value if isinstance(mention.value, Quantity) else Quantity(None, None, None, None)
        self.number = Field("" if value.number is None else str(value.number))
        self.unit, self.qualifier = Field(value.unit or ""), Field(value.qualifier or "")
        self.counts = Field(value.counts or "")
        form = QFormLayout(self)
        form.setContentsMargins(DIALOG)
        form.setSpacing(12)
        for words, field in (
            (self.tr("Number"), self.number),
            (self.tr("Unit"), self.unit),
            (self.tr("Qualifier"), self.qualifier),
            (self.tr("Counts"), self.counts),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.number.textChanged.connect(self._check)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self._keep = buttons.button(QDialogButtonBox.StandardButton.Save)
        form.addRow(buttons)

    def _check(self) -> None:
        """Let nothing be saved as a number that is none."""
        self._keep.setEnabled(_is_number(self.number.text()))

    def _save(self) -> None:
        fields = {
            "number": _number(self.number.text()),
            "unit": self.unit.text().strip() or None,
            "qualifier": self.qualifier.text().strip() or None,
            "counts": self.counts.text().strip() or None,
        }
        worded = json.dumps(fields, ensure_ascii=False) if any(each is not None for each in fields.values()) else None
        self.accept()
        self.entered.emit((Correction("value", self._mention.text, value=worded, span=self._mention.span),))


def _is_number(words: str) -> bool:
    try:
        _number(words)
    except ValueError:
        return False
    return True


def _number(words: str) -> int | float | None:
    plain = words.strip().replace(",", "")
    if not plain:
        return None
    return int(plain) if plain.lstrip("-").isdecimal() else float(plain)
