"""The corrections of a library as files, and files of corrections into a library."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from reader.entities.corrections.files import ListedCorrection, read_corrections, write_corrections
from reader.entities.corrections.rules import Correction, made_now
from reader.library import Corrections, KeptCorrection, Library


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a file: how many corrections are new, how many were known, and how many have no article here."""

    new: int
    known: int
    homeless: int


def chosen(library: Library, number: int | None = None) -> list[KeptCorrection]:
    """Return all corrections, or those of one article with those for all."""
    kept = Corrections(library).all()
    return kept if number is None else [one for one in kept if one.number in {None, number}]


def export_corrections(library: Library, form: Literal["csv", "json"], number: int | None = None) -> bytes:
    """Return all corrections as a file, or those of one article with those for all."""
    hashes = Corrections(library).hashes()
    return write_corrections(
        (
            ListedCorrection(one.correction, hashes.get(one.number, "") if one.number else "", one.quote)
            for one in chosen(library, number)
        ),
        form,
    )


def import_corrections(library: Library, content: bytes, name: str, number: int | None = None) -> TakenIn:
    """Take in a file of corrections, wholly or not at all.

    Args:
        library: where to.
        content: CSV or JSON.
        name: of the file, for its errors.
        number: the article of those that name none; they are left out without it.

    Raises:
        CannotOpen: the file is no list of corrections.
        LibraryTrouble: it can't be saved.
    """
    corrections = Corrections(library)
    known = {(_said(one.correction), one.number) for one in corrections.all()}
    new = old = homeless = 0
    with library.writing():
        for correction, of in _placed(corrections, read_corrections(content, name), number):
            if of is None and not correction.everywhere:
                homeless += 1
            elif (_said(correction), of) in known:
                old += 1
            else:
                new += 1
                known.add((_said(correction), of))
                corrections.save(of, correction if correction.id and correction.created else made_now(correction))
    return TakenIn(new, old, homeless)


def _placed(
    corrections: Corrections, listed: Iterable[ListedCorrection], number: int | None
) -> Iterator[tuple[Correction, int | None]]:
    for one in listed:
        if one.correction.everywhere:
            yield one.correction, None
        else:
            yield one.correction, corrections.number_of(one.article) if one.article else number


def _said(correction: Correction) -> Correction:
    return replace(correction, id="", created="")
