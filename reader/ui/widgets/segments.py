"""A segmented control: a few choices side by side, one of them on, further ones in a menu."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget


class Segments(QFrame):
    """Shows checkable actions as segments; those under “more” in the menu of a last segment."""

    def __init__(self, actions: Sequence[QAction], more: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segments", "true")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(1)
        self.buttons: list[QToolButton] = []
        for action in actions:
            self.buttons.append(self._segment(action))
        self.more = QToolButton(self)
        self.more.setProperty("segment", "true")
        self.more.setAutoRaise(True)
        self.more.setText("…")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setCheckable(True)
        menu = QMenu(self.more)
        menu.addActions(list(more))
        self.more.setMenu(menu)
        self.more.setVisible(bool(more))
        layout.addWidget(self.more)
        for action in (*actions, *more):
            action.toggled.connect(self._on_action_toggled)
        self._more = tuple(more)

    def _segment(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("segment", "true")
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setAccessibleDescription(action.statusTip())
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)
        return button

    def _on_action_toggled(self) -> None:
        # A choice from the menu is named on the segment, so that the bar always says what is shown.
        chosen = next((action for action in self._more if action.isChecked()), None)
        self.more.setChecked(chosen is not None)
        self.more.setText("…" if chosen is None else chosen.iconText())
