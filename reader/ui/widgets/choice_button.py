"""A button that opens a list of which any number may be chosen; none chosen means all."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class ChoiceButton(QToolButton):
    """Emits `changed` when other items are chosen."""

    changed = Signal()

    def __init__(self, items: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Offer items: each its words and its value."""
        super().__init__(parent)
        self.setProperty("choice", "true")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._actions: list[QAction] = []
        for words, value in items:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(value)
            action.toggled.connect(self._on_toggled)
            self._actions.append(action)
        self.setMenu(menu)
        self.setEnabled(bool(self._actions))
        self._show()

    def chosen(self) -> tuple[str, ...]:
        """Return the values that are chosen; none means all."""
        return tuple(action.data() for action in self._actions if action.isChecked())

    def choose(self, *values: str) -> None:
        """Choose these values and no others."""
        for action in self._actions:
            action.setChecked(action.data() in values)

    def _on_toggled(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        words = [action.text().replace("&&", "&") for action in self._actions if action.isChecked()]
        self.setText("、".join(words) if words else self.tr("All"))
