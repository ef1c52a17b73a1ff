"""Notes: a list that can be filtered, and under it the note being written."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.notes import Note
from reader.session import Reading
from reader.ui.look.theme import Theme
from reader.ui.models.notes import NotesModel
from reader.ui.panels.note_editor import NoteEditor
from reader.ui.panels.note_menu import NoteMenu
from reader.ui.panels.notes_filter import NotesFilter
from reader.ui.panels.passages import Passages
from reader.ui.panels.unplaced import UnplacedDrawer
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.long_list import scroll_to
from reader.ui.widgets.rich_list import RichList
from reader.ui.widgets.roomy import Roomy


class NotesPanel(QFrame):
    """Lists the notes of the open article; edits are asked for by signal and saved at once by whoever answers.

    Attributes:
        made_editor: the editor, once there has been a note to be edited.
    """

    span_requested = Signal(object)
    edit_requested = Signal(str, object)
    delete_requested = Signal(str)
    many_requested = Signal(str, object, object)
    note_shown = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "panel")
        self._theme = theme
        self._reading: Reading | None = None
        self.library_tags: tuple[str, ...] = ()
        self.model = NotesModel(self)
        self.filter = NotesFilter()
        self.list = RichList()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Notes"))
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        # Into another program: the passages with their citations.
        self.list.setDragEnabled(True)
        self.list.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.list.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._menu = NoteMenu(self)
        self.drawer = UnplacedDrawer()
        self._empty = EmptyState()
        self.made_editor: NoteEditor | None = None
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        held = QWidget()
        layout = self._column = QVBoxLayout(held)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(8)
        # From the outside in: what is put into something is dressed anew with all that is in it.
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Roomy(held, stretches=True))
        layout.addWidget(self.filter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.drawer)

    def _connect(self) -> None:
        self.filter.changed.connect(self._on_filter_changed)
        self.filter.order_changed.connect(self.model.sort_by)
        self.filter.order_changed.connect(self._say_if_empty)
        self.list.clicked.connect(self._on_note_chosen)
        self.list.activated.connect(self._on_note_chosen)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.customContextMenuRequested.connect(self._on_menu_requested)
        self._menu.change_requested.connect(partial(self.many_requested.emit, "change"))
        self._menu.tag_requested.connect(partial(self.many_requested.emit, "tag"))
        self._menu.merge_requested.connect(partial(self._ask_many, "merge"))
        self._menu.copy_requested.connect(partial(self._ask_many, "copy"))
        self._menu.delete_requested.connect(partial(self._ask_many, "delete"))
        self.drawer.note_requested.connect(self._on_lost_chosen)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list, context=Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self._ask_many("delete", self.chosen()))

    @property
    def editor(self) -> NoteEditor:
        """The editor under the list; it is made for the first note that is opened."""
        if self.made_editor is None:
            made = self.made_editor = NoteEditor()
            made.edit_requested.connect(self.edit_requested)
            made.delete_requested.connect(self.delete_requested)
            made.note_shown.connect(self.note_shown)
            made.set_theme(self._theme)
            made.dots.name_colors(self.model.color_names)
            made.know_tags(self._tags())
            self._column.addWidget(made)
        return self.made_editor

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.filter.set_theme(theme)
        if self.made_editor is not None:
            self.made_editor.set_theme(theme)
        self.refresh()

    def name_colors(self, names: Mapping[str, str]) -> None:
        """Call the colours so."""
        self.filter.name_colors(names)
        if self.made_editor is not None:
            self.made_editor.dots.name_colors(names)
        self._menu.color_names = self.model.color_names = dict(names)

    def show_reading(self, reading: Reading | None) -> None:
        """Show the notes of another article."""
        self._reading = reading
        if self.made_editor is not None:
            self.made_editor.show_note(None)
        self.refresh()

    def refresh(self) -> None:
        """Show the notes as they are now, and the note being edited with them."""
        several, reading, editor = self.chosen(), self._reading, self.made_editor
        passages = Passages(reading, self._theme) if reading else None
        self.filter.offer(reading.notes if reading else (), passages)
        self.model.show(reading.notes if reading else (), passages, self._theme)
        self.drawer.show_notes(reading.notes if reading else (), passages)
        self._say_if_empty()
        note = self._edit_again(editor) if editor is not None else None
        if len(several) > 1:
            for id_ in several:
                index = self.model.index(self.model.row_of(id_), 0)
                self.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        elif note:
            self._choose(note.id)

    def _edit_again(self, editor: NoteEditor) -> Note | None:
        """Show the note that is edited as it is now, and return it; None where there is none or it is gone."""
        notes = self._reading.notes if self._reading else ()
        note = next((note for note in notes if note.id == editor.note_id), None)
        focused = QApplication.focusWidget()
        writing = focused is not None and editor.isAncestorOf(focused)
        editor.know_tags(self._tags())
        editor.show_note(note)
        if writing and note is None:
            # Qt would give the focus to whatever comes next in the window.
            (self.list if self.model.rowCount() else self.filter.words).setFocus()
        return note

    def show_note(self, id: str, *, write: bool = False) -> None:  # noqa: A002
        """Choose a note; with `write` put the cursor into its text."""
        if self.model.row_of(id) < 0:
            self.filter.clear()
        self._choose(id)
        if write:
            self.editor.write()

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the notes that are selected in the list, in its order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return tuple(self.model.note(row).id for row in rows)

    def _tags(self) -> tuple[str, ...]:
        """Return the tags of this article's notes, then those of the rest of the library."""
        notes = self._reading.notes if self._reading else ()
        own = sorted({tag for note in notes for tag in note.tags})
        return tuple(dict.fromkeys((*own, *self.library_tags)))

    def _choose(self, id: str) -> None:  # noqa: A002
        index = self.model.index(self.model.row_of(id), 0)
        if index.isValid():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            scroll_to(self.list, index)

    def _say_if_empty(self) -> None:
        if self._reading is None or not self._reading.notes:
            self._empty.say(
                self.tr("No notes yet"),
                self.tr("Select words in the article and choose a colour, or press Ctrl+M to write a note on them."),
            )
        elif not any(note.placed for note in self._reading.notes):
            self._empty.say(
                self.tr("No note has its place here"),
                self.tr("Below are those whose passage wasn't found: open one, and choose where it belongs."),
            )
        else:
            self._empty.say(self.tr("No note fits"), self.tr("Change what is wanted above to see the others."))
        self._stack.setCurrentWidget(self.list if self.model.rowCount() else self._empty)

    def _on_filter_changed(self) -> None:
        self.model.filter(self.filter.wanted)
        self._say_if_empty()

    def _on_note_chosen(self, index: QModelIndex) -> None:
        note = self.model.note(index.row())
        if note.placed:
            self.span_requested.emit(note.span)

    def _on_current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.editor.show_note(self.model.note(index.row()))

    def _on_menu_requested(self, place: QPoint) -> None:
        ids = self.chosen()
        if ids:
            self._menu.popup(self.list.viewport().mapToGlobal(place), ids, self._tags())

    def _ask_many(self, what: str, ids: tuple[str, ...]) -> None:
        if ids:
            self.many_requested.emit(what, ids, None)

    def _on_lost_chosen(self, id: str) -> None:  # noqa: A002
        if self._reading is not None:
            self.list.selectionModel().clear()
            self.editor.show_note(self._reading.note(id))
