"""Everything that can go wrong for a reader, and the sentences that say so.

::

    ReaderError
     ├─ CannotOpen        the input is missing, empty, not text, damaged, encrypted or too large
     ├─ CannotWrite       the output can't be written
     ├─ UnknownFormat     no importer or exporter of that name
     ├─ UnknownScript     no such script or conversion
     ├─ BadQuery          a search that can't be carried out
     ├─ BadCorrection     a correction that makes no sense
     ├─ NotFound          an article, note or quotation that isn't there
     └─ LibraryTrouble    the library is busy, damaged, newer than this program, or can't be written

Each error carries one `Message`: a stable id and its values, from which the window makes a sentence in the reader's
language, and an English default for the command line. The sentence says what is wrong and what to do.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for people that can be translated: id, English default with `{placeholders}`, and their values."""

    id: str
    default: str
    values: Mapping[str, str | int] = field(default_factory=dict[str, str | int])

    def __str__(self) -> str:
        """Return the English sentence with its values filled in."""
        return self.default.format(**self.values)

    def of_file(self, name: str, say: Callable[["Message"], str] = str) -> str:
        """Return the sentence that `say` makes of it, in which a file of several is named, and once."""
        if "name" in self.values:
            return say(replace(self, values={**self.values, "name": name}))
        return f"{name}: {say(self)}"


def reason_of(error: Exception) -> str:
    """Return what an error says, without the number and the path that the system's errors print beside it."""
    return getattr(error, "strerror", None) or str(error)


class ReaderError(Exception):
    """Something that the person at the screen should hear about, in one sentence."""

    def __init__(self, id: str, default: str, **values: str | int) -> None:  # noqa: A002
        """Keep the message; `default` may hold `{placeholders}` that `values` fill."""
        self.message = Message(id, default, values)
        super().__init__(str(self.message))


class CannotOpen(ReaderError):
    """The input is missing, empty, not text, damaged, encrypted or too large."""


class CannotWrite(ReaderError):
    """The output can't be written."""

    @classmethod
    def refused(cls, path: Path, error: OSError) -> Self:
        """Return the error for a file that the system won't have written, with the system's reason."""
        return cls("output_refused", "{path} can't be written: {reason}.", path=str(path), reason=reason_of(error))


class UnknownFormat(ReaderError):
    """No importer or exporter goes by that name."""


class UnknownScript(ReaderError):
    """No script or conversion goes by that name."""


class BadQuery(ReaderError):
    """The search can't be carried out as it stands."""


class BadCorrection(ReaderError):
    """A correction makes no sense as it stands."""


class NotFound(ReaderError):
    """The article, note or quotation isn't there, or isn't unique."""


class LibraryTrouble(ReaderError):
    """The library is busy, damaged, newer than this program, or can't be written."""
