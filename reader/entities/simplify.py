"""What the recogniser reads: simplified characters, half-width letters and digits, as many as were written."""

import re
from collections.abc import Generator, Iterator

from reader.text import convert
from reader.text.opencc import telling_characters

# Half a surrogate pair has no UTF-8 form, which the dictionaries' matcher needs.
_LONE = re.compile("[\ud800-\udfff]")
_CHUNK = 10_000
# Simplified text has these in OpenCC's tables, as what rare characters become; they have simpler forms all the same.
_TRADITIONAL_TOO = "緼苧藴輼醖麽"
_WIDTH = {
    code: code - 0xFEE0
    for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B), 0xFF05, 0xFF0E)
}


def simplify(text: str) -> str:
    """Return the text in simplified characters and half-width letters and digits, one to one."""
    return "".join(map(_simplify, _chunks(text)))


def simplify_words(text: str) -> str:
    """Return what `simplify` returns for a title or a name; one without Traditional characters asks no dictionary.

    They take 4 MB and a tenth of a second to load. What they change besides are words like 沈重, and characters whose
    simple form (煇: 𪸩) no list of words or readings has.
    """
    _, traditional = telling_characters()
    if set(text).isdisjoint(traditional) and set(text).isdisjoint(_TRADITIONAL_TOO):
        return text.translate(_WIDTH)
    return simplify(text)


def simplified_by_and_by(text: str) -> Generator[None, None, str]:
    """Return what `simplify` returns, a chunk at each step."""
    pieces: list[str] = []
    for chunk in _chunks(text):
        if pieces:
            yield
        pieces.append(_simplify(chunk))
    return "".join(pieces)


def _simplify(text: str) -> str:
    whole = _LONE.sub("\ufffd", text)
    result = convert(whole, "t2s")
    if len(result) != len(text):
        result = "".join(one if len(changed := convert(one, "t2s")) != 1 else changed for one in whole)
    return result.translate(_WIDTH)


def _chunks(text: str) -> Iterator[str]:
    """Yield the text in pieces that end at line ends where there are some."""
    at = 0
    while at < len(text):
        end = text.rfind("\n", at, at + _CHUNK) + 1 if len(text) - at > _CHUNK else len(text)
        end = end if end > at else min(at + _CHUNK, len(text))
        yield text[at:end]
        at = end
