"""Keeps what the networks read in sentences, so that the second analysis of a text is quick."""

from collections import OrderedDict
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.entities.networks.in_step import Read

_KEPT_CHARACTERS = 300_000


class Cache:
    """What the networks read in sentences, by the sentences' hash; the oldest go once there are many."""

    def __init__(self, characters: int = _KEPT_CHARACTERS) -> None:
        """Keep no more than so many characters of text."""
        self._room = characters
        self._known: OrderedDict[bytes, tuple[int, Read]] = OrderedDict()
        self._sizes: dict[bytes, int] = {}

    def get(self, sentence: str) -> "tuple[int, Read] | None":
        """Return where a sentence stood, and what was read in it there."""
        return self._known.get(_hash(sentence))

    def put(self, sentence: str, read: "tuple[int, Read]") -> None:
        """Keep where a sentence stands, and what was read in it there."""
        key = _hash(sentence)
        if key not in self._known:
            self._known[key], self._sizes[key] = read, len(sentence)
            self._room -= len(sentence)
        while self._room < 0 and len(self._known) > 1:
            oldest, _ = self._known.popitem(last=False)
            self._room += self._sizes.pop(oldest)


def _hash(sentence: str) -> bytes:
    return blake2b(sentence.encode("utf-8"), digest_size=16).digest()
