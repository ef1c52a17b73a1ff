"""The button that leads to what other copies give back: to the first copy, or from it to another one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reader.collation import Collation, restorations, undecided
from reader.exporters.collation import siglum
from reader.ui.collation.restoring import RestoringDialog


class RestoreButton(QPushButton):
    """Counts what is left to be restored.

    `restored` carries corrections for the first copy. `there_requested` carries the number of another copy of the
    collation, if that is the damaged one: it has to be open to be restored.
    """

    restored = Signal(object)
    there_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Restore…"), parent)
        self._collation: Collation | None = None
        self._there = 0
        self.setEnabled(False)
        self.clicked.connect(self.open)

    def show_collation(self, collation: Collation) -> None:
        """Count what the copies give back to the first as the reader has it; else what it gives back to another."""
        self._collation, self._there = collation, 0
        left = _left(collation)
        if left:
            self.setText(self.tr("Restore… (%n)", "", left))
            self.setToolTip(self.tr("Masked characters and dropped numbers that another copy has"))
        else:
            self._show_other(collation)
        self.setEnabled(left > 0 or self._there > 0)

    def _show_other(self, collation: Collation) -> None:
        self.setText(self.tr("Nothing to restore"))
        self.setToolTip(self.tr("No other copy has characters or numbers that are masked or lacking in this one"))
        for number in range(1, len(collation.copies)):
            left = _left(collation.turned(number))
            if left:
                letter, self._there = siglum(number), number
                self.setText(self.tr("Restore copy {letter}… (%n)", "", left).format(letter=letter))
                self.setToolTip(
                    self.tr("Copy {letter} lacks what this one has; it is opened, to be restored from this one").format(
                        letter=letter
                    )
                )
                return

    def open(self) -> None:
        """Let the reader choose what is taken over; or ask for the damaged copy, to be restored there."""
        if self._there:
            self.there_requested.emit(self._there)
        else:
            self.open_here()

    def open_here(self) -> None:
        """Let the reader choose what is taken over to the first copy, if anything is left."""
        if self._collation is None or not _left(self._collation):
            return
        dialog = RestoringDialog(self._collation, self.window())
        dialog.accepted_corrections.connect(self.restored)
        dialog.open()


def _left(collation: Collation) -> int:
    return len(undecided(restorations(collation), collation.copies[0].article))
