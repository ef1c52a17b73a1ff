"""The notes of the open article as a list, filtered."""

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.notes import Note
from reader.notes.plain import plain_text
from reader.text import fold_key
from reader.ui.look.theme import Theme
from reader.ui.look.words import named_colors, note_target_name, paragraph
from reader.ui.panels.notes_filter import Wanted
from reader.ui.panels.passages import Passages
from reader.ui.widgets.rich_delegate import BAR_ROLE, whole
from reader.ui.widgets.tips import tip_of

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
        self.color_names = named_colors({})
        self._wanted, self._order = Wanted(), "place"
        # What another program gets that notes are dragged to.
        self.worded: Callable[[Sequence[Note]], QMimeData] | None = None

    def show(self, notes: tuple[Note, ...], passages: Passages | None, theme: Theme) -> None:
        """Show these notes."""
        self._notes, self._passages, self._theme = notes, passages, theme
        self.filter(self._wanted)

    def sort_by(self, order: str) -> None:
        """Show the notes in one of `ORDERS`."""
        self._order = order
        self.filter(self._wanted)

    def filter(self, wanted: Wanted) -> None:
        """Keep notes that meet what is wanted."""
        self.beginResetModel()
        self._wanted = wanted
        key = fold_key(wanted.words)
        shown = [note for note in self._notes if note.placed and self._meets(note, key)]
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
            return self._theme.strong(note.color)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{named_colors(self.color_names).get(note.color, note.color)}: {note.quote} {note.text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(note.text or note.quote)
        return None

    def flags(self, index: _ANY_INDEX) -> Qt.ItemFlag:
        """Let rows be dragged."""
        return super().flags(index) | (Qt.ItemFlag.ItemIsDragEnabled if self.worded else Qt.ItemFlag.NoItemFlags)

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the notes of rows in the order of the list, for another program."""
        if self.worded is None:
            return super().mimeData(indexes)
        return self.worded([self._shown[row] for row in sorted({index.row() for index in indexes})])

    def _meets(self, note: Note, key: str) -> bool:
        wanted = self._wanted
        if wanted.color not in {"", note.color} or (wanted.tag and wanted.tag not in note.tags):
            return False
        if note.modified < wanted.since:
            return False
        if not (key or wanted.section or wanted.name):
            return True
        section, names = self._passages.about(note) if self._passages else ("", [])
        if wanted.section not in {"", section} or (wanted.name and wanted.name not in names):
            return False
        said = (note.quote, note.text, note.proposed, note.created[:10], *note.tags, section, *names)
        return not key or key in fold_key("\n".join(said))

    def _html(self, note: Note) -> str:
        passages = self._passages
        if passages is None:
            return escape(note.quote)
        block = passages.article.block_at(note.span.start)
        place = paragraph(block.number if block else None)
        quote = passages.quoted(note.span, _QUOTE)
        tags = "".join(f" {passages.soft(whole(f'#{tag}'))}" for tag in note.tags)
        if note.kind == "wording":
            quote += f" → {passages.serifed(escape(note.proposed or '∅'))}"
        elif note.kind != "passage":
            quote = f"{passages.soft(note_target_name(note.kind))} {quote}"
        said = plain_text(note.text)
        words = escape(said if len(said) <= _QUOTE else said[:_QUOTE] + "…").replace("\n", " ")
        return (f"{words}<br>" if words else "") + f"{quote} {passages.faint(place)}{tags}"
