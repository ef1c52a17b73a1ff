"""Long work in short steps: who goes through them can stop between any two."""

from collections.abc import Generator, Iterable, Iterator
from typing import TypeVar

_Made = TypeVar("_Made")
_Item = TypeVar("_Item")

_STEP = 1_000
_PIECE = 20_000


def stepwise(made: Iterable[_Made], step: int = _STEP) -> Generator[None, None, list[_Made]]:
    """Return what an iterable gives, so many of them at each step."""
    found: list[_Made] = []
    for one in made:
        found.append(one)
        if len(found) % step == 0:
            yield
    return found


def meanwhile(steps: Generator[object, None, _Made], item: _Item) -> Generator[_Item, None, _Made]:
    """Yield the same item at each step, and return what the steps return."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value
        yield item


def pieces(text: str, least: int) -> Iterator[tuple[int, int]]:
    """Yield where pieces of whole lines begin and end, each at least so long but the last."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + least) + 1 or len(text)
        yield at, end
        at = end


def text_pieces(text: str, least: int = _PIECE) -> Iterator[tuple[int, str]]:
    """Yield a text in pieces of whole lines, each with its place."""
    return ((start, text[start:end]) for start, end in pieces(text, least))
