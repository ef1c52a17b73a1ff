"""Two texts side by side: which sentences are the same, and in the others which characters differ."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import NamedTuple

_SENTENCE = re.compile(r"[^。！？!?\n]*(?:[。！？!?]+[”’」』\"）)]*|\n+|$)")


class Piece(NamedTuple):
    """A run of characters, and whether the other text lacks it."""

    text: str
    differs: bool


class Pair(NamedTuple):
    """A sentence of each text, or nothing where a text has none; `same` where they don't differ."""

    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    same: bool


def side_by_side(left: str, right: str) -> Iterator[Pair]:
    """Give the sentences of two texts in pairs, in order."""
    one, other = _sentences(left), _sentences(right)
    for kind, start, end, its_start, its_end in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind == "equal":
            for sentence in one[start:end]:
                piece = (Piece(sentence, differs=False),)
                yield Pair(piece, piece, same=True)
        else:
            for here, there in zip_longest(one[start:end], other[its_start:its_end], fillvalue=""):
                yield Pair(*_pieces(here, there), same=False)


def _sentences(text: str) -> list[str]:
    return [words for found in _SENTENCE.finditer(text) if (words := found[0].strip())]


def _pieces(here: str, there: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    left: list[Piece] = []
    right: list[Piece] = []
    for kind, start, end, its_start, its_end in SequenceMatcher(None, here, there, autojunk=False).get_opcodes():
        for pieces, words in ((left, here[start:end]), (right, there[its_start:its_end])):
            if words:
                pieces.append(Piece(words, differs=kind != "equal"))
    return tuple(left), tuple(right)


def folded(pairs: Sequence[Pair], around: int = 1) -> Iterator[Pair | int]:
    """Give the pairs that differ with some around them; a number stands for so many that are the same."""
    near = {at + step for at, pair in enumerate(pairs) if not pair.same for step in range(-around, around + 1)}
    hidden = 0
    for at, pair in enumerate(pairs):
        if at not in near:
            hidden += 1
            continue
        if hidden:
            yield hidden
            hidden = 0
        yield pair
    if hidden:
        yield hidden
