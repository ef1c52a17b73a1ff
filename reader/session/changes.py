"""What changed in the open article."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Which layers changed.

    Attributes:
        analysis: mentions, entities or quotes.
        notes: highlights and notes.
        view: script, proposals, typography or chosen characters.
        origin: who asked for it, if it said so; it may skip what it has shown already.
    """

    analysis: bool = False
    notes: bool = False
    view: bool = False
    origin: object | None = None
