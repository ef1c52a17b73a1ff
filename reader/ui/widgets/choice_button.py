"""A field that opens a list of which any number may be chosen; none chosen means all."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QWidget


class ChoiceButton(QComboBox):
    """Looks like the fields of one choice around it; emits `changed` when other items are chosen."""

    changed = Signal()

    def __init__(self, items: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Offer items: each its words and its value."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._menu = QMenu(self)
        self._actions: list[QAction] = []
        for words, value in items:
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(value)
            action.toggled.connect(self._on_toggled)
            self._actions.append(action)
        self.setEnabled(bool(self._actions))
        self._show()

    def chosen(self) -> tuple[str, ...]:
        """Return the values that are chosen; none means all."""
        return tuple(action.data() for action in self._actions if action.isChecked())

    def choose(self, *values: str) -> None:
        """Choose these values and no others."""
        for action in self._actions:
            action.setChecked(action.data() in values)

    def showPopup(self) -> None:
        """Open the list of which several can be checked, in place of the one that takes a single choice."""
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_toggled(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        words = [action.text().replace("&&", "&") for action in self._actions if action.isChecked()]
        self.clear()
        self.addItem("、".join(words) if words else self.tr("All"))
        self.setToolTip(self.currentText() if words else "")
