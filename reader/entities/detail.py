"""How much is marked: each mention has a confidence, and the reader chooses how sure names must be.

`usual` is where F1 on the corpus' dev set is best (`python -m reader.entities.training.sweep`); `more` adds what a
network sees and nothing confirms.
"""

from collections.abc import Mapping
from typing import Literal, get_args

Detail = Literal["fewer", "usual", "more"]
DETAILS: tuple[Detail, ...] = get_args(Detail)
LEAST: Mapping[Detail, float] = {"fewer": 0.75, "usual": 0.2, "more": 0.05}
"""The confidence from which a name is marked."""
UNCONFIRMED = 0.19
"""What remains of a network's confidence in a name that nothing else confirms."""


def stepped(detail: Detail, by: int) -> Detail:
    """Return the choice that marks more (1) or fewer (-1) names, itself at the end."""
    return DETAILS[max(0, min(DETAILS.index(detail) + by, len(DETAILS) - 1))]
