"""What copies are compared by: the letters of the folded body, and where each of them stands in the original.

::

    original   　　病*较量，共 ３５ 万⏎人。      key   病*较量共35万人

Layout, furniture, white space, script, width and punctuation are gone; marks that stand for a character and the signs
that belong to a number stay. Where copies differ in script, words that the regions have of their own are one too.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from reader.article import Article, lay_out
from reader.article.masks import MASKS
from reader.text import AlignedText, Span, align, config_for, detect_script, fold

_KEPT_SIGNS = frozenset(f"{MASKS}%‰\ufffd")
_IN_NUMBER = re.compile(r"(?<=\d)(?!,\d{3}(?!\d))[^\w\s](?=\d)|(?<![-\w])-(?=\d)")


@dataclass(frozen=True, slots=True)
class Key:
    """The letters that one copy is compared by.

    Attributes:
        text: the letters.
        starts: where in the original what each came from starts.
        ends: where it ends.
        size: of the original, in code points.
        breaks: the letters with which paragraphs begin, and the end.
    """

    text: str
    starts: array[int]
    ends: array[int]
    size: int
    breaks: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Return where letters stand in the original; where there are none, the place after the letter before."""
        if start < end:
            return Span(self.starts[start], max(self.ends[start:end]))
        place = self.ends[start - 1] if start else (self.starts[0] if self.starts else 0)
        return Span(place, place)

    def letters(self, span: Span) -> tuple[int, int]:
        """Return which letters a span of the original holds."""
        return bisect_left(self.ends, span.start + 1), bisect_left(self.starts, span.end)


def common_vocabulary(articles: Sequence[Article]) -> str | None:
    """Return the configuration that makes one of what regions call differently; None for copies of one script."""
    scripts = {detect_script(article.text) for article in articles}
    if len(scripts) < 2:
        return None
    hong_kong = any(config_for("s", article.text) == "hk2s" for article in articles)
    return "s2hkp" if hong_kong else "s2twp"


def make_key(article: Article, vocabulary: str | None = None) -> Key:
    """Return the key of an article.

    Args:
        article: the article.
        vocabulary: a configuration that every copy is brought to before it is folded.
    """
    aligned = AlignedText.from_edits(article.text, lay_out(article))
    if vocabulary:
        aligned = aligned.compose(align(aligned.target, vocabulary))
    aligned = aligned.compose(fold(aligned.target))
    letters = aligned.target
    keeps = {letter: _is_kept(letter) for letter in set(letters)}
    places = [at for at, letter in enumerate(letters) if keeps[letter]]
    places = sorted({*places, *(match.start() for match in _IN_NUMBER.finditer(letters))})
    starts, ends = aligned.origins()
    starts, ends = array("q", (starts[at] for at in places)), array("q", (ends[at] for at in places))
    blocks = {bisect_left(starts, block.span.start) for block in article.blocks if block.kind != "boilerplate"}
    breaks = tuple(sorted({0, *blocks, len(places)}))
    return Key("".join(letters[at] for at in places), starts, ends, len(article.text), breaks)


def _is_kept(letter: str) -> bool:
    """Say whether a character counts wherever it stands."""
    return letter.isalnum() or letter in _KEPT_SIGNS or unicodedata.category(letter) in {"Sc", "Sm", "So", "Mn", "Co"}
