"""Notes: a list that can be filtered, and under it the note being written."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStackedLayout, QVBoxLayout, QWidget

from reader.notes import COLORS
from reader.session import Reading
from reader.ui.models.notes import NotesModel
from reader.ui.panels.note_editor import NoteEditor
from reader.ui.panels.passages import Passages
from reader.ui.theme import Theme
from reader.ui.widgets.color_dots import ColorDots
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.rich_delegate import RichDelegate
from reader.ui.words import color_name


class NotesPanel(QFrame):
    """Lists the notes of the open article; edits are asked for by signal and saved at once by whoever answers."""

    span_requested = Signal(object)
    edit_requested = Signal(str, object)
    delete_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "panel")
        self._theme = theme
        self._reading: Reading | None = None
        self._model = NotesModel(self)
        self._words = QLineEdit(placeholderText=self.tr("Filter by words or tag"), clearButtonEnabled=True)
        self._words.setAccessibleName(self._words.placeholderText())
        self._dots = ColorDots({color: color_name(color) for color in COLORS}, allow_none=True)
        self._dots.setToolTip(self.tr("Show notes of one colour only; click again for all"))
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(RichDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Notes"))
        self._empty = EmptyState()
        self.editor = NoteEditor()
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(8)
        layout.addWidget(self._words)
        layout.addWidget(self._dots)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.editor)

    def _connect(self) -> None:
        self._words.textChanged.connect(self._on_filter_changed)
        self._color = ""
        self._dots.color_chosen.connect(self._on_color_chosen)
        self.list.clicked.connect(self._on_note_chosen)
        self.list.activated.connect(self._on_note_chosen)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.editor.edit_requested.connect(self.edit_requested)
        self.editor.delete_requested.connect(self.delete_requested)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._dots.set_washes(theme.highlights, theme.line, theme.ink)
        self.editor.set_theme(theme)
        self.refresh()

    def show_reading(self, reading: Reading | None) -> None:
        """Show the notes of another article."""
        self._reading = reading
        self.editor.show_note(None)
        self.refresh()

    def refresh(self) -> None:
        """Show the notes as they are now, and the note being edited with them."""
        chosen = self.editor.note_id
        reading = self._reading
        passages = Passages(reading, self._theme) if reading else None
        self._model.show(reading.notes if reading else (), passages, self._theme)
        self._say_if_empty()
        note = next((note for note in reading.notes if note.id == chosen), None) if reading else None
        self.editor.show_note(note)
        if note:
            self._choose(note.id)

    def show_note(self, id: str, *, write: bool = False) -> None:  # noqa: A002
        """Choose a note; with `write` put the cursor into its text."""
        if self._model.row_of(id) < 0:
            self._words.clear()
            self._dots.choose("")
            self._on_color_chosen("")
        self._choose(id)
        if write:
            self.editor.write()

    def _choose(self, id: str) -> None:  # noqa: A002
        index = self._model.index(self._model.row_of(id), 0)
        if index.isValid():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def _say_if_empty(self) -> None:
        if self._reading is None or not self._reading.notes:
            self._empty.say(
                self.tr("No notes yet"),
                self.tr("Select words in the article and choose a colour, or press Ctrl+M to write a note on them."),
            )
        else:
            self._empty.say(self.tr("No note fits"), self.tr("Change the words or the colour above to see the others."))
        self._stack.setCurrentWidget(self.list if self._model.rowCount() else self._empty)

    def _on_filter_changed(self) -> None:
        self._model.filter(self._words.text(), self._color)
        self._say_if_empty()

    def _on_color_chosen(self, color: str) -> None:
        self._color = color
        self._on_filter_changed()

    def _on_note_chosen(self, index: QModelIndex) -> None:
        note = self._model.note(index.row())
        if note.placed:
            self.span_requested.emit(note.span)

    def _on_current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.editor.show_note(self._model.note(index.row()))
