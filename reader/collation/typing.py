"""Where copies that say the same write it otherwise: in another script or word of a region, width or punctuation."""

from collections.abc import Iterator

from reader.collation.collate import Collation
from reader.collation.difference import Difference, Reading, make_reading
from reader.collation.key import Key
from reader.collation.pair import Pair
from reader.text import Span

_LONGEST_MARKS = 6


def typing_differences(collation: Collation) -> list[Difference]:
    """Return the differences of the kind `script`, in the order of the first copy; line breaks and spaces are none."""
    texts = [copy.article.text for copy in collation.copies]
    marked = {
        letter
        for pair, text in zip(collation.pairs, texts[1:], strict=True)
        for letter in _unlike(pair, texts[0], text)
    }
    return [
        Difference("script", ("script",), "varied", _readings(collation, start, end))
        for start, end in _stretches(sorted(marked))
    ]


def _unlike(pair: Pair, one: str, other: str) -> Iterator[int]:
    """Give the letters of the first copy that the other writes otherwise, with the marks after them."""
    for piece in pair.pieces:
        if piece.same:
            for letter in range(piece.one, piece.one_end):
                there = piece.other + letter - piece.one
                if _written(pair.one, letter, one) != _written(pair.other, there, other):
                    yield letter


def _written(key: Key, letter: int, text: str) -> str:
    return "".join(_unit(key, letter, letter + 1, text).of(text).split())


def _unit(key: Key, letter: int, end: int, text: str) -> Span:
    """Return where letters stand, with the punctuation after the last one on its line."""
    span = key.span(letter, end)
    stop = key.starts[end] if end < len(key.starts) else key.size
    stop = max(span.end, min(stop, span.end + _LONGEST_MARKS))
    line = text.find("\n", span.end, stop)
    return Span(span.start, stop if line < 0 else line)


def _stretches(letters: list[int]) -> Iterator[tuple[int, int]]:
    start = end = -1
    for letter in letters:
        if letter != end:
            if start >= 0:
                yield start, end
            start = letter
        end = letter + 1
    if start >= 0:
        yield start, end


def _readings(collation: Collation, start: int, end: int) -> tuple[Reading, ...]:
    readings: list[Reading] = []
    for number, copy in enumerate(collation.copies):
        bounds = collation.pairs[number - 1].letters(start, end) if number else (start, end)
        text = copy.article.text
        span = _unit(collation.keys[number], *bounds, text) if bounds[0] < bounds[1] else Span(0, 0)
        readings.append(make_reading(copy.article, span))
    return tuple(readings)
