"""The palette: every command in one list, found by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QListView, QVBoxLayout, QWidget

from reader.ui.commands.actions import plain
from reader.ui.commands.search import ranked
from reader.ui.widgets.announcing import announce
from reader.ui.widgets.field import Field
from reader.ui.widgets.keyed_delegate import KEYS, KeyedDelegate

_TO_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_SIZE = QSize(560, 420)


class CommandPalette(QDialog):
    """Carries out the command that is chosen, once it has closed."""

    def __init__(self, actions: Sequence[tuple[QAction, str]], lately: list[str], parent: QWidget) -> None:
        """Offer actions.

        Args:
            actions: each with its name in English, which is understood in every language.
            lately: the ids of those that were chosen, the last one first: they stand at the head. The next one is
                put there too.
            parent: the window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("All commands"))
        self._actions = {action.objectName(): action for action, _ in actions}
        self._lately = lately
        places = {id_: place for place, id_ in enumerate(lately)}
        actions = sorted(actions, key=lambda each: places.get(each[0].objectName(), len(places)))
        self._named = [
            (action.objectName(), (plain(action.text()), english, action.statusTip())) for action, english in actions
        ]
        self.field = Field(placeholder=self.tr("A command, by some of its letters or its pinyin"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setItemDelegate(KeyedDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self._nothing = QLabel(self.tr("No command is called so. Try fewer letters."))
        self._nothing.setProperty("role", "soft")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(10)
        for part in (self.field, self.list, self._nothing):
            layout.addWidget(part)
        layout.setStretch(1, 1)
        self.resize(_SIZE)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._on_return)
        self.list.clicked.connect(self._carry_out)
        self.list.selectionModel().currentChanged.connect(self._say)
        self._show("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TO_LIST:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _show(self, query: str) -> None:
        self._model.clear()
        for id_ in ranked(query, self._named):
            action = self._actions[id_]
            item = QStandardItem(plain(action.text()))
            item.setData(id_, Qt.ItemDataRole.UserRole)
            item.setData(action.shortcut().toString(action.shortcut().SequenceFormat.NativeText), KEYS)
            item.setToolTip(action.statusTip())
            item.setEnabled(action.isEnabled())
            self._model.appendRow(item)
        self._nothing.setVisible(not self._model.rowCount())
        if not self._model.rowCount():
            announce(self.field, self._nothing.text())
        enabled = (row for row in range(self._model.rowCount()) if self._model.item(row).isEnabled())
        self.list.setCurrentIndex(self._model.index(next(enabled, 0), 0))

    def _say(self, index: QModelIndex) -> None:
        """Have a screen reader say the command that Enter would carry out: the keyboard stays in the field."""
        if index.isValid():
            announce(self.field, ", ".join(filter(None, (index.data(), index.data(KEYS)))))

    def _on_return(self) -> None:
        self._carry_out(self.list.currentIndex())

    def _carry_out(self, index: QModelIndex) -> None:
        action = self._actions.get(index.data(Qt.ItemDataRole.UserRole) or "")
        if action is not None and action.isEnabled():
            self.accept()
            self._lately[:] = dict.fromkeys((action.objectName(), *self._lately))
            action.trigger()
