"""What other copies give back: accepted one by one, or all on which the witnesses agree."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.collation import Collation, Restoration, restorations, undecided
from reader.entities.corrections.rules import Correction
from reader.exporters.collation import siglum
from reader.session.copies.copies import restoration
from reader.ui.look.measures import DIALOG
from reader.ui.widgets.fitted_columns import FittedColumns
from reader.ui.widgets.table_combo import TableCombo

_AROUND = 8
_ROW = 44
_READING, _WITNESSES = 1, 2


class RestoringDialog(QDialog):
    """A row a place; `accepted_corrections` carries what the reader took over, as corrections of the first copy."""

    accepted_corrections = Signal(object)

    def __init__(self, collation: Collation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore from another copy"))
        self.resize(720, 460)
        self._collation = collation
        self.found = undecided(restorations(collation), collation.copies[0].article)
        self.table = QTableWidget(len(self.found), 3)
        self.table.setHorizontalHeaderLabels([self.tr("This copy"), self.tr("Restored"), self.tr("According to")])
        self.choices: list[QComboBox] = []
        for row, each in enumerate(self.found):
            self._fill(row, each)
        self._build()

    def _fill(self, row: int, found: Restoration) -> None:
        """Show a place with its surroundings, ticked where all witnesses agree, and what they read."""
        text = self._collation.copies[0].article.text
        before = text[max(0, found.span.start - _AROUND) : found.span.start].rpartition("\n")[2]
        after = text[found.span.end : found.span.end + _AROUND].partition("\n")[0]
        here = QTableWidgetItem(f"{before}⟦{found.span.of(text)}⟧{after}")
        here.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
        here.setCheckState(Qt.CheckState.Checked if found.agreed is not None else Qt.CheckState.Unchecked)
        self.table.setItem(row, 0, here)
        readings = TableCombo()
        readings.setAccessibleName(self.tr("Restored"))
        for value in dict.fromkeys(witness.text for witness in found.witnesses):
            readings.addItem(value, value)
        self.table.setCellWidget(row, _READING, readings)
        self.choices.append(readings)
        places = "；".join(
            f"{siglum(each.copy)}{f' ¶ {each.paragraph}' if each.paragraph else ''}：{each.text}"
            for each in found.witnesses
        )
        named = QTableWidgetItem(places)
        named.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.table.setItem(row, _WITNESSES, named)

    def _build(self) -> None:
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setShowGrid(False)
        # Tab goes on to the readings and the buttons; the arrows walk in the table.
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("Places that can be restored"))
        FittedColumns(self.table, lambda column: column != _READING)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        said = QLabel(self.tr("Ticked are the places where all copies agree. What is taken over can be undone."))
        said.setProperty("role", "soft")
        said.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.tr("Take over"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(12)
        layout.addWidget(said)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)

    def chosen(self) -> tuple[Correction, ...]:
        """Return the ticked places as corrections."""
        rows = [row for row in range(len(self.found)) if self._is_ticked(row)]
        return tuple(
            restoration(self._collation, self.found[row], str(self.choices[row].currentData())) for row in rows
        )

    def _is_ticked(self, row: int) -> bool:
        item = self.table.item(row, 0)
        return item is not None and item.checkState() == Qt.CheckState.Checked

    def _on_accepted(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.accepted_corrections.emit(chosen)
        self.accept()
