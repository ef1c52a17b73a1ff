"""Another encoding for the open article, or the repair of a garbled one, each shown before it is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.article import Article
from reader.errors import ReaderError
from reader.importers import CHOICES, Choice, read_as
from reader.ui.look.fonts import words_font
from reader.ui.look.measures import DIALOG
from reader.ui.look.words import sentence

# What is tried for the preview; all of a long file would keep the window waiting.
_PREVIEW_BYTES, _PREVIEW_LENGTH = 16_384, 1_500


class EncodingDialog(QDialog):
    """Emits `encoding_requested` with the id of a choice."""

    encoding_requested = Signal(str)

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Encoding"))
        self.resize(620, 520)
        self._raw = article.raw[:_PREVIEW_BYTES]
        self.choices = QListWidget()
        self.choices.setAccessibleName(self.tr("Encodings"))
        self.preview = QPlainTextEdit(readOnly=True)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.setFont(words_font("original", article.metadata.language))
        self._current = article.metadata.encoding or ""
        for choice in CHOICES:
            self._add(choice)
        self._build()
        self.choices.currentItemChanged.connect(self._show_preview)
        now = next((row for row in range(self.choices.count()) if self._id(row) == self._current), 0)
        self.choices.setCurrentRow(now)

    def _add(self, choice: Choice) -> None:
        name = self.tr("Garbled: {name}").format(name=choice.name) if choice.misread else choice.name
        if choice.id == self._current:
            name = self.tr("{name} (now)").format(name=name)
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, choice.id)
        self.choices.addItem(item)

    def _build(self) -> None:
        said = QLabel(
            self.tr("The file's bytes are kept, so it can be read again in another encoding. Your notes stay.")
        )
        said.setWordWrap(True)
        said.setProperty("role", "soft")
        buttons = QDialogButtonBox()
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.reload = buttons.addButton(self.tr("Reload"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.reload.setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(14)
        layout.addWidget(said)
        layout.addWidget(self.choices, 2)
        layout.addWidget(self.preview, 3)
        layout.addWidget(buttons)

    def _id(self, row: int) -> str:
        return str(self.choices.item(row).data(Qt.ItemDataRole.UserRole))

    def _show_preview(self) -> None:
        try:
            self.preview.setPlainText(read_as(self._raw, self._id(self.choices.currentRow()))[:_PREVIEW_LENGTH])
        except ReaderError as error:
            self.preview.setPlainText(sentence(error))
            self.reload.setEnabled(False)
        else:
            self.reload.setEnabled(True)

    def _on_accepted(self) -> None:
        self.encoding_requested.emit(self._id(self.choices.currentRow()))
        self.accept()
