"""Saves an edit of the open article in the library."""

from collections.abc import Sequence
from contextlib import suppress

from reader.article import Article
from reader.errors import NotFound
from reader.library import Choices, Library
from reader.notes import Note
from reader.session.edits import ChoiceEdit, NoteEdit


def keep_note(
    library: Library, number: int | None, article: Article, edit: NoteEdit, notes: Sequence[Note]
) -> int | None:
    """Save an edit of a note and return the article's number; the article joins the library with its first note.

    Args:
        library: where to.
        number: of the article, as far as it is known.
        article: the copy that the reader has open.
        edit: what to save.
        notes: all notes as they are after it.

    Raises:
        LibraryTrouble: it can't be saved.
    """
    if edit.after is None:
        with suppress(NotFound):  # another window or the command line was faster
            library.delete_note(edit.before.id if edit.before else "")
        return number
    number = number or library.add(article).number
    try:
        library.save_note(number, edit.after, article)
    except NotFound:  # the article was removed elsewhere; what is on screen stays
        number = library.add(article).number
        for note in notes:
            library.save_note(number, note, article)
    return number


def keep_choice(library: Library, number: int | None, article: Article, edit: ChoiceEdit) -> int:
    """Save a choice of a character and return the article's number; the article joins the library with it.

    Raises:
        LibraryTrouble: it can't be saved.
    """
    number = library.add(article).number if number is None or library.match(article) is None else number
    choices = Choices(library)
    if edit.before is not None:
        choices.delete(number, edit.before)
    if edit.after is not None:
        choices.save(number, edit.after)
    return number
