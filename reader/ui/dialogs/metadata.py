"""Title, author, source and dates: each with where it comes from, each to be corrected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from reader.article import Article
from reader.entities import FIELDS, Correction
from reader.ui.look.fonts import words_font
from reader.ui.look.measures import DIALOG
from reader.ui.widgets.field import Field
from reader.ui.widgets.roomy import Roomy


class MetadataDialog(QDialog):
    """Shows what is known of the article; `entered` carries corrections of what was changed."""

    entered = Signal(object)

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this article"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self._before = {name: _value(article, name) for name in FIELDS}
        self.edits: dict[str, Field] = {}
        names = (
            self.tr("Title"),
            self.tr("Author"),
            self.tr("Editor"),
            self.tr("Source"),
            self.tr("Issue"),
            self.tr("Site"),
            self.tr("Address"),
            self.tr("Published"),
            self.tr("Posted by"),
            self.tr("Posted at"),
            self.tr("Original title"),
        )
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 8, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(1)
        own = words_font("original", article.metadata.language)
        for field, name in zip(FIELDS, names, strict=True):
            edit = Field(self._before[field])
            edit.setAccessibleName(name)
            edit.setFont(own)
            origin = QLabel(self._origin(article, field))
            origin.setProperty("role", "origin")
            form.addRow(name, edit)
            form.addRow("", origin)
            self.edits[field] = edit
        self.edits["published"].setPlaceholderText(self.tr("for example 2023-11-06"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(DIALOG)
        layout.setSpacing(14)
        layout.addWidget(Roomy(fields))
        layout.addWidget(buttons)

    def _origin(self, article: Article, field: str) -> str:
        if field in article.metadata.entered:
            return self.tr("entered by the reader")
        if not self._before[field]:
            made = article.metadata.file_date if field == "published" else None
            if made:
                return self.tr("not stated; the file was made on {date}").format(date=made.partition("T")[0])
            return self.tr("not stated")
        return self.tr("read from the text") if field in article.metadata.spans else self.tr("as the file says")

    def _save(self) -> None:
        changed = {name: edit.text().strip() for name, edit in self.edits.items()}
        made = [
            Correction("metadata", name, value=value or None)
            for name, value in changed.items()
            if value != self._before[name]
        ]
        self.accept()
        if made:
            self.entered.emit(tuple(made))


def _value(article: Article, field: str) -> str:
    return article.title if field == "title" else getattr(article.metadata, field) or ""
