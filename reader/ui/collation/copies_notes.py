"""Notes of all copies in the collation window, and their move to the copy that is open."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, SignalInstance

from reader.errors import ReaderError
from reader.library import Library
from reader.session import Reading
from reader.session.copies.notes_across import bring_notes, notes_across
from reader.ui.collation.window import CollationWindow


class CopiesNotes(QObject):
    """Shows the notes of all copies in the collation window, and moves them to the open one."""

    def __init__(
        self,
        window: CollationWindow,
        library: Library | None,
        reading: Reading,
        numbers: Sequence[int | None],
        failed: SignalInstance,
    ) -> None:
        super().__init__(window)
        self._window, self._library, self._reading = window, library, reading
        self._numbers, self._failed = numbers, failed

    def show(self) -> None:
        """Mark the notes where they stand in each copy."""
        self._with_notes(move=False)

    def move(self) -> None:
        """Move the other copies' notes to the open one."""
        self._with_notes(move=True)
        self._with_notes(move=False)

    def _with_notes(self, *, move: bool) -> None:
        collated, library = self._window.collated, self._library
        if collated is None or library is None:
            return
        try:
            others = [library.notes(number) if number is not None else [] for number in self._numbers[1:]]
            notes = [self._reading.notes, *others]
            if move:
                bring_notes(self._reading, notes_across(collated.collation, notes, 0, self._numbers))
            else:
                self._window.show_notes([
                    notes_across(collated.collation, notes, target) for target in range(len(notes))
                ])
        except ReaderError as error:
            self._failed.emit(error)
