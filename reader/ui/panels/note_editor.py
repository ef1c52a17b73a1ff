"""The note being written: colour, style, what it is on, words, tags. What is typed is saved a moment later."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.notes import KINDS, STYLES, Note
from reader.ui.look.theme import Theme
from reader.ui.look.words import named_colors, note_style_name, note_target_name
from reader.ui.widgets.color_dots import ColorDots
from reader.ui.widgets.field import Field
from reader.ui.widgets.tag_field import TagField
from reader.ui.widgets.writing import Writing

_TYPED = ("text", "tags", "proposed")
_PAUSE_MS = 400
_HEIGHT = 110
_LEAST_HEIGHT = 56
_LEAST_LETTERS = 3


class NoteEditor(QFrame):
    """Edits one note; `edit_requested` carries its id and what changed."""

    edit_requested = Signal(str, object)
    delete_requested = Signal(str)
    note_shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note: Note | None = None
        # What was typed into notes and couldn't be saved, by their ids.
        self._unsaved: dict[str, dict[str, object]] = {}
        self.text = Writing(self.tr("Write a note on these words"))
        self.text.setTabChangesFocus(True)
        self._preview = QTextBrowser(openExternalLinks=True)
        self._pages = QStackedWidget()
        self.tags = TagField()
        self.tags.setPlaceholderText(self.tr("Tags"))
        self.tags.setToolTip(self.tr("Tags, separated by spaces"))
        self.tags.setAccessibleName(self.tags.toolTip())
        self.dots = ColorDots(named_colors({}))
        self.kind, self.style_ = QComboBox(), QComboBox()
        for kind in KINDS:
            self.kind.addItem(note_target_name(kind), kind)
        for style in STYLES:
            self.style_.addItem(note_style_name(style), style)
        for choice in (self.kind, self.style_):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(_LEAST_LETTERS)
        self.kind.setAccessibleName(self.tr("What the note is on"))
        self.style_.setAccessibleName(self.tr("How the passage is marked"))
        self.proposed = Field(placeholder=self.tr("Words to put there; empty to strike it out"))
        self.proposed.setAccessibleName(self.proposed.placeholderText())
        self.shown = QPushButton(self.tr("Preview"))
        self.shown.setCheckable(True)
        self._delete = QPushButton(self.tr("Delete"))
        self._delete.setToolTip(self.tr("Delete note"))
        self._delete.setAccessibleName(self._delete.toolTip())
        for button in (self.shown, self._delete):
            button.setProperty("flat", "true")
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        self._connect()
        self.hide()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(8)
        self._pages.addWidget(self.text)
        self._pages.addWidget(self._preview)
        self._pages.setMinimumHeight(_LEAST_HEIGHT)
        self._pages.setMaximumHeight(_HEIGHT)
        caption = QLabel(self.tr("My note"))
        caption.setProperty("role", "caption")
        rows = ((caption, None, self.dots), (self.kind, self.style_), (self.tags, self.shown, self._delete))
        heads = [QHBoxLayout() for _ in rows]
        for head, parts in zip(heads, rows, strict=True):
            for part in parts:
                head.addWidget(part) if part is not None else head.addStretch(1)
        heads[1].setStretch(0, 8)
        heads[1].setStretch(1, 5)
        heads[2].setStretch(0, 1)
        layout.addLayout(heads[0])
        layout.addLayout(heads[1])
        layout.addWidget(self.proposed)
        layout.addWidget(self._pages)
        layout.addLayout(heads[2])

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_edited)
        self.tags.textEdited.connect(self._on_edited)
        self.proposed.textEdited.connect(self._on_edited)
        self.dots.color_chosen.connect(self._on_color_chosen)
        self.kind.activated.connect(self._on_kind_chosen)
        self.style_.activated.connect(lambda: self._ask(style=self.style_.currentData()))
        self.shown.toggled.connect(self._on_preview_toggled)
        self._timer.timeout.connect(self.save)
        self._delete.clicked.connect(self._on_delete_clicked)
        for field in (self.text, self.tags, self.proposed):
            field.installEventFilter(self)

    @property
    def note_id(self) -> str | None:
        """Id of the note shown."""
        return self._note.id if self._note else None

    def know_tags(self, tags: tuple[str, ...]) -> None:
        """Complete tags from these."""
        self.tags.know(tags)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.dots.set_colors(theme.dots, theme.line, theme.ink)

    def show_note(self, note: Note | None) -> None:
        """Show a note; words typed into the one before are saved first."""
        if note is None or note.id != self.note_id:
            self.save()
            self._note = note
            self.shown.setChecked(False)
            self._fill()
        else:
            # The note comes back as it was saved; what has been typed since stays.
            typed = self._timer.isActive()
            self._note = note
            if not typed:
                self._fill()
        self.setVisible(note is not None)
        self.note_shown.emit(note)

    def write(self) -> None:
        """Put the cursor into the text."""
        self.shown.setChecked(False)
        self.text.setFocus()

    def save(self) -> None:
        """Ask to save what was typed."""
        self._timer.stop()
        note = self._note
        if note is None:
            return
        typed = {"text": self.text.toPlainText(), "tags": self.tags.tags, "proposed": self.proposed.text()}
        new = {name: value for name, value in typed.items() if value != getattr(note, name)}
        self._unsaved.pop(note.id, None)
        if new:
            self.edit_requested.emit(note.id, new)

    def save_again(self, ids: Iterable[str]) -> None:
        """Ask once more to save what couldn't be saved of these notes."""
        for id_ in self._unsaved.keys() & set(ids):
            self.edit_requested.emit(id_, self._unsaved.pop(id_))

    @property
    def unsaved(self) -> tuple[str, ...]:
        """What was typed and couldn't be saved, of each note its words and tags in a text."""
        return tuple(
            " ".join(str(part) for value in typed.values() for part in (value if isinstance(value, tuple) else [value]))
            for typed in self._unsaved.values()
        )

    def keep(self, id: str, typed: dict[str, object]) -> None:  # noqa: A002
        """Keep what couldn't be saved of a note: it is shown with the note, and saved when that can be done."""
        words = {name: value for name, value in typed.items() if name in _TYPED}
        self._unsaved[id] = {**self._unsaved.get(id, {}), **words}

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
        self.kind.setCurrentIndex(KINDS.index(note.kind))
        self.style_.setCurrentIndex(STYLES.index(note.style))
        self.proposed.setVisible(note.kind == "wording")
        note = replace(note, **self._unsaved.get(note.id, {}))  # pyright: ignore[reportArgumentType] - its fields
        if self.proposed.text() != note.proposed:
            self.proposed.setText(note.proposed)
        if self.text.toPlainText() != note.text:
            blocker = QSignalBlocker(self.text)
            self.text.setPlainText(note.text)
            blocker.unblock()
        self.tags.show_tags(note.tags)

    def _on_edited(self) -> None:
        # Not begun anew at each key: somebody who types without a pause must not lose more than the last words.
        if not self._timer.isActive():
            self._timer.start()

    def _on_color_chosen(self, color: str) -> None:
        self._ask(color=color)

    def _on_preview_toggled(self, on: bool) -> None:  # noqa: FBT001 - a signal's own argument
        self._preview.setMarkdown(self.text.toPlainText())
        self._pages.setCurrentWidget(self._preview if on else self.text)

    def _ask(self, **values: object) -> None:
        self.save()
        if self._note:
            self.edit_requested.emit(self._note.id, values)

    def _on_kind_chosen(self) -> None:
        self._ask(kind=self.kind.currentData())
        if self.proposed.isVisible():
            self.proposed.setFocus()

    def _on_delete_clicked(self) -> None:
        note, self._note = self._note, None
        if note:
            self._timer.stop()
            self.delete_requested.emit(note.id)
