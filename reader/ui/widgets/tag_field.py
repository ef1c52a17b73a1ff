"""A field for tags separated by spaces; the tag being typed is completed from those that are known."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from reader.ui.widgets.field import Field


class TagField(Field):
    """Holds tags in order, each once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._known: tuple[str, ...] = ()
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._offered = QListView()
        self._offered.setProperty("completer", "true")
        self._offered.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._offered.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer.setPopup(self._offered)
        self._completer.activated.connect(self._on_completed)
        self.textEdited.connect(self._on_edited)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags."""
        words = self.text().replace("，", " ").replace(",", " ").replace("#", " ").replace("＃", " ").split()
        return tuple(dict.fromkeys(words))

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show tags instead of those that are there; what is being typed stays if it says the same."""
        if self.tags != tuple(tags):
            self.setText(" ".join(tags))

    def know(self, tags: Sequence[str]) -> None:
        """Complete from these."""
        self._known = tuple(tags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter end the tag that is being typed; after a tag that has ended it is the dialog's."""
        ends = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and bool(self._word())
        if ends:
            self.insert(" ")
            self.textEdited.emit(self.text())
        else:
            super().keyPressEvent(event)

    def _on_edited(self) -> None:
        word, own = self._word(), self.tags
        self._model.setStringList([tag for tag in self._known if tag not in own])
        self._completer.setCompletionPrefix(word)
        if word and self._completer.completionCount():
            self._dress()
            self._completer.complete()
        else:
            self._offered.hide()

    def _dress(self) -> None:
        """Give the list the style sheet that the field has: it is a window of its own, which inherits none."""
        holder = self.parentWidget()
        while holder is not None and not holder.styleSheet():
            holder = holder.parentWidget()
        if holder is not None and self._offered.styleSheet() != holder.styleSheet():
            self._offered.setStyleSheet(holder.styleSheet())
            self._offered.ensurePolished()

    def _word(self) -> str:
        return self.text()[: self.cursorPosition()].replace("，", " ").rpartition(" ")[2].lstrip("#＃")

    def _on_completed(self, tag: str) -> None:
        at = self.cursorPosition()
        before, after = self.text()[: at - len(self._word())], self.text()[at:]
        self.setText(f"{before}{tag} {after.lstrip()}")
        self.setCursorPosition(len(before) + len(tag) + 1)
        self.textEdited.emit(self.text())
