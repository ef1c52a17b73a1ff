"""The page of the preferences where keys are changed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.ui.commands.search import ranked, scored
from reader.ui.widgets.keyed_delegate import KEYS, KeyedDelegate


class KeysPage(QWidget):
    """Lists the commands with their keys; `keys_changed` carries the keys that differ from what comes with Xidu."""

    keys_changed = Signal(object)

    def __init__(self, named: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """Offer commands, each with its id, its name and the keys that come with Xidu."""
        super().__init__(parent)
        self._names = {id_: name for id_, name, _ in named}
        self._usual = {id_: keys for id_, _, keys in named}
        self._own: dict[str, str] = {}
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setItemDelegate(KeyedDelegate(self.list))
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("New keys for the chosen command"))
        for inner in self.edit.findChildren(QLineEdit):
            inner.setAccessibleName(self.edit.accessibleName())
        self._set = QPushButton(self.tr("Use these keys"))
        self._back = QPushButton(self.tr("As it came"))
        self._said = QLabel(self.tr("Choose a command, then press its new keys."))
        self._said.setProperty("role", "soft")
        self._said.setWordWrap(True)
        for button in (self._set, self._back):
            button.setAutoDefault(False)
        self._build()
        self._set.clicked.connect(self._on_set)
        self._back.clicked.connect(self._on_back)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)

    def _build(self) -> None:
        row = QHBoxLayout()
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part in (self.edit, self._set, self._back):
            row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addWidget(self._said)

    @property
    def own(self) -> Mapping[str, str]:
        """The reader's own keys, as shown."""
        return self._own

    def show_keys(self, own: Mapping[str, str]) -> None:
        """Show the reader's own keys."""
        self._own = dict(own)
        self.list_commands("")

    def scores(self, query: str) -> dict[str, float]:
        """Return how well each command fits a query that it does fit, by its id."""
        return scored(query, self._named())

    def list_commands(self, query: str, above: float = 0.0) -> None:
        """List the commands that a query means, the best first, those alone that fit better than `above`."""
        chosen = self._chosen()
        self._model.clear()
        for id_ in ranked(query, self._named(), above):
            item = QStandardItem(self._names[id_])
            item.setData(id_, Qt.ItemDataRole.UserRole)
            item.setData(_shown(self._keys(id_)), KEYS)
            self._model.appendRow(item)
        rows = [self._model.index(row, 0) for row in range(self._model.rowCount())]
        same = (at for at in rows if at.data(Qt.ItemDataRole.UserRole) == chosen)
        self.list.setCurrentIndex(next(same, rows[0] if rows else QModelIndex()))

    def _named(self) -> list[tuple[str, tuple[str]]]:
        return [(id_, (name,)) for id_, name in self._names.items()]

    def _keys(self, id_: str) -> str:
        return self._own.get(id_, self._usual[id_])

    def _chosen(self) -> str | None:
        return self.list.currentIndex().data(Qt.ItemDataRole.UserRole)

    def _on_chosen(self, index: QModelIndex) -> None:
        id_ = index.data(Qt.ItemDataRole.UserRole)
        self.edit.setKeySequence(QKeySequence(self._keys(id_) if id_ else ""))
        self._back.setEnabled(id_ in self._own)

    def _on_set(self) -> None:
        id_, keys = self._chosen(), self.edit.keySequence().toString()
        other = next((one for one in self._names if one != id_ and keys and self._keys(one) == keys), None)
        if other is not None:
            self._said.setText(
                self.tr("{keys} belongs to “{command}”. Give that one other keys first.").format(
                    keys=_shown(keys), command=self._names[other]
                )
            )
        elif id_ is not None:
            self._take(id_, keys)

    def _on_back(self) -> None:
        id_ = self._chosen()
        if id_ is not None:
            self._take(id_, self._usual[id_])

    def _take(self, id_: str, keys: str) -> None:
        self._own.pop(id_, None)
        if keys != self._usual[id_]:
            self._own[id_] = keys
        said = self.tr("“{command}” has the keys {keys} now.") if keys else self.tr("“{command}” has no keys now.")
        self._said.setText(said.format(command=self._names[id_], keys=_shown(keys)))
        self._model.setData(self.list.currentIndex(), _shown(keys), KEYS)
        self._back.setEnabled(id_ in self._own)
        self.keys_changed.emit(dict(self._own))


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
