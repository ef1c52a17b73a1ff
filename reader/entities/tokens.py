"""A word with its part of speech, as the network tags it; apart from the network, which is slow to load."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a sentence.

    Attributes:
        start: offset in the text.
        end: offset after it.
        text: the word, simplified.
        tag: part of speech, or PER, LOC, ORG, TIME.
        confidence: the least probability that the network gives a unit of the word to be of this tag.
    """

    start: int
    end: int
    text: str
    tag: str
    confidence: float
