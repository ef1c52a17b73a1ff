"""Changes to notes, choices and corrections that can be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.entities.corrections.rules import Correction, in_force
from reader.library import KeptChoice
from reader.notes import Note

NoteChange = tuple[Note | None, Note | None]


@dataclass(frozen=True, slots=True)
class NoteEdit:
    """Notes before and after a change that is one for the reader; None where there was or is none."""

    changes: tuple[NoteChange, ...]

    def reversed(self) -> "NoteEdit":
        """Return the edit that takes this one back."""
        return NoteEdit(tuple((after, before) for before, after in self.changes))


@dataclass(frozen=True, slots=True)
class ChoiceEdit:
    """What was chosen for a character in a word before and after a change; None where nothing was or is."""

    before: KeptChoice | None
    after: KeptChoice | None

    def reversed(self) -> "ChoiceEdit":
        """Return the edit that takes this one back."""
        return ChoiceEdit(self.after, self.before)


@dataclass(frozen=True, slots=True)
class CorrectionEdit:
    """Corrections that go and those that come in their place."""

    before: tuple[Correction, ...]
    after: tuple[Correction, ...]

    def reversed(self) -> "CorrectionEdit":
        """Return the edit that takes this one back."""
        return CorrectionEdit(self.after, self.before)


@dataclass(frozen=True, slots=True)
class BringEdit:
    """Notes that move here from other copies of the report, or back.

    Attributes:
        notes: the number of each copy in the library, the note as it stands there, and as it stands here.
        back: whether they go back.
    """

    notes: tuple[tuple[int, Note, Note], ...]
    back: bool = False

    def reversed(self) -> "BringEdit":
        """Return the edit that takes this one back."""
        return BringEdit(self.notes, not self.back)


Edit = NoteEdit | ChoiceEdit | CorrectionEdit | BringEdit


class History:
    """Edits done and taken back, the newest last."""

    def __init__(self) -> None:
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something taken back can be done again."""
        return bool(self._undone)

    def record(self, edit: Edit) -> None:
        """Remember a new edit; what was taken back before it is gone."""
        self._done.append(edit)
        self._undone.clear()

    def next_undo(self) -> Edit | None:
        """Return the edit that takes the newest one back; nothing moves until `undone` says that it worked."""
        return self._done[-1].reversed() if self._done else None

    def next_redo(self) -> Edit | None:
        """Return the edit that was taken back last."""
        return self._undone[-1] if self._undone else None

    def undone(self) -> None:
        """Say that the edit from `next_undo` was carried out."""
        self._undone.append(self._done.pop())

    def redone(self) -> None:
        """Say that the edit from `next_redo` was carried out."""
        self._done.append(self._undone.pop())


def apply(notes: Sequence[Note], edit: NoteEdit) -> tuple[Note, ...]:
    """Return the notes after an edit, sorted by place."""
    touched = {note.id for change in edit.changes for note in change if note is not None}
    kept = [note for note in notes if note.id not in touched]
    return in_order([*kept, *(after for _, after in edit.changes if after is not None)])


def choose(choices: Sequence[KeptChoice], edit: ChoiceEdit) -> tuple[KeptChoice, ...]:
    """Return the choices after an edit, those for all articles first."""
    touched = edit.before or edit.after
    kept = [one for one in choices if touched is None or not one.rivals(touched)]
    if edit.after is not None:
        kept.append(edit.after)
    return tuple(sorted(kept, key=lambda one: not one.everywhere))


def correct(corrections: Sequence[Correction], edit: CorrectionEdit) -> tuple[Correction, ...]:
    """Return the corrections after an edit, in the order in which they hold."""
    gone = {one.id for one in edit.before}
    return in_force([*(one for one in corrections if one.id not in gone), *edit.after])


def in_order(notes: Sequence[Note]) -> tuple[Note, ...]:
    """Return notes sorted by place, then by age."""
    return tuple(sorted(notes, key=lambda note: (note.span, note.created, note.id)))
