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
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from reader.article import Article, Block, lay_out
from reader.article.damage.marks import MASKS
from reader.text import AlignedText, Span, align, detect_script, fold

_VOCABULARIES = ("s2twp", "s2hkp")
_KEPT_SIGNS = frozenset(f"{MASKS}%‰\ufffd")
_STOP = re.compile("[。！？!?]")
# A line may end inside a number.
_IN_NUMBER = re.compile(r"(?:(?<=\d)|(?<=\d\s))(?!,\d{3}(?!\d))[^\w\s](?=\s?\d)|(?<![-\w])-(?=\d)")


@dataclass(frozen=True, slots=True)
class Key:
    """The letters that one copy is compared by.

    Attributes:
        text: the letters.
        starts: where in the original what each came from starts.
        ends: where it ends.
        size: of the original, in code points.
        breaks: the letters with which paragraphs begin, and the end.
        sentences: those with which sentences begin, paragraphs too, and the end.
    """

    text: str
    starts: array[int]
    ends: array[int]
    size: int
    breaks: tuple[int, ...]
    sentences: frozenset[int]

    def span(self, start: int, end: int) -> Span:
        """Return where letters stand in the original; where there are none, the place after the letter before."""
        if start < end:
            return Span(self.starts[start], max(self.ends[start:end]))
        place = self.ends[start - 1] if start else (self.starts[0] if self.starts else 0)
        return Span(place, place)

    def letters(self, span: Span) -> tuple[int, int]:
        """Return which letters a span of the original holds."""
        return bisect_left(self.ends, span.start + 1), bisect_left(self.starts, span.end)


def make_keys(articles: Sequence[Article]) -> Iterator[list[Key]]:
    """Give the keys of copies as they grow; the last item has all.

    Where copies differ in script, each is brought to the words of one region: the one that makes them most alike, since
    a text tells by its letters alone only roughly whose it is.
    """
    scripts = {detect_script(article.text) for article in articles}
    best: list[Key] = []
    least: int | None = None
    for vocabulary in _VOCABULARIES if len(scripts) > 1 else (None,):
        keys: list[Key] = []
        for article in articles:
            keys.append(make_key(article, vocabulary))
            yield keys
        unlike = sum(_unlike(keys[0].text, key.text) for key in keys[1:])
        if least is None or unlike < least:
            best, least = keys, unlike
    yield best


def _unlike(one: str, other: str) -> int:
    """Return how many letters one text has and the other hasn't, wherever they stand."""
    first, second = Counter(one), Counter(other)
    return (first - second).total() + (second - first).total()


def compared_blocks(article: Article) -> tuple[Block, ...]:
    """Return what is compared of an article: its body, and its author's name where that stands in furniture.

    Whether 记者 or 作者 stands before the name, and the day behind it, is the page's and not the report's.
    """
    author = author_span(article)
    return tuple(
        replace(block, span=author) if block.kind == "boilerplate" and author else block
        for block in article.blocks
        if block.kind != "boilerplate" or (author is not None and block.span.covers(author))
    )


def compared_text(article: Article, span: Span) -> str:
    """Return a passage as found, without the furniture that lies inside it."""
    text, at = "", span.start
    number = bisect_left(article.blocks, span.start, key=lambda block: block.span.start)
    for block in takewhile(lambda block: block.span.end <= span.end, article.blocks[number:]):
        if block.kind == "boilerplate":
            text += article.text[at : block.span.start]
            at = block.span.end
    return text + article.text[at : span.end]


def author_span(article: Article) -> Span | None:
    """Return where the text first names its author; None where it doesn't.

    What a page's markup told of him is looked for in the words around its body.
    """
    metadata = article.metadata
    known = metadata.spans.get("author")
    if known is not None or not metadata.author:
        return known
    for block in article.blocks:
        at = article.text.find(metadata.author, block.span.start, block.span.end) if block.kind == "boilerplate" else -1
        if at >= 0:
            return Span(at, at + len(metadata.author))
    return None


def make_key(article: Article, vocabulary: str | None = None) -> Key:
    """Return the key of an article.

    Args:
        article: the article.
        vocabulary: a configuration that every copy is brought to before it is folded.
    """
    aligned = AlignedText.from_edits(article.text, lay_out(article, compared_blocks(article)))
    if vocabulary:
        aligned = aligned.compose(align(aligned.target, vocabulary))
    aligned = aligned.compose(fold(aligned.target))
    letters = aligned.target
    keeps = {letter: _is_kept(letter) for letter in set(letters)}
    places = [at for at, letter in enumerate(letters) if keeps[letter]]
    places = sorted({*places, *(match.start() for match in _IN_NUMBER.finditer(letters))})
    starts, ends = aligned.origins()
    starts, ends = array("q", (starts[at] for at in places)), array("q", (ends[at] for at in places))
    blocks = {bisect_left(starts, block.span.start) for block in compared_blocks(article)}
    breaks = tuple(sorted({0, *blocks, len(places)}))
    stops = {at + 1 for at in range(len(places) - 1) if _STOP.search(article.text, ends[at], starts[at + 1])}
    text = "".join(letters[at] for at in places)
    return Key(text, starts, ends, len(article.text), breaks, frozenset(stops.union(breaks)))


def _is_kept(letter: str) -> bool:
    """Say whether a character counts wherever it stands."""
    return letter.isalnum() or letter in _KEPT_SIGNS or unicodedata.category(letter) in {"Sc", "Sm", "So", "Mn", "Co"}
