"""Lines that came with a page and are no part of the report: in one copy alone, beside what the copies share.

What is recognised as furniture is left out before anything is compared. This is for the rest: signatures, buttons,
source lines that no rule knows, before the first paragraph that both copies have or after the last one.
"""

import re

from reader.article import Article
from reader.collation.key import Key, author_span
from reader.collation.pair import Pair
from reader.collation.pieces import Piece

_LONGEST = 60
_SENTENCE = re.compile("[。！？!?；;…”」]")


class Beside:
    """Says of what one copy of a pair has alone whether it stands beside the report."""

    def __init__(self, pair: Pair, one: Article, other: Article) -> None:
        self._pair, self._one, self._other = pair, one, other
        shared = [piece for piece in pair.pieces if piece.same]
        self._ones = _body(pair.one, one, [(piece.one, piece.one_end) for piece in shared])
        self._others = _body(pair.other, other, [(piece.other, piece.other_end) for piece in shared])

    def __call__(self, piece: Piece) -> bool:
        """Say so of a piece; an author's line is part of the report."""
        if piece.one < piece.one_end:
            return _is_beside(self._pair.one, self._one, (piece.one, piece.one_end), self._ones)
        return _is_beside(self._pair.other, self._other, (piece.other, piece.other_end), self._others)


def _body(key: Key, article: Article, shared: list[tuple[int, int]]) -> tuple[int, int]:
    """Return from where to where the copies share text, the title left out."""
    title = next((block.span for block in article.blocks if block.kind == "title"), None)
    after = key.letters(title)[1] if title else 0
    inside = [(start, end) for start, end in shared if end > after]
    return min((start for start, _ in inside), default=0), max((end for _, end in inside), default=len(key.text))


def _is_beside(key: Key, article: Article, letters: tuple[int, int], body: tuple[int, int]) -> bool:
    if letters[1] > body[0] and letters[0] < body[1]:
        return False
    span = key.span(*letters)
    author = author_span(article)
    if author is not None and author.overlaps(span):
        return False
    blocks = [block.span for block in article.blocks if block.span.overlaps(span) and block.kind != "title"]
    return all(len(each) <= _LONGEST and not _SENTENCE.search(each.of(article.text)) for each in blocks)
