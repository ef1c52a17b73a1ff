"""What the reader added to an article, read from the library in one go: off the window's thread where there is one."""

from dataclasses import dataclass

from reader.article import Article
from reader.entities.corrections.rules import Correction
from reader.library import Choices, Corrections, KeptChoice, Library
from reader.notes import Note
from reader.session.edits import in_order


@dataclass(frozen=True, slots=True)
class Additions:
    """What the library has for an article, at its places in the copy that is open.

    Attributes:
        number: the article's number in the library; None while it isn't there, only what holds for all comes then.
        position: the offset where reading stopped.
        script: that the reader chose for this article; None if it opens in the usual one.
        notes: sorted by place.
        choices: for characters whose conversion is uncertain, those for all articles first.
        corrections: in the order in which they hold.
    """

    number: int | None
    position: int
    script: str | None
    notes: tuple[Note, ...]
    choices: tuple[KeptChoice, ...]
    corrections: tuple[Correction, ...]


def additions(library: Library, number: int | None, article: Article) -> Additions:
    """Return what the library has for an article.

    Where its text differs from the one kept, all places are looked for, which takes tenths of a second in a book.

    Args:
        library: one of this thread.
        number: of the article.
        article: the copy that is open.

    Raises:
        NotFound: no article has this number.
    """
    entry = None if number is None else library.entry(number)
    return Additions(
        number,
        entry.position if entry else 0,
        entry.script if entry else None,
        () if number is None else in_order(library.notes(number, article)),
        Choices(library).of(number),
        Corrections(library).of(number, article),
    )
