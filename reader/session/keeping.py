"""Carries out edits of the open article: saved in the library first, then shown, so what is on screen is on the disk.

A new kind of edit is a class in `edits.py` and a function here.
"""

from collections.abc import Sequence
from contextlib import suppress
from functools import singledispatch
from typing import Protocol

from reader.article import Article
from reader.entities.corrections.article import corrected_article
from reader.entities.corrections.rules import OF_ARTICLE, Correction
from reader.errors import NotFound
from reader.library import Choices, Corrections, KeptChoice, Library
from reader.notes import Note
from reader.session.changes import Changes
from reader.session.edits import BringEdit, ChoiceEdit, CorrectionEdit, Edit, NoteEdit, apply, choose, correct, in_order


class Kept(Protocol):
    """An open article with what the reader added to it; see `Reading`."""

    library: Library | None
    imported: Article
    proposed: Article
    article: Article
    number: int | None
    notes: tuple[Note, ...]
    choices: tuple[KeptChoice, ...]
    corrections: tuple[Correction, ...]


@singledispatch
def carry_out(edit: Edit, kept: Kept) -> Changes:
    """Carry out an edit and say what changed; the article joins the library with the first one that is its own.

    Raises:
        LibraryTrouble: it can't be saved; nothing has changed then.
    """
    raise TypeError(type(edit), kept)


@carry_out.register
def _(edit: NoteEdit, kept: Kept) -> Changes:
    notes = apply(kept.notes, edit)
    if kept.library is not None:
        kept.number = _keep_notes(kept.library, kept.number, kept.imported, edit, notes)
    kept.notes = notes
    return Changes(notes=True)


@carry_out.register
def _(edit: BringEdit, kept: Kept) -> Changes:
    gone, come = _brought(edit)
    if kept.library is not None:
        kept.number = _joined(kept.library, kept)
        with kept.library.writing():
            for number, there, here in edit.notes:
                with suppress(NotFound):  # another window was faster
                    kept.library.delete_note((here if edit.back else there).id)
                if edit.back:
                    kept.library.save_note(number, there)
                else:
                    kept.library.save_note(kept.number, here, kept.imported)
    kept.notes = in_order([note for note in (*kept.notes, *come) if note.id not in gone])
    return Changes(notes=True)


def _brought(edit: BringEdit) -> tuple[set[str], list[Note]]:
    """Return the ids of the notes that leave the open article, and the notes that come."""
    here = [note for _, _, note in edit.notes]
    return ({note.id for note in here}, []) if edit.back else (set(), here)


@carry_out.register
def _(edit: ChoiceEdit, kept: Kept) -> Changes:
    if kept.library is not None:
        kept.number = _joined(kept.library, kept)
        choices = Choices(kept.library)
        if edit.before is not None:
            choices.delete(kept.number, edit.before)
        if edit.after is not None:
            choices.save(kept.number, edit.after)
    kept.choices = choose(kept.choices, edit)
    return Changes(view=True)


@carry_out.register
def _(edit: CorrectionEdit, kept: Kept) -> Changes:
    if kept.library is not None:
        if not all(one.everywhere for one in edit.after):
            kept.number = _joined(kept.library, kept)
        with kept.library.writing():
            corrections = Corrections(kept.library)
            corrections.delete(one.id for one in edit.before)
            for one in edit.after:
                corrections.save(kept.number, one, kept.imported)
    kept.corrections = correct(kept.corrections, edit)
    of_article = any(one.action in OF_ARTICLE for one in (*edit.before, *edit.after))
    if of_article:
        kept.article = corrected_article(kept.proposed, kept.corrections)
    return Changes(corrections=True, article=of_article)


def _joined(library: Library, kept: Kept) -> int:
    """Return the number of an article that is in the library from now on."""
    if kept.number is None or library.match(kept.imported) is None:
        return library.add(kept.imported).number
    return kept.number


def _keep_notes(
    library: Library, number: int | None, article: Article, edit: NoteEdit, notes: tuple[Note, ...]
) -> int | None:
    """Save an edit of notes, wholly or not at all, given all as they are after it, and return the article's number."""
    saved = [(after, _is_moved(before, after)) for before, after in edit.changes if after is not None]
    with library.writing():
        for before, after in edit.changes:
            if before is not None and after is None:
                with suppress(NotFound):  # another window or the command line was faster
                    library.delete_note(before.id)
        if not saved:
            return number
        number = number or library.add(article).number
        try:
            _save_all(library, number, article, saved)
        except NotFound:  # the article was removed elsewhere; what is on screen stays
            number = library.add(article).number
            _save_all(library, number, article, [(note, True) for note in notes])
        return number


def _save_all(library: Library, number: int, article: Article, notes: Sequence[tuple[Note, bool]]) -> None:
    for note, moved in notes:
        library.save_note(number, note, article, moved=moved)


def _is_moved(before: Note | None, after: Note) -> bool:
    """Say whether a note has a place to be kept that it hadn't before, or is on something else there."""
    return before is None or (before.span, before.placed, before.kind) != (after.span, after.placed, after.kind)
