"""Which articles may be copies of the same report; groups of them that the reader makes, with a way back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from reader.article.damage.marks import MASKS
from reader.library import Entry, Library
from reader.library.copies.groups import Groups
from reader.library.copies.versions import Versions
from reader.text import fold_key

_LEAST_TITLE = 5


@dataclass(frozen=True, slots=True)
class LikelyCopy:
    """An article that may be a copy of another: its text is nearly the same, or its title is.

    Attributes:
        entry: of the library.
        similarity: the share of text in common, 0 to 1, as far as it was found alike.
    """

    entry: Entry
    similarity: float


def likely_copies(library: Library, number: int) -> list[LikelyCopy]:
    """Return the articles that may be copies of one, the likest first; not its group's, nor those said to be others.

    Raises:
        NotFound: no article has this number.
    """
    versions, group = Versions(library), Groups(library).of(number)
    entry = library.entry(number)
    alike = {each.number: each.similarity for each in versions.of(number)}
    out = {number, *(group.members if group else ()), *versions.dismissed(number)}
    title = _title(entry)
    found = [
        LikelyCopy(other, alike.get(other.number, 0.0))
        for other in library.entries()
        if other.number not in out and (other.number in alike or _same(title, _title(other)))
    ]
    return sorted(found, key=lambda each: (-each.similarity, each.entry.number))


def _title(entry: Entry) -> str:
    """Return what is compared of a title; nothing of one that is the file's name or too short to tell."""
    if entry.title in {entry.name, PurePath(entry.name).stem}:
        return ""
    letters = "".join(letter for letter in fold_key(entry.title) if letter.isalnum() or letter in MASKS)
    return letters if len(letters) >= _LEAST_TITLE else ""


def _same(one: str, other: str) -> bool:
    """Say whether titles are the same; a mask stands for any letter."""
    return (
        bool(one)
        and len(one) == len(other)
        and all(a == b or a in MASKS or b in MASKS for a, b in zip(one, other, strict=True))
    )


@dataclass(frozen=True, slots=True)
class Grouped:
    """What was changed about groups: for each article the reading copy of the group that it was in, None for none."""

    before: tuple[tuple[int, int | None], ...]


def group(library: Library, groups: Iterable[Sequence[int]]) -> Grouped:
    """Make articles copies of one report, several groups at once.

    Raises:
        LibraryTrouble: it can't be saved; nothing has changed then.
    """
    kept = Groups(library)
    with library.writing():
        wanted = [list(numbers) for numbers in groups]
        before = kept.state(number for numbers in wanted for number in numbers)
        for numbers in wanted:
            kept.join(numbers)
    return Grouped(before)


def regroup(library: Library, number: int, members: Sequence[int], reading: int) -> Grouped:
    """Make an article's group what the reader says it is.

    Args:
        library: where it is kept.
        number: of the article.
        members: of the others in its group; none takes it out of any.
        reading: the copy that is read and cited.

    Raises:
        LibraryTrouble: it can't be saved; nothing has changed then.
    """
    kept = Groups(library)
    with library.writing():
        before = kept.state([number, *members])
        now = kept.of(number)
        for member in now.members if now else ():
            if member != number and member not in members:
                kept.take_out(member)
        if members:
            kept.join([number, *members])
            kept.choose(reading)
    return Grouped(before)


def ungroup(library: Library, change: Grouped) -> None:
    """Make groups what they were before a change.

    Raises:
        LibraryTrouble: it can't be saved; nothing has changed then.
    """
    Groups(library).put(change.before)
