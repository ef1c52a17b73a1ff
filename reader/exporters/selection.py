"""Which notes leave the program, and in which order."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from reader.article import Article
from reader.entities.types import Analysis
from reader.notes import COLORS, Note
from reader.notes.wording import proposed_wording
from reader.text import fold_key

Order = Literal["position", "date", "color", "tag", "person"]
NoteKind = Literal["highlight", "note", "wording", "entity", "section", "article"]
ORDERS: tuple[Order, ...] = get_args(Order)
KINDS: tuple[NoteKind, ...] = get_args(NoteKind)


@dataclass(frozen=True, slots=True)
class Selection:
    """Which notes to take; an empty field lets all pass.

    Attributes:
        colors: names of colours.
        tags: of which a note must have one.
        kinds: highlights without words, notes on passages, proposed wordings, notes on an entity, section, article.
        sections: headings, in any script; a part of one is enough.
    """

    colors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    kinds: tuple[NoteKind, ...] = ()
    sections: tuple[str, ...] = ()

    def of(self, notes: Iterable[Note], article: Article) -> tuple[Note, ...]:
        """Return the notes that pass."""
        return tuple(note for note in notes if self._passes(note, article))

    def _passes(self, note: Note, article: Article) -> bool:
        return (
            (not self.colors or note.color in self.colors)
            and (not self.tags or not set(self.tags).isdisjoint(note.tags))
            and (not self.kinds or kind_of(note) in self.kinds)
            and (not self.sections or self._in_sections(note, article))
        )

    def _in_sections(self, note: Note, article: Article) -> bool:
        """Say whether a note stands in one of the sections, or in a section inside one."""
        titles = [
            fold_key(section.title)
            for section in article.sections
            if section.title and note.placed and note.span.start in section.span
        ]
        return any(fold_key(wanted) in title for wanted in self.sections for title in titles)


def kind_of(note: Note) -> NoteKind:
    """Return what a note is."""
    if proposed_wording(note) is not None:
        return "wording"
    if note.kind != "passage":
        return note.kind
    return "note" if note.text.strip() else "highlight"


def in_order(notes: Iterable[Note], order: Order, analysis: Analysis | None) -> tuple[Note, ...]:
    """Return notes sorted; those without a tag, person or place come last."""
    by_place = sorted(notes, key=lambda note: (not note.placed, note.span, note.created))
    if order == "date":
        return tuple(sorted(by_place, key=lambda note: note.created))
    if order == "color":
        return tuple(sorted(by_place, key=lambda note: (_color_number(note.color), note.color)))
    if order == "tag":
        return tuple(sorted(by_place, key=lambda note: (not note.tags, note.tags[:1])))
    if order == "person":
        people = {note.id: person_of(note, analysis) for note in by_place}
        return tuple(sorted(by_place, key=lambda note: (people[note.id] is None, people[note.id] or "")))
    return tuple(by_place)


def person_of(note: Note, analysis: Analysis | None) -> str | None:
    """Return whom a note is about: the first person named in its passage, else who says it."""
    if analysis is None or not note.placed:
        return None
    names = {entity.id: entity.name for entity in analysis.entities}
    for mention in analysis.mentions:
        if mention.type == "PER" and mention.span.overlaps(note.span):
            return names.get(mention.entity or "", mention.text)
    quotes = (quote for quote in analysis.quotes if quote.speakers and quote.span.overlaps(note.span))
    return next((quote.speakers[0] for quote in quotes), None)


def _color_number(color: str) -> int:
    return COLORS.index(color) if color in COLORS else len(COLORS)
