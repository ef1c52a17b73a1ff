"""A field for tags separated by spaces; the tag being typed is completed from those that are known."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget


class TagField(QLineEdit):
    """Holds tags in order, each once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
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
        self._model.setStringList(list(tags))

    def _on_edited(self) -> None:
        word = self._word()
        self._completer.setCompletionPrefix(word)
        if word and self._completer.completionCount() and self._completer.currentCompletion() != word:
            self._completer.complete()
        else:
            popup = self._completer.popup()
            if popup is not None:
                popup.hide()

    def _word(self) -> str:
        return self.text()[: self.cursorPosition()].replace("，", " ").rpartition(" ")[2].lstrip("#＃")

    def _on_completed(self, tag: str) -> None:
        at = self.cursorPosition()
        before, after = self.text()[: at - len(self._word())], self.text()[at:]
        self.setText(f"{before}{tag} {after.lstrip()}")
        self.setCursorPosition(len(before) + len(tag) + 1)
        self.textEdited.emit(self.text())
