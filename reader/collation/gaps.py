"""Where letters that a copy lacks would stand in it: on which side of its punctuation, a copy that has them tells."""

from reader.collation.key import Key
from reader.text import Span, fold_key


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


def _between(key: Key, start: int, end: int) -> Span:
    """Return what lies from the letter before some to the letter after them, in the original."""
    low = key.ends[start - 1] if start else 0
    high = key.starts[end] if end < len(key.starts) else key.size
    return Span(low, max(low, high))


def _plain(marks: str) -> str:
    return "".join(fold_key(marks).split())
