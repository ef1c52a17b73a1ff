"""The notes whose passage isn't in this text: kept, with the places that may be meant, until the reader says which."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from reader.notes import Located, Note
from reader.ui.look.words import paragraph, quoted
from reader.ui.panels.passages import Passages
from reader.ui.widgets.tips import tip_of

_QUOTE = 40
_ROW = 33
_MOST_ROWS = 5
_WHAT = Qt.ItemDataRole.UserRole


class UnplacedDrawer(QFrame):
    """Lists lost notes, each with guesses under it; a click on one places the note there."""

    guesses_requested = Signal()
    place_requested = Signal(str, object)
    selection_requested = Signal(str)
    note_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[Note, ...] = ()
        self._guesses: Mapping[str, Sequence[Located]] = {}
        self._passages: Passages | None = None
        self._title = QLabel()
        self._title.setProperty("role", "caption")
        self._title.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(1)
        self.tree.setAccessibleName(self.tr("Notes not found in this text"))
        self.tree.itemClicked.connect(self._on_chosen)
        self.tree.itemActivated.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self.tree)
        self.hide()

    def show_notes(self, notes: Sequence[Note], passages: Passages | None) -> None:
        """Show the lost ones among the notes of an article; ask for guesses where there are new ones."""
        lost = tuple(note for note in notes if not note.placed)
        new = {note.id for note in lost} - {note.id for note in self._notes}
        self._notes, self._passages = lost, passages
        self._fill()
        if new:
            self.guesses_requested.emit()

    def show_guesses(self, guesses: Mapping[str, Sequence[Located]]) -> None:
        """Show where each of the notes may belong."""
        self._guesses = guesses
        self._fill()

    def _fill(self) -> None:
        self.setVisible(bool(self._notes))
        self._title.setText(
            self.tr("%n note(s) not found in this text. Click where one belongs.", "", len(self._notes))
        )
        self.tree.clear()
        rows = 0
        for note in self._notes:
            item = QTreeWidgetItem([f"{quoted(_short(note.quote))} {note.text}"])
            item.setData(0, _WHAT, (note.id, None))
            item.setToolTip(0, tip_of(f"{note.prefix}【{note.quote}】{note.suffix}\n{note.text}"))
            self.tree.addTopLevelItem(item)
            for guess in self._guesses.get(note.id, ()):
                item.addChild(self._guess(note, guess))
            here = QTreeWidgetItem([self.tr("The words that are selected")])
            here.setData(0, _WHAT, (note.id, "selection"))
            item.addChild(here)
            item.setExpanded(True)
            rows += 1 + item.childCount()
        self.tree.setFixedHeight(_ROW * min(max(rows, 1), _MOST_ROWS) + 6)
        # A screen reader says the row that the keyboard comes to only if it is chosen.
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def _guess(self, note: Note, guess: Located) -> QTreeWidgetItem:
        passages = self._passages
        block = passages.article.block_at(guess.span.start) if passages else None
        words = passages.shown(guess.span) if passages else ""
        place = paragraph(block.number if block else None)
        item = QTreeWidgetItem([f"{place}  {_short(words)}  {guess.score:.0%}"])
        item.setData(0, _WHAT, (note.id, guess.span))
        return item

    def _on_chosen(self, item: QTreeWidgetItem) -> None:
        id_, place = item.data(0, _WHAT)
        if place is None:
            self.note_requested.emit(id_)
        elif place == "selection":
            self.selection_requested.emit(id_)
        else:
            self.place_requested.emit(id_, place)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _QUOTE else line[:_QUOTE] + "…"
