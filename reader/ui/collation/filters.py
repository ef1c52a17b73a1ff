"""Which kinds of differences are shown: a button a kind, with how many there are."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from reader.collation import CONCERNS, Concern, Difference, repeated
from reader.ui.collation.colors import kind_name


class KindFilter(QFrame):
    """Checkable buttons; script and punctuation are off until asked for. The same change counts once."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segments", "true")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(1)
        self.buttons: dict[Concern, QToolButton] = {}
        for kind in CONCERNS:
            button = QToolButton()
            button.setText(kind_name(kind))
            button.setCheckable(True)
            button.setProperty("segment", "true")
            button.setChecked(kind != "script")
            button.toggled.connect(self.changed)
            layout.addWidget(button)
            self.buttons[kind] = button

    def show_counts(self, differences: Sequence[Difference]) -> None:
        """Say how many changes of each kind there are."""
        counts = Counter(kind for each in repeated(differences) for kind in each[0].concerns)
        for kind, button in self.buttons.items():
            button.setText(f"{kind_name(kind)}  {counts[kind]}")

    def chosen(self, differences: Sequence[Difference]) -> list[Difference]:
        """Return the differences of the kinds that are on."""
        kinds = {kind for kind, button in self.buttons.items() if button.isChecked()}
        return [each for each in differences if kinds & set(each.concerns)]
