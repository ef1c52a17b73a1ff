"""The note being written: colour, words, tags. What is typed is saved a moment later, without a button."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reader.notes import COLORS, Note
from reader.ui.theme import Theme
from reader.ui.widgets.color_dots import ColorDots
from reader.ui.words import color_name

_PAUSE_MS = 400


class NoteEditor(QFrame):
    """Edits one note; `edit_requested` carries its id and what changed."""

    edit_requested = Signal(str, object)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note: Note | None = None
        self.text = QPlainTextEdit(placeholderText=self.tr("Write a note on these words"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(110)
        self.tags = QLineEdit(placeholderText=self.tr("Tags, separated by spaces"))
        self.tags.setAccessibleName(self.tags.placeholderText())
        self.dots = ColorDots({color: color_name(color) for color in COLORS})
        self._delete = QPushButton(self.tr("Delete note"))
        self._delete.setProperty("flat", "true")
        self._caption = QLabel(self.tr("My note"))
        self._caption.setProperty("role", "caption")
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        self._connect()
        self.hide()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addStretch(1)
        head.addWidget(self.dots)
        layout.addLayout(head)
        layout.addWidget(self.text)
        foot = QHBoxLayout()
        foot.addWidget(self.tags, 1)
        foot.addWidget(self._delete)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_edited)
        self.tags.textEdited.connect(self._on_edited)
        self.dots.color_chosen.connect(self._on_color_chosen)
        self._timer.timeout.connect(self.save)
        self._delete.clicked.connect(self._on_delete_clicked)
        for field in (self.text, self.tags):
            field.installEventFilter(self)

    @property
    def note_id(self) -> str | None:
        """Id of the note shown."""
        return self._note.id if self._note else None

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.dots.set_washes(theme.highlights, theme.line, theme.ink)

    def show_note(self, note: Note | None) -> None:
        """Show a note; words typed into the one before are saved first."""
        if note is None or note.id != self.note_id:
            self.save()
            self._note = note
            self._fill()
        else:
            # The note comes back as it was saved; what has been typed since stays.
            typed = self._timer.isActive()
            self._note = note
            if not typed:
                self._fill()
        self.setVisible(note is not None)

    def write(self) -> None:
        """Put the cursor into the text."""
        self.text.setFocus()

    def save(self) -> None:
        """Ask to save what was typed."""
        self._timer.stop()
        note = self._note
        if note is None:
            return
        text, tags = self.text.toPlainText(), _tags(self.tags.text())
        if (text, tags) != (note.text, note.tags):
            self.edit_requested.emit(note.id, {"text": text, "tags": tags})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the cursor leaves a field."""
        if event.type() == QEvent.Type.FocusOut:
            self.save()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        note = self._note
        if note is None:
            return
        self.dots.choose(note.color)
        tags = " ".join(note.tags)
        if self.text.toPlainText() != note.text:
            blocker = QSignalBlocker(self.text)
            self.text.setPlainText(note.text)
            blocker.unblock()
        if _tags(self.tags.text()) != note.tags:
            self.tags.setText(tags)

    def _on_edited(self) -> None:
        # Not begun anew at each key: somebody who types without a pause must not lose more than the last words.
        if not self._timer.isActive():
            self._timer.start()

    def _on_color_chosen(self, color: str) -> None:
        self.save()
        if self._note:
            self.edit_requested.emit(self._note.id, {"color": color})

    def _on_delete_clicked(self) -> None:
        note, self._note = self._note, None
        if note:
            self._timer.stop()
            self.delete_requested.emit(note.id)


def _tags(text: str) -> tuple[str, ...]:
    words = text.replace("，", " ").replace(",", " ").replace("#", " ").replace("＃", " ").split()
    return tuple(dict.fromkeys(words))
