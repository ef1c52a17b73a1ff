"""The other copies of the open article: what they give back where it is damaged, and where their notes stand in it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from reader.article import Article, Damage
from reader.collation import Collation, Copy, Restoration, align_stages, restorations, undecided
from reader.entities.corrections.rules import Correction
from reader.errors import Message
from reader.library import Library
from reader.notes import Note
from reader.session.copies.copy_note import CopyNote
from reader.session.copies.notes_across import notes_across
from reader.session.correcting import load_corrected
from reader.text import Span, fold_key

# Marks that hide a person as a rule; where nothing else says that a filter was at work, they are no damage.
_ANONYMOUS = frozenset("×○●")


class Copies:
    """What is known of an article from other copies of the same report.

    Attributes:
        collation: the article first, then the other copies; it may have no differences.
        notes: of each copy, in the order of the collation; those of the article itself are left empty.
        numbers: of the copies in the library; None for one that isn't there.
    """

    def __init__(
        self, collation: Collation, notes: Sequence[Sequence[Note]] = (), numbers: Sequence[int | None] = ()
    ) -> None:
        self.collation = collation
        self.notes = tuple(map(tuple, notes)) or ((),) * len(collation.copies)
        self.numbers = tuple(numbers) or (None,) * len(collation.copies)

    @cached_property
    def found(self) -> tuple[Restoration, ...]:
        """All that the others give back, in the order of the article."""
        return tuple(restorations(self.collation))

    def at(self, span: Span) -> Restoration | None:
        """Return what the others give back at a damaged place."""
        return next((each for each in self.found if each.span == span or each.span.overlaps(span)), None)

    def readings(self, span: Span) -> list[Correction]:
        """Return the corrections that take over what others have at a damaged place, the likeliest first."""
        found = self.at(span)
        return [restoration(self.collation, found, value) for value in found.readings] if found else []

    def proposals(self) -> list[Damage]:
        """Return what is proposed from other copies, each naming its witness; nothing inside a person's name is."""
        return [
            Damage(
                each.kind,
                each.span,
                each.likeliest,
                1.0 if each.agreed is not None else 0.5,
                Message(
                    "damage.witnessed", "after {witness}", {"witness": named(self.collation, each, each.likeliest)}
                ),
            )
            for each in self.found
            if not self._hides_a_person(each)
        ]

    def agreed(self, article: Article) -> list[Correction]:
        """Return the corrections that take over all on which the others agree and the reader hasn't decided yet.

        Args:
            article: the open article as the reader has it.
        """
        return [
            restoration(self.collation, each, each.agreed)
            for each in undecided(self.found, article)
            if each.agreed is not None and not self._hides_a_person(each)
        ]

    def foreign_notes(self, mine: Iterable[Note] = ()) -> list[CopyNote]:
        """Return the other copies' notes that have a place in the article, by that; without those that are here by now.

        Args:
            mine: the article's own notes.
        """
        here = {note.id for note in mine}
        return [each for each in self._foreign if each.note.id not in here]

    @cached_property
    def _foreign(self) -> list[CopyNote]:
        return notes_across(self.collation, [(), *self.notes[1:]], 0, self.numbers)

    def _hides_a_person(self, found: Restoration) -> bool:
        article = self.collation.copies[0].article
        known = [damage for damage in article.damage if damage.span.overlaps(found.span)]
        if any(damage.reason.id == "damage.masked.name" for damage in known):
            return True
        return not known and bool(len(found.span)) and _ANONYMOUS.issuperset(found.span.of(article.text))


def load_copies(folder: Path, article: Article, numbers: Sequence[int]) -> Iterator[float | Copies]:
    """Align an article with other copies of the library, giving the share that is done and at the end the copies.

    Args:
        folder: of the library, which is opened for this.
        article: the open one.
        numbers: of the others.

    Raises:
        NotFound: the library has no such article.
    """
    copies = [Copy(copy_name(article), article)]
    notes: list[Sequence[Note]] = [()]
    library = Library(folder)
    with library:
        for number in numbers:
            other, _ = load_corrected(library, number)
            copies.append(Copy(copy_name(other), other))
            notes.append(library.notes(number, other))
            yield 0.0
    for step in align_stages(told_apart(copies)):
        yield Copies(step, notes, (None, *numbers)) if isinstance(step, Collation) else step


def copy_name(article: Article) -> str:
    """Return what tells a copy of a report from another: 《…》（新浪网，2022-04-05）; else the name of its file."""
    return f"《{article.title}》（{_where(article) or article.name}）"


def told_apart(copies: Sequence[Copy]) -> list[Copy]:
    """Return copies of which those called alike are called by their files too: 《…》（新浪网，2022-04-05，a.txt）."""
    known = Counter(fold_key(copy.name) for copy in copies)
    return [
        copy
        if known[fold_key(copy.name)] == 1 or not copy.name.endswith("）") or not _where(copy.article)
        else Copy(f"《{copy.article.title}》（{_where(copy.article)}，{copy.article.name}）", copy.article)
        for copy in copies
    ]


def _where(article: Article) -> str:
    about = article.metadata
    parts = (about.site or about.source, (about.published or about.posted_at or "")[:10])
    return "，".join(part for part in parts if part)


def restoration(collation: Collation, found: Restoration, value: str) -> Correction:
    """Return the correction that puts a witness's reading into the first copy; it names the witness.

    Args:
        collation: what was compared.
        found: the damaged place.
        value: the reading that the reader took.
    """
    return Correction("restoration", named(collation, found, value), value=value, span=found.span)


def named(collation: Collation, found: Restoration, value: str) -> str:
    """Return which copy has a reading, with its paragraph, and what those have that differ: 《…》 ¶ 6（《…》 ¶ 6：团）.

    Copies are called by what they are: their letters mean nothing outside the window that compares them.
    """
    first = next(each for each in found.witnesses if each.text == value)
    others = "；".join(
        f"{collation.copies[each.copy].name}{_place(each.paragraph)}：{each.text}"
        for each in found.witnesses
        if each.text != value
    )
    name = f"{collation.copies[first.copy].name}{_place(first.paragraph)}"
    return f"{name}（{others}）" if others else name


def _place(paragraph: int | None) -> str:
    return f" ¶ {paragraph}" if paragraph is not None else ""
