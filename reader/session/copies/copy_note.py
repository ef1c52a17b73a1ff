"""A note that was made on another copy of the report, where it stands in the one that is shown."""

from dataclasses import dataclass

from reader.notes import Note


@dataclass(frozen=True, slots=True)
class CopyNote:
    """A note with the copy that it was made on.

    Attributes:
        note: as it stands in the copy where it is shown.
        copy: the number in the collation of the copy that it was made on.
        there: the note as it stands in that copy.
        number: of that copy in the library; None for one that isn't there.
        name: what that copy is called.
    """

    note: Note
    copy: int
    there: Note
    number: int | None = None
    name: str = ""
