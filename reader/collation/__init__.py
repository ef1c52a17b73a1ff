"""Several copies of one report: aligned letter by letter, where they differ and what about, what one gives to another.

The copies are compared by the letters of their folded bodies (`key.py`), pinned together at what they share beyond
doubt (`anchors.py`) and aligned in between (`pieces.py`, with rapidfuzz). A `Pair` says where a passage of one copy
stands in another; a `Collation` holds the pairs of the first copy with the others and the differences, each with its
kind. Nothing here reads files or the library, prints or asks.
"""

from reader.collation.collate import Collation, align_stages, collate, collate_stages
from reader.collation.difference import (
    CONCERNS,
    KINDS,
    TELLING,
    Change,
    Concern,
    Copy,
    Difference,
    Kind,
    Reading,
    around,
    in_context,
    make_reading,
    repeated,
    restored_at,
)
from reader.collation.pair import Pair
from reader.collation.restore import Restoration, Witness, restorations, unanimous, undecided
from reader.collation.typing import typing_differences

__all__ = [
    "CONCERNS",
    "KINDS",
    "TELLING",
    "Change",
    "Collation",
    "Concern",
    "Copy",
    "Difference",
    "Kind",
    "Pair",
    "Reading",
    "Restoration",
    "Witness",
    "align_stages",
    "around",
    "collate",
    "collate_stages",
    "in_context",
    "make_reading",
    "repeated",
    "restorations",
    "restored_at",
    "typing_differences",
    "unanimous",
    "undecided",
]
