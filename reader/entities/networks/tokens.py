"""A word with its part of speech, as the network tags it; apart from the network, which is slow to load."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

_START, _END = attrgetter("start"), attrgetter("end")


@dataclass(slots=True)
class Token:
    """A word of a sentence; nobody changes one.

    It isn't frozen: a text has half as many words as characters, and each would take eight times as long to make.

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


def covered(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Return the numbers of the first and the last word that a span touches."""
    return bisect_right(tokens, start, key=_END), bisect_left(tokens, end, key=_START) - 1


def lay(text: str, tokens: Sequence[Token], word: Token) -> list[Token]:
    """Put a word over the words that it touches; what sticks out of those stays, a person's rest as a noun."""
    first, last = covered(tokens, word.start, word.end)
    before = part(text, tokens[first], tokens[first].start, word.start)
    after = part(text, tokens[last], word.end, tokens[last].end)
    rest = [
        replace(one, tag="n") if one.tag == "PER" or (one.tag == "LOC" and len(one.text) == 1) else one
        for one in (*before, *after)
    ]
    return [*tokens[:first], *rest[: len(before)], word, *rest[len(before) :], *tokens[last + 1 :]]


def part(text: str, token: Token, start: int, end: int) -> list[Token]:
    """Return the rest of a word that was cut."""
    return [replace(token, start=start, end=end, text=text[start:end])] if start < end else []
