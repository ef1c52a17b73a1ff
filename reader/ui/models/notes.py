"""The notes of the open article as a list, filtered."""

from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.notes import Note
from reader.text import fold_key
from reader.ui.panels.passages import Passages
from reader.ui.theme import Theme
from reader.ui.widgets.rich_delegate import BAR_ROLE
from reader.ui.words import color_name, note_target_name, paragraph

ORDERS: Mapping[str, Callable[[Note], Any]] = {
    "place": lambda note: note.span,
    "newest": lambda note: note.modified,
    "color": lambda note: (note.color, note.span),
    "tag": lambda note: (not note.tags, note.tags, note.span),
}
_ROOT = QModelIndex()
_ANY_INDEX = QModelIndex | QPersistentModelIndex
_QUOTE = 34


class NotesModel(QAbstractListModel):
    """One row a note, in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[Note, ...] = ()
        self._shown: list[Note] = []
        self._passages: Passages | None = None
        self._theme: Theme | None = None
        self._words, self._color, self._order = "", "", "place"

    def show(self, notes: tuple[Note, ...], passages: Passages | None, theme: Theme) -> None:
        """Show these notes."""
        self._notes, self._passages, self._theme = notes, passages, theme
        self.filter(self._words, self._color)

    def sort_by(self, order: str) -> None:
        """Show the notes in one of `ORDERS`."""
        self._order = order
        self.filter(self._words, self._color)

    def filter(self, words: str, color: str) -> None:
        """Keep notes that `words` fit, and whose colour is `color` unless it is empty.

        Words are looked for in the passage, what is written on it, its tags, its section, whom and what it names, and
        the day.
        """
        self.beginResetModel()
        self._words, self._color = words, color
        key = fold_key(words)
        fitting = (note for note in self._notes if note.placed and color in {"", note.color})
        shown = [note for note in fitting if not key or key in self._key(note)]
        self._shown = sorted(shown, key=ORDERS[self._order], reverse=self._order == "newest")
        self.endResetModel()

    def note(self, row: int) -> Note:
        """Return the note of a row."""
        return self._shown[row]

    def row_of(self, id: str) -> int:  # noqa: A002
        """Return the row of a note; -1 if it isn't shown."""
        return next((row for row, note in enumerate(self._shown) if note.id == id), -1)

    def rowCount(self, parent: _ANY_INDEX = _ROOT) -> int:
        """Return how many notes are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row's rich text and its colour."""
        note = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._html(note)
        if role == BAR_ROLE and self._theme:
            return self._theme.wash(note.color)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{color_name(note.color)}: {note.quote} {note.text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return note.text or note.quote
        return None

    def _key(self, note: Note) -> str:
        around = self._passages.about(note) if self._passages else ()
        return fold_key("\n".join((note.quote, note.text, note.proposed, note.created[:10], *note.tags, *around)))

    def _html(self, note: Note) -> str:
        passages = self._passages
        if passages is None:
            return escape(note.quote)
        block = passages.article.block_at(note.span.start)
        place = paragraph(block.number if block else None)
        quote = passages.quoted(note.span, _QUOTE)
        tags = "".join(f" {passages.soft('#' + tag)}" for tag in note.tags)
        if note.kind == "wording":
            quote += f" → {passages.serifed(escape(note.proposed or '∅'))}"
        elif note.kind != "passage":
            quote = f"{passages.soft(note_target_name(note.kind))} {quote}"
        words = escape(note.text if len(note.text) <= _QUOTE else note.text[:_QUOTE] + "…").replace("\n", " ")
        return (f"{words}<br>" if words else "") + f"{quote} {passages.faint(place)}{tags}"
