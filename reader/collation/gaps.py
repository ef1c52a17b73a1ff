"""Where letters that a copy lacks would stand in it: on which side of its punctuation, a copy that has them tells.

And where a passage ends that one copy has alone: with its marks, at the borders of sentences and paragraphs.
"""

from reader.article import Article
from reader.collation.key import Key
from reader.text import Span, fold_key

_OPENING = frozenset("“‘「『《〈（(【〔［[〖")


def gap(here: Key, text: str, place: int, there: Key, whole: str, given: tuple[int, int]) -> Span:
    """Return the empty span in the original of a copy where letters of another one would stand.

    Args:
        here: the key of the copy that lacks them.
        text: its original text.
        place: between which of its letters they would stand.
        there: the key of the other copy.
        whole: its original text.
        given: the letters, in the other copy.
    """
    room = _between(here, place, place)
    around, words = _between(there, *given), there.span(*given)
    before, after = _plain(whole[around.start : words.start]), _plain(whole[words.end : around.end])

    def likeness(at: int) -> tuple[int, int]:
        return (_plain(text[room.start : at]) == before) + (_plain(text[at : room.end]) == after), at

    at = max(range(room.start, room.end + 1), key=likeness)
    return Span(at, at)


def whole_passage(article: Article, span: Span) -> Span:
    """Return a passage, given from letter to letter, with the marks that belong to it.

    Args:
        article: the copy that has it.
        span: from its first letter to its last, in the original.
    """
    start, end = span.start, span.end
    first, last = article.block_at(start), article.block_at(max(start, end - 1))
    low = first.span.start if first else start
    high = last.span.end if last else end
    text = article.text
    while start > low and text[start - 1] in _OPENING:
        start -= 1
    while end < high and not text[end].isalnum() and text[end] not in _OPENING:
        end += 1
    if not any(map(str.isalnum, text[low:start])):
        start = low
    return Span(start, start + len(text[start:end].rstrip()))


def lacking(article: Article, place: int, whole: Article, given: Span) -> Span:
    """Return the place where a copy lacks a passage: between paragraphs if it lacks whole ones, else on their line.

    Args:
        article: the copy.
        place: where the letters of the passage would stand in its original.
        whole: a copy that has the passage.
        given: where, with its marks.
    """
    first, last = whole.block_at(given.start), whole.block_at(max(given.start, given.end - 1))
    begins = first is not None and not whole.text[first.span.start : given.start].strip()
    ends = last is not None and not whole.text[given.end : last.span.end].strip()
    if begins and ends:
        place = _first_border(article, place)
    elif not begins:
        place = len(article.text[:place].rstrip())
    return Span(place, place)


def _first_border(article: Article, place: int) -> int:
    """Return the first border of blocks, where one ends, from which no letter parts a place; else the place."""
    borders = (
        at
        for block in article.blocks
        for at in (block.span.start, block.span.end)
        if not any(map(str.isalnum, article.text[min(at, place) : max(at, place)]))
    )
    return min(borders, default=place)


def _between(key: Key, start: int, end: int) -> Span:
    """Return what lies from the letter before some to the letter after them, in the original."""
    low = key.ends[start - 1] if start else 0
    high = key.starts[end] if end < len(key.starts) else key.size
    return Span(low, max(low, high))


def _plain(marks: str) -> str:
    return "".join(fold_key(marks).split())
