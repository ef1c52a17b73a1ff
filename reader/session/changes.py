"""What changed in the open article."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Which layers changed.

    Attributes:
        analysis: mentions, entities or quotes.
        notes: highlights and notes.
        article: what the reader corrected in the article itself: its metadata, sections or proposals.
        corrections: what the reader says of names, roles, speakers; the analysis follows.
        chosen: whose mentions stand out.
        view: script, proposals, typography or chosen characters.
        origin: who asked for it, if it said so; it may skip what it has shown already.
    """

    analysis: bool = False
    notes: bool = False
    view: bool = False
    article: bool = False
    corrections: bool = False
    chosen: bool = False
    origin: object | None = None
